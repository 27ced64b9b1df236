"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Configurator, type Tools } from "#components/clinic/configurator";
import { Select, TextInput } from "#components/clinic/fields";
import { Empty } from "#components/staff/empty";
import { configurationOptions } from "#lib/clinic/client";
import type { Configuration, ConfiguredClosure } from "#lib/clinic/configuration";
import { datesWords } from "#lib/clinic/wording";

const whole = "";

function ClosureForm({ configuration, tools }: Readonly<{ configuration: Configuration; tools: Tools }>) {
  const { propose, problems, isBusy } = tools;
  const [locationId, setLocation] = useState(whole);
  const [firstDate, setFirst] = useState("");
  const [lastDate, setLast] = useState("");
  const [en, setEn] = useState("");
  const [es, setEs] = useState("");
  const options = [
    [whole, "The whole clinic"] as const,
    ...configuration.locations.filter(({ settings }) => settings.active).map(({ id, name }) => [id, name] as const),
  ];
  return (
    <form
      className="card brass clinic-form"
      onSubmit={(event) => {
        event.preventDefault();
        const state = { locationId: locationId || null, firstDate, lastDate: lastDate || firstDate, name: { en, es } };
        propose({ kind: "closure", version: 0, state });
      }}
    >
      <h2>Close a day, or several</h2>
      <div className="columns">
        <Select
          pointer="/locationId"
          label="What closes"
          problems={problems}
          value={locationId}
          change={setLocation}
          options={options}
        />
        <TextInput
          pointer="/firstDate"
          label="First day"
          type="date"
          problems={problems}
          value={firstDate}
          change={setFirst}
        />
        <TextInput
          pointer="/lastDate"
          label="Last day (empty for one day)"
          type="date"
          problems={problems}
          value={lastDate}
          change={setLast}
        />
      </div>
      <div className="columns wide">
        <TextInput
          pointer="/name/en"
          label="Why, in English"
          hint="Patients read this"
          problems={problems}
          value={en}
          change={setEn}
        />
        <TextInput
          pointer="/name/es"
          label="Why, in Spanish"
          hint="For those who read in Spanish"
          problems={problems}
          value={es}
          change={setEs}
        />
      </div>
      <button type="submit" className="button main" disabled={isBusy}>
        {isBusy ? "Looking" : "Look at what changes"}
      </button>
    </form>
  );
}

function ClosureList({ configuration, tools }: Readonly<{ configuration: Configuration; tools: Tools }>) {
  const where = ({ locationId }: ConfiguredClosure) =>
    configuration.locations.find(({ id }) => id === locationId)?.name ?? "The whole clinic";
  if (configuration.closures.length === 0)
    return (
      <Empty title="No closed days ahead">
        <p>Close a day below: you see first whom it affects.</p>
      </Empty>
    );
  return (
    <table className="log stacks">
      <caption className="visually-hidden">Closed days from today on</caption>
      <thead>
        <tr>
          <th scope="col">Days</th>
          <th scope="col">Why</th>
          <th scope="col">Where</th>
          <th scope="col">
            <span className="visually-hidden">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {configuration.closures.map((closure) => {
          const { id, version, firstDate, lastDate, name } = closure;
          return (
            <tr key={id}>
              <th scope="row">{datesWords(firstDate, lastDate)}</th>
              <td>
                {name.en} <span className="soft">{name.es}</span>
              </td>
              <td>{where(closure)}</td>
              <td>
                <button
                  type="button"
                  className="button"
                  disabled={tools.isBusy}
                  aria-label={`Open again: ${name.en}, ${datesWords(firstDate, lastDate)}`}
                  onClick={() => tools.propose({ kind: "closure", id, version, state: null })}
                >
                  Open again
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The closed days ahead; closing and opening one, each looked at before it is made. */
export function Closures({ initial }: Readonly<{ initial: Configuration }>) {
  const { data } = useQuery({ ...configurationOptions(), initialData: initial });
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Closures</h1>
      </div>
      <Configurator>
        {(tools) => (
          <>
            <ClosureForm configuration={data} tools={tools} />
            <ClosureList configuration={data} tools={tools} />
          </>
        )}
      </Configurator>
    </main>
  );
}
