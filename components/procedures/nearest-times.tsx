"use client";
import { Notice } from "#components/staff/notice";
import type { Setback } from "#lib/appointments/conflict";
import type { OfferedSlot } from "#lib/availability/schema";
import { formatDay, formatTime } from "#lib/time";

type Props = Readonly<{ setback: Setback; choose: (slot: OfferedSlot) => void }>;

/** What stood in the way of a time, and the nearest that are free. */
export function NearestTimes({ setback, choose }: Props) {
  return (
    <Notice tone="alarm">
      <b>{setback.words}</b>
      {(setback.reasons ?? []).length > 0 && (
        <ul className="reasons">
          {setback.reasons?.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {setback.alternatives.map((slot) => (
        <button
          key={`${slot.start} ${slot.physician.slug} ${slot.location.slug}`}
          type="button"
          className="button"
          onClick={() => choose(slot)}
        >
          {formatTime(new Date(slot.start), slot.location.timeZone)},{" "}
          {formatDay(new Date(slot.start), slot.location.timeZone)}, {slot.physician.name}
        </button>
      ))}
    </Notice>
  );
}
