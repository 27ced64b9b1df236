"use client";
import { useState } from "react";
import type { Tools } from "#components/clinic/configurator";
import { Check, Select, TextInput } from "#components/clinic/fields";
import { type Configuration, type ConfiguredResource, isPerson } from "#lib/clinic/configuration";
import { resourceKinds } from "#lib/clinic/resource-kinds";
import type { StateOf } from "#lib/clinic/schema";
import { resourceKindNames } from "#lib/clinic/wording";

type Settings = StateOf<"resource">;

type Props = Readonly<{
  /** Null for something new */
  resource: ConfiguredResource | null;
  configuration: Configuration;
  tools: Tools;
}>;

const languagesOf = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

/** A person, room, suite or bay: what it is called, where it is, whether it is in use. */
export function ResourceForm({ resource, configuration, tools: { propose, problems, isBusy } }: Props) {
  const locations = configuration.locations.filter(
    ({ id, settings }) => settings.active || id === resource?.settings.locationId,
  );
  const [state, setState] = useState<Settings>(
    resource?.settings ?? {
      kind: "room",
      name: "",
      credential: null,
      languages: [],
      locationId: locations[0]?.id ?? null,
      active: true,
    },
  );
  const [languages, setLanguages] = useState(state.languages.join(", "));
  const put = (change: Partial<Settings>) => setState((before) => ({ ...before, ...change }));
  const person = isPerson(state.kind);

  function review() {
    const wanted = { ...state, languages: languagesOf(languages), credential: state.credential?.trim() || null };
    propose({ kind: "resource", ...(resource && { id: resource.id }), version: resource?.version ?? 0, state: wanted });
  }

  return (
    <form
      className="card clinic-form"
      onSubmit={(event) => {
        event.preventDefault();
        review();
      }}
    >
      {!resource && <h2>Add a person or a room</h2>}
      <div className="columns">
        {!resource && (
          <Select
            pointer="/kind"
            label="What it is"
            problems={problems}
            value={state.kind}
            change={(value) => put({ kind: resourceKinds.find((kind) => kind === value) ?? "room" })}
            options={resourceKinds.map((kind) => [kind, resourceKindNames[kind]] as const)}
          />
        )}
        <TextInput
          pointer="/name"
          label="Name"
          problems={problems}
          value={state.name}
          change={(name) => put({ name })}
        />
        <Select
          pointer="/locationId"
          label={person ? "Usual location" : "Location"}
          problems={problems}
          value={state.locationId ?? ""}
          change={(value) => put({ locationId: value || null })}
          options={[
            ...(person ? [["", "None"] as const] : []),
            ...locations.map(({ id, name }) => [id, name] as const),
          ]}
        />
        {person && (
          <>
            <TextInput
              pointer="/credential"
              label="Credential"
              hint="Such as MD, Spine Surgery"
              problems={problems}
              value={state.credential ?? ""}
              change={(credential) => put({ credential })}
            />
            <TextInput
              pointer="/languages/0"
              label="Languages"
              hint="Two letters each, such as en, es"
              problems={problems}
              value={languages}
              change={setLanguages}
            />
          </>
        )}
      </div>
      <p>
        <Check label="In use" checked={state.active} change={(active) => put({ active })} />
      </p>
      <button type="submit" className="button main" disabled={isBusy}>
        {isBusy ? "Looking" : "Look at what changes"}
      </button>
    </form>
  );
}
