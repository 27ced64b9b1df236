import { Tag } from "#components/staff/tag";
import type { SeriesView } from "#lib/series/queries";
import { followsOf } from "#lib/series/rules";
import { formatPlainDate } from "#lib/time";

/** What another date of the procedure means for each visit of its plan, before anything is changed. */
export function WhatFollows({ series, date }: Readonly<{ series: SeriesView; date: string }>) {
  if (date === series.anchorDate) return null;
  const follows = followsOf(series.occurrences, date);
  const outside = follows.filter(({ isOutside }) => isOutside);
  const proposed = follows.filter(({ isBooked }) => !isBooked).length;
  return (
    <section className="card what-follows" aria-labelledby="follows-title">
      <h2 id="follows-title">What follows for the plan of visits</h2>
      <ul>
        {outside.map(({ id, label, earliest, latest }) => (
          <li key={id}>
            <Tag mark="triangle" tone="alarm">
              Outside its window
            </Tag>{" "}
            <b>{label}</b> stays booked; it is then due {formatPlainDate(earliest)} to {formatPlainDate(latest)}, and
            gets a new time proposed.
          </li>
        ))}
        {outside.length === 0 && <li>Every booked visit still lies in its window.</li>}
        {proposed > 0 && (
          <li>{proposed === 1 ? "1 proposed visit gets" : `${proposed} proposed visits get`} new times.</li>
        )}
      </ul>
    </section>
  );
}
