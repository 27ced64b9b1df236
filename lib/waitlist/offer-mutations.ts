import { holdSlot } from "#lib/appointments/hold-mutations";
import type { WantedTime } from "#lib/appointments/time-mutations";
import { recordAudit } from "#lib/audit/mutations";
import type { OfferedSlot } from "#lib/availability/schema";
import { db, type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { queueMessage } from "#lib/notifications/mutations";
import { type Actor, requirePermission, systemActor } from "#lib/session";
import { lockEntry } from "#lib/waitlist/entry-mutations";
import { Candidates, latestFor, listWaiting } from "#lib/waitlist/matching-queries";
import { type EntryRow, entryFields } from "#lib/waitlist/queries";
import { offerEnd } from "#lib/waitlist/rules";

export type OfferMade = { ok: true; offerId: string; expiresAt: Date };
export type OfferRefusal =
  | { ok: false; reason: "slot_taken"; alternatives: OfferedSlot[] }
  | { ok: false; reason: "not_waiting" | "has_offer" | "too_near" };

type Offering = { entryId: string; start: Date; physician: string; location: string };

async function endFor(row: EntryRow, { start, location }: Offering): Promise<Date | null> {
  const place = await db().location.findUnique({ where: { slug: location }, select: { timeZone: true } });
  if (!place) throw new AppError("not_found");
  return offerEnd({ now: new Date(), startsAt: start, zone: place.timeZone, latest: latestFor(row, start) });
}

async function refusal(row: EntryRow | null): Promise<OfferRefusal | null> {
  if (!row) throw new AppError("not_found");
  const replaced = row.replaces;
  if (row.status !== "waiting" || (replaced && replaced.status !== "booked"))
    return { ok: false, reason: "not_waiting" };
  return row.offers.some(({ status }) => status === "offered") ? { ok: false, reason: "has_offer" } : null;
}

/**
 * Holds a time for one entry and queues the message about it, in one transaction, under the entry's lock: the time is
 * taken by `takeTime` like every other, and an entry has one offer at a time.
 */
async function offer(actor: Actor, offering: Offering): Promise<OfferMade | OfferRefusal> {
  const { entryId, start, physician, location } = offering;
  return transaction(async (tx) => {
    await lockEntry(tx, entryId);
    const row = await tx.waitlistEntry.findUnique({ where: { id: entryId }, select: entryFields });
    const refused = await refusal(row);
    if (refused || !row) return refused ?? { ok: false, reason: "not_waiting" };
    const expiresAt = await endFor(row, offering);
    if (!expiresAt) return { ok: false, reason: "too_near" };
    const wanted: WantedTime = { visitType: row.visitType.slug, start, physician, location };
    const held = await holdSlot(actor, wanted, null, expiresAt);
    if (!held.ok) return held;
    const offerId = await writeOffer(tx, actor, { entryId, appointmentId: held.appointmentId, expiresAt });
    return { ok: true, offerId, expiresAt };
  });
}

async function writeOffer(
  tx: Tx,
  actor: Actor,
  { entryId, appointmentId, expiresAt }: { entryId: string; appointmentId: string; expiresAt: Date },
): Promise<string> {
  const { startsAt, practitionerId, version } = await tx.appointment.findUniqueOrThrow({
    where: { id: appointmentId },
    select: { startsAt: true, practitionerId: true, version: true },
  });
  const staffId = actor.kind === "staff" ? actor.staffId : null;
  const { id } = await tx.waitlistOffer.create({
    data: { entryId, appointmentId, startsAt, practitionerId, expiresAt, staffId },
    select: { id: true },
  });
  await queueMessage(tx, "waitlist_offer", { appointmentId, waitlistId: entryId, version, cause: id });
  await recordAudit(actor, [{ action: "waitlist.offer", entity: "WaitlistEntry", entityId: entryId }]);
  return id;
}

/** Staff offer a time by hand, whatever was wished for, as long as it is free for the visit type. */
export async function offerByHand(actor: Actor, offering: Offering): Promise<OfferMade | OfferRefusal> {
  requirePermission(actor, "waitlist.manage");
  return offer(actor, offering);
}

/** One offer to the first entry, by urgency and then by time of joining, that wants any of the freed time. */
async function offerToFirst(freed: Candidates, done: Set<string>): Promise<"offered" | "lost" | "nobody"> {
  for (const row of await listWaiting()) {
    if (done.has(row.id)) continue;
    const best = (await freed.for(row))[0];
    if (best) {
      const time = { start: new Date(best.start), physician: best.physician.slug, location: best.location.slug };
      const made = await offer(systemActor, { entryId: row.id, ...time });
      if (made.ok) return "offered";
      // Somebody else took it meanwhile: what is left has to be looked up again.
      if (made.reason === "slot_taken") return "lost";
    }
    done.add(row.id);
  }
  return "nobody";
}

/** So often a lost race is looked at again. */
const rounds = 5;

/**
 * The job: offers a freed time down the waitlist until nobody wants what is left of it. Run twice, or by two workers
 * at once, it offers nothing twice. Answers how many offers it made.
 */
export async function offerFreedTime(id: string): Promise<number> {
  const freed = await db().freedTime.findUnique({
    where: { id },
    select: { startsAt: true, endsAt: true, location: { select: { id: true, timeZone: true } } },
  });
  if (!freed) return 0;
  let offers = 0;
  let lost = 0;
  // Who wanted nothing of it does not want what is left of it either.
  const done = new Set<string>();
  while (lost < rounds) {
    const outcome = await offerToFirst(new Candidates(freed), done);
    if (outcome === "nobody") break;
    if (outcome === "offered") offers += 1;
    else lost += 1;
  }
  await db().freedTime.deleteMany({ where: { id } });
  return offers;
}
