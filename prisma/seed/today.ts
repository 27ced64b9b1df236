import { addDays } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";
import type { Random } from "#prisma/seed/random";
import { minutesOf, team } from "#prisma/seed/team";

const weekdayOf = (date: string) => Temporal.PlainDate.from(date).dayOfWeek as 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whether the date is a given weekday (1 is Monday). */
export const freeDay = (date: string, weekday: number): boolean => weekdayOf(date) === weekday;

/** The next 30 weekdays after a date on which the clinic is open. */
export function workdaysAfter(today: string, closed: ReadonlySet<string>): string[] {
  const days = Array.from({ length: 50 }, (_, index) => addDays(today, index + 1));
  return days.filter((date) => weekdayOf(date) < 6 && !closed.has(date)).slice(0, 30);
}

type Setting = {
  now: Date;
  today: string;
  isHoliday: boolean;
  locationId: string;
  idOfPerson: (slug: string) => string;
  random: Random;
};
export type ExtraSession = { startMinute: number; endMinute: number };

const sessionPhysicians = ["amara-osei", "nils-lindqvist", "carmen-reyes"];
const lakesidePhysicians = team.filter(({ kind, home }) => kind === "physician" && home === "lakeside");

function presentAt(date: string, minute: number): number {
  const weekday = weekdayOf(date);
  if (weekday > 5) return 0;
  return lakesidePhysicians.filter(({ weeks }) =>
    (weeks.lakeside?.[weekday as 1] ?? [])
      .map(minutesOf)
      .some(({ startMinute, endMinute }) => startMinute + 30 <= minute && minute < endMinute - 10),
  ).length;
}

/**
 * A demonstration is looked at on any day, at any hour, and its board must be alive. When ordinary hours do not hold
 * `now`, three physicians of Lakeside have an extra session around it; on a holiday nobody else is there.
 */
export function sessionNow({ now, today, isHoliday, locationId, idOfPerson, random }: Setting) {
  const wall = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO("America/Chicago");
  const minute = wall.hour * 60 + wall.minute;
  if (!isHoliday && presentAt(today, minute) >= 2) return { session: null, exceptions: [] };
  const isDaytime = minute >= 540 && minute <= 900;
  const session: ExtraSession = isDaytime
    ? { startMinute: 510, endMinute: 990 }
    : {
        startMinute: Math.max(0, Math.floor((minute - 150) / 30) * 30),
        endMinute: Math.min(1440, Math.ceil((minute + 210) / 30) * 30),
      };
  const row = (slug: string, open: boolean, hours: ExtraSession): Prisma.AvailabilityExceptionCreateManyInput => ({
    id: random.uuid(),
    resourceId: idOfPerson(slug),
    locationId,
    date: new Date(`${today}T00:00:00Z`),
    open,
    ...hours,
  });
  const others = team.filter(({ slug, weeks }) => isHoliday && weeks.lakeside && !sessionPhysicians.includes(slug));
  return {
    session,
    exceptions: [
      ...sessionPhysicians.map((slug) => row(slug, true, session)),
      ...others.map(({ slug }) => row(slug, false, { startMinute: 0, endMinute: 1440 })),
    ],
  };
}
