import type { Metadata } from "next";
import { LocationSettings } from "#components/clinic/location-settings";
import { NotYourPage } from "#components/staff/not-your-page";
import { getConfiguration } from "#lib/clinic/configuration-queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "A new location – Plumbline" };

export default async function NewLocationPage() {
  const actor = await enterPage("/admin/locations/new", "clinic.configure");
  if (!actor) return <NotYourPage />;
  return (
    <LocationSettings initial={await getConfiguration(actor)} id={null} zones={Intl.supportedValuesOf("timeZone")} />
  );
}
