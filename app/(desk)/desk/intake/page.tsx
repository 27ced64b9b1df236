import type { Metadata } from "next";
import { ReviewQueue } from "#components/review/review-queue";
import { NotYourPage } from "#components/staff/not-your-page";
import { getClinic } from "#lib/clinic/queries";
import { listIntakeReviews } from "#lib/intake/review-queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "Intake to review – Plumbline" };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export default async function IntakePage({ searchParams }: Props) {
  const actor = await enterPage("/desk/intake", "intake.review");
  if (!actor) return <NotYourPage />;
  const { decided } = await searchParams;
  const [initial, { timeZone }] = await Promise.all([listIntakeReviews(actor), getClinic("en")]);
  return (
    <ReviewQueue
      initial={initial}
      now={new Date().toISOString()}
      timeZone={timeZone}
      decided={decided === "accept" || decided === "request_changes" ? decided : null}
    />
  );
}
