import { describe, expect, test } from "vitest";
import type { Wanted } from "#lib/clinic/configuration";
import { changeLines, durationWords, stateLines, subjectName } from "#lib/clinic/wording";
import { configuration, location, resource, type Settings, shift, visitType } from "#tests/unit/clinic/made";

const clinic = configuration();
const name = { en: "Training", es: "Capacitación" };
const stretch = { locationId: "lake", startMinute: 480, endMinute: 720 };
const dates = { firstDate: "2026-12-24", lastDate: "2026-12-25" };

const states: readonly (readonly [Wanted, readonly string[], string])[] = [
  [
    { kind: "opening_hours", id: "lake", state: { hours: [{ weekday: 1, startMinute: 480, endMinute: 1440 }] } },
    ["Monday 8am to midnight"],
    "Lakeside",
  ],
  [
    { kind: "weekly_hours", id: "ash", state: { hours: [shift({ validFrom: "2027-01-01", validTo: "2027-06-30" })] } },
    ["Monday 8am to 5pm at Lakeside, from January 1, 2027, until June 30, 2027"],
    "Dr. Ash",
  ],
  [
    { kind: "date_exception", id: "e", state: { resourceId: "ash", date: "2026-12-24", open: false, ...stretch } },
    ["No hours on December 24, 2026, 8am to midday, at Lakeside"],
    "Dr. Ash",
  ],
  [
    {
      kind: "absence",
      id: "a",
      state: { resourceId: "birch", from: "2027-03-14T02:30", to: "2027-03-14T12:00", reason: "Teaching" },
    },
    ["Away from March 14, 2027, 2:30am to March 14, 2027, midday: Teaching"],
    "Dr. Birch",
  ],
  [
    {
      kind: "absence",
      id: "b",
      state: { resourceId: "birch", from: "2027-03-13T00:00", to: "2027-03-15T00:00", reason: "Vacation" },
    },
    ["Away March 13, 2027 to March 14, 2027: Vacation"],
    "Dr. Birch",
  ],
  [
    {
      kind: "absence",
      id: "d",
      state: { resourceId: "birch", from: "2027-03-14T00:00", to: "2027-03-15T00:00", reason: "Teaching" },
    },
    ["Away March 14, 2027: Teaching"],
    "Dr. Birch",
  ],
  [
    { kind: "closure", id: "c", state: { locationId: null, ...dates, name } },
    ["Closed December 24, 2026 to December 25, 2026, the whole clinic: Training / Capacitación"],
    "Training",
  ],
  [
    { kind: "resource", id: "room", state: resource("room", { kind: "room", name: "Room 1" }).settings },
    ["Room: Room 1", "Credential: none", "Languages: none", "At: Lakeside", "In use"],
    "Room 1",
  ],
  [
    { kind: "location", id: "lake", state: location("lake").settings },
    [
      "Name: Lakeside",
      "Address: 1 Harbor Walk",
      "Phone: 312-555-0100",
      "Finding it: Ring the bell. / Toque el timbre.",
      "Time zone: Chicago",
      "In use",
    ],
    "Lakeside",
  ],
];

describe("a state in words", () => {
  test.each(states)("%j", (wanted, lines, subject) => {
    expect(stateLines(wanted, clinic)).toEqual(lines);
    const before = { ...wanted, state: null } as Wanted;
    expect(subjectName(clinic, before, wanted)).toBe(subject);
    expect(subjectName(clinic, wanted, before)).toBe(subject);
    expect(changeLines(wanted, wanted, clinic)).toEqual([]);
    expect(changeLines(before, wanted, clinic)).toEqual(lines.map((line) => `From now on: ${line}`));
    expect(changeLines(wanted, before, clinic)).toEqual(lines.map((line) => `Until now: ${line}`));
  });
});

describe("a change of a visit type", () => {
  const of = (more: Parameters<typeof visitType>[0]): Wanted => ({
    kind: "visit_type",
    id: "np",
    state: visitType(more),
  });
  const said = (more: Parameters<typeof visitType>[0]) => changeLines(of({}), of(more), clinic);
  const cases: readonly (readonly [string, Partial<Settings>, readonly string[]])[] = [
    ["duration", { durationMinutes: 60 }, ["Until now: Duration: 45 minutes", "From now on: Duration: 1 hour"]],
    [
      "notice",
      { minNoticeMinutes: 2880 },
      ["Until now: Notice to book: 2 hours", "From now on: Notice to book: 2 days"],
    ],
    [
      "people",
      { practitionerIds: ["birch", "ash"] },
      ["Until now: Seen by: Dr. Ash", "From now on: Seen by: Dr. Ash, Dr. Birch"],
    ],
    ["use", { active: false }, ["Until now: Can be booked", "From now on: Cannot be booked"]],
    ["form", { questionnaireId: "form" }, ["Until now: Form: none", "From now on: Form: Your health"]],
  ];
  test.each(cases)("says its %s, before and after, and nothing else", (_, more, expected) =>
    expect(said(more)).toEqual(expected),
  );
  test("every field that can change makes a line", () => {
    const others = {
      code: "XX",
      category: "imaging",
      mode: "video",
      leadKind: "nurse",
      technique: "kyphoplasty",
      name: { en: "x", es: "y" },
      description: { en: "x", es: "y" },
      active: false,
      bookableBy: "staff",
      durationMinutes: 1,
      bufferBeforeMinutes: 1,
      bufferAfterMinutes: 1,
      minNoticeMinutes: 1,
      minMoveNoticeMinutes: 1,
      minCancelNoticeMinutes: 1,
      horizonDays: 1,
      stepMinutes: 1,
      dailyLimit: 1,
      endBeforeClosingMinutes: 1,
      questionnaireId: "form",
      practitionerIds: [],
      requirements: [],
    } as const;
    for (const [field, value] of Object.entries(others))
      expect(said({ [field]: value }).length, field).toBeGreaterThan(0);
    // The number of levels is told with its technique.
    expect(Object.keys(visitType()).filter((field) => !(field in others))).toEqual(["levelCount"]);
  });
});

test.each([
  [0, "0 minutes"],
  [45, "45 minutes"],
  [60, "1 hour"],
  [90, "90 minutes"],
  [1440, "1 day"],
  [2880, "2 days"],
])("%i minutes are %s", (minutes, words) => expect(durationWords(minutes)).toBe(words));
