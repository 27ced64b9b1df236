import type { Metadata } from "next";
import { VisitTypeSettings } from "#components/clinic/visit-type-settings";
import { NotYourPage } from "#components/staff/not-your-page";
import { getConfiguration } from "#lib/clinic/configuration-queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "A new visit type – Plumbline" };

export default async function NewVisitTypePage() {
  const actor = await enterPage("/admin/visit-types/new", "clinic.configure");
  if (!actor) return <NotYourPage />;
  return <VisitTypeSettings initial={await getConfiguration(actor)} id={null} />;
}
