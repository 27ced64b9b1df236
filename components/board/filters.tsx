"use client";
import type { ScheduleEntry } from "#lib/appointments/schema";
import { isOver } from "#lib/appointments/steps";

export type Filter = { location: string; physician: string; hidesFinished: boolean };
export const noFilter: Filter = { location: "", physician: "", hidesFinished: false };

/** The address query of a filter, so that a reload and the next day keep it. */
export function filterQuery({ location, physician, hidesFinished }: Filter): string {
  const query = new URLSearchParams();
  if (location) query.set("location", location);
  if (physician) query.set("physician", physician);
  query.set("hide", hidesFinished ? "finished" : "nothing");
  return query.toString();
}

export const passes = (entry: ScheduleEntry, { location, physician, hidesFinished }: Filter): boolean =>
  (!location || entry.location.slug === location) &&
  (!physician || entry.physician.slug === physician) &&
  !(hidesFinished && isOver(entry.status));

/** Those of this day; one that is filtered for stays in sight on a day where it has no visits. */
function choices(items: { slug: string; name: string }[], chosen: string) {
  const found = new Map(items.map(({ slug, name }) => [slug, { slug, name }]));
  if (chosen && !found.has(chosen)) found.set(chosen, { slug: chosen, name: chosen.replaceAll("-", " ") });
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

type Props = Readonly<{ entries: ScheduleEntry[]; filter: Filter; hidden: number; change: (filter: Filter) => void }>;

/** Every filter in sight, and how many visits it hides. */
export function Filters({ entries, filter, hidden, change }: Props) {
  const locations = choices(
    entries.map(({ location }) => location),
    filter.location,
  );
  const physicians = choices(
    entries.map(({ physician }) => physician),
    filter.physician,
  );
  return (
    <>
      {(locations.length > 1 || filter.location) &&
        locations.map(({ slug, name }) => (
          <button
            key={slug}
            type="button"
            className="chip"
            aria-pressed={filter.location === slug}
            onClick={() => change({ ...filter, location: filter.location === slug ? "" : slug })}
          >
            {name}
          </button>
        ))}
      <select
        className={filter.physician ? "chip on" : "chip"}
        aria-label="Show visits with"
        id="filter"
        value={filter.physician}
        onChange={(event) => change({ ...filter, physician: event.target.value })}
      >
        <option value="">Everyone</option>
        {physicians.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="chip"
        aria-pressed={filter.hidesFinished}
        onClick={() => change({ ...filter, hidesFinished: !filter.hidesFinished })}
      >
        Hide finished
      </button>
      {hidden > 0 && (
        <button type="button" className="button plain" onClick={() => change(noFilter)}>
          {hidden} hidden by filters: show
        </button>
      )}
    </>
  );
}
