import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PapersPage } from "#components/files/papers-page";
import { NotYourPage } from "#components/staff/not-your-page";
import { getClinic } from "#lib/clinic/queries";
import { AppError } from "#lib/errors";
import { getPatientPapers } from "#lib/files/queries";
import { getPatientIdentity } from "#lib/patients/identity-queries";
import { enterPage } from "#lib/staff/entrance";
import { isUuid } from "#lib/uuid";

export const metadata: Metadata = { title: "Letters and cards – Plumbline" };

type Props = Readonly<{ params: Promise<{ id: string }> }>;

export default async function PatientPapersPage({ params }: Props) {
  const { id } = await params;
  const actor = await enterPage(`/desk/papers/${id}`, "file.add");
  if (!actor) return <NotYourPage />;
  if (!isUuid(id)) notFound();
  const [patient, { timeZone }] = await Promise.all([
    getPatientIdentity(actor, id).catch((error: unknown) => {
      if (error instanceof AppError && error.code === "not_found") notFound();
      throw error;
    }),
    getClinic("en"),
  ]);
  const papers = await getPatientPapers(actor, patient.id);
  return <PapersPage patient={patient} papers={papers} timeZone={timeZone} />;
}
