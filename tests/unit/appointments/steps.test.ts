import { describe, expect, it } from "vitest";
import { nextStates } from "#lib/appointments/rules";
import type { ScheduleEntry } from "#lib/appointments/schema";
import { minutesWords, primaryStep, type Status, stepLabel } from "#lib/appointments/steps";

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

describe("words", () => {
  it("name a step back by the state it leads to", () =>
    expect(stepLabel("arrived", "booked")).toBe("Back to “Expected”"));
  it.each([
    [4, "4 min"],
    [60, "1 h"],
    [65, "1 h 5 min"],
  ])("%i minutes are %s", (minutes, words) => expect(minutesWords(minutes)).toBe(words));
});
