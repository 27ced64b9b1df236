import type { Availability, Place, Practitioner, VisitPolicy } from "#lib/availability/slots";
import type { Minute } from "#lib/time";

/** Minutes since 1970 of an instant, "2026-03-29T00:30Z". */
export const minute = (instant: string): Minute => Date.parse(instant) / 60_000;

const everyDay = (startMinute: number, endMinute: number) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute, endMinute }));

export const policy: VisitPolicy = {
  durationMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  noticeMinutes: 0,
  horizonDays: 365,
  stepMinutes: 30,
  dailyLimit: null,
  endBeforeClosingMinutes: 0,
};

export const placeIn = (zone: string, more: Partial<Place> = {}): Place => ({
  id: "place",
  name: "Place",
  zone,
  hours: everyDay(0, 1440),
  closures: [],
  ...more,
});

/** Somebody who works at "place" each day from one minute of the wall clock to another. */
export const someone = (from: number, to: number, more: Partial<Practitioner> = {}): Practitioner => ({
  id: "ash",
  name: "Dr. Ash",
  hours: { place: everyDay(from, to) },
  exceptions: {},
  absences: [],
  claimed: [],
  bookedOn: {},
  ...more,
});

/** One practitioner at one place, with nothing in the way; time stands at `now`. */
export const availability = (zone: string, now: string, more: Partial<Availability> = {}): Availability => ({
  now: minute(now),
  policy,
  requirements: [],
  places: [placeIn(zone)],
  practitioners: [someone(0, 1440)],
  support: [],
  ...more,
});
