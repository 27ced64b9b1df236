"use client";
import { useState } from "react";
import { NoteDialog } from "#components/staff/note-dialog";
import { Person } from "#components/staff/person";
import type { IntakeReview } from "#lib/intake/review-queries";

type Props = Readonly<{
  review: IntakeReview;
  mayDecide: boolean;
  isBusy: boolean;
  decide: (decision: "accept" | "request_changes", note?: string) => Promise<string | null>;
}>;

const closed: Readonly<Record<string, string>> = {
  assigned: "The patient has not begun this form.",
  in_progress: "The patient is filling in this form.",
  accepted: "This form is accepted.",
  amended: "This form is accepted, with a later change.",
  changes_requested: "This form is back with the patient.",
};

/** The two decisions, always in reach while reading. */
export function DecisionBar({ review, mayDecide, isBusy, decide }: Props) {
  const [asks, setAsks] = useState(false);
  const open = review.flags.filter(({ acknowledged, severity }) => !acknowledged && severity !== "attention").length;
  return (
    <section className="decision" aria-label="Decision">
      {!review.canDecide && <p>{closed[review.status] ?? "This form is closed."}</p>}
      {review.canDecide && !mayDecide && <p>The front desk or a nurse decides about this form.</p>}
      {review.canDecide && mayDecide && (
        <>
          <button type="button" className="button main" disabled={isBusy} onClick={() => decide("accept")}>
            Accept
          </button>
          <button type="button" className="button" disabled={isBusy} onClick={() => setAsks(true)}>
            Ask for changes
          </button>
          <p className="soft">
            {open > 0
              ? `${open} urgent ${open === 1 ? "flag stays" : "flags stay"} open after accepting.`
              : "Nothing urgent is open."}
          </p>
        </>
      )}
      {asks && (
        <NoteDialog
          title="Ask for changes"
          label="What should the patient change?"
          hint="The patient reads these words with the form. Write plainly, with nothing they should not read."
          missing="Say what the patient should change"
          action="Send it back"
          submit={(note) => decide("request_changes", note)}
          close={() => setAsks(false)}
        >
          <p>
            <Person {...review.patient} />
          </p>
        </NoteDialog>
      )}
    </section>
  );
}
