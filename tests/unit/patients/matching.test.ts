import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  birthDatesOneSlipOff,
  birthDatesToTry,
  compareIdentities,
  foldName,
  type Identity,
  leastScore,
  matchPoints,
} from "#lib/patients/matching";

const rosa: Identity = {
  givenName: "Rosa María",
  familyName: "Núñez",
  birthDate: "1948-02-03",
  phone: "+13125550123",
  email: "rosa@patients.example",
};
const bare = { ...rosa, phone: null, email: null };
const scoreOf = (other: Partial<Identity>, from: Identity = rosa) => compareIdentities(from, { ...bare, ...other });

describe("comparing two people", () => {
  test.each<[string, Partial<Identity>, string[]]>([
    ["all the same", rosa, ["birth_date", "family_name", "given_name", "phone", "email"]],
    ["accents and case", { givenName: "ROSA MARIA", familyName: "nunez" }, ["birth_date", "family_name", "given_name"]],
    ["a part of the given name", { givenName: "Rosa" }, ["birth_date", "family_name", "given_name_alike"]],
    ["a letter too many", { familyName: "Nuñeez" }, ["birth_date", "family_name_alike", "given_name"]],
    ["two letters in each other's place", { familyName: "Nñúez" }, ["birth_date", "family_name_alike", "given_name"]],
    ["another spelling of one sound", { familyName: "Nuñes" }, ["birth_date", "family_name_alike", "given_name"]],
    ["day and month swapped", { birthDate: "1948-03-02" }, ["birth_date_near", "family_name", "given_name"]],
    ["one digit of the birth date", { birthDate: "1949-02-03" }, ["birth_date_near", "family_name", "given_name"]],
    ["two digits in each other's place", { birthDate: "1984-02-03" }, ["birth_date_near", "family_name", "given_name"]],
    ["one of two family names", { familyName: "Núñez Ortega" }, ["birth_date", "family_name_alike", "given_name"]],
    ["names in each other's field", { givenName: "Núñez", familyName: "Rosa María" }, ["birth_date", "names_swapped"]],
    [
      "mail in capitals",
      { email: "ROSA@patients.example", birthDate: "1961-10-30" },
      ["family_name", "given_name", "email"],
    ],
  ])("%s", (_name, other, reasons) => {
    expect(scoreOf(other).reasons).toEqual(reasons);
  });

  test.each([
    ["Robert", "Bob", true],
    ["Margaret Ann", "Peggy", true],
    ["José Luis", "Pepe", true],
    ["Dolores", "Lola", true],
    ["Robert", "Bill", false],
    ["Peter", "Paul", false],
  ])("%s is also called %s: %s", (givenName, other, isCalled) => {
    const { reasons } = compareIdentities({ ...bare, givenName }, { ...bare, givenName: other });
    expect(reasons.includes("nickname")).toBe(isCalled);
  });

  test("counts the same person with a slip as worth a look, and a couple with one telephone as not", () => {
    expect(scoreOf({ familyName: "Nuñes", birthDate: "1948-03-02" }).score).toBeGreaterThanOrEqual(leastScore);
    const husband = { givenName: "Jorge", birthDate: "1944-11-20", phone: rosa.phone };
    expect(scoreOf(husband).score).toBeLessThan(leastScore);
    expect(scoreOf({ givenName: "Peter", familyName: "Olson" }).score).toBeLessThan(leastScore);
  });

  const name = fc.string({ minLength: 1, maxLength: 12 });
  const person = fc.record({
    givenName: name,
    familyName: name,
    birthDate: fc.constantFrom("1948-02-03", "1948-03-02", "1951-12-31"),
    phone: fc.option(fc.constantFrom("+13125550123", "+13125550124")),
    email: fc.option(fc.constantFrom("a@b.example", "A@B.example")),
  });
  test("does not depend on who is compared with whom, and stays from 0 to 100", () => {
    fc.assert(
      fc.property(person, person, (a, b) => {
        const [one, other] = [compareIdentities(a, b), compareIdentities(b, a)];
        expect(one).toEqual(other);
        expect(one.score).toBeGreaterThanOrEqual(0);
        expect(one.score).toBeLessThanOrEqual(100);
      }),
    );
  });
});

test("names fold to plain letters", () => {
  expect(foldName("  José-María O’Neill ")).toBe("jose maria o neill");
});

test("birth dates are looked for both ways round where both exist", () => {
  expect(birthDatesToTry("1948-02-03")).toEqual(["1948-02-03", "1948-03-02"]);
  expect(birthDatesToTry("1948-02-13")).toEqual(["1948-02-13"]);
  expect(birthDatesToTry("1948-05-05")).toEqual(["1948-05-05"]);
});

test("every slip of the hand that counts as one is looked for", () => {
  const dates = ["1948-02-03", "1948-02-29", "1951-12-31", "1960-11-11"];
  for (const date of dates) {
    const near = new Set([...birthDatesToTry(date), ...birthDatesOneSlipOff(date)]);
    for (let day = Date.UTC(1938, 0, 1); day < Date.UTC(1972, 0, 1); day += 86_400_000) {
      const other = new Date(day).toISOString().slice(0, 10);
      const { reasons } = compareIdentities({ ...bare, birthDate: date }, { ...bare, birthDate: other });
      expect([other, reasons.some((reason) => reason.startsWith("birth_date"))]).toEqual([other, near.has(other)]);
    }
  }
  expect(birthDatesOneSlipOff("1948-02-29")).not.toContain("1949-02-29");
});

test("who shares no name with a date one digit off is worth no look, without the telephone or mail", () => {
  const { birth_date_near, family_name_alike, given_name_alike } = matchPoints;
  expect(birth_date_near + family_name_alike + given_name_alike).toBeLessThan(leastScore);
});
