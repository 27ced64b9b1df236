import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { VisitTypeSettings } from "#components/clinic/visit-type-settings";
import { NotYourPage } from "#components/staff/not-your-page";
import { getConfiguration } from "#lib/clinic/configuration-queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "Visit type – Plumbline" };

type Props = Readonly<{ params: Promise<{ slug: string }> }>;

export default async function VisitTypePage({ params }: Props) {
  const { slug } = await params;
  const actor = await enterPage(`/admin/visit-types/${slug}`, "clinic.configure");
  if (!actor) return <NotYourPage />;
  const configuration = await getConfiguration(actor);
  const found = configuration.visitTypes.find((row) => row.slug === slug);
  if (!found) notFound();
  return <VisitTypeSettings initial={configuration} id={found.id} />;
}
