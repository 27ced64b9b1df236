import { decisionAidVersion } from "#content/decision-aid/about";
import { recordAudit } from "#lib/audit/mutations";
import { db, transaction } from "#lib/db";
import type { ValuesAnswers } from "#lib/decisions/schema";
import { AppError } from "#lib/errors";
import type { Locale } from "#lib/locale";
import { type Actor, actorOfLink } from "#lib/session";

type Given = Readonly<{ appointmentId: string; answers: ValuesAnswers; locale: Locale }>;

/** Adds what somebody said matters to them to a visit, in the running transaction where there is one. */
export async function recordValues(actor: Actor, { appointmentId, answers, locale }: Given): Promise<void> {
  await transaction(async (tx) => {
    const { patientId } = await tx.appointment.findUniqueOrThrow({
      where: { id: appointmentId },
      select: { patientId: true },
    });
    await tx.visitValues.create({ data: { appointmentId, aidVersion: decisionAidVersion, answers, locale } });
    const entry = { action: "values.give", entity: "Appointment", entityId: appointmentId };
    await recordAudit(actor, [{ ...entry, ...(patientId && { patientId }) }]);
  });
}

/** The same by the link to a visit; `conflict` for a visit that is over or cancelled. */
export async function giveValues(secret: string, input: Omit<Given, "appointmentId">): Promise<void> {
  const actor = await actorOfLink("manage", secret);
  if (!actor.appointmentId) throw new AppError("not_found");
  const { appointmentId } = actor;
  const { status } = await db().appointment.findUniqueOrThrow({
    where: { id: appointmentId },
    select: { status: true },
  });
  if (status !== "booked") throw new AppError("conflict");
  await recordValues(actor, { ...input, appointmentId });
}
