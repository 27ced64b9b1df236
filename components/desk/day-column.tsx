"use client";
import { DayBlockItem } from "#components/desk/day-block";
import { placeClasses } from "#components/desk/day-place";
import { gapsOf, lanesOf } from "#lib/appointments/day-layout";
import type { DayBlock, DayColumn, DayView } from "#lib/appointments/day-schema";
import { type Interval, normalize, subtract } from "#lib/availability/intervals";
import { formatTime } from "#lib/time";
import { wallOf } from "#lib/wall-time";

const kinds = { physician: "", nurse: "", room: "Room", suite: "Suite", bay: "Recovery" } as const;

type Props = Readonly<{
  column: DayColumn;
  day: DayView;
  /** Minutes of the day that are shown */
  shown: Interval;
  now: Date;
  open: (block: DayBlock) => void;
}>;

/** One person or place: their hours, what is taken, and the gaps, which lead to a booking at that time. */
export function DayColumnView({ column, day, shown, now, open }: Props) {
  const { name, slug, kind, blocks } = column;
  const zone = day.location.timeZone;
  const minuteOf = (instant: string) => Math.round((Date.parse(instant) - Date.parse(day.begins)) / 60_000);
  const timeAt = (minute: number) => new Date(Date.parse(day.begins) + minute * 60_000);
  const stretch = ({ start, end }: { start: string; end: string }): Interval => ({
    start: Math.max(minuteOf(start), shown.start),
    end: Math.min(minuteOf(end), shown.end),
  });
  const hours = normalize(column.open.map(stretch));
  const away = normalize(column.away.map(stretch));
  const taken = blocks.map(stretch);
  const lanes = lanesOf(taken);
  const isPerson = kind === "physician" || kind === "nurse";
  const nowMinute = minuteOf(now.toISOString());
  const absent = isPerson ? "Not here today" : "Not in use today";
  const isIdle = column.open.length === 0 && blocks.length === 0;
  const gaps = isPerson ? gapsOf(hours, [...taken, ...away], nowMinute) : [];
  return (
    <section aria-label={name}>
      <h2>
        {name}
        <span className="soft">{isIdle ? (day.closure ?? absent) : kinds[kind]}</span>
      </h2>
      <ol>
        {subtract([shown], hours).map(({ start, end }) => (
          <li key={start} className={`off ${placeClasses(start, end)}`} aria-hidden="true" />
        ))}
        {away.map(({ start, end }) => (
          <li key={start} className={`away ${placeClasses(start, end)}`}>
            Away
          </li>
        ))}
        {gaps.map(({ start, end }) => {
          const query = new URLSearchParams({
            ...{ day: day.date, time: wallOf(timeAt(start), zone).clock, location: day.location.slug },
            ...(kind === "physician" && { physician: slug }),
          });
          return (
            <li key={start} className={`gap ${placeClasses(start, end)}`}>
              <a href={`/desk/book?${query}`}>
                <span>
                  Free {formatTime(timeAt(start), zone)} to {formatTime(timeAt(end), zone)}
                  <span className="visually-hidden">, {name}: book</span>
                </span>
              </a>
            </li>
          );
        })}
        {blocks.map((block, index) => (
          <DayBlockItem
            key={`${block.id} ${block.start}`}
            block={block}
            lane={lanes[index] ?? { lane: 0, lanes: 1 }}
            {...{ zone, minuteOf, open }}
          />
        ))}
        {nowMinute >= shown.start && nowMinute < shown.end && (
          <li className={`mark-now ${placeClasses(nowMinute, nowMinute)}`} aria-hidden="true" />
        )}
      </ol>
    </section>
  );
}
