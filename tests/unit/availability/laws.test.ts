import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayClock } from "#lib/availability/clock";
import { covers, type Intervals, meets, normalize } from "#lib/availability/intervals";
import {
  type Availability,
  claimsFor,
  explainStart,
  openSlots,
  openSlotsAt,
  type Place,
  type Practitioner,
  type Requirement,
  type Support,
} from "#lib/availability/slots";
import { addDays, fromMinute, localDate } from "#lib/time";
import { placeIn } from "./made";

/** Days on which clocks change are in every window. */
const windows = [
  ["Europe/Berlin", "2026-03-28"],
  ["Europe/Berlin", "2026-10-24"],
  ["America/New_York", "2026-03-07"],
  ["America/New_York", "2026-10-31"],
  ["Australia/Lord_Howe", "2026-04-04"],
  ["Australia/Lord_Howe", "2026-10-03"],
  ["Asia/Kathmandu", "2026-05-01"],
  ["Pacific/Kiritimati", "2026-05-01"],
] as const;

const quarter = (most: number) => fc.nat(most).map((count) => count * 15);
const stretch = fc
  .record({ weekday: fc.integer({ min: 1, max: 7 }), startMinute: quarter(80), length: quarter(30) })
  .map(({ weekday, startMinute, length }) => ({
    weekday,
    startMinute,
    endMinute: Math.min(1440, startMinute + length + 15),
  }));
const busy = (first: number): fc.Arbitrary<Intervals> =>
  fc
    .array(fc.tuple(fc.nat(3 * 1440), fc.integer({ min: 1, max: 400 })), { maxLength: 6 })
    .map((list) => normalize(list.map(([start, length]) => ({ start: first + start, end: first + start + length }))));

const practitioner = (id: string, first: number, date: string): fc.Arbitrary<Practitioner> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    hours: fc.record({ place: fc.array(stretch, { maxLength: 14 }) }),
    exceptions: fc.record({
      place: fc.array(
        fc.record({
          date: fc.constant(date),
          open: fc.boolean(),
          startMinute: quarter(40),
          endMinute: fc.constant(1000),
        }),
        { maxLength: 2 },
      ),
    }),
    absences: busy(first),
    claimed: busy(first),
    bookedOn: fc.record({ [date]: fc.nat(3) }),
  });

const support = (id: string, kind: string, first: number): fc.Arbitrary<Support> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constant(kind),
    name: fc.constant(id),
    locationId: fc.constantFrom("place", null),
    absences: busy(first),
    claimed: busy(first),
    hours: fc.constant(null),
  });

type Case = { zone: string; from: string; availability: Availability };

const cases = fc.constantFrom(...windows).chain(([zone, from]): fc.Arbitrary<Case> => {
  const first = dayClock(from, zone).start;
  return fc
    .record({
      now: fc.nat(1440).map((offset) => first - 720 + offset),
      policy: fc.record({
        durationMinutes: fc.constantFrom(15, 45, 60),
        bufferBeforeMinutes: fc.constantFrom(0, 10),
        bufferAfterMinutes: fc.constantFrom(0, 10),
        noticeMinutes: fc.constantFrom(0, 120, 1440),
        horizonDays: fc.constantFrom(1, 30),
        stepMinutes: fc.constantFrom(15, 20, 60),
        dailyLimit: fc.constantFrom(null, 2),
        endBeforeClosingMinutes: fc.constantFrom(0, 60),
      }),
      requirements: fc.constantFrom<Requirement[][]>(
        [],
        [{ kind: "room", offsetMinutes: null, durationMinutes: null }],
        [
          { kind: "room", offsetMinutes: null, durationMinutes: null },
          { kind: "bay", offsetMinutes: 60, durationMinutes: 90 },
        ],
      ),
      places: fc.constantFrom<Place[][]>(
        [placeIn(zone)],
        [
          placeIn(zone, {
            closures: [{ firstDate: addDays(from, 1), lastDate: addDays(from, 1), name: { en: "", es: "" } }],
          }),
        ],
      ),
      practitioners: fc.tuple(practitioner("ash", first, from), practitioner("birch", first, addDays(from, 1))),
      support: fc.tuple(
        support("room-1", "room", first),
        support("room-2", "room", first),
        support("bay-1", "bay", first),
      ),
    })
    .map((availability) => ({ zone, from, availability }));
});

const law = (name: string, holds: (made: Case) => void, numRuns = 60) =>
  test(name, () => fc.assert(fc.property(cases, holds), { numRuns }), 30_000);
const slotsOf = ({ availability, from }: Case) => openSlots(availability, from, addDays(from, 2));

describe("every offered time", () => {
  law("meets nothing that its physician has, buffers included", (made) => {
    const { availability } = made;
    for (const slot of slotsOf(made)) {
      const who = availability.practitioners.find(({ id }) => id === slot.practitionerId);
      const wanted = {
        start: slot.start - availability.policy.bufferBeforeMinutes,
        end: slot.end + availability.policy.bufferAfterMinutes,
      };
      expect(meets(who?.claimed ?? [], wanted)).toBe(false);
      expect(meets(who?.absences ?? [], wanted)).toBe(false);
    }
  });

  law("lies inside the physician's hours of that local date", (made) => {
    for (const slot of slotsOf(made)) {
      const clock = dayClock(slot.date, made.zone);
      const who = made.availability.practitioners.find(({ id }) => id === slot.practitionerId);
      const weekly = (who?.hours.place ?? []).filter(({ weekday }) => weekday === clock.weekday);
      const extra = (who?.exceptions.place ?? []).filter(({ date, open }) => open && date === slot.date);
      const hours = normalize(
        [...weekly, ...extra].map(({ startMinute, endMinute }) => ({
          start: clock.boundaryAt(startMinute),
          end: clock.boundaryAt(endMinute),
        })),
      );
      expect(covers(hours, slot)).toBe(true);
      expect(localDate(fromMinute(slot.start), made.zone)).toBe(slot.date);
    }
  });

  law("has everything that the visit needs, each free for the time it is needed", (made) => {
    const { availability } = made;
    for (const slot of slotsOf(made)) {
      const claims = claimsFor(availability, slot);
      expect(claims).toHaveLength(1 + availability.requirements.length);
      for (const { resourceId, ...wanted } of claims ?? []) {
        const resource = [...availability.practitioners, ...availability.support].find(({ id }) => id === resourceId);
        expect(meets(resource?.claimed ?? [], wanted)).toBe(false);
        expect(meets(resource?.absences ?? [], wanted)).toBe(false);
      }
    }
  });

  law("keeps the notice, the horizon, the closures and the limit of the day", (made) => {
    const { now, policy: rules, places, practitioners } = made.availability;
    const today = localDate(fromMinute(now), made.zone);
    for (const slot of slotsOf(made)) {
      expect(slot.start).toBeGreaterThanOrEqual(now + rules.noticeMinutes);
      expect(slot.date <= addDays(today, rules.horizonDays)).toBe(true);
      expect(places[0]?.closures.some(({ firstDate }) => firstDate === slot.date)).toBe(false);
      const booked = practitioners.find(({ id }) => id === slot.practitionerId)?.bookedOn[slot.date] ?? 0;
      if (rules.dailyLimit !== null) expect(booked).toBeLessThan(rules.dailyLimit);
    }
  });

  law("is offered once: no instant twice for one physician", (made) => {
    const names = slotsOf(made).map(({ start, practitionerId }) => `${start} ${practitionerId}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

// The days one by one: all three at once take long where a machine has much else to do.
for (const day of [0, 1, 2])
  law(
    `what is offered, what can be taken and what has no obstacle are the same, every five minutes of day ${day + 1}`,
    (made) => {
      const { availability, zone, from } = made;
      const place = availability.places[0] ?? placeIn(zone);
      const offered = new Set(slotsOf(made).map(({ start, practitionerId }) => `${start} ${practitionerId}`));
      const { start: begin, end } = dayClock(addDays(from, day), zone);
      // Said once at the end: an expectation for each of so many instants takes longer than all that they look at.
      const otherwise: string[] = [];
      for (let start = begin; start < end; start += 5) {
        const takers = openSlotsAt(availability, start).map(({ practitionerId }) => practitionerId);
        for (const who of availability.practitioners) {
          const isOffered = offered.has(`${start} ${who.id}`);
          const hasObstacle = explainStart(availability, who, place, start).length > 0;
          if (takers.includes(who.id) !== isOffered || hasObstacle === isOffered)
            otherwise.push(`${who.id} ${fromMinute(start).toISOString()}`);
        }
      }
      expect(otherwise).toEqual([]);
    },
    25,
  );
