import type { DayClock } from "#lib/availability/clock";
import { type Interval, type Intervals, intersect, normalize, subtract } from "#lib/availability/intervals";
import type { Text } from "#lib/locale";

/** Wall-clock hours on a weekday (ISO, 1 is Monday), valid on local dates `validFrom` to `validTo`, inclusive. */
export type WeeklyHours = {
  weekday: number;
  startMinute: number;
  endMinute: number;
  validFrom?: string;
  validTo?: string | null;
};
/** Extra hours on one date (`open`), or hours taken away from it. */
export type DateException = { date: string; open: boolean; startMinute: number; endMinute: number };
export type ClosedDates = { firstDate: string; lastDate: string; name: Text };

/** Hours of one day: minutes of the wall clock, and the instants that they are on that date. */
export type DayHours = { wall: Intervals; hours: Intervals };

const validOn = (rule: WeeklyHours, date: string): boolean =>
  (!rule.validFrom || rule.validFrom <= date) && (!rule.validTo || date <= rule.validTo);

const wallOf = (list: readonly { startMinute: number; endMinute: number }[]): Intervals =>
  normalize(list.map((item) => ({ start: item.startMinute, end: item.endMinute })));

const resolve = (clock: DayClock, { start, end }: Interval): Interval => ({
  start: clock.boundaryAt(start),
  end: clock.boundaryAt(end),
});

const weeklyOn = (rules: readonly WeeklyHours[], clock: DayClock): Intervals =>
  wallOf(rules.filter((rule) => rule.weekday === clock.weekday && validOn(rule, clock.date)));

function withExceptions(weekly: Intervals, exceptions: readonly DateException[], clock: DayClock): DayHours {
  const today = exceptions.filter(({ date }) => date === clock.date);
  const open = normalize([...weekly, ...wallOf(today.filter((exception) => exception.open))]);
  const wall = subtract(open, wallOf(today.filter((exception) => !exception.open)));
  return { wall, hours: normalize(wall.map((stretch) => resolve(clock, stretch))) };
}

/** The weekly hours of one date, with what exceptions add and take away. */
export const hoursOn = (
  rules: readonly WeeklyHours[],
  exceptions: readonly DateException[],
  clock: DayClock,
): DayHours => withExceptions(weeklyOn(rules, clock), exceptions, clock);

/**
 * When somebody is at a place on one date: their weekly hours while the place is open, with their exceptions.
 * An extra session stands by itself: the place opens for it.
 */
export function presenceOn(
  person: { hours: Record<string, WeeklyHours[]>; exceptions: Record<string, DateException[]> },
  place: { id: string; hours: readonly WeeklyHours[] },
  clock: DayClock,
): DayHours {
  const weekly = intersect(weeklyOn(person.hours[place.id] ?? [], clock), weeklyOn(place.hours, clock));
  return withExceptions(weekly, person.exceptions[place.id] ?? [], clock);
}

/** The closure that holds a date, or null. */
export const closureOn = (place: { closures: readonly ClosedDates[] }, date: string): ClosedDates | null =>
  place.closures.find((closure) => closure.firstDate <= date && date <= closure.lastDate) ?? null;
