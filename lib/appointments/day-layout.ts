import { type Interval, type Intervals, normalize, subtract } from "#lib/availability/intervals";

/** Where a block stands beside those that meet it: lane 0 of 2 is the left half. */
export type Lane = { lane: number; lanes: number };

/**
 * Lanes for intervals that overlap, in their order: each takes the first lane that is free, and all that meet one
 * another, directly or by a third, are as wide.
 */
export function lanesOf(intervals: readonly Interval[]): Lane[] {
  const order = intervals.map((_, index) => index).sort((a, b) => startOf(intervals, a) - startOf(intervals, b));
  const placed: Lane[] = intervals.map(() => ({ lane: 0, lanes: 1 }));
  let group: number[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const index of group) placed[index] = { lane: placed[index]?.lane ?? 0, lanes: ends.length };
    group = [];
    ends = [];
  };
  for (const index of order) {
    const { start, end } = intervals[index] as Interval;
    if (ends.every((other) => other <= start)) close();
    const free = ends.findIndex((other) => other <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    placed[index] = { lane, lanes: 1 };
    group.push(index);
  }
  close();
  return placed;
}

const startOf = (intervals: readonly Interval[], index: number): number => intervals[index]?.start ?? 0;

/** The free stretches of somebody's hours from `now` on, at least `least` minutes long, beginning at a quarter. */
export function gapsOf(open: Intervals, taken: readonly Interval[], now: number, least = 15): Interval[] {
  return subtract(open, normalize(taken))
    .map(({ start, end }) => ({ start: Math.ceil(Math.max(start, now) / 15) * 15, end }))
    .filter(({ start, end }) => end - start >= least);
}
