import { beforeAll, expect, test } from "vitest";
import { confirmDraft, holdForDraft, saveDraft } from "#lib/appointments/draft-mutations";
import { getDraft } from "#lib/appointments/draft-queries";
import { typedPerson } from "#lib/appointments/draft-schema";
import { db } from "#lib/db";
import { giveValues } from "#lib/decisions/mutations";
import { getOwnValues, getPatientValues } from "#lib/decisions/queries";
import type { ValuesAnswers } from "#lib/decisions/schema";
import { publicActor } from "#lib/session";
import { recordScreening } from "#lib/triage/mutations";
import { ana, at, book, type Clinic, newDay, noSigns, openClinic } from "#tests/support/clinic";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const answers: ValuesAnswers = { importance: { "avoid-risk": "a_lot" }, questions: ["cost"], words: "My garden" };
const rowsOf = (appointmentId: string) => db().visitValues.findMany({ where: { appointmentId } });

/** A draft that holds a time, with answers of the decision aid that are to be given along, or not. */
async function bookWith(shareValues: boolean): Promise<string> {
  const { id: screeningId } = await recordScreening(publicActor, { answers: noSigns, locale: "en" });
  const start = at(newDay(), "9:00");
  const secret = await saveDraft(null, { answers: { values: answers, shareValues }, screeningId });
  const held = await holdForDraft(secret, { visitType: "first-visit", start });
  if (!held.ok) throw new Error(held.reason);
  const booked = await confirmDraft(secret, { patient: ana, locale: "es" });
  if (!booked.ok) throw new Error(booked.reason);
  expect((await getDraft(secret))?.answers.values).toBeUndefined();
  return held.appointmentId;
}

test("answers go along with the visit that is booked, in the same transaction, with an audit row", async () => {
  const appointmentId = await bookWith(true);
  const rows = await rowsOf(appointmentId);
  expect(rows).toMatchObject([{ answers, locale: "es" }]);
  expect(await db().auditEvent.count({ where: { action: "values.give", entityId: appointmentId } })).toBe(1);
});

test("answers that nobody agreed to give stay behind", async () => {
  expect(await rowsOf(await bookWith(false))).toEqual([]);
});

test("the link to a visit gives answers and reads them back; the newest count", async () => {
  const { appointmentId, manageToken } = await book(at(newDay(), "9:00"));
  expect(await getOwnValues(manageToken)).toBeNull();
  await giveValues(manageToken, { answers, locale: "en" });
  const later: ValuesAnswers = { importance: {}, questions: [], leaning: "time" };
  await giveValues(manageToken, { answers: later, locale: "en" });
  expect(await getOwnValues(manageToken)).toEqual(later);
  expect(await rowsOf(appointmentId)).toHaveLength(2);
  await expect(db().visitValues.updateMany({ where: { appointmentId }, data: { locale: "es" } })).rejects.toThrow();
});

test("staff who may read the record see them, others do not", async () => {
  const { appointmentId, manageToken } = await book(at(newDay(), "9:00"));
  await giveValues(manageToken, { answers, locale: "en" });
  const { patientId } = await db().appointment.findUniqueOrThrow({ where: { id: appointmentId } });
  const seen = await getPatientValues(clinic.staff.physician, patientId ?? "");
  expect(seen?.answers).toEqual(answers);
  await expect(getPatientValues(clinic.staff.administrator, patientId ?? "")).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("a cancelled visit and a forged link take nothing", async () => {
  const { appointmentId, manageToken } = await book(at(newDay(), "9:00"));
  await db().appointment.update({ where: { id: appointmentId }, data: { status: "cancelled" } });
  await expect(giveValues(manageToken, { answers, locale: "en" })).rejects.toMatchObject({ code: "conflict" });
  await expect(giveValues(`${"x".repeat(40)}`, { answers, locale: "en" })).rejects.toMatchObject({ code: "not_found" });
  expect(await rowsOf(appointmentId)).toEqual([]);
});

test("whoever books for somebody else is named with the visit", async () => {
  const { id: screeningId } = await recordScreening(publicActor, { answers: noSigns, locale: "en" });
  const person = typedPerson.parse({ helperName: "Luz Ruiz" });
  const secret = await saveDraft(null, { answers: { person }, screeningId });
  const held = await holdForDraft(secret, { visitType: "first-visit", start: at(newDay(), "9:00") });
  if (!held.ok) throw new Error(held.reason);
  await confirmDraft(secret, { patient: ana, locale: "en" });
  const row = await db().appointment.findUniqueOrThrow({ where: { id: held.appointmentId } });
  expect(row.bookedBy).toBe("Luz Ruiz");
});
