import { loadBooked, loadBusy } from "#lib/availability/busy-queries";
import {
  absencesOf,
  closuresAt,
  exceptionsOf,
  hourFields,
  hoursOf,
  presenceFields,
} from "#lib/availability/calendar-rows";
import type { Intervals } from "#lib/availability/intervals";
import type { Availability, Place, Practitioner, Support } from "#lib/availability/slots";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import type { Actor } from "#lib/session";
import { addDays, toMinute } from "#lib/time";
import type { VisitType, VisitTypeRequirement } from "#prisma/generated/client";

/**
 * `moving`: an appointment that is to move, whose own time does not stand in its way. `extraMinutes`: how much longer
 * than its type this one visit is.
 */
type Window = {
  visitType: string;
  extraMinutes?: number | undefined;
  from: string;
  to: string;
  now: Date;
  moving?: string | undefined;
};

type Length = Pick<VisitType, "durationMinutes"> & { requirements: VisitTypeRequirement[] };

/** The same visit, longer: what is needed from its end on, such as a recovery bay, is needed that much later. */
const lengthened = ({ durationMinutes, requirements }: Length, extraMinutes: number): Length => ({
  durationMinutes: durationMinutes + extraMinutes,
  requirements: requirements.map((needed) =>
    needed.offsetMinutes !== null && needed.offsetMinutes >= durationMinutes
      ? { ...needed, offsetMinutes: needed.offsetMinutes + extraMinutes }
      : needed,
  ),
});

const isStaff = (actor: Actor): boolean => actor.kind === "staff" || actor.kind === "system";

/** Notice is for those who book from afar: staff have the patient on the line or at the counter. */
const noticeFor = (actor: Actor, { minNoticeMinutes }: { minNoticeMinutes: number }): number =>
  isStaff(actor) ? 0 : minNoticeMinutes;

/** The id of no appointment: an empty filter would match all of them. */
const nobody = "00000000-0000-0000-0000-000000000000";

/** A visit type by slug, if this caller may book it; otherwise as if it did not exist. */
async function visitTypeFor(actor: Actor, { visitType: slug, extraMinutes, moving }: Window) {
  const visitType = await db().visitType.findUnique({
    relationLoadStrategy: "join",
    where: { slug },
    include: {
      requirements: true,
      practitioners: { select: { resourceId: true } },
      // A visit that moves keeps its own length: what is offered for it must be long enough.
      appointments: { where: { id: moving ?? nobody }, select: { extraMinutes: true } },
    },
  });
  const allowed = visitType?.active && (visitType.bookableBy === "patient" || isStaff(actor));
  if (!visitType || !allowed) {
    throw new AppError("not_found", {
      errors: [{ pointer: "/visitType", code: "unknown", message: "There is no such visit type" }],
    });
  }
  const extra = extraMinutes ?? visitType.appointments[0]?.extraMinutes ?? 0;
  return { ...visitType, ...lengthened(visitType, extra) };
}
type VisitTypeRow = Awaited<ReturnType<typeof visitTypeFor>>;

const loadLocations = () =>
  db().location.findMany({
    relationLoadStrategy: "join",
    select: {
      id: true,
      slug: true,
      name: true,
      timeZone: true,
      active: true,
      hours: { select: hourFields },
      clinic: { select: { timeZone: true } },
    },
    orderBy: { name: "asc" },
  });

const loadClosures = (from: string, to: string) =>
  db().closure.findMany({
    where: { firstDate: { lte: new Date(to) }, lastDate: { gte: new Date(from) } },
    select: { locationId: true, firstDate: true, lastDate: true, name: true },
  });

function loadResources(visitType: VisitTypeRow, from: Date, to: Date) {
  const kinds = visitType.requirements.map(({ kind }) => kind);
  const ids = visitType.practitioners.map(({ resourceId }) => resourceId);
  return db().resource.findMany({
    relationLoadStrategy: "join",
    where: { active: true, OR: [{ id: { in: ids } }, { kind: { in: kinds } }] },
    select: {
      id: true,
      slug: true,
      name: true,
      kind: true,
      locationId: true,
      ...presenceFields(from, to),
    },
    orderBy: { name: "asc" },
  });
}
type ResourceRow = Awaited<ReturnType<typeof loadResources>>[number];

type Busy = Intervals | undefined;

/** Somebody who can lead the visit. */
function practitionerOf(row: ResourceRow, busy: Busy, bookedOn: Record<string, number> = {}): Practitioner {
  const { id, name } = row;
  return {
    id,
    name,
    hours: hoursOf(row),
    exceptions: exceptionsOf(row),
    absences: absencesOf(row),
    claimed: busy ?? [],
    bookedOn,
  };
}

const supportOf = (row: ResourceRow, busy: Busy): Support => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  locationId: row.locationId,
  absences: absencesOf(row),
  claimed: busy ?? [],
  hours: row.kind === "nurse" || row.kind === "physician" ? hoursOf(row) : null,
  exceptions: exceptionsOf(row),
});

/**
 * Everything that decides about the slots of one visit type on local dates `from` to `to`. Six queries,
 * whatever the window and the number of practitioners and appointments.
 */
export async function loadAvailability(actor: Actor, window: Window) {
  const { from, to, now, moving } = window;
  const visitType = await visitTypeFor(actor, window);
  const edges = [new Date(`${addDays(from, -1)}T00:00:00Z`), new Date(`${addDays(to, 2)}T00:00:00Z`)] as const;
  const [locations, closures, resources] = await Promise.all([
    loadLocations(),
    loadClosures(from, to),
    loadResources(visitType, ...edges),
  ]);
  const resourceIds = resources.map(({ id }) => id);
  const [busy, booked] = await Promise.all([
    loadBusy(resourceIds, ...edges, moving),
    loadBooked(visitType.id, ...edges, moving),
  ]);
  const practitionerIds = new Set(visitType.practitioners.map(({ resourceId }) => resourceId));
  const requiredKinds = new Set<string>(visitType.requirements.map(({ kind }) => kind));
  const inUse = locations.filter(({ active }) => active);
  const places: Place[] = inUse.map(({ id, name, timeZone, hours }) => ({
    id,
    name,
    zone: timeZone,
    hours,
    closures: closuresAt(id, closures),
  }));
  const availability: Availability = {
    now: toMinute(now),
    policy: { ...visitType, noticeMinutes: noticeFor(actor, visitType) },
    requirements: visitType.requirements,
    places,
    practitioners: resources
      .filter(({ id }) => practitionerIds.has(id))
      .map((row) => practitionerOf(row, busy.get(row.id), booked.get(row.id))),
    support: resources.filter(({ kind }) => requiredKinds.has(kind)).map((row) => supportOf(row, busy.get(row.id))),
  };
  return { visitType, locations, resources, availability };
}
export type LoadedAvailability = Awaited<ReturnType<typeof loadAvailability>>;

/** Keeps only the wanted physician and location; names that do not exist are `not_found`. */
export function narrow(
  loaded: LoadedAvailability,
  { physician, location }: { physician?: string | undefined; location?: string | undefined },
): void {
  const { availability, resources, locations } = loaded;
  if (physician !== undefined) {
    const id = resources.find((row) => row.slug === physician)?.id;
    availability.practitioners = availability.practitioners.filter((practitioner) => practitioner.id === id);
    if (availability.practitioners.length === 0) throw unknownField("physician");
  }
  if (location !== undefined) {
    const id = locations.find((row) => row.slug === location)?.id;
    availability.places = availability.places.filter((place) => place.id === id);
    if (availability.places.length === 0) throw unknownField("location");
  }
}

const unknownField = (field: string) =>
  new AppError("not_found", {
    errors: [{ pointer: `/${field}`, code: "unknown", message: `There is no such ${field} for this visit type` }],
  });
