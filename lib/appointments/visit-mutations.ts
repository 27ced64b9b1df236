import type { PatientBusy } from "#lib/appointments/elsewhere-queries";
import { conflictOver } from "#lib/appointments/history-queries";
import { moveTo } from "#lib/appointments/move-mutations";
import { getVisit } from "#lib/appointments/queries";
import { takeStep } from "#lib/appointments/step-mutations";
import type { Taken } from "#lib/appointments/time-mutations";
import { transaction } from "#lib/db";
import type { PatientActor } from "#lib/session";

export type VisitRefusal = { ok: false; reason: "too_late" };

/** Cancels by the patient's link. `too_late` inside the notice that the visit type asks for; `conflict` if it changed meanwhile. */
export async function cancelVisit(
  actor: PatientActor,
  input: { version: number; reason?: string | undefined },
): Promise<{ ok: true } | VisitRefusal> {
  const visit = await getVisit(actor);
  const id = actor.appointmentId as string;
  if (visit.version !== input.version || visit.status !== "booked") throw await conflictOver(actor, id);
  if (!visit.canCancel) return { ok: false, reason: "too_late" };
  await transaction((tx) => takeStep(tx, actor, { id, from: "booked", to: "cancelled", ...input }));
  return { ok: true };
}

/**
 * Moves the patient's own appointment to another time. Answers the nearest times where the wanted one is gone,
 * `patient_busy` where the same person has another visit then, `too_late` inside the notice.
 */
export async function rescheduleVisit(
  actor: PatientActor,
  input: { version: number; start: Date; physician?: string | undefined; location?: string | undefined },
): Promise<{ ok: true } | VisitRefusal | Taken | PatientBusy> {
  const visit = await getVisit(actor);
  const id = actor.appointmentId as string;
  if (visit.version !== input.version || visit.status !== "booked") throw await conflictOver(actor, id);
  if (!visit.canMove) return { ok: false, reason: "too_late" };
  const { version, ...wanted } = input;
  return moveTo(actor, { id, version, to: { ...wanted, visitType: visit.visitType.slug }, reason: "moved" });
}
