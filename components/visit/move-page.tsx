import { SlotButton, Times, TimesForm } from "#components/booking/times";
import { type ClinicCard, SitePage } from "#components/site/site-page";
import { Notice } from "#components/ui/notice";
import { visitTime } from "#components/visit/visit";
import { bookingText, visitText } from "#content/text/booking";
import type { VisitAnswer } from "#lib/appointments/schema";
import type { OfferedSlot } from "#lib/availability/schema";
import type { TimesView } from "#lib/availability/times";
import { fillIn, type Locale, localePath } from "#lib/locale";

type MovePageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  visit: VisitAnswer;
  view: TimesView;
  token: string;
  search: string;
  nearest?: OfferedSlot[] | undefined;
  /** The person has another visit at the time that was chosen */
  isBusy?: boolean;
}>;

const minutesOf = (visit: VisitAnswer): number => (Date.parse(visit.end) - Date.parse(visit.start)) / 60_000;

/** Another time for a visit that stays as it is until one is chosen. */
export function MovePage({ locale, clinic, visit, view, token, search, nearest, isBusy = false }: MovePageProps) {
  const here = `/visit/${token}/move`;
  const { gone, goneText, busy, busyText, zone } = bookingText.times;
  const minutes = minutesOf(visit);
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path={`${here}${search}`}
      title={visitText.moveTitle[locale]}
      backTo={localePath(locale, `/visit/${token}`)}
    >
      <TimesForm
        action={localePath(locale, here)}
        hidden={{ version: String(visit.version) }}
        isEmpty={view.days.length + (nearest?.length ?? 0) === 0}
      >
        {nearest ? (
          <Notice locale={locale} title={gone[locale]}>
            <p>{goneText[locale]}</p>
            <ul className="times nearest">
              {nearest.map((slot) => (
                <li key={slot.start}>
                  <SlotButton locale={locale} slot={slot} minutes={minutes} withDay />
                </li>
              ))}
            </ul>
          </Notice>
        ) : null}
        {isBusy && (
          <Notice locale={locale} title={busy[locale]}>
            <p>{busyText[locale]}</p>
          </Notice>
        )}
        <h1>{visitText.moveTitle[locale]}</h1>
        <p className="soft">
          {fillIn(visitText.moveLede[locale], { now: visitTime(visit, locale) })}{" "}
          {fillIn(zone[locale], { place: view.place.zonePlace })}
        </p>
        <Times
          locale={locale}
          path={here}
          view={view}
          minutes={minutes}
          phone={clinic.phone}
          waitlist={`/visit/${token}/earlier`}
        />
      </TimesForm>
    </SitePage>
  );
}
