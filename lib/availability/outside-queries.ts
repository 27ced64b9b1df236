import {
  absencesOf,
  closuresAt,
  exceptionsOf,
  hourFields,
  hoursOf,
  presenceFields,
} from "#lib/availability/calendar-rows";
import { type ClinicHours, type OutsideReason, outsideHours, outsideWords } from "#lib/availability/outside-hours";
import { db } from "#lib/db";
import { toMinute } from "#lib/time";
import type { AppointmentStatus } from "#prisma/generated/client";

const day = 86_400_000;

/** Places and resources with the hours that hold from one instant to another, closures and absences included. */
export async function loadClinicHours(from: Date, to: Date): Promise<ClinicHours> {
  const [locations, closures, resources] = await Promise.all([
    db().location.findMany({
      relationLoadStrategy: "join",
      select: { id: true, name: true, timeZone: true, active: true, hours: { select: hourFields } },
    }),
    db().closure.findMany({
      where: { firstDate: { lte: to }, lastDate: { gte: from } },
      select: { locationId: true, firstDate: true, lastDate: true, name: true },
    }),
    db().resource.findMany({
      relationLoadStrategy: "join",
      select: { id: true, name: true, kind: true, active: true, ...presenceFields(from, to) },
    }),
  ]);
  return {
    places: Object.fromEntries(
      locations.map(({ id, name, timeZone: zone, active, hours }) => [
        id,
        { id, name, zone, active, hours, closures: closuresAt(id, closures) },
      ]),
    ),
    resources: Object.fromEntries(
      resources.map((row) => {
        const isPerson = row.kind === "physician" || row.kind === "nurse";
        const { id, name, active } = row;
        const exceptions = exceptionsOf(row);
        return [id, { name, active, hours: isPerson ? hoursOf(row) : null, exceptions, absences: absencesOf(row) }];
      }),
    ),
  };
}

export type BookedRow = { id: string; startsAt: Date; endsAt: Date; locationId: string; practitionerId: string };
type ClaimRow = { appointmentId: string; resourceId: string; starts: Date; ends: Date };

const loadClaims = (ids: string[]) => db().$queryRaw<ClaimRow[]>`
  SELECT "appointmentId", "resourceId", lower(during) AS starts, upper(during) AS ends
  FROM "Claim" WHERE active AND "appointmentId" = ANY(${ids}::uuid[])`;

/** What in today's hours stands against each of these visits; visits that fit are not in the answer. Four queries. */
export async function findOutsideHours(rows: readonly BookedRow[]): Promise<Map<string, OutsideReason[]>> {
  if (rows.length === 0) return new Map();
  const from = new Date(Math.min(...rows.map(({ startsAt }) => startsAt.getTime())) - 2 * day);
  const to = new Date(Math.max(...rows.map(({ endsAt }) => endsAt.getTime())) + 2 * day);
  const [hours, claims] = await Promise.all([loadClinicHours(from, to), loadClaims(rows.map(({ id }) => id))]);
  const claimsOf = Map.groupBy(claims, ({ appointmentId }) => appointmentId);
  const found = rows.map((row): [string, OutsideReason[]] => [
    row.id,
    outsideHours(hours, {
      start: toMinute(row.startsAt),
      end: toMinute(row.endsAt),
      locationId: row.locationId,
      practitionerId: row.practitionerId,
      claims: (claimsOf.get(row.id) ?? []).map(({ resourceId, starts, ends }) => ({
        resourceId,
        start: toMinute(starts),
        end: Math.ceil(ends.getTime() / 60_000),
      })),
    }),
  ]);
  return new Map(found.filter(([, reasons]) => reasons.length > 0));
}

/** Visits that take time of the clinic and are not over: only these are marked. */
export const openStatuses = ["booked", "arrived", "roomed", "in_progress"] as const satisfies AppointmentStatus[];
const isOpen = (status: AppointmentStatus): boolean => (openStatuses as readonly AppointmentStatus[]).includes(status);

/** For lists that staff see: the words of the mark "outside hours" for each visit that has one. */
export async function markOutsideHours(
  rows: readonly (BookedRow & { status: AppointmentStatus })[],
): Promise<Map<string, string[]>> {
  const found = await findOutsideHours(rows.filter(({ status }) => isOpen(status)));
  return new Map([...found].map(([id, reasons]) => [id, outsideWords(reasons)]));
}
