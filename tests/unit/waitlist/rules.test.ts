import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offerPolicy } from "#lib/waitlist/policy";
import { afterDaytime, isSilent, matchesWishes, offerEnd, type Wishes, wasOffered } from "#lib/waitlist/rules";

const zone = "America/Chicago";
const any: Wishes = {
  physicianIds: [],
  locationIds: [],
  weekdays: [],
  earliestMinute: 0,
  latestMinute: 1440,
  firstDate: "2026-11-20",
  lastDate: "2026-12-20",
};
/** Tuesday, November 24, 9:30 in Chicago. */
const tuesday = { startsAt: new Date("2026-11-24T15:30:00Z"), practitionerId: "ash", locationId: "lake", zone };

describe("a free time", () => {
  const cases: [string, Partial<Wishes>, boolean][] = [
    ["to whom anything suits", {}, true],
    ["by that physician", { physicianIds: ["birch", "ash"] }, true],
    ["by another physician", { physicianIds: ["birch"] }, false],
    ["at that place", { locationIds: ["lake"] }, true],
    ["at another place", { locationIds: ["hill"] }, false],
    ["on that weekday", { weekdays: [2] }, true],
    ["on other weekdays", { weekdays: [1, 3, 4, 5, 6, 7] }, false],
    ["in the morning", { earliestMinute: 0, latestMinute: 720 }, true],
    ["in the afternoon", { earliestMinute: 720, latestMinute: 1440 }, false],
    ["from that very minute on", { earliestMinute: 570 }, true],
    ["from the next minute on", { earliestMinute: 571 }, false],
    ["before that very minute", { latestMinute: 570 }, false],
    ["up to that date", { lastDate: "2026-11-24" }, true],
    ["up to the day before", { lastDate: "2026-11-23" }, false],
    ["from that date on", { firstDate: "2026-11-24" }, true],
    ["from the day after", { firstDate: "2026-11-25" }, false],
  ];
  test.each(cases)("is wished for %s: %o is %s", (_, wishes, expected) => {
    expect(matchesWishes({ ...any, ...wishes }, tuesday)).toBe(expected);
  });

  test("is judged by the clock and the date of its place", () => {
    const evening = { ...tuesday, startsAt: new Date("2026-11-25T02:30:00Z") };
    expect(matchesWishes({ ...any, lastDate: "2026-11-24", weekdays: [2], earliestMinute: 1200 }, evening)).toBe(true);
    const kathmandu = { ...evening, zone: "Asia/Kathmandu" };
    expect(matchesWishes({ ...any, firstDate: "2026-11-25", weekdays: [3], latestMinute: 600 }, kathmandu)).toBe(true);
  });
});

describe("daytime", () => {
  test.each([
    ["in the day", "2026-11-24T16:00:00Z", "2026-11-24T18:00:00Z"],
    ["in the evening goes on in the morning", "2026-11-25T01:00:00Z", "2026-11-25T15:00:00Z"],
    ["at night begins in the morning", "2026-11-25T05:00:00Z", "2026-11-25T16:00:00Z"],
    ["over the spring change", "2027-03-14T01:30:00Z", "2027-03-14T14:30:00Z"],
    ["over the autumn change", "2026-11-01T00:30:00Z", "2026-11-01T15:30:00Z"],
  ])("two hours of it %s", (_, from, to) => {
    expect(afterDaytime(new Date(from), 120, zone).toISOString()).toBe(new Date(to).toISOString());
  });
});

describe("an offer", () => {
  const now = new Date("2026-11-24T16:00:00Z"); // 10:00
  const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  const end = (startsAt: Date, latest = startsAt, from = now) => offerEnd({ now: from, startsAt, zone, latest });

  test.each([
    ["stands for two hours where the visit is far", 100, 100, 120],
    ["stands for a third of the time that is left where it is near", 4, 3, 60],
    ["stands for 20 minutes at least", 2, 0.75, 20],
  ])("%s", (_, starts, latest, minutes) => {
    expect(end(at(starts), at(latest))).toEqual(at(minutes / 60));
  });

  test.each([
    ["there are not 20 minutes left", 2, 0.3],
    ["its notice has passed", 2, -1],
  ])("is not made where %s", (_, starts, latest) => {
    expect(end(at(starts), at(latest))).toBeNull();
  });

  test("is not made in the night for a visit whose notice passes before anybody is awake", () => {
    const night = new Date("2026-11-25T05:00:00Z");
    expect(end(new Date("2026-11-25T15:00:00Z"), new Date("2026-11-25T13:00:00Z"), night)).toBeNull();
    expect(end(new Date("2026-11-25T16:00:00Z"), new Date("2026-11-25T14:30:00Z"), night)).toEqual(
      new Date("2026-11-25T14:20:00Z"),
    );
  });

  test("never outlives the notice, and leaves 20 minutes of daytime", () => {
    const zones = ["America/Chicago", "Asia/Kathmandu", "Australia/Lord_Howe", "America/New_York"];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 * 1440 }),
        fc.integer({ min: 0, max: 60 * 1440 }),
        fc.integer({ min: 0, max: 4 * 1440 }),
        fc.constantFrom(...zones),
        (minute, ahead, notice, where) => {
          const from = new Date(Date.UTC(2026, 0, 1) + minute * 60_000);
          const startsAt = new Date(from.getTime() + ahead * 60_000);
          const latest = new Date(startsAt.getTime() - notice * 60_000);
          const until = offerEnd({ now: from, startsAt, zone: where, latest });
          if (!until) return;
          expect(until.getTime()).toBeLessThanOrEqual(latest.getTime());
          expect(until.getTime()).toBeGreaterThanOrEqual(afterDaytime(from, offerPolicy.leastMinutes, where).getTime());
        },
      ),
    );
  });
});

describe("what was offered before", () => {
  const past = (status: string) => ({ status, startsAt: tuesday.startsAt, practitionerId: "ash" });

  test("is not offered again, with the same physician at the same time", () => {
    expect(wasOffered([past("declined")], tuesday)).toBe(true);
    expect(wasOffered([past("declined")], { ...tuesday, practitionerId: "birch" })).toBe(false);
  });

  test.each([
    [["lapsed", "lapsed"], false],
    [["lapsed", "lapsed", "lapsed"], true],
    [["declined", "lapsed", "lapsed", "lapsed"], false],
    [["lapsed", "lapsed", "lapsed", "accepted"], true],
  ])("%s: silent is %s", (statuses, silent) => {
    expect(isSilent(statuses.map(past))).toBe(silent);
  });
});
