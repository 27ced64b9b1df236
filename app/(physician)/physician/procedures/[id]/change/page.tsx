import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangeProcedure } from "#components/procedures/change-procedure";
import { NotYourPage } from "#components/staff/not-your-page";
import { getClinic, listSuitePlaces } from "#lib/clinic/queries";
import { AppError } from "#lib/errors";
import { getProcedurePlan } from "#lib/procedures/plan-queries";
import { getSeriesOfCase } from "#lib/series/queries";
import { may } from "#lib/session";
import { enterPage } from "#lib/staff/entrance";
import { localDate } from "#lib/time";
import { isUuid } from "#lib/uuid";

export const metadata: Metadata = { title: "Change a procedure – Plumbline" };

type Props = Readonly<{ params: Promise<{ id: string }> }>;

export default async function ChangeProcedurePage({ params }: Props) {
  const { id } = await params;
  const actor = await enterPage(`/physician/procedures/${id}/change`, "procedure.book");
  if (!actor) return <NotYourPage />;
  if (!isUuid(id)) notFound();
  const [plan, { timeZone }, places] = await Promise.all([
    getProcedurePlan(actor, id).catch((error: unknown) => {
      if (error instanceof AppError && error.code === "not_found") notFound();
      throw error;
    }),
    getClinic("en"),
    listSuitePlaces(),
  ]);
  return (
    <ChangeProcedure
      plan={plan}
      series={await getSeriesOfCase(actor, id)}
      today={localDate(new Date(), timeZone)}
      homeZone={timeZone}
      places={places}
      opensPatient={may(actor.role, "procedures.read")}
    />
  );
}
