"use client";
import { useState } from "react";
import type { Tools } from "#components/clinic/configurator";
import { WeeklyHoursRow } from "#components/clinic/weekly-hours-row";
import type { Configuration, ConfiguredResource } from "#lib/clinic/configuration";
import type { StateOf } from "#lib/clinic/schema";
import { addDay } from "#lib/clinic/weekdays";

export type WorkRow = StateOf<"weekly_hours">["hours"][number] & { key: string };

const keyed = <Row extends object>(row: Row): Row & { key: string } => ({ ...row, key: crypto.randomUUID() });
const inOrder = (rows: readonly WorkRow[]): WorkRow[] =>
  rows.toSorted(
    (a, b) => a.validFrom.localeCompare(b.validFrom) || a.weekday - b.weekday || a.startMinute - b.startMinute,
  );

/** What holds up to a date ends the day before it, and begins again on it: a copy to change. */
const newFrom = (rows: readonly WorkRow[], date: string): WorkRow[] => {
  const holds = (row: WorkRow) => row.validFrom < date && (row.validTo === null || row.validTo >= date);
  return rows.flatMap((row) =>
    holds(row) ? [{ ...row, validTo: addDay(date, -1) }, keyed({ ...row, validFrom: date })] : [row],
  );
};

type Props = Readonly<{ person: ConfiguredResource; configuration: Configuration; tools: Tools }>;

/** The weekly hours of a physician or nurse: a line for each stretch, with the days on which it holds. */
export function WeeklyHoursForm({ person, configuration, tools: { propose, problems, isBusy } }: Props) {
  const { today, locations } = configuration;
  const [past, setPast] = useState(() => person.hours.filter(({ validTo }) => validTo !== null && validTo < today));
  const [rows, setRows] = useState(() =>
    inOrder(person.hours.filter(({ validTo }) => validTo === null || validTo >= today).map(keyed)),
  );
  const [from, setFrom] = useState(addDay(today, 1));
  const put = (key: string, change: Partial<WorkRow>) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...change } : row)));
  const home = person.settings.locationId ?? locations[0]?.id ?? "";
  const fresh = () =>
    keyed({ locationId: home, weekday: 1, startMinute: 480, endMinute: 720, validFrom: today, validTo: null });

  function review() {
    const hours = [...rows.map(({ key: _, ...row }) => row), ...past];
    propose({ kind: "weekly_hours", id: person.id, version: person.hoursVersion, state: { hours } });
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        review();
      }}
    >
      <ol className="work-rows">
        {rows.length === 0 && <li className="soft">No hours: nothing can be booked.</li>}
        {rows.map((row, index) => (
          <WeeklyHoursRow
            key={row.key}
            row={row}
            at={`/hours/${index}`}
            locations={locations.filter(({ id, settings }) => settings.active || id === row.locationId)}
            problems={problems}
            change={(change) => put(row.key, change)}
            remove={() => setRows((all) => all.filter(({ key }) => key !== row.key))}
          />
        ))}
      </ol>
      <div className="buttons">
        <button type="button" className="button" onClick={() => setRows((all) => [...all, fresh()])}>
          Add a line
        </button>
        <label className="from-date">
          New hours from{" "}
          <input type="date" value={from} min={today} onChange={(event) => setFrom(event.target.value)} />
        </label>
        <button
          type="button"
          className="button"
          disabled={!from}
          onClick={() => setRows((all) => inOrder(newFrom(all, from)))}
        >
          End these the day before, and copy them
        </button>
      </div>
      {past.length > 0 && (
        <p className="soft small">
          {past.length} {past.length === 1 ? "line" : "lines"} of earlier days stay in the record.{" "}
          <button type="button" className="button plain" onClick={() => setPast([])}>
            Leave them out
          </button>
        </p>
      )}
      <button type="submit" className="button main" disabled={isBusy}>
        {isBusy ? "Looking" : "Look at what changes"}
      </button>
    </form>
  );
}
