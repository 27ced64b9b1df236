import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import type { Actor } from "#lib/session";
import { addDays, localDate } from "#lib/time";
import { waitlistDays } from "#lib/waitlist/policy";
import type { WishesRequest } from "#lib/waitlist/schema";

const unknown = (pointer: string, what: string) =>
  new AppError("not_found", { errors: [{ pointer, code: "unknown", message: `There is no such ${what}` }] });

/** A visit type that this caller may wait for. A procedure is booked with its levels and checklist, never by an offer. */
async function visitTypeFor(actor: Actor, slug: string) {
  const row = await db().visitType.findUnique({
    where: { slug },
    select: {
      id: true,
      active: true,
      bookableBy: true,
      technique: true,
      practitioners: { select: { resource: { select: { id: true, slug: true } } } },
    },
  });
  const allowed = row?.active && !row.technique && (row.bookableBy === "patient" || actor.kind === "staff");
  if (!row || !allowed) throw unknown("/visitType", "visit type");
  return row;
}

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** The wishes as columns; names that do not exist are `not_found`. */
export async function wishedColumns(actor: Actor, visitType: string, wishes: WishesRequest, today: string) {
  const { id, practitioners } = await visitTypeFor(actor, visitType);
  const locations = await db().location.findMany({ select: { id: true, slug: true } });
  const physicians = wishes.physicians.map((slug) => {
    const found = practitioners.find(({ resource }) => resource.slug === slug);
    if (!found) throw unknown("/wishes/physicians", "physician for this visit type");
    return { resourceId: found.resource.id };
  });
  const places = wishes.locations.map((slug) => {
    const found = locations.find((location) => location.slug === slug);
    if (!found) throw unknown("/wishes/locations", "location");
    return { locationId: found.id };
  });
  const firstDate = wishes.firstDate && wishes.firstDate > today ? wishes.firstDate : today;
  const furthest = addDays(firstDate, waitlistDays);
  const lastDate = wishes.lastDate && wishes.lastDate < furthest ? wishes.lastDate : furthest;
  return {
    visitTypeId: id,
    weekdays: [...new Set(wishes.weekdays)],
    earliestMinute: minuteOf(wishes.from),
    latestMinute: minuteOf(wishes.until),
    firstDate: new Date(firstDate),
    lastDate: new Date(lastDate < firstDate ? firstDate : lastDate),
    physicians: { create: physicians },
    places: { create: places },
  };
}

/** Throws `not_found` with the field where a name in the wishes does not exist, or cannot be waited for by this caller. */
export async function requireWishes(actor: Actor, visitType: string, wishes: WishesRequest): Promise<void> {
  await wishedColumns(actor, visitType, wishes, localDate(new Date(), "UTC"));
}
