import { describe, expect, test } from "vitest";
import { procedureAdditions } from "#content/procedure-additions";
import { procedurePlan } from "#content/procedure-plan";
import { visitTypes } from "#content/visit-types";
import { holidaysBetween } from "#prisma/seed/holidays";
import { team } from "#prisma/seed/team";

describe("the catalogue of visit types", () => {
  test("codes and slugs are distinct", () => {
    expect(new Set(visitTypes.map(({ code }) => code)).size).toBe(visitTypes.length);
    expect(new Set(visitTypes.map(({ slug }) => slug)).size).toBe(visitTypes.length);
  });

  test("patients book for themselves what the self-service rule names, and nothing else", () => {
    const own = visitTypes.filter(({ bookableBy }) => bookableBy === "patient").map(({ code }) => code);
    expect(own.toSorted()).toEqual([
      "BONE",
      "DXA",
      "EDU",
      "FU-1",
      "FU-6",
      "FU-L",
      "IMG-RV",
      "NP",
      "NP-TV",
      "NSM",
      "PT-E",
      "PT-F",
    ]);
  });

  test.each([
    ["vertebroplasty", 1, 75],
    ["vertebroplasty", 2, 105],
    ["vertebroplasty", 3, 120],
    ["kyphoplasty", 1, 90],
    ["kyphoplasty", 2, 120],
    ["kyphoplasty", 3, 150],
  ] as const)("%s of %i level(s) takes %i minutes", (technique, levelCount, minutes) => {
    const found = visitTypes.filter((entry) => entry.technique === technique && entry.levelCount === levelCount);
    expect(found.map((entry) => entry.minutes)).toEqual([minutes]);
  });

  test("a procedure takes suite and nurse, then a bay for two to three hours, and ends 3 hours before closing", () => {
    const procedures = visitTypes.filter(({ category }) => category === "procedure");
    expect(procedures).toHaveLength(6);
    for (const { minutes, requirements, endBeforeClosing } of procedures) {
      expect(requirements.map(({ kind }) => kind)).toEqual(["suite", "nurse", "bay"]);
      expect(requirements.at(-1)?.offsetMinutes).toBe(minutes);
      expect(requirements.at(-1)?.durationMinutes).toBeGreaterThanOrEqual(120);
      expect(requirements.at(-1)?.durationMinutes).toBeLessThanOrEqual(180);
      expect(endBeforeClosing).toBe(180);
    }
  });

  test("general anesthesia, a biopsy and a difficult position take 15 minutes more each", () => {
    expect(procedureAdditions.map(({ code, minutes }) => [code, minutes])).toEqual([
      ["general-anesthesia", 15],
      ["biopsy", 15],
      ["difficult-position", 15],
    ]);
  });

  test("each visit of a procedure's plan exists, and can be booked as soon as the last procedure on offer is", () => {
    const furthest = Math.max(...visitTypes.filter(({ technique }) => technique).map((entry) => entry.horizonDays));
    for (const { visitType, offsetMonths, offsetDays, daysAfter } of procedurePlan) {
      const entry = visitTypes.find(({ code }) => code === visitType);
      const latest = furthest + offsetMonths * 31 + offsetDays + daysAfter;
      expect(entry?.horizonDays, visitType).toBeGreaterThanOrEqual(latest);
    }
  });

  test("everyone in the team sees only visits that exist and that their kind leads", () => {
    for (const { kind, sees } of team) {
      for (const code of Object.keys(sees))
        expect(visitTypes.find((entry) => entry.code === code)?.leadKind).toBe(kind);
    }
  });

  test("every visit type has somebody who sees it", () => {
    const seen = new Set(team.flatMap(({ sees }) => Object.keys(sees)));
    expect(visitTypes.map(({ code }) => code).filter((code) => !seen.has(code))).toEqual([]);
  });
});

describe("holidays", () => {
  test.each([
    ["2026-05-25", "Memorial Day"],
    ["2026-06-19", "Juneteenth"],
    ["2026-07-03", "Independence Day"],
    ["2026-09-07", "Labor Day"],
    ["2026-11-26", "Thanksgiving"],
    ["2026-11-27", "Day after Thanksgiving"],
    ["2026-12-25", "Christmas Day"],
    ["2027-01-18", "Martin Luther King Jr. Day"],
    ["2027-02-15", "Presidents’ Day"],
    ["2027-12-31", "New Year’s Day"],
  ])("%s is %s", (date, name) => {
    expect(holidaysBetween(date, date).map((holiday) => holiday.name.en)).toEqual([name]);
  });

  test("a year has ten, in order", () => {
    const dates = holidaysBetween("2026-01-01", "2026-12-31").map(({ date }) => date);
    expect(dates).toHaveLength(10);
    expect(dates).toEqual(dates.toSorted());
  });
});
