import type { Metadata } from "next";
import { FormsList } from "#components/forms/forms-list";
import { NotYourPage } from "#components/staff/not-your-page";
import { getClinic } from "#lib/clinic/queries";
import { listForms } from "#lib/forms/queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "Forms – Plumbline" };

export default async function FormsPage() {
  const actor = await enterPage("/admin/forms", "form.publish");
  if (!actor) return <NotYourPage />;
  const [forms, { timeZone }] = await Promise.all([listForms(actor), getClinic("en")]);
  return <FormsList initial={forms} timeZone={timeZone} />;
}
