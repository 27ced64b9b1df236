import { describe, expect, test } from "vitest";
import { dayClock } from "#lib/availability/clock";
import { explainStart, openSlots } from "#lib/availability/slots";
import { fromMinute } from "#lib/time";
import { availability, minute, placeIn, policy, someone } from "./made";

/** The wall clock of each offered start, "02:30", in the zone of the place. */
const clocks = (zone: string, date: string, from = 0, to = 300) =>
  openSlots(availability(zone, "2026-01-01T00:00Z", { practitioners: [someone(from, to)] }), date, date).map(
    ({ start }) =>
      fromMinute(start).toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }),
  );
const instants = (zone: string, date: string, from: number, to: number) =>
  openSlots(availability(zone, "2026-01-01T00:00Z", { practitioners: [someone(from, to)] }), date, date).map(
    ({ start }) => fromMinute(start).toISOString().slice(0, 16),
  );

describe("the length of a day", () => {
  test.each([
    ["Europe/Berlin", "2026-03-29", 23 * 60],
    ["Europe/Berlin", "2026-10-25", 25 * 60],
    ["America/New_York", "2026-03-08", 23 * 60],
    ["America/New_York", "2026-11-01", 25 * 60],
    ["Australia/Lord_Howe", "2026-04-05", 24.5 * 60],
    ["Australia/Lord_Howe", "2026-10-04", 23.5 * 60],
    ["Asia/Kathmandu", "2026-03-29", 24 * 60],
    ["Pacific/Kiritimati", "2026-03-29", 24 * 60],
  ])("%s on %s", (zone, date, minutes) => {
    const { start, end } = dayClock(date, zone);
    expect(end - start).toBe(minutes);
  });
});

describe("the hour that is skipped is not offered", () => {
  test("Berlin, March 29", () => {
    expect(clocks("Europe/Berlin", "2026-03-29")).toEqual([
      "00:00",
      "00:30",
      "01:00",
      "01:30",
      "03:00",
      "03:30",
      "04:00",
      "04:30",
    ]);
  });
  test("New York, March 8", () => {
    expect(clocks("America/New_York", "2026-03-08")).toEqual([
      "00:00",
      "00:30",
      "01:00",
      "01:30",
      "03:00",
      "03:30",
      "04:00",
      "04:30",
    ]);
  });
  test("Lord Howe, October 4: half an hour", () => {
    expect(clocks("Australia/Lord_Howe", "2026-10-04", 60, 210)).toEqual(["01:00", "01:30", "02:30", "03:00"]);
  });
  test("hours that begin in the gap begin when the clock has jumped", () => {
    const { boundaryAt, startAt } = dayClock("2026-03-29", "Europe/Berlin");
    expect(startAt(150)).toBeNull();
    expect(boundaryAt(150)).toBe(minute("2026-03-29T01:00Z"));
  });
});

describe("the hour that comes twice is offered once, the first time", () => {
  test("Berlin, October 25", () => {
    expect(instants("Europe/Berlin", "2026-10-25", 60, 210)).toEqual([
      "2026-10-24T23:00",
      "2026-10-24T23:30",
      "2026-10-25T00:00",
      "2026-10-25T00:30",
      "2026-10-25T02:00",
    ]);
  });
  test("New York, November 1", () => {
    expect(instants("America/New_York", "2026-11-01", 0, 180)).toEqual([
      "2026-11-01T04:00",
      "2026-11-01T04:30",
      "2026-11-01T05:00",
      "2026-11-01T05:30",
      "2026-11-01T07:00",
      "2026-11-01T07:30",
    ]);
  });
  test("Lord Howe, April 5: half an hour", () => {
    expect(instants("Australia/Lord_Howe", "2026-04-05", 60, 180)).toEqual([
      "2026-04-04T14:00",
      "2026-04-04T14:30",
      "2026-04-04T15:30",
      "2026-04-04T16:00",
    ]);
  });
});

describe("after a change the day is as it was on the wall", () => {
  test.each([
    ["Europe/Berlin", "2026-03-28", "2026-03-29", "2026-10-25"],
    ["America/New_York", "2026-03-07", "2026-03-08", "2026-11-01"],
    ["Australia/Lord_Howe", "2026-04-04", "2026-04-05", "2026-10-04"],
  ])("%s offers 9am to 5pm on each day", (zone, ...dates) => {
    for (const date of dates) {
      const found = clocks(zone, date, 540, 1020);
      expect(found).toHaveLength(16);
      expect([found[0], found.at(-1)]).toEqual(["09:00", "16:30"]);
    }
  });
});

describe("zones with odd offsets", () => {
  test("Kathmandu: 9am is 3:15 in UTC", () => {
    expect(instants("Asia/Kathmandu", "2026-05-04", 540, 570)).toEqual(["2026-05-04T03:15"]);
  });
  test("Kiritimati: 9am is the day before in UTC, and the slot names the local date", () => {
    const [slot] = openSlots(
      availability("Pacific/Kiritimati", "2026-01-01T00:00Z", { practitioners: [someone(540, 570)] }),
      "2026-05-04",
      "2026-05-04",
    );
    expect(slot && fromMinute(slot.start).toISOString()).toBe("2026-05-03T19:00:00.000Z");
    expect(slot?.date).toBe("2026-05-04");
  });
});

describe("notice that ends on the day of a change is counted in real hours", () => {
  const firstStart = (zone: string, now: string, date: string) => {
    const made = availability(zone, now, {
      policy: { ...policy, noticeMinutes: 1440 },
      practitioners: [someone(0, 1440)],
    });
    return openSlots(made, date, date)[0]?.start;
  };
  test("New York: a day after 11am on October 31 is 10am on November 1", () => {
    expect(firstStart("America/New_York", "2026-10-31T15:00Z", "2026-11-01")).toBe(minute("2026-11-01T15:00Z"));
  });
  test("Berlin: a day after midday on March 28 is 1pm on March 29", () => {
    expect(firstStart("Europe/Berlin", "2026-03-28T11:00Z", "2026-03-29")).toBe(minute("2026-03-29T11:00Z"));
  });
});

describe("limits and closures go by the local date", () => {
  test("a full day is full by the clinic's date, not by UTC's", () => {
    const made = availability("Pacific/Kiritimati", "2026-01-01T00:00Z", {
      policy: { ...policy, dailyLimit: 2 },
      practitioners: [someone(540, 600, { bookedOn: { "2026-05-04": 2 } })],
    });
    expect(openSlots(made, "2026-05-03", "2026-05-05").map(({ date }) => date)).toEqual([
      "2026-05-03",
      "2026-05-03",
      "2026-05-05",
      "2026-05-05",
    ]);
  });

  test("a closed day is closed from local midnight to local midnight", () => {
    const closures = [{ firstDate: "2026-05-04", lastDate: "2026-05-04", name: { en: "Holiday", es: "Feriado" } }];
    const place = placeIn("Pacific/Kiritimati", { closures });
    const made = availability("Pacific/Kiritimati", "2026-01-01T00:00Z", { places: [place] });
    const dates = openSlots(made, "2026-05-03", "2026-05-05").map(({ date }) => date);
    expect([dates.length, new Set(dates)]).toEqual([96, new Set(["2026-05-03", "2026-05-05"])]);
  });
});

describe("why not", () => {
  const zone = "America/Chicago";
  const at = (clock: string) => minute(`2026-05-04T${clock}:00-05:00`);
  const why = (clock: string, more: object = {}) => {
    const made = availability(zone, "2026-05-01T00:00Z", { practitioners: [someone(540, 1020)], ...more });
    const [who] = made.practitioners;
    const [place] = made.places;
    return who && place ? explainStart(made, who, place, at(clock)).map((obstacle) => obstacle.rule) : [];
  };

  test("nothing stands against a free time", () => expect(why("09:30")).toEqual([]));
  test("outside hours", () => expect(why("08:30")).toEqual(["outside_hours"]));
  test("between two times of the grid", () => expect(why("09:40")).toEqual(["off_grid"]));
  test("its end beyond the hours", () => expect(why("16:45")).toEqual(["outside_hours"]));
  test("notice", () => expect(why("09:30", { policy: { ...policy, noticeMinutes: 10 * 1440 } })).toEqual(["notice"]));
  test("horizon", () => expect(why("09:30", { policy: { ...policy, horizonDays: 2 } })).toEqual(["horizon"]));
  test("limit of the day", () => {
    const full = someone(540, 1020, { bookedOn: { "2026-05-04": 1 } });
    expect(why("09:30", { policy: { ...policy, dailyLimit: 1 }, practitioners: [full] })).toEqual(["daily_limit"]);
  });
  test("absence", () => {
    const away = someone(540, 1020, { absences: [{ start: at("09:00"), end: at("10:00") }] });
    expect(why("09:30", { practitioners: [away] })).toEqual(["absence"]);
  });
  test("a visit before it, by its buffer alone", () => {
    const taken = someone(540, 1020, { claimed: [{ start: at("09:00"), end: at("09:30") }] });
    expect(why("09:30", { practitioners: [taken] })).toEqual([]);
    expect(why("09:30", { practitioners: [taken], policy: { ...policy, bufferBeforeMinutes: 5 } })).toEqual([
      "claimed",
    ]);
  });
  test("closing time", () => {
    const place = placeIn(zone, { hours: [{ weekday: 1, startMinute: 480, endMinute: 1020 }] });
    const early = { ...policy, endBeforeClosingMinutes: 60 };
    expect(why("15:30", { places: [place], policy: early })).toEqual([]);
    expect(why("16:00", { places: [place], policy: early })).toEqual(["near_closing"]);
  });
  test("closure", () => {
    const closures = [{ firstDate: "2026-05-04", lastDate: "2026-05-05", name: { en: "", es: "" } }];
    expect(why("09:30", { places: [placeIn(zone, { closures })] })).toEqual(["closure"]);
  });
  test("no room", () => {
    const requirements = [{ kind: "room", offsetMinutes: null, durationMinutes: null }];
    expect(why("09:30", { requirements })).toEqual(["no_resource"]);
  });
});
