import { recordAudit } from "#lib/audit/mutations";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { anesthesiaCode } from "#lib/procedures/anesthesia";
import { readinessMark } from "#lib/procedures/rules";
import { type Actor, requirePermission } from "#lib/session";
import { localDate } from "#lib/time";

const planFields = {
  id: true,
  technique: true,
  levels: true,
  anesthesia: true,
  additions: true,
  escort: true,
  items: { select: { code: true, status: true } },
  appointment: {
    select: {
      id: true,
      status: true,
      version: true,
      startsAt: true,
      endsAt: true,
      overbookReason: true,
      patient: { select: { id: true, givenName: true, familyName: true, birthDate: true } },
      practitioner: { select: { slug: true, name: true } },
      location: { select: { slug: true, name: true, timeZone: true } },
      claims: { where: { active: true }, select: { resource: { select: { kind: true, name: true } } } },
    },
  },
} as const;

/** What is planned for one procedure, where and with whom it stands: for who books and changes it. Throws `not_found`. */
export async function getProcedurePlan(actor: Actor, id: string) {
  requirePermission(actor, "procedure.book");
  const row = await db().procedureCase.findUnique({ where: { id }, select: planFields });
  const patient = row?.appointment.patient;
  if (!row || !patient) throw new AppError("not_found");
  const { appointment, technique, levels, additions, escort } = row;
  const { startsAt, endsAt, location, practitioner } = appointment;
  await recordAudit(actor, [
    { action: "procedure.read", entity: "ProcedureCase", entityId: id, patientId: patient.id },
  ]);
  return {
    id,
    appointmentId: appointment.id,
    version: appointment.version,
    status: appointment.status,
    /** Why staff overbooked it, where they did */
    overbooked: appointment.overbookReason,
    ...{ technique, levels, additions, escort },
    anesthesia: anesthesiaCode(row.anesthesia),
    readiness: readinessMark(row),
    team: ["suite", "nurse", "bay"].flatMap((kind) =>
      appointment.claims.filter(({ resource }) => resource.kind === kind).map(({ resource }) => resource.name),
    ),
    slot: {
      start: startsAt.toISOString(),
      end: endsAt.toISOString(),
      localDate: localDate(startsAt, location.timeZone),
      physician: practitioner,
      location,
    },
    patient: {
      id: patient.id,
      name: `${patient.givenName} ${patient.familyName}`,
      birthDate: patient.birthDate.toISOString().slice(0, 10),
    },
  };
}
export type ProcedurePlan = Awaited<ReturnType<typeof getProcedurePlan>>;
