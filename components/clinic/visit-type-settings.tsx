"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { Configurator } from "#components/clinic/configurator";
import { VisitTypeForm } from "#components/clinic/visit-type-form";
import { configurationOptions } from "#lib/clinic/client";
import type { Configuration } from "#lib/clinic/configuration";
import { categoryNames, modeNames } from "#lib/clinic/wording";

type Props = Readonly<{
  initial: Configuration;
  /** Null makes a new one */
  id: string | null;
}>;

/** One visit type and its rules, or a new one. */
export function VisitTypeSettings({ initial, id }: Props) {
  const router = useRouter();
  const { data } = useQuery({ ...configurationOptions(), initialData: initial });
  const visitType = data.visitTypes.find((row) => row.id === id) ?? null;
  if (id !== null && !visitType) return null;
  const settings = visitType?.settings;
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <p>
        <Link href="/admin/visit-types" prefetch={false}>
          All visit types
        </Link>
      </p>
      <div className="toolbar">
        <h1>{settings ? settings.name.en : "A new visit type"}</h1>
        {settings && (
          <span className="soft">
            {settings.code}, {categoryNames[settings.category].toLowerCase()}, {modeNames[settings.mode].toLowerCase()}
          </span>
        )}
      </div>
      <p className="soft lead">
        Durations and lead times wait for the medical lead’s sign-off.
        {settings && " Visits that are booked already keep theirs."}
      </p>
      <Configurator {...(!settings && { goOn: ({ slug }) => router.push(`/admin/visit-types/${slug ?? ""}`) })}>
        {(tools) => (
          <VisitTypeForm key={visitType?.version ?? 0} visitType={visitType} configuration={data} tools={tools} />
        )}
      </Configurator>
    </main>
  );
}
