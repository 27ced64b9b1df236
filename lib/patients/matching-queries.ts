import { recordAudit } from "#lib/audit/mutations";
import { db } from "#lib/db";
import {
  birthDatesOneSlipOff,
  birthDatesToTry,
  compareIdentities,
  type Identity,
  leastScore,
} from "#lib/patients/matching";
import type { MatchCandidate, Unidentified } from "#lib/patients/matching-schema";
import { folded } from "#lib/patients/search-terms";
import { type Actor, requirePermission } from "#lib/session";
import type { Prisma } from "#prisma/generated/client";

const personFields = {
  id: true,
  givenName: true,
  familyName: true,
  birthDate: true,
  phone: true,
  phoneE164: true,
  email: true,
  createdAt: true,
  appointments: {
    where: { status: { notIn: ["held", "entered_in_error"] } },
    orderBy: { startsAt: "desc" },
    take: 3,
    select: {
      startsAt: true,
      status: true,
      visitType: { select: { name: true } },
      location: { select: { timeZone: true } },
    },
  },
} as const satisfies Prisma.PatientSelect;

type PersonRow = Prisma.PatientGetPayload<{ select: typeof personFields }>;

const dateOf = (date: Date): string => date.toISOString().slice(0, 10);

const identityOf = ({ givenName, familyName, birthDate, phoneE164, email }: PersonRow): Identity => ({
  givenName,
  familyName,
  birthDate: dateOf(birthDate),
  phone: phoneE164,
  email,
});

const personOf = ({ id, givenName, familyName, birthDate, phone, email, createdAt, appointments }: PersonRow) => ({
  id,
  name: `${givenName} ${familyName}`,
  birthDate: dateOf(birthDate),
  phone,
  email,
  createdAt: createdAt.toISOString(),
  visits: appointments.map(({ startsAt, status, visitType, location }) => ({
    name: (visitType.name as { en: string }).en,
    start: startsAt.toISOString(),
    timeZone: location.timeZone,
    status,
  })),
});

/** Ids of those with one of the two names, in either place, and a slip in the birth date. */
async function namesakesOf({ givenName, familyName, birthDate }: PersonRow): Promise<string[]> {
  const names = [folded(givenName), folded(familyName)];
  const slips = birthDatesOneSlipOff(dateOf(birthDate));
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM "Patient" WHERE "birthDate" = ANY (${slips}::date[]) AND "mergedIntoId" IS NULL
      AND (folded_name("familyName") = ANY (${names}::text[]) OR folded_name("givenName") = ANY (${names}::text[]))
      ORDER BY "createdAt" LIMIT 200`;
  return rows.map(({ id }) => id);
}

/**
 * Everybody worth comparing with: records that share a birth date, a telephone or a mail address; and those with one
 * name and a slip in the birth date. Who shares less, both names too, does not reach `leastScore`.
 */
async function blocksOf(row: PersonRow): Promise<Prisma.PatientWhereInput[]> {
  const { birthDate, phoneE164, email } = row;
  const dates = birthDatesToTry(dateOf(birthDate)).map((date) => new Date(date));
  const shared: Prisma.PatientWhereInput[] = [
    { birthDate: { in: dates } },
    ...(phoneE164 ? [{ phoneE164 }] : []),
    ...(email ? [{ email: { equals: email, mode: "insensitive" as const } }] : []),
  ];
  return [{ OR: shared }, { id: { in: await namesakesOf(row) } }];
}

/**
 * Who was found to be somebody else than this record: what was said of a record that has joined it since, or of one that
 * has joined another, is said of the person.
 */
async function distinctFrom(id: string): Promise<Set<string>> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    WITH RECURSIVE part AS (
      SELECT ${id}::uuid AS id
      UNION SELECT joined.id FROM "Patient" joined JOIN part ON joined."mergedIntoId" = part.id
    ), other AS (
      SELECT CASE WHEN d."firstId" = part.id THEN d."secondId" ELSE d."firstId" END AS id
      FROM "PatientDistinction" d JOIN part ON part.id IN (d."firstId", d."secondId")
      UNION SELECT p."mergedIntoId" FROM "Patient" p JOIN other ON other.id = p.id WHERE p."mergedIntoId" IS NOT NULL
    )
    SELECT id FROM other`;
  return new Set(rows.map((row) => row.id));
}

async function candidatesOf(row: PersonRow): Promise<MatchCandidate[]> {
  const look = (block: Prisma.PatientWhereInput) =>
    db().patient.findMany({
      where: { AND: [{ id: { not: row.id }, mergedIntoId: null }, block] },
      select: personFields,
      orderBy: { createdAt: "asc" },
      take: 200,
    });
  const [blocks, distinct] = await Promise.all([blocksOf(row), distinctFrom(row.id)]);
  const others = await Promise.all(blocks.map(look));
  return [...new Map(others.flat().map((other) => [other.id, other])).values()]
    .filter(({ id }) => !distinct.has(id))
    .map((other) => ({ ...personOf(other), ...compareIdentities(identityOf(row), identityOf(other)) }))
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 5);
}

const shownAtOnce = 50;

/** Of all that nobody has identified, those who have a visit or a form. */
const waiting = {
  identifiedAt: null,
  mergedIntoId: null,
  OR: [{ appointments: { some: { status: { notIn: ["held", "entered_in_error"] } } } }, { responses: { some: {} } }],
} as const satisfies Prisma.PatientWhereInput;

/**
 * The newest people whom nobody has identified yet, each with the records that may be the same person, best
 * first, with score and reasons. For staff only: the public never learns that a match exists.
 */
export async function listUnidentified(actor: Actor): Promise<Unidentified[]> {
  requirePermission(actor, "patient.match");
  const rows = await db().patient.findMany({
    where: waiting,
    select: personFields,
    orderBy: { createdAt: "desc" },
    take: shownAtOnce,
  });
  const patients: Unidentified[] = [];
  for (const row of rows) patients.push({ ...personOf(row), candidates: await candidatesOf(row) });
  await recordAudit(
    actor,
    patients.map(({ id }) => ({ action: "match.list", entity: "Patient", entityId: id, patientId: id })),
  );
  return patients;
}

export async function countUnidentified(actor: Actor): Promise<number> {
  requirePermission(actor, "patient.match");
  return db().patient.count({ where: waiting });
}
