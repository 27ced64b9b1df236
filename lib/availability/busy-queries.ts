import { dateOf } from "#lib/availability/calendar-rows";
import { type Interval, type Intervals, normalize } from "#lib/availability/intervals";
import { db } from "#lib/db";
import type { Minute } from "#lib/time";

/** "start end start end …" in whole minutes since 1970, of one resource. */
type BusyRow = { resourceId: string; stretches: string };

function intervalsOf({ stretches }: BusyRow): Intervals {
  const minutes = stretches.split(" ").map(Number);
  const found: Interval[] = [];
  for (let at = 0; at + 1 < minutes.length; at += 2) {
    found.push({ start: minutes[at] as Minute, end: minutes[at + 1] as Minute });
  }
  return normalize(found);
}

/**
 * What is taken of each resource between two instants: active claims, except those of holds that have run out. The
 * database gives one text a resource: five thousand rows, or arrays, cost three times more to carry than to find.
 */
export async function loadBusy(
  resourceIds: string[],
  from: Date,
  to: Date,
  without: string | null = null,
): Promise<Map<string, Intervals>> {
  const rows = await db().$queryRaw<BusyRow[]>`
    SELECT "resourceId", string_agg(floor(date_part('epoch', lower(during)) / 60)::int::text || ' ' ||
      ceil(date_part('epoch', upper(during)) / 60)::int::text, ' ') AS stretches
    FROM "Claim"
    WHERE active AND "resourceId" = ANY(${resourceIds}::uuid[]) AND during && tstzrange(${from}, ${to})
      AND "appointmentId" NOT IN (SELECT id FROM "Appointment" WHERE status = 'held' AND "holdExpiresAt" <= clock_timestamp())
      AND "appointmentId" IS DISTINCT FROM ${without}::uuid
    GROUP BY "resourceId"`;
  return new Map(rows.map((row) => [row.resourceId, intervalsOf(row)]));
}

type BookedRow = { practitionerId: string; date: Date; count: number };
/** Visits by local date of the location where each takes place, by practitioner. */
export type Booked = Map<string, Record<string, number>>;

/**
 * How many visits of a type each practitioner has on each day, holds that stand among them. A visit that has given
 * its time back, because it is about to move, does not count.
 */
export async function loadBooked(
  visitTypeId: string,
  from: Date,
  to: Date,
  without: string | null = null,
): Promise<Booked> {
  const rows = await db().$queryRaw<BookedRow[]>`
    SELECT a."practitionerId", (a."startsAt" AT TIME ZONE l."timeZone")::date AS date, count(*)::int AS count
    FROM "Appointment" a JOIN "Location" l ON l.id = a."locationId"
    WHERE a."visitTypeId" = ${visitTypeId}::uuid AND a."startsAt" >= ${from} AND a."startsAt" < ${to}
      AND NOT (a.status = 'held' AND a."holdExpiresAt" <= clock_timestamp())
      AND EXISTS (SELECT 1 FROM "Claim" c WHERE c."appointmentId" = a.id AND c."resourceId" = a."practitionerId" AND c.active)
      AND a.id IS DISTINCT FROM ${without}::uuid
    GROUP BY 1, 2`;
  const booked: Booked = new Map();
  for (const { practitionerId, date, count } of rows) {
    booked.set(practitionerId, { ...booked.get(practitionerId), [dateOf(date)]: count });
  }
  return booked;
}
