"use client";
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
  amended: "This form is accepted, with a later change.",
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
  enter_in_error: {
    title: "Take this form out as an error",
    label: "Why is it an error?",
    hint: "It leaves every list, and what it told the chart no longer counts. The patient’s link stops working.",
    missing: "Say why it is an error",
    action: "Take it out",
    isDanger: true,
  },
} as const satisfies Record<Asked, object>;

const buttons = [
  ["request_changes", "Ask for changes"],
  ["call", "Ask for a call"],
  ["enter_in_error", "Entered in error"],
] as const;

/** The decisions, always in reach while reading: those that are legal now. */
export function DecisionBar({ review, mayDecide, isBusy, marked, decide }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = review.flags.filter(({ acknowledged, severity }) => !acknowledged && severity !== "attention").length;
  const legal = new Set<string>(mayDecide ? review.actions : []);
  return (
    <section className="decision" aria-label="Decision">
      {!review.actions.includes("accept") && <p>{closed[review.status] ?? "This form is closed."}</p>}
      {review.actions.length > 0 && !mayDecide && <p>The front desk or a nurse decides about this form.</p>}
      {legal.has("accept") && (
        <button type="button" className="button main" disabled={isBusy} onClick={() => decide("accept")}>
          Accept
        </button>
      )}
      {buttons.map(
        ([decision, label]) =>
          legal.has(decision) && (
            <button
              key={decision}
              type="button"
              className={decision === "enter_in_error" ? "button plain" : "button"}
              disabled={isBusy}
              onClick={() => setAsked(decision)}
            >
              {label}
            </button>
          ),
      )}
      {legal.has("accept") && (
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
