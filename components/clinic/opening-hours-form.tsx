"use client";
import { useState } from "react";
import type { Tools } from "#components/clinic/configurator";
import { fieldId } from "#components/clinic/fields";
import { TimeInput } from "#components/clinic/time-input";
import type { ConfiguredLocation } from "#lib/clinic/configuration";
import type { StateOf } from "#lib/clinic/schema";
import { weekdayName, weekdayNames } from "#lib/clinic/wording";

type Stretch = StateOf<"opening_hours">["hours"][number] & { key: string };

const keyed = <Row extends object>(row: Row): Row & { key: string } => ({ ...row, key: crypto.randomUUID() });
const inOrder = (rows: readonly Stretch[]): Stretch[] =>
  rows.toSorted((a, b) => a.weekday - b.weekday || a.startMinute - b.startMinute);

type Props = Readonly<{ location: ConfiguredLocation; tools: Tools }>;

/** When a location is open, day by day; a day without a line is shut. */
export function OpeningHoursForm({ location, tools: { propose, problems, isBusy } }: Props) {
  const [rows, setRows] = useState(() => inOrder(location.hours.map(keyed)));
  const put = (key: string, change: Partial<Stretch>) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...change } : row)));
  const add = (weekday: number) =>
    setRows((all) => inOrder([...all, keyed({ weekday, startMinute: 480, endMinute: 1020 })]));

  function review() {
    const hours = rows.map(({ key: _, ...stretch }) => stretch);
    propose({ kind: "opening_hours", id: location.id, version: location.version, state: { hours } });
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        review();
      }}
    >
      <ul className="opening-days">
        {weekdayNames.map((day, index) => {
          const weekday = index + 1;
          const own = rows.filter((row) => row.weekday === weekday);
          return (
            <li key={day}>
              <h2 className="day-title">{day}</h2>
              <div className="stretches">
                {own.length === 0 && <p className="soft">Closed</p>}
                {own.map((row) => {
                  const at = `/hours/${rows.indexOf(row)}`;
                  const problem = problems.get(`${at}/startMinute`) ?? problems.get(`${at}/endMinute`);
                  return (
                    <div key={row.key} className="stretch">
                      <TimeInput
                        id={fieldId(`${at}/startMinute`)}
                        label={`${weekdayName(weekday)} from`}
                        minute={row.startMinute}
                        isWrong={problem !== undefined}
                        change={(startMinute) => put(row.key, { startMinute })}
                      />
                      <span>to</span>
                      <TimeInput
                        id={fieldId(`${at}/endMinute`)}
                        label={`${weekdayName(weekday)} until`}
                        minute={row.endMinute}
                        isEnd
                        isWrong={problem !== undefined}
                        change={(endMinute) => put(row.key, { endMinute })}
                      />
                      <button
                        type="button"
                        className="button plain"
                        aria-label={`Take away this line of ${day}`}
                        onClick={() => setRows((all) => all.filter(({ key }) => key !== row.key))}
                      >
                        Take away
                      </button>
                      {problem && <p className="problem">{problem}</p>}
                    </div>
                  );
                })}
              </div>
              <button
                type="button"
                className="button plain"
                onClick={() => add(weekday)}
                aria-label={`Add hours on ${day}`}
              >
                Add hours
              </button>
            </li>
          );
        })}
      </ul>
      <button type="submit" className="button main" disabled={isBusy}>
        {isBusy ? "Looking" : "Look at what changes"}
      </button>
    </form>
  );
}
