import { deactivateClaims } from "#lib/appointments/claims";
import { getVisit, summaryFields } from "#lib/appointments/queries";
import { isOccupying, linksEnd, refuseTransition } from "#lib/appointments/rules";
import { type Taken, takeTime } from "#lib/appointments/time-mutations";
import { recordAudit } from "#lib/audit/mutations";
import { db, type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { isEditable } from "#lib/intake/rules";
import { queueMessage } from "#lib/notifications/mutations";
import { type Actor, type PatientActor, requirePermission } from "#lib/session";
import { fromMinute } from "#lib/time";
import type { AppointmentStatus } from "#prisma/generated/client";

type StatusChange = {
  id: string;
  version: number;
  from: AppointmentStatus;
  to: AppointmentStatus;
  reason?: string | undefined;
};

/** Moves the row along one edge if it is still as it was read; otherwise `conflict`. History and claims follow. */
async function changeStatus(tx: Tx, actor: Actor, { id, version, from, to, reason }: StatusChange): Promise<number> {
  const { count } = await tx.appointment.updateMany({
    where: { id, status: from, version },
    data: { status: to, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict");
  const { startsAt, patientId } = await tx.appointment.findUniqueOrThrow({
    where: { id },
    select: { startsAt: true, patientId: true },
  });
  const staffId = actor.kind === "staff" ? actor.staffId : null;
  await tx.appointmentEvent.create({
    data: { appointmentId: id, from, to, startsAt, actorKind: actor.kind, staffId, reason: reason ?? null },
  });
  if (!isOccupying(to)) await deactivateClaims(tx, [id]);
  if (to === "cancelled") await queueMessage(tx, "cancelled", { appointmentId: id, version: version + 1 });
  const detail = {
    entity: "Appointment",
    entityId: id,
    ...(patientId && { patientId }),
    ...(reason && staffId && { reason }),
  };
  await recordAudit(actor, [{ action: `appointment.${to}`, ...detail }]);
  return version + 1;
}

/**
 * Moves an appointment along the transition table, for staff. With `version` the move is refused as
 * `conflict` when somebody changed it meanwhile. Throws `illegal_transition` with the allowed states,
 * `validation_failed` for a missing reason, `not_found`.
 */
export async function transitionAppointment(
  actor: Actor,
  input: { id: string; to: AppointmentStatus; reason?: string | undefined; version?: number | undefined },
): Promise<{ id: string; status: AppointmentStatus; version: number }> {
  const staff = requirePermission(actor, "appointment.transition");
  return transaction(async (tx) => {
    const row = await tx.appointment.findUnique({ where: { id: input.id }, select: { status: true, version: true } });
    if (!row || row.status === "held") throw new AppError("not_found");
    if (input.version !== undefined && input.version !== row.version)
      throw new AppError("conflict", { extra: { status: row.status, version: row.version } });
    const refusal = refuseTransition(row.status, input.to, staff.role, input.reason);
    if (refusal?.reason === "illegal_transition")
      throw new AppError("illegal_transition", { extra: { status: row.status, allowed: refusal.allowed } });
    if (refusal)
      throw new AppError("validation_failed", {
        errors: [{ pointer: "/reason", code: "required", message: "Say why" }],
      });
    const version = await changeStatus(tx, actor, {
      id: input.id,
      version: row.version,
      from: row.status,
      to: input.to,
      reason: input.reason,
    });
    return { id: input.id, status: input.to, version };
  });
}

/** The links of a visit that moved live until some weeks after its new time. */
async function moveLinks(tx: Tx, appointmentId: string, endsAt: Date): Promise<void> {
  await tx.accessToken.updateMany({
    where: { revokedAt: null, OR: [{ appointmentId }, { response: { appointmentId } }] },
    data: { expiresAt: linksEnd(endsAt) },
  });
}

export type VisitRefusal = { ok: false; reason: "too_late" };

/** Cancels by the patient's link. `too_late` inside the notice that the visit type asks for; `conflict` if it changed meanwhile. */
export async function cancelVisit(
  actor: PatientActor,
  input: { version: number; reason?: string | undefined },
): Promise<{ ok: true } | VisitRefusal> {
  const visit = await getVisit(actor);
  if (visit.version !== input.version || visit.status !== "booked") throw new AppError("conflict");
  if (!visit.canCancel) return { ok: false, reason: "too_late" };
  const id = actor.appointmentId as string;
  await transaction((tx) => changeStatus(tx, actor, { id, from: "booked", to: "cancelled", ...input }));
  return { ok: true };
}

/**
 * Moves the patient's own appointment to another time: the same row, under the locks of its old and new
 * resources. Answers the nearest times where the wanted one is gone, `too_late` inside the notice.
 */
export async function rescheduleVisit(
  actor: PatientActor,
  input: { version: number; start: Date; physician?: string | undefined; location?: string | undefined },
): Promise<{ ok: true } | VisitRefusal | Taken> {
  const visit = await getVisit(actor);
  if (visit.version !== input.version || visit.status !== "booked") throw new AppError("conflict");
  if (!visit.canMove) return { ok: false, reason: "too_late" };
  const id = actor.appointmentId as string;
  const claims = await db().claim.findMany({
    where: { appointmentId: id, active: true },
    select: { resourceId: true },
  });
  const wanted = {
    visitType: visit.visitType.slug,
    start: input.start,
    physician: input.physician,
    location: input.location,
  };
  // The row before its claims, as when it is cancelled: two who come from both sides do not wait for each other.
  const giveBack = async (tx: Tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Appointment" WHERE id = ${id}::uuid FOR UPDATE`;
    await deactivateClaims(tx, [id]);
  };
  const moved = await takeTime(
    actor,
    wanted,
    async (tx, slot) => {
      const { count } = await tx.appointment.updateMany({
        where: { id, status: "booked", version: input.version },
        data: {
          startsAt: fromMinute(slot.start),
          endsAt: fromMinute(slot.end),
          practitionerId: slot.practitionerId,
          locationId: slot.locationId,
          version: { increment: 1 },
        },
      });
      if (count === 0) throw new AppError("conflict");
      const row = await tx.appointment.findUniqueOrThrow({
        where: { id },
        select: { ...summaryFields, patientId: true },
      });
      await tx.appointmentEvent.create({
        data: {
          appointmentId: id,
          from: "booked",
          to: "booked",
          startsAt: row.startsAt,
          actorKind: actor.kind,
          reason: "moved",
        },
      });
      await moveLinks(tx, id, row.endsAt);
      await queueMessage(tx, "changed", { appointmentId: id, version: row.version });
      if (visit.intake && isEditable(visit.intake.status)) {
        await queueMessage(tx, "intake_request", { appointmentId: id, version: row.version });
      }
      await recordAudit(actor, [
        {
          action: "appointment.move",
          entity: "Appointment",
          entityId: id,
          ...(row.patientId && { patientId: row.patientId }),
        },
      ]);
      return id;
    },
    { resourceIds: claims.map(({ resourceId }) => resourceId), giveBack },
  );
  return moved.ok ? { ok: true } : moved;
}
