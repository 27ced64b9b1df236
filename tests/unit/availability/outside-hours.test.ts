import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { intersect, meets, normalize } from "#lib/availability/intervals";
import {
  type Attendance,
  type ClinicHours,
  newlyOutside,
  outsideHours,
  outsideWords,
} from "#lib/availability/outside-hours";
import { openSlots } from "#lib/availability/slots";
import { availability, minute, placeIn, someone } from "#tests/unit/availability/made";

const zone = "America/Chicago";
const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 480, endMinute: 1020 }));

const ash: Attendance = { name: "Dr. Ash", active: true, hours: { place: weekdays }, exceptions: {}, absences: [] };
const room: Attendance = { name: "Room 1", active: true, hours: null, exceptions: {}, absences: [] };
const place = { ...placeIn(zone), active: true, hours: weekdays };

// A Tuesday, 9:00 to 9:45 in Chicago, with 10 minutes after it.
const start = minute("2026-11-24T15:00Z");
const visit = {
  start,
  end: start + 45,
  locationId: "place",
  practitionerId: "ash",
  claims: [
    { resourceId: "ash", start, end: start + 55 },
    { resourceId: "room", start, end: start + 55 },
  ],
};

const clinic = (more: { place?: object; ash?: Partial<Attendance>; room?: Partial<Attendance> } = {}): ClinicHours => ({
  places: { place: { ...place, ...more.place } },
  resources: { ash: { ...ash, ...more.ash }, room: { ...room, ...more.room } },
});

const onTheDay = { firstDate: "2026-11-24", lastDate: "2026-11-24", name: { en: "Training", es: "Capacitación" } };

describe("a booked visit", () => {
  test("within all hours has nothing against it", () => expect(outsideHours(clinic(), visit)).toEqual([]));

  test.each([
    ["at a location out of use", { place: { active: false } }, [`${place.name} is out of use`]],
    ["on a closed day", { place: { closures: [onTheDay] } }, ["Closed: Training"]],
    [
      "when the place opens later",
      { place: { hours: weekdays.map((day) => ({ ...day, startMinute: 570 })) } },
      ["Outside the hours of Dr. Ash"],
    ],
    [
      "when the physician begins later",
      { ash: { hours: { place: weekdays.map((day) => ({ ...day, startMinute: 555 })) } } },
      ["Outside the hours of Dr. Ash"],
    ],
    [
      "when hours are taken away",
      { ash: { exceptions: { place: [{ date: "2026-11-24", open: false, startMinute: 570, endMinute: 600 }] } } },
      ["Outside the hours of Dr. Ash"],
    ],
    ["when the physician works elsewhere", { ash: { hours: { other: weekdays } } }, ["Outside the hours of Dr. Ash"]],
    [
      "when the physician is away from its buffer on",
      { ash: { absences: [{ start: start + 50, end: start + 90 }] } },
      ["Dr. Ash is away"],
    ],
    ["when the room is out of use", { room: { active: false } }, ["Room 1 is out of use"]],
    [
      "when the room is being painted",
      { room: { absences: [{ start: start + 30, end: start + 40 }] } },
      ["Room 1 is away"],
    ],
    [
      "when several things are so",
      { place: { closures: [onTheDay] }, ash: { active: false } },
      ["Closed: Training", "Dr. Ash is out of use"],
    ],
  ] as const)("%s says so", (_, more, words) => {
    expect(outsideWords(outsideHours(clinic(more as Parameters<typeof clinic>[0]), visit))).toEqual(words);
  });

  test("on the last minute of the hours is still inside, and its buffer may lie after them", () => {
    const late = minute("2026-11-24T22:15Z");
    const claims = [{ resourceId: "ash", start: late, end: late + 55 }];
    expect(outsideHours(clinic(), { ...visit, start: late, end: late + 45, claims })).toEqual([]);
  });

  test("in an extra session stands, though the place is shut then", () => {
    const sunday = minute("2026-11-29T15:00Z");
    const extra = { place: [{ date: "2026-11-29", open: true, startMinute: 480, endMinute: 720 }] };
    const moved = {
      ...visit,
      start: sunday,
      end: sunday + 45,
      claims: [{ resourceId: "ash", start: sunday, end: sunday + 55 }],
    };
    expect(outsideHours(clinic({ ash: { exceptions: extra } }), moved)).toEqual([]);
    expect(outsideHours(clinic(), moved)).toHaveLength(1);
  });

  test("counts as newly outside for reasons that were not there before", () => {
    const away = outsideHours(clinic({ ash: { absences: [{ start, end: start + 60 }] } }), visit);
    const both = [...away, ...outsideHours(clinic({ place: { closures: [onTheDay] } }), visit)];
    expect(newlyOutside(away, both)).toEqual([{ rule: "closure", name: onTheDay.name }]);
    expect(newlyOutside(both, away)).toEqual([]);
  });
});

describe("opening hours and weekly hours", () => {
  const slots = (opening: readonly [number, number], own: readonly [number, number]) =>
    openSlots(
      availability(zone, "2026-11-20T00:00Z", {
        places: [placeIn(zone, { hours: [{ weekday: 2, startMinute: opening[0], endMinute: opening[1] }] })],
        practitioners: [someone(own[0], own[1])],
      }),
      "2026-11-23",
      "2026-11-29",
    ).map(({ start: begins }) => (begins - minute("2026-11-24T06:00Z")) / 60);

  test("times are offered while both hold", () => {
    expect(slots([540, 660], [480, 600])).toEqual([9, 9.5]);
    expect(slots([480, 600], [540, 660])).toEqual([9, 9.5]);
    expect(slots([480, 540], [540, 660])).toEqual([]);
  });

  test("what is in both lists lies in each, and in the rest of neither", () => {
    const list = fc
      .array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 30 })))
      .map((pairs) => normalize(pairs.map(([from, length]) => ({ start: from, end: from + length }))));
    fc.assert(
      fc.property(list, list, fc.nat(230), (a, b, at) => {
        const one = { start: at, end: at + 1 };
        expect(meets(intersect(a, b), one)).toBe(meets(a, one) && meets(b, one));
      }),
    );
  });

  test("a visit that is offered is never outside hours", () => {
    const place = { ...placeIn(zone), hours: weekdays };
    const person = someone(450, 1050, {
      exceptions: { place: [{ date: "2026-11-28", open: true, startMinute: 500, endMinute: 700 }] },
    });
    const offered = openSlots(
      availability(zone, "2026-11-20T00:00Z", { places: [place], practitioners: [person] }),
      "2026-11-20",
      "2026-12-04",
    );
    expect(offered.length).toBeGreaterThan(100);
    const hours: ClinicHours = {
      places: { place: { ...place, active: true } },
      resources: {
        ash: { name: "Dr. Ash", active: true, hours: person.hours, exceptions: person.exceptions, absences: [] },
      },
    };
    for (const slot of offered) {
      const claims = [{ resourceId: "ash", start: slot.start, end: slot.end }];
      expect(outsideHours(hours, { ...slot, claims })).toEqual([]);
    }
  });
});
