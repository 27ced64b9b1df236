import { recordAudit } from "#lib/audit/mutations";
import { markOutsideHours } from "#lib/availability/outside-queries";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { shownFlags } from "#lib/intake/flag-queries";
import { checklist } from "#lib/procedures/checklist";
import { readinessOf } from "#lib/procedures/rules";
import { type Actor, requirePermission } from "#lib/session";
import { addDays, localDate, startOfLocalDate } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";

const caseFields = {
  id: true,
  technique: true,
  levels: true,
  anesthesia: true,
  additions: true,
  escort: true,
  items: { select: { code: true, status: true, note: true, updatedAt: true, staff: { select: { name: true } } } },
  appointment: {
    select: {
      id: true,
      status: true,
      version: true,
      startsAt: true,
      endsAt: true,
      locationId: true,
      practitionerId: true,
      overbookReason: true,
      reference: true,
      location: { select: { slug: true, name: true, timeZone: true } },
      practitioner: { select: { slug: true, name: true } },
      patient: {
        select: {
          id: true,
          givenName: true,
          familyName: true,
          birthDate: true,
          flags: {
            where: shownFlags,
            select: { code: true, severity: true, text: true, acknowledgedAt: true },
          },
        },
      },
      claims: { where: { active: true }, select: { resource: { select: { kind: true, name: true } } } },
      visitType: {
        select: {
          bufferAfterMinutes: true,
          requirements: { where: { kind: "bay" }, select: { durationMinutes: true } },
        },
      },
    },
  },
} as const satisfies Prisma.ProcedureCaseSelect;

type CaseRow = Prisma.ProcedureCaseGetPayload<{ select: typeof caseFields }>;

const named = (row: CaseRow, kind: string): string | null =>
  row.appointment.claims.find(({ resource }) => resource.kind === kind)?.resource.name ?? null;

const checklistOf = (row: CaseRow) =>
  checklist.map(({ code, label, met, source, signOff }) => {
    const item = row.items.find((candidate) => candidate.code === code);
    return {
      code,
      label,
      meaning: met,
      source,
      signOff,
      status: item?.status ?? ("open" as const),
      note: item?.note ?? null,
      updatedAt: item && item.status !== "open" ? item.updatedAt.toISOString() : null,
      updatedBy: item?.staff?.name ?? null,
    };
  });

function slotOf(row: CaseRow, outside: ReadonlyMap<string, string[]>) {
  const { appointment } = row;
  const patient = appointment.patient;
  if (!patient) return null;
  return {
    id: row.id,
    appointmentId: appointment.id,
    version: appointment.version,
    status: appointment.status,
    /** Why staff overbooked it, where they did */
    overbooked: appointment.overbookReason,
    /** Why it lies outside the hours as they are now, in words; empty where it fits */
    outsideHours: outside.get(appointment.id) ?? [],
    start: appointment.startsAt.toISOString(),
    end: appointment.endsAt.toISOString(),
    localDate: localDate(appointment.startsAt, appointment.location.timeZone),
    minutes: Math.round((appointment.endsAt.getTime() - appointment.startsAt.getTime()) / 60_000),
    timeZone: appointment.location.timeZone,
    location: appointment.location.name,
    locationSlug: appointment.location.slug,
    reference: appointment.reference,
    bufferMinutes: appointment.visitType.bufferAfterMinutes,
    recoveryMinutes: appointment.visitType.requirements[0]?.durationMinutes ?? 0,
    physician: appointment.practitioner,
    suite: named(row, "suite"),
    nurse: named(row, "nurse"),
    bay: named(row, "bay"),
    technique: row.technique,
    levels: row.levels,
    anesthesia: row.anesthesia,
    additions: row.additions,
    escort: row.escort,
    patient: {
      id: patient.id,
      name: `${patient.givenName} ${patient.familyName}`,
      birthDate: patient.birthDate.toISOString().slice(0, 10),
    },
    flags: patient.flags.map(({ code, severity, text, acknowledgedAt }) => ({
      code,
      severity,
      text: (text as { en: string }).en,
      acknowledged: acknowledgedAt !== null,
    })),
    readiness: readinessOf(row.items),
    checklist: checklistOf(row),
  };
}
export type ProcedureSlot = NonNullable<ReturnType<typeof slotOf>>;

export type ProceduresQuery = { from: string; to: string; physician?: string | undefined };

/** Procedure slots on local dates `from` to `to` in time order, each with its readiness. */
export async function listProcedures(actor: Actor, { from, to, physician }: ProceduresQuery): Promise<ProcedureSlot[]> {
  requirePermission(actor, "procedures.read");
  const rows = await db().procedureCase.findMany({
    relationLoadStrategy: "join",
    where: {
      appointment: {
        status: { in: ["booked", "arrived", "roomed", "in_progress", "fulfilled"] },
        startsAt: { gte: startOfLocalDate(addDays(from, -1), "UTC"), lt: startOfLocalDate(addDays(to, 2), "UTC") },
        ...(physician !== undefined && { practitioner: { slug: physician } }),
      },
    },
    select: caseFields,
    orderBy: { appointment: { startsAt: "asc" } },
  });
  const outside = await markOutsideHours(rows.map(({ appointment }) => appointment));
  await recordAudit(actor, [{ action: "procedures.list", entity: "ProcedureCase", entityId: `${from}/${to}` }]);
  return rows
    .map((row) => slotOf(row, outside))
    .filter((slot) => slot !== null && from <= slot.localDate && slot.localDate <= to) as ProcedureSlot[];
}

/** One procedure with its readiness, whatever became of it. Throws `not_found`. */
export async function getProcedure(actor: Actor, id: string): Promise<ProcedureSlot> {
  requirePermission(actor, "procedures.read");
  const row = await db().procedureCase.findUnique({ where: { id }, select: caseFields });
  const slot = row && slotOf(row, await markOutsideHours([row.appointment]));
  if (!slot) throw new AppError("not_found");
  await recordAudit(actor, [
    { action: "procedure.read", entity: "ProcedureCase", entityId: id, patientId: slot.patient.id },
  ]);
  return slot;
}

/** The coming procedure of one patient, or null. The caller has already checked and recorded the read. */
export async function nextProcedureOf(patientId: string, now: Date): Promise<ProcedureSlot | null> {
  const row = await db().procedureCase.findFirst({
    where: {
      appointment: { patientId, status: { in: ["booked", "arrived", "roomed", "in_progress"] }, endsAt: { gte: now } },
    },
    orderBy: { appointment: { startsAt: "asc" } },
    select: caseFields,
  });
  return row && slotOf(row, await markOutsideHours([row.appointment]));
}
