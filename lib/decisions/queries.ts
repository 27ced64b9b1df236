import { db } from "#lib/db";
import { type ValuesAnswers, valuesAnswers } from "#lib/decisions/schema";
import { AppError } from "#lib/errors";
import { type Actor, actorOfLink, requirePermission } from "#lib/session";

/** What the holder of a visit's link gave last with this visit, or null. */
export async function getOwnValues(secret: string): Promise<ValuesAnswers | null> {
  const { appointmentId } = await actorOfLink("manage", secret);
  if (!appointmentId) throw new AppError("not_found");
  const row = await db().visitValues.findFirst({
    where: { appointmentId },
    orderBy: { createdAt: "desc" },
    select: { answers: true },
  });
  return row && valuesAnswers.parse(row.answers);
}

/** What a patient gave last with any visit, for staff who may read the record. The read is recorded by the caller's page. */
export async function getPatientValues(
  actor: Actor,
  patientId: string,
): Promise<{ at: string; answers: ValuesAnswers } | null> {
  requirePermission(actor, "patient.read");
  const row = await db().visitValues.findFirst({
    where: { appointment: { patientId } },
    orderBy: { createdAt: "desc" },
    select: { answers: true, createdAt: true },
  });
  return row && { at: row.createdAt.toISOString(), answers: valuesAnswers.parse(row.answers) };
}
