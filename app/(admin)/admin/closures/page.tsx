import type { Metadata } from "next";
import { Closures } from "#components/clinic/closures";
import { NotYourPage } from "#components/staff/not-your-page";
import { getConfiguration } from "#lib/clinic/configuration-queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "Closures – Plumbline" };

export default async function ClosuresPage() {
  const actor = await enterPage("/admin/closures", "clinic.configure");
  if (!actor) return <NotYourPage />;
  return <Closures initial={await getConfiguration(actor)} />;
}
