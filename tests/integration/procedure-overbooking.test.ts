import { beforeAll, describe, expect, test } from "vitest";
import { getDay } from "#lib/appointments/day-queries";
import { listSchedule } from "#lib/appointments/queries";
import { transitionAppointment } from "#lib/appointments/step-mutations";
import { db } from "#lib/db";
import { getPatientSummary } from "#lib/patients/queries";
import { bookProcedure } from "#lib/procedures/booking-mutations";
import { changeProcedure } from "#lib/procedures/change-mutations";
import { explainProcedureTime, listProcedureSlots } from "#lib/procedures/duration-queries";
import { getProcedurePlan } from "#lib/procedures/plan-queries";
import { listProcedures } from "#lib/procedures/queries";
import { procedureChange, procedureRequest } from "#lib/procedures/schema";
import { at, type Clinic, countOverlaps, openClinic } from "#tests/support/clinic";
import { booked, farDay, newPatient, offerProcedures, wantedProcedure } from "#tests/support/procedures";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
  await offerProcedures(clinic);
});

const why = "Fracture with new leg weakness, both teams agreed";
const there = { physician: "dr-birch", location: "lakeside" };
const plan = { technique: "kyphoplasty", anesthesia: "sedation", additions: [] } as const;

/** The claims of an appointment by resource, with which of them stand outside the constraint. */
async function claims(appointmentId: string): Promise<Record<string, boolean>> {
  const rows = await db().claim.findMany({
    where: { appointmentId, active: true },
    select: { overbooked: true, resource: { select: { slug: true } } },
  });
  return Object.fromEntries(rows.map(({ overbooked, resource }) => [resource.slug, overbooked]));
}

/** The suite is taken at 9am; a second procedure then, with the other physician. */
async function second(more: { overbook?: string } = {}) {
  const date = farDay();
  const { physician } = clinic.staff;
  const first = await booked(physician, { start: at(date, "9:00") });
  const wanted = await wantedProcedure({ start: at(date, "9:00"), ...there, ...more });
  return { date, first, wanted, made: await bookProcedure(physician, wanted) };
}

describe("a procedure in a suite that is taken", () => {
  test("is refused without a reason, and booked with one: only what meets another stands outside the constraint", async () => {
    const refused = await second();
    expect(refused.made).toMatchObject({ ok: false, reason: "slot_taken" });
    const { made, first } = await second({ overbook: why });
    if (!made.ok) throw new Error(made.reason);
    expect(await claims(made.appointmentId)).toEqual({
      "dr-birch": false,
      "suite-a": true,
      "nurse-cole": true,
      "bay-1": true,
    });
    expect(Object.values(await claims(first.appointmentId))).toEqual([false, false, false, false]);
    expect(await countOverlaps()).toBe(0);
  });

  test("is shown as overbooked, with the reason, wherever staff see it", async () => {
    const { front_desk, physician } = clinic.staff;
    const { date, made, wanted } = await second({ overbook: why });
    if (!made.ok) throw new Error(made.reason);
    const window = { from: date, to: date };
    const one = <Row extends { id: string }>(rows: readonly Row[], id: string) => rows.find((row) => row.id === id);
    const { columns } = await getDay(front_desk, { date, location: "lakeside" });
    const blocks = columns.flatMap((column) => column.blocks).filter(({ id }) => id === made.appointmentId);
    const { visits } = await getPatientSummary(physician, wanted.patientId);
    const shown = [
      one(await listSchedule(front_desk, window), made.appointmentId)?.overbooked,
      one(await listProcedures(physician, window), made.caseId)?.overbooked,
      (await getProcedurePlan(physician, made.caseId)).overbooked,
      one(visits, made.appointmentId)?.overbooked,
      ...blocks.map(({ overbooked }) => overbooked),
    ];
    expect(shown.length).toBeGreaterThan(5);
    for (const reason of shown) expect(reason).toBe(why);
    const history = await db().appointmentEvent.findMany({ where: { appointmentId: made.appointmentId } });
    expect(history.map(({ overbookReason }) => overbookReason)).toEqual([why]);
  });

  test("is told beforehand what it meets, by the function that offers times", async () => {
    const { date, first } = await second();
    const asked = { ...plan, levelCount: 2, ...there };
    const { physician } = clinic.staff;
    const explain = async (clock: string) => {
      const query = { ...asked, additions: [], start: at(date, clock).toISOString() };
      return (await explainProcedureTime(physician, query)).answers[0]?.obstacles.map(({ rule }) => rule);
    };
    expect(await explain("9:00")).toContain("no_resource");
    const { slots } = await listProcedureSlots(physician, { ...asked, additions: [], from: date, to: date });
    const offered = new Set(slots.map(({ start }) => start));
    for (const clock of ["9:00", "10:30", "11:30", "11:45", "12:30", "13:15"])
      expect(await explain(clock), clock).toEqual(offered.has(at(date, clock).toISOString()) ? [] : expect.anything());
    await transitionAppointment(clinic.staff.front_desk, { id: first.appointmentId, to: "cancelled", reason: "ill" });
    expect(await explain("9:00")).toEqual([]);
  });

  test("keeps its mark while other things change, and loses it where it moves to a free time", async () => {
    const { physician } = clinic.staff;
    const { date, made } = await second({ overbook: why });
    if (!made.ok) throw new Error(made.reason);
    const stands = () => getProcedurePlan(physician, made.caseId);
    const levels = ["T12" as const, "L1" as const];
    const change = { caseId: made.caseId, ...plan, additions: [], levels };
    await changeProcedure(physician, { ...change, version: 1, escort: "Son" });
    expect((await stands()).overbooked).toBe(why);
    expect(await changeProcedure(physician, { ...change, version: 2, start: at(date, "10:00") })).toMatchObject({
      ok: false,
      reason: "slot_taken",
    });
    await changeProcedure(physician, { ...change, version: 2, start: at(farDay(), "9:00") });
    expect((await stands()).overbooked).toBeNull();
    expect(Object.values(await claims(made.appointmentId))).toEqual([false, false, false, false]);
  });
});

describe("a procedure that becomes longer than its time", () => {
  test("stays there with a reason, marked, and tells the patient nothing: nothing they know has changed", async () => {
    const { physician } = clinic.staff;
    const date = farDay();
    const { caseId, appointmentId } = await booked(physician, { start: at(date, "9:00") });
    const blocked = await bookProcedure(
      physician,
      await wantedProcedure({ start: at(date, "9:15"), ...there, overbook: why, patientId: await newPatient() }),
    );
    expect(blocked.ok).toBe(true);
    const longer = {
      caseId,
      version: 1,
      ...plan,
      additions: [],
      levels: ["T11" as const, "T12" as const, "L1" as const],
    };
    expect(await changeProcedure(physician, longer)).toMatchObject({ ok: false, reason: "slot_taken" });
    expect(await changeProcedure(physician, { ...longer, overbook: "Third fracture on the new scan" })).toMatchObject({
      ok: true,
    });
    expect(await getProcedurePlan(physician, caseId)).toMatchObject({
      overbooked: "Third fracture on the new scan",
      slot: { start: at(date, "9:00").toISOString(), end: at(date, "11:30").toISOString() },
    });
    expect(await db().outboxMessage.count({ where: { appointmentId, kind: "changed" } })).toBe(0);
    expect(await countOverlaps()).toBe(0);
  });
});

describe("the way past the rules", () => {
  test("is closed in the past, where there is no suite, and to administrators", async () => {
    const { physician, administrator } = clinic.staff;
    const date = farDay();
    const past = await bookProcedure(
      physician,
      await wantedProcedure({ start: new Date(Date.now() - 3_600_000), ...there, overbook: why }),
    );
    expect(past).toMatchObject({ ok: false, reason: "slot_taken" });
    const wanted = await wantedProcedure({ start: at(date, "9:00"), ...there, overbook: why });
    await expect(bookProcedure(administrator, wanted)).rejects.toMatchObject({ code: "forbidden" });
    await db().resource.updateMany({ where: { kind: "suite" }, data: { active: false } });
    expect(await bookProcedure(physician, wanted)).toMatchObject({ ok: false, reason: "slot_taken" });
    await db().resource.updateMany({ where: { kind: "suite" }, data: { active: true } });
    expect(await bookProcedure(physician, wanted)).toMatchObject({ ok: true });
  });

  test("asks for a reason, and for whom and where", () => {
    const body = { ...plan, levels: ["L1"], start: "2027-01-04T15:00:00Z" };
    const of = (schema: typeof procedureRequest | typeof procedureChange, more: object) =>
      schema.safeParse({ ...body, ...more }).error?.issues.map(({ path }) => path.join("/"));
    const request = { patientId: crypto.randomUUID(), overbook: { reason: why } };
    expect(of(procedureRequest, request)).toEqual(["physician"]);
    expect(of(procedureRequest, { ...request, ...there, overbook: { reason: " " } })).toEqual(["overbook/reason"]);
    expect(of(procedureRequest, { ...request, ...there })).toBeUndefined();
    expect(of(procedureChange, { version: 1, overbook: {} })).toEqual(["overbook/reason"]);
  });
});
