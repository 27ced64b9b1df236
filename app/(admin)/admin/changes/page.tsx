import type { Metadata } from "next";
import { ChangeLog } from "#components/clinic/change-log";
import { NotYourPage } from "#components/staff/not-your-page";
import { listChanges } from "#lib/clinic/configuration-queries";
import { getClinic } from "#lib/clinic/queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "Changes – Plumbline" };

export default async function ChangesPage() {
  const actor = await enterPage("/admin/changes", "clinic.configure");
  if (!actor) return <NotYourPage />;
  const [changes, { timeZone }] = await Promise.all([listChanges(actor), getClinic("en")]);
  return <ChangeLog initial={changes} timeZone={timeZone} />;
}
