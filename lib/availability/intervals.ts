import type { Minute } from "#lib/time";

/** A half-open stretch of time, `[start, end)`, in whole minutes since 1970. */
export type Interval = { readonly start: Minute; readonly end: Minute };

/** Sorted, without empty, overlapping or touching intervals: what every function here takes and gives. */
export type Intervals = readonly Interval[];

export function normalize(intervals: Iterable<Interval>): Intervals {
  const sorted = [...intervals].filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const merged: { start: Minute; end: Minute }[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** What is in `from` and in none of `taken`. */
export function subtract(from: Intervals, taken: Intervals): Intervals {
  const left: Interval[] = [];
  let index = 0;
  for (const { start, end } of from) {
    let cursor = start;
    while (index < taken.length && (taken[index] as Interval).end <= start) index += 1;
    for (let next = index; next < taken.length; next += 1) {
      const block = taken[next] as Interval;
      if (block.start >= end) break;
      if (block.start > cursor) left.push({ start: cursor, end: block.start });
      cursor = Math.max(cursor, block.end);
    }
    if (cursor < end) left.push({ start: cursor, end });
  }
  return left;
}

/** What is in both. */
export const intersect = (a: Intervals, b: Intervals): Intervals => subtract(a, subtract(a, b));

/** The index of the first interval that ends after `minute` (binary search). */
function firstEndingAfter(intervals: Intervals, minute: Minute): number {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((intervals[middle] as Interval).end > minute) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The interval that meets `wanted` first, or null. */
export function firstMeeting(intervals: Intervals, wanted: Interval): Interval | null {
  const found = intervals[firstEndingAfter(intervals, wanted.start)];
  return found && found.start < wanted.end ? found : null;
}

export const meets = (intervals: Intervals, wanted: Interval): boolean => firstMeeting(intervals, wanted) !== null;

/** Whether one of the intervals holds all of `wanted`. */
export function covers(intervals: Intervals, wanted: Interval): boolean {
  const found = intervals[firstEndingAfter(intervals, wanted.start)];
  return found !== undefined && found.start <= wanted.start && wanted.end <= found.end;
}
