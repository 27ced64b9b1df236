"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Configurator } from "#components/clinic/configurator";
import { OpeningHoursForm } from "#components/clinic/opening-hours-form";
import { configurationOptions } from "#lib/clinic/client";
import type { Configuration } from "#lib/clinic/configuration";
import { zonePlace } from "#lib/time";

/** When one location is open. */
export function LocationHours({ initial, id }: Readonly<{ initial: Configuration; id: string }>) {
  const { data } = useQuery({ ...configurationOptions(), initialData: initial });
  const location = data.locations.find((row) => row.id === id);
  if (!location) return null;
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <p>
        <Link href="/admin/hours" prefetch={false}>
          All hours
        </Link>
      </p>
      <div className="toolbar">
        <h1>Opening hours of {location.name}</h1>
        <span className="soft">{zonePlace(location.timeZone)} time</span>
      </div>
      <p className="soft lead">
        Times are offered while the location is open and the person is there. A single extra session of a person opens
        it for that session.
      </p>
      <Configurator>
        {(tools) => (
          <section className="card clinic-form" aria-label="Opening hours">
            <OpeningHoursForm key={location.hoursVersion} location={location} tools={tools} />
          </section>
        )}
      </Configurator>
    </main>
  );
}
