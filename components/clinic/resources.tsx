"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Configurator } from "#components/clinic/configurator";
import { ResourceForm } from "#components/clinic/resource-form";
import { Tag } from "#components/staff/tag";
import { configurationOptions } from "#lib/clinic/client";
import type { Configuration, ConfiguredResource } from "#lib/clinic/configuration";
import { resourceKinds } from "#lib/clinic/resource-kinds";
import { resourceKindNames } from "#lib/clinic/wording";

const plurals = {
  physician: "Physicians",
  nurse: "Nurses",
  room: "Rooms",
  suite: "Procedure suites",
  bay: "Recovery bays",
} as const;

function ResourceRow({ resource, place }: Readonly<{ resource: ConfiguredResource; place: string }>) {
  const { slug, settings, absences } = resource;
  return (
    <li>
      <Link href={`/admin/resources/${slug}`} prefetch={false}>
        {settings.name}
      </Link>
      <span className="soft">{[settings.credential, place].filter(Boolean).join(", ")}</span>
      {!settings.active && (
        <Tag mark="bar" tone="wait">
          Out of use
        </Tag>
      )}
      {absences.length > 0 && (
        <Tag mark="clock" tone="calm">
          {absences.length === 1 ? "1 absence ahead" : `${absences.length} absences ahead`}
        </Tag>
      )}
    </li>
  );
}

/** The people, rooms, suites and bays that visits take; adding one. */
export function Resources({ initial }: Readonly<{ initial: Configuration }>) {
  const { data } = useQuery({ ...configurationOptions(), initialData: initial });
  const placeOf = ({ settings }: ConfiguredResource) =>
    data.locations.find(({ id }) => id === settings.locationId)?.name ?? "no fixed location";
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>People and rooms</h1>
      </div>
      <Configurator>
        {(tools) => (
          <>
            <div className="places">
              {resourceKinds.map((kind) => {
                const rows = data.resources.filter(({ settings }) => settings.kind === kind);
                return (
                  <section key={kind} className="card" aria-labelledby={`kind-${kind}`}>
                    <h2 id={`kind-${kind}`}>{plurals[kind]}</h2>
                    <ul className="entries">
                      {rows.length === 0 && <li className="soft">No {resourceKindNames[kind].toLowerCase()} yet.</li>}
                      {rows.map((resource) => (
                        <ResourceRow key={resource.id} resource={resource} place={placeOf(resource)} />
                      ))}
                    </ul>
                  </section>
                );
              })}
            </div>
            <ResourceForm resource={null} configuration={data} tools={tools} />
          </>
        )}
      </Configurator>
    </main>
  );
}
