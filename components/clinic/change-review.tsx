"use client";
import { useEffect, useRef, useState } from "react";
import { AffectedVisits } from "#components/clinic/affected-visits";
import { SlotEffects } from "#components/clinic/slot-effects";
import { Notice } from "#components/staff/notice";
import { ClientProblem, problemWords } from "#lib/client";
import { makeChange } from "#lib/clinic/client";
import {
  type Draft,
  decisionsOf,
  type Missing,
  missingIn,
  type Refusal,
  timeKey,
  visitsAfter,
  withDrafts,
} from "#lib/clinic/decisions";
import type { AffectedVisit, Changed, Preview, Proposal } from "#lib/clinic/schema";

type Props = Readonly<{
  proposal: Proposal;
  preview: Preview;
  /** Back to the form; with a reason where somebody else changed the same meanwhile */
  back: (reason?: string) => void;
  done: (changed: Changed) => void;
}>;

const refusalOf = (error: unknown): Refusal | null =>
  error instanceof ClientProblem && error.status === 409 && typeof error.details.reason === "string"
    ? (error.details as unknown as Refusal)
    : null;

const detailOf = (error: unknown): string =>
  error instanceof ClientProblem && typeof error.details.detail === "string"
    ? error.details.detail
    : problemWords(error);

/** A change before it is made: what it says, the times it brings and takes, and a decision for each visit it affects. */
export function ChangeReview({ proposal, preview, back, done }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const key = useRef(crypto.randomUUID());
  const [visits, setVisits] = useState<readonly AffectedVisit[]>(preview.affected);
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>(() => withDrafts({}, preview.affected));
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => heading.current?.focus(), []);

  const change = (appointmentId: string, draft: Partial<Draft>) =>
    setDrafts((all) => {
      const before = all[appointmentId];
      return before ? { ...all, [appointmentId]: { ...before, ...draft } } : all;
    });

  function shown(refusal: Refusal, message: string) {
    const next = visitsAfter(visits, drafts, refusal);
    setVisits(next);
    if (refusal.reason !== "time_gone" && refusal.reason !== "patient_busy")
      return setDrafts((all) => withDrafts(all, next));
    const { appointmentId } = refusal;
    const [first] = next.find((visit) => visit.appointmentId === appointmentId)?.times ?? [];
    change(appointmentId, { time: first ? timeKey(first) : "" });
    setMissing([{ appointmentId, message }]);
  }

  async function make() {
    const open = missingIn(visits, drafts);
    setMissing(open);
    setFailure(open.length > 0 ? "Some visits still need a decision. They are marked below." : null);
    if (open.length > 0) return;
    setBusy(true);
    try {
      done(await makeChange({ proposal, decisions: decisionsOf(visits, drafts) }, key.current));
    } catch (error) {
      // Another body under the same key would be refused: what comes next is a new request.
      key.current = crypto.randomUUID();
      const refusal = refusalOf(error);
      if (refusal?.reason === "changed") return back(detailOf(error));
      if (refusal) shown(refusal, detailOf(error));
      setFailure(detailOf(error));
      setBusy(false);
      heading.current?.focus();
    }
  }

  return (
    <section className="change-sheet" aria-labelledby="change-review">
      <h2 id="change-review" ref={heading} tabIndex={-1}>
        Look at this change: {preview.name}
      </h2>
      {failure && <Notice tone="alarm">{failure}</Notice>}
      <ul className="change-lines">
        {preview.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {preview.notes.map(({ message }) => (
        <Notice key={message} tone="wait">
          {message}
        </Notice>
      ))}
      <SlotEffects slots={preview.slots} from={preview.from} to={preview.to} />
      {preview.heldCount > 0 && (
        <Notice tone="wait">
          {preview.heldCount === 1 ? "One person is" : `${preview.heldCount} people are`} just booking a time that this
          takes away. They will be offered other times.
        </Notice>
      )}
      <AffectedVisits visits={visits} drafts={drafts} missing={missing} change={change} />
      <div className="buttons end-buttons">
        <button type="button" className="button main" onClick={make} disabled={isBusy}>
          {isBusy ? "Changing" : "Make this change"}
        </button>
        <button type="button" className="button plain" onClick={() => back()} disabled={isBusy}>
          Go back, change nothing
        </button>
      </div>
    </section>
  );
}
