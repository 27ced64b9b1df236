"use client";
import { useState } from "react";
import { AffectedVisitCard } from "#components/clinic/affected-visit-card";
import type { Draft, Missing } from "#lib/clinic/decisions";
import type { AffectedVisit } from "#lib/clinic/schema";

type Props = Readonly<{
  visits: readonly AffectedVisit[];
  drafts: Readonly<Record<string, Draft>>;
  missing: readonly Missing[];
  change: (appointmentId: string, draft: Partial<Draft>) => void;
}>;

function ForAll({ visits, change }: Pick<Props, "visits" | "change">) {
  const [reason, setReason] = useState("");
  const all = (draft: Partial<Draft>, applies: (visit: AffectedVisit) => boolean) => {
    for (const visit of visits) if (applies(visit)) change(visit.appointmentId, draft);
  };
  return (
    <fieldset className="for-all">
      <legend>For all {visits.length}</legend>
      <div className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => all({ choice: "move" }, ({ canMove, times }) => canMove && times.length > 0)}
        >
          Move all
        </button>
        <button type="button" className="button" onClick={() => all({ choice: "keep" }, () => true)}>
          Keep all
        </button>
        <label>
          Reason to cancel <input value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
        </label>
        <button
          type="button"
          className="button"
          disabled={!reason.trim()}
          onClick={() => all({ choice: "cancel", reason }, ({ canCancel }) => canCancel)}
        >
          Cancel all
        </button>
      </div>
    </fieldset>
  );
}

/** Every booked visit that a change would leave outside hours, each with what becomes of it. */
export function AffectedVisits({ visits, drafts, missing, change }: Props) {
  if (visits.length === 0) return <p className="none-affected">No booked visit is affected.</p>;
  const unreachable = visits.filter(({ patient }) => !patient.email).length;
  return (
    <section aria-labelledby="affected">
      <h3 id="affected">
        {visits.length} booked {visits.length === 1 ? "visit is" : "visits are"} affected
      </h3>
      <p className="soft">
        Whoever is moved or cancelled gets a message.
        {unreachable > 0 &&
          ` ${unreachable} ${unreachable === 1 ? "has" : "have"} no email: the list of whom to call comes after the change.`}
      </p>
      {visits.length > 2 && <ForAll visits={visits} change={change} />}
      <ol className="affected">
        {visits.map((visit) => {
          const draft = drafts[visit.appointmentId];
          const problem = missing.find(({ appointmentId }) => appointmentId === visit.appointmentId)?.message;
          return (
            draft && (
              <li key={visit.appointmentId}>
                <AffectedVisitCard
                  visit={visit}
                  draft={draft}
                  change={(next) => change(visit.appointmentId, next)}
                  {...(problem && { problem })}
                />
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
