import { recordAudit } from "#lib/audit/mutations";
import { db } from "#lib/db";
import { isLocale } from "#lib/locale";
import type { FoundPatient } from "#lib/patients/schema";
import { searchTermsOf } from "#lib/patients/search-terms";
import { type Actor, requirePermission } from "#lib/session";

const most = 20;

/**
 * Ids of patients who fit, the likeliest first. Each word must stand in the name or sound much like a part of it
 * (trigrams: "Cristensen" finds Christensen); a birth date or digits of a number must fit exactly.
 */
async function findIds(search: string): Promise<string[]> {
  const { names, birthDate, digits } = searchTermsOf(search);
  if (names.length === 0 && !birthDate && !digits) return [];
  // The longest word goes through the index; the others are looked at only in what it found.
  const longest = names.toSorted((a, b) => b.length - a.length)[0] ?? null;
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT p.id FROM "Patient" p, LATERAL (SELECT folded_name(p."givenName" || ' ' || p."familyName") AS name) f
    WHERE p."mergedIntoId" IS NULL AND (${longest}::text IS NULL OR folded_name(p."givenName" || ' ' || p."familyName") LIKE '%' || ${longest} || '%'
        OR ${longest} <% folded_name(p."givenName" || ' ' || p."familyName"))
      AND (${birthDate}::date IS NULL OR p."birthDate" = ${birthDate}::date)
      AND (${digits}::text IS NULL OR p."phoneE164" LIKE '%' || ${digits} || '%'
        OR regexp_replace(p.phone, '\\D', '', 'g') LIKE '%' || ${digits} || '%')
      AND NOT EXISTS (SELECT FROM unnest(${names}::text[]) AS word
        WHERE NOT (f.name LIKE '%' || word || '%' OR word_similarity(word, f.name) >= 0.5))
    ORDER BY (SELECT coalesce(sum(CASE WHEN ' ' || f.name LIKE '% ' || word || '%' THEN 2 ELSE 0 END
        + word_similarity(word, f.name)), 0) FROM unnest(${names}::text[]) AS word) DESC,
      p."familyName", p."givenName", p.id
    LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

const found = (ids: string[], now: Date) =>
  db().patient.findMany({
    relationLoadStrategy: "join",
    where: { id: { in: ids } },
    select: {
      id: true,
      givenName: true,
      familyName: true,
      birthDate: true,
      phone: true,
      phoneE164: true,
      email: true,
      locale: true,
      appointments: {
        where: { status: "booked", startsAt: { gte: now } },
        orderBy: { startsAt: "asc" },
        take: 1,
        select: {
          startsAt: true,
          visitType: { select: { name: true } },
          practitioner: { select: { name: true } },
          location: { select: { timeZone: true } },
        },
      },
    },
  });

type FoundRow = Awaited<ReturnType<typeof found>>[number];

function describe({ appointments, givenName, familyName, ...row }: FoundRow): FoundPatient {
  const next = appointments[0];
  return {
    id: row.id,
    name: `${givenName} ${familyName}`,
    birthDate: row.birthDate.toISOString().slice(0, 10),
    phone: row.phone,
    dial: row.phoneE164,
    hasEmail: row.email !== null,
    language: isLocale(row.locale) ? row.locale : "en",
    nextVisit: next
      ? {
          start: next.startsAt.toISOString(),
          timeZone: next.location.timeZone,
          name: (next.visitType.name as { en: string }).en,
          physician: next.practitioner.name,
        }
      : null,
  };
}

/** Known patients by name, birth date or phone number, at most 20. The log says that somebody searched, not for whom. */
export async function searchPatients(actor: Actor, search: string, now = new Date()): Promise<FoundPatient[]> {
  requirePermission(actor, "patient.read");
  const ids = await findIds(search);
  const rows = await found(ids, now);
  await recordAudit(actor, [
    { action: "patient.search", entity: "Patient" },
    ...rows.map(({ id }) => ({ action: "patient.find", entity: "Patient", entityId: id, patientId: id })),
  ]);
  return rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map(describe);
}
