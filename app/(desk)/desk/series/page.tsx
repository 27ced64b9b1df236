import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChoosePatient } from "#components/procedures/choose-patient";
import { RepeatVisit } from "#components/procedures/repeat-visit";
import { NotYourPage } from "#components/staff/not-your-page";
import { listVisitTypes } from "#lib/availability/queries";
import { getClinic } from "#lib/clinic/queries";
import { AppError } from "#lib/errors";
import { getPatientIdentity } from "#lib/patients/identity-queries";
import { enterPage } from "#lib/staff/entrance";
import { localDate } from "#lib/time";
import { isUuid } from "#lib/uuid";

export const metadata: Metadata = { title: "Repeat a visit – Plumbline" };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export default async function RepeatVisitPage({ searchParams }: Props) {
  const { patient: asked } = await searchParams;
  const isAsked = typeof asked === "string" && isUuid(asked);
  const path = "/desk/series";
  const actor = await enterPage(isAsked ? `${path}?patient=${asked}` : path, "series.plan");
  if (!actor) return <NotYourPage />;
  if (!isAsked) return <ChoosePatient title="Repeat a visit" path={path} />;
  const [{ id, name, birthDate }, { timeZone }, types] = await Promise.all([
    getPatientIdentity(actor, asked).catch((error: unknown) => {
      if (error instanceof AppError && error.code === "not_found") notFound();
      throw error;
    }),
    getClinic("en"),
    listVisitTypes(actor),
  ]);
  return (
    <RepeatVisit
      // Another patient is another series: nothing is carried over.
      key={id}
      patient={{ id, name, birthDate }}
      // A procedure is booked with its levels and checklist, on its own page.
      visitTypes={types
        .filter(({ category }) => category !== "procedure")
        .map(({ slug, name: words, durationMinutes }) => ({ slug, name: words.en, minutes: durationMinutes }))}
      today={localDate(new Date(), timeZone)}
      homeZone={timeZone}
    />
  );
}
