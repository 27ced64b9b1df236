import { beforeAll, expect, test } from "vitest";
import { bookForCaller } from "#lib/appointments/caller-mutations";
import { holdSlot } from "#lib/appointments/hold-mutations";
import { db } from "#lib/db";
import { publicActor, type StaffActor } from "#lib/session";
import { screenCaller } from "#lib/triage/caller-mutations";
import { listOpenScreenings } from "#lib/triage/queries";
import { ana, at, type Clinic, countOverlaps, newDay, noSigns, openClinic } from "#tests/support/clinic";

let clinic: Clinic;
let desk: StaffActor;
beforeAll(async () => {
  clinic = await openClinic();
  desk = clinic.staff.front_desk;
});

const numb = { emergency: { ticked: ["RF-N1"], answer: "some" as const } };
const cancer = { emergency: noSigns.emergency, today: { ticked: ["RF-C1"], answer: "some" as const } };
const wanted = (start: Date) => ({
  visitType: "first-visit",
  start: start.toISOString(),
  physician: "dr-ash",
  location: "lakeside",
  patient: ana,
  language: "en" as const,
});

test("what is held for a caller becomes the booking, and the hold is gone", async () => {
  const start = at(newDay(), "9:00");
  const held = await holdSlot(desk, { visitType: "first-visit", start, physician: "dr-ash" });
  if (!held.ok) throw new Error("not free");
  const booked = await bookForCaller(desk, { ...wanted(start), holdToken: held.holdToken });
  expect(booked).toMatchObject({ ok: true });
  const before = await db().appointment.findUniqueOrThrow({ where: { id: held.appointmentId } });
  expect(before.status).toBe("cancelled");
  expect(await countOverlaps()).toBe(0);
});

test("without the hold's secret a held time is refused, and a hold that ran out is no hindrance", async () => {
  const start = at(newDay(), "9:00");
  const held = await holdSlot(publicActor, { visitType: "first-visit", start, physician: "dr-ash" });
  if (!held.ok) throw new Error("not free");
  expect(await bookForCaller(desk, wanted(start))).toMatchObject({ ok: false, reason: "slot_taken" });
  await db().appointment.update({ where: { id: held.appointmentId }, data: { holdExpiresAt: new Date(0) } });
  expect(await bookForCaller(desk, { ...wanted(start), holdToken: held.holdToken })).toMatchObject({ ok: true });
});

test("an emergency asked aloud never books, and stays on the list with who it was", async () => {
  const { id, result } = await screenCaller(desk, {
    answers: numb,
    language: "en",
    caller: { givenName: "Ada", familyName: "Caller", phone: "312-555-0123" },
  });
  expect(result.tier).toBe("emergency");
  const refused = await bookForCaller(desk, { ...wanted(at(newDay(), "9:00")), screeningId: id });
  expect(refused).toMatchObject({ ok: false, reason: "screening", tier: "emergency" });
  const listed = (await listOpenScreenings(desk)).find((screening) => screening.id === id);
  expect(listed?.person).toMatchObject({ name: "Ada Caller", dial: "+13125550123" });
});

test("what a clinician should look at can be booked by staff, and its entry stays open", async () => {
  const { id } = await screenCaller(desk, { answers: cancer, language: "en" });
  const booked = await bookForCaller(desk, { ...wanted(at(newDay(), "9:00")), screeningId: id });
  if (!booked.ok) throw new Error(booked.reason);
  const row = await db().screening.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ open: true, appointmentId: booked.appointmentId });
  const again = bookForCaller(desk, { ...wanted(at(newDay(), "9:00")), screeningId: id });
  await expect(again).rejects.toMatchObject({ code: "validation_failed" });
});

test("a known patient's own row says who to call back", async () => {
  const patient = await db().patient.findFirstOrThrow();
  const { id } = await screenCaller(desk, { answers: cancer, language: "es", patientId: patient.id });
  const row = await db().screening.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ familyName: patient.familyName, phone: patient.phone, locale: "es" });
  const unknown = screenCaller(desk, { answers: cancer, language: "en", patientId: crypto.randomUUID() });
  await expect(unknown).rejects.toMatchObject({ code: "not_found" });
  await expect(screenCaller(publicActor, { answers: noSigns, language: "en" })).rejects.toMatchObject({
    code: "unauthenticated",
  });
});
