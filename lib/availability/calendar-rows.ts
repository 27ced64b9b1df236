import type { ClosedDates, DateException, WeeklyHours } from "#lib/availability/hours";
import { type Intervals, normalize } from "#lib/availability/intervals";
import type { Text } from "#lib/locale";
import { toMinute } from "#lib/time";

/** A date column: midnight UTC of the calendar date. */
export const dateOf = (date: Date): string => date.toISOString().slice(0, 10);

export const hourFields = { weekday: true, startMinute: true, endMinute: true } as const;

/** When somebody or something is there, on days from `from` to `to`: what to select of a resource. */
export const presenceFields = (from: Date, to: Date) =>
  ({
    rules: { select: { locationId: true, ...hourFields, validFrom: true, validTo: true } },
    exceptions: {
      where: { date: { gte: from, lte: to } },
      select: { locationId: true, date: true, open: true, startMinute: true, endMinute: true },
    },
    absences: { where: { startsAt: { lt: to }, endsAt: { gt: from } }, select: { startsAt: true, endsAt: true } },
  }) as const;

type Stretch = { weekday: number; startMinute: number; endMinute: number };
type PresenceRow = {
  rules: (Stretch & { locationId: string; validFrom: Date; validTo: Date | null })[];
  exceptions: { locationId: string; date: Date; open: boolean; startMinute: number; endMinute: number }[];
  absences: { startsAt: Date; endsAt: Date }[];
};

const groupBy = <Row extends { locationId: string }, Out>(
  rows: Row[],
  map: (row: Row) => Out,
): Record<string, Out[]> => {
  const groups: Record<string, Out[]> = {};
  for (const row of rows) {
    const group = groups[row.locationId] ?? [];
    group.push(map(row));
    groups[row.locationId] = group;
  }
  return groups;
};

export const hoursOf = ({ rules }: Pick<PresenceRow, "rules">): Record<string, WeeklyHours[]> =>
  groupBy(rules, ({ weekday, startMinute, endMinute, validFrom, validTo }) => ({
    weekday,
    startMinute,
    endMinute,
    validFrom: dateOf(validFrom),
    validTo: validTo && dateOf(validTo),
  }));

export const exceptionsOf = ({ exceptions }: Pick<PresenceRow, "exceptions">): Record<string, DateException[]> =>
  groupBy(exceptions, ({ date, open, startMinute, endMinute }) => ({
    date: dateOf(date),
    open,
    startMinute,
    endMinute,
  }));

export const absencesOf = ({ absences }: Pick<PresenceRow, "absences">): Intervals =>
  normalize(absences.map(({ startsAt, endsAt }) => ({ start: toMinute(startsAt), end: toMinute(endsAt) })));

type ClosureRow = { locationId: string | null; firstDate: Date; lastDate: Date; name: unknown };

/** The closures that hold at a location: its own and the whole clinic's. */
export const closuresAt = (locationId: string, closures: readonly ClosureRow[]): ClosedDates[] =>
  closures
    .filter((closure) => closure.locationId === null || closure.locationId === locationId)
    .map(({ firstDate, lastDate, name }) => ({
      firstDate: dateOf(firstDate),
      lastDate: dateOf(lastDate),
      name: name as Text,
    }));
