"use client";
import Link from "next/link";
import { useState } from "react";
import { NoteDialog } from "#components/staff/note-dialog";
import { Person } from "#components/staff/person";
import type { IntakeDecision } from "#lib/intake/client";
import type { IntakeReview } from "#lib/intake/review-queries";

type Asked = Exclude<IntakeDecision["decision"], "accept">;
type Props = Readonly<{
  review: IntakeReview;
  mayDecide: boolean;
  isBusy: boolean;
  /** Questions that were marked, which the patient will be led to */
  marked: readonly string[];
  decide: (decision: IntakeDecision["decision"], note?: string) => Promise<string | null>;
}>;

const closed: Readonly<Record<string, string>> = {
  assigned: "The patient has not begun this form.",
  in_progress: "The patient is filling in this form.",
  accepted: "This form is accepted.",
  amended: "This form is accepted, with a later correction.",
  withdrawn: "This form is not needed any more.",
  changes_requested: "This form is back with the patient.",
};

const dialogs = {
  request_changes: {
    title: "Ask for changes",
    label: "What should the patient change?",
    hint: "The patient reads these words with the form. Write plainly, with nothing they should not read.",
    missing: "Say what the patient should change",
    action: "Send it back",
  },
  call: {
    title: "Ask for a call",
    label: "What should be spoken about?",
    hint: "Only staff read this, on the call list.",
    missing: "Say what to speak about",
    action: "Put on the call list",
  },
  withdraw: {
    title: "Take this form out of the queue",
    label: "Why is it not needed?",
    hint: "For a visit that was cancelled, or a patient who does not want to send it",
    missing: "Say why it is not needed",
    action: "Take it out of the queue",
  },
  enter_in_error: {
    title: "Take this form out as an error",
    label: "Why is it an error?",
    hint: "It stays in the queue only while an urgent flag is open. What it told the chart no longer counts. The patient’s link stops working.",
    missing: "Say why it is an error",
    action: "Take it out",
    isDanger: true,
  },
} as const satisfies Record<Asked, object>;

const buttons = [
  ["request_changes", "Ask for changes"],
  ["call", "Ask for a call"],
  ["withdraw", "Not needed"],
  ["enter_in_error", "Entered in error"],
] as const;

const quiet: ReadonlySet<Asked> = new Set(["withdraw", "enter_in_error"]);

/** Whether somebody has to say yes to what the form says now. */
export const isToDecide = ({ actions }: IntakeReview): boolean => actions.includes("accept");

/** The decisions, always in reach while reading: those that are legal now. */
export function DecisionBar({ review, mayDecide, isBusy, marked, decide }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = review.flags.filter(({ acknowledged, severity }) => !acknowledged && severity !== "attention").length;
  const legal = new Set<string>(mayDecide ? review.actions : []);
  const isToAccept = isToDecide(review);
  return (
    <section className="decision" aria-label="Decision">
      {!isToAccept && <p>{closed[review.status] ?? "This form is closed."}</p>}
      {review.actions.length > 0 && !mayDecide && <p>The front desk or a nurse decides about this form.</p>}
      {isToAccept && mayDecide && (
        <button type="button" className="button main" disabled={isBusy} onClick={() => decide("accept")}>
          {review.correctedAt ? "Accept the correction" : "Accept"}
        </button>
      )}
      {legal.has("amend") && (
        <Link className="button" href={`/desk/intake/${review.id}/correct`} prefetch={false}>
          Correct answers
        </Link>
      )}
      {buttons.map(
        ([decision, label]) =>
          legal.has(decision) && (
            <button
              key={decision}
              type="button"
              className={quiet.has(decision) ? "button plain" : "button"}
              disabled={isBusy}
              onClick={() => setAsked(decision)}
            >
              {label}
            </button>
          ),
      )}
      {isToAccept && mayDecide && (
        <p className="soft">
          {open > 0
            ? `${open} urgent ${open === 1 ? "flag stays" : "flags stay"} open after accepting.`
            : "Nothing urgent is open."}
        </p>
      )}
      {asked && (
        <NoteDialog {...dialogs[asked]} submit={(note) => decide(asked, note)} close={() => setAsked(null)}>
          <p>
            <Person {...review.patient} />
          </p>
          {asked === "request_changes" && (
            <p className="soft">
              {marked.length > 0
                ? `The patient is led to: ${marked.join(" · ")}`
                : "To lead the patient to certain questions, mark them beside their answers first."}
            </p>
          )}
        </NoteDialog>
      )}
    </section>
  );
}
