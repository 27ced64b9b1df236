import { AdviceCard } from "#components/intake/advice-card";
import { IntakePage, type IntakePlace, intakeHref } from "#components/intake/intake-page";
import { WithPhone } from "#components/site/with-phone";
import { ButtonLink } from "#components/ui/button";
import { SummaryList } from "#components/ui/summary-list";
import { intakeText } from "#content/text/intake";
import { renderDocument, seeOther } from "#lib/document";
import { mergeForm, unsavedWords } from "#lib/intake/form-merge";
import type { FormOutcome } from "#lib/intake/form-saving";
import type { FormFields } from "#lib/intake/forms";
import { type Advice, adviceCodes, adviceFor } from "#lib/intake/sections";
import { fillIn } from "#lib/locale";

type UnsavedPageProps = Readonly<{
  place: IntakePlace;
  end: string;
  unsaved: ReturnType<typeof unsavedWords>;
  /** To do at once, because of an answer that nobody at the clinic will see */
  advice: Advice | null;
}>;

/** The form was sent while somebody typed: their words, which can be read out or written again, and what to do. */
function UnsavedPage({ place, end, unsaved, advice }: UnsavedPageProps) {
  const { locale, clinic } = place;
  return (
    <IntakePage place={place} end={end} title={intakeText.unsavedTitle[locale]}>
      <h1>{intakeText.unsavedTitle[locale]}</h1>
      {advice ? <AdviceCard place={place} advice={advice} /> : null}
      <p className="lede">{intakeText.unsavedWhy[locale]}</p>
      <p>
        <WithPhone clinic={clinic}>{fillIn(intakeText.unsavedDo[locale], { phone: clinic.phone })}</WithPhone>
      </p>
      <h2>{intakeText.unsavedWords[locale]}</h2>
      <SummaryList locale={locale} rows={unsaved.map(({ question, words }) => ({ label: question, value: words }))} />
      <div className="button-row">
        <ButtonLink kind="quiet" href={intakeHref(place, "sent")}>
          {intakeText.unsavedOn[locale]}
        </ButtonLink>
      </div>
    </IntakePage>
  );
}

/** A form that was sent meanwhile leads to what was sent; with words that nobody saved, these are shown first. */
export function closedForm(
  place: IntakePlace,
  end: string,
  { intake, asked }: Extract<FormOutcome, { kind: "closed" }>,
  fields: FormFields,
): Promise<Response> | Response {
  const { answers: saved, definition } = intake;
  const unsaved = unsavedWords({ saved, asked, locale: place.locale }, fields);
  if (unsaved.length === 0) return seeOther(place.locale, `/intake/${place.token}/sent`);
  const typed = { ...saved, ...mergeForm(saved, asked, fields).changes };
  const known = adviceCodes(definition, saved);
  const isAlarming = adviceCodes(definition, typed).some((code) => !known.includes(code));
  const advice = isAlarming ? adviceFor(definition, typed, place.locale) : null;
  return renderDocument(<UnsavedPage place={place} end={end} unsaved={unsaved} advice={advice} />, "personal", 409);
}
