import { beforeAll, expect, test } from "vitest";
import { getDay } from "#lib/appointments/day-queries";
import { bookForPatient } from "#lib/appointments/direct-mutations";
import { listSlots } from "#lib/availability/queries";
import { db } from "#lib/db";
import { publicActor } from "#lib/session";
import { at, book, type Clinic, hold, newDay, openClinic } from "#tests/support/clinic";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const minutes = (from: string | undefined, to: string | undefined) =>
  (Date.parse(to ?? "") - Date.parse(from ?? "")) / 60_000;
const dayOf = (date: string) => getDay(clinic.staff.front_desk, { date, location: "lakeside" });

test("a visit stands with its physician and its room, the time around it included", async () => {
  const date = newDay();
  const { appointmentId } = await book(at(date, "9:00"), { physician: "dr-ash" });
  const { columns } = await dayOf(date);
  const taken = columns.filter(({ blocks }) => blocks.some(({ id }) => id === appointmentId));
  expect(taken.map(({ kind }) => kind)).toEqual(["physician", "room"]);
  const block = taken[0]?.blocks[0];
  expect(block).toMatchObject({
    kind: "visit",
    patient: { name: "Ana Ruiz" },
    visitStart: at(date, "9:00").toISOString(),
  });
  expect(minutes(block?.visitEnd, block?.end)).toBe(10);
});

test("a hold stands as held, without a name, and is gone when it has run out", async () => {
  const date = newDay();
  const { appointmentId } = await hold(at(date, "9:00"), { physician: "dr-ash" });
  const blocks = async () => (await dayOf(date)).columns.find(({ slug }) => slug === "dr-ash")?.blocks;
  expect(await blocks()).toMatchObject([{ kind: "held", patient: null }]);
  await db().appointment.update({ where: { id: appointmentId }, data: { holdExpiresAt: new Date(0) } });
  expect(await blocks()).toEqual([]);
});

test("two at one time both stand, the second with its reason", async () => {
  const date = newDay();
  const { appointmentId } = await book(at(date, "9:00"), { physician: "dr-ash" });
  const { patientId } = await db().appointment.findUniqueOrThrow({ where: { id: appointmentId } });
  await bookForPatient(clinic.staff.front_desk, {
    ...{
      patientId: patientId ?? "",
      visitType: "first-visit",
      physician: "dr-ash",
      location: "lakeside",
      locale: "en",
    },
    start: at(date, "9:15"),
    overbook: "Brings her husband",
  });
  const blocks = (await dayOf(date)).columns.find(({ slug }) => slug === "dr-ash")?.blocks;
  expect(blocks?.map(({ overbooked }) => overbooked)).toEqual([null, "Brings her husband"]);
});

test("a closed day says why and has no hours; an absence stands in its column", async () => {
  const [closed, away] = [newDay(), newDay()];
  await db().closure.create({
    data: { firstDate: new Date(closed), lastDate: new Date(closed), name: { en: "Founders’ day", es: "Día" } },
  });
  await db().absence.create({
    data: {
      resourceId: clinic.ids["dr-ash"] ?? "",
      startsAt: at(away, "10:00"),
      endsAt: at(away, "12:00"),
      reason: "Course",
    },
  });
  const day = await dayOf(closed);
  expect(day.closure).toBe("Founders’ day");
  expect(day.columns.every(({ open }) => open.length === 0)).toBe(true);
  const ash = (await dayOf(away)).columns.find(({ slug }) => slug === "dr-ash");
  expect(ash?.away).toEqual([{ start: at(away, "10:00").toISOString(), end: at(away, "12:00").toISOString() }]);
  expect(JSON.stringify(ash)).not.toContain("Course");
});

test("only staff see it, each look is recorded, and an unknown location is not found", async () => {
  const date = newDay();
  await expect(getDay(publicActor, { date, location: "lakeside" })).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(getDay(clinic.staff.nurse, { date, location: "nowhere" })).rejects.toMatchObject({ code: "not_found" });
  await dayOf(date);
  const last = await db().auditEvent.findFirst({ orderBy: { seq: "desc" } });
  expect(last).toMatchObject({ action: "schedule.read", entityId: `${date} lakeside` });
});

test("a visit that is to move does not stand in its own way, for staff only", async () => {
  const date = newDay();
  const { appointmentId } = await book(at(date, "9:00"), { physician: "dr-ash" });
  const query = { visitType: "first-visit", from: date, to: date, physician: "dr-ash", moving: appointmentId };
  const starts = async (actor: Parameters<typeof listSlots>[0]) =>
    (await listSlots(actor, query)).slots.map(({ start }) => start);
  expect(await starts(clinic.staff.front_desk)).toContain(at(date, "9:15").toISOString());
  expect(await starts(publicActor)).not.toContain(at(date, "9:15").toISOString());
});
