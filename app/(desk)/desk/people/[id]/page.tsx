import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JoinedPage } from "#components/patients/joined-page";
import { NotYourPage } from "#components/staff/not-your-page";
import { getClinic } from "#lib/clinic/queries";
import { AppError } from "#lib/errors";
import { getJoined } from "#lib/patients/merge-queries";
import { enterPage } from "#lib/staff/entrance";
import { isUuid } from "#lib/uuid";

export const metadata: Metadata = { title: "Joined records – Plumbline" };

type Props = Readonly<{ params: Promise<{ id: string }> }>;

export default async function JoinedRecordsPage({ params }: Props) {
  const { id } = await params;
  const actor = await enterPage(`/desk/people/${id}`, "patient.match");
  if (!actor) return <NotYourPage />;
  if (!isUuid(id)) notFound();
  const [joined, { timeZone }] = await Promise.all([
    getJoined(actor, id).catch((error: unknown) => {
      if (error instanceof AppError && error.code === "not_found") notFound();
      throw error;
    }),
    getClinic("en"),
  ]);
  return <JoinedPage initial={joined} timeZone={timeZone} />;
}
