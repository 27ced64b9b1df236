import { addDays } from "#lib/time";
import { zone } from "#tests/support/clinic";

/** What a visit of the small clinic takes of its physician and its room: 45 minutes and 10 after. */
const visitMinutes = 45;
const claimedMinutes = 55;
const opens = 8 * 60;
const closes = 17 * 60;
const step = 15;

export const physicians = ["dr-ash", "dr-birch"] as const;
export const rooms = ["room-1", "room-2"] as const;
export type Physician = (typeof physicians)[number];

export type ModelVisit = {
  id: string;
  token: string;
  day: number;
  /** Minutes of the day */
  minute: number;
  physician: Physician;
  room: string;
  state: "held" | "booked" | "gone";
  extended: boolean;
};

/** The clinic as a list of visits, thought out apart from the product: no intervals, no claims, no queries. */
export type Model = { dates: readonly string[]; closed: Set<number>; visits: ModelVisit[] };

export const newModel = (first: string, days: number): Model => ({
  dates: Array.from({ length: days }, (_, offset) => addDays(first, offset)),
  closed: new Set(),
  visits: [],
});

const occupied = ({ visits }: Model, day: number, minute: number, except?: ModelVisit): ModelVisit[] =>
  visits.filter(
    (visit) =>
      visit !== except &&
      visit.state !== "gone" &&
      visit.day === day &&
      Math.abs(visit.minute - minute) < claimedMinutes,
  );

const load = ({ visits }: Model, day: number, physician: Physician, except?: ModelVisit): number =>
  visits
    .filter((visit) => visit !== except && visit.state !== "gone" && visit.day === day)
    .filter((visit) => visit.physician === physician).length;

export type Wish = { day: number; minute: number; physician?: Physician | undefined };

/** Who and where would take a visit at this time: fewest visits that day, then by name; null where nobody can. */
export function placeFor(
  model: Model,
  { day, minute, physician }: Wish,
  except?: ModelVisit,
): { physician: Physician; room: string } | null {
  const isOpen = !model.closed.has(day) && minute >= opens && minute + visitMinutes <= closes && minute % step === 0;
  if (!isOpen) return null;
  const busy = occupied(model, day, minute, except);
  const room = rooms.find((name) => busy.every((visit) => visit.room !== name));
  const free = physicians
    .filter((name) => physician === undefined || name === physician)
    .filter((name) => busy.every((visit) => visit.physician !== name))
    .toSorted((a, b) => load(model, day, a, except) - load(model, day, b, except));
  return room && free[0] ? { physician: free[0], room } : null;
}

/** Every time of a day that can be had, "540 dr-ash", in order. */
export function openTimes(model: Model, day: number, except?: ModelVisit): string[] {
  const minutes = Array.from({ length: (closes - opens) / step }, (_, index) => opens + index * step);
  return minutes.flatMap((minute) =>
    physicians
      .filter((physician) => placeFor(model, { day, minute, physician }, except))
      .map((name) => `${minute} ${name}`),
  );
}

/** The wall clock of the clinic in minutes: 570 is 9:30am, also on a day of 23 hours. */
export const wallMinute = (instant: Date): number => {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return hour * 60 + minute;
};
