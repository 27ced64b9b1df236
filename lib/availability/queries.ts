import { type LoadedAvailability, loadAvailability, narrow } from "#lib/availability/calendar-queries";
import { type OfferedSlot, type SlotsQuery, type VisitTypeAnswer, visitTypeAnswer } from "#lib/availability/schema";
import { openSlots, type Slot } from "#lib/availability/slots";
import { db } from "#lib/db";
import type { Actor } from "#lib/session";
import { addDays, fromMinute, localDate, type Minute } from "#lib/time";

/** Tells of computed slots as clients see them. */
function slotDescriber({ locations, resources }: Pick<LoadedAvailability, "locations" | "resources">) {
  const physicians = new Map(resources.map(({ id, slug, name }) => [id, { slug, name }]));
  const places = new Map(locations.map(({ id, slug, name, timeZone }) => [id, { slug, name, timeZone }]));
  // Many physicians are free at the same minute, and telling an instant costs more than finding it.
  const told = new Map<Minute, string>();
  const instant = (minute: Minute) => told.getOrInsertComputed(minute, () => fromMinute(minute).toISOString());
  return (slot: Slot): OfferedSlot => {
    const physician = physicians.get(slot.practitionerId);
    const location = places.get(slot.locationId);
    if (!physician || !location) throw new Error("a slot names a resource that was not loaded");
    return {
      start: instant(slot.start),
      end: instant(slot.end),
      localDate: slot.date,
      physician,
      location,
    };
  };
}

export const describeSlots = (loaded: LoadedAvailability, slots: readonly Slot[]): OfferedSlot[] =>
  slots.map(slotDescriber(loaded));

export const describeSlot = (loaded: LoadedAvailability, slot: Slot): OfferedSlot => slotDescriber(loaded)(slot);
/** `extraMinutes`: how much longer than its type this one visit is. */
type WantedSlots = SlotsQuery & { extraMinutes?: number | undefined };

/** The times that can be booked now, in order. `timeZone` is the clinic's; each slot's location names its own. */
export async function listSlots(
  actor: Actor,
  query: WantedSlots,
  now = new Date(),
): Promise<{ timeZone: string; slots: OfferedSlot[] }> {
  // Whose time does not stand in the way is for staff to say; others would learn of other people's visits.
  const moving = actor.kind === "staff" ? query.moving : undefined;
  return slotsOf(actor, { ...query, moving }, now);
}

async function slotsOf(actor: Actor, query: WantedSlots, now: Date) {
  const loaded = await loadAvailability(actor, { ...query, now });
  narrow(loaded, query);
  const slots = describeSlots(loaded, openSlots(loaded.availability, query.from, query.to));
  return { timeZone: loaded.locations[0]?.clinic.timeZone ?? "UTC", slots };
}

/** The visit types that this caller may book, in the order in which they are shown. */
export async function listVisitTypes(actor: Actor): Promise<VisitTypeAnswer[]> {
  const everything = actor.kind === "staff" || actor.kind === "system";
  const rows = await db().visitType.findMany({
    where: { active: true, bookableBy: everything ? { in: ["patient", "staff"] } : "patient" },
    orderBy: { position: "asc" },
  });
  return rows.map((row) => visitTypeAnswer.parse(row));
}

/** Whether a slot is just where the visit that moves stands already. */
async function standsAt(moving: string | undefined): Promise<(slot: OfferedSlot) => boolean> {
  const row = moving
    ? await db().appointment.findUnique({
        where: { id: moving },
        select: { startsAt: true, endsAt: true, practitioner: { select: { slug: true } } },
      })
    : null;
  return ({ start, end, physician }) =>
    row?.startsAt.toISOString() === start &&
    row.endsAt.toISOString() === end &&
    row.practitioner.slug === physician.slug;
}

type LostTime = { visitType: string; start: Date; extraMinutes?: number | undefined; moving?: string | undefined };
type Look = (query: WantedSlots) => Promise<{ slots: OfferedSlot[] }>;

/**
 * The times nearest to one that is gone: same visit type, on that day and the days around it. All who lost a time of
 * the same day ask `look` for the same. The time of a visit that is `moving` does not stand in their way, and is not
 * one of them.
 */
export async function nearestSlots(
  actor: Actor,
  { start, ...visit }: LostTime,
  count: number,
  look: Look = (query) => slotsOf(actor, query, now),
  now = new Date(),
): Promise<OfferedSlot[]> {
  const isOwn = await standsAt(visit.moving);
  const today = localDate(now, "UTC");
  const wanted = localDate(start, "UTC");
  const from = addDays(wanted, -3) < today ? today : addDays(wanted, -3);
  const until = (days: number) => addDays(wanted < today ? today : wanted, days);
  const distance = (slot: OfferedSlot) => Math.abs(new Date(slot.start).getTime() - start.getTime());
  for (const days of [4, 30, 58]) {
    const { slots } = await look({ ...visit, from, to: until(days) });
    const starts = new Map(
      slots
        .filter((slot) => !isOwn(slot))
        .toSorted((a, b) => distance(a) - distance(b))
        .map((slot) => [slot.start, slot] as const)
        .reverse(),
    );
    if (starts.size >= count || days === 58) {
      return [...starts.values()].toSorted((a, b) => distance(a) - distance(b)).slice(0, count);
    }
  }
  return [];
}
