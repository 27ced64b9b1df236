import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Correction } from "#components/review/correction";
import { NotYourPage } from "#components/staff/not-your-page";
import { AppError } from "#lib/errors";
import { getIntakeToCorrect } from "#lib/intake/amendment-queries";
import { enterPage } from "#lib/staff/entrance";
import { isUuid } from "#lib/uuid";

export const metadata: Metadata = { title: "Correct a form – Plumbline" };

type Props = Readonly<{ params: Promise<{ id: string }> }>;

export default async function CorrectIntakePage({ params }: Props) {
  const { id } = await params;
  const actor = await enterPage(`/desk/intake/${id}/correct`, "intake.review");
  if (!actor) return <NotYourPage />;
  if (!isUuid(id)) notFound();
  const form = await getIntakeToCorrect(actor, id).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });
  return <Correction form={form} />;
}
