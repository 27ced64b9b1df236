import type { OfferedSlot } from "#lib/availability/schema";
import type { Text } from "#lib/locale";
import { addDays } from "#lib/time";

export type PartOfDay = "morning" | "afternoon";

/** What a reader chose on the times page; each may be left open. */
export type AskedTimes = {
  location?: string | undefined;
  physician?: string | undefined;
  part?: PartOfDay | undefined;
  /** First local date to show */
  from?: string | undefined;
  /** Show this local date only, with all its times */
  day?: string | undefined;
};

export type DayOfTimes = { date: string; slots: OfferedSlot[]; total: number };

export type WeekDay = { date: string; total: number };
/** A week of days to choose from, and where the weeks with times before and after it begin; null where there is none. */
export type Week = { days: WeekDay[]; earlier: string | null; later: string | null };

/** What else there is for somebody who asked for times that there are not. */
export type OtherTimes = {
  /** The first time here for whoever takes any doctor at any time of the day */
  here: OfferedSlot | null;
  /** The first time at each other location */
  elsewhere: OfferedSlot[];
};

/** Everything the times page shows. */
export type TimesView = {
  asked: AskedTimes;
  place: { slug: string; name: string; zonePlace: string };
  places: { slug: string; name: string; zonePlace: string }[];
  physicians: { slug: string; name: string }[];
  first: OfferedSlot | null;
  days: DayOfTimes[];
  week: Week;
  other: OtherTimes;
  closures: { date: string; name: Text }[];
  /** The local date from which "later days" go on, or null at the end */
  later: string | null;
};

export const daysShown = 4;
export const timesShown = 8;

const hourOf = (slot: OfferedSlot): number =>
  Temporal.Instant.from(slot.start).toZonedDateTimeISO(slot.location.timeZone).hour;

/** Morning is before midday on the location's clock. */
export const inPart = (slot: OfferedSlot, part: PartOfDay | undefined): boolean =>
  part === undefined || hourOf(slot) < 12 === (part === "morning");

/**
 * One slot for each start, with the practitioner who has fewest visits that day, then by name. `load` counts the
 * visits of a physician (slug) on a local date.
 */
export function onePerStart(
  slots: readonly OfferedSlot[],
  load: (physician: string, date: string) => number,
): OfferedSlot[] {
  const better = (a: OfferedSlot, b: OfferedSlot) =>
    load(a.physician.slug, a.localDate) - load(b.physician.slug, b.localDate) ||
    a.physician.name.localeCompare(b.physician.name);
  return [...Map.groupBy(slots, ({ start }) => start).values()].map((same) => same.toSorted(better)[0] as OfferedSlot);
}

/** The first days that have times, a handful of times each, spread over the day; one day shows all of its own. */
export function daysOf(
  slots: readonly OfferedSlot[],
  { from, day }: AskedTimes,
): { days: DayOfTimes[]; later: string | null } {
  const byDate = [...Map.groupBy(slots, ({ localDate }) => localDate)].toSorted(([a], [b]) => a.localeCompare(b));
  const wanted = byDate.filter(([date]) => (day ? date === day : !from || date >= from));
  const shown = wanted.slice(0, day ? 1 : daysShown);
  const days = shown.map(([date, all]) => ({ date, total: all.length, slots: day ? all : spread(all, timesShown) }));
  const next = day ? byDate.find(([date]) => date > day) : wanted[daysShown];
  return { days, later: next?.[0] ?? null };
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

/**
 * The week that holds `anchor`, each day with the number of its times; Saturday and Sunday only where they have any.
 * `earliest` is the first date that can be shown at all.
 */
export function weekOf(slots: readonly OfferedSlot[], anchor: string, earliest: string): Week {
  const totals = new Map(
    [...Map.groupBy(slots, ({ localDate }) => localDate)].map(([date, all]) => [date, all.length]),
  );
  const monday = mondayOf(anchor);
  const days = Array.from({ length: 7 }, (_, offset) => addDays(monday, offset))
    .map((date) => ({ date, total: totals.get(date) ?? 0 }))
    .filter(({ date, total }, offset) => total > 0 || (offset < 5 && date >= earliest));
  const next = slots.find(({ localDate }) => localDate >= addDays(monday, 7));
  const hasEarlier = monday > mondayOf(earliest);
  return { days, earlier: hasEarlier ? addDays(monday, -7) : null, later: next ? mondayOf(next.localDate) : null };
}

/** `count` of the times, evenly over the day, the first among them. */
function spread(slots: OfferedSlot[], count: number): OfferedSlot[] {
  if (slots.length <= count) return slots;
  return Array.from({ length: count }, (_, index) => slots[Math.floor((index * slots.length) / count)] as OfferedSlot);
}
