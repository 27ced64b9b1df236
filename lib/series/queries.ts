import { procedurePlan } from "#content/procedure-plan";
import { mayDrop, undoMinutes } from "#lib/appointments/rules";
import { isOver } from "#lib/appointments/steps";
import { recordAudit } from "#lib/audit/mutations";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import type { Text } from "#lib/locale";
import { readinessMark } from "#lib/procedures/rules";
import { droppable, dueWindow, isOneOf, stateOf } from "#lib/series/rules";
import { type Actor, requirePermission, type StaffActor } from "#lib/session";
import { localDate } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";

const place = { select: { slug: true, name: true, timeZone: true } } as const;
const person = { select: { slug: true, name: true } } as const;

const occurrenceFields = {
  id: true,
  version: true,
  ruleCode: true,
  offsetMonths: true,
  offsetDays: true,
  daysBefore: true,
  daysAfter: true,
  proposedStart: true,
  dropReason: true,
  droppedAt: true,
  droppedBy: { select: { id: true, name: true } },
  visitType: { select: { slug: true, name: true, mode: true, durationMinutes: true } },
  proposedPhysician: person,
  proposedLocation: place,
  appointment: {
    select: {
      id: true,
      version: true,
      status: true,
      startsAt: true,
      endsAt: true,
      reference: true,
      overbookReason: true,
      practitioner: person,
      location: place,
    },
  },
} as const satisfies Prisma.SeriesOccurrenceSelect;

const seriesFields = {
  id: true,
  kind: true,
  patientId: true,
  anchorDate: true,
  patient: { select: { id: true, givenName: true, familyName: true, birthDate: true, locale: true } },
  physician: person,
  location: place,
  anchor: {
    select: {
      id: true,
      status: true,
      startsAt: true,
      visitType: { select: { name: true } },
      location: { select: { timeZone: true } },
      procedureCase: { select: { id: true, items: { select: { code: true, status: true } } } },
    },
  },
  occurrences: { orderBy: { position: "asc" }, select: occurrenceFields },
} as const satisfies Prisma.AppointmentSeriesSelect;

type SeriesRow = Prisma.AppointmentSeriesGetPayload<{ select: typeof seriesFields }>;
type OccurrenceRow = SeriesRow["occurrences"][number];

const goneStates = ["cancelled", "no_show", "entered_in_error"];

/** The date that a series is reckoned from, and whether it is of a procedure that will not be. */
export function anchorOf({ anchor, anchorDate }: Pick<SeriesRow, "anchor" | "anchorDate">) {
  const date = anchor
    ? localDate(anchor.startsAt, anchor.location.timeZone)
    : (anchorDate?.toISOString().slice(0, 10) ?? "");
  return { date, isGone: anchor !== null && goneStates.includes(anchor.status) };
}

function placedOf(row: OccurrenceRow) {
  const { appointment, proposedStart, proposedPhysician, proposedLocation, visitType } = row;
  const proposed =
    proposedStart && proposedPhysician && proposedLocation
      ? {
          start: proposedStart.toISOString(),
          end: new Date(proposedStart.getTime() + visitType.durationMinutes * 60_000).toISOString(),
          localDate: localDate(proposedStart, proposedLocation.timeZone),
          physician: proposedPhysician,
          location: proposedLocation,
        }
      : null;
  const made = appointment && {
    id: appointment.id,
    version: appointment.version,
    status: appointment.status,
    reference: appointment.reference,
    overbooked: appointment.overbookReason,
    start: appointment.startsAt.toISOString(),
    end: appointment.endsAt.toISOString(),
    localDate: localDate(appointment.startsAt, appointment.location.timeZone),
    physician: appointment.practitioner,
    location: appointment.location,
  };
  return { proposed, appointment: made };
}

const ruleOf = (code: string) => procedurePlan.find((rule) => rule.code === code);

/** Who dropped it, when and why; until when that person may bring its cancelled appointment back, or null. */
function droppedOf(staff: StaffActor, { droppedAt, dropReason, droppedBy, appointment }: OccurrenceRow, now: Date) {
  if (!droppedAt) return null;
  const until = new Date(droppedAt.getTime() + undoMinutes * 60_000);
  const isOwn = droppedBy?.id === staff.staffId && appointment?.status === "cancelled" && until > now;
  return {
    at: droppedAt.toISOString(),
    reason: dropReason ?? "",
    by: droppedBy?.name ?? "",
    undoUntil: isOwn ? until.toISOString() : null,
  };
}

function occurrenceOf(staff: StaffActor, series: SeriesRow, row: OccurrenceRow, now: Date) {
  const { date, isGone } = anchorOf(series);
  const { proposed, appointment } = placedOf(row);
  const window = dueWindow(date, row);
  const rule = ruleOf(row.ruleCode);
  const state = stateOf({
    dropped: row.droppedAt !== null,
    proposed,
    appointment,
    window,
    isAnchorGone: isGone,
    now: now.toISOString(),
  });
  return {
    id: row.id,
    version: row.version,
    code: row.ruleCode,
    label: rule?.label ?? row.ruleCode.replace("visit-", "Visit "),
    source: rule?.source ?? null,
    signOff: rule?.signOff ?? false,
    visitType: { ...row.visitType, name: (row.visitType.name as Text).en },
    rule: {
      offsetMonths: row.offsetMonths,
      offsetDays: row.offsetDays,
      daysBefore: row.daysBefore,
      daysAfter: row.daysAfter,
    },
    ...window,
    state,
    proposed,
    appointment,
    /** Whether this role may drop it: one that is booked is cancelled by it */
    canDrop: isOneOf(droppable, state) && (appointment?.status !== "booked" || mayDrop(appointment.status, staff.role)),
    dropped: droppedOf(staff, row, now),
  };
}
export type OccurrenceView = ReturnType<typeof occurrenceOf>;

function seriesOf(staff: StaffActor, row: SeriesRow, now: Date) {
  const { anchor, patient } = row;
  const { date, isGone } = anchorOf(row);
  const first = row.occurrences[0];
  return {
    id: row.id,
    kind: row.kind,
    patient: {
      id: patient.id,
      name: `${patient.givenName} ${patient.familyName}`,
      birthDate: patient.birthDate.toISOString().slice(0, 10),
    },
    /** "Plan around the procedure", or the visit that is repeated */
    title: anchor ? "Plan around the procedure" : first ? (first.visitType.name as Text).en : "Series",
    anchorDate: date,
    anchor: anchor && {
      appointmentId: anchor.id,
      caseId: anchor.procedureCase?.id ?? null,
      name: (anchor.visitType.name as Text).en,
      start: anchor.startsAt.toISOString(),
      timeZone: anchor.location.timeZone,
      status: anchor.status,
      readiness: isOver(anchor.status) ? null : readinessMark(anchor.procedureCase),
      isGone,
    },
    physician: row.physician,
    location: row.location,
    occurrences: row.occurrences.map((occurrence) => occurrenceOf(staff, row, occurrence, now)),
  };
}
export type SeriesView = ReturnType<typeof seriesOf>;

/** A series without a check or a record of the read: for who has made both. */
export async function loadSeries(staff: StaffActor, id: string, now = new Date()): Promise<SeriesView> {
  const row = await db().appointmentSeries.findUnique({ where: { id }, select: seriesFields });
  if (!row) throw new AppError("not_found");
  return seriesOf(staff, row, now);
}

/** One series with the state of each visit, in order of their due dates. Throws `not_found`. */
export async function getSeries(actor: Actor, id: string, now = new Date()): Promise<SeriesView> {
  const staff = requirePermission(actor, "patient.read");
  const series = await loadSeries(staff, id, now);
  await recordAudit(actor, [
    { action: "series.read", entity: "AppointmentSeries", entityId: id, patientId: series.patient.id },
  ]);
  return series;
}

/** The series of one patient, the newest first. The caller has recorded the read of the patient. */
export async function listSeriesOf(actor: Actor, patientId: string, now = new Date()): Promise<SeriesView[]> {
  const staff = requirePermission(actor, "patient.read");
  const rows = await db().appointmentSeries.findMany({
    where: { patientId },
    orderBy: { createdAt: "desc" },
    take: 10,
    select: seriesFields,
  });
  return rows.map((row) => seriesOf(staff, row, now));
}

/** The series around a procedure, by the id of its case; null where it has none. The caller has recorded the read. */
export async function getSeriesOfCase(actor: Actor, caseId: string, now = new Date()): Promise<SeriesView | null> {
  const staff = requirePermission(actor, "patient.read");
  const row = await db().appointmentSeries.findFirst({
    where: { anchor: { procedureCase: { id: caseId } } },
    select: seriesFields,
  });
  return row && seriesOf(staff, row, now);
}

/** The series of one patient, the newest first, with a record of the read. Throws `not_found`. */
export async function listPatientSeries(actor: Actor, patientId: string): Promise<SeriesView[]> {
  requirePermission(actor, "patient.read");
  const patient = await db().patient.findUnique({ where: { id: patientId }, select: { id: true } });
  if (!patient) throw new AppError("not_found");
  const series = await listSeriesOf(actor, patientId);
  await recordAudit(actor, [{ action: "series.list", entity: "Patient", entityId: patientId, patientId }]);
  return series;
}
