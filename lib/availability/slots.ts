import type {
  Availability,
  Obstacle,
  Place,
  Practitioner,
  Requirement,
  ResourceClaim,
  Slot,
  Support,
} from "#lib/availability/availability";
import { type DayClock, dayClock } from "#lib/availability/clock";
import { type ClosedDates, closureOn, hoursOn, presenceOn } from "#lib/availability/hours";
import { covers, firstMeeting, type Interval, type Intervals, meets } from "#lib/availability/intervals";
import { addDays, datesBetween, fromMinute, localDate, type Minute } from "#lib/time";

export type {
  Availability,
  Obstacle,
  Place,
  Practitioner,
  Requirement,
  ResourceClaim,
  Slot,
  Support,
  VisitPolicy,
} from "#lib/availability/availability";

/** What holds for everybody at a place on one local date, found once. */
type Day = {
  place: Place;
  clock: DayClock;
  closure: ClosedDates | null;
  isBeyondHorizon: boolean;
  /** The latest end of a visit, where it must end before the place closes */
  latestEnd: Minute;
  /** When each supporting person is here, as far as it was asked */
  presence: Map<Support, Intervals>;
};
type Workday = Day & { practitioner: Practitioner; hours: Intervals; grid: Intervals };

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

function dayOf({ now, policy }: Availability, place: Place, date: string): Day {
  const clock = dayClock(date, place.zone);
  const closing =
    policy.endBeforeClosingMinutes > 0
      ? (hoursOn(place.hours, [], clock).hours.at(-1)?.end ?? clock.start)
      : Number.POSITIVE_INFINITY;
  return {
    place,
    clock,
    closure: closureOn(place, date),
    isBeyondHorizon: date > addDays(localDate(fromMinute(now), place.zone), policy.horizonDays),
    latestEnd: closing - policy.endBeforeClosingMinutes,
    presence: new Map(),
  };
}

function workdayOf(practitioner: Practitioner, day: Day): Workday {
  const { wall, hours } = presenceOn(practitioner, day.place, day.clock);
  return { ...day, practitioner, hours, grid: wall };
}

const workdayAt = (availability: Availability, practitioner: Practitioner, place: Place, start: Minute): Workday =>
  workdayOf(practitioner, dayOf(availability, place, localDate(fromMinute(start), place.zone)));

function isPresent(support: Support, { place, clock, presence }: Day, wanted: Interval): boolean {
  const { hours, exceptions = {} } = support;
  if (hours === null) return true;
  const here = presence.get(support) ?? presenceOn({ hours, exceptions }, place, clock).hours;
  presence.set(support, here);
  return covers(here, wanted);
}

const isFree = (support: Support, day: Day, wanted: Interval): boolean =>
  !meets(support.claimed, wanted) && !meets(support.absences, wanted) && isPresent(support, day, wanted);

const serves = ({ kind, locationId }: Support, requirement: Requirement, place: Place): boolean =>
  kind === requirement.kind && (locationId === null || locationId === place.id);

/** The first free resource of each required kind, by name; where staff insist the first of all, where none is free. */
function supportFor(
  availability: Availability,
  day: Day,
  start: Minute,
  insist = false,
): (ResourceClaim | { missing: string })[] {
  return availability.requirements.map((requirement) => {
    const wanted = needed(availability, requirement, start);
    const first = (isWanted: (item: Support) => boolean) =>
      availability.support.find((item) => serves(item, requirement, day.place) && isWanted(item));
    const found = first((item) => isFree(item, day, wanted)) ?? (insist ? first(() => true) : undefined);
    return found ? { resourceId: found.id, ...wanted } : { missing: requirement.kind };
  });
}

function* obstacles(availability: Availability, workday: Workday, start: Minute): Generator<Obstacle> {
  const { policy, now } = availability;
  const { practitioner, clock } = workday;
  const visit = inner(availability, start);
  const claimed = outer(availability, start);
  if (start < now + policy.noticeMinutes) yield { rule: "notice" };
  if (workday.isBeyondHorizon) yield { rule: "horizon" };
  if (workday.closure) yield { rule: "closure", name: workday.closure.name };
  if (!covers(workday.hours, visit)) yield { rule: "outside_hours" };
  if (meets(practitioner.absences, claimed)) yield { rule: "absence" };
  const block = firstMeeting(practitioner.claimed, claimed);
  if (block) yield { rule: "claimed", resourceId: practitioner.id, until: block.end };
  if (policy.dailyLimit !== null && (practitioner.bookedOn[clock.date] ?? 0) >= policy.dailyLimit)
    yield { rule: "daily_limit" };
  if (visit.end > workday.latestEnd) yield { rule: "near_closing" };
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
      const day = dayOf(availability, place, date);
      for (const practitioner of availability.practitioners) {
        const workday = workdayOf(practitioner, day);
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
  const workday = workdayAt(availability, practitioner, place, start);
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
  const day = workdayAt(availability, practitioner, place, slot.start);
  const support = supportFor(availability, day, slot.start, insist);
  const claims = support.filter((item) => "resourceId" in item);
  if (claims.length < support.length) return null;
  return [{ resourceId: practitioner.id, ...outer(availability, slot.start) }, ...claims];
}
