import type { Metadata } from "next";
import { AccessLog } from "#components/staff/access-log";
import { NotYourPage } from "#components/staff/not-your-page";
import { listAudit } from "#lib/audit/queries";
import { getClinic } from "#lib/clinic/queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "Access log – Plumbline" };

export default async function AdminPage() {
  const actor = await enterPage("/admin", "audit.read");
  if (!actor) return <NotYourPage />;
  const [audit, { timeZone }] = await Promise.all([listAudit(actor), getClinic("en")]);
  return <AccessLog {...audit} timeZone={timeZone} />;
}
