"use client";
import { useState } from "react";
import { Tag } from "#components/staff/tag";
import { birthDateWords } from "#lib/patients/identity";
import type { MatchCandidate, MatchDecision, Unidentified } from "#lib/patients/matching-schema";
import { reasonWords } from "#lib/patients/matching-wording";
import { formatDate } from "#lib/time";

type Shown = Omit<Unidentified, "candidates">;
type Decide = (id: string, decision: MatchDecision, done: string) => void;
type CardProps = Readonly<{ person: Unidentified; isBusy: boolean; decide: Decide }>;

const rows = [
  { label: "Name", of: ({ name }: Shown) => name },
  { label: "Born", of: ({ birthDate }: Shown) => birthDateWords(birthDate) },
  { label: "Telephone", of: ({ phone }: Shown) => phone },
  { label: "Mail", of: ({ email }: Shown) => email ?? "none" },
] as const;

function Visits({ visits }: Readonly<{ visits: Shown["visits"] }>) {
  if (visits.length === 0) return <>none</>;
  return visits.map(({ name, start, timeZone, status }) => (
    <span key={`${start} ${name}`} className="one-visit">
      {name}, {formatDate(new Date(start), timeZone)} <span className="soft">{status.replaceAll("_", " ")}</span>
    </span>
  ));
}

function Comparison({ person, candidate }: Readonly<{ person: Shown; candidate: MatchCandidate }>) {
  return (
    <table className="compare">
      <caption className="visually-hidden">
        {person.name} beside {candidate.name}
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Came in now</th>
          <th scope="col">Known already</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, of }) => (
          <tr key={label} {...(of(person) !== of(candidate) && { className: "differs" })}>
            <th scope="row">{label}</th>
            <td>{of(person)}</td>
            <td>{of(candidate)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">Visits</th>
          <td>
            <Visits visits={person.visits} />
          </td>
          <td>
            <Visits visits={candidate.visits} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Candidate({ person, candidate, isBusy, decide }: CardProps & Readonly<{ candidate: MatchCandidate }>) {
  const [contact, setContact] = useState<"known" | "new">("known");
  const differs = person.phone !== candidate.phone || person.email !== candidate.email;
  const pair = { candidateId: candidate.id };
  return (
    <section className="candidate" aria-label={`${person.name} may be ${candidate.name}`}>
      <p className="why">
        <Tag mark={candidate.score >= 80 ? "full" : "half"} tone="wait">
          {candidate.score} of 100
        </Tag>
        {candidate.reasons.map((reason) => reasonWords[reason]).join(" · ")}
      </p>
      <Comparison person={person} candidate={candidate} />
      {differs && (
        <label className="which">
          Keep the telephone and mail of{" "}
          <select
            className="chip"
            value={contact}
            onChange={(event) => setContact(event.target.value === "new" ? "new" : "known")}
          >
            <option value="known">the known record</option>
            <option value="new">the one that came in now</option>
          </select>
        </label>
      )}
      <div className="buttons">
        <button
          type="button"
          className="button main"
          disabled={isBusy}
          onClick={() =>
            decide(
              person.id,
              { decision: "same", ...pair, contact },
              `One record for ${candidate.name}. You can part them again below.`,
            )
          }
        >
          Same person
        </button>
        <button
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() =>
            decide(
              person.id,
              { decision: "different", ...pair },
              `${person.name} and ${candidate.name} are two people. We will not ask again.`,
            )
          }
        >
          Not the same person
        </button>
      </div>
    </section>
  );
}

/** One person to identify: each record that it may be, side by side with it, and the way to say "somebody new". */
export function MatchCard({ person, isBusy, decide }: CardProps) {
  return (
    <article className="card match" aria-label={person.name}>
      <div className="head">
        <h2>
          {person.name} <span className="soft">born {birthDateWords(person.birthDate)}</span>
        </h2>
        <button
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() => decide(person.id, { decision: "new" }, `${person.name} is new to the clinic.`)}
        >
          Somebody new
        </button>
      </div>
      {person.candidates.length === 0 && <p className="soft">Nobody whom the clinic knows comes close.</p>}
      {person.candidates.map((candidate) => (
        <Candidate key={candidate.id} person={person} candidate={candidate} isBusy={isBusy} decide={decide} />
      ))}
    </article>
  );
}
