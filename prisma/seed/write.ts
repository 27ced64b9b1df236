import type { Tx } from "#lib/db";
import type { ClaimRow } from "#prisma/seed/appointments";
import type { Demonstration } from "#prisma/seed/demonstration";

/** All claims in one statement; the exclusion constraint judges them. */
async function writeClaims(tx: Tx, claims: ClaimRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Claim" ("resourceId", "appointmentId", "during", "active")
    SELECT r, a, tstzrange(s, e, '[)'), x
    FROM unnest(${claims.map(({ resourceId }) => resourceId)}::uuid[], ${claims.map(({ appointmentId }) => appointmentId)}::uuid[],
      ${claims.map(({ start }) => start)}::timestamptz[], ${claims.map(({ end }) => end)}::timestamptz[],
      ${claims.map(({ active }) => active)}::boolean[]) AS claim(r, a, s, e, x)`;
}

async function writeClinic(tx: Tx, { clinic, intake, types }: Demonstration, passwords: ReadonlyMap<string, string>) {
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
  await tx.questionnaire.createMany({ data: intake.questionnaires });
  await tx.questionnaireVersion.createMany({ data: intake.versions });
  await tx.visitType.createMany({ data: types.rows });
  await tx.visitTypeRequirement.createMany({ data: types.requirements });
  await tx.visitTypePractitioner.createMany({ data: types.practitioners });
}

async function writeIntake(tx: Tx, { intake }: Demonstration): Promise<void> {
  await tx.questionnaireResponse.createMany({ data: intake.responses });
  await tx.submission.createMany({ data: intake.submissions });
  await tx.score.createMany({ data: intake.scores });
  await tx.flag.createMany({ data: intake.flags });
  await tx.reviewDecision.createMany({ data: intake.decisions });
  await tx.accessToken.createMany({ data: intake.tokens });
}

/** Writes the whole clinic. Run it in one transaction: a seed that is stopped leaves nothing. */
export async function writeDemonstration(tx: Tx, demonstration: Demonstration, passwords: ReadonlyMap<string, string>) {
  await writeClinic(tx, demonstration, passwords);
  await tx.patient.createMany({ data: demonstration.people });
  await tx.appointment.createMany({ data: demonstration.appointments });
  await writeClaims(tx, demonstration.claims);
  await tx.appointmentEvent.createMany({ data: demonstration.events });
  await tx.screening.createMany({ data: demonstration.screenings });
  await writeIntake(tx, demonstration);
  await tx.procedureCase.createMany({ data: demonstration.procedures.cases });
  await tx.readinessItem.createMany({ data: demonstration.procedures.items });
}
