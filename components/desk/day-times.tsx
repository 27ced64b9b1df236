"use client";
import type { ChosenTime } from "#lib/appointments/client";
import type { OfferedSlot } from "#lib/availability/schema";
import { formatDay, formatTime, zonePlace } from "#lib/time";

type Props = Readonly<{
  slots: readonly OfferedSlot[];
  chosen: ChosenTime | null;
  homeZone: string;
  choose: (slot: OfferedSlot) => void;
}>;

const isSame = ({ start, physician, location }: OfferedSlot, chosen: ChosenTime | null): boolean =>
  chosen?.start === start && chosen.physician === physician.slug && chosen.location === location.slug;

/** The free times of one day, a line for each physician and place. */
export function DayTimes({ slots, chosen, homeZone, choose }: Props) {
  const lines = Map.groupBy(slots, ({ physician, location }) => `${physician.slug} ${location.slug}`);
  return (
    <ul className="day-times">
      {[...lines].map(([key, times]) => {
        const [first] = times;
        if (!first) return null;
        const { physician, location } = first;
        const place = location.timeZone === homeZone ? "" : ` (${zonePlace(location.timeZone)} time)`;
        return (
          <li key={key}>
            <p>
              <b>{physician.name}</b>{" "}
              <span className="soft">
                {location.name}
                {place}
              </span>
            </p>
            <div className="times">
              {times.map((slot) => {
                const start = new Date(slot.start);
                const time = formatTime(start, location.timeZone);
                return (
                  <button
                    key={slot.start}
                    type="button"
                    className="time"
                    aria-pressed={isSame(slot, chosen)}
                    aria-label={`${time}, ${formatDay(start, location.timeZone)}, with ${physician.name} at ${location.name}`}
                    onClick={() => choose(slot)}
                  >
                    {time}
                  </button>
                );
              })}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
