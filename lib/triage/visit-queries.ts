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
      status: { in: ["booked", "arrived", "roomed"] },
    },
    select: { id: true },
  });
  if (!row) throw new AppError("not_found");
  return row.id;
}

export type VisitScreening = { tier: Tier; raisedBy: string[]; isUnsure: boolean };

/** What was answered last about this visit; null where nothing was. The booking's own answers count. */
export async function getVisitScreening(actor: PatientActor): Promise<VisitScreening | null> {
  const row = await db().screening.findFirst({
    where: { appointmentId: await appointmentBehind(actor) },
    orderBy: { at: "desc" },
    select: { tier: true, raisedBy: true, answers: true },
  });
  if (!row) return null;
  const answers = warningSignAnswersSchema.safeParse(row.answers).data;
  const isUnsure = answers?.emergency?.answer === "unsure";
  return { tier: row.tier, raisedBy: row.raisedBy, isUnsure };
}
