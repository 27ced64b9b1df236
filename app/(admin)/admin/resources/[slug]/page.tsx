import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ResourceSettings } from "#components/clinic/resource-settings";
import { NotYourPage } from "#components/staff/not-your-page";
import { getConfiguration } from "#lib/clinic/configuration-queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "People and rooms – Plumbline" };

type Props = Readonly<{ params: Promise<{ slug: string }> }>;

export default async function ResourcePage({ params }: Props) {
  const { slug } = await params;
  const actor = await enterPage(`/admin/resources/${slug}`, "clinic.configure");
  if (!actor) return <NotYourPage />;
  const configuration = await getConfiguration(actor);
  const found = configuration.resources.find((row) => row.slug === slug);
  if (!found) notFound();
  return <ResourceSettings initial={configuration} id={found.id} />;
}
