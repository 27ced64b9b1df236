"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Absences } from "#components/clinic/absences";
import { Configurator } from "#components/clinic/configurator";
import { ResourceForm } from "#components/clinic/resource-form";
import { configurationOptions } from "#lib/clinic/client";
import { type Configuration, isPerson } from "#lib/clinic/configuration";
import { resourceKindNames } from "#lib/clinic/wording";

/** One person, room, suite or bay. */
export function ResourceSettings({ initial, id }: Readonly<{ initial: Configuration; id: string }>) {
  const { data } = useQuery({ ...configurationOptions(), initialData: initial });
  const resource = data.resources.find((row) => row.id === id);
  if (!resource) return null;
  const { name, kind } = resource.settings;
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <p>
        <Link href="/admin/resources" prefetch={false}>
          All people and rooms
        </Link>
      </p>
      <div className="toolbar">
        <h1>{name}</h1>
        <span className="soft">{resourceKindNames[kind]}</span>
        {isPerson(kind) && (
          <Link className="button end" href={`/admin/hours/people/${resource.slug}`} prefetch={false}>
            Hours of {name}
          </Link>
        )}
      </div>
      <Configurator>
        {(tools) => (
          <>
            <ResourceForm key={resource.version} resource={resource} configuration={data} tools={tools} />
            <Absences resource={resource} configuration={data} tools={tools} />
          </>
        )}
      </Configurator>
    </main>
  );
}
