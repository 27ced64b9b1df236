import { bookingText } from "#content/text/booking";
import type { TimesView } from "#lib/availability/times";
import { fillIn, type Locale } from "#lib/locale";
import { formatDay, formatShortDay } from "#lib/time";

const say = bookingText.times;
const noonOf = (date: string): Date => new Date(`${date}T12:00:00Z`);

type WeekStripProps = Readonly<{
  locale: Locale;
  view: TimesView;
  /** The address of this page with another day or week */
  to: (change: { day?: string; from?: string }) => string;
}>;

const countWords = (total: number, locale: Locale): string =>
  total === 1 ? say.countOne[locale] : fillIn(say.count[locale], { n: total });

/** The days of one week with the number of their times: each leads to all times of that day. */
export function WeekStrip({ locale, view, to }: WeekStripProps) {
  const { days, earlier, later } = view.week;
  if (days.length === 0 && !earlier && !later) return null;
  return (
    <nav className="week" aria-label={say.week[locale]}>
      <ul className="week-days">
        {days.map(({ date, total }) => {
          const short = formatShortDay(noonOf(date), "UTC", locale);
          return (
            <li key={date}>
              {total > 0 ? (
                <a href={to({ day: date })} aria-current={date === view.asked.day ? "true" : undefined}>
                  <span aria-hidden="true">{short}</span>
                  <span className="visually-hidden">{formatDay(noonOf(date), "UTC", locale)}, </span>
                  <small>{countWords(total, locale)}</small>
                </a>
              ) : (
                <p>
                  <span aria-hidden="true">{short}</span>
                  <span className="visually-hidden">{formatDay(noonOf(date), "UTC", locale)}, </span>
                  <small>{say.noTimes[locale]}</small>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {earlier || later ? (
        <p className="week-turn">
          {earlier ? <a href={to({ from: earlier })}>{say.earlierWeek[locale]}</a> : null}
          {later ? <a href={to({ from: later })}>{say.laterWeek[locale]}</a> : null}
        </p>
      ) : null}
    </nav>
  );
}
