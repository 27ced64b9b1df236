import { clinicText } from "#content/text/site-pages";
import { fillIn, type Locale } from "#lib/locale";
import { formatTime } from "#lib/time";

type Stretch = Readonly<{ weekday: number; startMinute: number; endMinute: number }>;

/** "8:00 AM" in the reader's language, from minutes of a local day. */
const clock = (minute: number, locale: Locale): string =>
  formatTime(new Date(Date.UTC(2024, 0, 1, 0, minute)), "UTC", locale);

/** "Monday" for 1, as in ISO: 1 January 2024 was a Monday. */
const dayName = (weekday: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2024, 0, weekday)));

/** Weekly hours, one line a day from Monday on, and what schema.org calls the same ("Mo 08:00-17:00"). */
export function openingHours(hours: readonly Stretch[], locale: Locale) {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const open = hours.filter((stretch) => stretch.weekday === weekday);
    const words = open.map(({ startMinute, endMinute }) =>
      fillIn(clinicText.range[locale], { from: clock(startMinute, locale), to: clock(endMinute, locale) }),
    );
    return { day: dayName(weekday, locale), words: words.join(", ") || clinicText.closed[locale], coded: coded(open) };
  });
}

const dayCodes = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const digits = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
const coded = (open: readonly Stretch[]): readonly string[] =>
  open.map(
    ({ weekday, startMinute, endMinute }) => `${dayCodes[weekday - 1]} ${digits(startMinute)}-${digits(endMinute)}`,
  );
