import { expect, test } from "vitest";
import type { OfferedSlot } from "#lib/availability/schema";
import { mondayOf, weekOf } from "#lib/availability/times";

const on = (localDate: string, hour: number): OfferedSlot => ({
  start: `${localDate}T${hour}:00:00.000Z`,
  end: `${localDate}T${hour}:45:00.000Z`,
  localDate,
  physician: { slug: "ash", name: "Dr. Ash" },
  location: { slug: "lakeside", name: "Lakeside", timeZone: "America/Chicago" },
});
// November 23, 2026 is a Monday.
const slots = [on("2026-11-24", 15), on("2026-11-24", 16), on("2026-11-28", 15), on("2026-12-15", 15)];

test.each([
  ["2026-11-23", "2026-11-23"],
  ["2026-11-29", "2026-11-23"],
  ["2026-11-30", "2026-11-30"],
])("%s is in the week of %s", (date, monday) => expect(mondayOf(date)).toBe(monday));

test("a week counts the times of each day, and shows a weekend only where it has some", () => {
  expect(weekOf(slots, "2026-11-26", "2026-11-20").days).toEqual([
    { date: "2026-11-23", total: 0 },
    { date: "2026-11-24", total: 2 },
    { date: "2026-11-25", total: 0 },
    { date: "2026-11-26", total: 0 },
    { date: "2026-11-27", total: 0 },
    { date: "2026-11-28", total: 1 },
  ]);
});

test("days that are over are not shown", () => {
  expect(weekOf(slots, "2026-11-24", "2026-11-24").days.map(({ date }) => date)).toEqual([
    "2026-11-24",
    "2026-11-25",
    "2026-11-26",
    "2026-11-27",
    "2026-11-28",
  ]);
});

test("the later week is the next that has times, the earlier one the week before, until today's", () => {
  expect(weekOf(slots, "2026-11-24", "2026-11-23")).toMatchObject({ earlier: null, later: "2026-12-14" });
  expect(weekOf(slots, "2026-12-15", "2026-11-23")).toMatchObject({ earlier: "2026-12-07", later: null });
});
