"use client";
import { useState } from "react";
import type { Tools } from "#components/clinic/configurator";
import { Check, fieldId, LongText, problemBelow, Select, TextInput } from "#components/clinic/fields";
import { hoursOf, OpeningDays, type OpenRow, rowsOf } from "#components/clinic/opening-days";
import type { Configuration, ConfiguredLocation } from "#lib/clinic/configuration";
import type { StateOf } from "#lib/clinic/schema";

type Settings = StateOf<"location">;

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 480, endMinute: 1020 }));
const linesOf = (words: string): string[] =>
  words
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

type Props = Readonly<{
  /** Null for something new */
  location: ConfiguredLocation | null;
  configuration: Configuration;
  /** To choose from for a new one */
  zones: readonly string[];
  tools: Tools;
}>;

/** A location: name, address, phone, the way in; of a new one also its zone and when it is open. */
export function LocationForm({ location, configuration, zones, tools: { propose, problems, isBusy } }: Props) {
  const [state, setState] = useState<Settings>(
    location?.settings ?? {
      name: "",
      addressLines: [],
      phone: "",
      arrival: { en: "", es: "" },
      timeZone: configuration.timeZone,
      active: true,
    },
  );
  const [address, setAddress] = useState(state.addressLines.join("\n"));
  const [rows, setRows] = useState<readonly OpenRow[]>(() => rowsOf(weekdays));
  const put = (change: Partial<Settings>) => setState((before) => ({ ...before, ...change }));

  function review() {
    const wanted = { ...state, addressLines: linesOf(address), ...(!location && { hours: hoursOf(rows) }) };
    propose({ kind: "location", ...(location && { id: location.id }), version: location?.version ?? 0, state: wanted });
  }

  return (
    <form
      className="card clinic-form"
      onSubmit={(event) => {
        event.preventDefault();
        review();
      }}
    >
      <div className="columns wide">
        <TextInput
          pointer="/name"
          label="Name"
          problems={problems}
          value={state.name}
          change={(name) => put({ name })}
        />
        <TextInput
          pointer="/phone"
          label="Phone"
          problems={problems}
          value={state.phone}
          change={(phone) => put({ phone })}
        />
        <LongText
          pointer="/addressLines"
          label="Address"
          hint="As on an envelope, a line each"
          problems={problemBelow(problems, "/addressLines")}
          value={address}
          change={setAddress}
        />
        {!location && (
          <Select
            pointer="/timeZone"
            label="Time zone"
            hint="It cannot change later"
            problems={problems}
            value={state.timeZone}
            change={(timeZone) => put({ timeZone })}
            options={zones.map((zone) => [zone, zone.replaceAll("_", " ")] as const)}
          />
        )}
        {(["en", "es"] as const).map((language) => (
          <LongText
            key={language}
            pointer={`/arrival/${language}`}
            label={language === "en" ? "Finding it, in English" : "Finding it, in Spanish"}
            hint="The door, the elevator, where to park"
            problems={problems}
            value={state.arrival[language]}
            change={(words) => put({ arrival: { ...state.arrival, [language]: words } })}
          />
        ))}
      </div>
      {!location && (
        <fieldset id={fieldId("/hours")} tabIndex={-1}>
          <legend>When it is open</legend>
          {problems.get("/hours") && <p className="problem">{problems.get("/hours")}</p>}
          <OpeningDays rows={rows} problems={problems} change={setRows} />
        </fieldset>
      )}
      <p>
        <Check label="In use: visits can be booked there" checked={state.active} change={(active) => put({ active })} />
      </p>
      <button type="submit" className="button main" disabled={isBusy}>
        {isBusy ? "Looking" : "Look at what changes"}
      </button>
    </form>
  );
}
