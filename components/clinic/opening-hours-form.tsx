"use client";
import { useState } from "react";
import type { Tools } from "#components/clinic/configurator";
import { hoursOf, OpeningDays, type OpenRow, rowsOf } from "#components/clinic/opening-days";
import type { ConfiguredLocation } from "#lib/clinic/configuration";

type Props = Readonly<{ location: ConfiguredLocation; tools: Tools }>;

/** When a location is open, day by day; a day without a line is shut. */
export function OpeningHoursForm({ location, tools: { propose, problems, isBusy } }: Props) {
  const [rows, setRows] = useState<readonly OpenRow[]>(() => rowsOf(location.hours));

  function review() {
    const state = { hours: hoursOf(rows) };
    propose({ kind: "opening_hours", id: location.id, version: location.hoursVersion, state });
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        review();
      }}
    >
      <OpeningDays rows={rows} problems={problems} change={setRows} />
      <button type="submit" className="button main" disabled={isBusy}>
        {isBusy ? "Looking" : "Look at what changes"}
      </button>
    </form>
  );
}
