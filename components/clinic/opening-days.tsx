"use client";
import { fieldId, type Problems } from "#components/clinic/fields";
import { TimeInput } from "#components/clinic/time-input";
import type { StateOf } from "#lib/clinic/schema";
import { weekdayName, weekdayNames } from "#lib/clinic/wording";

type Hours = StateOf<"opening_hours">["hours"];
export type OpenRow = Hours[number] & { key: string };

const inOrder = (rows: readonly OpenRow[]): OpenRow[] =>
  rows.toSorted((a, b) => a.weekday - b.weekday || a.startMinute - b.startMinute);

/** Hours as rows of the form, and back. */
export const rowsOf = (hours: Hours): OpenRow[] =>
  inOrder(hours.map((stretch) => ({ ...stretch, key: crypto.randomUUID() })));
export const hoursOf = (rows: readonly OpenRow[]): Hours => rows.map(({ key: _, ...stretch }) => stretch);

type Props = Readonly<{
  rows: readonly OpenRow[];
  problems: Problems;
  change: (next: (rows: readonly OpenRow[]) => OpenRow[]) => void;
}>;

/** When a location is open, day by day; a day without a line is shut. */
export function OpeningDays({ rows, problems, change }: Props) {
  const put = (key: string, part: Partial<OpenRow>) =>
    change((all) => all.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = (weekday: number) =>
    change((all) => inOrder([...all, ...rowsOf([{ weekday, startMinute: 480, endMinute: 1020 }])]));
  return (
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
                      onClick={() => change((all) => all.filter(({ key }) => key !== row.key))}
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
  );
}
