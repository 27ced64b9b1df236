import type { Metadata } from "next";
import { VisitTypes } from "#components/clinic/visit-types";
import { NotYourPage } from "#components/staff/not-your-page";
import { getConfiguration } from "#lib/clinic/configuration-queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "Visit types – Plumbline" };

export default async function VisitTypesPage() {
  const actor = await enterPage("/admin/visit-types", "clinic.configure");
  if (!actor) return <NotYourPage />;
  return <VisitTypes initial={await getConfiguration(actor)} />;
}
