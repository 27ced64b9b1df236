"use client";
import { useState } from "react";
import type { Tools } from "#components/clinic/configurator";
import { TextInput } from "#components/clinic/fields";
import type { Configuration } from "#lib/clinic/configuration";
import { type ConfiguredResource, isPerson } from "#lib/clinic/configuration";
import { stateLines } from "#lib/clinic/wording";

type Props = Readonly<{ resource: ConfiguredResource; configuration: Configuration; tools: Tools }>;

/** When somebody is away, or something out of use for a while. */
export function Absences({ resource, configuration, tools: { propose, problems, isBusy } }: Props) {
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [reason, setReason] = useState("");
  const person = isPerson(resource.settings.kind);
  return (
    <section className="card clinic-form" aria-labelledby="absences">
      <h2 id="absences">{person ? "Absences" : "Out of use for a while"}</h2>
      <ul className="entries">
        {resource.absences.length === 0 && <li className="soft">None ahead.</li>}
        {resource.absences.map(({ id, version, ...state }) => {
          const words = stateLines({ kind: "absence", id, state }, configuration).join();
          return (
            <li key={id}>
              <span>{words}</span>
              <button
                type="button"
                className="button"
                disabled={isBusy}
                aria-label={`Take away: ${words}`}
                onClick={() => propose({ kind: "absence", id, version, state: null })}
              >
                Take away
              </button>
            </li>
          );
        })}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          propose({ kind: "absence", version: 0, state: { resourceId: resource.id, from, to, reason } });
        }}
      >
        <div className="columns">
          <TextInput
            pointer="/from"
            label="From"
            type="datetime-local"
            problems={problems}
            value={from}
            change={setFrom}
          />
          <TextInput pointer="/to" label="Until" type="datetime-local" problems={problems} value={to} change={setTo} />
          <TextInput
            pointer="/reason"
            label="Reason"
            hint="Only staff read this"
            problems={problems}
            value={reason}
            change={setReason}
          />
        </div>
        <button type="submit" className="button" disabled={isBusy}>
          Look at what changes
        </button>
      </form>
    </section>
  );
}
