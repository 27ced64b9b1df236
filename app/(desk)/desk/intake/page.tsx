import type { Metadata } from "next";
import { ReviewQueue } from "#components/review/review-queue";
import { NotYourPage } from "#components/staff/not-your-page";
import { getClinic } from "#lib/clinic/queries";
import { isDecided } from "#lib/intake/decided-words";
import { listIntakeReviews } from "#lib/intake/queue-queries";
import { readFilter } from "#lib/intake/queue-schema";
import { enterPage } from "#lib/staff/entrance";
import { localDate } from "#lib/time";

export const metadata: Metadata = { title: "Intake to review – Plumbline" };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export default async function IntakePage({ searchParams }: Props) {
  const actor = await enterPage("/desk/intake", "intake.review");
  if (!actor) return <NotYourPage />;
  const asked = await searchParams;
  const filter = readFilter(asked);
  const now = new Date();
  const [initial, { timeZone }] = await Promise.all([listIntakeReviews(actor, filter), getClinic("en")]);
  return (
    <ReviewQueue
      initial={initial}
      filter={filter}
      now={now.toISOString()}
      today={localDate(now, timeZone)}
      timeZone={timeZone}
      decided={isDecided(asked.decided) ? asked.decided : null}
    />
  );
}
