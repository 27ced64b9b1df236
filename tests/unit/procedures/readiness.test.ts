import { describe, expect, test } from "vitest";
import { checklist } from "#lib/procedures/checklist";
import {
  type ItemStatus,
  itemsInDoubt,
  type Plan,
  readinessMark,
  readinessOf,
  suiteMinutes,
} from "#lib/procedures/rules";

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
    ["no addition", [], 120],
    ["general anesthesia", [{ minutes: 15 }], 135],
    ["a biopsy under general anesthesia", [{ minutes: 15 }, { minutes: 15 }], 150],
  ])("%s", (_, additions, expected) => expect(suiteMinutes(120, additions)).toBe(expected));
});

describe("a change of the plan puts in doubt what was confirmed for another one", () => {
  const before: Plan = { technique: "kyphoplasty", levels: ["T12", "L1"], anesthesia: "sedation", additions: [] };
  test.each([
    ["nothing", {}, []],
    ["a level more", { levels: ["T12", "L1", "L2"] }, ["indication", "imaging", "consent"]],
    ["another level", { levels: ["T12", "L2"] }, ["indication", "imaging", "consent"]],
    ["the same levels in another order", { levels: ["L1", "T12"] }, []],
    ["the technique", { technique: "vertebroplasty" }, ["indication", "imaging", "consent"]],
    ["the anesthesia", { anesthesia: "general" }, ["sedation"]],
    ["a biopsy", { additions: ["biopsy"] }, ["pathology"]],
    ["what only takes longer", { additions: ["difficult-position"] }, []],
  ] as const)("%s", (_, change, expected) => expect(itemsInDoubt(before, { ...before, ...change })).toEqual(expected));
});

test("a list of visits tells how far the checklist is and not what is missing, and of other visits nothing", () => {
  expect(readinessMark({ items: except("labs", "blocked") })).toEqual({ state: "blocked", met: 11, total: 12 });
  expect(readinessMark(null)).toBeNull();
});
