"use client";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Person } from "#components/staff/person";
import { problemWords } from "#lib/client";
import type { CallEntry, CallList } from "#lib/intake/call-queries";
import { outcomeWords } from "#lib/intake/call-words";
import { recordIntakeCall } from "#lib/intake/client";
import type { CallOutcome } from "#lib/intake/schema";

type Props = Readonly<{
  entry: CallEntry;
  again: CallList["again"];
  recorded: (outcome: CallOutcome) => void;
  close: () => void;
}>;

const outcomes = Object.keys(outcomeWords) as CallOutcome[];

function AgainAt({ again }: Pick<Props, "again">) {
  return (
    <div className="field">
      <label htmlFor="again-at">When to call again</label>
      <select id="again-at" name="againAt" required>
        {again.map(({ at, words }) => (
          <option key={at} value={at}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What came of a call: one choice, a note where there is something to say. */
export function CallDialog({ entry, again, recorded, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // One key for this call: pressing twice, or again after a lost answer, writes it once.
  const key = useRef(crypto.randomUUID());
  const [outcome, setOutcome] = useState<CallOutcome | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!outcome) return setProblem("Select what came of the call");
    const form = new FormData(event.currentTarget);
    const note = String(form.get("note")).trim();
    const againAt = form.get("againAt");
    setBusy(true);
    const more = { ...(note && { note }), ...(outcome === "call_again" && { againAt: String(againAt) }) };
    const failed = await recordIntakeCall({ id: entry.id, outcome, ...more }, key.current).then(
      () => null,
      problemWords,
    );
    setBusy(false);
    if (failed) {
      key.current = crypto.randomUUID();
      return setProblem(failed);
    }
    recorded(outcome);
    dialog.current?.close();
  }

  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="call-title">
      <form onSubmit={send} noValidate>
        <h2 id="call-title">Record a call</h2>
        <p>
          <Person {...entry.patient} />
        </p>
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <fieldset className="outcomes">
          <legend>What came of it?</legend>
          {outcomes.map((one) => (
            <label key={one}>
              <input type="radio" name="outcome" checked={outcome === one} onChange={() => setOutcome(one)} />{" "}
              {outcomeWords[one]}
            </label>
          ))}
        </fieldset>
        {outcome === "call_again" && <AgainAt again={again} />}
        <div className="field">
          <label htmlFor="call-note">Note, if there is something to say</label>
          <textarea id="call-note" name="note" maxLength={500} />
        </div>
        <div className="buttons">
          <button type="submit" className="button main" disabled={isBusy}>
            Write it down
          </button>
          <button type="button" className="button plain" onClick={() => dialog.current?.close()}>
            Go back
          </button>
        </div>
      </form>
    </dialog>
  );
}
