import { dateOf } from "#lib/availability/calendar-rows";
import type { Configuration, ConfiguredResource } from "#lib/clinic/configuration";
import type { ChangeLine } from "#lib/clinic/schema";
import {
  listForms,
  loadLocations,
  loadVisitTypes,
  locationOf,
  stretchFields,
  type VersionOf,
  visitTypeOf,
} from "#lib/clinic/settings-queries";
import { db } from "#lib/db";
import type { Text } from "#lib/locale";
import { type Actor, requirePermission } from "#lib/session";
import { localDate } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";

const resourceFields = (since: Date) =>
  ({
    id: true,
    slug: true,
    kind: true,
    name: true,
    credential: true,
    languages: true,
    locationId: true,
    active: true,
    rules: {
      select: { ...stretchFields, locationId: true, validFrom: true, validTo: true },
      orderBy: [{ weekday: "asc" }, { startMinute: "asc" }, { validFrom: "asc" }],
    },
    exceptions: {
      where: { date: { gte: since } },
      select: { id: true, locationId: true, date: true, open: true, startMinute: true, endMinute: true },
      orderBy: [{ date: "asc" }, { startMinute: "asc" }],
    },
    absences: {
      where: { endsAt: { gte: since } },
      select: { id: true, startsAt: true, endsAt: true, reason: true },
      orderBy: { startsAt: "asc" },
    },
  }) as const satisfies Prisma.ResourceSelect;
type ResourceRow = Prisma.ResourceGetPayload<{ select: ReturnType<typeof resourceFields> }>;

async function loadVersions(): Promise<VersionOf> {
  const rows = await db().configurationChange.groupBy({ by: ["kind", "subjectId"], _max: { number: true } });
  const versions = new Map(rows.map(({ kind, subjectId, _max }) => [`${kind} ${subjectId}`, _max.number ?? 0]));
  return (kind, id) => versions.get(`${kind} ${id}`) ?? 0;
}

const wallTime = (instant: Date, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });

function resourceOf(row: ResourceRow, zone: string, versionOf: VersionOf): ConfiguredResource {
  const { id, slug, kind, name, credential, languages, locationId, active } = row;
  return {
    id,
    slug,
    version: versionOf("resource", id),
    settings: { kind, name, credential, languages, locationId, active },
    hoursVersion: versionOf("weekly_hours", id),
    hours: row.rules.map(({ validFrom, validTo, ...rule }) => ({
      ...rule,
      validFrom: dateOf(validFrom),
      validTo: validTo && dateOf(validTo),
    })),
    exceptions: row.exceptions.map(({ date, ...exception }) => ({
      ...exception,
      resourceId: id,
      date: dateOf(date),
      version: versionOf("date_exception", exception.id),
    })),
    absences: row.absences.map(({ startsAt, endsAt, ...absence }) => ({
      ...absence,
      resourceId: id,
      from: wallTime(startsAt, zone),
      to: wallTime(endsAt, zone),
      version: versionOf("absence", absence.id),
    })),
  };
}

/** The zone in which a resource's absences are written: its location's, else the clinic's. */
export const zoneOf = (
  { locations, timeZone }: Pick<Configuration, "locations" | "timeZone">,
  locationId: string | null,
): string => locations.find(({ id }) => id === locationId)?.timeZone ?? timeZone;

/** All that can be configured, as it stands, with the version of each part. */
export async function getConfiguration(actor: Actor, now = new Date()): Promise<Configuration> {
  requirePermission(actor, "clinic.configure");
  const locationRows = await loadLocations();
  const timeZone = locationRows[0]?.clinic.timeZone ?? "UTC";
  const today = localDate(now, timeZone);
  const since = new Date(`${today}T00:00:00Z`);
  const [versionOf, resources, closures, visitTypes, questionnaires] = await Promise.all([
    loadVersions(),
    db().resource.findMany({
      relationLoadStrategy: "join",
      select: resourceFields(since),
      orderBy: [{ kind: "asc" }, { name: "asc" }],
    }),
    db().closure.findMany({ where: { lastDate: { gte: since } }, orderBy: [{ firstDate: "asc" }, { id: "asc" }] }),
    loadVisitTypes(),
    listForms(),
  ]);
  const locations = locationRows.map((row) => locationOf(row, versionOf));
  return {
    timeZone,
    today,
    locations,
    resources: resources.map((row) => resourceOf(row, zoneOf({ locations, timeZone }, row.locationId), versionOf)),
    closures: closures.map(({ id, locationId, firstDate, lastDate, name }) => ({
      id,
      version: versionOf("closure", id),
      locationId,
      firstDate: dateOf(firstDate),
      lastDate: dateOf(lastDate),
      name: name as Text,
    })),
    visitTypes: visitTypes.map((row) => visitTypeOf(row, versionOf)),
    questionnaires,
  };
}

const lineFields = {
  id: true,
  at: true,
  kind: true,
  subjectId: true,
  number: true,
  name: true,
  lines: true,
  moved: true,
  cancelled: true,
  kept: true,
  undoesId: true,
  staff: { select: { name: true } },
  undoneBy: { select: { id: true } },
} as const satisfies Prisma.ConfigurationChangeSelect;

/** The newest changes. The last one of a subject can be undone, once. */
export async function listChanges(
  actor: Actor,
  { kind, subjectId, after = 0 }: { kind?: ChangeLine["kind"]; subjectId?: string; after?: number } = {},
): Promise<ChangeLine[]> {
  requirePermission(actor, "clinic.configure");
  const [rows, versionOf] = await Promise.all([
    db().configurationChange.findMany({
      where: { ...(kind && { kind }), ...(subjectId && { subjectId }), number: { gt: after } },
      select: lineFields,
      orderBy: [{ at: "desc" }, { number: "desc" }],
      take: 100,
    }),
    loadVersions(),
  ]);
  return rows.map(({ at, staff, subjectId: id, number, undoesId, undoneBy, ...row }) => ({
    ...row,
    at: at.toISOString(),
    who: staff.name,
    isUndo: undoesId !== null,
    undone: undoneBy !== null,
    canUndo: undoneBy === null && versionOf(row.kind, id) === number,
  }));
}
