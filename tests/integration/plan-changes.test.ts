import { beforeAll, describe, expect, test } from "vitest";
import { bookForPatient } from "#lib/appointments/direct-mutations";
import { transitionAppointment } from "#lib/appointments/step-mutations";
import { undoLastStep } from "#lib/appointments/undo-mutations";
import { db, transaction } from "#lib/db";
import { bookProcedure } from "#lib/procedures/booking-mutations";
import { changeProcedure } from "#lib/procedures/change-mutations";
import { dropOccurrence, undoDrop } from "#lib/series/drop-mutations";
import { getSeries } from "#lib/series/queries";
import { at, type Clinic, claimsOf, openClinic } from "#tests/support/clinic";
import { booked, farDay, newPatient, offerProcedures, wantedProcedure } from "#tests/support/procedures";
import { apart, bookVisit, key, planned, visitOf } from "#tests/support/series";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
  await offerProcedures(clinic);
});

const reason = "Goes on with the family doctor";

/** A visit of a plan that is booked, as a physician sees it. */
async function bookedVisit(code = "week-1") {
  const { series } = await planned(clinic);
  const visit = visitOf(await bookVisit(clinic.staff.nurse, series, code), code);
  return { series, visit, appointmentId: visit.appointment?.id ?? "" };
}

describe("a physician who drops a booked visit of the plan", () => {
  test("cancels it with the reason, frees its time for the waitlist and tells the patient, all at once", async () => {
    const { visit, appointmentId } = await bookedVisit();
    expect(visit.canDrop).toBe(true);
    const dropped = await dropOccurrence(clinic.staff.physician, { ...key(visit), reason });
    expect(visitOf(dropped.series, "week-1")).toMatchObject({
      state: "dropped",
      dropped: { reason, by: "physician", undoUntil: expect.any(String) },
      appointment: { status: "cancelled" },
    });
    expect(await claimsOf(appointmentId)).toEqual([]);
    expect(await db().freedTime.count({ where: { appointmentId } })).toBe(1);
    expect(await db().outboxMessage.count({ where: { appointmentId, kind: "cancelled" } })).toBe(1);
    const event = await db().appointmentEvent.findFirst({ where: { appointmentId, to: "cancelled" } });
    expect(event).toMatchObject({ from: "booked", reason, staffId: clinic.staff.physician.staffId });
    expect(await db().auditEvent.count({ where: { action: "series.drop", entityId: visit.id } })).toBe(1);
  });

  test("still cannot cancel it as a plain step, nor drop it without the reason being kept", async () => {
    const { appointmentId } = await bookedVisit();
    const plain = transitionAppointment(clinic.staff.physician, { id: appointmentId, to: "cancelled", reason });
    await expect(plain).rejects.toMatchObject({ code: "illegal_transition" });
  });

  test("takes it back within three minutes: the same appointment stands at its time again", async () => {
    const { series, visit, appointmentId } = await bookedVisit();
    const before = await claimsOf(appointmentId);
    const dropped = await dropOccurrence(clinic.staff.physician, { ...key(visit), reason });
    const undone = await undoDrop(clinic.staff.physician, key(visitOf(dropped.series, "week-1")));
    if (!undone.ok) throw new Error(undone.reason);
    expect(visitOf(undone.series, "week-1")).toMatchObject({
      state: "booked",
      dropped: null,
      appointment: { id: appointmentId, status: "booked", start: visit.appointment?.start },
    });
    expect(await claimsOf(appointmentId)).toEqual(before);
    expect(visitOf(await getSeries(clinic.staff.nurse, series.id), "week-6").state).toBe("proposed");
  });

  test("cannot take it back later, for another, or once somebody has the time", async () => {
    const { visit } = await bookedVisit();
    const dropped = await dropOccurrence(clinic.staff.physician, { ...key(visit), reason });
    const again = key(visitOf(dropped.series, "week-1"));
    const nothing = { ok: false, reason: "nothing_to_undo" };
    expect(await undoDrop(clinic.staff.nurse, again)).toEqual(nothing);
    expect(await undoDrop(clinic.staff.physician, again, new Date(Date.now() + 181_000))).toEqual(nothing);
    const other = await bookForPatient(clinic.staff.front_desk, {
      patientId: await newPatient(),
      visitType: visit.visitType.slug,
      start: new Date(visit.appointment?.start ?? ""),
      physician: visit.appointment?.physician.slug,
      locale: "en",
    });
    expect(other.ok).toBe(true);
    expect(await undoDrop(clinic.staff.physician, again)).toEqual({ ok: false, reason: "slot_taken" });
    expect(visitOf(await getSeries(clinic.staff.nurse, dropped.series.id), "week-1").state).toBe("dropped");
  });

  test("is undone from the board too: the plan then shows it as booked again", async () => {
    const { visit, appointmentId } = await bookedVisit();
    const dropped = await dropOccurrence(clinic.staff.front_desk, { ...key(visit), reason });
    const { version } = await db().appointment.findUniqueOrThrow({ where: { id: appointmentId } });
    const undone = await undoLastStep(clinic.staff.front_desk, { id: appointmentId, version });
    expect(undone).toMatchObject({ ok: true, status: "booked" });
    expect(visitOf(await getSeries(clinic.staff.nurse, dropped.series.id), "week-1").state).toBe("booked");
  });

  test("of two, the second is told how it stands", async () => {
    const { visit } = await bookedVisit();
    await dropOccurrence(clinic.staff.nurse, { ...key(visit), reason });
    const second = dropOccurrence(clinic.staff.physician, { ...key(visit), reason });
    await expect(second).rejects.toMatchObject({ code: "conflict", extra: { state: "dropped" } });
  });
});

describe("a booking never waits for its proposals", () => {
  test("inside a transaction it stands before any is looked for; they come after the commit", async () => {
    const wanted = await wantedProcedure({ start: at(farDay(apart), "9:00") });
    let before = -1;
    const made = await transaction(async () => {
      const answer = await bookProcedure(clinic.staff.physician, wanted);
      if (answer.ok)
        before = await db().seriesOccurrence.count({
          where: { seriesId: answer.seriesId, proposedStart: { not: null } },
        });
      return answer;
    });
    if (!made.ok) throw new Error(made.reason);
    expect(before).toBe(0);
    await expect
      .poll(async () => (await getSeries(clinic.staff.nurse, made.seriesId)).occurrences.map(({ state }) => state), {
        timeout: 10_000,
      })
      .toEqual(Array.from({ length: 9 }, () => "proposed"));
  });

  test("a kind of visit that the clinic has given up leaves a gap in the plan, and no more", async () => {
    const start = at(farDay(apart), "9:00");
    const { caseId, seriesId } = await booked(clinic.staff.physician, { start });
    await db().visitType.update({ where: { code: "FU-6" }, data: { active: false } });
    try {
      const changed = await changeProcedure(clinic.staff.physician, {
        ...{
          caseId,
          version: 1,
          technique: "kyphoplasty",
          levels: ["T12", "L1"],
          anesthesia: "sedation",
          additions: [],
        },
        start: new Date(start.getTime() + 7 * 86_400_000),
      });
      expect(changed).toMatchObject({ ok: true });
      const series = await getSeries(clinic.staff.nurse, seriesId);
      expect(visitOf(series, "week-6").state).toBe("open");
      expect(visitOf(series, "month-3").state).toBe("proposed");
    } finally {
      await db().visitType.update({ where: { code: "FU-6" }, data: { active: true } });
    }
  });
});
