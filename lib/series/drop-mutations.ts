import { mayDrop, undoMinutes } from "#lib/appointments/rules";
import { takeStep } from "#lib/appointments/step-mutations";
import { type UndoRefusal, undoLastStep } from "#lib/appointments/undo-mutations";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import type { OccurrenceView } from "#lib/series/queries";
import { droppable } from "#lib/series/rules";
import {
  auditOccurrence,
  type Changed,
  changeOccurrence,
  fromOn,
  loadAs,
  noProposal,
  refreshed,
  type Versioned,
} from "#lib/series/versioned-mutations";
import { type Actor, requirePermission, type StaffActor } from "#lib/session";

/** Cancels the appointment of a visit that is dropped, along the edge that dropping has in the table of steps. */
async function cancelBooked(tx: Tx, staff: StaffActor, { appointment }: OccurrenceView, reason: string): Promise<void> {
  if (appointment?.status !== "booked") return;
  if (!mayDrop(appointment.status, staff.role))
    throw new AppError("illegal_transition", { extra: { status: appointment.status, allowed: [] } });
  const { id, version } = appointment;
  await takeStep(tx, staff, { id, version, from: "booked", to: "cancelled", reason });
}

/**
 * Drops a visit from its series, with a reason, and with `following` those that come after it. What is booked is
 * cancelled with the same reason: its time is given back in the same transaction, the waitlist hears of it, and the
 * patient is told. Throws `conflict` with how it stands, `illegal_transition` for a role that may not.
 */
export async function dropOccurrence(
  actor: Actor,
  { id, version, reason, following = false }: Versioned & { reason: string; following?: boolean | undefined },
): Promise<Changed> {
  const staff = requirePermission(actor, "series.plan");
  const { series, visit } = await loadAs(staff, { id, version }, droppable);
  await transaction(async (tx) => {
    for (const dropped of fromOn(series, visit, { following, states: droppable })) {
      await cancelBooked(tx, staff, dropped, reason);
      await changeOccurrence(tx, dropped, {
        ...noProposal,
        droppedAt: new Date(),
        droppedById: staff.staffId,
        dropReason: reason,
      });
      await auditOccurrence(actor, "series.drop", dropped.id, { series, reason });
    }
  });
  return refreshed(staff, series);
}

const notDropped = { droppedAt: null, droppedById: null, dropReason: null } as const;

/** Takes a dropped visit back into its series; an appointment that was cancelled with it stays cancelled. */
export async function restoreOccurrence(actor: Actor, { id, version }: Versioned): Promise<Changed> {
  const staff = requirePermission(actor, "series.plan");
  const { series } = await loadAs(staff, { id, version }, ["dropped"]);
  await transaction(async (tx) => {
    await changeOccurrence(tx, { id, version }, notDropped);
    await auditOccurrence(actor, "series.restore", id, { series });
  });
  return refreshed(staff, series);
}

/**
 * Takes back one's own dropping of a booked visit, within three minutes: its appointment stands again at its time,
 * unless somebody has that time by now (`slot_taken`) or the patient is elsewhere then (`patient_busy`).
 */
export async function undoDrop(
  actor: Actor,
  { id, version }: Versioned,
  now = new Date(),
): Promise<Changed | UndoRefusal> {
  const staff = requirePermission(actor, "series.plan");
  const { series, visit } = await loadAs(staff, { id, version }, ["dropped"]);
  const { appointment, dropped } = visit;
  const isOpen = dropped && now.getTime() - Date.parse(dropped.at) <= undoMinutes * 60_000;
  if (!isOpen || appointment?.status !== "cancelled") return { ok: false, reason: "nothing_to_undo" };
  const refusal = await transaction(async (tx) => {
    const undone = await undoLastStep(actor, { id: appointment.id, version: appointment.version }, now);
    if (!undone.ok) return undone;
    await changeOccurrence(tx, { id, version }, notDropped);
    await auditOccurrence(actor, "series.undo_drop", id, { series });
    return null;
  });
  return refusal ?? refreshed(staff, series);
}
