import { WithPhone } from "#components/site/with-phone";
import { ButtonLink } from "#components/ui/button";
import { bookingText } from "#content/text/booking";
import { waitlistText } from "#content/text/waitlist";
import type { OfferedSlot } from "#lib/availability/schema";
import type { AskedTimes, TimesView } from "#lib/availability/times";
import { fillIn, type Locale } from "#lib/locale";
import { formatDay, formatWhen } from "#lib/time";

const say = bookingText.times;

const words = ({ start, location }: OfferedSlot, locale: Locale): string =>
  formatWhen(new Date(start), location.timeZone, locale);

const dayWords = (date: string, locale: Locale): string => formatDay(new Date(`${date}T12:00:00Z`), "UTC", locale);

type NoTimesProps = Readonly<{
  locale: Locale;
  view: TimesView;
  phone: string;
  /** The address where somebody waits for a time */
  waitlist: string;
  /** The address of this page, asked otherwise */
  to: (change: AskedTimes) => string;
}>;

/** What somebody can do who finds no time: the next day, anybody, another place, the telephone. Never a dead end (Q15). */
export function NoTimes({ locale, view, phone, waitlist, to }: NoTimesProps) {
  const { asked, later, other } = view;
  const isNarrow = Boolean(asked.physician || asked.part);
  return (
    <section className="inset" aria-labelledby="no-times">
      <h2 id="no-times">
        {asked.day ? fillIn(say.noneOn[locale], { day: dayWords(asked.day, locale) }) : say.none[locale]}
      </h2>
      <p>{say.instead[locale]}</p>
      <ul className="no-times">
        {later ? (
          <li>
            <a href={to({ day: later })}>{fillIn(say.nextDay[locale], { day: dayWords(later, locale) })}</a>
          </li>
        ) : null}
        {isNarrow && other.here ? (
          <li>
            <a href={to({ physician: undefined, part: undefined, day: other.here.localDate })}>
              {fillIn(say.anyHere[locale], { time: words(other.here, locale) })}
            </a>
          </li>
        ) : null}
        {other.elsewhere.map((first) => (
          <li key={first.location.slug}>
            <a href={to({ location: first.location.slug, physician: undefined, part: undefined, day: undefined })}>
              {fillIn(say.otherPlace[locale], { place: first.location.name, time: words(first, locale) })}
            </a>
          </li>
        ))}
        <li>
          <WithPhone clinic={{ phone }}>{fillIn(say.callUs[locale], { phone })}</WithPhone>
        </li>
      </ul>
      <p className="mt-4">{waitlistText.linkWhy[locale]}</p>
      <p className="mt-2">
        <ButtonLink kind="quiet" href={waitlist}>
          {waitlistText.linkWhere[locale]}
        </ButtonLink>
      </p>
    </section>
  );
}
