import { procedureAdditions } from "#content/procedure-additions";
import { recordAudit } from "#lib/audit/mutations";
import type { Tx } from "#lib/db";
import { systemActor } from "#lib/session";
import { hashOf, linkSecret, newNonce } from "#lib/tokens";
import type { Prisma } from "#prisma/generated/client";
import type { ClaimRow } from "#prisma/seed/appointments";
import type { Demonstration } from "#prisma/seed/demonstration";
import type { LinkRow } from "#prisma/seed/links";

const asJson = (_: string, value: unknown) =>
  value instanceof Uint8Array ? `\\x${Buffer.from(value).toString("hex")}` : value;

/**
 * Inserts rows of one shape by a single statement: thousands at once, ten times as fast as `createMany`, which sends
 * each field as a parameter. Every row has the keys of the first; table and column names are our own.
 */
async function insertRows(tx: Tx, table: Prisma.ModelName, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(", ");
  if (columns === "") return;
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
    JSON.stringify(rows, asJson),
  );
}

/** All claims in one statement; the exclusion constraint judges them. */
async function writeClaims(tx: Tx, claims: ClaimRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Claim" ("resourceId", "appointmentId", "during", "active", "overbooked")
    SELECT r, a, tstzrange(s, e, '[)'), x, o
    FROM unnest(${claims.map(({ resourceId }) => resourceId)}::uuid[], ${claims.map(({ appointmentId }) => appointmentId)}::uuid[],
      ${claims.map(({ start }) => start)}::timestamptz[], ${claims.map(({ end }) => end)}::timestamptz[],
      ${claims.map(({ active }) => active)}::boolean[], ${claims.map(({ overbooked }) => overbooked)}::boolean[])
      AS claim(r, a, s, e, x, o)`;
}

async function writeClinic(
  tx: Tx,
  { clinic, intake, types, changes }: Demonstration,
  passwords: ReadonlyMap<string, string>,
) {
  await tx.clinic.create({ data: clinic.clinic });
  await tx.location.createMany({ data: clinic.locations });
  await tx.locationHours.createMany({ data: clinic.hours });
  await tx.closure.createMany({ data: clinic.closures });
  await tx.resource.createMany({ data: clinic.resources });
  await tx.availabilityRule.createMany({ data: clinic.rules });
  await tx.availabilityException.createMany({ data: clinic.exceptions });
  await tx.absence.createMany({ data: clinic.absences });
  await tx.staffMember.createMany({
    data: clinic.staff.map((member) => ({ ...member, passwordHash: passwords.get(member.email) ?? "" })),
  });
  await tx.configurationChange.createMany({ data: changes });
  await tx.questionnaire.createMany({ data: intake.questionnaires });
  await tx.questionnaireVersion.createMany({ data: intake.versions });
  await tx.visitType.createMany({ data: types.rows });
  await tx.visitTypeRequirement.createMany({ data: types.requirements });
  await tx.visitTypePractitioner.createMany({ data: types.practitioners });
  await tx.procedureAddition.createMany({ data: procedureAdditions.map(({ code, minutes }) => ({ code, minutes })) });
}

function withSecret(link: LinkRow) {
  const nonce = newNonce();
  return { ...link, nonce, hash: hashOf(linkSecret(link.purpose, nonce)) };
}

async function writeIntake(tx: Tx, { intake }: Demonstration): Promise<void> {
  await insertRows(tx, "QuestionnaireResponse", intake.responses);
  await insertRows(tx, "Submission", intake.submissions);
  await insertRows(tx, "Score", intake.scores);
  await insertRows(tx, "Flag", intake.flags);
  await insertRows(tx, "ReviewDecision", intake.decisions);
  await insertRows(tx, "SignatureVoid", intake.voids);
  await insertRows(tx, "Amendment", intake.amendments);
  await insertRows(tx, "ConsentEvent", intake.consents);
  await insertRows(tx, "IntakeCall", intake.calls);
  await insertRows(tx, "ChartEntry", intake.chart);
  await insertRows(tx, "AccessToken", intake.links.map(withSecret));
}

/** Writes the whole clinic. Run it in one transaction: a seed that is stopped leaves nothing. */
export async function writeDemonstration(tx: Tx, demonstration: Demonstration, passwords: ReadonlyMap<string, string>) {
  await writeClinic(tx, demonstration, passwords);
  await insertRows(tx, "Patient", demonstration.people);
  await insertRows(tx, "Patient", demonstration.joined.people);
  await insertRows(tx, "PatientMerge", demonstration.joined.merges);
  await insertRows(tx, "Appointment", demonstration.appointments);
  await writeClaims(tx, demonstration.claims);
  await insertRows(tx, "AppointmentEvent", demonstration.events);
  await insertRows(tx, "OutboxMessage", demonstration.reminders);
  await insertRows(tx, "Screening", demonstration.screenings);
  await writeIntake(tx, demonstration);
  await insertRows(tx, "ProcedureCase", demonstration.procedures.cases);
  await insertRows(tx, "ReadinessItem", demonstration.procedures.items);
  await insertRows(tx, "AppointmentSeries", demonstration.series.series);
  await insertRows(tx, "SeriesOccurrence", demonstration.series.occurrences);
  const entityId = demonstration.clinic.clinic.id;
  await recordAudit(systemActor, [{ action: "clinic.seed", entity: "Clinic", entityId }]);
}
