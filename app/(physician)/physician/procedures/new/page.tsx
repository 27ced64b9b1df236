import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BookProcedure } from "#components/procedures/book-procedure";
import { ChoosePatient } from "#components/procedures/choose-patient";
import { NotYourPage } from "#components/staff/not-your-page";
import { getClinic, listSuitePlaces } from "#lib/clinic/queries";
import { AppError } from "#lib/errors";
import { getPatientSummary } from "#lib/patients/queries";
import { may } from "#lib/session";
import { enterPage } from "#lib/staff/entrance";
import { localDate } from "#lib/time";
import { isUuid } from "#lib/uuid";

export const metadata: Metadata = { title: "Book a procedure – Plumbline" };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export default async function BookProcedurePage({ searchParams }: Props) {
  const { patient: asked } = await searchParams;
  const isAsked = typeof asked === "string" && isUuid(asked);
  const path = "/physician/procedures/new";
  const actor = await enterPage(isAsked ? `${path}?patient=${asked}` : path, "procedure.book");
  if (!actor) return <NotYourPage />;
  if (!isAsked) return <ChoosePatient title="Book a procedure" path={path} />;
  const [{ id, name, birthDate }, { timeZone }, places] = await Promise.all([
    getPatientSummary(actor, asked).catch((error: unknown) => {
      if (error instanceof AppError && error.code === "not_found") notFound();
      throw error;
    }),
    getClinic("en"),
    listSuitePlaces(),
  ]);
  return (
    <BookProcedure
      // Another patient is another booking: nothing is carried over.
      key={id}
      patient={{ id, name, birthDate }}
      today={localDate(new Date(), timeZone)}
      homeZone={timeZone}
      places={places}
      opensPatient={may(actor.role, "procedures.read")}
    />
  );
}
