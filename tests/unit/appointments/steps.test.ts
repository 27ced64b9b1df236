import { describe, expect, it } from "vitest";
import { nextStates } from "#lib/appointments/rules";
import type { ScheduleEntry } from "#lib/appointments/schema";
import { minutesWords, primaryStep, type Status, stepLabel, wayBack } from "#lib/appointments/steps";

const entry = (status: Status, mode = "in_person", allowed: Status[] = nextStates(status, "front_desk")) =>
  ({ status, visitType: { mode }, nextStates: allowed }) as unknown as ScheduleEntry;

describe("the next step of a visit", () => {
  it.each([
    ["booked", "arrived"],
    ["arrived", "roomed"],
    ["roomed", "in_progress"],
    ["in_progress", "fulfilled"],
    ["fulfilled", null],
    ["cancelled", null],
  ] as const)("from %s is %s", (from, to) => expect(primaryStep(entry(from))).toBe(to));

  it("starts at once where nobody comes to the clinic", () =>
    expect(primaryStep(entry("booked", "video"))).toBe("in_progress"));

  it("is not offered where the role may not take it", () =>
    expect(primaryStep(entry("booked", "in_person", nextStates("booked", "physician")))).toBeNull());
});

describe("the way back from a step", () => {
  it.each([
    ["booked", "arrived", ["booked"]],
    ["booked", "in_progress", ["roomed", "arrived", "booked"]],
    ["arrived", "booked", ["arrived"]],
    ["in_progress", "fulfilled", ["in_progress"]],
    ["booked", "cancelled", []],
    ["booked", "no_show", []],
  ] as const)("from %s to %s is %j", (from, to, path) => expect(wayBack(from, to)).toEqual(path));

  it("uses only edges that the desk has", () => {
    const path = wayBack("booked", "in_progress");
    const states: Status[] = ["in_progress", ...path];
    for (const [index, state] of path.entries())
      expect(nextStates(states[index] ?? "held", "front_desk")).toContain(state);
  });
});

describe("words", () => {
  it("name a step back by the state it leads to", () =>
    expect(stepLabel("arrived", "booked")).toBe("Back to “Expected”"));
  it.each([
    [4, "4 min"],
    [60, "1 h"],
    [65, "1 h 5 min"],
  ])("%i minutes are %s", (minutes, words) => expect(minutesWords(minutes)).toBe(words));
});
