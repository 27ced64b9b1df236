"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Absences } from "#components/clinic/absences";
import { Configurator } from "#components/clinic/configurator";
import { Exceptions } from "#components/clinic/exceptions";
import { WeeklyHoursForm } from "#components/clinic/weekly-hours-form";
import { configurationOptions } from "#lib/clinic/client";
import type { Configuration } from "#lib/clinic/configuration";
import { resourceKindNames } from "#lib/clinic/wording";

/** All about when one physician or nurse is there. */
export function PersonHours({ initial, id }: Readonly<{ initial: Configuration; id: string }>) {
  const { data } = useQuery({ ...configurationOptions(), initialData: initial });
  const person = data.resources.find((row) => row.id === id);
  if (!person) return null;
  const { name, kind, credential } = person.settings;
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <p>
        <Link href="/admin/hours" prefetch={false}>
          All hours
        </Link>
      </p>
      <div className="toolbar">
        <h1>{name}</h1>
        <span className="soft">{[resourceKindNames[kind], credential].filter(Boolean).join(", ")}</span>
      </div>
      <Configurator>
        {(tools) => (
          <>
            <section className="card clinic-form" aria-labelledby="weekly">
              <h2 id="weekly">Weekly hours</h2>
              <WeeklyHoursForm key={person.hoursVersion} person={person} configuration={data} tools={tools} />
            </section>
            <Exceptions person={person} configuration={data} tools={tools} />
            <Absences resource={person} configuration={data} tools={tools} />
          </>
        )}
      </Configurator>
    </main>
  );
}
