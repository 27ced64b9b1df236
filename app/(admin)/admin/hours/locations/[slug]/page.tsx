import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LocationHours } from "#components/clinic/location-hours";
import { NotYourPage } from "#components/staff/not-your-page";
import { getConfiguration } from "#lib/clinic/configuration-queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "Opening hours – Plumbline" };

type Props = Readonly<{ params: Promise<{ slug: string }> }>;

export default async function LocationHoursPage({ params }: Props) {
  const { slug } = await params;
  const actor = await enterPage(`/admin/hours/locations/${slug}`, "clinic.configure");
  if (!actor) return <NotYourPage />;
  const configuration = await getConfiguration(actor);
  const found = configuration.locations.find((row) => row.slug === slug);
  if (!found) notFound();
  return <LocationHours initial={configuration} id={found.id} />;
}
