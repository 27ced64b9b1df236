import { describe, expect, test } from "vitest";
import { folded, searchTermsOf } from "#lib/patients/search-terms";

const nothing = { names: [], birthDate: null, digits: null };

describe("what is typed to find a patient", () => {
  test.each([
    ["Núñez", { names: ["nunez"] }],
    ["  maria   GARCÍA ", { names: ["maria", "garcia"] }],
    ["Garcia, Maria", { names: ["garcia", "maria"] }],
    ["O’Brien-Smith", { names: ["o'brien-smith"] }],
    ["李 小龙", { names: ["李", "小龙"] }],
    ["1948-02-03", { birthDate: "1948-02-03" }],
    ["2/3/1948", { birthDate: "1948-02-03" }],
    ["02/03/48", { birthDate: "1948-02-03" }],
    ["Feb 3 1948", { birthDate: "1948-02-03" }],
    ["february 3, 1948", { birthDate: "1948-02-03" }],
    ["3 Feb 1948 Ruiz", { birthDate: "1948-02-03", names: ["ruiz"] }],
    ["Ruiz 2/3/1948", { birthDate: "1948-02-03", names: ["ruiz"] }],
    ["2/30/1948", { digits: "2301948" }],
    ["312-555-0123", { digits: "3125550123" }],
    ["+1 (312) 555-0123", { digits: "3125550123" }],
    ["0123", { digits: "0123" }],
    ["Ruiz 0123", { digits: "0123", names: ["ruiz"] }],
    ["12", {}],
    ["r", {}],
    ["%_", {}],
    ["--''", {}],
  ])("%j", (typed, expected) => expect(searchTermsOf(typed)).toEqual({ ...nothing, ...expected }));

  test("is folded as names are: lower case, without accents", () => {
    expect(folded("ÁÉÍÓÚÜÑ Łukasz Søren")).toBe("aeiouun lukasz soren");
  });
});
