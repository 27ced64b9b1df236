"use client";
import { NumberInput, type Problems, Select, TextInput } from "#components/clinic/fields";
import type { StateOf } from "#lib/clinic/schema";
import { techniques, visitCategories, visitModes } from "#lib/clinic/visit-kinds";
import { categoryNames, modeNames, techniqueNames } from "#lib/clinic/wording";

type Settings = StateOf<"visit_type">;

type Props = Readonly<{ state: Settings; problems: Problems; change: (change: Partial<Settings>) => void }>;

const leads = [
  ["physician", "A physician"],
  ["nurse", "A nurse"],
] as const;
const noTechnique = "";

/** What a visit type is: said once, when it is made. */
export function VisitTypeNature({ state, problems, change }: Props) {
  return (
    <fieldset>
      <legend>What it is</legend>
      <p className="soft">This cannot change later: plans and records speak of it.</p>
      <div className="columns">
        <TextInput
          pointer="/code"
          label="Code"
          hint="Short, in capitals, such as TEL"
          problems={problems}
          value={state.code}
          change={(code) => change({ code: code.toUpperCase() })}
        />
        <Select
          pointer="/category"
          label="What it is for"
          problems={problems}
          value={state.category}
          change={(value) => change({ category: visitCategories.find((one) => one === value) ?? "consultation" })}
          options={visitCategories.map((one) => [one, categoryNames[one]] as const)}
        />
        <Select
          pointer="/mode"
          label="How you meet"
          problems={problems}
          value={state.mode}
          change={(value) => change({ mode: visitModes.find((one) => one === value) ?? "in_person" })}
          options={visitModes.map((one) => [one, modeNames[one]] as const)}
        />
        <Select
          pointer="/leadKind"
          label="Who sees the patient"
          problems={problems}
          value={state.leadKind}
          change={(value) => change({ leadKind: value === "nurse" ? "nurse" : "physician", practitionerIds: [] })}
          options={leads}
        />
        {state.category === "procedure" && (
          <>
            <Select
              pointer="/technique"
              label="Technique"
              problems={problems}
              value={state.technique ?? noTechnique}
              change={(value) => change({ technique: techniques.find((one) => one === value) ?? null })}
              options={[[noTechnique, "Another one"], ...techniques.map((one) => [one, techniqueNames[one]] as const)]}
            />
            <NumberInput
              pointer="/levelCount"
              label="Levels of the spine"
              hint="With a technique only"
              problems={problems}
              value={state.levelCount}
              change={(levelCount) => change({ levelCount })}
            />
          </>
        )}
      </div>
    </fieldset>
  );
}
