"use client";
import { fieldId, type Problems } from "#components/clinic/fields";
import { TimeInput } from "#components/clinic/time-input";
import type { WorkRow } from "#components/clinic/weekly-hours-form";
import type { ConfiguredLocation } from "#lib/clinic/configuration";
import { weekdayName, weekdayNames } from "#lib/clinic/wording";

type Props = Readonly<{
  row: WorkRow;
  /** JSON pointer of the row */
  at: string;
  locations: readonly ConfiguredLocation[];
  problems: Problems;
  change: (change: Partial<WorkRow>) => void;
  remove: () => void;
}>;

const parts = ["startMinute", "endMinute", "validFrom", "validTo", "locationId"] as const;

/** One stretch of somebody's week: where, which day, from when to when, and on which dates it holds. */
export function WeeklyHoursRow({ row, at, locations, problems, change, remove }: Props) {
  const found = parts.map((part) => problems.get(`${at}/${part}`)).filter((message) => message !== undefined);
  const name = weekdayName(row.weekday);
  const isWrong = found.length > 0;
  return (
    <li className="work-row">
      <select
        aria-label="Day"
        value={row.weekday}
        onChange={(event) => change({ weekday: Number(event.target.value) })}
      >
        {weekdayNames.map((day, index) => (
          <option key={day} value={index + 1}>
            {day}
          </option>
        ))}
      </select>
      <TimeInput
        id={fieldId(`${at}/startMinute`)}
        label={`${name} from`}
        minute={row.startMinute}
        isWrong={isWrong}
        change={(startMinute) => change({ startMinute })}
      />
      <span>to</span>
      <TimeInput
        id={fieldId(`${at}/endMinute`)}
        label={`${name} until`}
        minute={row.endMinute}
        isEnd
        isWrong={isWrong}
        change={(endMinute) => change({ endMinute })}
      />
      <select
        id={fieldId(`${at}/locationId`)}
        aria-label={`Where on ${name}`}
        value={row.locationId}
        onChange={(event) => change({ locationId: event.target.value })}
      >
        {locations.map(({ id, name: words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
      <label>
        from{" "}
        <input
          id={fieldId(`${at}/validFrom`)}
          type="date"
          aria-label={`${name}: first day`}
          value={row.validFrom}
          onChange={(event) => change({ validFrom: event.target.value })}
        />
      </label>
      <label>
        until{" "}
        <input
          id={fieldId(`${at}/validTo`)}
          type="date"
          aria-label={`${name}: last day, empty for no end`}
          value={row.validTo ?? ""}
          onChange={(event) => change({ validTo: event.target.value || null })}
        />
      </label>
      <button type="button" className="button plain" aria-label={`Take away this line of ${name}`} onClick={remove}>
        Take away
      </button>
      {found.map((message) => (
        <p key={message} className="problem">
          {message}
        </p>
      ))}
    </li>
  );
}
