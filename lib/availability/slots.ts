import { type DayClock, dayClock } from "#lib/availability/clock";
import {
  type ClosedDates,
  closureOn,
  type DateException,
  hoursOn,
  presenceOn,
  type WeeklyHours,
} from "#lib/availability/hours";
import { covers, firstMeeting, type Interval, type Intervals, meets } from "#lib/availability/intervals";
import type { Text } from "#lib/locale";
import { addDays, datesBetween, fromMinute, localDate, type Minute } from "#lib/time";

export type VisitPolicy = {
  durationMinutes: number;
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  noticeMinutes: number;
  horizonDays: number;
  stepMinutes: number;
  dailyLimit: number | null;
  endBeforeClosingMinutes: number;
};

export type Place = { id: string; name: string; zone: string; hours: WeeklyHours[]; closures: ClosedDates[] };

export type Practitioner = {
  id: string;
  name: string;
  /** Hours by location id */
  hours: Record<string, WeeklyHours[]>;
  exceptions: Record<string, DateException[]>;
  absences: Intervals;
  /** Claimed, buffers included */
  claimed: Intervals;
  /** Visits of this type already booked, by local date */
  bookedOn: Record<string, number>;
};

/** A room, suite, bay or assisting nurse. `hours` and `exceptions` by location id, only for people. */
export type Support = {
  id: string;
  kind: string;
  name: string;
  locationId: string | null;
  absences: Intervals;
  claimed: Intervals;
  hours: Record<string, WeeklyHours[]> | null;
  exceptions?: Record<string, DateException[]>;
};

/** What a visit needs besides its practitioner; without an interval, from the first buffer to the last. */
export type Requirement = { kind: string; offsetMinutes: number | null; durationMinutes: number | null };

/** All that decides about slots of one visit type, loaded at once for a window. Pure data. */
export type Availability = {
  now: Minute;
  policy: VisitPolicy;
  requirements: Requirement[];
  places: Place[];
  practitioners: Practitioner[];
  support: Support[];
};

export type Slot = { start: Minute; end: Minute; date: string; practitionerId: string; locationId: string };
export type ResourceClaim = { resourceId: string; start: Minute; end: Minute };

/** Why a time is not offered. `until` and `name` help staff to see the reason. */
export type Obstacle =
  | { rule: "notice" | "horizon" | "outside_hours" | "off_grid" | "absence" | "daily_limit" | "near_closing" }
  | { rule: "closure"; name: Text }
  | { rule: "claimed"; resourceId: string; until: Minute }
  | { rule: "no_resource"; kind: string };

type Workday = {
  practitioner: Practitioner;
  place: Place;
  clock: DayClock;
  closure: ClosedDates | null;
  hours: Intervals;
  grid: Intervals;
};

const inner = ({ policy }: Availability, start: Minute): Interval => ({ start, end: start + policy.durationMinutes });
const outer = ({ policy }: Availability, start: Minute): Interval => ({
  start: start - policy.bufferBeforeMinutes,
  end: start + policy.durationMinutes + policy.bufferAfterMinutes,
});

const needed = (
  availability: Availability,
  { offsetMinutes, durationMinutes }: Requirement,
  start: Minute,
): Interval =>
  offsetMinutes === null || durationMinutes === null
    ? outer(availability, start)
    : { start: start + offsetMinutes, end: start + offsetMinutes + durationMinutes };

function workdayOf(practitioner: Practitioner, place: Place, clock: DayClock): Workday {
  const { wall, hours } = presenceOn(practitioner, place, clock);
  return { practitioner, place, clock, closure: closureOn(place, clock.date), hours, grid: wall };
}

function isFree(support: Support, place: Place, clock: DayClock, wanted: Interval): boolean {
  if (support.locationId !== null && support.locationId !== place.id) return false;
  if (meets(support.claimed, wanted) || meets(support.absences, wanted)) return false;
  const { hours, exceptions = {} } = support;
  return hours === null || covers(presenceOn({ hours, exceptions }, place, clock).hours, wanted);
}

/** The first free resource of each required kind, by name; where staff insist the first of all, where none is free. */
function supportFor(
  availability: Availability,
  { place, clock }: Workday,
  start: Minute,
  insist = false,
): (ResourceClaim | { missing: string })[] {
  return availability.requirements.map((requirement) => {
    const wanted = needed(availability, requirement, start);
    const here = availability.support.filter(
      ({ kind, locationId }) => kind === requirement.kind && (locationId === null || locationId === place.id),
    );
    const found = here.find((item) => isFree(item, place, clock, wanted)) ?? (insist ? here[0] : undefined);
    return found ? { resourceId: found.id, ...wanted } : { missing: requirement.kind };
  });
}

function* obstacles(availability: Availability, workday: Workday, start: Minute): Generator<Obstacle> {
  const { policy, now } = availability;
  const { practitioner, place, clock } = workday;
  const visit = inner(availability, start);
  const claimed = outer(availability, start);
  if (start < now + policy.noticeMinutes) yield { rule: "notice" };
  const lastDate = addDays(localDate(fromMinute(now), place.zone), policy.horizonDays);
  if (clock.date > lastDate) yield { rule: "horizon" };
  if (workday.closure) yield { rule: "closure", name: workday.closure.name };
  if (!covers(workday.hours, visit)) yield { rule: "outside_hours" };
  if (meets(practitioner.absences, claimed)) yield { rule: "absence" };
  const block = firstMeeting(practitioner.claimed, claimed);
  if (block) yield { rule: "claimed", resourceId: practitioner.id, until: block.end };
  if (policy.dailyLimit !== null && (practitioner.bookedOn[clock.date] ?? 0) >= policy.dailyLimit)
    yield { rule: "daily_limit" };
  if (policy.endBeforeClosingMinutes > 0) {
    const closing = hoursOn(place.hours, [], clock).hours.at(-1)?.end ?? clock.start;
    if (visit.end > closing - policy.endBeforeClosingMinutes) yield { rule: "near_closing" };
  }
  for (const item of supportFor(availability, workday, start)) {
    if ("missing" in item) yield { rule: "no_resource", kind: item.missing };
  }
}

function* startsOf({ clock, grid }: Workday, step: number): Generator<Minute> {
  for (const stretch of grid) {
    for (let minute = stretch.start; minute < stretch.end; minute += step) {
      const start = clock.startAt(minute);
      if (start !== null) yield start;
    }
  }
}

/** The dates of a window on which anything can be offered at all: from today to the horizon, closures left out. */
function offeredDates({ now, policy }: Availability, place: Place, fromDate: string, toDate: string): string[] {
  const today = localDate(fromMinute(now), place.zone);
  const horizon = addDays(today, policy.horizonDays);
  const dates = datesBetween(fromDate > today ? fromDate : today, toDate < horizon ? toDate : horizon);
  return dates.filter((date) => !closureOn(place, date));
}

/**
 * Every time that can be booked on local dates `fromDate` to `toDate` (inclusive, each in its location's
 * zone), in order of time, then practitioner. Pure: the same availability gives the same slots.
 */
export function openSlots(availability: Availability, fromDate: string, toDate: string): Slot[] {
  const slots: Slot[] = [];
  for (const place of availability.places) {
    for (const date of offeredDates(availability, place, fromDate, toDate)) {
      const clock = dayClock(date, place.zone);
      for (const practitioner of availability.practitioners) {
        const workday = workdayOf(practitioner, place, clock);
        for (const start of startsOf(workday, availability.policy.stepMinutes)) {
          if (!obstacles(availability, workday, start).next().done) continue;
          slots.push({ ...inner(availability, start), date, practitionerId: practitioner.id, locationId: place.id });
        }
      }
    }
  }
  return slots.sort((a, b) => a.start - b.start || (a.practitionerId < b.practitionerId ? -1 : 1));
}

/**
 * Who and where can take a visit at this instant, best first: fewest visits of the type that day, then by
 * name (`practitioners` come in order of name).
 */
export function openSlotsAt(availability: Availability, start: Minute): Slot[] {
  const candidates = availability.places.flatMap((place) =>
    availability.practitioners
      .filter((practitioner) => explainStart(availability, practitioner, place, start).length === 0)
      .map((practitioner) => {
        const date = localDate(fromMinute(start), place.zone);
        const slot: Slot = {
          ...inner(availability, start),
          date,
          practitionerId: practitioner.id,
          locationId: place.id,
        };
        return { slot, load: practitioner.bookedOn[date] ?? 0 };
      }),
  );
  return candidates.toSorted((a, b) => a.load - b.load).map(({ slot }) => slot);
}

/** Everything that stands against one time with one practitioner at one place: empty exactly where it is offered. */
export function explainStart(
  availability: Availability,
  practitioner: Practitioner,
  place: Place,
  start: Minute,
): Obstacle[] {
  const workday = workdayOf(practitioner, place, dayClock(localDate(fromMinute(start), place.zone), place.zone));
  const found = [...obstacles(availability, workday, start)];
  const onGrid = startsOf(workday, availability.policy.stepMinutes).some((offered) => offered === start);
  return onGrid || found.some(({ rule }) => rule === "outside_hours") ? found : [...found, { rule: "off_grid" }];
}

/** A time that staff insist on, with the one practitioner and place that are left in `availability`; none in the past. */
export function insistedSlot(availability: Availability, start: Minute): Slot | undefined {
  const [practitioner, place] = [availability.practitioners[0], availability.places[0]];
  if (!practitioner || !place || start < availability.now) return undefined;
  const date = localDate(fromMinute(start), place.zone);
  return { ...inner(availability, start), date, practitionerId: practitioner.id, locationId: place.id };
}

/**
 * The resources that a slot takes, practitioner first, buffers inside; null where a kind has none free, or, where
 * staff insist, none at all.
 */
export function claimsFor(
  availability: Availability,
  slot: Pick<Slot, "start" | "practitionerId" | "locationId">,
  insist = false,
): ResourceClaim[] | null {
  const place = availability.places.find(({ id }) => id === slot.locationId);
  const practitioner = availability.practitioners.find(({ id }) => id === slot.practitionerId);
  if (!place || !practitioner) return null;
  const clock = dayClock(localDate(fromMinute(slot.start), place.zone), place.zone);
  const support = supportFor(availability, workdayOf(practitioner, place, clock), slot.start, insist);
  const claims = support.filter((item) => "resourceId" in item);
  if (claims.length < support.length) return null;
  return [{ resourceId: practitioner.id, ...outer(availability, slot.start) }, ...claims];
}
