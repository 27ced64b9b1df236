import { Client } from "pg";

export const zone = "America/Chicago";
/** The month whose slots are asked for: today and 30 days more. */
export const monthDays = 31;

export type Kind = { slug: string; minutes: number; buffer: number; step: number };

/** A first visit as the product has it, and what most people come for. */
export const usualKinds: readonly Kind[] = [
  { slug: "first-visit", minutes: 45, buffer: 10, step: 30 },
  { slug: "follow-up", minutes: 30, buffer: 0, step: 30 },
];

const valuesOf = (kinds: readonly Kind[]): string =>
  kinds.map(({ slug, minutes, buffer, step }) => `('${slug}', ${minutes}, ${buffer}, ${step})`).join(", ");

/** An empty clinic, open 8am to 6pm from Monday to Friday, with as many rooms as physicians, who all see every kind. */
const clinic = (people: number, kinds: readonly Kind[]): string => `
INSERT INTO "Clinic" (id, name, phone, "timeZone", "phoneHours")
  VALUES (gen_random_uuid(), 'Bench', '312-555-0100', '${zone}', '{"en":"","es":""}');
INSERT INTO "Location" (id, "clinicId", slug, name, "timeZone", "addressLines", phone, arrival)
  SELECT gen_random_uuid(), id, 'here', 'Here', '${zone}', '{}', '312-555-0100', '{"en":"","es":""}' FROM "Clinic";
INSERT INTO "LocationHours" (id, "locationId", weekday, "startMinute", "endMinute")
  SELECT gen_random_uuid(), id, day, 480, 1080 FROM "Location", generate_series(1, 5) day;
INSERT INTO "Resource" (id, kind, name, slug, languages, "locationId")
  SELECT gen_random_uuid(), kind::"ResourceKind", format('%s %s', kind, n), format('%s-%s', kind, n), '{}', "Location".id
  FROM "Location", unnest(ARRAY['physician', 'room']) kind, generate_series(1, ${people}) n;
INSERT INTO "AvailabilityRule" (id, "resourceId", "locationId", weekday, "startMinute", "endMinute", "validFrom")
  SELECT gen_random_uuid(), id, "locationId", day, 480, 1080, '2000-01-01'
  FROM "Resource", generate_series(1, 5) day WHERE kind = 'physician';
INSERT INTO "VisitType" (id, code, slug, name, description, category, mode, "bookableBy", "durationMinutes",
    "bufferAfterMinutes", "minNoticeMinutes", "minMoveNoticeMinutes", "minCancelNoticeMinutes", "horizonDays", "stepMinutes")
  SELECT gen_random_uuid(), slug, slug, '{"en":"Visit","es":"Visita"}', '{"en":"","es":""}',
    'consultation', 'in_person', 'patient', minutes, buffer, 60, 60, 60, 400, step
  FROM (VALUES ${valuesOf(kinds)}) AS kind(slug, minutes, buffer, step);
INSERT INTO "VisitTypeRequirement" (id, "visitTypeId", kind) SELECT gen_random_uuid(), id, 'room' FROM "VisitType";
INSERT INTO "VisitTypePractitioner" ("visitTypeId", "resourceId")
  SELECT v.id, r.id FROM "VisitType" v, "Resource" r WHERE r.kind = 'physician';
INSERT INTO "Patient" (id, "givenName", "familyName", "birthDate", phone)
  VALUES (gen_random_uuid(), 'Bench', 'Patient', '1948-02-03', '312-555-0123');`;

/** `count` visits on workdays from `first` to `last` from today, spread as by dice, always the same. */
const visits = (people: number, count: number, first: number, last: number): string => `
CREATE TEMP TABLE visit AS
  SELECT gen_random_uuid() AS id, n, half,
    ((current_date + day) + interval '8 hours' + half * interval '30 minutes') AT TIME ZONE '${zone}' AS start
  FROM generate_series(1, ${people}) n, generate_series(${first}, ${last}) day, generate_series(0, 19) half
  WHERE extract(isodow FROM current_date + day) < 6
  ORDER BY hashint8extended(n * 10000000 + (day + 5000) * 100 + half, 1) LIMIT ${count};
INSERT INTO "Appointment" (id, "visitTypeId", "locationId", "practitionerId", "patientId", reference, status, "startsAt", "endsAt")
  SELECT visit.id, v.id, l.id, r.id, p.id, visit.id::text, 'booked', start, start + interval '30 minutes'
  FROM visit JOIN "Resource" r ON r.slug = format('physician-%s', n), "VisitType" v, "Location" l, "Patient" p
  WHERE v.slug = CASE half % 4 WHEN 0 THEN 'first-visit' ELSE 'follow-up' END;
INSERT INTO "Claim" ("resourceId", "appointmentId", during)
  SELECT r.id, visit.id, tstzrange(start, start + interval '30 minutes')
  FROM visit JOIN "Resource" r ON r.slug IN (format('physician-%s', n), format('room-%s', n))
  ORDER BY r.id, start;
DROP TABLE visit;`;

async function run(address: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Makes the clinic in a migrated database. */
export const writeClinic = (address: string, people: number, kinds: readonly Kind[]): Promise<void> =>
  run(address, [clinic(people, kinds), "ANALYZE"]);

/** 5,000 visits in the month. */
export const writeMonth = (address: string, people: number): Promise<void> =>
  run(address, [visits(people, 5000, 0, monthDays - 1), "VACUUM ANALYZE"]);

/**
 * As many more as make a million, in the nine years before and the one after the month. The exclusion constraint is
 * taken off and proven again afterwards.
 */
export const writeTenYears = (address: string, people: number): Promise<void> =>
  run(address, [
    `DO $$ BEGIN EXECUTE (SELECT format('CREATE TEMP TABLE kept AS SELECT %L AS definition', pg_get_constraintdef(oid))
      FROM pg_constraint WHERE conname = 'Claim_no_overlap'); END $$`,
    `ALTER TABLE "Claim" DROP CONSTRAINT "Claim_no_overlap"`,
    visits(people, 895_000, -3350, -1),
    visits(people, 100_000, monthDays, 450),
    `DO $$ BEGIN EXECUTE (SELECT 'ALTER TABLE "Claim" ADD CONSTRAINT "Claim_no_overlap" ' || definition FROM kept); END $$`,
    "VACUUM ANALYZE",
  ]);
