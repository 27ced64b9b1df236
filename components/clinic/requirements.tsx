"use client";
import { Check, fieldId, NumberInput, type Problems, Select } from "#components/clinic/fields";
import { resourceKinds } from "#lib/clinic/resource-kinds";
import type { StateOf } from "#lib/clinic/schema";
import { resourceKindNames } from "#lib/clinic/wording";

type Row = StateOf<"visit_type">["requirements"][number];

type RowProps = Readonly<{
  row: Row;
  at: string;
  problems: Problems;
  change: (change: Partial<Row>) => void;
  remove: () => void;
}>;

function RequirementRow({ row, at, problems, change, remove }: RowProps) {
  const hasOwn = row.offsetMinutes !== null || row.durationMinutes !== null;
  return (
    <li className="requirement">
      <Select
        pointer={`${at}/kind`}
        label="What"
        problems={problems}
        value={row.kind}
        change={(value) => change({ kind: resourceKinds.find((kind) => kind === value) ?? "room" })}
        options={resourceKinds.map((kind) => [kind, resourceKindNames[kind]] as const)}
      />
      <Check
        label="At a time of its own"
        checked={hasOwn}
        change={(on) =>
          change(on ? { offsetMinutes: 0, durationMinutes: 60 } : { offsetMinutes: null, durationMinutes: null })
        }
      />
      {hasOwn && (
        <>
          <NumberInput
            pointer={`${at}/offsetMinutes`}
            label="Minutes after the start"
            problems={problems}
            value={row.offsetMinutes}
            change={(offsetMinutes) => change({ offsetMinutes })}
          />
          <NumberInput
            pointer={`${at}/durationMinutes`}
            label="For how many minutes"
            problems={problems}
            value={row.durationMinutes}
            change={(durationMinutes) => change({ durationMinutes })}
          />
        </>
      )}
      <button
        type="button"
        className="button plain"
        aria-label={`Take away: ${resourceKindNames[row.kind].toLowerCase()}`}
        onClick={remove}
      >
        Take away
      </button>
    </li>
  );
}

type Props = Readonly<{ rows: readonly Row[]; problems: Problems; change: (rows: Row[]) => void }>;

/** What a visit needs besides its practitioner, from the first buffer to the last or at a time of its own. */
export function Requirements({ rows, problems, change }: Props) {
  const unused = resourceKinds.find((kind) => !rows.some((row) => row.kind === kind));
  return (
    <fieldset className="field" id={fieldId("/requirements")} tabIndex={-1}>
      <legend>What else it needs</legend>
      <ul className="entries">
        {rows.length === 0 && <li className="soft">Nothing else.</li>}
        {rows.map((row, index) => (
          <RequirementRow
            key={row.kind}
            row={row}
            at={`/requirements/${index}`}
            problems={problems}
            change={(part) => change(rows.map((other) => (other === row ? { ...row, ...part } : other)))}
            remove={() => change(rows.filter((other) => other !== row))}
          />
        ))}
      </ul>
      {unused && (
        <button
          type="button"
          className="button"
          onClick={() => change([...rows, { kind: unused, offsetMinutes: null, durationMinutes: null }])}
        >
          Add what it needs
        </button>
      )}
    </fieldset>
  );
}
