import { nextStates } from "#lib/appointments/rules";
import { loadAvailability } from "#lib/availability/calendar-queries";
import { newlyOutside, type OutsideReason, outsideWords } from "#lib/availability/outside-hours";
import { findOutsideHours, openStatuses } from "#lib/availability/outside-queries";
import { describeSlot } from "#lib/availability/queries";
import type { OfferedSlot } from "#lib/availability/schema";
import { openSlots } from "#lib/availability/slots";
import type { Times } from "#lib/clinic/impact";
import { proposedFor } from "#lib/clinic/proposals";
import type { AffectedVisit } from "#lib/clinic/schema";
import type { Scope } from "#lib/clinic/scope";
import { db } from "#lib/db";
import type { StaffActor } from "#lib/session";
import { addDays, localDate } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";

async function timesOf(actor: StaffActor, visitType: string, { from, to }: Scope, now: Date) {
  const { availability, visitType: row } = await loadAvailability(actor, { visitType, from, to, now });
  const keys = openSlots(availability, from, to).map(
    ({ start, practitionerId, locationId, date }) => [`${start} ${practitionerId} ${locationId}`, date] as const,
  );
  return [(row.name as { en: string }).en, new Map(keys)] as const;
}

/** Few enough to leave connections for those who book meanwhile. */
const atOnce = 3;

/** The times that the scope's visit types offer in its window, for counting before and after. */
export async function countTimes(actor: StaffActor, scope: Scope, now: Date): Promise<Times> {
  const active = await db().visitType.findMany({
    where: { slug: { in: scope.visitTypes }, active: true },
    select: { slug: true },
  });
  const times: Times = new Map();
  for (let first = 0; first < active.length; first += atOnce) {
    const some = active.slice(first, first + atOnce).map(({ slug }) => timesOf(actor, slug, scope, now));
    for (const [name, found] of await Promise.all(some)) times.set(name, found);
  }
  return times;
}

const affectedFields = {
  id: true,
  version: true,
  status: true,
  startsAt: true,
  endsAt: true,
  locationId: true,
  practitionerId: true,
  extraMinutes: true,
  visitType: { select: { slug: true, name: true, minNoticeMinutes: true } },
  practitioner: { select: { slug: true, name: true } },
  location: { select: { slug: true, name: true, timeZone: true } },
  patient: {
    select: { id: true, givenName: true, familyName: true, birthDate: true, phone: true, email: true },
  },
} as const satisfies Prisma.AppointmentSelect;
export type AffectedRow = Prisma.AppointmentGetPayload<{ select: typeof affectedFields }>;

/** Visits and holds ahead that claim any of these resources, with what stands against each now. */
export async function findOutside(resourceIds: readonly string[], now: Date): Promise<Map<string, OutsideReason[]>> {
  const rows = await db().appointment.findMany({
    where: {
      status: { in: [...openStatuses, "held"] },
      endsAt: { gt: now },
      claims: { some: { active: true, resourceId: { in: [...resourceIds] } } },
    },
    select: { id: true, startsAt: true, endsAt: true, locationId: true, practitionerId: true },
  });
  return findOutsideHours(rows);
}

export type Affected = { row: AffectedRow; reasons: OutsideReason[] };

/** The booked visits that a change leaves outside hours, in order of time. */
export async function listAffected(
  before: ReadonlyMap<string, OutsideReason[]>,
  after: ReadonlyMap<string, OutsideReason[]>,
): Promise<Affected[]> {
  const fresh = [...after].filter(([id, reasons]) => newlyOutside(before.get(id) ?? [], reasons).length > 0);
  const rows = await db().appointment.findMany({
    where: { id: { in: fresh.map(([id]) => id) }, status: { in: [...openStatuses] }, patientId: { not: null } },
    select: affectedFields,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({ row, reasons: after.get(row.id) ?? [] }));
}

const bucketDays = 28;
/** Three days before the first of a group to three weeks after the last. */
const longestLook = 51;

/** Free times of a visit type around some of its visits, from three days before the first to weeks after the last. */
async function timesAround(actor: StaffActor, rows: readonly AffectedRow[], now: Date): Promise<OfferedSlot[]> {
  const [first] = rows;
  if (!first) return [];
  const { slug: visitType, minNoticeMinutes } = first.visitType;
  const active = await db().visitType.count({ where: { slug: visitType, active: true } });
  if (active === 0) return [];
  const from = addDays(localDate(first.startsAt, "UTC"), -3);
  const to = addDays(from, longestLook);
  // Long enough for the longest of them.
  const extraMinutes = Math.max(...rows.map((row) => row.extraMinutes));
  const loaded = await loadAvailability(actor, { visitType, extraMinutes, from, to, now });
  const earliest = now.getTime() + minNoticeMinutes * 60_000;
  return openSlots(loaded.availability, from, to)
    .filter(({ start }) => start * 60_000 >= earliest)
    .map((slot) => describeSlot(loaded, slot));
}

/** What else the patients of these visits have ahead, by patient: nobody is in two rooms at once. */
async function visitsElsewhere(affected: readonly Affected[], now: Date) {
  const patientIds = affected.flatMap(({ row }) => (row.patient ? [row.patient.id] : []));
  const others = await db().appointment.findMany({
    where: {
      patientId: { in: patientIds },
      id: { notIn: affected.map(({ row }) => row.id) },
      status: { in: [...openStatuses] },
      endsAt: { gt: now },
    },
    select: { patientId: true, startsAt: true, endsAt: true },
  });
  return Map.groupBy(others, ({ patientId }) => patientId);
}

/** For each visit the nearest real free times; the first of each list is nobody else's first. */
async function proposeTimes(
  actor: StaffActor,
  affected: readonly Affected[],
  now: Date,
): Promise<Map<string, OfferedSlot[]>> {
  const proposals = new Map<string, OfferedSlot[]>();
  const given: OfferedSlot[] = [];
  const movable = affected.map(({ row }) => row).filter(({ status }) => status === "booked");
  const groups = Map.groupBy(
    movable,
    ({ visitType, startsAt }) => `${visitType.slug} ${Math.floor(startsAt.getTime() / (bucketDays * 86_400_000))}`,
  );
  const elsewhere = await visitsElsewhere(affected, now);
  for (const rows of groups.values()) {
    const displaced = rows.map((row) => ({ ...row, elsewhere: elsewhere.get(row.patient?.id ?? "") ?? [] }));
    for (const [id, times] of proposedFor(displaced, await timesAround(actor, rows, now), given))
      proposals.set(id, times);
  }
  return proposals;
}

const contactOf = (value: string | null): string | null => value?.trim() || null;

/** The affected visits as an administrator decides about them: whom to reach how, and where each could go. */
export async function describeAffected(
  actor: StaffActor,
  affected: readonly Affected[],
  now: Date,
): Promise<AffectedVisit[]> {
  const times = await proposeTimes(actor, affected, now);
  return affected.flatMap(({ row, reasons }): AffectedVisit[] => {
    const { patient } = row;
    if (!patient) return [];
    return [
      {
        appointmentId: row.id,
        version: row.version,
        start: row.startsAt.toISOString(),
        end: row.endsAt.toISOString(),
        timeZone: row.location.timeZone,
        visitType: (row.visitType.name as { en: string }).en,
        physician: row.practitioner.name,
        location: row.location.name,
        status: row.status,
        patient: {
          id: patient.id,
          name: `${patient.givenName} ${patient.familyName}`,
          birthDate: patient.birthDate.toISOString().slice(0, 10),
          phone: contactOf(patient.phone),
          email: contactOf(patient.email),
        },
        reasons: outsideWords(reasons),
        canMove: row.status === "booked",
        canCancel: nextStates(row.status, actor.role).includes("cancelled"),
        times: times.get(row.id) ?? [],
      },
    ];
  });
}
