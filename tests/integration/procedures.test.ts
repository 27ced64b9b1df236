import { beforeAll, describe, expect, test } from "vitest";
import { bookForPatient } from "#lib/appointments/direct-mutations";
import { moveAppointment } from "#lib/appointments/move-mutations";
import { transitionAppointment } from "#lib/appointments/step-mutations";
import { db } from "#lib/db";
import { bookProcedure } from "#lib/procedures/booking-mutations";
import { changeProcedure } from "#lib/procedures/change-mutations";
import { listProcedureSlots, planProcedure } from "#lib/procedures/duration-queries";
import { markReadiness } from "#lib/procedures/mutations";
import { getProcedure, listProcedures } from "#lib/procedures/queries";
import { publicActor } from "#lib/session";
import { addDays } from "#lib/time";
import { at, type Clinic, claimsOf, countOverlaps, openClinic } from "#tests/support/clinic";
import { booked, farDay, newPatient, offerProcedures, wantedProcedure } from "#tests/support/procedures";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
  await offerProcedures(clinic);
});

const auditOf = (action: string, entityId: string) => db().auditEvent.count({ where: { action, entityId } });

describe("booking a procedure", () => {
  test("claims physician, suite and nurse to the end of cleaning, and a bay from the end of the procedure on", async () => {
    const { appointmentId } = await booked(clinic.staff.physician, { start: at(farDay(), "9:00") });
    expect(await claimsOf(appointmentId)).toEqual([
      { slug: "bay-1", before: -120, after: 270 },
      { slug: "dr-ash", before: 0, after: 135 },
      { slug: "nurse-cole", before: 0, after: 135 },
      { slug: "suite-a", before: 0, after: 135 },
    ]);
  });

  test("is tentative with twelve items open, and ready when all are met", async () => {
    const { caseId } = await booked(clinic.staff.physician, { start: at(farDay(), "9:00"), escort: "Daughter" });
    const { readiness, checklist, levels, technique, escort, anesthesia } = await getProcedure(
      clinic.staff.physician,
      caseId,
    );
    expect(readiness).toMatchObject({ state: "tentative", met: 0, total: 12 });
    expect({ levels, technique, escort, anesthesia }).toEqual({
      levels: ["T12", "L1"],
      technique: "kyphoplasty",
      escort: "Daughter",
      anesthesia: "Moderate sedation and local",
    });
    for (const { code } of checklist) await markReadiness(clinic.staff.nurse, { caseId, code, status: "met" });
    expect((await getProcedure(clinic.staff.nurse, caseId)).readiness.state).toBe("ready");
  });

  test("is written with its audit row, its history and the patient's message", async () => {
    const { caseId, appointmentId, reference } = await booked(clinic.staff.nurse, { start: at(farDay(), "9:00") });
    expect(await auditOf("procedure.book", caseId)).toBe(1);
    expect(await auditOf("appointment.book", appointmentId)).toBe(1);
    const row = await db().appointment.findUniqueOrThrow({
      where: { id: appointmentId },
      select: { reference: true, status: true, events: true, messages: { select: { kind: true } } },
    });
    expect(row).toMatchObject({ reference, status: "booked", messages: [{ kind: "booked" }] });
    expect(row.events.map(({ to }) => to)).toEqual(["booked"]);
  });

  test("under general anesthesia with a biopsy takes 30 minutes more, and the bay that much later", async () => {
    const start = at(farDay(), "9:00");
    const made = await booked(clinic.staff.physician, { start, anesthesia: "general", additions: ["biopsy"] });
    expect(await claimsOf(made.appointmentId)).toEqual([
      { slug: "bay-1", before: -150, after: 300 },
      { slug: "dr-ash", before: 0, after: 165 },
      { slug: "nurse-cole", before: 0, after: 165 },
      { slug: "suite-a", before: 0, after: 165 },
    ]);
    expect((await getProcedure(clinic.staff.physician, made.caseId)).minutes).toBe(150);
  });

  test("takes its length from the clinic's rows", async () => {
    const plan = { technique: "kyphoplasty", anesthesia: "sedation", additions: [] } as const;
    const minutes = async (levelCount: number) => (await planProcedure({ ...plan, levelCount })).duration.minutes;
    expect([await minutes(2), await minutes(3)]).toEqual([120, 150]);
    await db().visitType.update({ where: { code: "KP-3" }, data: { durationMinutes: 165 } });
    expect(await minutes(3)).toBe(165);
    await db().visitType.update({ where: { code: "KP-3" }, data: { durationMinutes: 150 } });
  });

  test("of four levels is refused with what to do, and writes nothing", async () => {
    const wanted = await wantedProcedure({ start: at(farDay(), "9:00"), levels: ["T11", "T12", "L1", "L2"] });
    await expect(bookProcedure(clinic.staff.physician, wanted)).rejects.toMatchObject({
      code: "validation_failed",
      errors: [{ pointer: "/levels", message: expect.stringContaining("at most 3 levels") }],
    });
    expect(await db().appointment.count({ where: { patientId: wanted.patientId } })).toBe(0);
  });

  test("is for nurse, physician and front desk, and for nobody else", async () => {
    const wanted = await wantedProcedure({ start: at(farDay(), "9:00") });
    await expect(bookProcedure(clinic.staff.administrator, wanted)).rejects.toMatchObject({ code: "forbidden" });
    await expect(bookProcedure(publicActor, wanted)).rejects.toMatchObject({ code: "unauthenticated" });
    expect((await bookProcedure(clinic.staff.front_desk, wanted)).ok).toBe(true);
  });

  test("for a patient whom nobody knows is not found", async () => {
    const wanted = await wantedProcedure({ start: at(farDay(), "9:00"), patientId: crypto.randomUUID() });
    await expect(bookProcedure(clinic.staff.nurse, wanted)).rejects.toMatchObject({ code: "not_found" });
  });

  test("goes by no other way: a direct booking of a procedure without its case is refused", async () => {
    const wanted = { patientId: await newPatient(), visitType: "kyphoplasty-2", start: at(farDay(), "9:00") };
    const attempt = bookForPatient(clinic.staff.front_desk, { ...wanted, locale: "en" });
    await expect(attempt).rejects.toMatchObject({ code: "validation_failed" });
    expect(await db().appointment.count({ where: { patientId: wanted.patientId } })).toBe(0);
  });
});

describe("the last procedure of a day", () => {
  const query = (date: string) => ({
    technique: "kyphoplasty" as const,
    levelCount: 2,
    anesthesia: "sedation" as const,
    additions: [],
    from: date,
    to: date,
  });

  test("ends three hours before closing: offered at midday, not a quarter of an hour later", async () => {
    const date = farDay();
    const { slots, duration } = await listProcedureSlots(clinic.staff.physician, query(date));
    expect(duration).toMatchObject({ minutes: 120, bufferMinutes: 15, recoveryMinutes: 150 });
    expect(slots.at(-1)?.start).toBe(at(date, "12:00").toISOString());
    const late = await bookProcedure(clinic.staff.physician, await wantedProcedure({ start: at(date, "12:15") }));
    expect(late).toMatchObject({ ok: false, reason: "slot_taken" });
    expect(late.ok === false && late.reason === "slot_taken" && late.alternatives[0]?.start).toBe(
      at(date, "12:00").toISOString(),
    );
  });

  test("what makes it longer counts: 30 minutes more, offered 30 minutes less", async () => {
    const date = farDay();
    const longer = { anesthesia: "general" as const, additions: ["biopsy" as const] };
    const { slots } = await listProcedureSlots(clinic.staff.physician, { ...query(date), ...longer });
    expect(slots.at(-1)?.start).toBe(at(date, "11:30").toISOString());
  });
});

test("twenty at once for one suite: one is booked, the others are told the nearest times, nothing overlaps", async () => {
  const date = farDay();
  const wanted = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      wantedProcedure({
        start: at(date, ["9:00", "9:15", "9:30", "10:00"][index % 4] ?? "9:00"),
        physician: index % 2 === 0 ? "dr-ash" : "dr-birch",
      }),
    ),
  );
  const answers = await Promise.all(wanted.map((one) => bookProcedure(clinic.staff.nurse, one)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  for (const answer of answers) {
    if (answer.ok) continue;
    expect(answer.reason).toBe("slot_taken");
    expect(answer.reason === "slot_taken" && answer.alternatives.length).toBeGreaterThan(0);
  }
  expect(await countOverlaps()).toBe(0);
  const losers = wanted.filter((_, index) => !answers[index]?.ok).map(({ patientId }) => patientId);
  expect(await db().appointment.count({ where: { patientId: { in: losers } } })).toBe(0);
  expect(
    await db().procedureCase.count({
      where: { appointment: { startsAt: { gte: at(date, "0:00"), lt: at(addDays(date, 1), "0:00") } } },
    }),
  ).toBe(1);
});

describe("changing the plan of a procedure", () => {
  const plan = { technique: "kyphoplasty" as const, anesthesia: "sedation" as const, additions: [] };

  test("one level more takes the time again, longer, at the same start", async () => {
    const { caseId, appointmentId } = await booked(clinic.staff.physician, { start: at(farDay(), "9:00") });
    const input = { ...plan, caseId, version: 1, levels: ["T11" as const, "T12" as const, "L1" as const] };
    const changed = await changeProcedure(clinic.staff.physician, input);
    expect(changed).toEqual({ ok: true, version: 3 });
    expect(await claimsOf(appointmentId)).toEqual([
      { slug: "bay-1", before: -150, after: 300 },
      { slug: "dr-ash", before: 0, after: 165 },
      { slug: "nurse-cole", before: 0, after: 165 },
      { slug: "suite-a", before: 0, after: 165 },
    ]);
    expect(await getProcedure(clinic.staff.physician, caseId)).toMatchObject({
      minutes: 150,
      levels: ["T11", "T12", "L1"],
    });
    expect(await auditOf("procedure.change", caseId)).toBe(1);
    const messages = await db().outboxMessage.findMany({ where: { appointmentId }, select: { kind: true } });
    expect(messages).toEqual([{ kind: "booked" }]);
  });

  test("opens again what was confirmed for another plan, with a note", async () => {
    const { caseId } = await booked(clinic.staff.physician, { start: at(farDay(), "9:00") });
    for (const code of ["consent", "labs"]) await markReadiness(clinic.staff.nurse, { caseId, code, status: "met" });
    await changeProcedure(clinic.staff.physician, { ...plan, caseId, version: 1, levels: ["T12"] });
    const { checklist } = await getProcedure(clinic.staff.physician, caseId);
    const states = Object.fromEntries(checklist.map(({ code, status, note }) => [code, { status, note }]));
    expect(states.consent).toEqual({ status: "open", note: expect.stringContaining("confirm again") });
    expect(states.labs).toMatchObject({ status: "met" });
  });

  test("where the next case stands in the way nothing changes, and the nearest times are answered", async () => {
    const date = farDay();
    const { caseId, appointmentId } = await booked(clinic.staff.physician, { start: at(date, "9:00") });
    const blocker = await bookForPatient(clinic.staff.nurse, {
      patientId: await newPatient(),
      visitType: "first-visit",
      start: at(date, "11:15"),
      physician: "dr-ash",
      locale: "en",
    });
    expect(blocker.ok).toBe(true);
    const before = await claimsOf(appointmentId);
    const input = { ...plan, caseId, version: 1, levels: ["T11" as const, "T12" as const, "L1" as const] };
    const answer = await changeProcedure(clinic.staff.physician, input);
    expect(answer).toMatchObject({ ok: false, reason: "slot_taken" });
    expect(answer.ok === false && answer.reason === "slot_taken" && answer.alternatives.length).toBeGreaterThan(0);
    expect(await claimsOf(appointmentId)).toEqual(before);
    expect((await getProcedure(clinic.staff.physician, caseId)).levels).toEqual(["T12", "L1"]);
    expect(await countOverlaps()).toBe(0);
  });

  test("what takes no longer keeps its claims and only counts the change", async () => {
    const { caseId, appointmentId } = await booked(clinic.staff.physician, { start: at(farDay(), "9:00") });
    const before = await claimsOf(appointmentId);
    const input = { ...plan, caseId, version: 1, levels: ["T12" as const, "L2" as const], escort: "Son" };
    expect(await changeProcedure(clinic.staff.nurse, input)).toEqual({ ok: true, version: 2 });
    expect(await claimsOf(appointmentId)).toEqual(before);
    expect(await getProcedure(clinic.staff.nurse, caseId)).toMatchObject({ levels: ["T12", "L2"], escort: "Son" });
  });

  test("by two at once: the second sees what changed", async () => {
    const { caseId } = await booked(clinic.staff.physician, { start: at(farDay(), "9:00") });
    const change = (level: "L1" | "L2") =>
      changeProcedure(clinic.staff.physician, { ...plan, caseId, version: 1, levels: [level] });
    const answers = await Promise.allSettled([change("L1"), change("L2")]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const failed = answers.find((answer) => answer.status === "rejected");
    expect(failed?.reason).toMatchObject({ code: "conflict", extra: { version: expect.any(Number) } });
    expect(await countOverlaps()).toBe(0);
  });

  test("moves it too, and tells the patient", async () => {
    const date = farDay();
    const { caseId, appointmentId } = await booked(clinic.staff.physician, { start: at(date, "9:00") });
    const input = { ...plan, caseId, version: 1, levels: ["T12" as const, "L1" as const], start: at(date, "11:00") };
    expect((await changeProcedure(clinic.staff.physician, input)).ok).toBe(true);
    expect((await getProcedure(clinic.staff.physician, caseId)).start).toBe(at(date, "11:00").toISOString());
    expect(await db().outboxMessage.count({ where: { appointmentId, kind: "changed" } })).toBe(1);
  });

  test("is for those who may book, and not for one that is over", async () => {
    const { caseId, appointmentId } = await booked(clinic.staff.physician, { start: at(farDay(), "9:00") });
    const input = { ...plan, caseId, version: 1, levels: ["L1" as const] };
    await expect(changeProcedure(clinic.staff.administrator, input)).rejects.toMatchObject({ code: "forbidden" });
    await transitionAppointment(clinic.staff.nurse, { id: appointmentId, to: "cancelled", reason: "Fever" });
    await expect(changeProcedure(clinic.staff.physician, { ...input, version: 2 })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

test("a move at the desk keeps what makes the procedure longer", async () => {
  const date = farDay();
  const { appointmentId } = await booked(clinic.staff.physician, { start: at(date, "9:00"), anesthesia: "general" });
  const moved = await moveAppointment(clinic.staff.front_desk, {
    id: appointmentId,
    version: 1,
    start: at(date, "8:00"),
  });
  expect(moved.ok).toBe(true);
  expect(await claimsOf(appointmentId)).toContainEqual({ slug: "suite-a", before: 0, after: 150 });
});

test("a cancelled procedure gives its four claims back and leaves the list", async () => {
  const date = farDay();
  const { appointmentId, caseId } = await booked(clinic.staff.physician, { start: at(date, "9:00") });
  const list = async () => (await listProcedures(clinic.staff.physician, { from: date, to: date })).map(({ id }) => id);
  expect(await list()).toEqual([caseId]);
  await transitionAppointment(clinic.staff.nurse, { id: appointmentId, to: "cancelled", reason: "Infection" });
  expect(await claimsOf(appointmentId)).toEqual([]);
  expect(await list()).toEqual([]);
  expect((await getProcedure(clinic.staff.physician, caseId)).status).toBe("cancelled");
});
