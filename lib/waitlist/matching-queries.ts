import { type LoadedAvailability, loadAvailability } from "#lib/availability/calendar-queries";
import { describeSlot } from "#lib/availability/queries";
import type { OfferedSlot } from "#lib/availability/schema";
import { openSlots, type Slot } from "#lib/availability/slots";
import { db } from "#lib/db";
import { systemActor } from "#lib/session";
import { fromMinute, localDate, toMinute } from "#lib/time";
import { type EntryRow, entryFields, wishesOf } from "#lib/waitlist/queries";
import { type FreeTime, isSilent, matchesWishes, offerEnd, wasOffered } from "#lib/waitlist/rules";

const before = (instant: Date, minutes: number): number => instant.getTime() - minutes * 60_000;

/** The last instant at which this entry could take a time: its notice, and that of the visit which it would replace. */
export function latestFor({ visitType, replaces }: EntryRow, startsAt: Date): Date {
  const ownNotice = before(startsAt, visitType.minNoticeMinutes);
  return new Date(
    replaces ? Math.min(ownNotice, before(replaces.startsAt, visitType.minMoveNoticeMinutes)) : ownNotice,
  );
}

/** Everybody who can be offered a time now: urgency first, then who joined first. */
export async function listWaiting(): Promise<EntryRow[]> {
  const rows = await db().waitlistEntry.findMany({
    where: {
      status: "waiting",
      offers: { none: { status: "offered" } },
      OR: [{ replacesId: null }, { replaces: { status: "booked" } }],
    },
    select: entryFields,
    // The urgencies stand in the database in their order.
    orderBy: [{ urgency: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    take: 500,
  });
  return rows.filter(({ offers }) => !isSilent(offers));
}

type Freed = { startsAt: Date; endsAt: Date; location: { id: string; timeZone: string } };

/** Whether this entry may be offered this time by rule: wished for, never offered to them before, early enough, not too near. */
export function suits(row: EntryRow, time: FreeTime, now: Date): boolean {
  if (row.replaces && time.startsAt >= row.replaces.startsAt) return false;
  if (!matchesWishes(wishesOf(row), time) || wasOffered(row.offers, time)) return false;
  return offerEnd({ now, startsAt: time.startsAt, zone: time.zone, latest: latestFor(row, time.startsAt) }) !== null;
}

/** The free times of one freed stretch, looked up once for each visit type. */
export class Candidates {
  readonly #freed: Freed;
  readonly #loaded = new Map<string, Promise<{ loaded: LoadedAvailability; slots: Slot[] }>>();
  readonly #now = new Date();

  constructor(freed: Freed) {
    this.#freed = freed;
  }

  async #load(visitType: string) {
    const { startsAt, endsAt, location } = this.#freed;
    const [from, to] = [localDate(startsAt, location.timeZone), localDate(endsAt, location.timeZone)];
    const loaded = await loadAvailability(systemActor, { visitType, from, to, now: this.#now });
    const { availability } = loaded;
    availability.places = availability.places.filter(({ id }) => id === location.id);
    const { bufferBeforeMinutes, bufferAfterMinutes } = availability.policy;
    const [start, end] = [toMinute(startsAt), toMinute(endsAt)];
    const slots = openSlots(availability, from, to).filter(
      (slot) => slot.start - bufferBeforeMinutes < end && start < slot.end + bufferAfterMinutes,
    );
    return { loaded, slots };
  }

  /** What of it suits an entry: first what begins where the freed time did, which leaves no gap before it. */
  async for(row: EntryRow): Promise<OfferedSlot[]> {
    const { slug } = row.visitType;
    const known = this.#loaded.get(slug) ?? this.#load(slug);
    this.#loaded.set(slug, known);
    const { loaded, slots } = await known;
    const zone = this.#freed.location.timeZone;
    const begins = toMinute(this.#freed.startsAt) + loaded.availability.policy.bufferBeforeMinutes;
    return slots
      .filter(({ start, practitionerId, locationId }) =>
        suits(row, { startsAt: fromMinute(start), practitionerId, locationId, zone }, this.#now),
      )
      .toSorted((a, b) => Math.abs(a.start - begins) - Math.abs(b.start - begins))
      .map((slot) => describeSlot(loaded, slot));
  }
}
