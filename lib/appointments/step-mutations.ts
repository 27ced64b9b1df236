import { deactivateClaims } from "#lib/appointments/claims";
import { recordEvents } from "#lib/appointments/event-mutations";
import { conflictOver } from "#lib/appointments/history-queries";
import { isOccupying, refuseTransition } from "#lib/appointments/rules";
import { recordAudit } from "#lib/audit/mutations";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { queueMessage } from "#lib/notifications/mutations";
import { type Actor, requirePermission } from "#lib/session";
import type { AppointmentStatus } from "#prisma/generated/client";

type StatusChange = {
  id: string;
  version: number;
  from: AppointmentStatus;
  to: AppointmentStatus;
  reason?: string | undefined;
};

/**
 * Takes one step along the table if the row is still as it was read; otherwise `conflict` with what changed. History,
 * claims and the message of a cancellation follow in the same transaction. Answers the new version.
 */
export async function takeStep(tx: Tx, actor: Actor, { id, version, from, to, reason }: StatusChange): Promise<number> {
  const { count } = await tx.appointment.updateMany({
    where: { id, status: from, version },
    data: { status: to, version: { increment: 1 } },
  });
  if (count === 0) throw await conflictOver(actor, id);
  const { patientId } = await tx.appointment.findUniqueOrThrow({ where: { id }, select: { patientId: true } });
  await recordEvents(tx, actor, [id], { from, to, reason });
  if (!isOccupying(to)) await deactivateClaims(tx, [id]);
  if (to === "cancelled") await queueMessage(tx, "cancelled", { appointmentId: id, version: version + 1 });
  const isStaff = actor.kind === "staff";
  const detail = {
    entity: "Appointment",
    entityId: id,
    ...(patientId && { patientId }),
    ...(reason && isStaff && { reason }),
  };
  await recordAudit(actor, [{ action: `appointment.${to}`, ...detail }]);
  return version + 1;
}

type Transition = { id: string; to: AppointmentStatus; reason?: string | undefined; version?: number | undefined };

/**
 * Moves an appointment along the transition table, for staff. With `version` the move is refused as
 * `conflict` when somebody changed it meanwhile. Throws `illegal_transition` with the allowed states,
 * `validation_failed` for a missing reason or a step before its time, `not_found`.
 */
export async function transitionAppointment(
  actor: Actor,
  { id, to, reason, version: known }: Transition,
): Promise<{ id: string; status: AppointmentStatus; version: number }> {
  const { role } = requirePermission(actor, "appointment.transition");
  return transaction(async (tx) => {
    const row = await tx.appointment.findUnique({
      where: { id },
      select: { status: true, version: true, startsAt: true },
    });
    if (!row || row.status === "held") throw new AppError("not_found");
    const { status: from, version, startsAt } = row;
    if (known !== undefined && known !== version) throw await conflictOver(actor, id);
    const refusal = refuseTransition({ from, to, role, reason, startsAt, now: new Date() });
    if (refusal?.reason === "illegal_transition")
      throw new AppError("illegal_transition", { extra: { status: from, allowed: refusal.allowed } });
    if (refusal?.reason === "reason_missing") throw invalid("/reason", "required", "Say why");
    if (refusal) throw invalid("/to", "too_early", "The visit has not begun. Wait for its time, or cancel it");
    return { id, status: to, version: await takeStep(tx, actor, { id, version, from, to, reason }) };
  });
}

const invalid = (pointer: string, code: string, message: string) =>
  new AppError("validation_failed", { errors: [{ pointer, code, message }] });
