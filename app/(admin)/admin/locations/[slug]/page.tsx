import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LocationSettings } from "#components/clinic/location-settings";
import { NotYourPage } from "#components/staff/not-your-page";
import { getConfiguration } from "#lib/clinic/configuration-queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "Location – Plumbline" };

type Props = Readonly<{ params: Promise<{ slug: string }> }>;

export default async function LocationPage({ params }: Props) {
  const { slug } = await params;
  const actor = await enterPage(`/admin/locations/${slug}`, "clinic.configure");
  if (!actor) return <NotYourPage />;
  const configuration = await getConfiguration(actor);
  const found = configuration.locations.find((row) => row.slug === slug);
  if (!found) notFound();
  return <LocationSettings initial={configuration} id={found.id} />;
}
