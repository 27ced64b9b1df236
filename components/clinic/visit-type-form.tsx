"use client";
import { useState } from "react";
import type { Tools } from "#components/clinic/configurator";
import { Check, fieldId, NumberInput, type Problems, Select, TextInput } from "#components/clinic/fields";
import { Requirements } from "#components/clinic/requirements";
import type { Configuration, ConfiguredVisitType } from "#lib/clinic/configuration";
import type { StateOf } from "#lib/clinic/schema";

type Settings = StateOf<"visit_type">;
type Numbers = { [Key in keyof Settings]: Settings[Key] extends number ? Key : never }[keyof Settings];

const numbers: readonly (readonly [Numbers, string, string?])[] = [
  ["durationMinutes", "Minutes with the patient"],
  ["bufferBeforeMinutes", "Minutes before", "Kept free for preparation"],
  ["bufferAfterMinutes", "Minutes after", "Kept free for notes and cleaning"],
  ["stepMinutes", "Minutes from one start to the next"],
  ["minNoticeMinutes", "Notice to book, in minutes", "1 day is 1440"],
  ["minMoveNoticeMinutes", "Notice to move, in minutes"],
  ["minCancelNoticeMinutes", "Notice to cancel, in minutes"],
  ["horizonDays", "Days ahead that can be booked"],
  ["endBeforeClosingMinutes", "Minutes before closing by which it ends"],
];

const bookers = [
  ["patient", "Patients and staff"],
  ["staff", "Staff only"],
] as const;

type PeopleProps = Readonly<{
  visitType: ConfiguredVisitType;
  configuration: Configuration;
  chosen: readonly string[];
  problems: Problems;
  change: (ids: string[]) => void;
}>;

function People({ visitType, configuration, chosen, problems, change }: PeopleProps) {
  const people = configuration.resources.filter(
    ({ id, settings }) => settings.kind === visitType.leadKind && (settings.active || chosen.includes(id)),
  );
  const problem = problems.get("/practitionerIds");
  return (
    <fieldset className="field" id={fieldId("/practitionerIds")} tabIndex={-1}>
      <legend>Who sees it</legend>
      {problem && <p className="problem">{problem}</p>}
      <div className="checks">
        {people.map(({ id, settings }) => (
          <Check
            key={id}
            label={settings.active ? settings.name : `${settings.name}, out of use`}
            checked={chosen.includes(id)}
            change={(on) => change(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </div>
    </fieldset>
  );
}

type Props = Readonly<{ visitType: ConfiguredVisitType; configuration: Configuration; tools: Tools }>;

/** All rules of one visit type. */
export function VisitTypeForm({ visitType, configuration, tools: { propose, problems, isBusy } }: Props) {
  const [state, setState] = useState<Settings>(visitType.settings);
  const put = (change: Partial<Settings>) => setState((before) => ({ ...before, ...change }));
  const text = (field: "name" | "description", language: "en" | "es", label: string) => (
    <TextInput
      pointer={`/${field}/${language}`}
      label={label}
      problems={problems}
      value={state[field][language]}
      change={(value) => put({ [field]: { ...state[field], [language]: value } })}
    />
  );
  return (
    <form
      className="card clinic-form"
      onSubmit={(event) => {
        event.preventDefault();
        propose({ kind: "visit_type", id: visitType.id, version: visitType.version, state });
      }}
    >
      <div className="columns wide">
        {text("name", "en", "Name, in English")}
        {text("name", "es", "Name, in Spanish")}
        {text("description", "en", "What it is for, in English")}
        {text("description", "es", "What it is for, in Spanish")}
      </div>
      <div className="columns">
        {numbers.map(([key, label, hint]) => (
          <NumberInput
            key={key}
            pointer={`/${key}`}
            label={label}
            {...(hint && { hint })}
            problems={problems}
            value={Number.isNaN(state[key]) ? null : state[key]}
            change={(value) => put({ [key]: value ?? Number.NaN })}
          />
        ))}
        <NumberInput
          pointer="/dailyLimit"
          label="Most a day for one person"
          hint="Empty for no limit"
          problems={problems}
          value={state.dailyLimit}
          change={(dailyLimit) => put({ dailyLimit })}
        />
        <Select
          pointer="/bookableBy"
          label="Who books it"
          problems={problems}
          value={state.bookableBy}
          change={(value) => put({ bookableBy: value === "staff" ? "staff" : "patient" })}
          options={bookers}
        />
      </div>
      <Check label="In use: it can be booked" checked={state.active} change={(active) => put({ active })} />
      <People
        visitType={visitType}
        configuration={configuration}
        chosen={state.practitionerIds}
        problems={problems}
        change={(practitionerIds) => put({ practitionerIds: practitionerIds.toSorted() })}
      />
      <Requirements rows={state.requirements} problems={problems} change={(requirements) => put({ requirements })} />
      <button type="submit" className="button main" disabled={isBusy}>
        {isBusy ? "Looking" : "Look at what changes"}
      </button>
    </form>
  );
}
