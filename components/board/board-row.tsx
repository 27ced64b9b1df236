"use client";
import Link from "next/link";
import { RowMenu } from "#components/board/row-menu";
import { Waiting } from "#components/board/waiting";
import { OutsideTag } from "#components/staff/outside-tag";
import { OverbookedTag } from "#components/staff/overbooked-tag";
import { Person } from "#components/staff/person";
import { ReadinessTag } from "#components/staff/readiness-tag";
import { Tag } from "#components/staff/tag";
import type { ScheduleEntry } from "#lib/appointments/schema";
import { isOver, primaryStep, type Status, statusWords, stepLabel } from "#lib/appointments/steps";
import { formatTime, zonePlace } from "#lib/time";

export type RowProps = Readonly<{
  entry: ScheduleEntry;
  now: Date;
  timeZone: string;
  isPending: boolean;
  choose: (entry: ScheduleEntry, to: Status) => void;
  undo: (entry: ScheduleEntry) => void;
  move: (entry: ScheduleEntry) => void;
}>;

function statusText({ status, room, location }: ScheduleEntry): string {
  const place = room?.replace(`${location.name} `, "").replace(/^Room/, "room");
  return status === "roomed" && place ? `In ${place}` : statusWords[status].word;
}

function Missing({ entry }: Readonly<{ entry: ScheduleEntry }>) {
  const { intake, urgentFlags, openFlags, status } = entry;
  const notes = openFlags - urgentFlags.length;
  return (
    <span className="tags">
      <ReadinessTag readiness={entry.readiness} />
      <OverbookedTag reason={entry.overbooked} />
      <OutsideTag reasons={entry.outsideHours} />
      {intake && intake.percent < 100 && !isOver(status) && (
        <Tag mark="half" tone="wait">
          Intake {intake.percent}%
        </Tag>
      )}
      {intake && urgentFlags.length > 0 && (
        <Link href={`/desk/intake/${intake.id}`} prefetch={false} className="flagged">
          <Tag mark="triangle" tone="alarm">
            {urgentFlags.length} urgent {urgentFlags.length === 1 ? "flag" : "flags"}
          </Tag>
        </Link>
      )}
      {notes > 0 && (
        <Tag mark="empty" tone="calm">
          {notes} open {notes === 1 ? "note" : "notes"}
        </Tag>
      )}
    </span>
  );
}

/** One visit of the day: who, how far along, and the one step that comes next. */
export function BoardRow({ entry, now, timeZone, isPending, choose, undo, move }: RowProps) {
  const { status, patient, visitType, physician, location } = entry;
  const next = primaryStep(entry);
  const { mark, tone } = statusWords[status];
  const canUndo = entry.undoUntil !== null && Date.parse(entry.undoUntil) > now.getTime();
  return (
    <tr tabIndex={-1} data-id={entry.id} className={isOver(status) ? "over" : undefined} aria-busy={isPending}>
      <td className="time">
        {formatTime(new Date(entry.start), location.timeZone)}
        <span className="zone">
          {location.name}
          {location.timeZone !== timeZone && `, ${zonePlace(location.timeZone)} time`}
        </span>
      </td>
      <td className="status">
        <Tag mark={mark} tone={tone}>
          {statusText(entry)}
        </Tag>
      </td>
      <th scope="row" className="who">
        {patient && <Person {...patient} />}
      </th>
      <td className="visit">
        {visitType.name.en}
        <span className="with">{physician.name}</span>
      </td>
      <td className="waits">
        <Waiting entry={entry} now={now} />
      </td>
      <td className="missing">
        <Missing entry={entry} />
      </td>
      <td className="act">
        {next && (
          <button
            type="button"
            className="button"
            aria-disabled={isPending}
            onClick={() => choose(entry, next)}
            aria-label={`${stepLabel(status, next)} ${patient?.name ?? ""}`}
          >
            {stepLabel(status, next)}
          </button>
        )}
        {canUndo && (
          <button type="button" className="button plain" aria-disabled={isPending} onClick={() => undo(entry)}>
            Undo<span className="visually-hidden"> the last step of {patient?.name}</span>
          </button>
        )}
        <RowMenu
          entry={entry}
          choose={(to) => choose(entry, to)}
          move={status === "booked" && patient ? () => move(entry) : null}
        />
      </td>
    </tr>
  );
}
