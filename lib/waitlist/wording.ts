import { waitlistText } from "#content/text/waitlist";
import { fillIn, type Locale } from "#lib/locale";
import { formatPlainDate, formatTime } from "#lib/time";
import { offerPolicy } from "#lib/waitlist/policy";
import type { WishesAnswer } from "#lib/waitlist/schema";

const say = waitlistText.words;

const monday = Date.parse("2024-01-01T00:00:00Z");

/** "Monday" or "lunes" for ISO weekday 1. */
export const weekdayWord = (weekday: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === "es" ? "es-US" : "en-US", { weekday: "long", timeZone: "UTC" }).format(
    monday + (weekday - 1) * 86_400_000,
  );

/** "9:30am" for "09:30": a time of day without a date. */
export const clockWord = (clock: string, locale: Locale): string =>
  formatTime(new Date(`2024-01-01T${clock}:00Z`), "UTC", locale);

/** "8am" for 480 minutes of the day. */
export const minuteWord = (minute: number, locale: Locale): string =>
  formatTime(new Date(monday + minute * 60_000), "UTC", locale);

const either = (names: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale === "es" ? "es-US" : "en-US", { type: "disjunction" }).format(names);

function timeWords({ from, until }: WishesAnswer, locale: Locale): string {
  const [isFromFirst, isUntilLast] = [from === "00:00", until === "24:00"];
  if (isFromFirst && isUntilLast) return say.anyTime[locale];
  if (isFromFirst && until === "12:00") return say.mornings[locale];
  if (from === "12:00" && isUntilLast) return say.afternoons[locale];
  const words = isFromFirst ? say.until : isUntilLast ? say.from : say.between;
  return fillIn(words[locale], {
    from: isFromFirst ? "" : clockWord(from, locale),
    until: isUntilLast ? "" : clockWord(until, locale),
  });
}

export type WishWords = Record<"place" | "days" | "time" | "doctor" | "dates", string>;

/** Wishes in words: where, on which days, at what time of day, with whom, between which dates. */
export function wishWords(wishes: WishesAnswer, locale: Locale): WishWords {
  const { locations, physicians, weekdays, firstDate, lastDate } = wishes;
  const names = (people: readonly { name: string }[]) =>
    either(
      people.map(({ name }) => name),
      locale,
    );
  const days = weekdays.map((weekday) => weekdayWord(weekday, locale));
  return {
    place: locations.length > 0 ? names(locations) : say.anyPlace[locale],
    days: days.length > 0 && days.length < 7 ? either(days, locale) : say.anyDay[locale],
    time: timeWords(wishes, locale),
    doctor: physicians.length > 0 ? names(physicians) : say.anyDoctor[locale],
    dates: fillIn((firstDate === lastDate ? say.oneDay : say.dates)[locale], {
      first: formatPlainDate(firstDate, locale),
      last: formatPlainDate(lastDate, locale),
    }),
  };
}

/** How long an offer stands, for sentences that say so. */
export const offerWords = (locale: Locale): Record<"hours" | "from" | "until", string> => ({
  hours: String(offerPolicy.minutes / 60),
  from: minuteWord(offerPolicy.dayBegins, locale),
  until: minuteWord(offerPolicy.dayEnds, locale),
});
