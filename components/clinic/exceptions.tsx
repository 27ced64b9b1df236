"use client";
import { useState } from "react";
import type { Tools } from "#components/clinic/configurator";
import { Field, fieldId, Select, TextInput } from "#components/clinic/fields";
import { TimeInput } from "#components/clinic/time-input";
import type { Configuration, ConfiguredResource } from "#lib/clinic/configuration";
import { stateLines } from "#lib/clinic/wording";

type Props = Readonly<{ person: ConfiguredResource; configuration: Configuration; tools: Tools }>;

const kinds = [
  ["away", "No hours then"],
  ["extra", "Extra hours"],
] as const;

function ExceptionForm({ person, configuration, tools: { propose, problems, isBusy } }: Props) {
  const { locations } = configuration;
  const [kind, setKind] = useState("away");
  const [date, setDate] = useState("");
  const [locationId, setLocation] = useState(person.settings.locationId ?? locations[0]?.id ?? "");
  const [startMinute, setStart] = useState(480);
  const [endMinute, setEnd] = useState(720);
  const isWrong = problems.has("/startMinute") || problems.has("/endMinute");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const state = { resourceId: person.id, locationId, date, open: kind === "extra", startMinute, endMinute };
        propose({ kind: "date_exception", version: 0, state });
      }}
    >
      <div className="columns">
        <Select
          pointer="/open"
          label="What is different"
          problems={problems}
          value={kind}
          change={setKind}
          options={kinds}
        />
        <TextInput pointer="/date" label="Date" type="date" problems={problems} value={date} change={setDate} />
        <Field pointer="/startMinute" label="From" problems={problems}>
          {({ id }) => <TimeInput id={id} label="From" minute={startMinute} isWrong={isWrong} change={setStart} />}
        </Field>
        <Field pointer="/endMinute" label="Until" problems={problems}>
          {() => (
            <TimeInput
              id={fieldId("/endMinute")}
              label="Until"
              minute={endMinute}
              isEnd
              isWrong={isWrong}
              change={setEnd}
            />
          )}
        </Field>
        <Select
          pointer="/locationId"
          label="Where"
          problems={problems}
          value={locationId}
          change={setLocation}
          options={locations.map(({ id, name }) => [id, name] as const)}
        />
      </div>
      <button type="submit" className="button" disabled={isBusy}>
        Look at what changes
      </button>
    </form>
  );
}

/** Single dates on which somebody's hours are other than usual. */
export function Exceptions({ person, configuration, tools }: Props) {
  return (
    <section className="card clinic-form" aria-labelledby="exceptions">
      <h2 id="exceptions">Single dates</h2>
      <ul className="entries">
        {person.exceptions.length === 0 && <li className="soft">None ahead.</li>}
        {person.exceptions.map(({ id, version, ...state }) => {
          const words = stateLines({ kind: "date_exception", id, state }, configuration).join();
          return (
            <li key={id}>
              <span>{words}</span>
              <button
                type="button"
                className="button"
                disabled={tools.isBusy}
                aria-label={`Take away: ${words}`}
                onClick={() => tools.propose({ kind: "date_exception", id, version, state: null })}
              >
                Take away
              </button>
            </li>
          );
        })}
      </ul>
      <ExceptionForm person={person} configuration={configuration} tools={tools} />
    </section>
  );
}
