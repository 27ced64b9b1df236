import { type VisitTypeEntry, visitTypes } from "#content/visit-types";
import { type Interval, normalize, subtract } from "#lib/availability/intervals";
import {
  type Availability,
  claimsFor,
  explainStart,
  type Place,
  type Practitioner,
  type ResourceClaim,
  type Support,
} from "#lib/availability/slots";
import type { Minute } from "#lib/time";
import { fromMinute, localDate, toMinute } from "#lib/time";
import type { ClinicRows } from "#prisma/seed/clinic";

const dateOf = (date: Date | string): string => (typeof date === "string" ? date : date.toISOString()).slice(0, 10);

const placesOf = ({ locations, hours, closures }: ClinicRows): Place[] =>
  locations.map(({ id, name, timeZone }) => ({
    id,
    name,
    zone: timeZone,
    hours: hours.filter(({ locationId }) => locationId === id),
    closures: closures
      .filter(({ locationId }) => locationId === null || locationId === id)
      .map(({ firstDate, lastDate, name: closedFor }) => ({
        firstDate: dateOf(firstDate),
        lastDate: dateOf(lastDate),
        name: closedFor,
      })),
  }));

function practitionerOf(clinic: ClinicRows, id: string, name: string): Practitioner {
  const at = <Row extends { locationId: string; resourceId: string }, Out>(rows: Row[], map: (row: Row) => Out) => {
    const own = Map.groupBy(
      rows.filter(({ resourceId }) => resourceId === id),
      ({ locationId }) => locationId,
    );
    return Object.fromEntries([...own].map(([locationId, list]) => [locationId, list.map(map)]));
  };
  return {
    id,
    name,
    hours: at(clinic.rules, ({ weekday, startMinute, endMinute }) => ({ weekday, startMinute, endMinute })),
    exceptions: at(clinic.exceptions, ({ date, open, startMinute, endMinute }) => ({
      date: dateOf(date as Date),
      open,
      startMinute,
      endMinute,
    })),
    absences: normalize(
      clinic.absences
        .filter(({ resourceId }) => resourceId === id)
        .map(({ startsAt, endsAt }) => ({ start: toMinute(startsAt as Date), end: toMinute(endsAt as Date) })),
    ),
    claimed: [],
    bookedOn: {},
  };
}

const policyOf = (entry: VisitTypeEntry): Availability["policy"] => ({
  durationMinutes: entry.minutes,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: entry.bufferAfter,
  noticeMinutes: 0,
  horizonDays: 400,
  stepMinutes: entry.stepMinutes,
  dailyLimit: entry.dailyLimit ?? null,
  endBeforeClosingMinutes: entry.endBeforeClosing,
});

export type Wish = { code: string; practitionerId: string; locationId: string; start: Minute };
export type Diary = ReturnType<typeof openDiary>;

const entries = new Map(visitTypes.map((entry) => [entry.code, entry]));

function entryOf(code: string): VisitTypeEntry {
  const entry = entries.get(code);
  if (!entry) throw new Error(`no visit type ${code}`);
  return entry;
}

type Everything = { places: Place[]; practitioners: Map<string, Practitioner>; support: Support[] };

function everythingOf(clinic: ClinicRows): Everything {
  const people = clinic.resources.filter(({ kind }) => kind === "physician" || kind === "nurse");
  const practitioners = new Map(people.map(({ id, name }) => [id, practitionerOf(clinic, id, name)]));
  const support = clinic.resources.map(({ id, kind, name, locationId = null }): Support => {
    const person = practitioners.get(id);
    return { id, kind, name, locationId, absences: person?.absences ?? [], claimed: [], hours: person?.hours ?? null };
  });
  return { places: placesOf(clinic), practitioners, support };
}

function availabilityFor(
  { places, support }: Everything,
  practitioner: Practitioner,
  { code, start }: Wish,
): Availability {
  const entry = entryOf(code);
  const requirements = entry.requirements.map(({ kind, offsetMinutes = null, durationMinutes = null }) => ({
    kind,
    offsetMinutes,
    durationMinutes,
  }));
  const kinds = new Set(requirements.map(({ kind }) => kind as string));
  return {
    now: start - 1440,
    policy: policyOf(entry),
    requirements,
    places,
    practitioners: [practitioner],
    support: support.filter(({ kind }) => kinds.has(kind)),
  };
}

/** Someone's working stretches at a location on a local date, in minutes of the wall clock. */
function stretchesOf(person: Practitioner | undefined, locationId: string, date: string): Interval[] {
  const weekday = Temporal.PlainDate.from(date).dayOfWeek;
  const wall = (rows: { startMinute: number; endMinute: number }[]) =>
    normalize(rows.map((row) => ({ start: row.startMinute, end: row.endMinute })));
  const today = (person?.exceptions[locationId] ?? []).filter((exception) => exception.date === date);
  const weekly = (person?.hours[locationId] ?? []).filter((rule) => rule.weekday === weekday);
  const open = wall([...weekly, ...today.filter((exception) => exception.open)]);
  return [...subtract(open, wall(today.filter((exception) => !exception.open)))];
}

/**
 * Who and what is taken so far, in memory. A visit is placed only where the rules that offer times to patients
 * would have offered it (notice and horizon apart), so the seed cannot contradict the calendar.
 */
export function openDiary(clinic: ClinicRows) {
  const everything = everythingOf(clinic);
  const { places, practitioners, support } = everything;
  const booked = new Map<string, Record<string, number>>();

  function take({ resourceId, start, end }: ResourceClaim): void {
    const holders = [practitioners.get(resourceId), support.find(({ id }) => id === resourceId)];
    for (const holder of holders) if (holder) holder.claimed = normalize([...holder.claimed, { start, end }]);
  }

  /** The claims of a visit at that time, or null where it does not fit. `keep`: take them. */
  function place(wish: Wish, keep: boolean): ResourceClaim[] | null {
    const person = practitioners.get(wish.practitionerId);
    const location = places.find(({ id }) => id === wish.locationId);
    if (!person || !location) return null;
    const bookedOn = booked.getOrInsertComputed(`${wish.code} ${person.id}`, () => ({}));
    const practitioner = { ...person, bookedOn };
    const availability = availabilityFor(everything, practitioner, wish);
    if (explainStart(availability, practitioner, location, wish.start).length > 0) return null;
    const claims = claimsFor(availability, wish);
    if (!claims || !keep) return claims;
    for (const claim of claims) take(claim);
    const date = localDate(fromMinute(wish.start), location.zone);
    bookedOn[date] = (bookedOn[date] ?? 0) + 1;
    return claims;
  }

  const stretches = (practitionerId: string, locationId: string, date: string): Interval[] =>
    stretchesOf(practitioners.get(practitionerId), locationId, date);
  return { place, stretches, entryOf, places };
}
