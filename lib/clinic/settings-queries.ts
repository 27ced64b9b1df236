import type { Configuration, ConfiguredLocation, ConfiguredVisitType } from "#lib/clinic/configuration";
import type { StateOf } from "#lib/clinic/schema";
import { db } from "#lib/db";
import type { Text } from "#lib/locale";

export const stretchFields = { weekday: true, startMinute: true, endMinute: true } as const;

/** How often a subject was changed. */
export type VersionOf = (kind: string, id: string) => number;

export const loadLocations = () =>
  db().location.findMany({
    relationLoadStrategy: "join",
    select: {
      id: true,
      slug: true,
      name: true,
      timeZone: true,
      addressLines: true,
      phone: true,
      arrival: true,
      active: true,
      clinic: { select: { timeZone: true } },
      hours: { select: stretchFields, orderBy: [{ weekday: "asc" }, { startMinute: "asc" }] },
    },
    orderBy: { name: "asc" },
  });
type LocationRow = Awaited<ReturnType<typeof loadLocations>>[number];

export const locationOf = (row: LocationRow, versionOf: VersionOf): ConfiguredLocation => {
  const { id, slug, name, timeZone, hours, addressLines, phone, active } = row;
  const settings = { name, addressLines, phone, arrival: row.arrival as Text, timeZone, active };
  const versions = { version: versionOf("location", id), hoursVersion: versionOf("opening_hours", id) };
  return { id, slug, name, timeZone, settings, ...versions, hours };
};

export const loadVisitTypes = () =>
  db().visitType.findMany({
    relationLoadStrategy: "join",
    include: {
      requirements: { select: { kind: true, offsetMinutes: true, durationMinutes: true }, orderBy: { kind: "asc" } },
      practitioners: { select: { resourceId: true }, orderBy: { resourceId: "asc" } },
    },
    orderBy: { position: "asc" },
  });
type VisitTypeRow = Awaited<ReturnType<typeof loadVisitTypes>>[number];

const settingsOf = (row: VisitTypeRow): StateOf<"visit_type"> => ({
  code: row.code,
  category: row.category,
  mode: row.mode,
  leadKind: row.leadKind === "nurse" ? "nurse" : "physician",
  technique: row.technique,
  levelCount: row.levelCount,
  name: row.name as Text,
  description: row.description as Text,
  active: row.active,
  bookableBy: row.bookableBy,
  durationMinutes: row.durationMinutes,
  bufferBeforeMinutes: row.bufferBeforeMinutes,
  bufferAfterMinutes: row.bufferAfterMinutes,
  minNoticeMinutes: row.minNoticeMinutes,
  minMoveNoticeMinutes: row.minMoveNoticeMinutes,
  minCancelNoticeMinutes: row.minCancelNoticeMinutes,
  horizonDays: row.horizonDays,
  stepMinutes: row.stepMinutes,
  dailyLimit: row.dailyLimit,
  endBeforeClosingMinutes: row.endBeforeClosingMinutes,
  questionnaireId: row.questionnaireId,
  practitionerIds: row.practitioners.map(({ resourceId }) => resourceId),
  requirements: row.requirements,
});

export const visitTypeOf = (row: VisitTypeRow, versionOf: VersionOf): ConfiguredVisitType => ({
  id: row.id,
  slug: row.slug,
  version: versionOf("visit_type", row.id),
  settings: settingsOf(row),
});

/** The forms with a published version, by the title of the newest: a definition is long, so its title is read alone. */
export const listForms = () => db().$queryRaw<Configuration["questionnaires"]>`
  SELECT DISTINCT ON (q.slug) q.id, q.slug, v.definition #>> '{title,en}' AS title
  FROM "Questionnaire" q JOIN "QuestionnaireVersion" v ON v."questionnaireId" = q.id AND v.status = 'published'
  ORDER BY q.slug, v."publishedAt" DESC`;
