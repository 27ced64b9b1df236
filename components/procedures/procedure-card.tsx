"use client";
import Link from "next/link";
import { Checklist } from "#components/procedures/checklist";
import { ReadinessSummary } from "#components/procedures/readiness-summary";
import { SlotFlags } from "#components/procedures/slot-flags";
import { Segment } from "#components/spine/segment";
import { OutsideTag } from "#components/staff/outside-tag";
import { OverbookedTag } from "#components/staff/overbooked-tag";
import { Person } from "#components/staff/person";
import { inOrder } from "#lib/procedures/levels";
import type { ProcedureSlot } from "#lib/procedures/queries";
import { levelsWords, techniqueNames } from "#lib/procedures/wording";
import { formatTime } from "#lib/time";

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
      <Segment locale="en" broken={inOrder(levels)} />
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
        <p className="soft team">
          {team
            .filter((part) => part !== null)
            .map((part) => (
              <span key={part}>{part}</span>
            ))}
        </p>
        <OverbookedTag reason={slot.overbooked} />
        <OutsideTag reasons={slot.outsideHours} />
        <SlotFlags slot={slot} />
        {slot.status === "booked" && (
          <p>
            <Link href={`/physician/procedures/${slot.id}/change`} prefetch={false}>
              Change<span className="visually-hidden"> the procedure of {patient.name}</span>
            </Link>
          </p>
        )}
      </div>
      <ReadinessSummary readiness={slot.readiness} />
      <Checklist slot={slot} changed={changed} />
    </article>
  );
}
