import { JourneyPage } from "#components/booking/journey";
import { SlotButton, Times, TimesForm } from "#components/booking/times";
import type { ClinicCard } from "#components/site/site-page";
import { Notice } from "#components/ui/notice";
import { bookingText } from "#content/text/booking";
import type { OfferedSlot, VisitTypeAnswer } from "#lib/availability/schema";
import type { TimesView } from "#lib/availability/times";
import { fillIn, type Locale, localePath } from "#lib/locale";

/** Why the reader is here again: somebody was faster, or the 15 minutes are over. */
export type LostTime = { reason: "gone" | "ended"; nearest: OfferedSlot[] };

type TimesPageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  path: string;
  visitType: VisitTypeAnswer;
  view: TimesView;
  lost?: LostTime | undefined;
}>;

function Lost({ locale, lost, minutes }: Readonly<{ locale: Locale; lost: LostTime; minutes: number }>) {
  const { gone, goneText, ended, endedText } = bookingText.times;
  return (
    <Notice locale={locale} title={(lost.reason === "gone" ? gone : ended)[locale]}>
      <p>{(lost.reason === "gone" ? goneText : endedText)[locale]}</p>
      <ul className="times nearest">
        {lost.nearest.map((slot) => (
          <li key={slot.start}>
            <SlotButton locale={locale} slot={slot} minutes={minutes} withDay />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export function TimesPage({ locale, clinic, path, visitType, view, lost }: TimesPageProps) {
  const { title, lede, zone } = bookingText.times;
  const intro = fillIn(lede[locale], { visit: visitType.name[locale], minutes: visitType.durationMinutes });
  return (
    <JourneyPage
      locale={locale}
      clinic={clinic}
      path={path}
      title={title[locale]}
      step="time"
      backTo="/book/visit-type"
    >
      <TimesForm
        action={localePath(locale, "/book/times")}
        isEmpty={view.days.length + (lost?.nearest.length ?? 0) === 0}
      >
        {lost ? <Lost locale={locale} lost={lost} minutes={visitType.durationMinutes} /> : null}
        <h1>{title[locale]}</h1>
        <p className="soft">
          {intro} {fillIn(zone[locale], { place: view.place.zonePlace })}
        </p>
        <Times
          locale={locale}
          path="/book/times"
          view={view}
          minutes={visitType.durationMinutes}
          phone={clinic.phone}
          waitlist="/book/waitlist"
        />
      </TimesForm>
    </JourneyPage>
  );
}
