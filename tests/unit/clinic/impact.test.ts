import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectOf, type Times } from "#lib/clinic/impact";
import { addDays } from "#lib/time";

const timesOf = (visitType: string, dates: readonly string[]): Times =>
  new Map([[visitType, new Map(dates.map((date, index) => [`${date} ${index}`, date]))]]);
const at = (keys: readonly (readonly [key: string, date: string])[]): Times => new Map([["Visit", new Map(keys)]]);

describe("what a change brings and takes", () => {
  test("is counted by weeks from the first day of the change, not by calendar weeks", () => {
    const before = at([
      ["a", "2026-11-25"],
      ["b", "2026-12-01"],
      ["c", "2026-12-02"],
    ]);
    const after = at([
      ["a", "2026-11-25"],
      ["d", "2026-12-02"],
      ["e", "2026-12-02"],
    ]);
    expect(effectOf(before, after, "2026-11-25")).toEqual([
      {
        visitType: "Visit",
        weeks: [
          { from: "2026-11-25", before: 2, after: 1, gained: 0, lost: 1 },
          { from: "2026-12-02", before: 1, after: 2, gained: 2, lost: 1 },
        ],
      },
    ]);
  });

  test.each(["2026-03-02", "2026-10-26"])("a week in which the clocks change has seven days: %s", (from) => {
    const dates = Array.from({ length: 14 }, (_, day) => addDays(from, day));
    const [effect] = effectOf(new Map(), timesOf("Visit", dates), from);
    expect(effect?.weeks.map((week) => [week.from, week.gained])).toEqual([
      [from, 7],
      [addDays(from, 7), 7],
    ]);
  });

  test("leaves out what nothing changes for, and tells of a visit type that is new or gone", () => {
    const same = timesOf("Same", ["2026-11-25"]);
    expect(effectOf(same, same, "2026-11-25")).toEqual([]);
    expect(effectOf(new Map(), timesOf("New", ["2026-11-25"]), "2026-11-25")[0]).toMatchObject({ visitType: "New" });
    expect(effectOf(timesOf("Old", ["2026-11-25"]), new Map(), "2026-11-25")[0]?.weeks[0]).toMatchObject({ lost: 1 });
  });

  const some = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 27 }))
      .map(([name, day]) => [`${name} ${day}`, addDays("2026-10-20", day)] as const),
    { maxLength: 60 },
  );
  test("never loses count: before less what is lost and with what is gained is after, week by week", () =>
    fc.assert(
      fc.property(some, some, (before, after) => {
        const effects = effectOf(at(before), at(after), "2026-10-20");
        const weeks = effects.flatMap((effect) => effect.weeks);
        for (const week of weeks) expect(week.before - week.lost + week.gained).toBe(week.after);
        const total = (rows: typeof before) => new Map(rows).size;
        if (weeks.length > 0)
          expect(weeks.reduce((sum, week) => sum + week.after - week.before, 0)).toBe(total(after) - total(before));
      }),
    ));
});
