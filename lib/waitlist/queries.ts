import { manageLinkOf } from "#lib/appointments/queries";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { type Actor, actorOfLink, type PatientActor } from "#lib/session";
import { localDate } from "#lib/time";
import { linkSecret } from "#lib/tokens";
import type { Tier } from "#lib/triage/rules";
import { screeningLivesHours } from "#lib/waitlist/policy";
import type { Wishes } from "#lib/waitlist/rules";
import type { OpenOffer, WaitlistAnswer, WishesAnswer } from "#lib/waitlist/schema";
import type { Prisma } from "#prisma/generated/client";

export const entryFields = {
  id: true,
  status: true,
  urgency: true,
  weekdays: true,
  earliestMinute: true,
  latestMinute: true,
  firstDate: true,
  lastDate: true,
  createdAt: true,
  visitType: { select: { slug: true, name: true, minNoticeMinutes: true, minMoveNoticeMinutes: true } },
  physicians: { select: { resource: { select: { id: true, slug: true, name: true } } } },
  places: { select: { location: { select: { id: true, slug: true, name: true } } } },
  replaces: {
    select: { id: true, status: true, startsAt: true, location: { select: { timeZone: true } } },
  },
  offers: {
    orderBy: { createdAt: "desc" },
    take: 12,
    select: {
      id: true,
      status: true,
      startsAt: true,
      practitionerId: true,
      expiresAt: true,
      createdAt: true,
      endedAt: true,
      staff: { select: { name: true } },
      appointment: {
        select: {
          startsAt: true,
          endsAt: true,
          practitioner: { select: { slug: true, name: true } },
          location: { select: { slug: true, name: true, timeZone: true } },
        },
      },
    },
  },
} as const satisfies Prisma.WaitlistEntrySelect;

export type EntryRow = Prisma.WaitlistEntryGetPayload<{ select: typeof entryFields }>;
type OfferRow = EntryRow["offers"][number];

const dateOf = (date: Date): string => date.toISOString().slice(0, 10);
const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** The wishes of a row, for the rules. */
export const wishesOf = (row: EntryRow): Wishes => ({
  physicianIds: row.physicians.map(({ resource }) => resource.id),
  locationIds: row.places.map(({ location }) => location.id),
  weekdays: row.weekdays,
  earliestMinute: row.earliestMinute,
  latestMinute: row.latestMinute,
  firstDate: dateOf(row.firstDate),
  lastDate: dateOf(row.lastDate),
});

const named = ({ slug, name }: { slug: string; name: string }) => ({ slug, name });

/** The same for people and programs to read. */
export const wishesAnswerOf = (row: EntryRow): WishesAnswer => ({
  physicians: row.physicians.map(({ resource }) => named(resource)),
  locations: row.places.map(({ location }) => named(location)),
  weekdays: row.weekdays.toSorted((a, b) => a - b),
  from: clockOf(row.earliestMinute),
  until: clockOf(row.latestMinute),
  firstDate: dateOf(row.firstDate),
  lastDate: dateOf(row.lastDate),
});

export const openOfferOf = ({ id, expiresAt, appointment }: OfferRow): OpenOffer => ({
  id,
  expiresAt: expiresAt.toISOString(),
  start: appointment.startsAt.toISOString(),
  end: appointment.endsAt.toISOString(),
  localDate: localDate(appointment.startsAt, appointment.location.timeZone),
  physician: appointment.practitioner,
  location: appointment.location,
});

export const isOpen = ({ status, expiresAt }: OfferRow, now: Date): boolean => status === "offered" && expiresAt > now;

export type OwnEntry = WaitlistAnswer & {
  id: string;
  /** The link to the visit that an accepted offer became */
  visitToken: string | null;
  /** Where a warning sign ended it: which page to show */
  stoppedBy: { tier: Tier; raisedBy: string[] } | null;
  /** Whether a mail reaches them */
  hasEmail: boolean;
  /** The last offer, where it ended without a visit and no other has followed */
  passed: { start: string; timeZone: string; isDeclined: boolean } | null;
};

const ownFields = {
  ...entryFields,
  email: true,
  appointmentId: true,
  screening: { select: { at: true, tier: true, raisedBy: true, appointmentId: true } },
} as const satisfies Prisma.WaitlistEntrySelect;
type OwnRow = Prisma.WaitlistEntryGetPayload<{ select: typeof ownFields }>;

function passedOf(last: OfferRow | undefined): OwnEntry["passed"] {
  if (!last) return null;
  const { startsAt, status, appointment } = last;
  const { timeZone } = appointment.location;
  return { start: startsAt.toISOString(), timeZone, isDeclined: status === "declined" };
}

export function asksSigns({ replaces, screening }: Pick<OwnRow, "replaces" | "screening">, now: Date): boolean {
  if (replaces) return false;
  const since = now.getTime() - screeningLivesHours * 3_600_000;
  return !(screening?.tier === "routine" && screening.appointmentId === null && screening.at.getTime() > since);
}

/** The entry behind a waitlist link, with the offer that is open and what may be done. Throws `not_found`. */
export async function getOwnEntry(actor: PatientActor, now = new Date()): Promise<OwnEntry> {
  if (actor.purpose !== "waitlist" || !actor.waitlistId) throw new AppError("not_found");
  const row = await db().waitlistEntry.findUnique({ where: { id: actor.waitlistId }, select: ownFields });
  if (!row) throw new AppError("not_found");
  const offer = row.offers.find((candidate) => isOpen(candidate, now));
  const { slug, name } = row.visitType;
  const stopped = row.status === "removed" && row.screening && row.screening.tier !== "routine" ? row.screening : null;
  return {
    id: row.id,
    status: row.status,
    visitType: { slug, name: name as { en: string; es: string } },
    wishes: wishesAnswerOf(row),
    offer: row.status === "waiting" && offer ? openOfferOf(offer) : null,
    replaces: row.replaces && {
      start: row.replaces.startsAt.toISOString(),
      timeZone: row.replaces.location.timeZone,
    },
    asksSigns: asksSigns(row, now),
    visitToken: row.appointmentId ? await manageLinkOf(row.appointmentId) : null,
    stoppedBy: stopped && { tier: stopped.tier, raisedBy: stopped.raisedBy },
    hasEmail: row.email !== null,
    passed: row.status === "waiting" && !offer ? passedOf(row.offers[0]) : null,
  };
}

/** The same by the secret of the link. */
export const getEntryOfLink = async (token: string): Promise<OwnEntry> =>
  getOwnEntry(await actorOfLink("waitlist", token));

/** What the API answers of it. */
export function waitlistAnswerOf(entry: OwnEntry): WaitlistAnswer {
  const { status, visitType, wishes, offer, replaces, asksSigns: asks } = entry;
  return { status, visitType, wishes, offer, replaces, asksSigns: asks };
}

/** The secret of an entry's link, rebuilt for somebody who was recognised already. */
export async function waitlistLinkOf(entryId: string): Promise<string> {
  const token = await db().accessToken.findFirst({
    where: { waitlistId: entryId, purpose: "waitlist", revokedAt: null },
    orderBy: { expiresAt: "desc" },
    select: { nonce: true },
  });
  if (!token) throw new AppError("not_found");
  return linkSecret("waitlist", token.nonce);
}

/** The place that rests on these answers to the warning signs; null where none does. */
export async function getPlaceOfScreening(screeningId: string) {
  const entry = await db().waitlistEntry.findUnique({
    where: { screeningId },
    select: { id: true, status: true, visitType: { select: { slug: true } } },
  });
  if (!entry) return null;
  const token = await waitlistLinkOf(entry.id);
  return { token, isWaiting: entry.status === "waiting", visitType: entry.visitType.slug };
}

/** The link to the entry that waits for an earlier time for a visit, for the holder of the visit's link; or null. */
export async function waitingForVisit(actor: Actor): Promise<string | null> {
  if (actor.kind !== "patient" || actor.purpose !== "manage" || !actor.appointmentId) throw new AppError("not_found");
  const entry = await db().waitlistEntry.findFirst({
    where: { replacesId: actor.appointmentId, status: "waiting" },
    select: { id: true },
  });
  return entry && waitlistLinkOf(entry.id);
}
