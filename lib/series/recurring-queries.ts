import { occupying } from "#lib/appointments/rules";
import { reasonsAgainst } from "#lib/availability/explain-queries";
import { listSlots } from "#lib/availability/queries";
import type { OfferedSlot } from "#lib/availability/schema";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { meetsBusy, nearestTo, recurringDates, recurringSlack } from "#lib/series/rules";
import type { PreviewRequest, PreviewVisit } from "#lib/series/schema";
import { type Actor, requirePermission } from "#lib/session";
import { addDays, localDate } from "#lib/time";

export type Stretch = { start: number; end: number };

/** What a patient has ahead, in milliseconds: nobody is in two places. */
export async function listBusy(patientId: string, now: Date): Promise<Stretch[]> {
  const rows = await db().appointment.findMany({
    where: { patientId, status: { in: [...occupying] }, endsAt: { gt: now } },
    select: { startsAt: true, endsAt: true },
  });
  return rows.map(({ startsAt, endsAt }) => ({ start: startsAt.getTime(), end: endsAt.getTime() }));
}

type Wanted = PreviewRequest & { zone: string; date: string; start: string };

/** One of the visits: free at its time, or what stands against it and the nearest times within its days of grace. */
async function previewOf(
  actor: Actor,
  wanted: Wanted,
  busy: readonly Stretch[],
): Promise<Omit<PreviewVisit, "position">> {
  const { visitType, everyWeeks, date, start, physician, location } = wanted;
  const slack = recurringSlack(everyWeeks * 7);
  const { slots } = await listSlots(actor, { visitType, from: addDays(date, -slack), to: addDays(date, slack) });
  const isWanted = (slot: OfferedSlot) =>
    Date.parse(slot.start) === Date.parse(start) &&
    slot.physician.slug === physician &&
    slot.location.slug === location;
  const slot = slots.find(isWanted);
  if (slot && !meetsBusy(slot, busy))
    return { localDate: date, start, state: "free", slot, reasons: [], alternatives: [] };
  const others = slots.filter((other) => other !== slot && !meetsBusy(other, busy));
  return {
    localDate: date,
    start,
    state: slot ? "patient_busy" : "taken",
    slot: null,
    reasons: slot
      ? ["The patient has another visit at this time."]
      : await reasonsAgainst(actor, { visitType, physician, location, start: new Date(start) }),
    alternatives: nearestTo(others, { start, physician }, 3),
  };
}

/**
 * A visit that is repeated every so many weeks, at one time of day with one physician, before anything is written: for
 * each date whether it is free, and where not why not, with the nearest real times around it. Throws `not_found` for
 * the patient, the visit type, the physician or the location.
 */
export async function previewSeries(actor: Actor, input: PreviewRequest, now = new Date()): Promise<PreviewVisit[]> {
  requirePermission(actor, "series.plan");
  const [patient, place] = await Promise.all([
    db().patient.findUnique({ where: { id: input.patientId, mergedIntoId: null }, select: { id: true } }),
    db().location.findUnique({ where: { slug: input.location }, select: { timeZone: true } }),
  ]);
  if (!patient || !place) throw new AppError("not_found");
  const zone = place.timeZone;
  const busy = await listBusy(input.patientId, now);
  const visits: PreviewVisit[] = [];
  for (const [position, start] of recurringDates({ ...input, zone }).entries()) {
    const wanted = { ...input, zone, start: start.toISOString(), date: localDate(start, zone) };
    const visit = await previewOf(actor, wanted, busy);
    if (visit.slot) busy.push({ start: Date.parse(visit.slot.start), end: Date.parse(visit.slot.end) });
    visits.push({ position, ...visit });
  }
  return visits;
}
