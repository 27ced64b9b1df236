import { beforeAll, describe, expect, test } from "vitest";
import { bookForPatient } from "#lib/appointments/direct-mutations";
import { transitionAppointment } from "#lib/appointments/step-mutations";
import { listSlots } from "#lib/availability/queries";
import { db } from "#lib/db";
import { changeProcedure } from "#lib/procedures/change-mutations";
import { dropOccurrence, restoreOccurrence } from "#lib/series/drop-mutations";
import { createSeries, proposeTimes } from "#lib/series/mutations";
import { bookOccurrence } from "#lib/series/occurrence-mutations";
import { placeOccurrence } from "#lib/series/place-mutations";
import { getSeries, listPatientSeries, type OccurrenceView, type SeriesView } from "#lib/series/queries";
import { publicActor } from "#lib/session";
import { addDays } from "#lib/time";
import { at, type Clinic, claimsOf, countOverlaps, openClinic } from "#tests/support/clinic";
import { booked, farDay, newPatient, offerProcedures } from "#tests/support/procedures";
import { apart, bookVisit as bookVisitAs, key, planned as plannedIn, visitOf } from "#tests/support/series";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
  await offerProcedures(clinic);
});

const codesOf = (series: SeriesView) => series.occurrences.map(({ code }) => code);
const planned = (patientId?: string) => plannedIn(clinic, patientId);
const bookVisit = (series: SeriesView, code: string) => bookVisitAs(clinic.staff.nurse, series, code);

/** Somebody else takes the time that is proposed. */
async function takeAway({ proposed, visitType }: OccurrenceView): Promise<void> {
  if (!proposed) throw new Error("nothing is proposed");
  const taken = await bookForPatient(clinic.staff.front_desk, {
    patientId: await newPatient(),
    visitType: visitType.slug,
    start: new Date(proposed.start),
    physician: proposed.physician.slug,
    locale: "en",
  });
  expect(taken.ok).toBe(true);
}

describe("the plan around a procedure", () => {
  test("proposes a real free time for each visit in its window, and holds none", async () => {
    const { series } = await planned();
    expect(codesOf(series)).toEqual([
      "imaging",
      "blood-tests",
      "assessment",
      "day-1",
      "week-1",
      "week-6",
      "month-3",
      "month-6",
      "month-12",
    ]);
    for (const { state, proposed, earliest, latest, visitType, appointment } of series.occurrences) {
      expect(state).toBe("proposed");
      expect(appointment).toBeNull();
      const date = proposed?.localDate ?? "";
      expect(earliest <= date && date <= latest).toBe(true);
      const { slots } = await listSlots(clinic.staff.nurse, { visitType: visitType.slug, from: date, to: date });
      expect(slots.map(({ start }) => start)).toContain(proposed?.start);
    }
    expect(await db().appointment.count({ where: { patientId: series.patient.id } })).toBe(1);
  });

  test("keeps the operator for the visits that a physician leads", async () => {
    const { series } = await planned();
    for (const code of ["week-1", "week-6", "month-12"])
      expect(visitOf(series, code).proposed?.physician.slug).toBe("dr-ash");
  });

  test("takes up a visit that the patient has already", async () => {
    const patientId = await newPatient();
    const date = farDay(apart);
    const start = at(addDays(date, -12), "10:00");
    const scan = await bookForPatient(clinic.staff.nurse, { patientId, visitType: "mri-scan", start, locale: "en" });
    if (!scan.ok) throw new Error("the scan was not booked");
    const { seriesId } = await booked(clinic.staff.physician, { patientId, start: at(date, "9:00") });
    const imaging = visitOf(await getSeries(clinic.staff.physician, seriesId), "imaging");
    expect(imaging).toMatchObject({ state: "booked", appointment: { id: scan.appointmentId } });
  });

  test("is seen with the patient's other series by who may read the patient, and recorded", async () => {
    const { series } = await planned();
    const list = await listPatientSeries(clinic.staff.front_desk, series.patient.id);
    expect(list.map(({ id }) => id)).toEqual([series.id]);
    expect(await db().auditEvent.count({ where: { action: "series.read", entityId: series.id } })).toBe(1);
    await expect(getSeries(clinic.staff.administrator, series.id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(getSeries(publicActor, series.id)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(getSeries(clinic.staff.nurse, crypto.randomUUID())).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("booking the visits one by one", () => {
  test("makes each an appointment of its own, with its claims and its own status", async () => {
    let { series } = await planned();
    for (const code of ["assessment", "week-1"]) series = await bookVisit(series, code);
    const [call, week] = [visitOf(series, "assessment"), visitOf(series, "week-1")];
    expect([call.state, week.state, visitOf(series, "week-6").state]).toEqual(["booked", "booked", "proposed"]);
    expect((await claimsOf(call.appointment?.id ?? "")).map(({ slug }) => slug)).toEqual(["nurse-cole"]);
    const id = week.appointment?.id ?? "";
    await transitionAppointment(clinic.staff.front_desk, { id, to: "cancelled", reason: "In hospital" });
    const after = await getSeries(clinic.staff.nurse, series.id);
    expect(visitOf(after, "assessment").state).toBe("booked");
    expect(visitOf(after, "week-1")).toMatchObject({ state: "open", appointment: { status: "cancelled" } });
    const again = await bookVisit(await proposeTimes(clinic.staff.nurse, series.id), "week-1");
    expect(visitOf(again, "week-1").appointment?.id).not.toBe(id);
    expect(await countOverlaps()).toBe(0);
  });

  test("one whose time has gone is answered with the nearest times, and undoes no other", async () => {
    let { series } = await planned();
    series = await bookVisit(series, "week-1");
    await takeAway(visitOf(series, "week-6"));
    const failed = await bookOccurrence(clinic.staff.nurse, key(visitOf(series, "week-6")));
    if (failed.ok || failed.reason !== "slot_taken") throw new Error("it was booked");
    expect(failed.alternatives.length).toBeGreaterThan(0);
    series = await bookVisit(series, "month-3");
    expect([visitOf(series, "week-1").state, visitOf(series, "month-3").state]).toEqual(["booked", "booked"]);
    const [other] = failed.alternatives;
    const chosen = { start: new Date(other?.start ?? ""), physician: other?.physician.slug };
    const answer = await bookOccurrence(clinic.staff.nurse, { ...key(visitOf(series, "week-6")), ...chosen });
    expect(answer.ok && visitOf(answer.series, "week-6").state).toMatch(/^booked/);
  });

  test("twice at the same moment makes one appointment", async () => {
    const { series } = await planned();
    const visit = key(visitOf(series, "week-1"));
    const answers = await Promise.allSettled([
      bookOccurrence(clinic.staff.nurse, visit),
      bookOccurrence(clinic.staff.front_desk, visit),
    ]);
    const good = answers.filter((answer) => answer.status === "fulfilled" && answer.value.ok);
    expect(good).toHaveLength(1);
    const visits = { patientId: series.patient.id, status: "booked" as const };
    expect(await db().appointment.count({ where: visits })).toBe(2);
  });

  test("while the patient is elsewhere is refused", async () => {
    const { series } = await planned();
    const visit = visitOf(series, "week-1");
    const other = await bookForPatient(clinic.staff.nurse, {
      patientId: series.patient.id,
      visitType: "procedure-check",
      start: new Date(visit.proposed?.start ?? ""),
      physician: "dr-birch",
      locale: "en",
    });
    expect(other.ok).toBe(true);
    const answer = await bookOccurrence(clinic.staff.nurse, key(visit));
    expect(answer).toMatchObject({ ok: false, reason: "patient_busy" });
  });

  test("is for nurse, physician and front desk", async () => {
    const { series } = await planned();
    const visit = key(visitOf(series, "week-1"));
    await expect(bookOccurrence(clinic.staff.administrator, visit)).rejects.toMatchObject({ code: "forbidden" });
    expect((await bookOccurrence(clinic.staff.front_desk, visit)).ok).toBe(true);
    expect(await db().auditEvent.count({ where: { action: "series.book", entityId: visit.id } })).toBe(1);
  });
});

describe("another time", () => {
  test("of a visit that is not booked is proposed where it is really free, and only there", async () => {
    const { series } = await planned();
    const visit = visitOf(series, "week-1");
    const wanted = at(visit.latest, "14:00");
    const placed = await placeOccurrence(clinic.staff.nurse, { ...key(visit), start: wanted, physician: "dr-birch" });
    expect(placed.ok && visitOf(placed.series, "week-1")).toMatchObject({
      state: "proposed",
      proposed: { start: wanted.toISOString(), physician: { slug: "dr-birch" } },
    });
    const version = placed.ok ? visitOf(placed.series, "week-1").version : 0;
    const night = await placeOccurrence(clinic.staff.nurse, { id: visit.id, version, start: at(visit.latest, "3:00") });
    expect(night).toMatchObject({ ok: false, reason: "slot_taken" });
    expect(night.ok === false && night.reason === "slot_taken" && night.alternatives.length).toBeGreaterThan(0);
  });

  test("of a booked visit moves its appointment and tells the patient", async () => {
    const { series } = await planned();
    const visit = visitOf(await bookVisit(series, "week-1"), "week-1");
    const start = at(visit.latest, "15:00");
    const moved = await placeOccurrence(clinic.staff.nurse, { ...key(visit), start });
    const after = moved.ok ? visitOf(moved.series, "week-1") : null;
    expect(after).toMatchObject({
      state: "booked",
      appointment: { id: visit.appointment?.id, start: start.toISOString() },
    });
    const messages = { appointmentId: visit.appointment?.id ?? "", kind: "changed" as const };
    expect(await db().outboxMessage.count({ where: messages })).toBe(1);
  });

  test("by who read an older state is refused with how it stands", async () => {
    const { series } = await planned();
    const visit = visitOf(series, "week-1");
    await bookVisit(series, "week-1");
    const stale = placeOccurrence(clinic.staff.nurse, { ...key(visit), start: at(visit.latest, "14:00") });
    await expect(stale).rejects.toMatchObject({ code: "conflict", extra: { state: "booked" } });
  });
});

describe("dropping a visit", () => {
  test("keeps the reason and who gave it, and can be taken back", async () => {
    const { series } = await planned();
    const dropped = await dropOccurrence(clinic.staff.physician, {
      ...key(visitOf(series, "month-6")),
      reason: "Goes on with the family doctor",
    });
    const visit = visitOf(dropped.series, "month-6");
    expect(visit).toMatchObject({
      state: "dropped",
      dropped: { reason: "Goes on with the family doctor", by: "physician" },
    });
    expect(await db().auditEvent.count({ where: { action: "series.drop", entityId: visit.id } })).toBe(1);
    await expect(bookOccurrence(clinic.staff.nurse, key(visit))).rejects.toMatchObject({ code: "conflict" });
    const back = await restoreOccurrence(clinic.staff.nurse, key(visit));
    expect(visitOf(back.series, "month-6").state).toBe("open");
  });

  test("that is booked cancels its appointment with the reason", async () => {
    const { series } = await planned();
    const visit = visitOf(await bookVisit(series, "week-1"), "week-1");
    await dropOccurrence(clinic.staff.nurse, { ...key(visit), reason: "Moved away" });
    const row = await db().appointment.findUniqueOrThrow({
      where: { id: visit.appointment?.id ?? "" },
      select: { status: true, events: { orderBy: { at: "desc" }, take: 1, select: { reason: true } } },
    });
    expect(row).toEqual({ status: "cancelled", events: [{ reason: "Moved away" }] });
    expect(await claimsOf(visit.appointment?.id ?? "")).toEqual([]);
  });
});

describe("when the procedure changes", () => {
  test("to another date, booked visits stay where they are and get new proposals", async () => {
    const { series, caseId, date } = await planned();
    const before = visitOf(await bookVisit(series, "week-1"), "week-1").appointment;
    const changed = await changeProcedure(clinic.staff.physician, {
      caseId,
      version: 1,
      technique: "kyphoplasty",
      levels: ["T12", "L1"],
      anesthesia: "sedation",
      additions: [],
      start: at(addDays(date, 14), "9:00"),
    });
    expect(changed.ok).toBe(true);
    const after = await getSeries(clinic.staff.physician, series.id);
    const week = visitOf(after, "week-1");
    expect(week.state).toBe("booked_outside");
    expect(week.appointment).toMatchObject({ id: before?.id, start: before?.start });
    expect(week.due).toBe(addDays(date, 21));
    const proposed = week.proposed?.localDate ?? "";
    expect(week.earliest <= proposed && proposed <= week.latest).toBe(true);
    expect(visitOf(after, "month-3").state).toBe("proposed");
    const start = new Date(week.proposed?.start ?? "");
    const moved = await placeOccurrence(clinic.staff.nurse, { ...key(week), start });
    expect(moved.ok && visitOf(moved.series, "week-1")).toMatchObject({ state: "booked", proposed: null });
  });

  test("is cancelled, what is booked around it is shown and nothing more can be booked", async () => {
    const { series, appointmentId } = await planned();
    const week = visitOf(await bookVisit(series, "week-1"), "week-1");
    await transitionAppointment(clinic.staff.nurse, { id: appointmentId, to: "cancelled", reason: "Infection" });
    const after = await getSeries(clinic.staff.nurse, series.id);
    expect(visitOf(after, "week-1").state).toBe("booked_for_nothing");
    expect(visitOf(after, "week-6").state).toBe("stopped");
    const late = bookOccurrence(clinic.staff.nurse, key(visitOf(after, "week-6")));
    await expect(late).rejects.toMatchObject({ code: "conflict", extra: { state: "stopped" } });
    const dropped = await dropOccurrence(clinic.staff.nurse, { ...key(week), reason: "No procedure" });
    expect(visitOf(dropped.series, "week-1")).toMatchObject({ state: "dropped", appointment: { status: "cancelled" } });
  });
});

describe("a visit that is repeated", () => {
  const weekly = async (more: object = {}) => ({
    patientId: await newPatient("es"),
    visitType: "physical-therapy",
    count: 6,
    everyDays: 7,
    firstDate: farDay(apart),
    ...more,
  });

  test("six times a week apart has a proposed time each, and books in the patient's language", async () => {
    const input = await weekly();
    let series = await createSeries(clinic.staff.front_desk, input);
    expect(codesOf(series)).toEqual(["visit-1", "visit-2", "visit-3", "visit-4", "visit-5", "visit-6"]);
    expect(series.occurrences.map(({ proposed }) => proposed?.localDate)).toEqual(
      [0, 7, 14, 21, 28, 35].map((days) => addDays(input.firstDate, days)),
    );
    for (const code of codesOf(series)) series = await bookVisit(series, code);
    const visits = await db().appointment.findMany({ where: { patientId: input.patientId }, select: { locale: true } });
    expect(visits).toEqual(Array.from({ length: 6 }, () => ({ locale: "es" })));
    expect(await countOverlaps()).toBe(0);
  });

  test.each([
    ["an unknown visit", { visitType: "massage" }, "/visitType"],
    ["a procedure", { visitType: "kyphoplasty-2" }, "/visitType"],
    ["an unknown physician", { physician: "dr-nobody" }, "/physician"],
    ["an unknown location", { location: "moon" }, "/location"],
  ])("%s is refused with the field, and nothing is written", async (_, more, pointer) => {
    const input = await weekly(more);
    await expect(createSeries(clinic.staff.nurse, input)).rejects.toMatchObject({ errors: [{ pointer }] });
    expect(await db().appointmentSeries.count({ where: { patientId: input.patientId } })).toBe(0);
  });

  test("is planned by nurse, physician or front desk only", async () => {
    const input = await weekly();
    await expect(createSeries(clinic.staff.administrator, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(createSeries(publicActor, input)).rejects.toMatchObject({ code: "unauthenticated" });
  });
});
