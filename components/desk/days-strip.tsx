"use client";
import type { OfferedSlot } from "#lib/availability/schema";
import { formatDay } from "#lib/time";

type Props = Readonly<{
  dates: readonly string[];
  slots: readonly OfferedSlot[];
  chosen: string;
  today: string;
  choose: (date: string) => void;
}>;

/** Two weeks of days with how many times each has left. */
export function DaysStrip({ dates, slots, chosen, today, choose }: Props) {
  const starts = Map.groupBy(slots, ({ localDate }) => localDate);
  return (
    <ul className="days-strip" aria-label="Days">
      {dates.map((date) => {
        const count = new Set(starts.get(date)?.map(({ start }) => start)).size;
        const [weekday = "", day = ""] = formatDay(new Date(`${date}T12:00:00Z`), "UTC").split(", ");
        return (
          <li key={date}>
            <button
              type="button"
              className={count === 0 ? "pick-day none" : "pick-day"}
              aria-pressed={date === chosen}
              onClick={() => choose(date)}
            >
              <span>{date === today ? "Today" : weekday.slice(0, 3)}</span>
              <b>{day.replace(/^(\w{3})\w*/, "$1")}</b>
              <span className="free">{count === 0 ? "none" : `${count} free`}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
