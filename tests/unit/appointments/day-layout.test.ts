import fc from "fast-check";
import { expect, test } from "vitest";
import { gapsOf, lanesOf } from "#lib/appointments/day-layout";
import type { Interval } from "#lib/availability/intervals";

const at = (start: number, end: number): Interval => ({ start, end });

test.each([
  [[], []],
  [[at(0, 30)], ["0/1"]],
  [
    [at(0, 30), at(30, 60)],
    ["0/1", "0/1"],
  ],
  [
    [at(0, 45), at(30, 60)],
    ["0/2", "1/2"],
  ],
  [
    [at(0, 30), at(15, 60), at(30, 45)],
    ["0/2", "1/2", "0/2"],
  ],
  [
    [at(0, 60), at(0, 60), at(0, 60)],
    ["0/3", "1/3", "2/3"],
  ],
  [
    [at(100, 120), at(0, 30)],
    ["0/1", "0/1"],
  ],
])("%j stand side by side as %j", (intervals, lanes) =>
  expect(lanesOf(intervals).map(({ lane, lanes: of }) => `${lane}/${of}`)).toEqual(lanes),
);

test("no two that meet share a lane", () => {
  const interval = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 5, max: 120 }));
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 25 }), (drawn) => {
      const intervals = drawn.map(([start, length]) => at(start, start + length));
      const lanes = lanesOf(intervals);
      for (const [i, a] of intervals.entries())
        for (const [j, b] of intervals.entries()) {
          if (i >= j || a.end <= b.start || b.end <= a.start) continue;
          expect(lanes[i]?.lane).not.toBe(lanes[j]?.lane);
          expect(lanes[i]?.lanes).toBe(lanes[j]?.lanes);
        }
      for (const { lane, lanes: of } of lanes) expect(lane).toBeLessThan(of);
    }),
  );
});

test("gaps are what is free of the hours from now on, from a quarter, not too short", () => {
  const open = [at(480, 720), at(780, 1020)];
  expect(gapsOf(open, [at(500, 560), at(700, 720)], 0)).toEqual([at(480, 500), at(570, 700), at(780, 1020)]);
  expect(gapsOf(open, [], 790)).toEqual([at(795, 1020)]);
  expect(gapsOf(open, [at(480, 710), at(780, 1020)], 0)).toEqual([]);
  expect(gapsOf([], [], 0)).toEqual([]);
});
