import { bookForPatient } from "#lib/appointments/direct-mutations";
import { recordAudit } from "#lib/audit/mutations";
import { db, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { namedIn, proposeAfter, rowsOf } from "#lib/series/mutations";
import { loadSeries, type SeriesView } from "#lib/series/queries";
import { recurringRules } from "#lib/series/rules";
import type { RepeatRequest } from "#lib/series/schema";
import { changeOccurrence } from "#lib/series/versioned-mutations";
import { type Actor, requirePermission, type StaffActor } from "#lib/session";

export type Repeated = { ok: true; series: SeriesView; booked: number };
export type NotRepeated = { ok: false; gone: { position: number; reason: "slot_taken" | "patient_busy" }[] };

/** Undoes, by a throw, what was booked; never leaves this file. */
class SomeGone extends Error {
  readonly gone: NotRepeated["gone"];
  constructor(gone: NotRepeated["gone"]) {
    super();
    this.gone = gone;
  }
}

/** The series and its visits, none of them booked yet. */
async function writeSeries(staff: StaffActor, input: RepeatRequest): Promise<SeriesView> {
  const { patientId, visitType, everyWeeks, firstDate, visits } = input;
  const [first] = visits;
  const { visitTypeId, ...preferred } = await namedIn({ patientId, visitType, ...first });
  const rules = recurringRules({ count: visits.length, everyDays: everyWeeks * 7 });
  const { id } = await db().appointmentSeries.create({
    data: {
      kind: "recurring",
      patientId,
      anchorDate: new Date(firstDate),
      createdById: staff.staffId,
      ...preferred,
      occurrences: { create: rowsOf(rules.map((rule) => ({ ...rule, visitTypeId }))) },
    },
    select: { id: true },
  });
  await recordAudit(staff, [{ action: "series.plan", entity: "AppointmentSeries", entityId: id, patientId }]);
  return loadSeries(staff, id);
}

/** Books each visit at its time; names those that could not be had, each of which undid nothing but itself. */
async function bookEach(staff: StaffActor, series: SeriesView, { patientId, visitType, visits }: RepeatRequest) {
  const { locale } = await db().patient.findUniqueOrThrow({ where: { id: patientId }, select: { locale: true } });
  const gone: NotRepeated["gone"] = [];
  for (const [position, { start, physician, location }] of visits.entries()) {
    const occurrence = series.occurrences[position];
    if (!occurrence) throw new AppError("internal");
    const booked = await bookForPatient(staff, {
      ...{ patientId, visitType, physician, location, start: new Date(start) },
      locale: locale === "es" ? "es" : "en",
      within: (tx, appointmentId) => changeOccurrence(tx, occurrence, { appointmentId }),
    });
    if (!booked.ok) gone.push({ position, reason: booked.reason });
  }
  return gone;
}

/**
 * Books a visit that is repeated, in one transaction: all of them, or where `take` is "free" those that can be had; the
 * others stay in the series without a time, and get proposals. Each is an appointment of its own with a status of its
 * own. Where one of "all" is gone nothing is written, and `gone` names each. Throws `not_found` for the patient,
 * `validation_failed` with the field for what is unknown.
 */
export async function bookSeries(actor: Actor, input: RepeatRequest): Promise<Repeated | NotRepeated> {
  const staff = requirePermission(actor, "series.plan");
  let series: SeriesView;
  let gone: NotRepeated["gone"] = [];
  try {
    series = await transaction(async () => {
      const written = await writeSeries(staff, input);
      gone = await bookEach(staff, written, input);
      const isEmpty = gone.length === input.visits.length;
      if (gone.length > 0 && (input.take === "all" || isEmpty)) throw new SomeGone(gone);
      return written;
    });
  } catch (error) {
    if (error instanceof SomeGone) return { ok: false, gone: error.gone };
    throw error;
  }
  if (gone.length > 0) await proposeAfter(actor, series.id);
  return { ok: true, series: await loadSeries(staff, series.id), booked: input.visits.length - gone.length };
}
