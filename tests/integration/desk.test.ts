import { beforeAll, describe, expect, test } from "vitest";
import { bookForCaller } from "#lib/appointments/caller-mutations";
import { bookForPatient } from "#lib/appointments/direct-mutations";
import { extendHoldOf, holdSlot } from "#lib/appointments/hold-mutations";
import { moveAppointment } from "#lib/appointments/move-mutations";
import { listSchedule } from "#lib/appointments/queries";
import { transitionAppointment } from "#lib/appointments/step-mutations";
import { undoLastStep } from "#lib/appointments/undo-mutations";
import { explainTime } from "#lib/availability/explain-queries";
import { listSlots } from "#lib/availability/queries";
import { db } from "#lib/db";
import { publicActor } from "#lib/session";
import {
  anotherAna,
  at,
  book,
  type Clinic,
  claimsOf,
  countOverlaps,
  newDay,
  noSigns,
  openClinic,
} from "#tests/support/clinic";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const rowOf = (id: string) => db().appointment.findUniqueOrThrow({ where: { id } });
const patientOf = async (id: string) => (await rowOf(id)).patientId ?? "";
const here = { physician: "dr-ash", location: "lakeside" };
const direct = (patientId: string, start: Date, more = {}) =>
  bookForPatient(clinic.staff.front_desk, { patientId, visitType: "first-visit", start, locale: "en", ...more });
const must = <Result extends { ok: boolean }>(result: Result): Extract<Result, { ok: true }> => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result as Extract<Result, { ok: true }>;
};

describe("a booking by the desk in one step", () => {
  test("makes the same booking as a patient's own: links, form, messages, history, audit", async () => {
    const known = await patientOf((await book(at(newDay(), "9:00"))).appointmentId);
    const { appointmentId, reference } = must(await direct(known, at(newDay(), "10:00")));
    expect(await rowOf(appointmentId)).toMatchObject({ status: "booked", reference, patientId: known, version: 1 });
    expect(await claimsOf(appointmentId)).toHaveLength(2);
    const events = await db().appointmentEvent.findMany({ where: { appointmentId } });
    expect(events).toMatchObject([{ from: null, to: "booked", staffId: clinic.staff.front_desk.staffId, version: 1 }]);
    expect(await db().outboxMessage.count({ where: { appointmentId } })).toBe(2);
    expect(await db().auditEvent.count({ where: { entityId: appointmentId, action: "appointment.book" } })).toBe(1);
  });

  test("puts nobody in two rooms at once, unless somebody says why", async () => {
    const start = at(newDay(), "9:00");
    const { appointmentId } = await book(start, { physician: "dr-ash" });
    const patientId = await patientOf(appointmentId);
    const elsewhere = { physician: "dr-birch", location: "lakeside" };
    expect(await direct(patientId, start, elsewhere)).toEqual({ ok: false, reason: "patient_busy", appointmentId });
    const both = await direct(patientId, start, { ...elsewhere, overbook: "Seen by both together" });
    expect(both.ok).toBe(true);
  });

  test("twice at once for one person at one time, books one", async () => {
    const patientId = await patientOf((await book(at(newDay(), "9:00"))).appointmentId);
    const start = at(newDay(), "11:00");
    const results = await Promise.all([
      direct(patientId, start, { physician: "dr-ash" }),
      direct(patientId, start, { physician: "dr-birch" }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ reason: "patient_busy" });
  });

  test("of a new caller writes no patient where the time is gone", async () => {
    const start = at(newDay(), "9:00");
    for (const physician of ["dr-ash", "dr-birch"]) await book(start, { physician });
    const before = await db().patient.count();
    const body = {
      patient: anotherAna(),
      visitType: "first-visit",
      start: start.toISOString(),
      language: "en",
    } as const;
    const refused = await bookForCaller(clinic.staff.front_desk, body);
    expect(refused).toMatchObject({ ok: false, reason: "slot_taken" });
    expect(await db().patient.count()).toBe(before);
  });

  test("never follows an emergency answer, and the alert stays", async () => {
    const body = {
      ...{
        patient: anotherAna(),
        visitType: "first-visit",
        start: at(newDay(), "9:00").toISOString(),
        language: "en" as const,
      },
      screening: { ...noSigns, emergency: { answer: "some" as const, ticked: ["RF-N1"] } },
    };
    const open = await db().screening.count({ where: { open: true, tier: "emergency" } });
    expect(await bookForCaller(clinic.staff.front_desk, body)).toMatchObject({
      reason: "screening",
      tier: "emergency",
    });
    expect(await db().screening.count({ where: { open: true, tier: "emergency" } })).toBe(open + 1);
  });

  test("is for the desk, nurses and physicians", async () => {
    const input = {
      patientId: crypto.randomUUID(),
      visitType: "first-visit",
      start: new Date(),
      locale: "en" as const,
    };
    await expect(bookForPatient(publicActor, input)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(bookForPatient(clinic.staff.administrator, input)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("overbooking", () => {
  test("stands as a recorded claim outside the constraint, with its reason, and shows on the schedule", async () => {
    const date = newDay();
    const start = at(date, "9:00");
    await book(start, { physician: "dr-ash" });
    const known = await patientOf((await book(at(newDay(), "9:00"))).appointmentId);
    expect(await direct(known, start, here)).toMatchObject({ ok: false, reason: "slot_taken" });
    const { appointmentId } = must(await direct(known, start, { ...here, overbook: "Fell this morning" }));
    const claims = await db().claim.findMany({
      where: { appointmentId },
      select: { overbooked: true, resourceId: true },
    });
    expect(claims.find(({ resourceId }) => resourceId === clinic.ids["dr-ash"])?.overbooked).toBe(true);
    expect(claims.filter(({ overbooked }) => !overbooked)).toHaveLength(1);
    const shown = await listSchedule(clinic.staff.front_desk, { from: date, to: date });
    expect(shown.find(({ id }) => id === appointmentId)?.overbooked).toBe("Fell this morning");
    const [event] = await db().appointmentEvent.findMany({ where: { appointmentId } });
    expect(event).toMatchObject({ overbookReason: "Fell this morning", staffId: clinic.staff.front_desk.staffId });
    expect(await countOverlaps()).toBe(0);
  });

  test("does not open the time for anybody else: what is overbooked is taken too", async () => {
    const date = newDay();
    const known = await patientOf((await book(at(newDay(), "9:00"))).appointmentId);
    must(await direct(known, at(date, "6:00"), { ...here, overbook: "Before the first patient" }));
    const again = await direct(known, at(date, "6:00"), { ...here, overbook: "And another" });
    expect(again.ok).toBe(true);
    must(await direct(known, at(date, "7:30"), { ...here, overbook: "Runs into the morning" }));
    const { slots } = await listSlots(publicActor, {
      visitType: "first-visit",
      from: date,
      to: date,
      physician: "dr-ash",
    });
    expect(slots[0]?.start).toBe(at(date, "8:30").toISOString());
  });

  test("takes a reason, a physician and a place, and is not for administrators or the past", async () => {
    const known = await patientOf((await book(at(newDay(), "9:00"))).appointmentId);
    const past = await direct(known, at("2026-01-05", "9:00"), { ...here, overbook: "Too late" });
    expect(past).toMatchObject({ ok: false, reason: "slot_taken" });
    const move = { id: crypto.randomUUID(), version: 1, start: new Date(), ...here, overbook: "x" };
    await expect(moveAppointment(clinic.staff.administrator, move)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("a move by staff", () => {
  test("needs no notice, keeps the row, and is written down", async () => {
    const visit = await book(at(newDay(), "9:00"));
    const start = at(newDay(), "14:00");
    const moved = must(
      await moveAppointment(clinic.staff.front_desk, {
        id: visit.appointmentId,
        version: 2,
        start,
        reason: "Asked by phone",
      }),
    );
    expect(await rowOf(visit.appointmentId)).toMatchObject({
      startsAt: start,
      version: moved.version,
      status: "booked",
    });
    const event = await db().appointmentEvent.findFirst({ where: { appointmentId: visit.appointmentId, version: 3 } });
    expect(event).toMatchObject({ from: "booked", to: "booked", reason: "Asked by phone", startsAt: start });
  });

  test("by two at once moves it once; the second sees what changed, who did it and when", async () => {
    const { appointmentId: id } = await book(at(newDay(), "9:00"));
    const starts = [at(newDay(), "10:00"), at(newDay(), "11:00")];
    const desks = [clinic.staff.front_desk, clinic.staff.nurse];
    const results = await Promise.allSettled(
      starts.map((start, index) => moveAppointment(desks[index] ?? clinic.staff.nurse, { id, version: 2, start })),
    );
    const lost = results.filter((result) => result.status === "rejected");
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toMatchObject({
      code: "conflict",
      extra: {
        status: "booked",
        version: 3,
        changed: { from: "booked", by: expect.stringMatching(/front_desk|nurse/) },
      },
    });
    expect(await countOverlaps()).toBe(0);
  });
});

describe("undo", () => {
  const desk = () => clinic.staff.front_desk;

  test("of a cancellation takes the same time again and tells who had been told", async () => {
    const { appointmentId: id } = await book(at(newDay(), "9:00"));
    const before = await claimsOf(id);
    await transitionAppointment(desk(), { id, to: "cancelled", reason: "Wrong line" });
    await db().outboxMessage.updateMany({ where: { appointmentId: id, kind: "cancelled" }, data: { status: "sent" } });
    expect(await claimsOf(id)).toHaveLength(0);
    expect(await undoLastStep(desk(), { id, version: 3 })).toEqual({ ok: true, status: "booked", version: 4 });
    expect(await claimsOf(id)).toEqual(before);
    expect(
      await db().outboxMessage.count({ where: { appointmentId: id, kind: "changed", appointmentVersion: 4 } }),
    ).toBe(1);
  });

  test("of a cancellation whose time somebody has by now says so and changes nothing", async () => {
    const start = at(newDay(), "9:00");
    const { appointmentId: id } = await book(start, { physician: "dr-ash" });
    await transitionAppointment(desk(), { id, to: "cancelled", reason: "Wrong line" });
    await book(start, { physician: "dr-ash" });
    expect(await undoLastStep(desk(), { id, version: 3 })).toEqual({ ok: false, reason: "slot_taken" });
    expect(await rowOf(id)).toMatchObject({ status: "cancelled", version: 3 });
    expect(await countOverlaps()).toBe(0);
  });

  test("of a move puts it back with its physician, and frees where it was", async () => {
    const start = at(newDay(), "9:00");
    const { appointmentId: id } = await book(start, { physician: "dr-ash" });
    const there = at(newDay(), "15:00");
    must(await moveAppointment(desk(), { id, version: 2, start: there, physician: "dr-birch" }));
    expect(await undoLastStep(desk(), { id, version: 3 })).toMatchObject({ ok: true, version: 4 });
    expect(await rowOf(id)).toMatchObject({ startsAt: start, practitionerId: clinic.ids["dr-ash"] });
    await expect(book(there, { physician: "dr-birch" })).resolves.toBeDefined();
  });

  test("of one step, once, by who took it, within three minutes", async () => {
    const { appointmentId: id } = await book(at(newDay(), "9:00"));
    await transitionAppointment(desk(), { id, to: "arrived" });
    const nothing = { ok: false, reason: "nothing_to_undo" };
    expect(await undoLastStep(clinic.staff.nurse, { id, version: 3 })).toEqual(nothing);
    const late = new Date(Date.now() + 181_000);
    expect(await undoLastStep(desk(), { id, version: 3 }, late)).toEqual(nothing);
    await expect(undoLastStep(desk(), { id, version: 2 })).rejects.toMatchObject({ code: "conflict" });
    expect(await undoLastStep(desk(), { id, version: 3 })).toMatchObject({ ok: true, status: "booked" });
    expect(await undoLastStep(desk(), { id, version: 4 })).toEqual(nothing);
  });
});

describe("why not", () => {
  test("names every rule against a time, and none exactly where it is offered", async () => {
    const date = newDay();
    await book(at(date, "9:00"), { physician: "dr-ash" });
    const why = async (clock: string) => {
      const query = { visitType: "first-visit", start: at(date, clock).toISOString(), ...here };
      const { answers } = await explainTime(clinic.staff.front_desk, query);
      return answers[0]?.obstacles.map(({ rule }) => rule);
    };
    expect(await why("9:15")).toEqual(["claimed"]);
    expect(await why("10:00")).toEqual([]);
    expect(await why("10:07")).toEqual(["off_grid"]);
    expect(await why("16:45")).toEqual(["outside_hours"]);
    expect(await why("5:00")).toEqual(["outside_hours"]);
    const { slots } = await listSlots(publicActor, {
      visitType: "first-visit",
      from: date,
      to: date,
      physician: "dr-ash",
    });
    for (const { start } of slots) {
      const answer = await explainTime(clinic.staff.front_desk, { visitType: "first-visit", start, ...here });
      expect(answer.offered, start).toBe(true);
    }
  });

  test("is for staff, and knows no time of an unknown kind", async () => {
    const query = { visitType: "first-visit", start: at(newDay(), "9:00").toISOString() };
    await expect(explainTime(publicActor, query)).rejects.toMatchObject({ code: "unauthenticated" });
    const unknown = explainTime(clinic.staff.nurse, { ...query, visitType: "no-such" });
    await expect(unknown).rejects.toMatchObject({ code: "not_found" });
  });
});

test("a hold is kept longer once, and not when it has run out", async () => {
  const held = must(await holdSlot(publicActor, { visitType: "first-visit", start: at(newDay(), "9:00") }));
  const extended = must(await extendHoldOf(held.holdToken));
  expect(extended.expiresAt.getTime() - held.expiresAt.getTime()).toBe(15 * 60_000);
  expect(await extendHoldOf(held.holdToken)).toEqual({ ok: false, reason: "extended_before" });
  await db().appointment.update({ where: { id: held.appointmentId }, data: { holdExpiresAt: new Date(0) } });
  expect(await extendHoldOf(held.holdToken)).toEqual({ ok: false, reason: "hold_expired" });
  await expect(extendHoldOf("x".repeat(43))).rejects.toMatchObject({ code: "not_found" });
});

describe("an undo meets nobody", () => {
  test("who was overbooked into the time meanwhile", async () => {
    const date = newDay();
    const { appointmentId: id } = await book(at(date, "9:00"), { physician: "dr-ash" });
    await book(at(date, "10:00"), { physician: "dr-ash" });
    await transitionAppointment(clinic.staff.front_desk, { id, to: "cancelled", reason: "Wrong line" });
    const known = await patientOf((await book(at(newDay(), "9:00"))).appointmentId);
    must(await direct(known, at(date, "9:30"), { ...here, overbook: "Between the two" }));
    const undone = await undoLastStep(clinic.staff.front_desk, { id, version: 3 });
    expect(undone).toEqual({ ok: false, reason: "slot_taken" });
  });

  test("and tells again what was never sent about the visit", async () => {
    const { appointmentId: id } = await book(at(newDay(), "9:00"));
    await transitionAppointment(clinic.staff.front_desk, { id, to: "cancelled", reason: "Wrong line" });
    await undoLastStep(clinic.staff.front_desk, { id, version: 3 });
    const kinds = await db().outboxMessage.findMany({ where: { appointmentId: id, appointmentVersion: 4 } });
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(["booked", "intake_request"]);
  });
});
