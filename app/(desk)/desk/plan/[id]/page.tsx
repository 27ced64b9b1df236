import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlanPage } from "#components/procedures/plan-page";
import { NotYourPage } from "#components/staff/not-your-page";
import { getClinic } from "#lib/clinic/queries";
import { AppError } from "#lib/errors";
import { getPatientIdentity } from "#lib/patients/identity-queries";
import { listSeriesOf } from "#lib/series/queries";
import { enterPage } from "#lib/staff/entrance";
import { localDate } from "#lib/time";
import { isUuid } from "#lib/uuid";

export const metadata: Metadata = { title: "Plan of visits – Plumbline" };

type Props = Readonly<{ params: Promise<{ id: string }> }>;

export default async function PlanOfVisitsPage({ params }: Props) {
  const { id } = await params;
  const actor = await enterPage(`/desk/plan/${id}`, "series.plan");
  if (!actor) return <NotYourPage />;
  if (!isUuid(id)) notFound();
  const [patient, { timeZone }] = await Promise.all([
    getPatientIdentity(actor, id).catch((error: unknown) => {
      if (error instanceof AppError && error.code === "not_found") notFound();
      throw error;
    }),
    getClinic("en"),
  ]);
  const series = await listSeriesOf(actor, patient.id);
  return <PlanPage {...{ patient, series }} today={localDate(new Date(), timeZone)} homeZone={timeZone} />;
}
