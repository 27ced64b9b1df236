import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDay, weekdayOf, weekWords } from "#lib/clinic/weekdays";
import { addDays } from "#lib/time";

const dates = fc
  .integer({ min: 0, max: 80_000 })
  .map((days) => Temporal.PlainDate.from("1960-01-01").add({ days }).toString());

describe("days without Temporal", () => {
  test.each([
    ["2026-03-08", 1, "2026-03-09"],
    ["2026-11-01", 1, "2026-11-02"],
    ["2026-10-31", 2, "2026-11-02"],
    ["2026-04-05", -1, "2026-04-04"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-12-31", 1, "2027-01-01"],
  ])("%s and %i day is %s, also where the clocks change", (date, days, expected) =>
    expect(addDay(date, days)).toBe(expected),
  );

  test("reckon as Temporal does", () =>
    fc.assert(
      fc.property(dates, fc.integer({ min: -800, max: 800 }), (date, days) => {
        expect(addDay(date, days)).toBe(addDays(date, days));
        expect(weekdayOf(date)).toBe(Temporal.PlainDate.from(date).dayOfWeek);
      }),
    ));
});

describe("a week in words", () => {
  const on = (weekday: number, startMinute = 480, endMinute = 1020) => ({ weekday, startMinute, endMinute });
  test.each([
    ["nothing", [], []],
    ["one day", [on(3)], ["Wednesday 8am to 5pm"]],
    ["two days in a row", [on(6), on(7)], ["Saturday and Sunday 8am to 5pm"]],
    ["days with the same hours", [on(1), on(2), on(3), on(4), on(5)], ["Monday to Friday 8am to 5pm"]],
    ["a gap", [on(1), on(3)], ["Monday 8am to 5pm", "Wednesday 8am to 5pm"]],
    ["a break", [on(1, 780, 1020), on(1, 480, 720)], ["Monday 8am to midday and 1pm to 5pm"]],
    ["until midnight", [on(1, 0, 1440)], ["Monday midnight to midnight"]],
  ] as const)("%s", (_, hours, expected) => expect(weekWords(hours)).toEqual(expected));

  test("speaks of each open day once, whatever the order of the lines", () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }), (weekdays) => {
        const rows = weekdays.map((weekday) => on(weekday));
        expect(weekWords(rows)).toEqual(weekWords(rows.toSorted((a, b) => a.weekday - b.weekday)));
        expect(weekWords(rows).length === 0).toBe(weekdays.length === 0);
      }),
    ));
});
