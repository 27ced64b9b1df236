import { deactivateClaims } from "#lib/appointments/claims";
import { recordEvents } from "#lib/appointments/event-mutations";
import { conflictOver } from "#lib/appointments/history-queries";
import { refuseTransition } from "#lib/appointments/rules";
import { recordAudit } from "#lib/audit/mutations";
import { db, transaction } from "#lib/db";
import { queueMessages } from "#lib/notifications/mutations";
import { type Actor, requirePermission, type StaffActor } from "#lib/session";

/** One of many visits that are cancelled at once, with why. */
export type JointCancelling = { id: string; version: number; reason: string };

async function refuseCancelling(staff: StaffActor, cancellings: readonly JointCancelling[], now: Date) {
  const rows = await db().appointment.findMany({
    where: { id: { in: cancellings.map(({ id }) => id) } },
    select: { id: true, status: true, version: true, startsAt: true, patientId: true },
  });
  const known = new Map(rows.map((row) => [row.id, row]));
  for (const { id, version, reason } of cancellings) {
    const row = known.get(id);
    if (row?.version !== version) throw await conflictOver(staff, id);
    const { status: from, startsAt } = row;
    if (refuseTransition({ from, to: "cancelled", role: staff.role, reason, startsAt, now }))
      throw await conflictOver(staff, id);
  }
  return rows;
}

/**
 * Cancels many visits at once, all or none, along the table of steps: history, time given back, messages and audit as
 * if each were cancelled alone. Throws `conflict` with what changed, also where one can no longer be cancelled.
 */
export async function cancelTogether(actor: Actor, cancellings: readonly JointCancelling[], now: Date): Promise<void> {
  const staff = requirePermission(actor, "appointment.transition");
  if (cancellings.length === 0) return;
  await transaction(async (tx) => {
    const ids = cancellings.map(({ id }) => id);
    await tx.$queryRaw`SELECT 1 FROM "Appointment" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
    const rows = await refuseCancelling(staff, cancellings, now);
    const reasons = new Map(cancellings.map(({ id, reason }) => [id, reason]));
    await tx.appointment.updateMany({
      where: { id: { in: ids } },
      data: { status: "cancelled", version: { increment: 1 } },
    });
    const alike = Map.groupBy(rows, ({ id, status }) => JSON.stringify([status, reasons.get(id)]));
    for (const some of alike.values()) {
      const [{ id, status: from }] = some as [(typeof rows)[number]];
      const step = { from, to: "cancelled", reason: reasons.get(id) } as const;
      await recordEvents(
        tx,
        staff,
        some.map((row) => row.id),
        step,
      );
    }
    await deactivateClaims(tx, ids);
    await queueMessages(
      tx,
      "cancelled",
      rows.map(({ id, version }) => ({ appointmentId: id, version: version + 1 })),
    );
    await recordAudit(
      staff,
      rows.map(({ id, patientId }) => ({
        ...{ action: "appointment.cancelled", entity: "Appointment", entityId: id, reason: reasons.get(id) ?? "" },
        ...(patientId && { patientId }),
      })),
    );
  });
}
