import { AdviceCard } from "#components/intake/advice-card";
import { IntakePage, type IntakePlace, intakeHref } from "#components/intake/intake-page";
import { WithPhone } from "#components/site/with-phone";
import { ButtonLink } from "#components/ui/button";
import { intakeText } from "#content/text/intake";
import type { IntakeForPatient } from "#lib/intake/queries";
import type { Advice } from "#lib/intake/sections";
import { fillIn } from "#lib/locale";
import { addDays, formatDay, formatPlainDate, localDate } from "#lib/time";

/** As long as `assignIntake` lets a link live after the visit. */
const linkDaysAfterVisit = 30;

type SavedPageProps = Readonly<{ place: IntakePlace; intake: IntakeForPatient; advice: Advice | null }>;

/** Put aside for later: what is kept, and how to come back. */
export function SavedPage({ place, intake, advice }: SavedPageProps) {
  const { locale, clinic } = place;
  const { visit } = intake;
  return (
    <IntakePage place={place} end="saved" title={intakeText.savedTitle[locale]} backTo={intakeHref(place)}>
      <h1>{intakeText.savedTitle[locale]}</h1>
      <p className="lede">{intakeText.savedNotSent[locale]}</p>
      {advice ? <AdviceCard place={place} advice={advice} /> : null}
      <p>{intakeText.savedComeBack[locale]}</p>
      {visit ? <VisitDates visit={visit} locale={locale} /> : null}
      <p>
        <WithPhone clinic={clinic}>{fillIn(intakeText.savedLost[locale], { phone: clinic.phone })}</WithPhone>
      </p>
      <div className="button-row">
        <ButtonLink kind="quiet" href={intakeHref(place)}>
          {intakeText.goOnNow[locale]}
        </ButtonLink>
      </div>
    </IntakePage>
  );
}

function VisitDates({
  visit,
  locale,
}: Readonly<{ visit: NonNullable<IntakeForPatient["visit"]>; locale: IntakePlace["locale"] }>) {
  const until = formatPlainDate(addDays(localDate(visit.startsAt, visit.zone), linkDaysAfterVisit), locale);
  return (
    <>
      <p>{fillIn(intakeText.savedBefore[locale], { date: formatDay(visit.startsAt, visit.zone, locale) })}</p>
      <p>{fillIn(intakeText.savedUntil[locale], { date: until })}</p>
    </>
  );
}
