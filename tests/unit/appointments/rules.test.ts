import { describe, expect, test } from "vitest";
import { isEarlyEnough, isOccupying, nextStates, refuseTransition } from "#lib/appointments/rules";
import { AppointmentStatus, StaffRole } from "#prisma/generated/client";

const states = Object.values(AppointmentStatus);
const roles = Object.values(StaffRole);

describe("the table of transitions", () => {
  test("offers a step exactly where it takes it", () => {
    for (const role of roles)
      for (const from of states) {
        const open = states.filter((to) => refuseTransition(from, to, role, "a reason") === null);
        expect(open.toSorted()).toEqual(nextStates(from, role).toSorted());
      }
  });

  test("has no step for administrators, none from a hold, none out of an error, and none to itself", () => {
    for (const from of states) {
      expect(nextStates(from, "administrator")).toEqual([]);
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

  test("asks for a reason that says something", () => {
    expect(refuseTransition("booked", "cancelled", "front_desk", " ")).toEqual({ reason: "reason_missing" });
    expect(refuseTransition("booked", "cancelled", "front_desk", "called")).toBeNull();
    expect(refuseTransition("booked", "arrived", "front_desk", undefined)).toBeNull();
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
