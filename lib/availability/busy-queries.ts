import { type Interval, type Intervals, normalize } from "#lib/availability/intervals";
import { db } from "#lib/db";
import type { Minute } from "#lib/time";

/** Visits of a type by local date of the location where each takes place, by practitioner. */
export type Booked = Map<string, Record<string, number>>;

/** What is taken between two instants, and the version of the calendar at the very moment of the look. */
export type Taken = {
  version: bigint;
  /** By resource */
  busy: Map<string, Intervals>;
  booked: Booked;
  /** How much longer than its type the visit is that is to move; 0 without one */
  extraMinutes: number;
};

type Asked = { resourceIds: string[]; visitTypeId: string; from: Date; to: Date; moving: string | null };

type TakenRow = {
  version: bigint;
  /** By resource "start end start end …", in whole minutes since 1970 */
  busy: Record<string, string> | null;
  booked: [practitionerId: string, date: string, count: number][] | null;
  extraMinutes: number | null;
};

function intervalsOf(stretches: string): Intervals {
  const minutes = stretches.split(" ").map(Number);
  const found: Interval[] = [];
  for (let at = 0; at + 1 < minutes.length; at += 2) {
    found.push({ start: minutes[at] as Minute, end: minutes[at + 1] as Minute });
  }
  return normalize(found);
}

function bookedOf(rows: NonNullable<TakenRow["booked"]>): Booked {
  const booked: Booked = new Map();
  for (const [practitionerId, date, count] of rows) {
    const days = booked.get(practitionerId) ?? {};
    days[date] = count;
    booked.set(practitionerId, days);
  }
  return booked;
}

/**
 * One query, one snapshot: what is taken of each resource, except by holds that have run out and by the visit that is
 * `moving`; how many visits of a type each practitioner has on each day; the version of the calendar. A visit that has
 * given its time back, because it is about to move, is not counted. The database gives one text a resource: five
 * thousand rows, or arrays, cost three times more to carry than to find. Inside `coalesce` the claims are hashed,
 * whatever the statistics say; as a join they are gone through once a visit where the statistics are old.
 */
export async function loadTaken({ resourceIds, visitTypeId, from, to, moving }: Asked): Promise<Taken> {
  const [row] = await db().$queryRaw<TakenRow[]>`
    WITH taken AS MATERIALIZED (
      SELECT "resourceId", "appointmentId", during FROM active_claims(tstzrange(${from}, ${to}))
      WHERE "resourceId" = ANY(${resourceIds}::uuid[]) AND "appointmentId" IS DISTINCT FROM ${moving}::uuid
        AND "appointmentId" NOT IN (
          SELECT id FROM "Appointment" WHERE status = 'held' AND "holdExpiresAt" <= clock_timestamp())),
    busy AS (
      SELECT "resourceId", string_agg(floor(date_part('epoch', lower(during)) / 60)::int::text || ' ' ||
        ceil(date_part('epoch', upper(during)) / 60)::int::text, ' ') AS stretches
      FROM taken GROUP BY 1),
    booked AS (
      SELECT a."practitionerId", (a."startsAt" AT TIME ZONE l."timeZone")::date AS date, count(*)::int AS count
      FROM "Appointment" a JOIN "Location" l ON l.id = a."locationId"
      WHERE a."visitTypeId" = ${visitTypeId}::uuid AND a."startsAt" >= ${from} AND a."startsAt" < ${to}
        AND coalesce((a.id, a."practitionerId") IN (SELECT "appointmentId", "resourceId" FROM taken), false)
      GROUP BY 1, 2)
    SELECT version, (SELECT json_object_agg("resourceId", stretches) FROM busy) AS busy,
      (SELECT json_agg(json_build_array("practitionerId", date, count)) FROM booked) AS booked,
      (SELECT "extraMinutes" FROM "Appointment" WHERE id = ${moving}::uuid) AS "extraMinutes"
    FROM "CalendarVersion"`;
  if (!row) throw new Error("the calendar has no version");
  const busy = Object.entries(row.busy ?? {}).map(([id, stretches]) => [id, intervalsOf(stretches)] as const);
  return {
    version: row.version,
    busy: new Map(busy),
    booked: bookedOf(row.booked ?? []),
    extraMinutes: row.extraMinutes ?? 0,
  };
}
