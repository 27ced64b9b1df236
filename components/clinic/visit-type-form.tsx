"use client";
import { useState } from "react";
import type { Tools } from "#components/clinic/configurator";
import { Check, NumberInput, Select, TextInput } from "#components/clinic/fields";
import { Requirements } from "#components/clinic/requirements";
import { VisitTypeNature } from "#components/clinic/visit-type-nature";
import { VisitTypePeople } from "#components/clinic/visit-type-people";
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

/** What a new visit in person usually is; what must be thought about is empty. */
const blank: Settings = {
  code: "",
  category: "consultation",
  mode: "in_person",
  leadKind: "physician",
  technique: null,
  levelCount: null,
  name: { en: "", es: "" },
  description: { en: "", es: "" },
  active: true,
  bookableBy: "staff",
  durationMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 5,
  minNoticeMinutes: 1440,
  minMoveNoticeMinutes: 1440,
  minCancelNoticeMinutes: 1440,
  horizonDays: 90,
  stepMinutes: 15,
  dailyLimit: null,
  endBeforeClosingMinutes: 0,
  questionnaireId: null,
  practitionerIds: [],
  requirements: [{ kind: "room", offsetMinutes: null, durationMinutes: null }],
};

type Props = Readonly<{
  /** Null for something new */
  visitType: ConfiguredVisitType | null;
  configuration: Configuration;
  tools: Tools;
}>;

/** All rules of one visit type, or of a new one. */
export function VisitTypeForm({ visitType, configuration, tools: { propose, problems, isBusy } }: Props) {
  const [state, setState] = useState<Settings>(visitType?.settings ?? blank);
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
        propose({
          kind: "visit_type",
          ...(visitType && { id: visitType.id }),
          version: visitType?.version ?? 0,
          state,
        });
      }}
    >
      {!visitType && <VisitTypeNature state={state} problems={problems} change={put} />}
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
        <Select
          pointer="/questionnaireId"
          label="Form to fill in"
          problems={problems}
          value={state.questionnaireId ?? ""}
          change={(value) => put({ questionnaireId: value || null })}
          options={[["", "None"], ...configuration.questionnaires.map(({ id, title }) => [id, title] as const)]}
        />
      </div>
      <Check label="In use: it can be booked" checked={state.active} change={(active) => put({ active })} />
      <VisitTypePeople
        configuration={configuration}
        leadKind={state.leadKind}
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
