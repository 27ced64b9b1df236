"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Configurator } from "#components/clinic/configurator";
import { VisitTypeForm } from "#components/clinic/visit-type-form";
import { configurationOptions } from "#lib/clinic/client";
import type { Configuration } from "#lib/clinic/configuration";

/** One visit type and its rules. */
export function VisitTypeSettings({ initial, id }: Readonly<{ initial: Configuration; id: string }>) {
  const { data } = useQuery({ ...configurationOptions(), initialData: initial });
  const visitType = data.visitTypes.find((row) => row.id === id);
  if (!visitType) return null;
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <p>
        <Link href="/admin/visit-types" prefetch={false}>
          All visit types
        </Link>
      </p>
      <div className="toolbar">
        <h1>{visitType.settings.name.en}</h1>
        <span className="soft">{visitType.code}</span>
      </div>
      <p className="soft lead">
        Durations and lead times wait for the medical lead’s sign-off. Visits that are booked already keep theirs.
      </p>
      <Configurator>
        {(tools) => <VisitTypeForm key={visitType.version} visitType={visitType} configuration={data} tools={tools} />}
      </Configurator>
    </main>
  );
}
