import { localDate } from "#lib/time";
import { offerPolicy, unansweredLimit } from "#lib/waitlist/policy";

/** What somebody on the waitlist would take. An empty list means any. */
export type Wishes = {
  physicianIds: readonly string[];
  locationIds: readonly string[];
  /** ISO weekdays: 1 is Monday */
  weekdays: readonly number[];
  /** The visit begins at or after this minute of the location's day, and before `latestMinute` */
  earliestMinute: number;
  latestMinute: number;
  /** Local dates, both inclusive */
  firstDate: string;
  lastDate: string;
};

export type FreeTime = { startsAt: Date; practitionerId: string; locationId: string; zone: string };

const localTime = (instant: Date, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);

const anyOr = <Value>(wanted: readonly Value[], value: Value): boolean => wanted.length === 0 || wanted.includes(value);

/** Whether a free time is one that was wished for: all on the clock of its location. */
export function matchesWishes(wishes: Wishes, { startsAt, practitionerId, locationId, zone }: FreeTime): boolean {
  const local = localTime(startsAt, zone);
  const date = localDate(startsAt, zone);
  const minute = local.hour * 60 + local.minute;
  return (
    anyOr(wishes.physicianIds, practitionerId) &&
    anyOr(wishes.locationIds, locationId) &&
    anyOr(wishes.weekdays, local.dayOfWeek) &&
    wishes.firstDate <= date &&
    date <= wishes.lastDate &&
    wishes.earliestMinute <= minute &&
    minute < wishes.latestMinute
  );
}

/** Stretches of daytime from an instant on, as milliseconds, each local day for itself. */
function* daytimes(from: Date, zone: string): Generator<{ start: number; end: number }> {
  const first = localTime(from, zone).toPlainDate();
  for (let day = 0; day < 400; day += 1) {
    const begin = first.add({ days: day }).toZonedDateTime({ timeZone: zone, plainTime: "00:00" });
    const at = (minute: number) =>
      begin.withPlainTime({ hour: Math.floor(minute / 60), minute: minute % 60 }).epochMilliseconds;
    const start = Math.max(at(offerPolicy.dayBegins), from.getTime());
    const end = at(offerPolicy.dayEnds);
    if (start < end) yield { start, end };
  }
}

/** The instant at which so many minutes of daytime have passed. */
export function afterDaytime(from: Date, minutes: number, zone: string): Date {
  let left = minutes * 60_000;
  for (const { start, end } of daytimes(from, zone)) {
    if (left <= end - start) return new Date(start + left);
    left -= end - start;
  }
  return from;
}

/** How many minutes of daytime lie between two instants, up to those an offer needs. */
function isLongEnough(from: Date, to: Date, zone: string): boolean {
  return to >= afterDaytime(from, offerPolicy.leastMinutes, zone);
}

type Offered = {
  now: Date;
  startsAt: Date;
  zone: string;
  /** The last instant at which the time could be taken: the visit's own notice, and that of the visit it replaces */
  latest: Date;
};

/** Until when a time is kept for the one it is offered to; null where it is too near to be offered at all. */
export function offerEnd({ now, startsAt, zone, latest }: Offered): Date | null {
  const last = Math.min(latest.getTime(), startsAt.getTime());
  const left = last - now.getTime();
  if (left <= 0) return null;
  const share = Math.max(offerPolicy.leastMinutes * 60_000, left * offerPolicy.shareOfTimeLeft);
  const awake = afterDaytime(now, offerPolicy.minutes, zone).getTime();
  const end = new Date(Math.min(awake, now.getTime() + share, last));
  if (isLongEnough(now, end, zone)) return end;
  // At night a third of the time left may pass asleep: the least that can be answered, where it fits.
  const least = afterDaytime(now, offerPolicy.leastMinutes, zone);
  return least.getTime() <= last ? least : null;
}

export type PastOffer = { status: string; startsAt: Date; practitionerId: string };

/** Whether the last offers all lapsed without an answer. `offers` come newest first. */
export const isSilent = (offers: readonly PastOffer[]): boolean =>
  offers.length >= unansweredLimit && offers.slice(0, unansweredLimit).every(({ status }) => status === "lapsed");

/** Whether this very time was offered to them before and not taken. */
export const wasOffered = (offers: readonly PastOffer[], { startsAt, practitionerId }: FreeTime): boolean =>
  offers.some((offer) => offer.startsAt.getTime() === startsAt.getTime() && offer.practitionerId === practitionerId);
