"use client";
import Link from "next/link";
import { Checklist } from "#components/procedures/checklist";
import { ReadinessSummary } from "#components/procedures/readiness-summary";
import { Segment } from "#components/spine/segment";
import { spineLevels } from "#components/spine/vertebra";
import { Person } from "#components/staff/person";
import { Tag } from "#components/staff/tag";
import type { ProcedureSlot } from "#lib/procedures/queries";
import { levelsWords, techniqueNames } from "#lib/procedures/wording";
import { formatTime } from "#lib/time";

/** The flags of the patient: open ones first, what a colleague has dealt with told as such. */
function Flags({ slot }: Readonly<{ slot: ProcedureSlot }>) {
  const rank = ({ severity, acknowledged }: ProcedureSlot["flags"][number]) =>
    (acknowledged ? 10 : 0) + ["emergency", "urgent", "attention"].indexOf(severity);
  return (
    <ul className="tags">
      {slot.flags
        .toSorted((a, b) => rank(a) - rank(b))
        .map(({ code, text, severity, acknowledged }) => (
          <li key={code}>
            {acknowledged ? (
              <Tag mark="check" tone="calm">
                {text.split(/[:;]/)[0]}, seen
              </Tag>
            ) : (
              <Tag
                mark={severity === "attention" ? "half" : "triangle"}
                tone={severity === "attention" ? "wait" : "alarm"}
              >
                {text.split(/[:;]/)[0]}
              </Tag>
            )}
          </li>
        ))}
      {slot.escort && (
        <li>
          <Tag mark="check" tone="good">
            Escort: {slot.escort}
          </Tag>
        </li>
      )}
    </ul>
  );
}

const statusNotes: Partial<Record<ProcedureSlot["status"], string>> = {
  arrived: "arrived",
  roomed: "in the suite",
  in_progress: "under way",
  fulfilled: "finished",
};

/** One slot: when and how long, which levels, who and where, and whether it is ready. */
export function ProcedureCard({ slot, changed }: Readonly<{ slot: ProcedureSlot; changed: () => void }>) {
  const { patient, start, end, timeZone, technique, levels, anesthesia, nurse, bay, physician } = slot;
  const team = [
    anesthesia,
    physician.name,
    nurse && `nurse ${nurse}`,
    bay && `${bay.toLowerCase()} from ${formatTime(new Date(end), timeZone)}`,
  ];
  return (
    <article className="case" data-ready={slot.readiness.state}>
      <div className="when">
        <b>{formatTime(new Date(start), timeZone)}</b>
        <span className="soft">{slot.minutes} minutes</span>
        {statusNotes[slot.status] && <span className="soft">{statusNotes[slot.status]}</span>}
      </div>
      <Segment locale="en" broken={spineLevels.filter((level) => levels.includes(level))} />
      <div className="about">
        <h3>
          <Person {...patient}>
            <Link href={`/physician/patients/${patient.id}`} prefetch={false}>
              {patient.name}
            </Link>
          </Person>
        </h3>
        <p>
          <b>{techniqueNames[technique]}</b>, {levelsWords(levels)}
        </p>
        <p className="soft">{team.filter(Boolean).join(" · ")}</p>
        <Flags slot={slot} />
      </div>
      <ReadinessSummary readiness={slot.readiness} />
      <Checklist slot={slot} changed={changed} />
    </article>
  );
}
