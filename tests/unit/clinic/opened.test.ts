import { expect, test } from "vitest";
import type { Configuration, Wanted } from "#lib/clinic/configuration";
import { openedBy } from "#lib/clinic/opened";

const lakeside = "00000000-0000-4000-8000-000000000001";
const hill = "00000000-0000-4000-8000-000000000002";
const someone = "00000000-0000-4000-8000-000000000003";

const locations = [
  { id: lakeside, timeZone: "America/Chicago", settings: { active: true } },
  { id: hill, timeZone: "America/Denver", settings: { active: true } },
] as unknown as Configuration["locations"];
const configuration = { locations } as Configuration;
const scope = { resourceIds: [], from: "2026-12-01", to: "2026-12-02", visitTypes: [] };

const text = { en: "Training", es: "Capacitación" };
const closure = (locationId: string | null, firstDate: string, lastDate: string) => ({
  locationId,
  firstDate,
  lastDate,
  name: text,
});
const absence = (from: string, to: string) => ({ resourceId: someone, from, to, reason: "Away" });
const exception = (open: boolean) => ({
  resourceId: someone,
  locationId: hill,
  date: "2026-12-01",
  open,
  startMinute: 480,
  endMinute: 720,
});
const week = (endMinute: number) => ({ hours: [{ weekday: 1, startMinute: 480, endMinute }] });

test.each<[string, Wanted["kind"], unknown, unknown, string[]]>([
  ["a day that is closed", "closure", null, closure(lakeside, "2026-12-01", "2026-12-01"), []],
  ["a closure undone, at its place", "closure", closure(lakeside, "2026-12-01", "2026-12-01"), null, [lakeside]],
  ["a closure of all places undone", "closure", closure(null, "2026-12-01", "2026-12-01"), null, [lakeside, hill]],
  [
    "a closure that is shorter now",
    "closure",
    closure(hill, "2026-12-01", "2026-12-02"),
    closure(hill, "2026-12-01", "2026-12-01"),
    [hill],
  ],
  [
    "a closure that is longer now",
    "closure",
    closure(hill, "2026-12-01", "2026-12-01"),
    closure(hill, "2026-12-01", "2026-12-02"),
    [],
  ],
  ["an absence", "absence", null, absence("2026-12-01T08:00", "2026-12-01T12:00"), []],
  ["an absence taken back", "absence", absence("2026-12-01T08:00", "2026-12-01T12:00"), null, [lakeside, hill]],
  [
    "an absence that ends earlier",
    "absence",
    absence("2026-12-01T08:00", "2026-12-01T12:00"),
    absence("2026-12-01T08:00", "2026-12-01T10:00"),
    [lakeside, hill],
  ],
  ["extra hours on a date", "date_exception", null, exception(true), [hill]],
  ["hours taken from a date", "date_exception", null, exception(false), []],
  ["a longer week", "opening_hours", week(960), week(1020), [lakeside]],
  ["a shorter week", "opening_hours", week(1020), week(960), []],
  ["a room out of use", "resource", { active: true }, { active: false }, []],
  ["a room in use again", "resource", { active: false }, { active: true }, [lakeside, hill]],
])("%s", (_, kind, before, after, expected) => {
  const id = kind === "opening_hours" ? lakeside : someone;
  const opened = openedBy(
    { kind, id, state: before } as Wanted,
    { kind, id, state: after } as Wanted,
    scope,
    configuration,
  );
  expect(opened.map(({ locationId }) => locationId)).toEqual(expected);
});

test("the stretch is that of the change, on the clock of each place", () => {
  const shut = { kind: "closure", id: someone, state: closure(null, "2026-12-01", "2026-12-02") } as Wanted;
  const [first, second] = openedBy(shut, { ...shut, state: null } as Wanted, scope, configuration);
  expect(first).toEqual({
    locationId: lakeside,
    startsAt: new Date("2026-12-01T06:00:00Z"),
    endsAt: new Date("2026-12-03T06:00:00Z"),
  });
  expect(second?.startsAt).toEqual(new Date("2026-12-01T07:00:00Z"));
});
