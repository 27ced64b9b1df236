import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { covers, firstMeeting, type Interval, meets, normalize, subtract } from "#lib/availability/intervals";

const interval = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]): Interval => ({ start, end: start + length }));
const set = fc.array(interval, { maxLength: 12 }).map((list) => normalize(list));
const minutesOf = (intervals: readonly Interval[]): number[] =>
  intervals.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index));
const law = <Values extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [Key in keyof Values]: fc.Arbitrary<Values[Key]> },
  holds: (...values: Values) => void,
) => test(name, () => fc.assert(fc.property(fc.tuple(...arbitraries), (values) => holds(...(values as Values)))));

describe("normalize", () => {
  law("keeps every minute, once, in order, and leaves gaps between", [fc.array(interval)], (list) => {
    const found = normalize(list);
    expect(minutesOf(found)).toEqual([...new Set(minutesOf(list))].sort((a, b) => a - b));
    for (const [index, { start, end }] of found.entries()) {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThan(found[index - 1]?.end ?? -1);
    }
  });
});

describe("subtract", () => {
  law("leaves what is in the first and not in the second, minute by minute", [set, set], (from, taken) => {
    const gone = new Set(minutesOf(taken));
    expect(minutesOf(subtract(from, taken))).toEqual(minutesOf(from).filter((minute) => !gone.has(minute)));
  });
  law("meets what was taken nowhere", [set, set], (from, taken) => {
    for (const left of subtract(from, taken)) expect(meets(taken, left)).toBe(false);
  });
  law("gives what normalize leaves alone", [set, set], (from, taken) => {
    const left = subtract(from, taken);
    expect(normalize(left)).toEqual(left);
  });
});

describe("meets, firstMeeting and covers", () => {
  law("say what a look at each minute says", [set, interval], (intervals, wanted) => {
    const minutes = new Set(minutesOf(intervals));
    const asked = minutesOf([wanted]);
    if (asked.length === 0) return;
    expect(meets(intervals, wanted)).toBe(asked.some((minute) => minutes.has(minute)));
    expect(covers(intervals, wanted)).toBe(asked.every((minute) => minutes.has(minute)));
    const first = asked.find((minute) => minutes.has(minute));
    const found = firstMeeting(intervals, wanted);
    if (first === undefined) expect(found).toBeNull();
    else expect(found && found.start <= first && first < found.end).toBe(true);
  });

  test("touching is not meeting: one visit may begin when another ends", () => {
    const taken = [{ start: 10, end: 20 }];
    expect(meets(taken, { start: 20, end: 30 })).toBe(false);
    expect(meets(taken, { start: 0, end: 10 })).toBe(false);
    expect(meets(taken, { start: 19, end: 20 })).toBe(true);
  });
});
