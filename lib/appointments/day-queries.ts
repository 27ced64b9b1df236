import type { DayBlock, DayColumn, DayView } from "#lib/appointments/day-schema";
import { recordAudit } from "#lib/audit/mutations";
import { dayClock } from "#lib/availability/clock";
import { closureOn, hoursOn, presenceOn } from "#lib/availability/hours";
import { type Intervals, intersect } from "#lib/availability/intervals";
import { loadClinicHours, markOutsideHours } from "#lib/availability/outside-queries";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { readinessMark } from "#lib/procedures/rules";
import { type Actor, requirePermission } from "#lib/session";
import { fromMinute } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";

const blockFields = {
  id: true,
  version: true,
  status: true,
  startsAt: true,
  endsAt: true,
  locationId: true,
  practitionerId: true,
  overbookReason: true,
  procedureCase: { select: { items: { select: { code: true, status: true } } } },
  visitType: { select: { slug: true, name: true } },
  practitioner: { select: { slug: true, name: true } },
  patient: { select: { givenName: true, familyName: true, birthDate: true } },
} as const satisfies Prisma.AppointmentSelect;
type BlockRow = Prisma.AppointmentGetPayload<{ select: typeof blockFields }>;

type ClaimRow = { resourceId: string; appointmentId: string; starts: Date; ends: Date };

/** What is taken between two instants, holds that stand among them. */
const loadClaims = (from: Date, to: Date) => db().$queryRaw<ClaimRow[]>`
  SELECT c."resourceId", c."appointmentId", lower(c.during) AS starts, upper(c.during) AS ends
  FROM active_claims(tstzrange(${from}, ${to})) c JOIN "Appointment" a ON a.id = c."appointmentId"
  WHERE NOT (a.status = 'held' AND a."holdExpiresAt" <= now())
  ORDER BY lower(c.during)`;

const stretches = (intervals: Intervals) =>
  intervals.map(({ start, end }) => ({ start: fromMinute(start).toISOString(), end: fromMinute(end).toISOString() }));

function blockOf(claim: ClaimRow, row: BlockRow, outsideHours: string[]): DayBlock {
  const { patient, startsAt, endsAt, visitType, practitioner, overbookReason, id, version, status } = row;
  return {
    ...{ id, version, status, outsideHours, physician: practitioner, overbooked: overbookReason },
    readiness: readinessMark(row.procedureCase),
    kind: status === "held" ? "held" : "visit",
    start: claim.starts.toISOString(),
    end: claim.ends.toISOString(),
    visitStart: startsAt.toISOString(),
    visitEnd: endsAt.toISOString(),
    visitType: { slug: visitType.slug, name: (visitType.name as { en: string }).en },
    patient: patient && {
      name: `${patient.givenName} ${patient.familyName}`,
      birthDate: patient.birthDate.toISOString().slice(0, 10),
    },
  };
}

const order = ["physician", "nurse", "room", "suite", "bay"];

/** One location on one date: every person and place with hours, absences, visits, the time around them, and holds. */
export async function getDay(
  actor: Actor,
  { date, location: slug }: { date: string; location: string },
  now = new Date(),
) {
  requirePermission(actor, "schedule.read");
  const location = await db().location.findUnique({
    where: { slug },
    select: { id: true, slug: true, name: true, timeZone: true },
  });
  if (!location) throw new AppError("not_found");
  const clock = dayClock(date, location.timeZone);
  const [from, to] = [fromMinute(clock.start), fromMinute(clock.end)];
  const [hours, claims, resources] = await Promise.all([
    loadClinicHours(from, to),
    loadClaims(from, to),
    db().resource.findMany({
      select: { id: true, slug: true, name: true, kind: true, locationId: true },
      orderBy: { name: "asc" },
    }),
  ]);
  const rows = await db().appointment.findMany({
    relationLoadStrategy: "join",
    where: { id: { in: claims.map(({ appointmentId }) => appointmentId) }, locationId: location.id },
    select: blockFields,
  });
  const outside = await markOutsideHours(rows.filter(({ status }) => status !== "held"));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const place = hours.places[location.id];
  const closure = place ? closureOn(place, date) : null;
  const whole = [{ start: clock.start, end: clock.end }];
  const columns = resources.map(({ id, ...resource }): DayColumn => {
    const presence = hours.resources[id];
    const own = presence?.hours
      ? presenceOn({ hours: presence.hours, exceptions: presence.exceptions }, place ?? { id, hours: [] }, clock)
      : null;
    const there = own ?? hoursOn(place?.hours ?? [], [], clock);
    const blocks = claims.flatMap((claim) => {
      const row = rowOf.get(claim.appointmentId);
      return claim.resourceId === id && row ? [blockOf(claim, row, outside.get(row.id) ?? [])] : [];
    });
    return {
      ...{ slug: resource.slug, name: resource.name, kind: resource.kind, blocks },
      open: closure ? [] : stretches(there.hours),
      away: stretches(intersect(presence?.absences ?? [], whole)),
    };
  });
  await recordAudit(actor, [{ action: "schedule.read", entity: "Schedule", entityId: `${date} ${slug}` }]);
  const isHere = (column: DayColumn, index: number) =>
    column.blocks.length > 0 ||
    resources[index]?.locationId === location.id ||
    (["physician", "nurse"].includes(column.kind) && column.open.length > 0);
  const view: DayView = {
    now: now.toISOString(),
    date,
    begins: from.toISOString(),
    location: { slug: location.slug, name: location.name, timeZone: location.timeZone },
    closure: closure?.name.en ?? null,
    columns: columns.filter(isHere).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
  };
  return view;
}
