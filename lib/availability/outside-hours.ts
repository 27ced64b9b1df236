import { dayClock } from "#lib/availability/clock";
import { type ClosedDates, closureOn, type DateException, presenceOn, type WeeklyHours } from "#lib/availability/hours";
import { covers, type Interval, type Intervals, meets } from "#lib/availability/intervals";
import type { Text } from "#lib/locale";
import { fromMinute, localDate, type Minute } from "#lib/time";

/** A place, person, room: what has to be there for a visit. `hours` only for people; rooms are there while in use. */
export type Attendance = {
  name: string;
  active: boolean;
  hours: Record<string, WeeklyHours[]> | null;
  exceptions: Record<string, DateException[]>;
  absences: Intervals;
};
export type OpenPlace = {
  id: string;
  name: string;
  zone: string;
  active: boolean;
  hours: WeeklyHours[];
  closures: ClosedDates[];
};

/** Places and resources by id, as the configuration stands. */
export type ClinicHours = {
  places: Readonly<Record<string, OpenPlace>>;
  resources: Readonly<Record<string, Attendance>>;
};

/** A visit as it was booked, with what it claims, buffers included. */
export type BookedTime = {
  start: Minute;
  end: Minute;
  locationId: string;
  practitionerId: string;
  claims: readonly ({ resourceId: string } & Interval)[];
};

/** Why a booked visit no longer fits the hours; `name` is the closure's, or that of who or what is not there. */
export type OutsideReason =
  | { rule: "closure"; name: Text }
  | { rule: "outside_hours" | "absence" | "not_in_use"; name: string };

/**
 * Everything in today's hours that stands against a visit that is booked: closures, hours, absences, resources out
 * of use. Empty where it could be booked at this time still, as far as hours go. Pure: the same calendar, the same answer.
 */
export function outsideHours({ places, resources }: ClinicHours, visit: BookedTime): OutsideReason[] {
  const place = places[visit.locationId];
  if (!place) return [];
  const clock = dayClock(localDate(fromMinute(visit.start), place.zone), place.zone);
  const closure = closureOn(place, clock.date);
  const reasons: OutsideReason[] = closure ? [{ rule: "closure", name: closure.name }] : [];
  if (!place.active) reasons.push({ rule: "not_in_use", name: place.name });
  for (const { resourceId, ...claimed } of visit.claims) {
    const found = resources[resourceId];
    if (!found) continue;
    const { name, active, hours, exceptions, absences } = found;
    // Whoever leads the visit may tidy up after hours; who assists is needed from the first buffer to the last.
    const needed = resourceId === visit.practitionerId ? visit : claimed;
    if (!active) reasons.push({ rule: "not_in_use", name });
    if (hours && !covers(presenceOn({ hours, exceptions }, place, clock).hours, needed))
      reasons.push({ rule: "outside_hours", name });
    if (meets(absences, claimed)) reasons.push({ rule: "absence", name });
  }
  return reasons;
}

const sentence: Record<Exclude<OutsideReason["rule"], "closure">, (name: string) => string> = {
  outside_hours: (name) => `Outside the hours of ${name}`,
  absence: (name) => `${name} is away`,
  not_in_use: (name) => `${name} is out of use`,
};

/** The reasons in words for staff, each once. */
export const outsideWords = (reasons: readonly OutsideReason[]): string[] => [
  ...new Set(
    reasons.map((reason) =>
      reason.rule === "closure" ? `Closed: ${reason.name.en}` : sentence[reason.rule](reason.name),
    ),
  ),
];

/** What stands against a visit after a change and did not before. */
export const newlyOutside = (before: readonly OutsideReason[], after: readonly OutsideReason[]): OutsideReason[] => {
  const known = new Set(before.map((reason) => JSON.stringify(reason)));
  return after.filter((reason) => !known.has(JSON.stringify(reason)));
};
