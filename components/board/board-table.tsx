"use client";
import type { Ref } from "react";
import { BoardRow, type RowProps } from "#components/board/board-row";
import type { ScheduleEntry } from "#lib/appointments/schema";
import { formatTime } from "#lib/time";

type Props = Readonly<{
  entries: ScheduleEntry[];
  now: Date;
  timeZone: string;
  isToday: boolean;
  pending: string | null;
  steps: Pick<RowProps, "choose" | "undo" | "move">;
  table: Ref<HTMLTableElement>;
}>;

/** The day in order of time; the plumb line hangs where now is. */
export function BoardTable({ entries, now, timeZone, isToday, pending, steps, table }: Props) {
  const row = (entry: ScheduleEntry) => (
    <BoardRow key={entry.id} entry={entry} now={now} timeZone={timeZone} isPending={pending === entry.id} {...steps} />
  );
  const begun = entries.filter(({ start }) => isToday && Date.parse(start) <= now.getTime());
  return (
    <table className="board" ref={table}>
      <caption className="visually-hidden">Visits in order of time</caption>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Status</th>
          <th scope="col">Patient</th>
          <th scope="col">Visit, with</th>
          <th scope="col">Waiting</th>
          <th scope="col">Missing</th>
          <th scope="col">
            <span className="visually-hidden">Next step</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {begun.map(row)}
        {isToday && (
          <tr className="now">
            <td colSpan={7}>
              <span>Now {formatTime(now, timeZone)}</span>
            </td>
          </tr>
        )}
        {entries.slice(begun.length).map(row)}
      </tbody>
    </table>
  );
}
