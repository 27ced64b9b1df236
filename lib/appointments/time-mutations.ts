import { insertClaims, lockResources, releaseExpiredHolds } from "#lib/appointments/claims";
import { type LoadedAvailability, loadAvailability, narrow } from "#lib/availability/calendar-queries";
import { describeSlot, nearestSlots } from "#lib/availability/queries";
import type { OfferedSlot } from "#lib/availability/schema";
import { claimsFor, openSlotsAt, type Slot } from "#lib/availability/slots";
import { isInTransaction, type Tx, transaction } from "#lib/db";
import { AppError, sqlState } from "#lib/errors";
import type { Actor } from "#lib/session";
import { addDays, localDate, toMinute } from "#lib/time";

/** A time that somebody wants: without physician or location, any of them. */
export type WantedTime = {
  visitType: string;
  start: Date;
  physician?: string | undefined;
  location?: string | undefined;
};

export type Taken = { ok: false; reason: "slot_taken"; alternatives: OfferedSlot[] };

/** Thrown inside the transaction so that everything in it is undone; never leaves this file. */
class SlotGone extends Error {}

async function load(actor: Actor, wanted: WantedTime): Promise<LoadedAvailability> {
  const date = localDate(wanted.start, "UTC");
  const loaded = await loadAvailability(actor, {
    visitType: wanted.visitType,
    from: addDays(date, -1),
    to: addDays(date, 1),
    now: new Date(),
  });
  narrow(loaded, wanted);
  return loaded;
}

/** Whoever and whatever could be claimed for this time: all of it is locked, so that a choice made under the locks stands. */
function contenders({ availability }: LoadedAvailability, slots: Slot[]): string[] {
  const practitioners = slots.map(({ practitionerId }) => practitionerId);
  const places = new Set(slots.map(({ locationId }) => locationId));
  const support = availability.support.filter(({ locationId }) => locationId === null || places.has(locationId));
  return [...practitioners, ...support.map(({ id }) => id)];
}

/** A time that is given back before the new one is looked for: an appointment that moves, a hold that another replaces. */
export type Moving = { resourceIds: string[]; giveBack: (tx: Tx) => Promise<void> };

async function claim(
  tx: Tx,
  actor: Actor,
  wanted: WantedTime,
  moving: Moving | null,
  write: (tx: Tx, slot: Slot, loaded: LoadedAvailability) => Promise<string>,
): Promise<OfferedSlot> {
  const start = toMinute(wanted.start);
  const first = await load(actor, wanted);
  const possible = moving
    ? first.availability.practitioners.map(({ id }) => id)
    : contenders(first, openSlotsAt(first.availability, start));
  if (possible.length === 0) throw new SlotGone();
  const ids = moving
    ? [...possible, ...first.availability.support.map(({ id }) => id), ...moving.resourceIds]
    : possible;
  await lockResources(tx, ids);
  await releaseExpiredHolds(tx, ids);
  await moving?.giveBack(tx);
  const loaded = await load(actor, wanted);
  const slot = openSlotsAt(loaded.availability, start).find(({ practitionerId }) => ids.includes(practitionerId));
  const claims = slot && claimsFor(loaded.availability, slot);
  if (!slot || !claims) throw new SlotGone();
  const appointmentId = await write(tx, slot, loaded);
  await insertClaims(tx, appointmentId, claims);
  return describeSlot(loaded, slot);
}

const looking = new Map<string, Promise<OfferedSlot[]>>();

/** The nearest three. Many who lose the same time at the same moment share one look; inside a transaction each has its own. */
function nearestThree(actor: Actor, { visitType, start }: WantedTime): Promise<OfferedSlot[]> {
  const look = () => nearestSlots(actor, visitType, start, 3);
  if (isInTransaction()) return look();
  const key = `${actor.kind} ${visitType} ${start.toISOString()}`;
  const shared = looking.get(key) ?? look().finally(() => looking.delete(key));
  looking.set(key, shared);
  return shared;
}

/**
 * The one way in which time becomes occupied. Locks every resource that could serve the wanted time, in
 * sorted order; looks again under the locks; lets `write` create or move the appointment row and answer
 * its id; inserts the claims under the exclusion constraint. What `moving` gives back is free for it. A time
 * that is gone undoes all of it and answers the nearest three.
 */
export async function takeTime(
  actor: Actor,
  wanted: WantedTime,
  write: (tx: Tx, slot: Slot, loaded: LoadedAvailability) => Promise<string>,
  moving: Moving | null = null,
): Promise<{ ok: true; slot: OfferedSlot } | Taken> {
  try {
    return { ok: true, slot: await transaction((tx) => claim(tx, actor, wanted, moving, write)) };
  } catch (error) {
    const taken =
      error instanceof SlotGone ||
      sqlState(error) === "23P01" ||
      (error instanceof AppError && error.code === "slot_taken");
    if (!taken) throw error;
    return {
      ok: false,
      reason: "slot_taken",
      alternatives: await nearestThree(actor, wanted),
    };
  }
}
