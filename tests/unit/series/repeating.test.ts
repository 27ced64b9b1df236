import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { followsOf, nearestTo, recurringDates, shiftBetween, shifted } from "#lib/series/rules";
import { addDays, localDate } from "#lib/time";

const zone = "America/Chicago";
const at = (date: string, time: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds);
const clockOf = (instant: Date) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainTime().toString();

describe("a visit every so many weeks", () => {
  test("keeps its time of day over both changes of clocks", () => {
    for (const first of ["2027-03-01", "2026-10-20"]) {
      const start = at(first, "10:00").toISOString();
      const dates = recurringDates({ start, zone, everyWeeks: 1, count: 4 });
      expect(dates.map((date) => `${localDate(date, zone)} ${clockOf(date)}`)).toEqual(
        [0, 7, 14, 21].map((days) => `${addDays(first, days)} 10:00:00`),
      );
    }
  });

  test("moved by days and a time of day lands there on each date, whatever the clocks do between", () => {
    const days = fc.integer({ min: -60, max: 400 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 7, max: 19 }), (from, by, hour) => {
        const location = { timeZone: zone };
        const before = at(addDays("2026-12-01", from), "09:00");
        const to = at(addDays("2026-12-01", from + by), `${String(hour).padStart(2, "0")}:30`);
        const shift = shiftBetween({ start: before.toISOString(), location }, to);
        expect(shift).toMatchObject({ days: by, hour, minute: 30 });
        const week = at(addDays("2026-12-01", from + 7), "09:00");
        const moved = shifted({ start: week.toISOString(), location }, shift);
        expect(localDate(moved, zone)).toBe(addDays("2026-12-01", from + by + 7));
        expect(clockOf(moved)).toBe(`${String(hour).padStart(2, "0")}:30:00`);
      }),
    );
  });
});

test("the nearest times are with the same person first, then the least far away", () => {
  const location = { slug: "lakeside", name: "Lakeside", timeZone: zone };
  const slot = (time: string, slug: string) => {
    const start = at("2026-12-01", time).toISOString();
    return { start, end: start, localDate: "2026-12-01", physician: { slug, name: slug }, location };
  };
  const slots = [slot("10:15", "birch"), slot("14:00", "ash"), slot("09:00", "ash"), slot("10:30", "birch")];
  const near = nearestTo(slots, { start: at("2026-12-01", "10:00").toISOString(), physician: "ash" }, 3);
  expect(near.map(({ start, physician }) => `${clockOf(new Date(start))} ${physician.slug}`)).toEqual([
    "09:00:00 ash",
    "14:00:00 ash",
    "10:15:00 birch",
  ]);
});

test("another date of a procedure leaves booked visits outside their windows, and says which", () => {
  const rule = { offsetMonths: 0, offsetDays: 7, daysBefore: 1, daysAfter: 7 };
  const visits = [
    { id: "a", label: "Week 1", state: "booked", rule, appointment: { localDate: "2026-12-08" } },
    { id: "b", label: "Week 6", state: "proposed", rule: { ...rule, offsetDays: 42 }, appointment: null },
    { id: "c", label: "Month 3", state: "dropped", rule: { ...rule, offsetMonths: 3 }, appointment: null },
    { id: "d", label: "Before", state: "done", rule, appointment: { localDate: "2026-11-20" } },
  ] as const;
  const told = (date: string) => followsOf(visits, date).map(({ id, isOutside }) => `${id} ${isOutside}`);
  expect(told("2026-12-01")).toEqual(["a false", "b false"]);
  expect(told("2026-12-20")).toEqual(["a true", "b false"]);
});
