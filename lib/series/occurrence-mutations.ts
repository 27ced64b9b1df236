import { bookForPatient, type PatientBusy } from "#lib/appointments/direct-mutations";
import { moveAppointment } from "#lib/appointments/move-mutations";
import { transitionAppointment } from "#lib/appointments/step-mutations";
import type { Taken } from "#lib/appointments/time-mutations";
import { recordAudit } from "#lib/audit/mutations";
import { listSlots, nearestSlots } from "#lib/availability/queries";
import { db, type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { writeProposal } from "#lib/series/mutations";
import { loadSeries, type OccurrenceView, type SeriesView } from "#lib/series/queries";
import type { OccurrenceState } from "#lib/series/rules";
import { type Actor, requirePermission, type StaffActor } from "#lib/session";
import { addDays, localDate } from "#lib/time";

export type Chosen = { start: Date; physician?: string | undefined; location?: string | undefined };
export type Changed = { ok: true; series: SeriesView };
type Versioned = { id: string; version: number };

/** A visit with its series, if it is as it was read and in one of these states; otherwise `conflict` with its state. */
async function loadAs(staff: StaffActor, { id, version }: Versioned, states: readonly OccurrenceState[]) {
  const row = await db().seriesOccurrence.findUnique({ where: { id }, select: { seriesId: true } });
  if (!row) throw new AppError("not_found");
  const series = await loadSeries(staff, row.seriesId);
  const visit = series.occurrences.find((occurrence) => occurrence.id === id);
  if (!visit) throw new AppError("not_found");
  if (visit.version !== version || !states.includes(visit.state))
    throw new AppError("conflict", { extra: { state: visit.state, version: visit.version } });
  return { series, visit };
}

/** Writes to the visit if nobody did meanwhile; otherwise `conflict`, which undoes all that went before. */
async function change(tx: Tx, { id, version }: Versioned, data: object): Promise<void> {
  const { count } = await tx.seriesOccurrence.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict");
}

const noProposal = { proposedStart: null, proposedPhysicianId: null, proposedLocationId: null } as const;

const audit = (actor: Actor, action: string, id: string, { series, reason }: { series: SeriesView; reason?: string }) =>
  recordAudit(actor, [
    { action, entity: "SeriesOccurrence", entityId: id, patientId: series.patient.id, ...(reason && { reason }) },
  ]);

const refreshed = async (staff: StaffActor, { id }: SeriesView): Promise<Changed> => ({
  ok: true,
  series: await loadSeries(staff, id),
});

function timeOf({ proposed }: OccurrenceView, chosen: Partial<Chosen>): Chosen {
  if (chosen.start) return { ...chosen, start: chosen.start };
  if (!proposed)
    throw new AppError("validation_failed", {
      errors: [{ pointer: "/start", code: "required", message: "Choose a time first" }],
    });
  const { start, physician, location } = proposed;
  return { start: new Date(start), physician: physician.slug, location: location.slug };
}

/**
 * Books one visit of a series, at its proposed time or at the one given: an appointment of its own, in a transaction of
 * its own, so that one that fails undoes no other. Answers the nearest times where this one is gone, `patient_busy`
 * where the patient has another visit then. Throws `conflict` where it is booked, dropped or changed already.
 */
export async function bookOccurrence(
  actor: Actor,
  { id, version, ...chosen }: Versioned & Partial<Chosen>,
): Promise<Changed | Taken | PatientBusy> {
  const staff = requirePermission(actor, "series.plan");
  const { series, visit } = await loadAs(staff, { id, version }, ["proposed", "open"]);
  const patient = await db().patient.findUniqueOrThrow({
    where: { id: series.patient.id },
    select: { id: true, locale: true },
  });
  const booked = await bookForPatient(actor, {
    patientId: patient.id,
    visitType: visit.visitType.slug,
    locale: patient.locale === "es" ? "es" : "en",
    ...timeOf(visit, chosen),
    within: async (tx, appointmentId) => {
      await change(tx, { id, version }, { appointmentId, ...noProposal });
      await audit(actor, "series.book", id, { series });
    },
  });
  return booked.ok ? refreshed(staff, series) : booked;
}

/** Only a time that is really free can be proposed. */
async function proposeAt(actor: Actor, visit: OccurrenceView, chosen: Chosen): Promise<boolean | Taken> {
  const visitType = visit.visitType.slug;
  const date = localDate(chosen.start, "UTC");
  const query = { visitType, from: addDays(date, -1), to: addDays(date, 1) };
  const { slots } = await listSlots(actor, {
    ...query,
    ...(chosen.physician && { physician: chosen.physician }),
    ...(chosen.location && { location: chosen.location }),
  });
  const slot = slots.find(({ start }) => Date.parse(start) === chosen.start.getTime());
  if (!slot)
    return {
      ok: false,
      reason: "slot_taken",
      alternatives: await nearestSlots(actor, { visitType, start: chosen.start }, 3),
    };
  return transaction(async (tx) => writeProposal(tx, visit, slot));
}

/**
 * Another time for a visit: of one that is not booked the proposal, of one that is the appointment itself, with its
 * message to the patient. Answers the nearest times where the wanted one is gone.
 */
export async function placeOccurrence(
  actor: Actor,
  { id, version, ...chosen }: Versioned & Chosen,
): Promise<Changed | Taken> {
  const staff = requirePermission(actor, "series.plan");
  const { series, visit } = await loadAs(staff, { id, version }, ["proposed", "open", "booked", "booked_outside"]);
  const { appointment } = visit;
  if (visit.state === "proposed" || visit.state === "open" || !appointment) {
    const proposed = await proposeAt(actor, visit, chosen);
    if (typeof proposed !== "boolean") return proposed;
    if (!proposed) throw new AppError("conflict");
    return refreshed(staff, series);
  }
  const moved = await transaction(async (tx) => {
    const result = await moveAppointment(actor, {
      id: appointment.id,
      version: appointment.version,
      reason: "plan",
      ...chosen,
    });
    if (result.ok) await change(tx, { id, version }, noProposal);
    return result;
  });
  return moved.ok ? refreshed(staff, series) : moved;
}

const droppable = ["proposed", "open", "booked", "booked_outside", "booked_for_nothing", "stopped"] as const;

/**
 * Drops a visit from its series, with a reason. One that is booked is cancelled with the same reason, and the patient
 * told: throws `illegal_transition` for a role that cannot cancel.
 */
export async function dropOccurrence(
  actor: Actor,
  { id, version, reason }: Versioned & { reason: string },
): Promise<Changed> {
  const staff = requirePermission(actor, "series.plan");
  const { series, visit } = await loadAs(staff, { id, version }, droppable);
  const { appointment } = visit;
  await transaction(async (tx) => {
    if (appointment?.status === "booked") {
      const { id: appointmentId, version: known } = appointment;
      await transitionAppointment(actor, { id: appointmentId, version: known, to: "cancelled", reason });
    }
    await change(
      tx,
      { id, version },
      { ...noProposal, droppedAt: new Date(), droppedById: staff.staffId, dropReason: reason },
    );
    await audit(actor, "series.drop", id, { series, reason });
  });
  return refreshed(staff, series);
}

/** Takes a dropped visit back into its series; an appointment that was cancelled with it stays cancelled. */
export async function restoreOccurrence(actor: Actor, { id, version }: Versioned): Promise<Changed> {
  const staff = requirePermission(actor, "series.plan");
  const { series } = await loadAs(staff, { id, version }, ["dropped"]);
  await transaction(async (tx) => {
    await change(tx, { id, version }, { droppedAt: null, droppedById: null, dropReason: null });
    await audit(actor, "series.restore", id, { series });
  });
  return refreshed(staff, series);
}
