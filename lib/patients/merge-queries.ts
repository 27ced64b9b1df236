import { recordAudit } from "#lib/audit/mutations";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { standsFor } from "#lib/patients/kept";
import type { Joined, MergeShown } from "#lib/patients/matching-schema";
import { type Actor, requirePermission } from "#lib/session";
import type { Prisma } from "#prisma/generated/client";

/** More than a busy clinic joins in a month. */
const mergesShown = 500;

const personFields = { id: true, givenName: true, familyName: true, birthDate: true, phone: true } as const;
type PersonRow = Prisma.PatientGetPayload<{ select: typeof personFields }>;

const personOf = ({ id, givenName, familyName, birthDate, phone }: PersonRow) => ({
  id,
  name: `${givenName} ${familyName}`,
  birthDate: birthDate.toISOString().slice(0, 10),
  phone,
});

/** How many rows of a kind came with a record; its places are written as the catalogue quotes them. */
function movedOf(moved: unknown, table: string): number {
  const { tables } = moved as { tables: Record<string, string[]> };
  return tables[`"${table}"."patientId"`]?.length ?? 0;
}

type MergeRow = Prisma.PatientMergeGetPayload<object>;

async function shown(rows: readonly MergeRow[]): Promise<MergeShown[]> {
  const [people, staff, standing] = await Promise.all([
    db().patient.findMany({
      where: { id: { in: rows.flatMap(({ fromId, intoId }) => [fromId, intoId]) } },
      select: { ...personFields, mergedIntoId: true },
    }),
    db().staffMember.findMany({
      where: { id: { in: rows.map(({ staffId }) => staffId) } },
      select: { id: true, name: true },
    }),
    db().patientMerge.groupBy({
      by: ["intoId"],
      where: { undoneAt: null, intoId: { in: rows.map(({ intoId }) => intoId) } },
      _max: { at: true },
    }),
  ]);
  const personWith = new Map(people.map((person) => [person.id, person]));
  const newest = new Map(standing.map(({ intoId, _max }) => [intoId, _max.at?.getTime()]));
  return rows.flatMap(({ id, fromId, intoId, staffId, at, moved }): MergeShown[] => {
    const [from, into] = [personWith.get(fromId), personWith.get(intoId)];
    if (!from || !into) return [];
    return [
      {
        id,
        from: personOf(from),
        into: personOf(into),
        by: staff.find((one) => one.id === staffId)?.name ?? "",
        at: at.toISOString(),
        moved: { visits: movedOf(moved, "Appointment"), forms: movedOf(moved, "QuestionnaireResponse") },
        isNewest: into.mergedIntoId === null && newest.get(intoId) === at.getTime(),
      },
    ];
  });
}

/** The merges of the last 30 days that still stand, newest first. */
export async function listMerges(actor: Actor): Promise<MergeShown[]> {
  requirePermission(actor, "patient.match");
  const rows = await db().patientMerge.findMany({
    where: { undoneAt: null, at: { gte: new Date(Date.now() - 30 * 86_400_000) } },
    orderBy: { at: "desc" },
    take: mergesShown,
  });
  return shown(rows);
}

/**
 * What a person's kept record was joined from, however long ago, also by way of another record; newest first. A record
 * that was joined to another leads to that one. `not_found` for an unknown record.
 */
export async function getJoined(actor: Actor, id: string): Promise<Joined> {
  requirePermission(actor, "patient.match");
  const patient = await db().patient.findFirst({ where: standsFor(id), select: personFields });
  if (!patient) throw new AppError("not_found");
  const parts = await db().$queryRaw<{ id: string }[]>`
    WITH RECURSIVE part AS (
      SELECT ${patient.id}::uuid AS id
      UNION SELECT joined.id FROM "Patient" joined JOIN part ON joined."mergedIntoId" = part.id
    )
    SELECT id FROM part`;
  const rows = await db().patientMerge.findMany({
    where: { undoneAt: null, intoId: { in: parts.map((part) => part.id) } },
    orderBy: { at: "desc" },
    take: mergesShown,
  });
  await recordAudit(actor, [
    { action: "patient.read", entity: "Patient", entityId: patient.id, patientId: patient.id },
  ]);
  return { patient: personOf(patient), merges: await shown(rows) };
}
