import { describe, expect, test } from "vitest";
import {
  isEarlyEnough,
  isOccupying,
  isUndoable,
  nextStates,
  refuseTransition,
  undoneReason,
} from "#lib/appointments/rules";
import { AppointmentStatus, StaffRole } from "#prisma/generated/client";

const startsAt = new Date("2026-11-24T15:30:00Z");
const step = (
  from: AppointmentStatus,
  to: AppointmentStatus,
  role: StaffRole,
  reason: string | undefined,
  now = startsAt,
) => refuseTransition({ from, to, role, reason, startsAt, now });
const states = Object.values(AppointmentStatus);
const roles = Object.values(StaffRole);

describe("the table of transitions", () => {
  test("offers a step exactly where it takes it", () => {
    for (const role of roles)
      for (const from of states) {
        const open = states.filter((to) => step(from, to, role, "a reason") === null);
        expect(open.toSorted()).toEqual(nextStates(from, role).toSorted());
      }
  });

  test("lets administrators cancel and no more, and has no plain step from a hold, out of an error, or to itself", () => {
    for (const from of states) {
      expect(nextStates(from, "administrator")).toEqual(from === "booked" ? ["cancelled"] : []);
      for (const role of roles) expect(nextStates(from, role)).not.toContain(from);
    }
    for (const role of roles) {
      expect(nextStates("held", role)).toEqual([]);
      expect(nextStates("entered_in_error", role)).toEqual([]);
    }
  });

  test("never brings back a visit whose time was given up: somebody else may have it", () => {
    for (const from of states.filter((state) => !isOccupying(state)))
      for (const role of roles) expect(nextStates(from, role).filter(isOccupying)).toEqual([]);
  });

  test("calls nobody absent before their time", () => {
    const early = new Date(startsAt.getTime() - 1);
    expect(step("booked", "no_show", "front_desk", undefined, early)).toEqual({ reason: "too_early" });
    expect(step("booked", "no_show", "front_desk", undefined)).toBeNull();
  });

  test("lets who took a step take it back, where the table has a way back, and once", () => {
    const took = (from: AppointmentStatus | null, to: AppointmentStatus, role: StaffRole, more = {}) =>
      isUndoable({ from, to, reason: null, staffId: "me", ...more }, { staffId: "me", role });
    expect(took("booked", "cancelled", "front_desk")).toBe(true);
    expect(took("booked", "no_show", "nurse")).toBe(true);
    expect(took("booked", "booked", "physician")).toBe(true);
    expect(took("booked", "cancelled", "physician"), "as a visit dropped from its plan").toBe(true);
    expect(took("held", "cancelled", "front_desk")).toBe(false);
    expect(took(null, "booked", "front_desk")).toBe(false);
    expect(took("booked", "cancelled", "front_desk", { staffId: "another" })).toBe(false);
    expect(took("cancelled", "booked", "front_desk", { reason: undoneReason })).toBe(false);
  });

  test("asks for a reason that says something", () => {
    expect(step("booked", "cancelled", "front_desk", " ")).toEqual({ reason: "reason_missing" });
    expect(step("booked", "cancelled", "front_desk", "called")).toBeNull();
    expect(step("booked", "arrived", "front_desk", undefined)).toBeNull();
  });
});

describe("the notice for moving and cancelling", () => {
  const start = new Date("2026-11-24T15:30:00Z");
  test("is met at its very minute, and missed a second later", () => {
    expect(isEarlyEnough(start, new Date("2026-11-24T11:30:00Z"), 240)).toBe(true);
    expect(isEarlyEnough(start, new Date("2026-11-24T11:30:01Z"), 240)).toBe(false);
  });
  test("of nothing still ends when the visit begins", () => {
    expect(isEarlyEnough(start, start, 0)).toBe(true);
    expect(isEarlyEnough(start, new Date(start.getTime() + 1), 0)).toBe(false);
  });
});
