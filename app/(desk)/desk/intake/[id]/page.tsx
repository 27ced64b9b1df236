import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Review } from "#components/review/review";
import { NotYourPage } from "#components/staff/not-your-page";
import { getClinic } from "#lib/clinic/queries";
import { AppError } from "#lib/errors";
import { getPatientPapers } from "#lib/files/queries";
import { getIntakeReview } from "#lib/intake/review-queries";
import { ageOn } from "#lib/patients/identity";
import { may } from "#lib/session";
import { enterPage } from "#lib/staff/entrance";
import { localDate } from "#lib/time";
import { isUuid } from "#lib/uuid";

export const metadata: Metadata = { title: "Intake review – Plumbline" };

type Props = Readonly<{ params: Promise<{ id: string }> }>;

export default async function IntakeReviewPage({ params }: Props) {
  const { id } = await params;
  const actor = await enterPage(`/desk/intake/${id}`, "intake.read");
  if (!actor) return <NotYourPage />;
  if (!isUuid(id)) notFound();
  const [review, { timeZone }] = await Promise.all([
    getIntakeReview(actor, id).catch((error: unknown) => {
      if (error instanceof AppError && error.code === "not_found") notFound();
      throw error;
    }),
    getClinic("en"),
  ]);
  const age = ageOn(review.patient.birthDate, localDate(new Date(), timeZone));
  const papers = await getPatientPapers(actor, review.patient.id);
  const mayDecide = may(actor.role, "intake.review");
  return <Review initial={review} papers={papers} age={age} timeZone={timeZone} mayDecide={mayDecide} />;
}
