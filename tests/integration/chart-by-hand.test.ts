import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { editChart } from "#lib/chart/edit-mutations";
import { getChart } from "#lib/chart/queries";
import type { ChartEdit } from "#lib/chart/schema";
import { db } from "#lib/db";
import { decideIntake } from "#lib/intake/review-mutations";
import { getIntakeReview } from "#lib/intake/review-queries";
import { decideMatch, undoMerge } from "#lib/patients/matching-mutations";
import { type Clinic, openClinic } from "#tests/support/clinic";
import { assignedForm, coded, sentForm } from "#tests/support/intake";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

/** Somebody whose chart holds what one form said, among it a latex allergy. */
async function charted() {
  const { responseId } = await sentForm({ allergies: [coded("latex")], pharmacy: [{ valueString: "Main Street" }] });
  await decideIntake(clinic.staff.nurse, { id: responseId, decision: "accept", chart: [] });
  const { patientId } = await db().questionnaireResponse.findUniqueOrThrow({ where: { id: responseId } });
  return { responseId, patientId };
}

const chartOf = (patientId: string) => getChart(clinic.staff.physician, patientId);
async function entryOf(patientId: string, field: string) {
  const { version, groups } = await chartOf(patientId);
  const entry = groups.flatMap(({ fields }) => fields).find(({ code }) => code === field)?.entries[0];
  return { version, entry };
}
const edit = (patientId: string, one: ChartEdit) => editChart(clinic.staff.physician, patientId, one);
const add = (version: number, field: "allergy" | "pharmacy", text: string): ChartEdit => ({
  ...{ change: "add", version, field, text, details: null },
});

describe("a physician writes into a chart by hand", () => {
  test("what is new stands there with who wrote it and when, beside what the forms said", async () => {
    const { patientId } = await charted();
    const { version } = await chartOf(patientId);
    expect(await edit(patientId, add(version, "allergy", "Nickel"))).toEqual({ version: version + 1 });
    const { groups } = await chartOf(patientId);
    const allergies = groups.flatMap(({ fields }) => fields).find(({ code }) => code === "allergy")?.entries;
    expect(allergies).toMatchObject([
      { value: { text: "Latex" }, source: { responseId: expect.any(String) } },
      { value: { text: "Nickel" }, source: { responseId: null, reason: null, by: "physician" } },
    ]);
    const audit = await db().auditEvent.findFirstOrThrow({ where: { patientId, action: "chart.add" } });
    const written = await db().chartEntry.findFirstOrThrow({ where: { patientId, responseId: null } });
    expect(audit).toMatchObject({ entity: "ChartEntry", entityId: written.id });
    expect(audit.staffId).toBe(clinic.staff.physician.staffId);
    expect(JSON.stringify(audit, (_, value) => (typeof value === "bigint" ? String(value) : value))).not.toContain(
      "Nickel",
    );
  });

  test("a correction keeps the old value and says why; an end takes it off the chart and keeps it too", async () => {
    const { patientId } = await charted();
    const before = await entryOf(patientId, "pharmacy");
    const entryId = before.entry?.id ?? "";
    const { version } = before;
    await edit(patientId, {
      ...{ change: "correct", version, entryId, text: "Corner Drugs", details: "until 8pm", reason: "They moved" },
    });
    const after = await entryOf(patientId, "pharmacy");
    expect(after.entry).toMatchObject({
      value: { text: "Corner Drugs", details: "until 8pm" },
      source: { reason: "They moved", by: "physician" },
    });
    const ending = { version: after.version, entryId: after.entry?.id ?? "", reason: "Uses none now" };
    await edit(patientId, { change: "end", ...ending });
    expect((await entryOf(patientId, "pharmacy")).entry).toBeUndefined();
    const { history } = await chartOf(patientId);
    const kept = history.filter(({ field }) => field === "pharmacy").map(({ act, value }) => [act, value.text]);
    expect(kept).toEqual([
      ["ended", "Corner Drugs"],
      ["accepted", "Corner Drugs"],
      ["accepted", "Main Street"],
    ]);
    const rows = await db().chartEntry.findMany({ where: { patientId }, select: { id: true } });
    for (const { id } of rows)
      await expect(db().chartEntry.update({ where: { id }, data: { reason: "another" } })).rejects.toThrow();
  });

  test("a chart that was joined with another is written where it is kept", async () => {
    const [one, other] = [await charted(), await charted()];
    await decideMatch(clinic.staff.nurse, one.patientId, {
      ...{ decision: "same", candidateId: other.patientId, contact: "known" },
    });
    const { version } = await chartOf(one.patientId);
    await edit(one.patientId, add(version, "allergy", "Nickel"));
    const row = await db().chartEntry.findFirstOrThrow({ where: { responseId: null, patientId: other.patientId } });
    expect(row.value).toEqual({ text: "Nickel", details: null });
  });

  test("a correction goes back with what it corrects when two records are parted; what was added stays", async () => {
    const one = await charted();
    const other = (await assignedForm()).responseId;
    const kept = await db().questionnaireResponse.findUniqueOrThrow({ where: { id: other } });
    await decideMatch(clinic.staff.nurse, one.patientId, {
      ...{ decision: "same", candidateId: kept.patientId, contact: "known" },
    });
    const { version, entry } = await entryOf(kept.patientId, "allergy");
    const correction = { entryId: entry?.id ?? "", text: "Latex gloves", details: null, reason: "Asked again" };
    await edit(kept.patientId, { change: "correct", version, ...correction });
    await edit(kept.patientId, add(version + 2, "allergy", "Nickel"));
    const { id } = await db().patientMerge.findFirstOrThrow({ where: { fromId: one.patientId } });
    await undoMerge(clinic.staff.nurse, id);
    expect((await entryOf(one.patientId, "allergy")).entry?.value.text).toBe("Latex gloves");
    expect((await entryOf(kept.patientId, "allergy")).entry?.value.text).toBe("Nickel");
  });

  test("a later form is compared with what was written by hand", async () => {
    const { patientId, responseId } = await charted();
    const { version, entry } = await entryOf(patientId, "pharmacy");
    const correction = { version, entryId: entry?.id ?? "", details: null, reason: "They moved" };
    await edit(patientId, { change: "correct", text: "Corner Drugs", ...correction });
    const { proposals } = (await getIntakeReview(clinic.staff.nurse, responseId)).chart;
    expect(proposals.find(({ key }) => key === "pharmacy/")).toMatchObject({
      state: "differs",
      chart: { value: { text: "Corner Drugs" } },
    });
  });
});

describe("two at once", () => {
  test("the second hears of the first, and nothing of the second is written", async () => {
    const { patientId } = await charted();
    const { version } = await chartOf(patientId);
    const both = await Promise.allSettled(
      ["Nickel", "Iodine"].map((text) => edit(patientId, add(version, "allergy", text))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = both.find((one) => one.status === "rejected");
    expect(lost?.reason).toMatchObject({ code: "conflict", extra: { chartVersion: version + 1 } });
    expect((await chartOf(patientId)).version).toBe(version + 1);
  });
});

describe("who may, and what fits", () => {
  test("nurses and physicians write; the desk and administrators do not", async () => {
    const { patientId } = await charted();
    const { version } = await chartOf(patientId);
    const { front_desk, administrator, nurse } = clinic.staff;
    for (const actor of [front_desk, administrator])
      await expect(editChart(actor, patientId, add(version, "allergy", "Nickel"))).rejects.toMatchObject({
        code: "forbidden",
      });
    await editChart(nurse, patientId, add(version, "allergy", "Nickel"));
  });

  test("what does not fit the chart, and a patient whom nobody knows, are refused", async () => {
    const { patientId } = await charted();
    const { version } = await chartOf(patientId);
    await expect(edit(patientId, add(version, "pharmacy", "Corner Drugs"))).rejects.toMatchObject({
      code: "validation_failed",
      errors: [{ pointer: "/field", code: "present" }],
    });
    await expect(edit(randomUUID(), add(0, "allergy", "Latex"))).rejects.toMatchObject({ code: "not_found" });
    expect((await chartOf(patientId)).version).toBe(version);
  });

  test("the database keeps a row of a form and a row of a hand apart", async () => {
    const { patientId, responseId } = await charted();
    const row = { patientId, field: "sex", item: "", act: "accepted", value: { text: "x", details: null } } as const;
    const staffId = clinic.staff.nurse.staffId;
    await expect(db().chartEntry.create({ data: { ...row, staffId, responseId } })).rejects.toThrow();
    await expect(db().chartEntry.create({ data: { ...row, staffId, path: "sex" } })).rejects.toThrow();
    const unsaid = { ...row, act: "ended", reason: null } as const;
    await expect(db().chartEntry.create({ data: { ...unsaid, staffId } })).rejects.toThrow();
    await expect(db().chartEntry.create({ data: { ...row, act: "declined", reason: "x", staffId } })).rejects.toThrow();
  });
});
