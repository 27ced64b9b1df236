import { busyOf } from "#lib/appointments/elsewhere-queries";
import { recordEvents } from "#lib/appointments/event-mutations";
import { conflictOver, lastClaims } from "#lib/appointments/history-queries";
import { afterMove, heldBy, refuseMeeting } from "#lib/appointments/move-mutations";
import { isOccupying, isUndoable, undoMinutes, undoneReason } from "#lib/appointments/rules";
import { retakeTime } from "#lib/appointments/time-mutations";
import { recordAudit } from "#lib/audit/mutations";
import { db, type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { queueMessage } from "#lib/notifications/mutations";
import { type Actor, requirePermission, type StaffActor } from "#lib/session";
import type { AppointmentStatus } from "#prisma/generated/client";

export type Undone = { ok: true; status: AppointmentStatus; version: number };
export type UndoRefusal = { ok: false; reason: "nothing_to_undo" | "slot_taken" | "patient_busy" };

const stepFields = {
  from: true,
  to: true,
  at: true,
  version: true,
  staffId: true,
  startsAt: true,
  endsAt: true,
  practitionerId: true,
  locationId: true,
  overbookReason: true,
  reason: true,
} as const;

/** The last step of an appointment and how it stood before it. */
async function lastSteps(id: string) {
  const row = await db().appointment.findUnique({
    where: { id },
    select: {
      status: true,
      version: true,
      startsAt: true,
      endsAt: true,
      events: { orderBy: [{ version: { sort: "desc", nulls: "last" } }, { at: "desc" }], take: 2, select: stepFields },
    },
  });
  if (!row || row.status === "held") throw new AppError("not_found");
  return row;
}
type Steps = Awaited<ReturnType<typeof lastSteps>>;
type Step = Steps["events"][number];

/** The last step, if this person took it at most three minutes ago and there is a way back. */
function undoable(staff: StaffActor, { events, version }: Steps, now: Date): { last: Step; before: Step } | null {
  const [last, before] = events;
  if (!last || !before || last.version !== version || !isUndoable(last, staff)) return null;
  return now.getTime() - last.at.getTime() <= undoMinutes * 60_000 ? { last, before } : null;
}

/** Writes the row as it stood before; `conflict` if somebody was faster. */
async function restore(tx: Tx, actor: Actor, id: string, { row, before, status }: Restoring): Promise<void> {
  const minutes = row.endsAt.getTime() - row.startsAt.getTime();
  const { count } = await tx.appointment.updateMany({
    where: { id, version: row.version },
    data: {
      status,
      startsAt: before.startsAt,
      endsAt: before.endsAt ?? new Date(before.startsAt.getTime() + minutes),
      ...(before.practitionerId && { practitionerId: before.practitionerId }),
      ...(before.locationId && { locationId: before.locationId }),
      overbookReason: before.overbookReason,
      version: { increment: 1 },
    },
  });
  if (count === 0) throw await conflictOver(actor, id);
}
type Restoring = { row: Steps; before: Step; status: AppointmentStatus };

/**
 * Says that an undone cancellation stands again, to who has already been told otherwise; and queues again, for the
 * version that stands now, what was never sent about the visit: its confirmation, its form.
 */
async function tellAgain(tx: Tx, id: string, version: number): Promise<void> {
  const rows = await tx.outboxMessage.findMany({
    where: { appointmentId: id, kind: { in: ["booked", "intake_request"] } },
    select: { kind: true, status: true },
  });
  const unsent = (["booked", "intake_request"] as const).filter((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    return ofKind.length > 0 && ofKind.every(({ status }) => ["queued", "handed_over", "superseded"].includes(status));
  });
  for (const kind of unsent) await queueMessage(tx, kind, { appointmentId: id, version: version + 1, cause: "undone" });
  const told = await tx.outboxMessage.count({
    where: {
      appointmentId: id,
      appointmentVersion: version,
      kind: "cancelled",
      status: { in: ["handed_over", "sent"] },
    },
  });
  if (told > 0) await queueMessage(tx, "changed", { appointmentId: id, version: version + 1 });
}

/**
 * Takes back the last step of an appointment (a status, a cancellation, a move), for who took it, within three
 * minutes. Where its time was given back it is taken again, unless somebody has it by now (`slot_taken`) or the patient
 * has another visit then (`patient_busy`).
 * Throws `conflict` with what changed if `version` is not the last.
 */
export async function undoLastStep(
  actor: Actor,
  { id, version }: { id: string; version: number },
  now = new Date(),
): Promise<Undone | UndoRefusal> {
  const staff = requirePermission(actor, "appointment.transition");
  const row = await lastSteps(id);
  if (row.version !== version) throw await conflictOver(actor, id);
  const steps = undoable(staff, row, now);
  if (!steps) return { ok: false, reason: "nothing_to_undo" };
  const { last, before } = steps;
  const status = last.from as AppointmentStatus;
  const isMove = last.from === last.to;
  const gaveBack = isMove || (!isOccupying(last.to) && isOccupying(status));
  const write = async (tx: Tx) => {
    await restore(tx, actor, id, { row, before, status });
    // What was overbooked may meet another visit of the same person again, as it did before.
    if (gaveBack && before.overbookReason === null) await refuseMeeting(tx, id);
    if (isMove) await afterMove(tx, actor, [id], undoneReason);
    else {
      await recordEvents(tx, actor, [id], { from: last.to, to: status, reason: undoneReason });
      await recordAudit(actor, [{ action: "appointment.undo", entity: "Appointment", entityId: id }]);
      if (status === "booked") await tellAgain(tx, id, version);
    }
    return id;
  };
  if (!gaveBack) await transaction(write);
  else {
    const retaken = await retakeTime(await lastClaims(id), await heldBy(id), write).catch(busyOf);
    if (retaken === false) return { ok: false, reason: "slot_taken" };
    if (retaken !== true) return { ok: false, reason: retaken.reason };
  }
  return { ok: true, status, version: version + 1 };
}
