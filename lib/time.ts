import type { Locale } from "#lib/locale";

/** Minutes since 1970-01-01T00:00Z. Slots are computed in whole minutes: integers compare and subtract exactly. */
export type Minute = number;

export const toMinute = (instant: Date): Minute => Math.floor(instant.getTime() / 60_000);
export const fromMinute = (minute: Minute): Date => new Date(minute * 60_000);

const intlLocale: Record<Locale, string> = { en: "en-US", es: "es-US" };
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${zone}|${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(intlLocale[locale], { timeZone: zone, ...options });
    formatters.set(key, found);
  }
  return found;
}

/** "9:30am", "midday", "1pm" in the given zone (style: research/ux.md C6). */
export function formatTime(instant: Date, zone: string, locale: Locale = "en"): string {
  const parts = formatter("en", zone, { hour: "numeric", minute: "2-digit", hourCycle: "h23" }).formatToParts(instant);
  const hour = Number(parts.find((part) => part.type === "hour")?.value);
  const minute = parts.find((part) => part.type === "minute")?.value ?? "00";
  if (hour === 12 && minute === "00") return locale === "es" ? "mediodía" : "midday";
  const half = hour < 12 ? "am" : "pm";
  const clock = `${hour % 12 || 12}${minute === "00" ? "" : `:${minute}`}`;
  return locale === "es" ? `${clock}\u00a0${half === "am" ? "a.\u00a0m." : "p.\u00a0m."}` : `${clock}${half}`;
}

/** "Tuesday, November 24" or "martes, 24 de noviembre" in the given zone. */
export const formatDay = (instant: Date, zone: string, locale: Locale = "en"): string =>
  formatter(locale, zone, { weekday: "long", month: "long", day: "numeric" }).format(instant);

/** "Tue, Nov 24" or "mar, 24 nov" in the given zone: only beside the full words for who listens. */
export const formatShortDay = (instant: Date, zone: string, locale: Locale = "en"): string =>
  formatter(locale, zone, { weekday: "short", month: "short", day: "numeric" }).format(instant);

/** "November 24, 2026" or "24 de noviembre de 2026" in the given zone. */
export const formatDate = (instant: Date, zone: string, locale: Locale = "en"): string =>
  formatter(locale, zone, { year: "numeric", month: "long", day: "numeric" }).format(instant);

/** A calendar date without a zone ("2026-11-24", or a Date at 00:00Z) as "November 24, 2026". */
export function formatPlainDate(date: string | Date, locale: Locale = "en"): string {
  return formatDate(typeof date === "string" ? new Date(`${date}T00:00:00Z`) : date, "UTC", locale);
}

/** The local calendar date of an instant in a zone, as "2026-11-24". */
export const localDate = (instant: Date, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The instant at which a local date begins in a zone (some zones begin a day at 01:00). */
export const startOfLocalDate = (date: string, zone: string): Date =>
  new Date(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone }).epochMilliseconds);

/** "2026-11-24" plus whole days. */
export const addDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** Every date from `first` to `last`, both inclusive; none where `last` is before `first`. */
export function datesBetween(first: string, last: string): string[] {
  const days = Temporal.PlainDate.from(first).until(last).days;
  return Array.from({ length: Math.max(0, days + 1) }, (_, offset) => addDays(first, offset));
}

/** The place that people know a zone by: "America/Chicago" is "Chicago". */
export const zonePlace = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** "Chicago time" or "hora de Chicago": by whose clock a time is meant. */
export const zoneTime = (zone: string, locale: Locale = "en"): string =>
  locale === "es" ? `hora de ${zonePlace(zone)}` : `${zonePlace(zone)} time`;

/** "Tuesday, November 24, 9:30am (Chicago time)": for somebody whose own clock nobody knows. */
export const formatWhen = (instant: Date, zone: string, locale: Locale = "en"): string =>
  `${formatDay(instant, zone, locale)}, ${formatTime(instant, zone, locale)} (${zoneTime(zone, locale)})`;
