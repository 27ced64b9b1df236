import { Fragment } from "react";
import type { IntakePlace } from "#components/intake/intake-page";
import { WithPhone } from "#components/site/with-phone";
import { SummaryList } from "#components/ui/summary-list";
import { intakeText } from "#content/text/intake";
import type { IntakeForPatient } from "#lib/intake/queries";
import { fillIn } from "#lib/locale";
import { formatDate } from "#lib/time";

type Props = Readonly<{ place: IntakePlace; intake: IntakeForPatient }>;

/** What staff changed in a form after it was sent, each answer with the one before: whoever reads it can say that it is wrong. */
export function Corrections({ place: { locale, clinic }, intake }: Props) {
  const zone = intake.visit?.zone ?? clinic.timeZone;
  const words = (answers: readonly string[]) => answers.join(", ") || intakeText.correctedNone[locale];
  if (intake.corrections.length === 0) return null;
  return (
    <section className="record" aria-labelledby="corrected">
      <h2 id="corrected">{intakeText.corrected[locale]}</h2>
      {intake.corrections.map(({ at, items }) => (
        <Fragment key={at}>
          <p>
            <WithPhone clinic={clinic}>
              {fillIn(intakeText.correctedOn[locale], {
                date: formatDate(new Date(at), zone, locale),
                phone: clinic.phone,
              })}
            </WithPhone>
          </p>
          <SummaryList
            locale={locale}
            rows={items.map(({ question, before, now }) => ({
              label: question,
              value: `${words(now)}\n${fillIn(intakeText.correctedFrom[locale], { answer: words(before) })}`,
            }))}
          />
        </Fragment>
      ))}
    </section>
  );
}
