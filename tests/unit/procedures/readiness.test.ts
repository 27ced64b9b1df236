import { describe, expect, test } from "vitest";
import { checklist } from "#lib/procedures/checklist";
import { type ItemStatus, procedureMinutes, readinessOf } from "#lib/procedures/rules";

const every = (status: ItemStatus) => checklist.map(({ code }) => ({ code: code as string, status }));
const except = (code: string, status: ItemStatus) =>
  every("met").map((item) => (item.code === code ? { code, status } : item));

describe("readiness of a procedure slot", () => {
  test.each([
    ["all twelve met", every("met"), "ready", 12, []],
    ["what does not apply counts as met", except("pathology", "not_applicable"), "ready", 12, []],
    ["one open item", except("labs", "open"), "tentative", 11, ["Blood tests"]],
    ["one blocked item", except("infection_screen", "blocked"), "blocked", 11, ["Infection screen"]],
    [
      "a row that is missing",
      every("met").filter(({ code }) => code !== "escort"),
      "tentative",
      11,
      ["Escort and companion"],
    ],
    ["no rows at all", [], "tentative", 0, checklist.map(({ label }) => label)],
    [
      "an unknown code changes nothing",
      [...except("labs", "open"), { code: "parking", status: "met" as const }],
      "tentative",
      11,
      ["Blood tests"],
    ],
  ] as const)("%s", (_, items, state, met, missing) => {
    expect(readinessOf(items)).toEqual({ state, met, total: 12, missing });
  });

  test("what is missing stands in the order of the checklist, whatever the order of the rows", () => {
    const items = every("open").toReversed();
    expect(readinessOf(items).missing).toEqual(checklist.map(({ label }) => label));
  });

  test("codes are twelve and distinct", () => {
    expect(new Set(checklist.map(({ code }) => code)).size).toBe(12);
  });
});

describe("minutes in the suite", () => {
  test.each([
    ["vertebroplasty", 1, 75],
    ["vertebroplasty", 2, 105],
    ["vertebroplasty", 3, 120],
    ["kyphoplasty", 1, 90],
    ["kyphoplasty", 2, 120],
    ["kyphoplasty", 3, 150],
  ] as const)("%s of %i level(s) takes %i minutes", (technique, levels, expected) => {
    expect(procedureMinutes(technique, levels)).toBe(expected);
  });

  test.each([0, 4, -1, 1.5, Number.NaN])("%d levels are refused", (levels) => {
    expect(() => procedureMinutes("kyphoplasty", levels)).toThrow(RangeError);
  });
});
