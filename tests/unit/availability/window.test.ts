import { expect, test } from "vitest";
import { askedTimes, calendarDate, instant, slotsQuery } from "#lib/availability/schema";
import { type Availability, openSlots } from "#lib/availability/slots";
import { addDays, datesBetween, localDate, toMinute } from "#lib/time";

const now = new Date("2026-11-21T15:00:00Z");
const zone = "America/Chicago";
const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 540, endMinute: 600 }));

const availability: Availability = {
  now: toMinute(now),
  policy: {
    durationMinutes: 30,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    noticeMinutes: 0,
    horizonDays: 10,
    stepMinutes: 30,
    dailyLimit: null,
    endBeforeClosingMinutes: 0,
  },
  requirements: [],
  places: [{ id: "p", name: "Lakeside", zone, hours: always, closures: [] }],
  practitioners: [
    { id: "a", name: "Dr. Ash", hours: { p: always }, exceptions: {}, absences: [], claimed: [], bookedOn: {} },
  ],
  support: [],
};

test("a window to the end of the calendar ends at the horizon", () => {
  const slots = openSlots(availability, "1900-01-01", "9999-12-31");
  expect(slots[0]?.date).toBe("2026-11-21");
  expect(slots.at(-1)?.date).toBe(addDays(localDate(now, zone), 10));
});

test("dates between two dates count both, and none where the order is wrong", () => {
  expect(datesBetween("2026-02-27", "2026-03-01")).toEqual(["2026-02-27", "2026-02-28", "2026-03-01"]);
  expect(datesBetween("2026-03-01", "2026-02-27")).toEqual([]);
});

test.each(["9999-12-31", "2200-01-01", "1899-12-31", "2026-02-30"])("%s is not a date to ask for", (date) => {
  expect(calendarDate.safeParse(date).success).toBe(false);
  expect(askedTimes.parse({ day: date }).day).toBeUndefined();
  expect(slotsQuery.safeParse({ visitType: "first-visit", from: date, to: date }).success).toBe(false);
});

test.each(["9999-12-27T10:00:00Z", "0001-01-01T00:00:00Z", "2026-11-24"])("%s is not an instant to hold", (start) => {
  expect(instant.safeParse(start).success).toBe(false);
});
