import { ReadinessSummary } from "#components/procedures/readiness-summary";
import { Segment } from "#components/spine/segment";
import { OverbookedTag } from "#components/staff/overbooked-tag";
import { inOrder } from "#lib/procedures/levels";
import type { ProcedureSlot } from "#lib/procedures/queries";
import { levelsWords, techniqueNames } from "#lib/procedures/wording";
import { formatDay, formatTime } from "#lib/time";

/** The procedure ahead: levels, when, with whom, and whether it is ready. */
export function ComingProcedure({ slot }: Readonly<{ slot: ProcedureSlot | null }>) {
  if (!slot) return <p className="soft">No procedure is booked.</p>;
  const start = new Date(slot.start);
  return (
    <div className="coming">
      <Segment locale="en" broken={inOrder(slot.levels)} />
      <div>
        <p>
          <b>{techniqueNames[slot.technique]}</b>, {levelsWords(slot.levels)}
        </p>
        <p>
          {formatDay(start, slot.timeZone)}, {formatTime(start, slot.timeZone)}
        </p>
        <p className="soft">
          {slot.physician.name} · {slot.anesthesia}
        </p>
        <OverbookedTag reason={slot.overbooked} />
      </div>
      <ReadinessSummary readiness={slot.readiness} />
    </div>
  );
}
