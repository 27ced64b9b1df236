"use client";
import Link from "next/link";
import { useState } from "react";
import { CorrectionSections } from "#components/review/correction-sections";
import { DifferenceList } from "#components/review/difference-list";
import { type CorrectionState, noReason, useCorrection } from "#components/review/use-correction";
import { Person } from "#components/staff/person";
import type { IntakeToCorrect } from "#lib/intake/amendment-queries";

function Summary({ state, back }: Readonly<{ state: CorrectionState; back: string }>) {
  const { differences, reason, setReason, problem, save, isBusy } = state;
  return (
    <section className="card brass changes" aria-labelledby="summary">
      <h2 id="summary">What changes · {differences.length}</h2>
      {differences.length === 0 ? <p className="soft">Nothing yet.</p> : <DifferenceList items={differences} />}
      <div className="field">
        <label htmlFor="reason">Who told you, and why is it different?</label>
        <textarea
          id="reason"
          maxLength={1000}
          value={reason}
          aria-invalid={problem === noReason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      <p className="soft small">
        What the patient sent and signed stays kept. The signature does not count for the new answers. The chart changes
        only when the correction is accepted. Your name and the time are noted.
      </p>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div className="buttons">
        <button type="button" className="button main" disabled={isBusy} onClick={save}>
          Save the correction
        </button>
        <Link className="button plain" href={back} prefetch={false}>
          Go back
        </Link>
      </div>
    </section>
  );
}

/** Correcting the answers of an accepted form for somebody who said that they are different. */
export function Correction({ form }: Readonly<{ form: IntakeToCorrect }>) {
  const state = useCorrection(form);
  const [sought, setSought] = useState("");
  const back = `/desk/intake/${form.id}`;
  const wanted = sought.trim().toLowerCase();
  return (
    <main className="page narrow review correction" id="main" tabIndex={-1}>
      <p>
        <Link href={back} prefetch={false}>
          The form
        </Link>
      </p>
      <header className="patient-head">
        <p className="soft">{form.definition.title.en}</p>
        <h1>
          Correct answers: <Person {...form.patient} />
        </h1>
      </header>
      {form.canAmend ? (
        <div className="columns">
          <div>
            <div className="field find">
              <label htmlFor="find">Find a question</label>
              <input id="find" type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
            </div>
            <CorrectionSections
              state={state}
              saved={form.answers}
              isFound={(question) => question.toLowerCase().includes(wanted)}
            />
          </div>
          <aside aria-label="The correction">
            <Summary state={state} back={back} />
          </aside>
        </div>
      ) : (
        <p>Only a form that was accepted can be corrected. Before that, ask the patient for changes.</p>
      )}
    </main>
  );
}
