import { beforeAll, describe, expect, test } from "vitest";
import { getChart } from "#lib/chart/queries";
import type { ChartDecision } from "#lib/chart/schema";
import { db } from "#lib/db";
import { sqlState } from "#lib/errors";
import type { Answers } from "#lib/intake/answers";
import { decideIntake } from "#lib/intake/review-mutations";
import { getIntakeReview } from "#lib/intake/review-queries";
import { decideMatch, undoMerge } from "#lib/patients/matching-mutations";
import { type Clinic, openClinic } from "#tests/support/clinic";
import { coded, sentForm } from "#tests/support/intake";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const words = (valueString: string) => [{ valueString }];
const patientOf = async (id: string) =>
  (await db().questionnaireResponse.findUniqueOrThrow({ where: { id }, select: { patientId: true } })).patientId;

/** A form that was sent, of somebody whose chart stands on these forms already. */
async function formOf(answers: Answers, patientId?: string) {
  const { responseId: id } = await sentForm(answers);
  if (patientId) await db().questionnaireResponse.update({ where: { id }, data: { patientId } });
  return { id, patientId: patientId ?? (await patientOf(id)) };
}
const accept = (id: string, chart: ChartDecision[] = [], chartVersion?: number) =>
  decideIntake(clinic.staff.nurse, { id, decision: "accept", chart, chartVersion });
const proposalsOf = async (id: string) => (await getIntakeReview(clinic.staff.nurse, id)).chart;

async function chartOf(patientId: string) {
  const { groups } = await getChart(clinic.staff.physician, patientId);
  const entries = groups.flatMap(({ fields }) => fields.flatMap((field) => field.entries));
  return Object.fromEntries(entries.map(({ field, item, value }) => [`${field}/${item}`, value.text]));
}

describe("accepting a form", () => {
  test("takes all that is new into the chart in one step, each value with its form, answer, time and person", async () => {
    const { id, patientId } = await formOf({ pharmacy: words("Corner Drugs"), allergies: [coded("latex")] });
    await accept(id);
    const { groups, version, history } = await getChart(clinic.staff.physician, patientId);
    const pharmacy = groups.flatMap(({ fields }) => fields).find(({ code }) => code === "pharmacy")?.entries[0];
    expect(pharmacy).toMatchObject({
      value: { text: "Corner Drugs", details: null },
      source: { responseId: id, path: "pharmacy", form: expect.stringMatching(/^vcf-intake \d+$/), by: "nurse" },
    });
    expect(await chartOf(patientId)).toMatchObject({
      "allergy/latex": "Latex",
      "sex/": "Female",
      "language/": "English",
    });
    expect(history).toHaveLength(version);
    expect((await proposalsOf(id)).proposals.every(({ state }) => state === "same")).toBe(true);
  });

  test("waits for a choice where an answer differs, and writes nothing before", async () => {
    const first = await formOf({ pharmacy: words("Main Street") });
    await accept(first.id);
    const { id, patientId } = await formOf({ pharmacy: words("Corner Drugs") }, first.patientId);
    await expect(accept(id)).rejects.toMatchObject({
      code: "validation_failed",
      errors: [{ pointer: "/chart/pharmacy~1", code: "required" }],
    });
    const { status } = await db().questionnaireResponse.findUniqueOrThrow({ where: { id }, select: { status: true } });
    expect(status).toBe("submitted");
    await accept(id, [{ key: "pharmacy/", choice: "accept" }]);
    expect((await chartOf(patientId))["pharmacy/"]).toBe("Corner Drugs");
    const kept = await db().chartEntry.findMany({ where: { patientId, field: "pharmacy" }, orderBy: { at: "asc" } });
    expect(kept.map(({ act, responseId }) => [act, responseId])).toEqual([
      ["accepted", first.id],
      ["accepted", id],
    ]);
  });

  test("remembers what was declined, by whom and when, and does not ask about it again", async () => {
    const first = await formOf({ pharmacy: words("Main Street") });
    await accept(first.id);
    const second = await formOf({ pharmacy: words("Corner Drugs") }, first.patientId);
    await accept(second.id, [{ key: "pharmacy/", choice: "keep" }]);
    expect((await chartOf(first.patientId))["pharmacy/"]).toBe("Main Street");
    const third = await formOf({ pharmacy: words("Corner Drugs") }, first.patientId);
    const found = (await proposalsOf(third.id)).proposals.find(({ key }) => key === "pharmacy/");
    expect(found).toMatchObject({ state: "declined", declined: { source: { by: "nurse", responseId: second.id } } });
    await accept(third.id);
    expect(await db().chartEntry.count({ where: { patientId: first.patientId, act: "declined" } })).toBe(1);
  });

  test("keeps out what was ticked off, and ends what is no longer so", async () => {
    const first = await formOf({ allergies: [coded("latex"), coded("metal")] });
    await accept(first.id, [{ key: "allergy/metal", choice: "keep" }]);
    expect(Object.keys(await chartOf(first.patientId)).filter((key) => key.startsWith("allergy"))).toEqual([
      "allergy/latex",
    ]);
    const second = await formOf({ allergies: [coded("contrast")] }, first.patientId);
    await accept(second.id, [{ key: "allergy/latex", choice: "end" }]);
    expect(Object.keys(await chartOf(first.patientId)).filter((key) => key.startsWith("allergy"))).toEqual([
      "allergy/contrast",
    ]);
  });

  test.each([
    ["a choice that does not fit", { key: "allergy/latex", choice: "end" as const }, "option"],
    ["a choice about nothing in this form", { key: "allergy/penicillin", choice: "add" as const }, "unknown"],
  ])("refuses %s", async (_, choice, code) => {
    const { id, patientId } = await formOf({ allergies: [coded("latex")] });
    await expect(accept(id, [choice])).rejects.toMatchObject({ code: "validation_failed", errors: [{ code }] });
    expect(await db().chartEntry.count({ where: { patientId } })).toBe(0);
  });

  test("is a conflict where the chart has changed since it was read; of two at once one waits for the other", async () => {
    const first = await formOf({ pharmacy: words("Main Street") });
    const second = await formOf({ pharmacy: words("Corner Drugs") }, first.patientId);
    const { version } = await proposalsOf(second.id);
    const both = await Promise.allSettled([accept(first.id, [], version), accept(second.id, [], version)]);
    const codes = both.map((one) => (one.status === "rejected" ? one.reason.code : "done")).toSorted();
    expect(codes).toEqual(["conflict", "done"]);
  });
});

describe("the chart", () => {
  test("does not count what came from a form that was entered in error; what stood before stands again", async () => {
    const first = await formOf({ pharmacy: words("Main Street") });
    await accept(first.id);
    const second = await formOf({ pharmacy: words("Corner Drugs") }, first.patientId);
    await accept(second.id, [{ key: "pharmacy/", choice: "accept" }]);
    await decideIntake(clinic.staff.nurse, { id: second.id, decision: "enter_in_error", note: "Of the neighbor" });
    expect((await chartOf(first.patientId))["pharmacy/"]).toBe("Main Street");
  });

  test("can only grow: the database refuses to change or delete a row", async () => {
    const { id, patientId } = await formOf({ pharmacy: words("Main Street") });
    await accept(id);
    for (const attempt of [
      db().$executeRaw`UPDATE "ChartEntry" SET value = '{}' WHERE "patientId" = ${patientId}::uuid`,
      db().$executeRaw`DELETE FROM "ChartEntry" WHERE "patientId" = ${patientId}::uuid`,
      db().$executeRaw`DELETE FROM "ReviewDecision" WHERE "responseId" = ${id}::uuid`,
    ])
      expect(
        sqlState(
          await attempt.then(
            () => null,
            (reason: unknown) => reason,
          ),
        ),
      ).toBe("42501");
  });

  test("goes with its patient when two records are merged, and back when they are parted", async () => {
    const one = await formOf({ pharmacy: words("Main Street") });
    const other = await formOf({ "preferred-name": words("Annie") });
    for (const { id } of [one, other]) await accept(id);
    await decideMatch(clinic.staff.nurse, other.patientId, {
      decision: "same",
      candidateId: one.patientId,
      contact: "known",
    });
    expect(await chartOf(one.patientId)).toMatchObject({ "pharmacy/": "Main Street", "preferred-name/": "Annie" });
    expect(await chartOf(other.patientId)).toMatchObject({ "pharmacy/": "Main Street" });
    const merge = await db().patientMerge.findFirstOrThrow({ where: { fromId: other.patientId } });
    await undoMerge(clinic.staff.nurse, merge.id);
    expect(await chartOf(one.patientId)).not.toHaveProperty("preferred-name/");
    expect(await chartOf(other.patientId)).toHaveProperty("preferred-name/", "Annie");
  });

  test("is read by the desk, nurses and physicians, each reading recorded", async () => {
    const { id, patientId } = await formOf({});
    await accept(id);
    for (const role of ["front_desk", "nurse", "physician"] as const) await getChart(clinic.staff[role], patientId);
    await expect(getChart(clinic.staff.administrator, patientId)).rejects.toMatchObject({ code: "forbidden" });
    expect(await db().auditEvent.count({ where: { patientId, action: "chart.read" } })).toBe(3);
    await expect(getChart(clinic.staff.nurse, crypto.randomUUID())).rejects.toMatchObject({ code: "not_found" });
  });
});
