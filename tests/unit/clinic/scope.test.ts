import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Configuration, Wanted } from "#lib/clinic/configuration";
import { scopeOf } from "#lib/clinic/scope";
import { addDays } from "#lib/time";
import { configuration, resource, shift, visitType } from "#tests/unit/clinic/made";

const clinic = configuration();
const { today } = clinic;
const closure = (firstDate: string, lastDate: string, locationId: string | null = null): Wanted => ({
  kind: "closure",
  id: "c",
  state: { locationId, firstDate, lastDate, name: { en: "Training", es: "Capacitación" } },
});
const none = ({ kind, id }: Wanted) => ({ kind, id, state: null }) as Wanted;
const scope = (after: Wanted, before = none(after), where: Configuration = clinic) => scopeOf(before, after, where);

describe("the window in which times are counted", () => {
  test.each([
    ["one closed day", closure("2026-12-24", "2026-12-24"), ["2026-12-24", "2026-12-24"]],
    ["a closure that has begun", closure("2026-11-16", "2026-11-27"), ["2026-11-20", "2026-11-27"]],
    ["a long closure: four weeks of it", closure("2026-12-01", "2027-03-01"), ["2026-12-01", "2026-12-28"]],
    ["over the day on which the clocks change", closure("2027-03-14", "2027-03-15"), ["2027-03-14", "2027-03-15"]],
  ] as const)("%s", (_, after, [from, to]) => expect(scope(after)).toMatchObject({ from, to }));

  test("an absence counts in its local days, to the last one", () => {
    const after: Wanted = {
      kind: "absence",
      id: "a",
      state: { resourceId: "ash", from: "2026-12-01T08:00", to: "2026-12-03T12:00", reason: "Teaching" },
    };
    expect(scope(after)).toMatchObject({ from: "2026-12-01", to: "2026-12-03", resourceIds: ["ash"] });
  });

  test("hours that begin next year are counted next year", () => {
    const before: Wanted = { kind: "weekly_hours", id: "ash", state: { hours: [shift()] } };
    const after: Wanted = {
      kind: "weekly_hours",
      id: "ash",
      state: { hours: [shift({ validTo: "2026-12-31" }), shift({ validFrom: "2027-01-01", endMinute: 720 })] },
    };
    expect(scope(after, before)).toMatchObject({ from: "2027-01-01", to: "2027-01-28" });
  });

  const someDate = fc.integer({ min: -60, max: 800 }).map((days) => addDays(today, days));
  test("begins today or later, has 28 days at most, and holds the first days of the change that are ahead", () =>
    fc.assert(
      fc.property(someDate, fc.integer({ min: 0, max: 90 }), (first, length) => {
        const { from, to } = scope(closure(first, addDays(first, length)));
        expect(from >= today).toBe(true);
        expect(to >= from && to <= addDays(from, 27)).toBe(true);
        if (first >= today) expect(from).toBe(first);
      }),
    ));
});

describe("whose calendars are locked", () => {
  const ids = (after: Wanted, before?: Wanted) => scope(after, before).resourceIds.toSorted();
  test("a closure of one location: those who are there or could be", () =>
    expect(ids(closure("2026-12-24", "2026-12-24", "hill"))).toEqual(["birch", "cole", "hill-room"]));
  test("a closure of the clinic: everybody", () =>
    expect(ids(closure("2026-12-24", "2026-12-24"))).toEqual(["ash", "birch", "cole", "hill-room", "room"]));
  test("a closure that moves from one location to another: both", () =>
    expect(ids(closure("2026-12-24", "2026-12-24", "hill"), closure("2026-12-24", "2026-12-24", "lake"))).toEqual([
      "ash",
      "birch",
      "cole",
      "hill-room",
      "room",
    ]));
  test("opening hours of a location, and the location itself: those who are there or could be", () => {
    expect(ids({ kind: "opening_hours", id: "hill", state: { hours: [] } })).toEqual(["birch", "cole", "hill-room"]);
    const [, hill] = clinic.locations;
    if (!hill) throw new Error("no location");
    expect(ids({ kind: "location", id: "hill", state: { ...hill.settings, active: false } })).toEqual(
      ids({ kind: "opening_hours", id: "hill", state: { hours: [] } }),
    );
  });
  test("somebody with an extra session there is there", () => {
    const guest = resource("guest", {}, { exceptions: [] });
    const exception = {
      id: "e",
      version: 0,
      resourceId: "guest",
      date: today,
      open: true,
      startMinute: 0,
      endMinute: 60,
    };
    const with_ = { ...guest, exceptions: [{ ...exception, locationId: "hill" }] };
    const where = configuration({ resources: [with_] });
    expect(scopeOf(none(closure(today, today, "hill")), closure(today, today, "hill"), where).resourceIds).toEqual([
      "guest",
    ]);
  });
  test("a visit type: who sees it before and after, and the rooms it needs before and after", () => {
    const state = visitType({ practitionerIds: ["birch"], requirements: [] });
    const before: Wanted = { kind: "visit_type", id: "np", state: visitType() };
    expect(ids({ kind: "visit_type", id: "np", state }, before)).toEqual(["ash", "birch", "hill-room", "room"]);
  });
});

describe("whose times are counted", () => {
  test("those of a visit type that is just being made, by the name it will have", () => {
    const after: Wanted = { kind: "visit_type", id: "id-of-a-new-one", state: visitType() };
    expect(scope(after).visitTypes).toEqual(["first-visit-new-one".replace("new-one", "id-of-a-new-one".slice(-8))]);
    const other: Wanted = { kind: "visit_type", id: "x", state: visitType({ name: { en: "Talk", es: "Charla" } }) };
    expect(scope(other).visitTypes).toEqual(["talk"]);
  });
  test("of a nurse who leads and assists nothing: none", () =>
    expect(scope({ kind: "weekly_hours", id: "cole", state: { hours: [] } }).visitTypes).toEqual([]));
  test("of a room: the visits that need one", () => {
    const [room] = clinic.resources.filter(({ id }) => id === "room");
    if (!room) throw new Error("no room");
    const after: Wanted = { kind: "resource", id: "room", state: { ...room.settings, active: false } };
    expect(scope(after).visitTypes).toEqual(["first-visit"]);
  });
});
