"use client";
import { flagName } from "#lib/intake/flag-names";
import type { NamedCount, QueueCounts, QueuePart, Urgency } from "#lib/intake/queue";
import type { QueueFilter } from "#lib/intake/queue-schema";
import { plusDays } from "#lib/wall-time";

type Change = (change: Partial<Record<keyof QueueFilter, string | undefined>>) => void;
type Props = Readonly<{ filter: QueueFilter; counts: QueueCounts; today: string; change: Change; clear: () => void }>;

const parts = [
  ["waiting", "To review"],
  ["with_patient", "Back with the patient"],
  ["not_sent", "Not sent"],
  ["decided", "Decided of late"],
] as const satisfies readonly (readonly [QueuePart, string])[];
const urgencyNames = [
  ["emergency", "Emergency"],
  ["urgent", "Urgent"],
  ["attention", "Notes only"],
  ["none", "No flags"],
] as const satisfies readonly (readonly [Urgency, string])[];
const readers = [
  ["mine", "Mine"],
  ["unclaimed", "Unclaimed"],
] as const;

type ChipProps = Readonly<{ name: string; count: number; isOn: boolean; press: () => void }>;

function Chip({ name, count, isOn, press }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={isOn} onClick={press}>
      {name} <b className="nums">{count}</b>
    </button>
  );
}

type ChoiceProps = Readonly<{
  label: string;
  every: string;
  value: string;
  from: NamedCount[];
  pick: (slug: string) => void;
}>;

/** A choice of many. One that is chosen stays in sight where it has nothing to show. */
function Choice({ label, every, value, from, pick }: ChoiceProps) {
  const gone = value !== "" && !from.some(({ slug }) => slug === value);
  return (
    <select
      className={value ? "chip on" : "chip"}
      aria-label={label}
      value={value}
      onChange={(event) => pick(event.target.value)}
    >
      <option value="">{every}</option>
      {from.map(({ slug, name, count }) => (
        <option key={slug} value={slug}>
          {name} ({count})
        </option>
      ))}
      {gone && <option value={value}>{value.replaceAll("-", " ")} (0)</option>}
    </select>
  );
}

function VisitDates({ filter, counts, today, change }: Omit<Props, "clear">) {
  const { from = "", to = "" } = filter;
  return (
    <fieldset className="chips">
      <legend>Visit</legend>
      {counts.visit.map(({ days, count }) => {
        const range = { from: today, to: plusDays(today, days - 1) };
        const isOn = from === range.from && to === range.to;
        return (
          <Chip
            key={days}
            name={days === 2 ? "Today and tomorrow" : `Next ${days} days`}
            count={count}
            isOn={isOn}
            press={() => change(isOn ? { from: undefined, to: undefined } : range)}
          />
        );
      })}
      <label className="range">
        from{" "}
        <input
          type="date"
          className="chip"
          value={from}
          onChange={(event) => change({ from: event.target.value || undefined })}
        />
      </label>
      <label className="range">
        to{" "}
        <input
          type="date"
          className="chip"
          value={to}
          onChange={(event) => change({ to: event.target.value || undefined })}
        />
      </label>
    </fieldset>
  );
}

/** Every filter in sight, each choice with how many forms it would show. */
export function QueueFilters({ filter, counts, today, change, clear }: Props) {
  const { status = "waiting", urgency, flag = "", physician = "", location = "", reader } = filter;
  const isFiltered = Object.keys(filter).some((name) => name !== "page" && name !== "status");
  const flags = counts.flag.map(({ code, count }) => ({ slug: code, name: flagName({ code, text: code }), count }));
  return (
    <section className="queue-filters" aria-label="Filters">
      <fieldset className="chips">
        <legend>Show</legend>
        {parts.map(([part, name]) => (
          <Chip
            key={part}
            name={name}
            count={counts.status[part]}
            isOn={status === part}
            press={() => change({ status: part })}
          />
        ))}
      </fieldset>
      <fieldset className="chips">
        <legend>Urgency</legend>
        {urgencyNames.map(([one, name]) => (
          <Chip
            key={one}
            name={name}
            count={counts.urgency[one]}
            isOn={urgency === one}
            press={() => change({ urgency: urgency === one ? undefined : one })}
          />
        ))}
        <Choice
          label="Flag"
          every="Any flag"
          value={flag}
          from={flags}
          pick={(code) => change({ flag: code || undefined })}
        />
      </fieldset>
      <fieldset className="chips">
        <legend>Reader</legend>
        {readers.map(([one, name]) => (
          <Chip
            key={one}
            name={name}
            count={counts.reader[one]}
            isOn={reader === one}
            press={() => change({ reader: reader === one ? undefined : one })}
          />
        ))}
        <Choice
          label="Physician"
          every="Every physician"
          value={physician}
          from={counts.physician}
          pick={(slug) => change({ physician: slug || undefined })}
        />
        <Choice
          label="Location"
          every="Every location"
          value={location}
          from={counts.location}
          pick={(slug) => change({ location: slug || undefined })}
        />
      </fieldset>
      <VisitDates {...{ filter, counts, today, change }} />
      {isFiltered && (
        <button type="button" className="button plain" onClick={clear}>
          Clear filters
        </button>
      )}
    </section>
  );
}
