/** Dates and clocks of a zone in the browser, where Temporal is not everywhere yet. Only Intl and integers. */

const clocks = new Map<string, Intl.DateTimeFormat>();

function partsOf(instant: Date, zone: string): Record<string, string> {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
  clocks.set(zone, clock);
  return Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
}

/** The wall clock of an instant in a zone: "2026-11-24" and "09:30". */
export function wallOf(instant: Date, zone: string): { date: string; clock: string } {
  const { year, month, day, hour, minute } = partsOf(instant, zone);
  return { date: `${year}-${month}-${day}`, clock: `${hour}:${minute}` };
}

/** The instant at which a zone's clock shows this; null in an hour that a clock change skips, the first of a repeated one. */
export function instantOf(date: string, clock: string, zone: string): Date | null {
  const asUtc = Date.parse(`${date}T${clock}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // The zone's offset lies between the offsets a day before and a day after.
  const offsetAt = (time: number) => {
    const wall = wallOf(new Date(time), zone);
    return Date.parse(`${wall.date}T${wall.clock}:00Z`) - time;
  };
  const found = [offsetAt(asUtc - 86_400_000), offsetAt(asUtc + 86_400_000)]
    .map((offset) => new Date(asUtc - offset))
    .filter((instant) => {
      const wall = wallOf(instant, zone);
      return wall.date === date && wall.clock === clock;
    })
    .toSorted((a, b) => a.getTime() - b.getTime());
  return found[0] ?? null;
}

/** "2026-11-24" plus whole days. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
