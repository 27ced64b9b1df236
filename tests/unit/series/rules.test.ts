import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { procedurePlan } from "#content/procedure-plan";
import type { OfferedSlot } from "#lib/availability/schema";
import { bestSlot, type DueRule, dueWindow, type OccurrenceFacts, recurringRules, stateOf } from "#lib/series/rules";
import { addDays } from "#lib/time";

const rule = (more: Partial<DueRule>): DueRule => ({
  offsetMonths: 0,
  offsetDays: 0,
  daysBefore: 0,
  daysAfter: 0,
  ...more,
});

describe("when a visit is due", () => {
  test.each([
    ["the day after", "2026-11-24", { offsetDays: 1 }, "2026-11-25"],
    ["the day after the last of a month", "2026-11-30", { offsetDays: 1 }, "2026-12-01"],
    ["the day after the last of a year", "2026-12-31", { offsetDays: 1 }, "2027-01-01"],
    ["a week before, over the turn of the year", "2027-01-03", { offsetDays: -7 }, "2026-12-27"],
    ["6 weeks over the autumn change of clocks", "2026-10-20", { offsetDays: 42 }, "2026-12-01"],
    ["1 week over the spring change of clocks", "2027-03-10", { offsetDays: 7 }, "2027-03-17"],
    ["3 months from the end of a longer month", "2026-11-30", { offsetMonths: 3 }, "2027-02-28"],
    ["3 months into a leap February", "2027-11-30", { offsetMonths: 3 }, "2028-02-29"],
    ["6 months from the end of August", "2026-08-31", { offsetMonths: 6 }, "2027-02-28"],
    ["12 months from a leap day", "2028-02-29", { offsetMonths: 12 }, "2029-02-28"],
    ["12 months to a leap year", "2027-02-28", { offsetMonths: 12 }, "2028-02-28"],
    ["a month and a day", "2027-01-31", { offsetMonths: 1, offsetDays: 1 }, "2027-03-01"],
  ])("%s", (_, anchor, offset, due) => expect(dueWindow(anchor, rule(offset)).due).toBe(due));

  test("the window lies around the due date, both ends in it", () => {
    expect(dueWindow("2026-12-01", rule({ offsetDays: 7, daysBefore: 1, daysAfter: 7 }))).toEqual({
      due: "2026-12-08",
      earliest: "2026-12-07",
      latest: "2026-12-15",
    });
  });

  test("a later procedure never makes a visit due earlier, whatever the calendar", () => {
    const date = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2024-01-01", days));
    fc.assert(
      fc.property(date, fc.nat(60), fc.constantFrom(...procedurePlan), (anchor, later, visit) => {
        const before = dueWindow(anchor, visit);
        expect(dueWindow(addDays(anchor, later), visit).due >= before.due).toBe(true);
        expect(before.earliest <= before.due && before.due <= before.latest).toBe(true);
      }),
    );
  });
});

describe("the plan around a procedure", () => {
  const windows = (anchor: string) => procedurePlan.map((visit) => [visit.code, dueWindow(anchor, visit)] as const);

  test("prepares before it and follows up after it, in this order", () => {
    expect(windows("2026-12-01").map(([code, { due }]) => `${code} ${due}`)).toEqual([
      "imaging 2026-11-21",
      "blood-tests 2026-11-24",
      "assessment 2026-11-24",
      "day-1 2026-12-02",
      "week-1 2026-12-08",
      "week-6 2027-01-12",
      "month-3 2027-03-01",
      "month-6 2027-06-01",
      "month-12 2027-12-01",
    ]);
  });

  test("readiness visits are over the day before; imaging and blood tests are not older than 30 days", () => {
    for (const [code, { due, earliest, latest }] of windows("2026-12-01")) {
      if (due > "2026-12-01") expect(earliest > "2026-12-01", code).toBe(true);
      else {
        expect(latest < "2026-12-01", code).toBe(true);
        expect(earliest >= "2026-11-01", code).toBe(true);
      }
    }
  });

  test("codes are distinct, each rule has its source", () => {
    expect(new Set(procedurePlan.map(({ code }) => code)).size).toBe(procedurePlan.length);
    expect(procedurePlan.filter(({ source }) => source.length < 10)).toEqual([]);
  });
});

describe("a visit that is repeated", () => {
  test("six times a week apart, give or take three days, never before the first date", () => {
    const windows = recurringRules({ count: 6, everyDays: 7 }).map((visit) => dueWindow("2026-12-01", visit));
    expect(windows.map(({ due }) => due)).toEqual([
      "2026-12-01",
      "2026-12-08",
      "2026-12-15",
      "2026-12-22",
      "2026-12-29",
      "2027-01-05",
    ]);
    expect(windows[0]?.earliest).toBe("2026-12-01");
    expect(windows[1]).toMatchObject({ earliest: "2026-12-05", latest: "2026-12-11" });
  });

  test("windows of one series never meet, however close its visits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 24 }), fc.integer({ min: 1, max: 182 }), (count, everyDays) => {
        const windows = recurringRules({ count, everyDays }).map((visit) => dueWindow("2026-12-01", visit));
        for (const [index, { latest }] of windows.entries()) {
          const next = windows[index + 1];
          if (next) expect(latest < next.earliest).toBe(true);
        }
      }),
    );
  });
});

describe("where a visit of a series stands", () => {
  const facts: OccurrenceFacts = {
    dropped: false,
    proposed: null,
    appointment: null,
    window: { due: "2026-12-08", earliest: "2026-12-08", latest: "2026-12-15" },
    isAnchorGone: false,
    now: "2026-11-20T15:00:00.000Z",
  };
  const proposed = { start: "2026-12-09T15:00:00.000Z", localDate: "2026-12-09" };
  const booked = { status: "booked", localDate: "2026-12-09" } as const;
  test.each([
    ["nothing known", {}, "open"],
    ["a time is proposed", { proposed }, "proposed"],
    ["the proposed time has passed", { proposed, now: "2026-12-10T00:00:00.000Z" }, "open"],
    ["the proposed time fell out of the window", { proposed: { ...proposed, localDate: "2026-12-07" } }, "open"],
    ["booked", { appointment: booked }, "booked"],
    ["booked on the last day of the window", { appointment: { ...booked, localDate: "2026-12-15" } }, "booked"],
    ["the procedure moved away", { appointment: { ...booked, localDate: "2026-12-16" } }, "booked_outside"],
    ["the procedure was cancelled", { appointment: booked, isAnchorGone: true }, "booked_for_nothing"],
    ["nothing booked, the procedure was cancelled", { proposed, isAnchorGone: true }, "stopped"],
    ["the patient is here", { appointment: { ...booked, status: "arrived" } }, "under_way"],
    ["over", { appointment: { ...booked, status: "fulfilled" } }, "done"],
    [
      "over, and the procedure was cancelled",
      { appointment: { ...booked, status: "fulfilled" }, isAnchorGone: true },
      "done",
    ],
    ["cancelled, no new time", { appointment: { ...booked, status: "cancelled" } }, "open"],
    ["missed, a new time is proposed", { appointment: { ...booked, status: "no_show" }, proposed }, "proposed"],
    ["dropped, whatever else", { dropped: true, appointment: { ...booked, status: "cancelled" } }, "dropped"],
  ] as const)("%s", (_, more, state) => expect(stateOf({ ...facts, ...more })).toBe(state));
});

describe("the time that is proposed", () => {
  const slot = (
    localDate: string,
    clock: string,
    more: { physician?: string; location?: string } = {},
  ): OfferedSlot => {
    const at = Temporal.PlainDateTime.from(`${localDate}T${clock}`).toZonedDateTime("America/Chicago");
    const start = at.toInstant().toString({ smallestUnit: "millisecond" });
    const end = at.add({ minutes: 20 }).toInstant().toString({ smallestUnit: "millisecond" });
    const physician = { slug: more.physician ?? "dr-ash", name: "Dr. Ash" };
    const location = { slug: more.location ?? "lakeside", name: "Lakeside", timeZone: "America/Chicago" };
    return { start, end, localDate, physician, location };
  };
  const wish = {
    window: { due: "2026-12-08", earliest: "2026-12-07", latest: "2026-12-15" },
    physician: null,
    location: null,
    busy: [],
  };

  test("is nearest to the due date, then to mid-morning", () => {
    const slots = [slot("2026-12-10", "10:00"), slot("2026-12-08", "08:00"), slot("2026-12-08", "10:30")];
    expect(bestSlot(slots, wish)).toBe(slots[2]);
  });

  test("is with the same person at the same place, even some days off", () => {
    const slots = [
      slot("2026-12-08", "10:00", { location: "foothills" }),
      slot("2026-12-08", "10:00", { physician: "dr-birch" }),
      slot("2026-12-12", "16:00"),
    ];
    expect(bestSlot(slots, { ...wish, physician: "dr-ash", location: "lakeside" })).toBe(slots[2]);
    expect(bestSlot(slots.slice(0, 2), { ...wish, physician: "dr-ash", location: "lakeside" })).toBe(slots[1]);
  });

  test("is never outside the window, and never while the patient is elsewhere", () => {
    const taken = slot("2026-12-08", "10:00");
    const busy = [{ start: Date.parse(taken.start) - 60_000, end: Date.parse(taken.start) + 60_000 }];
    expect(bestSlot([taken, slot("2026-12-06", "10:00"), slot("2026-12-16", "10:00")], { ...wish, busy })).toBeNull();
    const touching = [{ start: Date.parse(taken.end), end: Date.parse(taken.end) + 60_000 }];
    expect(bestSlot([taken], { ...wish, busy: touching })).toBe(taken);
  });
});
