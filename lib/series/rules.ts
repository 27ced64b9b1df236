import type { OfferedSlot } from "#lib/availability/schema";
import type { AppointmentStatus } from "#prisma/generated/client";

/** When a visit is due, reckoned from the series' date; `daysBefore` and `daysAfter` open the window around it. */
export type DueRule = { offsetMonths: number; offsetDays: number; daysBefore: number; daysAfter: number };
/** Local dates of the clinic, all inclusive. */
export type DueWindow = { due: string; earliest: string; latest: string };

/**
 * The window of a visit. Months first, then days, on the calendar: 3 months after November 30 is the last of February,
 * 12 months after February 29 is February 28. Dates have no clock, so a change of clocks moves nothing.
 */
export function dueWindow(anchorDate: string, rule: DueRule): DueWindow {
  const due = Temporal.PlainDate.from(anchorDate)
    .add({ months: rule.offsetMonths }, { overflow: "constrain" })
    .add({ days: rule.offsetDays });
  return {
    due: due.toString(),
    earliest: due.subtract({ days: rule.daysBefore }).toString(),
    latest: due.add({ days: rule.daysAfter }).toString(),
  };
}

export const isInWindow = ({ earliest, latest }: DueWindow, date: string): boolean =>
  earliest <= date && date <= latest;

export type RuleOfSeries = DueRule & { code: string };

/** How many days early or late a visit that comes every so many days may be. */
export const recurringSlack = (everyDays: number): number => Math.min(3, Math.floor((everyDays - 1) / 2));

/** `count` visits, `everyDays` apart, the first on the series' date; each may be up to 3 days early or late. */
export function recurringRules({ count, everyDays }: { count: number; everyDays: number }): RuleOfSeries[] {
  const slack = recurringSlack(everyDays);
  return Array.from({ length: count }, (_, index) => ({
    code: `visit-${index + 1}`,
    offsetMonths: 0,
    offsetDays: index * everyDays,
    // Nothing comes before the date that was asked for.
    daysBefore: index === 0 ? 0 : slack,
    daysAfter: slack,
  }));
}

export type OccurrenceFacts = {
  dropped: boolean;
  /** The proposed time, with its local date */
  proposed: { start: string; localDate: string } | null;
  appointment: { status: AppointmentStatus; localDate: string } | null;
  window: DueWindow;
  /** The procedure was cancelled, or it was never done */
  isAnchorGone: boolean;
  now: string;
};

export type OccurrenceState =
  /** A time is proposed, nothing is held */
  | "proposed"
  /** No time is proposed that could be booked */
  | "open"
  | "booked"
  /** Booked outside its window: the procedure has moved, or somebody chose so */
  | "booked_outside"
  /** Booked around a procedure that will not be */
  | "booked_for_nothing"
  | "under_way"
  | "done"
  | "dropped"
  /** Not booked, and the procedure will not be */
  | "stopped";

const onTheWay: readonly AppointmentStatus[] = ["arrived", "roomed", "in_progress"];
const stands: readonly AppointmentStatus[] = ["booked", ...onTheWay, "fulfilled"];

/**
 * Where a visit of a series stands, from what is known of it. A visit whose appointment was cancelled or missed is open
 * again; one that was dropped stands again once its appointment does, wherever its cancellation was undone. Nothing of
 * it is stored: it follows the appointment, and the procedure's date.
 */
export function stateOf(facts: OccurrenceFacts): OccurrenceState {
  const { dropped, proposed, appointment, window, isAnchorGone, now } = facts;
  if (dropped && !(appointment && stands.includes(appointment.status))) return "dropped";
  if (appointment?.status === "fulfilled") return "done";
  if (appointment && onTheWay.includes(appointment.status)) return "under_way";
  if (appointment?.status === "booked") {
    if (isAnchorGone) return "booked_for_nothing";
    return isInWindow(window, appointment.localDate) ? "booked" : "booked_outside";
  }
  if (isAnchorGone) return "stopped";
  return proposed && proposed.start > now && isInWindow(window, proposed.localDate) ? "proposed" : "open";
}

export const isOneOf = (states: readonly OccurrenceState[], state: OccurrenceState): boolean => states.includes(state);

/** States in which a visit can be taken out of its series; one that is booked is cancelled by it. */
export const droppable = [
  "proposed",
  "open",
  "booked",
  "booked_outside",
  "booked_for_nothing",
  "stopped",
] as const satisfies readonly OccurrenceState[];

/** States in which a visit can be given another time. */
export const placeable = ["proposed", "open", "booked", "booked_outside"] as const satisfies readonly OccurrenceState[];

/** Whether another time may be looked for. */
export const wantsTime = (state: OccurrenceState): boolean => ["proposed", "open", "booked_outside"].includes(state);

export type Wish = {
  window: DueWindow;
  physician: string | null;
  location: string | null;
  /** What the patient has already, in milliseconds: nobody is in two places */
  busy: readonly { start: number; end: number }[];
};

const daysApart = (a: string, b: string): number => Math.abs(Temporal.PlainDate.from(a).until(b).days);

/** How far a slot starts from 10am on its location's clock, in minutes: a time that older patients can reach. */
function fromMidMorning({ start, location }: OfferedSlot): number {
  const { hour, minute } = Temporal.Instant.from(start).toZonedDateTimeISO(location.timeZone);
  return Math.abs(hour * 60 + minute - 600);
}

export const meetsBusy = ({ start, end }: OfferedSlot, busy: Wish["busy"]): boolean =>
  busy.some((taken) => Date.parse(start) < taken.end && taken.start < Date.parse(end));

/**
 * The slot to propose, or null: in the window and beside what the patient has; at the wanted place if there is one
 * there, with the wanted person if they have one, then nearest to the due date, then to the middle of the morning.
 */
export function bestSlot(
  slots: readonly OfferedSlot[],
  { window, physician, location, busy }: Wish,
): OfferedSlot | null {
  const rank = (slot: OfferedSlot): number[] => [
    Number(location !== null && slot.location.slug !== location),
    Number(physician !== null && slot.physician.slug !== physician),
    daysApart(slot.localDate, window.due),
    fromMidMorning(slot),
    Date.parse(slot.start),
  ];
  const ranked = slots
    .filter((slot) => isInWindow(window, slot.localDate) && !meetsBusy(slot, busy))
    .map((slot) => ({ slot, rank: rank(slot) }))
    .toSorted((a, b) => {
      const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
      return at < 0 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
    });
  return ranked[0]?.slot ?? null;
}

/** From one time to another as a calendar tells it: whole days, and the wall-clock time of the new one. */
export type TimeShift = { days: number; hour: number; minute: number; minutes: number };

type Timed = { start: string; location: { timeZone: string } };

/** How far `to` lies from a visit's time: days on the calendar of its place, and the time of day there. */
export function shiftBetween({ start, location }: Timed, to: Date): TimeShift {
  const before = Temporal.Instant.from(start).toZonedDateTimeISO(location.timeZone);
  const after = Temporal.Instant.fromEpochMilliseconds(to.getTime()).toZonedDateTimeISO(location.timeZone);
  return {
    days: before.toPlainDate().until(after.toPlainDate()).days,
    hour: after.hour,
    minute: after.minute,
    minutes: (to.getTime() - Date.parse(start)) / 60_000,
  };
}

/** Another visit moved likewise: so many days on, at that time of day, over a change of clocks too. */
export function shifted({ start, location }: Timed, { days, hour, minute }: TimeShift): Date {
  const moved = Temporal.Instant.from(start)
    .toZonedDateTimeISO(location.timeZone)
    .toPlainDate()
    .add({ days })
    .toZonedDateTime({ timeZone: location.timeZone, plainTime: { hour, minute } });
  return new Date(moved.epochMilliseconds);
}

type Repeating = { start: string; zone: string; everyWeeks: number; count: number };

/** The instants of a visit every so many weeks at the same wall-clock time: a change of clocks moves none of them. */
export function recurringDates({ start, zone, everyWeeks, count }: Repeating): Date[] {
  const first = Temporal.Instant.from(start).toZonedDateTimeISO(zone);
  return Array.from(
    { length: count },
    (_, index) => new Date(first.add({ weeks: index * everyWeeks }).epochMilliseconds),
  );
}

/** The times nearest to one that cannot be had: with the same person first, then the least far away. */
export function nearestTo(
  slots: readonly OfferedSlot[],
  { start, physician }: { start: string; physician: string },
  count: number,
): OfferedSlot[] {
  const distance = (slot: OfferedSlot) => Math.abs(Date.parse(slot.start) - Date.parse(start));
  const isOther = (slot: OfferedSlot) => Number(slot.physician.slug !== physician);
  return slots.toSorted((a, b) => isOther(a) - isOther(b) || distance(a) - distance(b)).slice(0, count);
}

type Around = {
  id: string;
  label: string;
  state: OccurrenceState;
  rule: DueRule;
  appointment: { localDate: string } | null;
};

/**
 * What another date of the procedure means for the visits of its plan that are still ahead: when each would be due, and
 * whether one that is booked would lie outside that.
 */
export function followsOf(occurrences: readonly Around[], date: string) {
  return occurrences
    .filter(({ state }) => wantsTime(state) || state === "booked")
    .map(({ id, label, state, rule, appointment }) => {
      const window = dueWindow(date, rule);
      const isBooked = state === "booked" || state === "booked_outside";
      return {
        ...{ id, label, isBooked },
        ...window,
        isOutside: isBooked && appointment !== null && !isInWindow(window, appointment.localDate),
      };
    });
}
