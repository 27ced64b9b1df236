import { beforeAll, expect, test } from "vitest";
import { getDay } from "#lib/appointments/day-queries";
import { bookForPatient } from "#lib/appointments/direct-mutations";
import { listSchedule } from "#lib/appointments/queries";
import { applyChange, previewChange } from "#lib/clinic/change-mutations";
import type { Decision, Proposal } from "#lib/clinic/schema";
import { db } from "#lib/db";
import { listProcedures } from "#lib/procedures/queries";
import { addDays } from "#lib/time";
import { at, book, type Clinic, countOverlaps, newDay, openClinic } from "#tests/support/clinic";
import { booked, farDay, newPatient, offerProcedures } from "#tests/support/procedures";

const closing = (date: string): Proposal => ({
  kind: "closure",
  version: 0,
  state: { locationId: null, firstDate: date, lastDate: date, name: { en: "Training", es: "Capacitación" } },
});

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
  await offerProcedures(clinic);
});

// A transaction ends after 15 seconds: with a move that took a quarter of one, this would fail.
test("60 visits of a closed day are moved in one step, each to a time of its own, each with a message", async () => {
  const { staff } = clinic;
  await db().visitType.update({ where: { slug: "first-visit" }, data: { durationMinutes: 15, bufferAfterMinutes: 0 } });
  const day = newDay();
  const quarters = Array.from({ length: 30 }, (_, n) => `${8 + Math.floor(n / 4)}:${15 * (n % 4) || "00"}`);
  for (const clock of quarters)
    for (const physician of ["dr-ash", "dr-birch"]) await book(at(day, clock), { physician });
  const { affected } = await previewChange(staff.administrator, closing(day));
  const decisions = affected.map(({ appointmentId, version, times: [time] }): Decision => {
    if (!time) throw new Error("no time to move to");
    const { start, physician, location } = time;
    return { choice: "move", appointmentId, version, start, physician: physician.slug, location: location.slug };
  });
  expect(decisions).toHaveLength(60);
  const done = await applyChange(staff.administrator, { proposal: closing(day), decisions });
  expect(done).toMatchObject({ moved: 60, cancelled: 0, kept: 0, messages: 60 });
  const nextDay = at(day, "23:59");
  expect(
    await db().appointment.count({ where: { status: "booked", startsAt: { gte: at(day, "0:00"), lt: nextDay } } }),
  ).toBe(0);
  expect(await db().outboxMessage.count({ where: { kind: "changed" } })).toBe(60);
  expect(await countOverlaps()).toBe(0);
}, 180_000);

test("a time at which the patient has another visit is not proposed", async () => {
  const { administrator, front_desk } = clinic.staff;
  const day = farDay();
  const patientId = await newPatient();
  const visit = async (start: Date, physician: string) =>
    bookForPatient(front_desk, { patientId, visitType: "first-visit", start, physician, locale: "en" });
  const before = addDays(day, -1);
  expect(await visit(at(day, "9:00"), "dr-ash")).toMatchObject({ ok: true });
  // Nearest to 9am of the closed day with Dr. Ash would be the end of the day before.
  const other = await visit(at(before, "16:00"), "dr-birch");
  if (!other.ok) throw new Error(other.reason);
  const { startsAt, endsAt } = await db().appointment.findUniqueOrThrow({ where: { id: other.appointmentId } });
  const { affected } = await previewChange(administrator, closing(day));
  expect(affected).toHaveLength(1);
  const times = affected.flatMap((moving) => moving.times);
  expect(times.some(({ localDate }) => localDate === before)).toBe(true);
  for (const { start, end } of times) expect(new Date(start) < endsAt && startsAt < new Date(end), start).toBe(false);
});

test("a procedure that is kept on a closed day is marked on the board, the day, the week and the procedures", async () => {
  const { administrator, front_desk, physician } = clinic.staff;
  const day = farDay();
  const { appointmentId } = await booked(physician, { start: at(day, "9:00") });
  const { affected } = await previewChange(administrator, closing(day));
  const decisions = affected.map(
    (visit): Decision => ({ choice: "keep", appointmentId: visit.appointmentId, version: visit.version }),
  );
  expect(decisions.map((decision) => decision.appointmentId)).toEqual([appointmentId]);
  const { id } = await applyChange(administrator, { proposal: closing(day), decisions });
  const marks = async () => {
    const window = { from: day, to: day };
    const [board] = await listSchedule(front_desk, window);
    const [week] = await listSchedule(physician, { ...window, physician: "dr-ash" });
    const [procedure] = await listProcedures(physician, window);
    const { columns } = await getDay(front_desk, { date: day, location: "lakeside" });
    const blocks = columns.flatMap((column) => column.blocks);
    const own = blocks.filter((block) => block.id === appointmentId).map((block) => block.outsideHours);
    return [board?.outsideHours, week?.outsideHours, procedure?.outsideHours, ...own];
  };
  const marked = await marks();
  expect(marked.length).toBeGreaterThan(5);
  for (const mark of marked) expect(mark).toEqual(["Closed: Training"]);
  await applyChange(administrator, { proposal: { kind: "undo", changeId: id }, decisions: [] });
  for (const mark of await marks()) expect(mark).toEqual([]);
});
