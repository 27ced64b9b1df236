import type { PatientBusy } from "#lib/appointments/elsewhere-queries";
import { moveAppointment } from "#lib/appointments/move-mutations";
import type { Taken } from "#lib/appointments/time-mutations";
import { listSlots, nearestSlots } from "#lib/availability/queries";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { writeProposal } from "#lib/series/mutations";
import type { Chosen } from "#lib/series/occurrence-mutations";
import type { OccurrenceView } from "#lib/series/queries";
import { placeable, shiftBetween, shifted, type TimeShift } from "#lib/series/rules";
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
import { type Actor, requirePermission } from "#lib/session";
import { addDays, localDate } from "#lib/time";

type Refusal = Taken | PatientBusy;

/** Only a time that is really free can be proposed. */
async function proposeAt(tx: Tx, actor: Actor, visit: OccurrenceView, chosen: Chosen): Promise<Refusal | null> {
  const visitType = visit.visitType.slug;
  const date = localDate(chosen.start, "UTC");
  const { slots } = await listSlots(actor, {
    ...{ visitType, from: addDays(date, -1), to: addDays(date, 1) },
    ...(chosen.physician && { physician: chosen.physician }),
    ...(chosen.location && { location: chosen.location }),
  });
  const slot = slots.find(({ start }) => Date.parse(start) === chosen.start.getTime());
  if (!slot) {
    const alternatives = await nearestSlots(actor, { visitType, start: chosen.start }, 3);
    return { ok: false, reason: "slot_taken", alternatives };
  }
  if (!(await writeProposal(tx, visit, slot))) throw new AppError("conflict");
  return null;
}

/** The appointment itself where there is one, else the proposal; null where it now stands there. */
async function placeOne(tx: Tx, actor: Actor, visit: OccurrenceView, chosen: Chosen): Promise<Refusal | null> {
  const { appointment } = visit;
  if (visit.state === "proposed" || visit.state === "open" || !appointment) return proposeAt(tx, actor, visit, chosen);
  const { id, version } = appointment;
  const moved = await moveAppointment(actor, { id, version, reason: "plan", ...chosen });
  if (!moved.ok) return moved;
  await changeOccurrence(tx, visit, noProposal);
  return null;
}

/** Undoes, by a throw, all that was placed before; never leaves this file. */
class NotPlaced extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super();
    this.refusal = refusal;
  }
}

type Placing = { chosen: Chosen; shift: TimeShift | null };

/** One of the later visits, by the same shift; true where it stays as it is because that time cannot be had. */
async function carryAlong(tx: Tx, actor: Actor, visit: OccurrenceView, { chosen, shift }: Placing): Promise<boolean> {
  const time = visit.appointment ?? visit.proposed;
  if (!shift || !time) return true;
  const start = shifted(time, shift);
  const refusal = await transaction(() => placeOne(tx, actor, visit, { ...chosen, start }));
  if (refusal) return true;
  // Their windows follow, so that where they are now is where they are due.
  await tx.seriesOccurrence.update({ where: { id: visit.id }, data: { offsetDays: { increment: shift.days } } });
  return false;
}

export type Placed = Changed & {
  /** Later visits that stay where they are: the same shift would bring them to a time that cannot be had */
  left: string[];
};

/**
 * Another time for a visit: of one that is not booked the proposal, of one that is the appointment itself, with its
 * message to the patient. With `following` the later visits of a repeated visit go along by the same days to the same
 * time of day, each if that is free, and `left` names those that stay. Answers the nearest times where the wanted one is
 * gone, `patient_busy` where the patient has another visit then: then nothing is changed.
 */
export async function placeOccurrence(
  actor: Actor,
  { id, version, following = false, ...chosen }: Versioned & Chosen & { following?: boolean | undefined },
): Promise<Placed | Refusal> {
  const staff = requirePermission(actor, "series.plan");
  const { series, visit } = await loadAs(staff, { id, version }, placeable);
  if (following && series.kind !== "recurring") throw onlyRepeated();
  const time = visit.appointment ?? visit.proposed;
  const shift = following && time ? shiftBetween(time, chosen.start) : null;
  const all = fromOn(series, visit, { following, states: placeable });
  // Away from where they go, so that none is in the way of another.
  const inOrder = shift && shift.minutes > 0 ? all.toReversed() : all;
  const left: string[] = [];
  try {
    await transaction(async (tx) => {
      for (const one of inOrder) {
        if (one.id !== id) {
          if (await carryAlong(tx, actor, one, { chosen, shift })) left.push(one.id);
          continue;
        }
        const refusal = await placeOne(tx, actor, one, chosen);
        if (refusal) throw new NotPlaced(refusal);
        if (shift) await tx.seriesOccurrence.update({ where: { id }, data: { offsetDays: { increment: shift.days } } });
        await auditOccurrence(actor, "series.place", id, { series });
      }
    });
  } catch (error) {
    if (error instanceof NotPlaced) return error.refusal;
    throw error;
  }
  return { ...(await refreshed(staff, series)), left };
}

const onlyRepeated = () =>
  new AppError("validation_failed", {
    errors: [{ pointer: "/following", code: "unknown", message: "Only visits that are repeated move together" }],
  });
