import type { Metadata } from "next";
import { Resources } from "#components/clinic/resources";
import { NotYourPage } from "#components/staff/not-your-page";
import { getConfiguration } from "#lib/clinic/configuration-queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "People and rooms – Plumbline" };

export default async function ResourcesPage() {
  const actor = await enterPage("/admin/resources", "clinic.configure");
  if (!actor) return <NotYourPage />;
  return <Resources initial={await getConfiguration(actor)} />;
}
