import { procedurePlan } from "#content/procedure-plan";
import { occupying } from "#lib/appointments/rules";
import { recordAudit } from "#lib/audit/mutations";
import { listSlots } from "#lib/availability/queries";
import type { OfferedSlot } from "#lib/availability/schema";
import { afterCommit, db, isInTransaction, type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { log, placeOf } from "#lib/log";
import { loadSeries, type OccurrenceView, type SeriesView } from "#lib/series/queries";
import { listBusy } from "#lib/series/recurring-queries";
import {
  bestSlot,
  dueWindow,
  isInWindow,
  type RuleOfSeries,
  recurringRules,
  type Wish,
  wantsTime,
} from "#lib/series/rules";
import type { SeriesRequest } from "#lib/series/schema";
import { type Actor, requirePermission, type StaffActor } from "#lib/session";
import { localDate } from "#lib/time";

type NewVisit = RuleOfSeries & { visitTypeId: string };

export const rowsOf = (visits: readonly NewVisit[]) =>
  visits.map(({ code: ruleCode, ...rule }, position) => ({ ruleCode, position, ...rule }));

/** Visits of the patient that a plan need not book again: of the kind, in the window, in no other series. */
async function linkExisting(tx: Tx, seriesId: string, patientId: string, anchorDate: string): Promise<void> {
  const [occurrences, visits] = await Promise.all([
    tx.seriesOccurrence.findMany({ where: { seriesId }, orderBy: { position: "asc" } }),
    tx.appointment.findMany({
      where: { patientId, status: { in: [...occupying] }, occurrence: null },
      orderBy: { startsAt: "desc" },
      select: { id: true, visitTypeId: true, startsAt: true, location: { select: { timeZone: true } } },
    }),
  ]);
  const used = new Set<string>();
  for (const occurrence of occurrences) {
    const window = dueWindow(anchorDate, occurrence);
    const found = visits.find(
      ({ id, visitTypeId, startsAt, location }) =>
        !used.has(id) &&
        visitTypeId === occurrence.visitTypeId &&
        isInWindow(window, localDate(startsAt, location.timeZone)),
    );
    if (!found) continue;
    used.add(found.id);
    await tx.seriesOccurrence.update({ where: { id: occurrence.id }, data: { appointmentId: found.id } });
  }
}

/**
 * Plans the visits around a procedure, in the transaction that books it: one for each rule whose kind of visit the
 * clinic has. What the patient has in the window already is taken up. No times are proposed yet. Answers the series' id.
 */
export async function planAround(tx: Tx, actor: Actor, appointmentId: string): Promise<string> {
  const anchor = await tx.appointment.findUniqueOrThrow({
    where: { id: appointmentId },
    select: { patientId: true, practitionerId: true, locationId: true, startsAt: true, location: true },
  });
  if (!anchor.patientId) throw new AppError("not_found");
  const types = await tx.visitType.findMany({
    where: { active: true, code: { in: procedurePlan.map(({ visitType }) => visitType) } },
    select: { id: true, code: true },
  });
  const visits = procedurePlan.flatMap(
    ({ code, visitType, offsetMonths, offsetDays, daysBefore, daysAfter }): NewVisit[] => {
      const type = types.find((candidate) => candidate.code === visitType);
      return type ? [{ code, visitTypeId: type.id, offsetMonths, offsetDays, daysBefore, daysAfter }] : [];
    },
  );
  const { id } = await tx.appointmentSeries.create({
    data: {
      kind: "procedure_plan",
      patientId: anchor.patientId,
      anchorId: appointmentId,
      physicianId: anchor.practitionerId,
      locationId: anchor.locationId,
      createdById: actor.kind === "staff" ? actor.staffId : null,
      occurrences: { create: rowsOf(visits) },
    },
    select: { id: true },
  });
  await linkExisting(tx, id, anchor.patientId, localDate(anchor.startsAt, anchor.location.timeZone));
  await recordAudit(actor, [
    { action: "series.plan", entity: "AppointmentSeries", entityId: id, patientId: anchor.patientId },
  ]);
  return id;
}

const unknown = (field: string, message: string) =>
  new AppError("validation_failed", { errors: [{ pointer: `/${field}`, code: "unknown", message }] });

type Named = Pick<SeriesRequest, "patientId" | "visitType" | "physician" | "location">;

/** The rows that a new series names by slug; `not_found` for the patient, `validation_failed` for the others. */
export async function namedIn({ patientId, visitType, physician, location }: Named) {
  const [patient, type, leader, place] = await Promise.all([
    db().patient.findUnique({ where: { id: patientId, mergedIntoId: null }, select: { id: true } }),
    db().visitType.findUnique({ where: { slug: visitType }, select: { id: true, active: true, technique: true } }),
    physician ? db().resource.findUnique({ where: { slug: physician }, select: { id: true } }) : null,
    location ? db().location.findUnique({ where: { slug: location }, select: { id: true } }) : null,
  ]);
  if (!patient) throw new AppError("not_found");
  if (!type?.active) throw unknown("visitType", "There is no such visit type");
  if (type.technique) throw unknown("visitType", "A procedure is booked on its own page, with its levels");
  if (physician && !leader) throw unknown("physician", "There is no such physician");
  if (location && !place) throw unknown("location", "There is no such location");
  return { visitTypeId: type.id, physicianId: leader?.id ?? null, locationId: place?.id ?? null };
}

/** Plans a visit that is repeated, and proposes its times. Nothing is booked by it. */
export async function createSeries(actor: Actor, input: SeriesRequest, now = new Date()): Promise<SeriesView> {
  const staff = requirePermission(actor, "series.plan");
  const { visitTypeId, ...preferred } = await namedIn(input);
  const visits = recurringRules(input).map((rule) => ({ ...rule, visitTypeId }));
  return transaction(async (tx) => {
    const { id } = await tx.appointmentSeries.create({
      data: {
        kind: "recurring",
        patientId: input.patientId,
        anchorDate: new Date(input.firstDate),
        createdById: staff.staffId,
        ...preferred,
        occurrences: { create: rowsOf(visits) },
      },
      select: { id: true },
    });
    await recordAudit(actor, [
      { action: "series.plan", entity: "AppointmentSeries", entityId: id, patientId: input.patientId },
    ]);
    return propose(tx, staff, id, now);
  });
}

/** The person who leads the visits of this kind in the series already: patients like a face they know. */
function leaderOf({ occurrences, physician }: SeriesView, { visitType }: OccurrenceView): string | null {
  const alike = occurrences.filter((other) => other.visitType.slug === visitType.slug);
  const known = alike.find(({ state }) => state === "booked" || state === "done")?.appointment?.physician.slug;
  return known ?? physician?.slug ?? null;
}

/** A kind of visit that the clinic has given up has no times; the others of the plan have theirs. */
function noneWhereGone(error: unknown): { slots: OfferedSlot[] } {
  if (error instanceof AppError && error.code === "not_found") return { slots: [] };
  throw error;
}

async function slotFor(actor: Actor, series: SeriesView, visit: OccurrenceView, busy: Wish["busy"]) {
  const { due, earliest, latest, proposed } = visit;
  const query = { visitType: visit.visitType.slug, from: earliest, to: latest };
  const { slots } = await listSlots(actor, query).catch(noneWhereGone);
  const isSame = ({ start, physician, location }: OfferedSlot) =>
    start === proposed?.start && physician.slug === proposed.physician.slug && location.slug === proposed.location.slug;
  const kept = visit.state === "proposed" ? slots.find(isSame) : undefined;
  const wish = { physician: leaderOf(series, visit), location: series.location?.slug ?? null, busy };
  return kept ?? bestSlot(slots, { window: { due, earliest, latest }, ...wish });
}

/** Writes the time that is proposed for a visit, or that there is none; false where somebody changed it meanwhile. */
export async function writeProposal(
  tx: Tx,
  { id, version }: { id: string; version: number },
  slot: OfferedSlot | null,
): Promise<boolean> {
  const [physician, location] = slot
    ? await Promise.all([
        tx.resource.findUniqueOrThrow({ where: { slug: slot.physician.slug }, select: { id: true } }),
        tx.location.findUniqueOrThrow({ where: { slug: slot.location.slug }, select: { id: true } }),
      ])
    : [null, null];
  const { count } = await tx.seriesOccurrence.updateMany({
    where: { id, version },
    data: {
      proposedStart: slot && new Date(slot.start),
      proposedPhysicianId: physician?.id ?? null,
      proposedLocationId: location?.id ?? null,
      version: { increment: 1 },
    },
  });
  return count > 0;
}

async function propose(tx: Tx, staff: StaffActor, id: string, now: Date): Promise<SeriesView> {
  await tx.$queryRaw`SELECT 1 FROM "AppointmentSeries" WHERE id = ${id}::uuid FOR UPDATE`;
  const series = await loadSeries(staff, id, now);
  const busy = await listBusy(series.patient.id, now);
  for (const visit of series.occurrences.filter(({ state }) => wantsTime(state))) {
    const slot = await slotFor(staff, series, visit, busy);
    if (slot) busy.push({ start: Date.parse(slot.start), end: Date.parse(slot.end) });
    if (slot?.start !== visit.proposed?.start || !slot) await writeProposal(tx, visit, slot);
  }
  return loadSeries(staff, id, now);
}

/**
 * Looks for a real free time near the due date of each visit that has none, or whose time has gone or lies outside its
 * window by now, because the procedure was moved. Holds and moves nothing. Throws `not_found`.
 */
export async function proposeTimes(actor: Actor, id: string, now = new Date()): Promise<SeriesView> {
  const staff = requirePermission(actor, "series.plan");
  return transaction(async (tx) => {
    const series = await propose(tx, staff, id, now);
    await recordAudit(actor, [
      { action: "series.propose", entity: "AppointmentSeries", entityId: id, patientId: series.patient.id },
    ]);
    return series;
  });
}

/**
 * The same for what has just been booked or changed, which stands whatever becomes of its proposals: after the commit of
 * the transaction that runs, if one does, and never with a failure. Where it failed staff look for times by hand.
 */
export async function proposeAfter(actor: Actor, id: string): Promise<void> {
  const propose = () =>
    proposeTimes(actor, id).then(
      () => undefined,
      (error: unknown) => log("error", { event: "proposals_failed", id, ...placeOf(error) }),
    );
  if (isInTransaction()) afterCommit(propose);
  else await propose();
}
