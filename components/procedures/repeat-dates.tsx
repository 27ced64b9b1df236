"use client";
import type { Repeating } from "#components/procedures/use-repeat";
import { Tag } from "#components/staff/tag";
import type { OfferedSlot } from "#lib/availability/schema";
import type { PreviewVisit } from "#lib/series/schema";
import { formatDay, formatTime } from "#lib/time";

const timeWords = ({ start, physician, location }: OfferedSlot): string =>
  `${formatDay(new Date(start), location.timeZone)}, ${formatTime(new Date(start), location.timeZone)}, ${physician.name}`;

type Line = Readonly<{
  visit: PreviewVisit;
  slot: OfferedSlot | null;
  timeZone: string;
  choose: (slot: OfferedSlot) => void;
}>;

/** One date: free, moved to another time, or what stands against it with the nearest times. */
function RepeatDate({ visit, slot, timeZone, choose }: Line) {
  const { position, start, state, reasons, alternatives } = visit;
  const isMoved = slot !== null && state !== "free";
  const label = `Visit ${position + 1}`;
  return (
    <li aria-label={label}>
      <p>
        <b>{label}</b>{" "}
        {slot ? timeWords(slot) : `${formatDay(new Date(start), timeZone)}, ${formatTime(new Date(start), timeZone)}`}{" "}
        {state === "free" ? (
          <Tag mark="check" tone="good">
            Free
          </Tag>
        ) : (
          <Tag mark={isMoved ? "half" : "triangle"} tone={isMoved ? "wait" : "alarm"}>
            {isMoved ? "At another time" : "Not free"}
          </Tag>
        )}
      </p>
      {state !== "free" && !isMoved && <p className="soft small">{reasons.join(" ")}</p>}
      {state !== "free" && (
        <div className="buttons">
          {alternatives.length === 0 && <p className="soft small">No time is free on the days around it.</p>}
          {alternatives.map((other) => (
            <button
              key={`${other.start} ${other.physician.slug} ${other.location.slug}`}
              type="button"
              className="button"
              aria-pressed={slot?.start === other.start && slot.physician.slug === other.physician.slug}
              onClick={() => choose(other)}
            >
              <span className="visually-hidden">{label}: </span>
              {timeWords(other)}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}

/** Every date of the visit that is repeated, with whether it can be had. */
export function RepeatDates({ repeating }: Readonly<{ repeating: Repeating }>) {
  const { visits, slotOf, choose, first, preview } = repeating;
  if (!first) return null;
  if (visits.length === 0)
    return (
      <p role="status">{preview.isError ? "The dates could not be looked up. Try again." : "Looking at each date"}</p>
    );
  return (
    <ol className="repeat-dates" aria-label="Dates" aria-busy={preview.isPlaceholderData}>
      {visits.map((visit) => (
        <RepeatDate
          key={visit.position}
          {...{ visit }}
          slot={slotOf(visit)}
          timeZone={first.location.timeZone}
          choose={(slot) => choose(visit.position, slot)}
        />
      ))}
    </ol>
  );
}
