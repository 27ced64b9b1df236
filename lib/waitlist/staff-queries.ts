import { recordAudit } from "#lib/audit/mutations";
import { listSlots } from "#lib/availability/queries";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { isLocale } from "#lib/locale";
import { type Actor, requirePermission } from "#lib/session";
import { addDays, localDate } from "#lib/time";
import { latestFor } from "#lib/waitlist/matching-queries";
import { type EntryRow, entryFields, isOpen, openOfferOf, wishesAnswerOf } from "#lib/waitlist/queries";
import { isSilent, matchesWishes, offerEnd } from "#lib/waitlist/rules";
import type { WaitlistLine, WaitlistList, WaitlistQuery, WaitlistTimes } from "#lib/waitlist/schema";
import type { Prisma } from "#prisma/generated/client";

const lineFields = {
  ...entryFields,
  givenName: true,
  familyName: true,
  birthDate: true,
  phone: true,
  phoneE164: true,
  email: true,
  locale: true,
  note: true,
  closedAt: true,
  closeReason: true,
} as const satisfies Prisma.WaitlistEntrySelect;
type LineRow = Prisma.WaitlistEntryGetPayload<{ select: typeof lineFields }>;

/** Why the desk has to phone: nobody who has no mail address knows of an offer, or three offers got no answer. */
function callFor({ offers, email }: LineRow, hasOffer: boolean): WaitlistLine["call"] {
  if (hasOffer && email === null) return "no_email";
  return !hasOffer && isSilent(offers) ? "no_answer" : null;
}

const pastOffersOf = ({ offers }: LineRow): WaitlistLine["offers"] =>
  offers.map(({ id, startsAt, status, createdAt, endedAt, staff, appointment }) => ({
    ...{ id, status },
    start: startsAt.toISOString(),
    physician: appointment.practitioner.name,
    timeZone: appointment.location.timeZone,
    at: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    by: staff?.name ?? null,
  }));

function lineOf(row: LineRow, now: Date): WaitlistLine {
  const open = row.status === "waiting" ? row.offers.find((offer) => isOpen(offer, now)) : undefined;
  const { givenName, familyName, birthDate, phone, phoneE164: dial, email, locale, replaces, visitType } = row;
  return {
    id: row.id,
    status: row.status,
    urgency: row.urgency,
    patient: {
      ...{ givenName, familyName, phone, dial, email, language: locale },
      birthDate: birthDate.toISOString().slice(0, 10),
    },
    visitType: { slug: visitType.slug, name: visitType.name as { en: string; es: string } },
    wishes: wishesAnswerOf(row),
    note: row.note,
    since: row.createdAt.toISOString(),
    offer: open ? openOfferOf(open) : null,
    offers: pastOffersOf(row),
    replaces: replaces && {
      id: replaces.id,
      start: replaces.startsAt.toISOString(),
      timeZone: replaces.location.timeZone,
    },
    call: callFor(row, open !== undefined),
    closedAt: row.closedAt?.toISOString() ?? null,
    closeReason: row.closeReason,
  };
}

/** Entries that this visit type, physician or place could serve: who takes any is among them. */
const filterOf = ({ visitType, physician, location }: WaitlistQuery): Prisma.WaitlistEntryWhereInput => ({
  AND: [
    ...(visitType ? [{ visitType: { slug: visitType } }] : []),
    ...(physician
      ? [{ OR: [{ physicians: { none: {} } }, { physicians: { some: { resource: { slug: physician } } } }] }]
      : []),
    ...(location ? [{ OR: [{ places: { none: {} } }, { places: { some: { location: { slug: location } } } }] }] : []),
  ],
});

const closedDays = 30;

/** Who waits, in the order in which times are offered, and whose wait has ended lately. */
export async function listWaitlist(actor: Actor, query: WaitlistQuery, now = new Date()): Promise<WaitlistList> {
  requirePermission(actor, "waitlist.read");
  const where = filterOf(query);
  const since = new Date(now.getTime() - closedDays * 86_400_000);
  const [waiting, closed, clinic] = await Promise.all([
    db().waitlistEntry.findMany({
      where: { ...where, status: "waiting" },
      select: lineFields,
      orderBy: [{ urgency: "asc" }, { createdAt: "asc" }, { id: "asc" }],
      take: 500,
    }),
    db().waitlistEntry.findMany({
      where: { ...where, status: { not: "waiting" }, closedAt: { gte: since } },
      select: lineFields,
      orderBy: [{ closedAt: "desc" }, { id: "asc" }],
      take: 50,
    }),
    db().clinic.findFirst({ select: { timeZone: true } }),
  ]);
  await recordAudit(actor, [{ action: "waitlist.list", entity: "Waitlist", entityId: "list" }]);
  return {
    now: now.toISOString(),
    timeZone: clinic?.timeZone ?? "UTC",
    waiting: waiting.map((row) => lineOf(row, now)),
    closed: closed.map((row) => lineOf(row, now)),
  };
}

/** How many wait. */
export async function countWaiting(actor: Actor): Promise<number> {
  requirePermission(actor, "waitlist.read");
  return db().waitlistEntry.count({ where: { status: "waiting" } });
}

const lookDays = 27;
const mostTimes = 60;

/** Real free times for one entry: those that were wished for, and others, of four weeks. Throws `not_found`. */
export async function listTimesForEntry(actor: Actor, id: string, now = new Date()): Promise<WaitlistTimes> {
  requirePermission(actor, "waitlist.manage");
  const row: EntryRow | null = await db().waitlistEntry.findUnique({ where: { id }, select: entryFields });
  if (!row) throw new AppError("not_found");
  const wishes = wishesAnswerOf(row);
  const slugs = (named: readonly { slug: string }[]) => named.map(({ slug }) => slug);
  const today = localDate(now, "UTC");
  const from = wishes.firstDate > today ? wishes.firstDate : today;
  const { slots } = await listSlots(actor, { visitType: row.visitType.slug, from, to: addDays(from, lookDays) }, now);
  const wanted = {
    ...{ physicianIds: slugs(wishes.physicians), locationIds: slugs(wishes.locations), weekdays: row.weekdays },
    ...{ earliestMinute: row.earliestMinute, latestMinute: row.latestMinute },
    ...{ firstDate: wishes.firstDate, lastDate: wishes.lastDate },
  };
  const can = slots.filter(({ start, location }) => {
    const startsAt = new Date(start);
    if (row.replaces && startsAt >= row.replaces.startsAt) return false;
    return offerEnd({ now, startsAt, zone: location.timeZone, latest: latestFor(row, startsAt) }) !== null;
  });
  const isWished = ({ start, physician, location }: (typeof can)[number]): boolean =>
    matchesWishes(wanted, {
      startsAt: new Date(start),
      practitionerId: physician.slug,
      locationId: location.slug,
      zone: location.timeZone,
    });
  const { true: wished = [], false: other = [] } = Object.groupBy(can, (slot) => `${isWished(slot)}` as const);
  return { wished: wished.slice(0, mostTimes), other: other.slice(0, mostTimes) };
}

/** Who waits, as a booking by staff begins with them; null where nobody waits under this id any more. */
export async function getWaitingCaller(actor: Actor, id: string) {
  requirePermission(actor, "waitlist.manage");
  const row = await db().waitlistEntry.findFirst({
    where: { id, status: "waiting" },
    select: {
      ...{ givenName: true, familyName: true, birthDate: true, phone: true, email: true, locale: true },
      visitType: { select: { slug: true } },
    },
  });
  if (!row) return null;
  await recordAudit(actor, [{ action: "waitlist.read", entity: "WaitlistEntry", entityId: id }]);
  const { birthDate, email, locale, visitType, ...person } = row;
  const fields = { ...person, birthDate: birthDate.toISOString().slice(0, 10), email: email ?? "" };
  return { id, fields, language: isLocale(locale) ? locale : ("en" as const), visitType: visitType.slug };
}
