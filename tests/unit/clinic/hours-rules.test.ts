import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openingFindings, overlap, weeklyFindings } from "#lib/clinic/hours-rules";
import { configuration, location, resource, shift, type Weekly } from "#tests/unit/clinic/made";

const pointers = ({ errors }: { errors: { pointer: string }[] }) => errors.map(({ pointer }) => pointer);
const weekly = (hours: Weekly[], opening = location("lake").hours) =>
  weeklyFindings({ hours }, configuration({ locations: [location("lake", { hours: opening }), location("hill")] }));

describe("weekly hours of a person", () => {
  test.each([
    ["one stretch within the opening hours", [shift()], []],
    ["stretches that touch", [shift({ endMinute: 720 }), shift({ startMinute: 720 })], []],
    ["stretches that overlap", [shift({ endMinute: 721 }), shift({ startMinute: 720 })], ["/hours/1/startMinute"]],
    ["the same time at two places", [shift(), shift({ locationId: "hill" })], ["/hours/1/startMinute"]],
    ["the same time on two days", [shift(), shift({ weekday: 2 })], []],
    [
      "hours that end the day before others begin",
      [shift({ validTo: "2026-12-31" }), shift({ validFrom: "2027-01-01" })],
      [],
    ],
    [
      "hours that end on the day on which others begin",
      [shift({ validTo: "2027-01-01" }), shift({ validFrom: "2027-01-01" })],
      ["/hours/1/startMinute"],
    ],
    ["before the doors open", [shift({ startMinute: 479 })], ["/hours/0/startMinute"]],
    ["after the doors close", [shift({ endMinute: 1021 })], ["/hours/0/startMinute"]],
    ["on a day on which the location is closed", [shift({ weekday: 7 })], ["/hours/0/startMinute"]],
    ["at a location that is not there", [shift({ locationId: "moon" })], ["/hours/0/locationId"]],
    ["outside the opening hours, but over already", [shift({ weekday: 7, validTo: "2026-11-19" })], []],
    [
      "outside the opening hours, for the last time today",
      [shift({ weekday: 7, validTo: "2026-11-20" })],
      ["/hours/0/startMinute"],
    ],
  ] as const)("%s", (_, hours, expected) => expect(pointers(weekly([...hours]))).toEqual(expected));

  test("are told in words that name both stretches", () =>
    expect(weekly([shift(), shift({ startMinute: 960, endMinute: 1000 })]).errors[0]?.message).toMatch(
      /^Monday 4pm to 4:40pm overlaps 8am to 5pm/,
    ));

  const stretch = fc
    .tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 24 }))
    .map(([from, length]) => ({ startMinute: from * 30, endMinute: Math.min(48, from + length) * 30 }));

  test("fit exactly when the location is open in every minute of them, however its hours are cut", () =>
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 4 }), stretch, (opening, wanted) => {
        const open = opening.map((row) => ({ weekday: 1, ...row }));
        const isOpenAt = (minute: number) =>
          open.some(({ startMinute, endMinute }) => startMinute <= minute && minute < endMinute);
        let isInside = true;
        for (let minute = wanted.startMinute; minute < wanted.endMinute; minute += 30) isInside &&= isOpenAt(minute);
        expect(weekly([shift(wanted)], open).errors.length === 0).toBe(isInside);
      }),
    ));

  test("overlap is the same from both sides, and nothing overlaps another day", () =>
    fc.assert(
      fc.property(
        stretch,
        stretch,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 7 }),
        (a, b, one, two) => {
          const [first, second] = [
            { weekday: one, ...a },
            { weekday: two, ...b },
          ];
          expect(overlap(first, second)).toBe(overlap(second, first));
          if (one !== two) expect(overlap(first, second)).toBe(false);
        },
      ),
    ));
});

describe("opening hours of a location", () => {
  const day = (startMinute: number, endMinute: number) => ({ weekday: 1, startMinute, endMinute });
  const check = (hours: ReturnType<typeof day>[]) => openingFindings({ hours }, "lake", configuration());

  test("may not overlap themselves", () => {
    expect(pointers(check([day(480, 720), day(719, 1020)]))).toEqual(["/hours/1/startMinute"]);
    expect(pointers(check([day(480, 720), day(720, 1020)]))).toEqual([]);
  });

  test("say whose hours would lie outside, and of nobody else", () => {
    expect(check([day(480, 1020)]).notes).toEqual([]);
    const { errors, notes } = check([day(540, 1020)]);
    expect(errors).toEqual([]);
    expect(notes.map(({ message }) => message)).toEqual([
      "Dr. Ash has hours on Monday, 8am to 5pm: nothing is offered while the location is open 9am to 5pm only.",
    ]);
  });

  test("do not speak of hours that are over", () => {
    const past = resource("ash", {}, { hours: [shift({ validTo: "2026-11-19" })] });
    expect(openingFindings({ hours: [] }, "lake", configuration({ resources: [past] })).notes).toEqual([]);
  });
});
