"use client";
import { useId } from "react";
import { Person } from "#components/staff/person";
import { Tag } from "#components/staff/tag";
import type { OfferedSlot } from "#lib/availability/schema";
import { type Draft, timeKey } from "#lib/clinic/decisions";
import type { AffectedVisit } from "#lib/clinic/schema";
import { telephone } from "#lib/telephone";
import { formatDay, formatTime } from "#lib/time";

type Props = Readonly<{
  visit: AffectedVisit;
  draft: Draft;
  problem?: string;
  change: (draft: Partial<Draft>) => void;
}>;

const slotWords = ({ start, physician, location }: OfferedSlot, visit: AffectedVisit): string =>
  [
    formatDay(new Date(start), location.timeZone),
    formatTime(new Date(start), location.timeZone),
    physician.name,
    ...(location.name === visit.location ? [] : [location.name]),
  ].join(", ");

function Contact({ patient }: Readonly<Pick<AffectedVisit, "patient">>) {
  const { phone, email } = patient;
  if (!phone && !email)
    return (
      <Tag mark="triangle" tone="alarm">
        No contact data
      </Tag>
    );
  return (
    <span className="contact">
      {phone && <a href={telephone(phone)}>{phone}</a>}
      {email ? (
        <span className="soft">{email}</span>
      ) : (
        <Tag mark="triangle" tone="wait">
          No email: call
        </Tag>
      )}
    </span>
  );
}

/** One visit that a change leaves outside hours: whose, why, how to reach them, and what becomes of it. */
export function AffectedVisitCard({ visit, draft, problem, change }: Props) {
  const id = useId();
  const { patient, start, timeZone, times } = visit;
  const radio = (choice: Draft["choice"]) => ({
    type: "radio" as const,
    name: id,
    checked: draft.choice === choice,
    onChange: () => change({ choice }),
  });
  return (
    <fieldset className="affected-visit" {...(problem && { "aria-describedby": `${id}-problem` })}>
      <legend>
        <Person {...patient} />
      </legend>
      <div className="visit-facts">
        <p>
          <b>
            {formatDay(new Date(start), timeZone)}, {formatTime(new Date(start), timeZone)}
          </b>
          <br />
          {visit.visitType}, {visit.physician}, {visit.location}
        </p>
        <p className="soft small">{visit.reasons.join(". ")}</p>
        <Contact patient={patient} />
      </div>
      <div className="choices">
        {problem && (
          <p className="problem" id={`${id}-problem`}>
            {problem}
          </p>
        )}
        {visit.canMove && times.length > 0 && (
          <div>
            <label className="check">
              <input {...radio("move")} /> Move
            </label>
            <label className="visually-hidden" htmlFor={`${id}-time`}>
              New time for {patient.name}
            </label>
            <select
              id={`${id}-time`}
              value={draft.time}
              disabled={draft.choice !== "move"}
              onChange={(event) => change({ time: event.target.value })}
            >
              {times.map((slot) => (
                <option key={timeKey(slot)} value={timeKey(slot)}>
                  {slotWords(slot, visit)}
                </option>
              ))}
            </select>
          </div>
        )}
        {visit.canMove && times.length === 0 && (
          <p className="soft">No free time in the coming two months to move to.</p>
        )}
        {visit.canCancel && (
          <div>
            <label className="check">
              <input {...radio("cancel")} /> Cancel
            </label>
            <label className="visually-hidden" htmlFor={`${id}-reason`}>
              Reason to cancel the visit of {patient.name}
            </label>
            <input
              id={`${id}-reason`}
              value={draft.reason}
              maxLength={300}
              placeholder="Reason"
              disabled={draft.choice !== "cancel"}
              onChange={(event) => change({ reason: event.target.value })}
            />
          </div>
        )}
        <label className="check">
          <input {...radio("keep")} /> Keep it, marked “Outside hours”
        </label>
      </div>
    </fieldset>
  );
}
