import type { ScheduleEntry } from "#lib/appointments/schema";

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The quarter of an hour of the local day in which an instant lies: 0 is midnight, 32 is 8am. */
export function quarterOf(instant: string, zone: string): number {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat("en", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  clocks.set(zone, clock);
  const parts = clock.formatToParts(new Date(instant));
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value ?? 0);
  return part("hour") * 4 + Math.floor(part("minute") / 15);
}

/** How many quarters a visit takes, at least one. */
export const quartersOf = ({ start, end }: ScheduleEntry): number =>
  Math.max(1, Math.ceil((Date.parse(end) - Date.parse(start)) / 900_000));

/** The full hours that hold every entry, and 8am to 5pm in any case: [first, last) hours of the day. */
export function hoursOf(entries: readonly ScheduleEntry[]): readonly [number, number] {
  const starts = entries.map(({ start, location }) => quarterOf(start, location.timeZone));
  const ends = entries.map((entry, index) => (starts[index] ?? 0) + quartersOf(entry));
  const first = Math.floor(Math.min(32, ...starts) / 4);
  return [first, Math.min(24, Math.ceil(Math.max(68, ...ends) / 4))];
}
