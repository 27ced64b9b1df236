import type { Metadata } from "next";
import { HoursOverview } from "#components/clinic/hours-overview";
import { NotYourPage } from "#components/staff/not-your-page";
import { getConfiguration } from "#lib/clinic/configuration-queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "Hours – Plumbline" };

export default async function HoursPage() {
  const actor = await enterPage("/admin/hours", "clinic.configure");
  if (!actor) return <NotYourPage />;
  return <HoursOverview initial={await getConfiguration(actor)} />;
}
