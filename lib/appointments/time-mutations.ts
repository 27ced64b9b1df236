import { type Filled, insertClaims, isAnyTaken, lockResources, releaseExpiredHolds } from "#lib/appointments/claims";
import { changesOf, inTurn, sharedLook } from "#lib/appointments/turns";
import { type LoadedAvailability, loadAvailability, narrow } from "#lib/availability/calendar-queries";
import { describeSlot, listSlots, nearestSlots } from "#lib/availability/queries";
import type { OfferedSlot } from "#lib/availability/schema";
import { claimsFor, insistedSlot, openSlotsAt, type ResourceClaim, type Slot } from "#lib/availability/slots";
import { claimedBeside } from "#lib/availability/taken";
import { isInTransaction, type Tx, transaction } from "#lib/db";
import { AppError, sqlState } from "#lib/errors";
import type { Actor } from "#lib/session";
import { addDays, localDate, toMinute } from "#lib/time";

/**
 * A time that somebody wants: without physician or location, any of them. `overbook` is the reason of staff who
 * want it whatever stands against it; it takes a physician and a location. `extraMinutes` is how much longer than its
 * type this one visit is.
 */
export type WantedTime = {
  visitType: string;
  start: Date;
  physician?: string | undefined;
  location?: string | undefined;
  overbook?: string | undefined;
  extraMinutes?: number | undefined;
};

export type Taken = { ok: false; reason: "slot_taken"; alternatives: OfferedSlot[] };

/** Thrown inside the transaction so that everything in it is undone; never leaves this file. */
class SlotGone extends Error {}

const dayOf = ({ start }: WantedTime): string => localDate(start, "UTC");

function loadAround(actor: Actor, wanted: WantedTime): Promise<LoadedAvailability> {
  const date = dayOf(wanted);
  const window = { from: addDays(date, -1), to: addDays(date, 1), now: new Date() };
  const { visitType, extraMinutes } = wanted;
  return loadAvailability(actor, { visitType, extraMinutes, ...window });
}

/** What was loaded for many, with what one of them wants alone. */
function narrowed(loaded: LoadedAvailability, { physician, location }: WantedTime): LoadedAvailability {
  const own = { ...loaded, availability: { ...loaded.availability } };
  narrow(own, { physician, location });
  return own;
}

const load = async (actor: Actor, wanted: WantedTime): Promise<LoadedAvailability> =>
  narrowed(await loadAround(actor, wanted), wanted);

/** What decides about a time, looked up outside any transaction, once for all who ask at the same moment. */
function lookTogether(actor: Actor, wanted: WantedTime): Promise<LoadedAvailability> {
  const key = `${actor.kind} ${wanted.visitType} ${wanted.extraMinutes ?? 0} ${dayOf(wanted)}`;
  return sharedLook(key, () => loadAround(actor, wanted));
}

const openTimes = new WeakMap<LoadedAvailability, Map<string, boolean>>();

/** Whether a time is open in what was loaded and beside what was taken since, worked out once for all who want the same. */
function isOpenIn(loaded: LoadedAvailability, wanted: WantedTime, since: ResourceClaim[] = []): boolean {
  const known = openTimes.get(loaded) ?? new Map<string, boolean>();
  openTimes.set(loaded, known);
  const { start, physician, location } = wanted;
  return known.getOrInsertComputed(
    JSON.stringify([start, physician, location, since]),
    () => openSlotsAt(claimedBeside(narrowed(loaded, wanted).availability, since), toMinute(start)).length > 0,
  );
}

/** Whoever and whatever could be claimed for this time: all of it is locked, so that a choice made under the locks stands. */
function contenders({ availability }: Pick<LoadedAvailability, "availability">, slots: Slot[]): string[] {
  const practitioners = slots.map(({ practitionerId }) => practitionerId);
  const places = new Set(slots.map(({ locationId }) => locationId));
  const support = availability.support.filter(({ locationId }) => locationId === null || places.has(locationId));
  return [...practitioners, ...support.map(({ id }) => id)];
}

/** A time that is given back before the new one is looked for: an appointment that moves, a hold that another replaces. */
export type Moving = {
  resourceIds: string[];
  giveBack: (tx: Tx) => Promise<void>;
  /** The appointment that moves: its own time does not stand in the way of the times that are offered instead */
  appointmentId?: string;
};

/**
 * The one place where time becomes occupied. Locks the resources in sorted order, lets expired holds go, gives back
 * what moves, and inserts the claims that `fill` decides on under the locks.
 */
export async function occupy(
  tx: Tx,
  resourceIds: string[],
  moving: Moving | null,
  fill: () => Promise<Filled[]>,
): Promise<void> {
  await lockResources(tx, resourceIds);
  await releaseExpiredHolds(tx, resourceIds);
  await moving?.giveBack(tx);
  await insertClaims(tx, await fill());
}

type Write = (tx: Tx, slot: Slot, loaded: LoadedAvailability) => Promise<string>;

/** The slot that will be written: an open one, or the one that staff insist on. */
function chosen({ availability }: LoadedAvailability, wanted: WantedTime, ids: string[]): Slot | undefined {
  const start = toMinute(wanted.start);
  if (wanted.overbook !== undefined) return insistedSlot(availability, start);
  return openSlotsAt(availability, start).find(({ practitionerId }) => ids.includes(practitionerId));
}

function idsToLock(
  { availability }: Pick<LoadedAvailability, "availability">,
  open: Slot[] | null,
  moving: Moving | null,
): string[] {
  if (open) return contenders({ availability }, open);
  const everybody = [...availability.practitioners, ...availability.support].map(({ id }) => id);
  return [...everybody, ...(moving?.resourceIds ?? [])];
}

type Claiming = { actor: Actor; wanted: WantedTime; moving: Moving | null; write: Write };

/** `seen` is what was loaded a moment ago, where it was: it says whom to lock, and is looked at again under the locks. */
async function claim(tx: Tx, { actor, wanted, moving, write }: Claiming, seen?: LoadedAvailability) {
  const first = seen ? narrowed(seen, wanted) : await load(actor, wanted);
  // Who moves or insists may get a time that is not open at this moment: then everybody is locked.
  const open = moving || wanted.overbook !== undefined ? null : openSlotsAt(first.availability, toMinute(wanted.start));
  if (open?.length === 0) throw new SlotGone();
  const ids = idsToLock(first, open, moving);
  let taken: { slot: OfferedSlot; claims: ResourceClaim[] } | undefined;
  await occupy(tx, ids, moving, async () => {
    const loaded = await load(actor, wanted);
    const slot = chosen(loaded, wanted, ids);
    const overbook = wanted.overbook !== undefined;
    const claims = slot && claimsFor(loaded.availability, slot, overbook);
    if (!slot || !claims) throw new SlotGone();
    taken = { slot: describeSlot(loaded, slot), claims };
    return [{ appointmentId: await write(tx, slot, loaded), claims, overbook }];
  });
  if (!taken) throw new SlotGone();
  return taken;
}

/**
 * The nearest three. Many who lose times of one day at the same moment share a look; who moves has a look of their own,
 * in which their own time is free, and so has who is inside a transaction.
 */
function nearestThree(actor: Actor, wanted: WantedTime, moving?: string): Promise<OfferedSlot[]> {
  const { visitType, start, extraMinutes } = wanted;
  const lost = { visitType, start, extraMinutes, moving };
  if (moving !== undefined || isInTransaction()) return nearestSlots(actor, lost, 3);
  return nearestSlots(actor, lost, 3, (query) =>
    sharedLook(`near ${actor.kind} ${JSON.stringify(query)}`, () => listSlots(actor, query)),
  );
}

/** Whose time still looks open takes a turn; when those before them took it, all who lost theirs look again as one. */
async function takeInTurn(claiming: Claiming): Promise<{ slot: OfferedSlot }> {
  const { actor, wanted } = claiming;
  const key = dayOf(wanted);
  for (;;) {
    const before = changesOf(key);
    const seen = await lookTogether(actor, wanted);
    if (!isOpenIn(seen, wanted)) throw new SlotGone();
    const taken = await inTurn({
      key,
      seen: before,
      isOpenBeside: (since) => isOpenIn(seen, wanted, since),
      work: () => transaction((tx) => claim(tx, claiming, seen)),
    });
    if (taken) return taken;
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof SlotGone ||
  sqlState(error) === "23P01" ||
  (error instanceof AppError && error.code === "slot_taken");

/**
 * Takes a time for an appointment. Locks every resource that could serve it, in sorted order; looks again under the
 * locks; lets `write` create or move the appointment row and answer its id; inserts the claims under the exclusion
 * constraint. What `moving` gives back is free for it. A time that is gone undoes all of it and answers the nearest three.
 */
export async function takeTime(
  actor: Actor,
  wanted: WantedTime,
  write: Write,
  moving: Moving | null = null,
): Promise<{ ok: true; slot: OfferedSlot } | Taken> {
  const claiming = { actor, wanted, moving, write };
  // In a transaction nobody waits for others: it may hold what they need.
  const isPlain = !isInTransaction() && !moving && wanted.overbook === undefined;
  try {
    const { slot } = await (isPlain ? takeInTurn(claiming) : transaction((tx) => claim(tx, claiming)));
    return { ok: true, slot };
  } catch (error) {
    if (!isGone(error)) throw error;
    return {
      ok: false,
      reason: "slot_taken",
      alternatives: await nearestThree(actor, wanted, moving?.appointmentId),
    };
  }
}

/**
 * Takes again what an appointment gave back, for an undo: the same resources at the same time, whatever the rules say
 * by now. `moving` gives back what it holds meanwhile. False, and nothing changed, where any of it has been taken since.
 */
export async function retakeTime(
  claims: ResourceClaim[],
  moving: Moving,
  write: (tx: Tx) => Promise<string>,
): Promise<boolean> {
  const ids = [...claims.map(({ resourceId }) => resourceId), ...moving.resourceIds];
  try {
    await transaction((tx) =>
      occupy(tx, ids, moving, async () => {
        // The constraint lets an overbooked visit be met: an undo must not meet anybody unsaid.
        if (await isAnyTaken(tx, claims)) throw new SlotGone();
        return [{ appointmentId: await write(tx), claims }];
      }),
    );
    return true;
  } catch (error) {
    if (!isGone(error)) throw error;
    return false;
  }
}
