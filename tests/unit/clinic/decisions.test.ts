import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OfferedSlot } from "#lib/availability/schema";
import {
  type Draft,
  decisionsOf,
  firstDraft,
  missingIn,
  timeKey,
  visitsAfter,
  withDrafts,
} from "#lib/clinic/decisions";
import type { AffectedVisit } from "#lib/clinic/schema";

const slot = (clock: string, physician = "ash"): OfferedSlot => ({
  start: `2026-11-25T${clock}:00.000Z`,
  end: `2026-11-25T${clock.slice(0, 3)}45:00.000Z`,
  localDate: "2026-11-25",
  physician: { slug: physician, name: physician },
  location: { slug: "lake", name: "Lakeside", timeZone: "America/Chicago" },
});

const visit = (appointmentId: string, more: Partial<AffectedVisit> = {}): AffectedVisit => ({
  appointmentId,
  version: 3,
  start: "2026-11-24T15:00:00.000Z",
  end: "2026-11-24T15:45:00.000Z",
  timeZone: "America/Chicago",
  visitType: "First visit",
  physician: "Dr. Ash",
  location: "Lakeside",
  status: "booked",
  patient: { id: `patient of ${appointmentId}`, name: "Ana Ruiz", birthDate: "1948-02-03", phone: null, email: null },
  reasons: ["Closed: Training"],
  canMove: true,
  canCancel: true,
  times: [slot("15:00"), slot("16:00")],
  ...more,
});
const draft = (more: Partial<Draft> = {}): Draft => ({ choice: "keep", time: "", reason: "", ...more });

describe("what is proposed for a visit at first", () => {
  test("is its nearest time", () =>
    expect(firstDraft(visit("a"))).toEqual(draft({ choice: "move", time: timeKey(slot("15:00")) })));
  test("is to keep it where there is no time, or where it cannot move any more", () => {
    expect(firstDraft(visit("a", { times: [] })).choice).toBe("keep");
    expect(firstDraft(visit("a", { canMove: false, status: "arrived" })).choice).toBe("keep");
  });
  test("is never to cancel it", () =>
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.integer({ min: 0, max: 2 }), (canMove, canCancel, count) => {
        const times = [slot("15:00"), slot("16:00")].slice(0, count);
        expect(firstDraft(visit("a", { canMove, canCancel, times })).choice).not.toBe("cancel");
      }),
    ));
});

test("visits that come later get a draft; what was decided stays", () => {
  const decided = { a: draft({ choice: "cancel", reason: "Closed" }) };
  expect(withDrafts(decided, [visit("a"), visit("b")])).toEqual({ a: decided.a, b: firstDraft(visit("b")) });
});

describe("what is still missing", () => {
  const move = (clock: string, physician?: string) => draft({ choice: "move", time: timeKey(slot(clock, physician)) });
  const cases: readonly (readonly [string, readonly AffectedVisit[], Record<string, Draft>, readonly string[]])[] = [
    ["nothing, where all is decided", [visit("a")], { a: draft() }, []],
    ["a decision", [visit("a")], {}, ["Decide about this visit"]],
    [
      "why it is cancelled",
      [visit("a")],
      { a: draft({ choice: "cancel", reason: " " }) },
      ["Write why it is cancelled"],
    ],
    ["a time of the list", [visit("a")], { a: move("19:00") }, ["Choose a time"]],
    [
      "a time of its own for the second of two",
      [visit("a"), visit("b")],
      { a: move("15:00"), b: move("15:00") },
      ["Another visit on this page has this time. Choose another"],
    ],
    [
      "nothing, at the same time with two people",
      [visit("a"), visit("b", { times: [slot("15:00", "birch")] })],
      { a: move("15:00"), b: move("15:00", "birch") },
      [],
    ],
    [
      "a time of its own for the second visit of one patient, whoever sees them",
      [visit("a"), visit("b", { times: [slot("15:00", "birch")], patient: visit("a").patient })],
      { a: move("15:00"), b: move("15:00", "birch") },
      ["Another visit on this page has this time. Choose another"],
    ],
    ["nothing, where only one of the two moves", [visit("a"), visit("b")], { a: move("15:00"), b: draft() }, []],
  ];
  test.each(cases)("%s", (_, visits, drafts, expected) =>
    expect(missingIn(visits, drafts).map(({ message }) => message)).toEqual(expected),
  );
});

describe("after a refusal", () => {
  const visits = [visit("a"), visit("b")];
  const drafts = { a: draft({ choice: "move", time: timeKey(slot("15:00")) }), b: draft() };
  test("of a time that went the visit has the others that were named", () =>
    expect(
      visitsAfter(visits, drafts, { reason: "time_gone", appointmentId: "a", alternatives: [slot("17:00")] }),
    ).toEqual([visit("a", { times: [slot("17:00")] }), visit("b")]));
  test("of a time at which the patient is elsewhere, the visit keeps its other times", () =>
    expect(visitsAfter(visits, drafts, { reason: "patient_busy", appointmentId: "a" })).toEqual([
      visit("a", { times: [slot("16:00")] }),
      visit("b"),
    ]));
  test("of visits that came and went, they are there and gone, in order of time", () => {
    const early = visit("c", { start: "2026-11-24T14:00:00.000Z" });
    expect(visitsAfter(visits, drafts, { reason: "affected", affected: [early], noLonger: ["a"] })).toEqual([
      early,
      visit("b"),
    ]);
  });
});

describe("what is sent", () => {
  test("says for each visit the version that was looked at, and no more than its choice needs", () => {
    const visits = [visit("a"), visit("b"), visit("c")];
    const drafts = {
      a: draft({ choice: "move", time: timeKey(slot("16:00")), reason: "not sent" }),
      b: draft({ choice: "cancel", reason: " Closed that day " }),
      c: draft({ time: timeKey(slot("15:00")) }),
    };
    expect(decisionsOf(visits, drafts)).toEqual([
      {
        choice: "move",
        appointmentId: "a",
        version: 3,
        start: slot("16:00").start,
        physician: "ash",
        location: "lake",
      },
      { choice: "cancel", appointmentId: "b", version: 3, reason: "Closed that day" },
      { choice: "keep", appointmentId: "c", version: 3 },
    ]);
  });

  const choices = fc.constantFrom<Draft["choice"]>("move", "cancel", "keep");
  const drafts = fc.record({ choice: choices, time: fc.constantFrom("", timeKey(slot("15:00"))), reason: fc.string() });
  test("speaks of each visit once where nothing is missing", () =>
    fc.assert(
      fc.property(fc.array(drafts, { maxLength: 4 }), (all) => {
        const visits = all.map((_, index) => visit(`v${index}`));
        const byId = Object.fromEntries(all.map((one, index) => [`v${index}`, one]));
        fc.pre(missingIn(visits, byId).length === 0);
        expect(decisionsOf(visits, byId).map(({ appointmentId }) => appointmentId)).toEqual(Object.keys(byId));
      }),
    ));
});
