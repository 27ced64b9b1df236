import { describe, expect, it } from "vitest";
import { planEdit } from "#lib/chart/edits";
import type { ChartField } from "#lib/chart/fields";
import { type ChartRow, chartNow } from "#lib/chart/rules";
import { type ChartEdit, chartEdit } from "#lib/chart/schema";

let count = 0;
function row(field: ChartField, item: string, text: string, details: string | null = null): ChartRow {
  count += 1;
  const at = new Date(Date.UTC(2026, 0, 1) + count * 60_000).toISOString();
  const source = { responseId: null, reason: null, by: "Nurse", at };
  return { id: `row ${1000 + count}`, field, item, act: "accepted", value: { text, details }, source };
}

const none = row("condition", "none", "None of these");
const prednisone = row("medicine", "med-prednisone", "prednisone", "5 mg a day");
const latex = row("allergy", "latex", "Latex");
const penicillin = row("allergy", "penicilin", "Penicilin", "rash");
const pharmacy = row("pharmacy", "", "Main Street");
const chart = [latex, penicillin, pharmacy, none, prednisone];

const add = (field: ChartField, text: string, details: string | null = null): ChartEdit => ({
  ...{ change: "add", version: 3, field, text, details },
});
const correct = ({ id }: ChartRow, text: string, details: string | null = null): ChartEdit => ({
  ...{ change: "correct", version: 3, entryId: id, text, details, reason: "Misread" },
});
const end = ({ id }: ChartRow): ChartEdit => ({ change: "end", version: 3, entryId: id, reason: "Stopped in May" });

/** What the chart says after an edit, by place. */
function saidAfter(edit: ChartEdit): Record<string, string> {
  const plan = planEdit(chart, edit);
  if (!plan.ok) throw new Error(plan.message);
  const written = plan.rows.map(({ reason: _, ...one }) => ({ ...row(one.field, one.item, one.value.text), ...one }));
  return Object.fromEntries([...chartNow([...chart, ...written])].map(([key, { value }]) => [key, value.text]));
}

describe("what a colleague writes into a chart", () => {
  it("is added under its own name, however it is typed", () => {
    expect(saidAfter(add("allergy", "Iodine  Contrast"))).toMatchObject({
      "allergy/iodine contrast": "Iodine  Contrast",
    });
    expect(saidAfter(add("weight", "61 kg"))).toMatchObject({ "weight/": "61 kg" });
  });

  it("is corrected where it stands, with why; the old value stays in the list", () => {
    const plan = planEdit(chart, correct(pharmacy, "Corner Drugs"));
    expect(plan).toMatchObject({
      ok: true,
      rows: [{ field: "pharmacy", item: "", act: "accepted", reason: "Misread" }],
    });
    expect(saidAfter(correct(pharmacy, "Corner Drugs"))["pharmacy/"]).toBe("Corner Drugs");
  });

  it("moves to the place of its right name, so that a form that names it right finds it", () => {
    const now = saidAfter(correct(penicillin, "Penicillin", "rash"));
    expect(now).toMatchObject({ "allergy/penicillin": "Penicillin" });
    expect(now).not.toHaveProperty("allergy/penicilin");
  });

  it("keeps its place where only the details are wrong", () => {
    expect(planEdit(chart, correct(penicillin, "Penicilin", "hives"))).toMatchObject({
      rows: [{ item: "penicilin", value: { text: "Penicilin", details: "hives" } }],
    });
  });

  it("leaves the place of a form's answer where it gets another name: neither hides the other later", () => {
    const now = saidAfter(correct(prednisone, "Prednisolone", "5 mg a day"));
    expect(now).toMatchObject({ "medicine/prednisolone": "Prednisolone" });
    expect(now).not.toHaveProperty("medicine/med-prednisone");
    expect(planEdit(chart, correct(prednisone, "Prednisone", "10 mg a day"))).toMatchObject({
      rows: [{ item: "med-prednisone", act: "accepted" }],
    });
  });

  it("is seen where the chart said none before", () => {
    expect(saidAfter(add("condition", "Asthma"))).toMatchObject({ "condition/asthma": "Asthma" });
    const now = saidAfter(correct(none, "Asthma"));
    expect(now).toMatchObject({ "condition/asthma": "Asthma" });
    expect(now).not.toHaveProperty("condition/none");
  });

  it("ends, and is no longer said", () => expect(saidAfter(end(latex))).not.toHaveProperty("allergy/latex"));

  it.each<[string, ChartEdit, string, string]>([
    ["adding what is there", add("allergy", " LATEX "), "/text", "present"],
    ["adding a second value where there is one", add("pharmacy", "Corner Drugs"), "/field", "present"],
    ["adding that there is none where there is one", add("allergy", "None"), "/text", "present"],
    ["correcting one of several to none", correct(latex, "none"), "/text", "present"],
    ["correcting to the same", correct(latex, "Latex"), "/text", "unchanged"],
    ["correcting to another that is there", correct(penicillin, "latex"), "/text", "present"],
    ["correcting what the chart never said", correct(row("sex", "", "Female"), "Male"), "/entryId", "unknown"],
    ["ending what the chart never said", end(row("sex", "", "Female")), "/entryId", "unknown"],
  ])("%s is refused in words", (_, edit, pointer, code) =>
    expect(planEdit(chart, edit)).toMatchObject({ ok: false, pointer, code, message: expect.stringMatching(/\w/) }),
  );

  it("cannot change what has ended since", () => {
    const ended = [...chart, { ...row("allergy", "latex", "Latex"), act: "ended" as const }];
    expect(planEdit(ended, end(latex))).toMatchObject({ ok: false, pointer: "/entryId" });
  });
});

describe("an edit as it is sent", () => {
  const entryId = "0190a000-0000-7000-8000-000000000000";
  it.each([
    ["nothing to add", { change: "add", version: 0, field: "allergy", text: "  " }],
    ["no field of the chart", { change: "add", version: 0, field: "__proto__", text: "Latex" }],
    ["too long", { change: "add", version: 0, field: "allergy", text: "x".repeat(301) }],
    ["no reason for a correction", { change: "correct", version: 0, entryId, text: "Latex", reason: " " }],
    ["no reason for an end", { change: "end", version: 0, entryId }],
    ["no version", { change: "end", entryId, reason: "Stopped" }],
    ["more than is asked", { change: "end", version: 0, entryId, reason: "Stopped", staffId: entryId }],
  ])("%s is refused", (_, edit) => expect(chartEdit.safeParse(edit).success).toBe(false));

  it("has no details where none were typed", () =>
    expect(chartEdit.parse({ change: "add", version: 0, field: "allergy", text: " Latex ", details: "  " })).toEqual({
      ...{ change: "add", version: 0, field: "allergy", text: "Latex", details: null },
    }));
});
