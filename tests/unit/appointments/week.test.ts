import { expect, it } from "vitest";
import type { ScheduleEntry } from "#lib/appointments/schema";
import { hoursOf, quarterOf, quartersOf } from "#lib/appointments/week";

const entry = (start: string, end: string, timeZone = "America/Chicago") =>
  ({ start, end, location: { timeZone } }) as unknown as ScheduleEntry;

it("finds the quarter of the local day in the zone of the location", () => {
  expect(quarterOf("2026-11-24T14:00:00Z", "America/Chicago")).toBe(32);
  expect(quarterOf("2026-11-24T14:00:00Z", "America/Denver")).toBe(28);
});

it("counts a begun quarter as a whole one, and never fewer than one", () => {
  expect(quartersOf(entry("2026-11-24T14:00:00Z", "2026-11-24T14:20:00Z"))).toBe(2);
  expect(quartersOf(entry("2026-11-24T14:00:00Z", "2026-11-24T14:00:00Z"))).toBe(1);
});

it("shows 8am to 5pm, and more where a visit lies outside", () => {
  expect(hoursOf([])).toEqual([8, 17]);
  expect(hoursOf([entry("2026-11-24T13:30:00Z", "2026-11-25T00:15:00Z")])).toEqual([7, 19]);
});
