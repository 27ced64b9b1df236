import {
  absencesOf,
  closuresAt,
  exceptionsOf,
  hourFields,
  hoursOf,
  presenceFields,
} from "#lib/availability/calendar-rows";
import type { Place, Practitioner, Support } from "#lib/availability/slots";
import { db, isInTransaction } from "#lib/db";
import { addDays, localDate } from "#lib/time";

/** Local dates, both inclusive. */
export type Dates = { from: string; to: string };

const loadVisitType = (slug: string) =>
  db().visitType.findUnique({
    relationLoadStrategy: "join",
    where: { slug },
    include: { requirements: true, practitioners: { select: { resourceId: true } } },
  });
type VisitTypeRow = NonNullable<Awaited<ReturnType<typeof loadVisitType>>>;

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

const loadClosures = ({ from, to }: Dates) =>
  db().closure.findMany({
    where: { firstDate: { lte: new Date(to) }, lastDate: { gte: new Date(from) } },
    select: { locationId: true, firstDate: true, lastDate: true, name: true },
  });

/** The instants that surely hold these dates, whatever the zone. */
export const edgesOf = ({ from, to }: Dates): readonly [Date, Date] => [
  new Date(`${addDays(from, -1)}T00:00:00Z`),
  new Date(`${addDays(to, 2)}T00:00:00Z`),
];

function loadResources(visitType: VisitTypeRow, dates: Dates) {
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
      ...presenceFields(...edgesOf(dates)),
    },
    orderBy: { name: "asc" },
  });
}
type ResourceRow = Awaited<ReturnType<typeof loadResources>>[number];

/** Somebody who can lead the visit. */
const practitionerOf = (row: ResourceRow): Practitioner => ({
  id: row.id,
  name: row.name,
  hours: hoursOf(row),
  exceptions: exceptionsOf(row),
  absences: absencesOf(row),
  claimed: [],
  bookedOn: {},
});

const supportOf = (row: ResourceRow): Support => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  locationId: row.locationId,
  absences: absencesOf(row),
  claimed: [],
  hours: row.kind === "nurse" || row.kind === "physician" ? hoursOf(row) : null,
  exceptions: exceptionsOf(row),
});

/** All that decides about the times of a visit type on some dates, but for what is taken. Four queries, one where there is no such type. */
async function loadCalendar(slug: string, dates: Dates) {
  const visitType = await loadVisitType(slug);
  if (!visitType) return null;
  const [locations, closures, resources] = await Promise.all([
    loadLocations(),
    loadClosures(dates),
    loadResources(visitType, dates),
  ]);
  const places: Place[] = locations
    .filter(({ active }) => active)
    .map(({ id, name, timeZone, hours }) => ({ id, name, zone: timeZone, hours, closures: closuresAt(id, closures) }));
  const leading = new Set(visitType.practitioners.map(({ resourceId }) => resourceId));
  const kinds = new Set<string>(visitType.requirements.map(({ kind }) => kind));
  return {
    visitType,
    locations,
    resources,
    places,
    practitioners: resources.filter(({ id }) => leading.has(id)).map(practitionerOf),
    support: resources.filter(({ kind }) => kinds.has(kind)).map(supportOf),
  };
}
export type Calendar = NonNullable<Awaited<ReturnType<typeof loadCalendar>>>;

type Kept = { version: bigint; dates: Dates; calendar: Calendar };
const kept = new Map<string, Kept>();

const within = (dates: Dates, { from, to }: Dates): boolean => from <= dates.from && dates.to <= to;

/** What people ask for: from the day before yesterday, as somewhere it is still yesterday, to a year and a quarter on. */
function usualDates(): Dates {
  const today = localDate(new Date(), "UTC");
  return { from: addDays(today, -2), to: addDays(today, 456) };
}

/** The calendar as it was when last loaded: good where its version is still that of the database. */
export function keptCalendar(slug: string, dates: Dates): Kept | undefined {
  const found = kept.get(slug);
  return found && within(dates, found.dates) ? found : undefined;
}

const versionNow = async (): Promise<bigint> =>
  (await db().calendarVersion.findUniqueOrThrow({ where: { id: 1 } })).version;

/**
 * Loads a calendar, and keeps it under the version that was there before: what changes meanwhile has another. Nothing
 * is kept of what a transaction sees, which may be undone.
 */
export async function loadedCalendar(slug: string, dates: Dates, seen?: bigint): Promise<Calendar | null> {
  const usual = usualDates();
  if (isInTransaction() || !within(dates, usual)) return loadCalendar(slug, dates);
  const version = seen ?? (await versionNow());
  const calendar = await loadCalendar(slug, usual);
  if (calendar) kept.set(slug, { version, dates: usual, calendar });
  return calendar;
}
