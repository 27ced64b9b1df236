import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PatientPage } from "#components/patients/patient-page";
import { NotYourPage } from "#components/staff/not-your-page";
import { getChart } from "#lib/chart/queries";
import { getClinic, listPlaces } from "#lib/clinic/queries";
import { AppError } from "#lib/errors";
import { getPatientPapers } from "#lib/files/queries";
import { getPatientSummary } from "#lib/patients/queries";
import { listSeriesOf } from "#lib/series/queries";
import { may } from "#lib/session";
import { enterPage } from "#lib/staff/entrance";
import { localDate } from "#lib/time";
import { isUuid } from "#lib/uuid";

export const metadata: Metadata = { title: "Patient – Plumbline" };

type Props = Readonly<{ params: Promise<{ id: string }> }>;

export default async function PatientSummaryPage({ params }: Props) {
  const { id } = await params;
  const actor = await enterPage(`/physician/patients/${id}`, ["nurse", "physician"]);
  if (!actor) return <NotYourPage />;
  if (!isUuid(id)) notFound();
  const [patient, { timeZone }, places] = await Promise.all([
    getPatientSummary(actor, id).catch((error: unknown) => {
      if (error instanceof AppError && error.code === "not_found") notFound();
      throw error;
    }),
    getClinic("en"),
    listPlaces(),
  ]);
  const [series, chart, papers] = await Promise.all([
    listSeriesOf(actor, patient.id),
    getChart(actor, patient.id),
    getPatientPapers(actor, patient.id),
  ]);
  const changing = { places, today: localDate(new Date(), timeZone), homeZone: timeZone };
  return (
    <PatientPage
      {...{ patient, chart, series, papers, timeZone, changing }}
      mayMatch={may(actor.role, "patient.match")}
    />
  );
}
