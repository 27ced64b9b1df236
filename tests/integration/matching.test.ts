import { beforeAll, describe, expect, test } from "vitest";
import { bookForPatient } from "#lib/appointments/direct-mutations";
import type { PatientDetails } from "#lib/appointments/schema";
import { db } from "#lib/db";
import { decideMatch, undoMerge } from "#lib/patients/matching-mutations";
import { listUnidentified } from "#lib/patients/matching-queries";
import { getJoined, listMerges } from "#lib/patients/merge-queries";
import { getPatientSummary } from "#lib/patients/queries";
import { publicActor } from "#lib/session";
import { anotherAna, at, book, type Clinic, newDay, openClinic } from "#tests/support/clinic";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const desk = () => clinic.staff.front_desk;
const patientOf = async (id: string) =>
  (await db().appointment.findUniqueOrThrow({ where: { id }, select: { patientId: true } })).patientId ?? "";
async function arrive(patient: PatientDetails) {
  const { appointmentId } = await book(at(newDay(), "9:00"), { patient });
  return { appointmentId, patientId: await patientOf(appointmentId) };
}
/** Somebody known, and the same person with a slip in the name. */
async function twice() {
  const known = anotherAna();
  const [first, second] = [await arrive(known), await arrive({ ...known, familyName: "Ruis" })];
  return { known: first, again: second };
}
const entryOf = async (id: string) => (await listUnidentified(desk())).find((one) => one.id === id);

describe("a record that nobody has identified", () => {
  test("is listed with who it may be, best first, with score and reasons", async () => {
    const { known, again } = await twice();
    const entry = await entryOf(again.patientId);
    const candidate = entry?.candidates.find(({ id }) => id === known.patientId);
    expect(candidate).toMatchObject({
      score: 92,
      reasons: ["birth_date", "family_name_alike", "given_name", "phone", "email"],
    });
    const scores = entry?.candidates.map(({ score }) => score) ?? [];
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const read = await db().auditEvent.count({ where: { action: "match.list", patientId: again.patientId } });
    expect(read).toBeGreaterThan(0);
  });

  test.each([
    ["accents left out and two digits of the year swapped", { familyName: "Nunez Ortega", birthDate: "1984-02-03" }],
    ["a nickname and one digit off", { givenName: "Lola", birthDate: "1947-02-03" }],
    ["names in each other's place", { givenName: "Núñez Ortega", familyName: "Dolores" }],
  ])("is found under %s, with nothing else in common", async (_, slip) => {
    const known = { ...anotherAna(), givenName: "Dolores", familyName: "Núñez Ortega", email: undefined };
    const [first, again] = [await arrive(known), await arrive({ ...known, ...slip, phone: anotherAna().phone })];
    expect((await entryOf(again.patientId))?.candidates.map(({ id }) => id)).toContain(first.patientId);
  });

  test("leaves the list when staff say that it is somebody new, once", async () => {
    const { again } = await twice();
    await decideMatch(desk(), again.patientId, { decision: "new" });
    expect(await entryOf(again.patientId)).toBeUndefined();
    await expect(decideMatch(desk(), again.patientId, { decision: "new" })).rejects.toMatchObject({ code: "conflict" });
  });

  test("is not proposed again for a record that is somebody else", async () => {
    const { known, again } = await twice();
    await decideMatch(desk(), again.patientId, { decision: "different", candidateId: known.patientId });
    for (const [one, other] of [
      [again, known],
      [known, again],
    ] as const)
      expect((await entryOf(one.patientId))?.candidates.map(({ id }) => id)).not.toContain(other.patientId);
  });

  test("is proposed again once somebody takes back that they are two people", async () => {
    const { known, again } = await twice();
    const pair = { candidateId: known.patientId };
    await decideMatch(desk(), again.patientId, { decision: "different", ...pair });
    await decideMatch(desk(), again.patientId, { decision: "undecided", ...pair });
    expect((await entryOf(again.patientId))?.candidates.map(({ id }) => id)).toContain(known.patientId);
    const twiceTaken = decideMatch(desk(), again.patientId, { decision: "undecided", ...pair });
    await expect(twiceTaken).rejects.toMatchObject({ code: "conflict" });
    expect(await db().auditEvent.count({ where: { action: "patient.ask_again", entityId: again.patientId } })).toBe(1);
  });

  test("is not proposed again for a record that somebody else was joined to, or that joined another", async () => {
    const ilse = () => arrive({ ...anotherAna(), givenName: "Ilse", familyName: "Brandt", birthDate: "1931-05-17" });
    const [one, other, later, earlier] = [await ilse(), await ilse(), await ilse(), await ilse()];
    await decideMatch(desk(), one.patientId, { decision: "different", candidateId: other.patientId });
    const candidatesOf = async (id: string) => (await entryOf(id))?.candidates.map((candidate) => candidate.id) ?? [];
    expect(await candidatesOf(other.patientId)).toContain(later.patientId);
    await decideMatch(desk(), one.patientId, { decision: "same", candidateId: later.patientId, contact: "known" });
    expect(await candidatesOf(other.patientId)).toEqual([earlier.patientId]);
    await decideMatch(desk(), later.patientId, { decision: "same", candidateId: earlier.patientId, contact: "known" });
    expect(await candidatesOf(other.patientId)).toEqual([]);
  });

  test("is found where one digit of the birth date is wrong and a name is spelt otherwise", async () => {
    const jon = () => ({ ...anotherAna(), givenName: "Jon" });
    const first = await arrive({ ...jon(), familyName: "Halloran", birthDate: "1936-10-21", email: undefined });
    const again = await arrive({ ...jon(), familyName: "Haloran", birthDate: "1936-10-22" });
    const found = (await entryOf(again.patientId))?.candidates.find(({ id }) => id === first.patientId);
    expect(found?.reasons).toEqual(["birth_date_near", "family_name_alike", "given_name"]);
  });

  test.each(["physician", "administrator"] as const)("is nothing for a %s or the public", async (role) => {
    await expect(listUnidentified(clinic.staff[role])).rejects.toMatchObject({ code: "forbidden" });
    await expect(listUnidentified(publicActor)).rejects.toMatchObject({ code: "unauthenticated" });
    const decide = decideMatch(clinic.staff[role], crypto.randomUUID(), { decision: "new" });
    await expect(decide).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("a merge", () => {
  const same = (candidateId: string, contact: "known" | "new" = "known") =>
    ({ decision: "same", candidateId, contact }) as const;

  test("moves everything of the record, in every table that knows patients, and can be undone", async () => {
    const { known, again } = await twice();
    await decideMatch(desk(), again.patientId, same(known.patientId));
    expect(await patientOf(again.appointmentId)).toBe(known.patientId);
    expect(await db().questionnaireResponse.count({ where: { patientId: again.patientId } })).toBe(0);
    const summary = await getPatientSummary(clinic.staff.physician, again.patientId);
    expect(summary.id).toBe(known.patientId);
    expect(summary.visits).toHaveLength(2);
    const [merge] = await listMerges(desk());
    await undoMerge(desk(), merge?.id ?? "");
    expect(await patientOf(again.appointmentId)).toBe(again.patientId);
    expect(await patientOf(known.appointmentId)).toBe(known.patientId);
    expect(await db().questionnaireResponse.count({ where: { patientId: again.patientId } })).toBe(1);
    expect(await entryOf(again.patientId)).toBeDefined();
    await expect(undoMerge(desk(), merge?.id ?? "")).rejects.toMatchObject({ code: "conflict" });
  });

  test("of a record that holds another leads from both to the one that is kept, and is undone in its order", async () => {
    const [first, second, third] = [await arrive(anotherAna()), await arrive(anotherAna()), await arrive(anotherAna())];
    await decideMatch(desk(), first.patientId, same(second.patientId));
    await decideMatch(desk(), second.patientId, same(third.patientId));
    for (const { patientId } of [first, second, third])
      expect((await getPatientSummary(clinic.staff.physician, patientId)).id).toBe(third.patientId);
    const { merges } = await getJoined(desk(), third.patientId);
    expect(merges.map(({ from, isNewest }) => [from.id, isNewest])).toEqual([
      [second.patientId, true],
      [first.patientId, false],
    ]);
    const idOf = (from: string) =>
      db()
        .patientMerge.findFirstOrThrow({ where: { fromId: from, undoneAt: null } })
        .then(({ id }) => id);
    await expect(undoMerge(desk(), await idOf(first.patientId))).rejects.toMatchObject({ code: "conflict" });
    await undoMerge(desk(), await idOf(second.patientId));
    await undoMerge(desk(), await idOf(first.patientId));
    for (const { appointmentId, patientId } of [first, second, third])
      expect(await patientOf(appointmentId)).toBe(patientId);
  });

  test("is on the page of the kept record however old it is, with what came with it, and is undone from there", async () => {
    const { known, again } = await twice();
    await decideMatch(desk(), again.patientId, same(known.patientId));
    const at = new Date(Date.now() - 400 * 86_400_000);
    await db().patientMerge.updateMany({ where: { intoId: known.patientId }, data: { at } });
    expect((await listMerges(desk())).some(({ into }) => into.id === known.patientId)).toBe(false);
    for (const id of [known.patientId, again.patientId]) {
      const { patient, merges } = await getJoined(clinic.staff.nurse, id);
      expect(patient.id).toBe(known.patientId);
      expect(merges).toMatchObject([
        { from: { id: again.patientId }, at: at.toISOString(), isNewest: true, moved: { visits: 1, forms: 1 } },
      ]);
    }
    const { merges } = await getJoined(desk(), known.patientId);
    await undoMerge(desk(), merges[0]?.id ?? "");
    expect((await getJoined(desk(), known.patientId)).merges).toEqual([]);
    expect(await patientOf(again.appointmentId)).toBe(again.patientId);
    await expect(getJoined(clinic.staff.physician, known.patientId)).rejects.toMatchObject({ code: "forbidden" });
    await expect(getJoined(desk(), crypto.randomUUID())).rejects.toMatchObject({ code: "not_found" });
  });

  test("leaves with the kept record what came to it since", async () => {
    const { known, again } = await twice();
    await decideMatch(desk(), again.patientId, same(known.patientId));
    const input = {
      patientId: known.patientId,
      visitType: "first-visit",
      start: at(newDay(), "13:00"),
      locale: "en",
    } as const;
    const later = await bookForPatient(desk(), input);
    const [merge] = await listMerges(desk());
    await undoMerge(desk(), merge?.id ?? "");
    expect(later.ok && (await patientOf(later.appointmentId))).toBe(known.patientId);
  });

  test("keeps the telephone that staff choose, and gives the old one back when undone", async () => {
    const known = anotherAna();
    const first = await arrive(known);
    const again = await arrive({ ...anotherAna(), email: undefined });
    const phoneOf = async (id: string) => (await db().patient.findUniqueOrThrow({ where: { id } })).phone;
    const newPhone = await phoneOf(again.patientId);
    await decideMatch(desk(), again.patientId, same(first.patientId, "new"));
    expect(await phoneOf(first.patientId)).toBe(newPhone);
    expect((await db().patient.findUniqueOrThrow({ where: { id: first.patientId } })).email).toBe(known.email);
    const [merge] = await listMerges(desk());
    await undoMerge(desk(), merge?.id ?? "");
    expect(await phoneOf(first.patientId)).toBe(known.phone);
  });

  test("is undone the newest first, so that nobody is given a telephone that is not theirs", async () => {
    const kept = await arrive(anotherAna());
    const [first, second] = [await arrive(anotherAna()), await arrive(anotherAna())];
    const phoneOf = async (id: string) => (await db().patient.findUniqueOrThrow({ where: { id } })).phone;
    const own = await phoneOf(kept.patientId);
    for (const { patientId } of [first, second]) await decideMatch(desk(), patientId, same(kept.patientId, "new"));
    const merges = (await listMerges(desk())).filter(({ into }) => into.id === kept.patientId);
    await expect(undoMerge(desk(), merges[1]?.id ?? "")).rejects.toMatchObject({ code: "conflict" });
    for (const { id } of merges) await undoMerge(desk(), id);
    expect(await phoneOf(kept.patientId)).toBe(own);
  });

  test("by two at once happens once, and never both ways", async () => {
    const { known, again } = await twice();
    const results = await Promise.allSettled([
      decideMatch(desk(), again.patientId, same(known.patientId)),
      decideMatch(clinic.staff.nurse, known.patientId, same(again.patientId)),
      decideMatch(clinic.staff.nurse, again.patientId, same(known.patientId)),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const rows = await db().patient.findMany({ where: { id: { in: [known.patientId, again.patientId] } } });
    expect(rows.filter(({ mergedIntoId }) => mergedIntoId)).toHaveLength(1);
  });

  test("finds an id in every table that refers to patients, so that an undo can name its rows", async () => {
    const tables = await db().$queryRaw<{ name: string; has: boolean }[]>`
      SELECT c.conrelid::regclass::text AS name, EXISTS (
        SELECT 1 FROM pg_attribute WHERE attrelid = c.conrelid AND attname = 'id' AND NOT attisdropped) AS has
      FROM pg_constraint c WHERE c.contype = 'f' AND c.confrelid = '"Patient"'::regclass`;
    expect(tables.filter(({ has }) => !has)).toEqual([]);
  });
});
