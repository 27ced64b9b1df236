import { getArrival } from "#lib/appointments/arrival-queries";
import { isEarlyEnough, isUndoable, nextStates, undoMinutes } from "#lib/appointments/rules";
import type { ScheduleEntry, VisitAnswer } from "#lib/appointments/schema";
import { isOver } from "#lib/appointments/steps";
import { recordAudit } from "#lib/audit/mutations";
import { markOutsideHours } from "#lib/availability/outside-queries";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { definitionOf } from "#lib/intake/versions";
import { readinessMark } from "#lib/procedures/rules";
import { type Actor, actorOfLink, type PatientActor, requirePermission, type StaffActor } from "#lib/session";
import { addDays, localDate, startOfLocalDate } from "#lib/time";
import { linkSecret } from "#lib/tokens";
import { openEmergencyOf } from "#lib/triage/visit-queries";
import type { Prisma } from "#prisma/generated/client";

export const summaryFields = {
  id: true,
  status: true,
  startsAt: true,
  endsAt: true,
  version: true,
  reference: true,
  visitType: { select: { slug: true, name: true, mode: true } },
  practitioner: { select: { slug: true, name: true } },
  location: { select: { slug: true, name: true, timeZone: true } },
} as const satisfies Prisma.AppointmentSelect;

type SummaryRow = Prisma.AppointmentGetPayload<{ select: typeof summaryFields }>;

/** An appointment as clients see it: instants as ISO strings, the local date in the location's zone. */
export const appointmentSummaryOf = (row: SummaryRow) => ({
  start: row.startsAt.toISOString(),
  end: row.endsAt.toISOString(),
  localDate: localDate(row.startsAt, row.location.timeZone),
  physician: row.practitioner,
  location: row.location,
  visitType: { ...row.visitType, name: row.visitType.name as { en: string; es: string } },
  status: row.status,
  version: row.version,
});

/** A held time as its holder sees it. */
export const getHeld = async (appointmentId: string) =>
  appointmentSummaryOf(
    await db().appointment.findUniqueOrThrow({ where: { id: appointmentId }, select: summaryFields }),
  );

/** The appointment behind a patient's link, with what may still be done. */
export async function getVisit(actor: PatientActor, now = new Date()): Promise<VisitAnswer> {
  if (actor.purpose !== "manage" || !actor.appointmentId) throw new AppError("not_found");
  const row = await db().appointment.findUnique({
    where: { id: actor.appointmentId },
    select: {
      ...summaryFields,
      visitType: {
        select: {
          ...summaryFields.visitType.select,
          minMoveNoticeMinutes: true,
          minCancelNoticeMinutes: true,
          bookableBy: true,
        },
      },
      responses: { select: { status: true }, orderBy: { createdAt: "desc" }, take: 1 },
    },
  });
  if (!row?.reference) throw new AppError("not_found");
  const { minMoveNoticeMinutes, minCancelNoticeMinutes, bookableBy, ...visitType } = row.visitType;
  const booked = row.status === "booked";
  // Whoever told of an emergency is helped, not moved, until a person at the clinic has looked.
  const mayMove = booked && bookableBy === "patient" && (await openEmergencyOf(actor.appointmentId)) === null;
  return {
    ...appointmentSummaryOf({ ...row, visitType }),
    reference: row.reference,
    canMove: mayMove && isEarlyEnough(row.startsAt, now, minMoveNoticeMinutes),
    canCancel: booked && isEarlyEnough(row.startsAt, now, minCancelNoticeMinutes),
    intake: row.responses[0] ?? null,
  };
}

/** The secret of an appointment's link, rebuilt for somebody who was recognised already (their browser, their mail). */
export async function manageLinkOf(appointmentId: string): Promise<string> {
  const token = await db().accessToken.findFirst({
    where: { appointmentId, purpose: "manage", revokedAt: null },
    orderBy: { expiresAt: "desc" },
    select: { nonce: true },
  });
  if (!token) throw new AppError("not_found");
  return linkSecret("manage", token.nonce);
}

/** The secret of the health form's link of an appointment, or null where it has no form that can be filled in. */
export async function intakeLinkOf(appointmentId: string): Promise<string | null> {
  const token = await db().accessToken.findFirst({
    where: {
      purpose: "intake",
      revokedAt: null,
      response: { appointmentId, status: { notIn: ["withdrawn", "entered_in_error"] } },
    },
    orderBy: { expiresAt: "desc" },
    select: { nonce: true },
  });
  return token && linkSecret("intake", token.nonce);
}

/** Whom a visit is for, and who booked it where that was somebody else: for its own pages, never for a letter. */
async function getWhom(appointmentId: string): Promise<{ name: string; bookedBy: string | null }> {
  const { patient, bookedBy } = await db().appointment.findUniqueOrThrow({
    where: { id: appointmentId },
    select: { bookedBy: true, patient: { select: { givenName: true, familyName: true } } },
  });
  return { name: patient ? `${patient.givenName} ${patient.familyName}` : "", bookedBy };
}

/** Everything that the pages of a visit show, by the secret of its link. */
export async function loadVisitPage(token: string) {
  const actor = await actorOfLink("manage", token);
  if (!actor.appointmentId) throw new AppError("not_found");
  const [visit, alarm, whom, arrival, intakeToken] = await Promise.all([
    getVisit(actor),
    openEmergencyOf(actor.appointmentId),
    getWhom(actor.appointmentId),
    getArrival(actor.appointmentId),
    intakeLinkOf(actor.appointmentId),
  ]);
  return { visit, isAlarmed: alarm !== null, whom, arrival, intakeToken, token };
}

const entryFields = {
  ...summaryFields,
  practitionerId: true,
  locationId: true,
  patient: { select: { id: true, givenName: true, familyName: true, birthDate: true } },
  claims: {
    where: { active: true, resource: { kind: { in: ["room", "suite"] } } },
    select: { resource: { select: { name: true } } },
  },
  overbookReason: true,
  procedureCase: { select: { items: { select: { code: true, status: true } } } },
  events: {
    orderBy: { at: "desc" },
    select: { at: true, from: true, to: true, version: true, staffId: true, reason: true },
    take: 8,
  },
  responses: {
    where: { status: { notIn: ["withdrawn", "entered_in_error"] } },
    orderBy: { createdAt: "desc" },
    take: 1,
    select: {
      id: true,
      status: true,
      completed: true,
      versionId: true,
      flags: { where: { acknowledgedAt: null }, select: { severity: true, text: true } },
    },
  },
} as const satisfies Prisma.AppointmentSelect;

type EntryRow = Prisma.AppointmentGetPayload<{ select: typeof entryFields }>;

/** How many sections each form has, by version: read once, since a published version never changes. */
async function sectionCounts(rows: EntryRow[]): Promise<Map<string, number>> {
  const versionIds = new Set(rows.flatMap(({ responses }) => responses.map(({ versionId }) => versionId)));
  const counted = [...versionIds].map(async (id) => [id, (await definitionOf(id)).questionnaire.item.length] as const);
  return new Map(await Promise.all(counted));
}

function intakeOf(
  row: EntryRow["responses"][number] | undefined,
  sections: Map<string, number>,
): ScheduleEntry["intake"] {
  if (!row) return null;
  const done = !["assigned", "in_progress", "changes_requested"].includes(row.status);
  const percent = done
    ? 100
    : Math.min(99, Math.round((100 * row.completed.length) / (sections.get(row.versionId) ?? 1)));
  return { id: row.id, status: row.status, percent };
}

/** Until when this person may take back the last step of a visit; null where they may not. */
function undoUntil(actor: StaffActor, { version, events }: EntryRow): Date | null {
  const last = events.find((event) => event.version === version);
  if (!last || !isUndoable(last, actor)) return null;
  const until = new Date(last.at.getTime() + undoMinutes * 60_000);
  return until > new Date() ? until : null;
}

type Known = { sections: Map<string, number>; outside: Map<string, string[]> };

function entryOf(actor: StaffActor, row: EntryRow, { sections, outside }: Known): ScheduleEntry {
  const response = row.responses[0];
  const flags = response?.flags ?? [];
  const arrived = row.events.find(({ to }) => to === "arrived");
  const since = row.events.find(({ to }) => to === row.status) ?? row.events[0];
  return {
    ...appointmentSummaryOf(row),
    id: row.id,
    reference: row.reference,
    overbooked: row.overbookReason,
    outsideHours: outside.get(row.id) ?? [],
    undoUntil: undoUntil(actor, row)?.toISOString() ?? null,
    patient: row.patient && {
      id: row.patient.id,
      name: `${row.patient.givenName} ${row.patient.familyName}`,
      birthDate: row.patient.birthDate.toISOString().slice(0, 10),
    },
    arrivedAt: arrived && ["arrived", "roomed", "in_progress"].includes(row.status) ? arrived.at.toISOString() : null,
    statusSince: (since?.at ?? row.startsAt).toISOString(),
    room: row.claims[0]?.resource.name ?? null,
    intake: intakeOf(response, sections),
    openFlags: flags.length,
    urgentFlags: flags
      .filter(({ severity }) => severity !== "attention")
      .map(({ text }) => (text as { en: string }).en),
    readiness: isOver(row.status) ? null : readinessMark(row.procedureCase),
    nextStates: nextStates(row.status, actor.role).filter((to) => to !== "no_show" || row.startsAt <= new Date()),
  };
}

export type ScheduleQuery = { from: string; to: string; physician?: string | undefined; location?: string | undefined };

/** The appointments of local dates `from` to `to` (each in its location's zone), in order; holds and errors left out. */
export async function listSchedule(actor: Actor, query: ScheduleQuery): Promise<ScheduleEntry[]> {
  const staff = requirePermission(actor, "schedule.read");
  const rows = await db().appointment.findMany({
    relationLoadStrategy: "join",
    where: {
      status: { notIn: ["held", "entered_in_error"] },
      patientId: { not: null },
      startsAt: {
        gte: startOfLocalDate(addDays(query.from, -1), "UTC"),
        lt: startOfLocalDate(addDays(query.to, 2), "UTC"),
      },
      ...(query.physician !== undefined && { practitioner: { slug: query.physician } }),
      ...(query.location !== undefined && { location: { slug: query.location } }),
    },
    select: entryFields,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  const [sections, outside] = await Promise.all([sectionCounts(rows), markOutsideHours(rows)]);
  const entries = rows
    .map((row) => entryOf(staff, row, { sections, outside }))
    .filter(({ localDate: date }) => query.from <= date && date <= query.to);
  await recordAudit(actor, [{ action: "schedule.read", entity: "Schedule", entityId: `${query.from}/${query.to}` }]);
  return entries;
}
