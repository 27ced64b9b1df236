import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import type { PatientActor } from "#lib/session";
import type { Tier } from "#lib/triage/rules";
import { warningSignAnswersSchema } from "#lib/triage/schema";

/** The visit behind a link to it, or to its health form. `not_found` for one that is no longer ahead. */
export async function appointmentBehind({ appointmentId, responseId }: PatientActor): Promise<string> {
  const row = await db().appointment.findFirst({
    where: {
      ...(appointmentId ? { id: appointmentId } : { responses: { some: { id: responseId ?? "" } } }),
      status: { in: [...ahead] },
    },
    select: { id: true },
  });
  if (!row) throw new AppError("not_found");
  return row.id;
}

const ahead = ["booked", "arrived", "roomed"] as const;

/** Whether the signs were asked again since a visit was booked; null where that visit is no longer ahead. */
export async function wasAskedAgain(appointmentId: string): Promise<boolean | null> {
  const row = await db().appointment.findFirst({
    where: { id: appointmentId, status: { in: [...ahead] } },
    select: { screenings: { where: { occasion: { not: "booking" } }, take: 1, select: { id: true } } },
  });
  return row && row.screenings.length > 0;
}

/** The emergency that was told about a visit and that nobody has dealt with yet, by its id. */
export async function openEmergencyOf(appointmentId: string): Promise<string | null> {
  const where = { appointmentId, tier: "emergency", open: true } as const;
  const row = await db().screening.findFirst({ where, orderBy: { at: "asc" }, select: { id: true } });
  return row?.id ?? null;
}

export type VisitScreening = { tier: Tier; ruleVersion: string; raisedBy: string[]; isUnsure: boolean };

/** What was answered last about this visit; null where nothing was. The booking's own answers count. */
export async function getVisitScreening(actor: PatientActor): Promise<VisitScreening | null> {
  const row = await db().screening.findFirst({
    where: { appointmentId: await appointmentBehind(actor) },
    orderBy: { at: "desc" },
    select: { tier: true, ruleVersion: true, raisedBy: true, answers: true },
  });
  if (!row) return null;
  const answers = warningSignAnswersSchema.safeParse(row.answers).data;
  const isUnsure = answers?.emergency?.answer === "unsure";
  return { tier: row.tier, ruleVersion: row.ruleVersion, raisedBy: row.raisedBy, isUnsure };
}
