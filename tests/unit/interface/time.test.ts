import { describe, expect, test } from "vitest";
import { fillIn } from "#lib/locale";
import {
  addDays,
  formatDate,
  formatDay,
  formatPlainDate,
  formatTime,
  formatWhen,
  localDate,
  startOfLocalDate,
  zonePlace,
  zoneTime,
} from "#lib/time";

const zone = "America/Chicago";
const at = (clock: string) => new Date(`2026-11-24T${clock}:00-06:00`);

test.each([
  ["09:30", "9:30am", "9:30\u00a0a.\u00a0m."],
  ["09:00", "9am", "9\u00a0a.\u00a0m."],
  ["12:00", "midday", "mediodía"],
  ["12:15", "12:15pm", "12:15\u00a0p.\u00a0m."],
  ["13:00", "1pm", "1\u00a0p.\u00a0m."],
  ["00:00", "12am", "12\u00a0a.\u00a0m."],
  ["00:05", "12:05am", "12:05\u00a0a.\u00a0m."],
  ["23:45", "11:45pm", "11:45\u00a0p.\u00a0m."],
])("%s is said as “%s” and “%s”", (clock, english, spanish) => {
  expect(formatTime(at(clock), zone)).toBe(english);
  expect(formatTime(at(clock), zone, "es")).toBe(spanish);
});

test("a time names the clock it is read by: who reads it may be elsewhere", () => {
  expect(formatWhen(at("09:30"), zone)).toBe("Tuesday, November 24, 9:30am (Chicago time)");
  expect(formatWhen(at("09:30"), zone, "es")).toBe("martes, 24 de noviembre, 9:30\u00a0a.\u00a0m. (hora de Chicago)");
  expect(zoneTime("America/New_York")).toBe("New York time");
});

describe("days are those of the zone that is named", () => {
  const evening = at("20:00");
  test("in words", () => {
    expect(formatDay(evening, zone)).toBe("Tuesday, November 24");
    expect(formatDay(evening, zone, "es")).toBe("martes, 24 de noviembre");
    expect(formatDate(evening, zone)).toBe("November 24, 2026");
    expect(formatDate(evening, zone, "es")).toBe("24 de noviembre de 2026");
    expect(formatDay(evening, "UTC")).toBe("Wednesday, November 25");
  });
  test("as dates", () => {
    expect(localDate(evening, zone)).toBe("2026-11-24");
    expect(localDate(evening, "Pacific/Kiritimati")).toBe("2026-11-25");
  });
  test("a date without a zone stays what it is", () => {
    expect(formatPlainDate("1948-02-03")).toBe("February 3, 1948");
    expect(formatPlainDate(new Date("1948-02-03T00:00:00Z"), "es")).toBe("3 de febrero de 1948");
  });
});

test("a day begins at local midnight, also where the clock changes that day", () => {
  expect(startOfLocalDate("2026-11-01", "America/New_York").toISOString()).toBe("2026-11-01T04:00:00.000Z");
  expect(startOfLocalDate("2026-11-02", "America/New_York").toISOString()).toBe("2026-11-02T05:00:00.000Z");
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
});

test("a zone is known by its place", () => {
  expect([zonePlace("America/Chicago"), zonePlace("America/New_York"), zonePlace("UTC")]).toEqual([
    "Chicago",
    "New York",
    "UTC",
  ]);
});

test("a text is filled in without two full stops in a row", () => {
  expect(fillIn("Hasta las {time}.", { time: formatTime(new Date("2026-11-24T15:30:00Z"), "UTC", "es") })).toBe(
    "Hasta las 3:30\u00a0p.\u00a0m.",
  );
  expect(fillIn("{a}... {b}.", { a: "So", b: 2 })).toBe("So... 2.");
});
