import { describe, expect, it } from "vitest";
import { byNeed, type CallCandidate, reasonToCall, restsUntil, timesToCallAgain } from "#lib/intake/calls";

const now = new Date("2026-11-23T15:00:00Z");
const ahead = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();
const form = (more: Partial<CallCandidate>): CallCandidate => ({
  id: "a",
  status: "assigned",
  urgency: "none",
  visitStart: ahead(48),
  askedAt: null,
  changesAt: null,
  createdAt: ahead(-200),
  calls: [],
  ...more,
});
const call = (outcome: CallCandidate["calls"][number]["outcome"], hours: number, againAt: string | null = null) => ({
  at: ahead(hours),
  outcome,
  againAt,
});

describe("a reason to call", () => {
  it.each<[string, Partial<CallCandidate>, string | null]>([
    ["a form not begun 2 days before the visit", {}, "not_begun"],
    ["a form not finished 2 days before the visit", { status: "in_progress" }, "unfinished"],
    ["a form not begun 4 days before the visit", { visitStart: ahead(96) }, null],
    ["a form not begun for a visit that is over", { visitStart: ahead(-1) }, null],
    ["a form without a visit", { visitStart: null }, null],
    ["a form that was sent", { status: "submitted" }, null],
    [
      "changes asked for yesterday",
      { status: "changes_requested", changesAt: ahead(-25), visitStart: ahead(300) },
      "changes",
    ],
    [
      "changes asked for an hour ago, the visit far away",
      { status: "changes_requested", changesAt: ahead(-1), visitStart: ahead(300) },
      null,
    ],
    [
      "changes asked for an hour ago, the visit tomorrow",
      { status: "changes_requested", changesAt: ahead(-1), visitStart: ahead(20) },
      "changes",
    ],
    [
      "changes of a visit that is over",
      { status: "changes_requested", changesAt: ahead(-99), visitStart: ahead(-2) },
      null,
    ],
    ["a reviewer's wish about a form that was sent", { status: "submitted", askedAt: ahead(-1) }, "asked"],
    [
      "a wish with a message left since",
      { status: "submitted", askedAt: ahead(-5), calls: [call("left_message", -2)] },
      "asked",
    ],
    [
      "a wish, and the patient was reached since",
      { status: "submitted", askedAt: ahead(-5), calls: [call("reached", -2)] },
      null,
    ],
    [
      "a new wish after the patient was reached",
      { status: "submitted", askedAt: ahead(-1), calls: [call("reached", -2)] },
      "asked",
    ],
    ["a wish about a form that is accepted", { status: "accepted", askedAt: ahead(-5) }, null],
  ])("%s: %o", (_, more, reason) => expect(reasonToCall(form(more), { now, days: 3 })?.reason ?? null).toBe(reason));
});

describe("a patient who was called rests", () => {
  it.each<[string, CallCandidate["calls"], number | null]>([
    ["not, where nobody called", [], null],
    ["a day when reached", [call("reached", -1)], 23],
    ["until tomorrow after a message", [call("left_message", -1)], 19],
    ["three hours after no answer", [call("no_answer", -1)], 2],
    ["not after three hours", [call("no_answer", -3)], null],
    ["until the time they named", [call("call_again", -1, ahead(50))], 50],
    ["by the newest call", [call("no_answer", -4), call("call_again", -9, ahead(50))], null],
  ])("%s", (_, calls, hours) =>
    expect(restsUntil({ calls, visitStart: null }, now)).toBe(hours === null ? null : ahead(hours)),
  );
});

it.each<[string, CallCandidate["calls"], number, boolean]>([
  ["a message left, the visit in three hours", [call("left_message", -1)], 3, false],
  ["a message left, the visit tomorrow", [call("left_message", -1)], 40, true],
  ["the patient was reached, the visit in three hours", [call("reached", -1)], 3, true],
])("%s: rests %s", (_, calls, visit, rests) =>
  expect(restsUntil({ calls, visitStart: ahead(visit) }, now) !== null).toBe(rests),
);

it("the list begins with the most urgent flag, then the soonest visit, then what a reviewer asked for", () => {
  const listed = [
    { candidate: form({ id: "late", visitStart: ahead(60) }), reason: "not_begun", since: ahead(-1) },
    { candidate: form({ id: "soon" }), reason: "not_begun", since: ahead(-1) },
    { candidate: form({ id: "wish" }), reason: "asked", since: ahead(-1) },
    { candidate: form({ id: "urgent", urgency: "urgent", visitStart: null }), reason: "asked", since: ahead(-1) },
  ] as const;
  expect(listed.toSorted(byNeed).map(({ candidate }) => candidate.id)).toEqual(["urgent", "wish", "soon", "late"]);
});

it("times to call again are of the clinic's clock, also over a change of it, and all ahead", () => {
  const before = new Date("2027-03-12T16:00:00Z");
  const times = timesToCallAgain(before, "America/Chicago");
  expect(times.map(({ words }) => words).slice(0, 4)).toEqual([
    "In 1 hour",
    "In 3 hours",
    "Saturday, March 13, morning (9:30am)",
    "Saturday, March 13, afternoon (2pm)",
  ]);
  expect(times[4]).toEqual({ at: "2027-03-14T14:30:00.000Z", words: "Sunday, March 14, morning (9:30am)" });
  expect(times.every(({ at }) => Date.parse(at) > before.getTime())).toBe(true);
});
