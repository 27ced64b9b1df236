"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Tag } from "#components/staff/tag";
import { configurationOptions } from "#lib/clinic/client";
import type { Configuration, ConfiguredVisitType } from "#lib/clinic/configuration";
import { durationWords, resourceKindNames } from "#lib/clinic/wording";

function VisitTypeRow({ visitType }: Readonly<{ visitType: ConfiguredVisitType }>) {
  const { slug, settings } = visitType;
  const { name, code, active, bookableBy, durationMinutes, bufferBeforeMinutes, bufferAfterMinutes } = settings;
  const buffers = [
    bufferBeforeMinutes > 0 && `${bufferBeforeMinutes} before`,
    bufferAfterMinutes > 0 && `${bufferAfterMinutes} after`,
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        <Link href={`/admin/visit-types/${slug}`} prefetch={false}>
          {name.en}
        </Link>
        <span className="soft block">{code}</span>
      </th>
      <td>
        {durationWords(durationMinutes)}
        {buffers.length > 0 && <span className="soft block">{buffers.join(", ")}</span>}
      </td>
      <td>
        {durationWords(settings.minNoticeMinutes)}
        <span className="soft block">up to {settings.horizonDays} days ahead</span>
      </td>
      <td>
        {settings.requirements.map(({ kind }) => resourceKindNames[kind].toLowerCase()).join(", ") || "nothing else"}
        <span className="soft block">
          {settings.practitionerIds.length} {settings.practitionerIds.length === 1 ? "person" : "people"}
        </span>
      </td>
      <td>
        {active ? (
          bookableBy === "patient" ? (
            "Patients and staff"
          ) : (
            "Staff only"
          )
        ) : (
          <Tag mark="bar" tone="wait">
            Out of use
          </Tag>
        )}
      </td>
    </tr>
  );
}

/** What can be booked, and under which rules. */
export function VisitTypes({ initial }: Readonly<{ initial: Configuration }>) {
  const { data } = useQuery({ ...configurationOptions(), initialData: initial });
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Visit types</h1>
        <span className="soft">Durations and lead times wait for the medical lead’s sign-off.</span>
        <Link className="button main end" href="/admin/visit-types/new" prefetch={false}>
          Add a visit type
        </Link>
      </div>
      <table className="log stacks">
        <caption className="visually-hidden">Visit types in the order in which patients see them</caption>
        <thead>
          <tr>
            <th scope="col">Visit</th>
            <th scope="col">Takes</th>
            <th scope="col">Notice</th>
            <th scope="col">Needs</th>
            <th scope="col">Booked by</th>
          </tr>
        </thead>
        <tbody>
          {data.visitTypes.map((visitType) => (
            <VisitTypeRow key={visitType.id} visitType={visitType} />
          ))}
        </tbody>
      </table>
    </main>
  );
}
