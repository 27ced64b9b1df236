"use client";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId, useRef, useState } from "react";
import { type NewPatient, NewPatientFields } from "#components/desk/new-patient";
import { Person } from "#components/staff/person";
import { problemWords } from "#lib/client";
import { patientSearchOptions } from "#lib/patients/client";
import type { FoundPatient } from "#lib/patients/schema";
import { formatDate, formatTime } from "#lib/time";

/** Who is on the line: somebody known, or somebody new as far as they have been typed. */
export type Caller = { kind: "known"; patient: FoundPatient } | { kind: "new"; fields: NewPatient } | null;

type Props = Readonly<{
  caller: Caller;
  problems: Readonly<Record<string, string>>;
  change: (caller: Caller) => void;
}>;

const emptyPatient: NewPatient = { givenName: "", familyName: "", birthDate: "", phone: "", email: "" };

/** What was typed to search is the name of somebody new, where it is a name. */
function startedFrom(search: string): NewPatient {
  const words = search.split(/\s+/).filter((word) => /^\p{L}[\p{L}'’-]*$/u.test(word));
  const [givenName = "", ...rest] = words;
  return { ...emptyPatient, givenName, familyName: rest.join(" ") };
}

function Found({ patient, choose }: Readonly<{ patient: FoundPatient; choose: () => void }>) {
  const { name, birthDate, phone, nextVisit } = patient;
  return (
    <li>
      <button type="button" className="found" onClick={choose}>
        <Person name={name} birthDate={birthDate} />
        <span className="soft">
          {phone}
          {nextVisit &&
            ` · has ${nextVisit.name}, ${formatDate(new Date(nextVisit.start), nextVisit.timeZone)}, ${formatTime(new Date(nextVisit.start), nextVisit.timeZone)}`}
        </span>
      </button>
    </li>
  );
}

type SearchProps = Readonly<{
  problem?: string | undefined;
  choose: (patient: FoundPatient) => void;
  /** Begins somebody new from what was typed; without it only who is known can be chosen */
  startNew?: (typed: string) => void;
}>;

/** Looks for somebody who is known, by name, birth date or phone number. */
export function PatientSearch({ problem, choose, startNew }: SearchProps) {
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const query = useQuery({ ...patientSearchOptions(search), placeholderData: (previous) => previous });
  const patients = search.length >= 2 ? (query.data?.patients ?? []) : [];
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  return (
    <>
      <div className="field">
        <label htmlFor={id}>Name, birth date or phone number</label>
        {problem && (
          <p className="problem" id="caller-problem">
            {problem}
          </p>
        )}
        <input
          id={id}
          className="search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          maxLength={80}
          aria-invalid={Boolean(problem)}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown") return;
            event.preventDefault();
            list.current?.querySelector("button")?.focus();
          }}
        />
      </div>
      {query.isError && (
        <p className="problem" role="alert">
          {problemWords(query.error)}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {search.length >= 2 && query.data && `${patients.length} found`}
      </p>
      <ul className="found-list" ref={list}>
        {patients.map((patient) => (
          <Found key={patient.id} patient={patient} choose={() => choose(patient)} />
        ))}
      </ul>
      {search.length >= 2 && query.data && startNew && (
        <button type="button" className="button" onClick={() => startNew(typed)}>
          {patients.length === 0 ? "Nobody found: somebody new" : "None of these: somebody new"}
        </button>
      )}
    </>
  );
}

/** First looks for the caller among those who are known; only then asks for somebody new. */
export function CallerCard({ caller, problems, change }: Props) {
  return (
    <section className="card" id="who" aria-labelledby="who-title">
      <h2 id="who-title">Who is it for?</h2>
      {caller === null && (
        <PatientSearch
          problem={problems.caller}
          choose={(patient) => change({ kind: "known", patient })}
          startNew={(typed) => change({ kind: "new", fields: startedFrom(typed) })}
        />
      )}
      {caller?.kind === "known" && (
        <p className="chosen-person">
          <Person name={caller.patient.name} birthDate={caller.patient.birthDate} />
          <span className="soft">{caller.patient.phone}</span>
        </p>
      )}
      {caller?.kind === "new" && (
        <NewPatientFields
          fields={caller.fields}
          problems={problems}
          change={(fields) => change({ kind: "new", fields })}
        />
      )}
      {caller && (
        <button type="button" className="button plain" onClick={() => change(null)}>
          Somebody else
        </button>
      )}
    </section>
  );
}
