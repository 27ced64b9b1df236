import { describe, expect, test } from "vitest";
import { explainStart, openSlots } from "#lib/availability/slots";
import { inPart } from "#lib/availability/times";
import { formatDay, formatTime, fromMinute, localDate, startOfLocalDate } from "#lib/time";
import { availability, minute, placeIn, policy, someone } from "./made";

const chicago = placeIn("America/Chicago", { id: "lakeside", name: "Lakeside" });
const lordHowe = placeIn("Australia/Lord_Howe", { id: "island", name: "Island" });
const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 540, endMinute: 570 }));
const ash = someone(0, 0, { hours: { lakeside: week, island: week } });
const inBoth = (now: string, more: object = {}) =>
  availability("UTC", now, { places: [chicago, lordHowe], practitioners: [ash], ...more });

const words = (start: number, zone: string) =>
  `${formatDay(fromMinute(start), zone)}, ${formatTime(fromMinute(start), zone)}`;

/** Minutes west of Greenwich in January. */
const offsets: Record<string, number> = {
  UTC: 0,
  "America/New_York": 300,
  "Asia/Kathmandu": -345,
  "Australia/Lord_Howe": -660,
};

test("these tests run in the zone that their project names", () => {
  expect(new Date("2026-01-15T00:00Z").getTimezoneOffset()).toBe(offsets[process.env.TZ ?? ""]);
});

describe("two locations in two zones, and a server in a third", () => {
  test("each opens at 9am on its own wall, in summer and in winter", () => {
    const slots = openSlots(inBoth("2026-01-01T00:00Z"), "2026-04-04", "2026-04-06");
    const said = slots.map(({ start, locationId }) =>
      words(start, locationId === "lakeside" ? chicago.zone : lordHowe.zone),
    );
    expect(said).toEqual([
      "Saturday, April 4, 9am",
      "Saturday, April 4, 9am",
      "Sunday, April 5, 9am",
      "Sunday, April 5, 9am",
      "Monday, April 6, 9am",
      "Monday, April 6, 9am",
    ]);
    expect(slots.map(({ start }) => fromMinute(start).toISOString().slice(0, 16))).toEqual([
      "2026-04-03T22:00",
      "2026-04-04T14:00",
      // The clock of Lord Howe went back by half an hour that night.
      "2026-04-04T22:30",
      "2026-04-05T14:00",
      "2026-04-05T22:30",
      "2026-04-06T14:00",
    ]);
  });

  test("a slot names the date of its own location", () => {
    const slots = openSlots(inBoth("2026-01-01T00:00Z"), "2026-05-04", "2026-05-04");
    expect(slots.map(({ locationId, date }) => `${locationId} ${date}`)).toEqual([
      "island 2026-05-04",
      "lakeside 2026-05-04",
    ]);
    expect(slots.map(({ start }) => fromMinute(start).toISOString().slice(0, 10))).toEqual([
      "2026-05-03",
      "2026-05-04",
    ]);
  });

  test("the horizon ends with the local day of each", () => {
    // On the island it is already May 2 when it is noon of May 1 in Chicago.
    const made = inBoth("2026-05-01T17:00Z", { policy: { ...policy, horizonDays: 1 } });
    const last = (id: string) => openSlots(made, "2026-05-01", "2026-05-31").findLast((slot) => slot.locationId === id);
    expect([last("lakeside")?.date, last("island")?.date]).toEqual(["2026-05-02", "2026-05-03"]);
    const beyond = minute("2026-05-03T14:00Z");
    expect(explainStart(made, ash, chicago, beyond).map(({ rule }) => rule)).toEqual(["horizon"]);
  });

  test("a limit of the day counts the visits of the location's day", () => {
    const full = { ...ash, bookedOn: { "2026-05-04": 1 } };
    const made = inBoth("2026-01-01T00:00Z", { practitioners: [full], policy: { ...policy, dailyLimit: 1 } });
    const dates = openSlots(made, "2026-05-03", "2026-05-05").map(({ locationId, date }) => `${locationId} ${date}`);
    expect(dates).toEqual(["island 2026-05-03", "lakeside 2026-05-03", "island 2026-05-05", "lakeside 2026-05-05"]);
  });

  test.each([
    ["lakeside", "America/Chicago", "2026-05-04T16:45Z", "morning"],
    ["island", "Australia/Lord_Howe", "2026-05-04T01:15Z", "morning"],
    ["island", "Australia/Lord_Howe", "2026-05-04T01:30Z", "afternoon"],
  ] as const)("morning ends at midday on the wall of %s", (slug, timeZone, start, part) => {
    const slot = {
      start,
      end: start,
      localDate: "2026-05-04",
      physician: { slug: "ash", name: "Dr. Ash" },
      location: { slug, name: slug, timeZone },
    };
    expect([inPart(slot, "morning"), inPart(slot, "afternoon")]).toEqual([part === "morning", part === "afternoon"]);
  });
});

describe("notice that ends on the day of a change", () => {
  const first = (zone: string, now: string, date: string, noticeMinutes: number) => {
    const made = availability(zone, now, {
      policy: { ...policy, noticeMinutes },
      practitioners: [someone(0, 1440)],
    });
    const [slot] = openSlots(made, date, date);
    return slot && words(slot.start, zone);
  };
  test.each([
    // Two hours after half past midnight the clock says half past three: the hour from two is not there.
    ["America/New_York", "2026-03-08T05:30Z", "2026-03-08", 120, "Sunday, March 8, 3:30am"],
    ["Europe/Berlin", "2026-03-28T23:30Z", "2026-03-29", 120, "Sunday, March 29, 3:30am"],
    // Two hours after half past midnight it is half past one for the second time; the next that is offered is two.
    ["America/New_York", "2026-11-01T04:30Z", "2026-11-01", 120, "Sunday, November 1, 2am"],
    ["Australia/Lord_Howe", "2026-04-04T14:00Z", "2026-04-05", 60, "Sunday, April 5, 2am"],
    ["Australia/Lord_Howe", "2026-10-03T14:30Z", "2026-10-04", 60, "Sunday, October 4, 2:30am"],
    ["Asia/Kathmandu", "2026-03-28T18:15Z", "2026-03-29", 120, "Sunday, March 29, 2am"],
    ["Pacific/Kiritimati", "2026-03-28T10:00Z", "2026-03-29", 120, "Sunday, March 29, 2am"],
  ])("%s, asked at %s", (zone, now, date, notice, expected) => {
    expect(first(zone, now, date, notice)).toBe(expected);
  });
});

describe("the date of an instant is the zone's, never the server's", () => {
  test.each([
    ["America/New_York", "2026-03-08T04:59Z", "2026-03-07"],
    ["America/New_York", "2026-03-09T03:59Z", "2026-03-08"],
    ["America/New_York", "2026-03-09T04:00Z", "2026-03-09"],
    ["America/New_York", "2026-11-02T04:59Z", "2026-11-01"],
    ["Europe/Berlin", "2026-10-25T22:59Z", "2026-10-25"],
    ["Asia/Kathmandu", "2026-05-03T18:14Z", "2026-05-03"],
    ["Asia/Kathmandu", "2026-05-03T18:15Z", "2026-05-04"],
    ["Pacific/Kiritimati", "2026-05-03T10:00Z", "2026-05-04"],
  ])("%s at %s", (zone, instant, date) => {
    expect(localDate(new Date(instant), zone)).toBe(date);
    const begins = startOfLocalDate(date, zone);
    expect(localDate(begins, zone)).toBe(date);
    expect(localDate(new Date(begins.getTime() - 1), zone)).not.toBe(date);
  });
});
