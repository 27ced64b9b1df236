"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { WeekEntry } from "#components/calendar/week-entry";
import { Live } from "#components/staff/live";
import { useNow } from "#components/staff/use-now";
import { type Schedule, scheduleOptions } from "#lib/appointments/client";
import type { ScheduleEntry } from "#lib/appointments/schema";
import { hoursOf, quarterOf, quartersOf } from "#lib/appointments/week";
import { formatDay } from "#lib/time";

type Props = Readonly<{
  /** Monday to Sunday */
  dates: readonly string[];
  today: string;
  previous: string;
  next: string;
  physician: { slug: string; name: string };
  schedule: Schedule;
}>;

const noon = (date: string) => new Date(`${date}T12:00:00Z`);

const hourWords = (hour: number) => `${hour % 12 || 12}${hour < 12 ? "am" : "pm"}`;

type DayProps = Readonly<{ date: string; isToday: boolean; first: number; entries: ScheduleEntry[]; nowRow: number }>;

function DayColumn({ date, isToday, first, entries, nowRow }: DayProps) {
  const [weekday, day] = formatDay(noon(date), "UTC").split(", ");
  return (
    <section
      className={isToday ? "today" : undefined}
      id={isToday ? "today" : undefined}
      aria-label={formatDay(noon(date), "UTC")}
    >
      <h2 className="day-name">
        {weekday}
        <span className="soft">
          {day}
          {isToday && ", today"}
        </span>
      </h2>
      <ol>
        {entries.length === 0 && <li className="none">No visits</li>}
        {entries.map((entry) => (
          <WeekEntry
            key={entry.id}
            entry={entry}
            row={quarterOf(entry.start, entry.location.timeZone) - first * 4 + 1}
            span={Math.min(24, quartersOf(entry))}
          />
        ))}
        {isToday && nowRow > 0 && <li className={`mark-now row-${nowRow}`} aria-hidden="true" />}
      </ol>
    </section>
  );
}

/** The week of the person signed in: a column a day, or a list under 760 px. */
export function Week({ dates, today, previous, next, physician, schedule }: Props) {
  const from = dates[0] ?? today;
  const query = useQuery({
    ...scheduleOptions({ from, to: dates.at(-1) ?? from, physician: physician.slug }),
    initialData: schedule,
    initialDataUpdatedAt: Date.parse(schedule.now),
  });
  const { timeZone } = query.data;
  const now = useNow(query.data.now);
  const entries = query.data.entries.filter(({ status }) => status !== "cancelled");
  const hidden = query.data.entries.length - entries.length;
  const [first, last] = hoursOf(entries);
  const shown = dates.filter((date, index) => index < 5 || entries.some(({ localDate }) => localDate === date));
  const hours = [...Array(last - first).keys()].map((index) => first + index);
  const nowRow = quarterOf(now.toISOString(), timeZone) - first * 4 + 1;
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Week of {formatDay(noon(from), "UTC").split(", ")[1]}</h1>
        <nav className="stepper" aria-label="Week">
          <Link className="button square" href={`?week=${previous}`} prefetch={false} aria-label="The week before">
            <span aria-hidden="true">‹</span>
          </Link>
          {!dates.includes(today) && (
            <Link className="button" href="/physician/week" prefetch={false}>
              This week
            </Link>
          )}
          <Link className="button square" href={`?week=${next}`} prefetch={false} aria-label="The week after">
            <span aria-hidden="true">›</span>
          </Link>
        </nav>
        <span className="soft">
          {physician.name}, {entries.length} {entries.length === 1 ? "visit" : "visits"}
          {hidden > 0 && `, ${hidden} cancelled not shown`}
        </span>
        {dates.includes(today) && (
          <a className="button to-today" href="#today">
            Go to today
          </a>
        )}
        <span className="end">
          <Live isCurrent={!query.isError} at={query.data.now} timeZone={timeZone} retry={() => query.refetch()} />
        </span>
      </div>
      <div className={`week days-${shown.length}`}>
        <div className="hours" aria-hidden="true">
          <p className="day-name" />
          <ol>
            {hours.map((hour) => (
              <li key={hour}>{hourWords(hour)}</li>
            ))}
          </ol>
        </div>
        {shown.map((date) => (
          <DayColumn
            key={date}
            date={date}
            isToday={date === today}
            first={first}
            entries={entries.filter(({ localDate }) => localDate === date)}
            nowRow={nowRow}
          />
        ))}
      </div>
    </main>
  );
}
