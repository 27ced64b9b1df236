import fc from "fast-check";
import { expect, test } from "vitest";
import { instantOf, plusDays, wallOf } from "#lib/wall-time";

test.each([
  ["2026-11-24", "09:30", "America/Chicago", "2026-11-24T15:30:00.000Z"],
  ["2026-11-24", "00:00", "Asia/Kathmandu", "2026-11-23T18:15:00.000Z"],
  ["2027-03-14", "02:30", "America/Chicago", null],
  ["2027-03-14", "03:00", "America/Chicago", "2027-03-14T08:00:00.000Z"],
  ["2026-11-01", "01:30", "America/Chicago", "2026-11-01T06:30:00.000Z"],
  ["2026-10-04", "02:15", "Australia/Lord_Howe", null],
  ["2026-04-05", "01:45", "Australia/Lord_Howe", "2026-04-04T14:45:00.000Z"],
  ["", "09:30", "UTC", null],
  ["2026-11-24", "", "UTC", null],
])("%s %s in %s", (date, clock, zone, expected) =>
  expect(instantOf(date, clock, zone)?.toISOString() ?? null).toBe(expected),
);

test("what a zone's clock shows leads back to the instant, or to the first of the two that show it", () => {
  const zones = ["America/Chicago", "America/Denver", "Europe/London", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"];
  fc.assert(
    fc.property(fc.integer({ min: 28_000_000, max: 32_000_000 }), fc.constantFrom(...zones), (minute, zone) => {
      const instant = new Date(minute * 60_000);
      const { date, clock } = wallOf(instant, zone);
      const back = instantOf(date, clock, zone);
      expect(back).not.toBeNull();
      expect(instant.getTime() - (back?.getTime() ?? 0)).toBeOneOf([0, 3_600_000, 1_800_000]);
    }),
  );
});

test("days are added over the ends of months and years", () => {
  expect(plusDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(plusDays("2028-03-01", -1)).toBe("2028-02-29");
});
