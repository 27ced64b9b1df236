import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { type Actor, requirePermission } from "#lib/session";
import type { CallerScreening } from "#lib/triage/caller-schema";
import { type RecordedScreening, recordScreening } from "#lib/triage/mutations";

/** Who to call back, where the screening stays open: the patient's own row, or what the caller has said so far. */
async function callerOf(tx: Tx, { patientId, caller }: CallerScreening) {
  if (!patientId) {
    const { birthDate, ...rest } = caller ?? {};
    return { ...rest, ...(birthDate && { birthDate: new Date(birthDate) }) };
  }
  const select = { givenName: true, familyName: true, birthDate: true, phone: true } as const;
  const patient = await tx.patient.findUnique({ where: { id: patientId }, select });
  if (!patient) throw new AppError("not_found");
  return patient;
}

/**
 * Keeps the warning signs that staff asked aloud, as soon as they are answered: what they raise stands on the
 * desk's list even where the line breaks or no visit is booked. Throws `not_found` for an unknown patient.
 */
export async function screenCaller(actor: Actor, input: CallerScreening): Promise<RecordedScreening> {
  requirePermission(actor, "appointment.book");
  return transaction(async (tx) => {
    const recorded = await recordScreening(actor, { answers: input.answers, locale: input.language });
    if (recorded.result.tier !== "routine") {
      const { givenName = "", familyName = "", ...rest } = await callerOf(tx, input);
      const data = { ...rest, ...((givenName || familyName) && { givenName, familyName }) };
      await tx.screening.update({ where: { id: recorded.id }, data });
    }
    return recorded;
  });
}
