import { AdviceCard } from "#components/intake/advice-card";
import { Corrections } from "#components/intake/corrections";
import { IntakePage, type IntakePlace } from "#components/intake/intake-page";
import { IntakeRecord } from "#components/intake/record";
import { visitWords } from "#components/intake/start-page";
import { ClinicTexts } from "#components/site/with-phone";
import { Panel } from "#components/ui/panel";
import { intakeText } from "#content/text/intake";
import type { IntakeForPatient } from "#lib/intake/queries";
import type { Advice } from "#lib/intake/sections";
import { fillIn } from "#lib/locale";
import { formatDate, formatDay } from "#lib/time";

type SentPageProps = Readonly<{ place: IntakePlace; intake: IntakeForPatient; advice: Advice | null }>;

/** It is sent: what happens next, and a record to keep. It reads the same whenever it is opened again. */
export function SentPage({ place, intake, advice }: SentPageProps) {
  const { locale, clinic } = place;
  const { visit, submittedAt } = intake;
  const zone = visit?.zone ?? clinic.timeZone;
  const read = visit
    ? fillIn(intakeText.nextRead[locale], { date: formatDay(visit.startsAt, visit.zone, locale) })
    : intakeText.nextReadSoon[locale];
  return (
    <IntakePage place={place} end="sent" title={intakeText.sentTitle[locale]}>
      <Panel title={intakeText.sentTitle[locale]}>
        {submittedAt ? (
          <p>{fillIn(intakeText.sentOn[locale], { date: formatDate(submittedAt, zone, locale) })}</p>
        ) : null}
      </Panel>
      {advice ? <AdviceCard place={place} advice={advice} /> : null}
      <Corrections place={place} intake={intake} />
      <h2>{intakeText.nextTitle[locale]}</h2>
      <p>{read}</p>
      <p>{intakeText.nextAsk[locale]}</p>
      {advice ? null : <p>{intakeText.nextNothing[locale]}</p>}
      <ClinicTexts texts={[intakeText.nextChange]} locale={locale} clinic={clinic} />
      <h2>{intakeText.record[locale]}</h2>
      {visit ? <p>{visitWords(visit, locale)}</p> : null}
      <p className="no-print">{intakeText.recordPrint[locale]}</p>
      <p className="no-print">
        <a href={`/api/v1/intake/${place.token}/document.pdf`} download>
          {intakeText.recordFile[locale]}
        </a>
      </p>
      <IntakeRecord place={place} intake={intake} canChange={false} />
    </IntakePage>
  );
}
