import type { Minute } from "#lib/time";

const minuteOf = (moment: Temporal.ZonedDateTime): Minute => Math.floor(moment.epochMilliseconds / 60_000);

/** One local date in a zone: turns minutes of the wall clock (0 to 1440) into instants, date by date. */
export type DayClock = {
  date: string;
  /** ISO: 1 is Monday */
  weekday: number;
  start: Minute;
  end: Minute;
  /** When a visit that starts at this wall-clock minute starts: the first time of a repeated hour, null in the gap. */
  startAt(minuteOfDay: number): Minute | null;
  /** Where a stretch of hours begins or ends: in the gap, the moment the clock jumps. */
  boundaryAt(minuteOfDay: number): Minute;
};

function changingDay(day: Temporal.PlainDate, zone: string, start: Minute, end: Minute): DayClock {
  const wall = (minute: number) => day.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
  const startAt = (minute: number): Minute | null => {
    const moment = wall(minute).toZonedDateTime(zone, { disambiguation: "earlier" });
    const shown = moment.toPlainDateTime();
    return shown.equals(wall(minute)) ? minuteOf(moment) : null;
  };
  const boundaryAt = (minute: number): Minute => {
    if (minute >= 1440) return end;
    const moment = startAt(minute);
    if (moment !== null) return moment;
    const jump = wall(minute).toZonedDateTime(zone, { disambiguation: "earlier" }).getTimeZoneTransition("next");
    return jump ? minuteOf(jump) : end;
  };
  return { date: day.toString(), weekday: day.dayOfWeek, start, end, startAt, boundaryAt };
}

/** The clock of one local date ("2026-11-01"). On the days without a change of offset it is plain addition. */
export function dayClock(date: string, zone: string): DayClock {
  const day = Temporal.PlainDate.from(date);
  const start = minuteOf(day.toZonedDateTime({ timeZone: zone }));
  const end = minuteOf(day.add({ days: 1 }).toZonedDateTime({ timeZone: zone }));
  if (end - start !== 1440) return changingDay(day, zone, start, end);
  const at = (minute: number): Minute => start + minute;
  return { date, weekday: day.dayOfWeek, start, end, startAt: at, boundaryAt: at };
}
