import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonHours } from "#components/clinic/person-hours";
import { NotYourPage } from "#components/staff/not-your-page";
import { isPerson } from "#lib/clinic/configuration";
import { getConfiguration } from "#lib/clinic/configuration-queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "Hours – Plumbline" };

type Props = Readonly<{ params: Promise<{ slug: string }> }>;

export default async function PersonHoursPage({ params }: Props) {
  const { slug } = await params;
  const actor = await enterPage(`/admin/hours/people/${slug}`, "clinic.configure");
  if (!actor) return <NotYourPage />;
  const configuration = await getConfiguration(actor);
  const found = configuration.resources.find((row) => row.slug === slug && isPerson(row.settings.kind));
  if (!found) notFound();
  return <PersonHours initial={configuration} id={found.id} />;
}
