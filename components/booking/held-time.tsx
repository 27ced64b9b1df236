import { bookingText } from "#content/text/booking";
import type { Draft } from "#lib/appointments/draft-queries";
import { fillIn, type Locale, localePath } from "#lib/locale";
import { formatTime, formatWhen } from "#lib/time";

type HeldTimeProps = Readonly<{ locale: Locale; draft: Draft; from: "/book/about-you" | "/book/check" }>;

/** The time that is being held, until when, and what can be done about it; beside all answers it is not said twice. */
export function HeldTime({ locale, draft, from }: HeldTimeProps) {
  const { visit } = draft;
  if (!visit?.holdExpiresAt) return null;
  const zone = visit.location.timeZone;
  const start = new Date(visit.start);
  const { until, extend, change } = bookingText.held;
  return (
    <section className="held" aria-label={bookingText.check.time[locale]}>
      {from === "/book/check" ? null : (
        <p>
          <b>{formatWhen(start, zone, locale)}</b>
          <br />
          {visit.physician.name}, {visit.location.name}
        </p>
      )}
      <p>{fillIn(until[locale], { time: formatTime(visit.holdExpiresAt, zone, locale) })}</p>
      <div className="held-acts">
        {visit.canExtend ? (
          <form method="post" action={localePath(locale, "/book/hold")}>
            <input type="hidden" name="from" value={from} />
            <button type="submit" className="link" name="act" value="extend">
              {extend[locale]}
            </button>
          </form>
        ) : null}
        <form method="post" action={localePath(locale, "/book/hold")}>
          <button type="submit" className="link" name="act" value="release">
            {change[locale]}
          </button>
        </form>
      </div>
    </section>
  );
}
