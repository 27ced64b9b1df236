"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { Configurator } from "#components/clinic/configurator";
import { LocationForm } from "#components/clinic/location-form";
import { configurationOptions } from "#lib/clinic/client";
import type { Configuration } from "#lib/clinic/configuration";
import { zonePlace } from "#lib/time";

type Props = Readonly<{
  initial: Configuration;
  /** Null makes a new one */
  id: string | null;
  zones?: readonly string[];
}>;

/** One location: what it is called, where it is and how to get in; or a new one. */
export function LocationSettings({ initial, id, zones = [] }: Props) {
  const router = useRouter();
  const { data } = useQuery({ ...configurationOptions(), initialData: initial });
  const location = data.locations.find((row) => row.id === id) ?? null;
  if (id !== null && !location) return null;
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <p>
        <Link href="/admin/hours" prefetch={false}>
          All locations and hours
        </Link>
      </p>
      <div className="toolbar">
        <h1>{location ? location.name : "A new location"}</h1>
        {location && (
          <>
            <span className="soft">{zonePlace(location.timeZone)} time</span>
            <Link className="button end" href={`/admin/hours/locations/${location.slug}`} prefetch={false}>
              Opening hours
            </Link>
          </>
        )}
      </div>
      <p className="soft lead">Patients read the address, the phone number and how to find the door.</p>
      <Configurator {...(!location && { goOn: ({ slug }) => router.push(`/admin/locations/${slug ?? ""}`) })}>
        {(tools) => (
          <LocationForm
            key={location?.version ?? 0}
            location={location}
            configuration={data}
            zones={zones}
            tools={tools}
          />
        )}
      </Configurator>
    </main>
  );
}
