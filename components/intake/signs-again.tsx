import { AdviceCard } from "#components/intake/advice-card";
import { RoutineWords } from "#components/site/signs-repeated";
import { SitePage } from "#components/site/site-page";
import { ClinicTexts } from "#components/site/with-phone";
import { Button, ButtonLink } from "#components/ui/button";
import { Checkboxes } from "#components/ui/checkboxes";
import { Form } from "#components/ui/form";
import { intakeText } from "#content/text/intake";
import { triageMessages, warningSignPageTexts } from "#content/triage/messages";
import type { ClinicInfo } from "#lib/clinic/queries";
import { type Locale, localePath, type Text } from "#lib/locale";
import { fillText } from "#lib/triage/messages";
import { signsOnPage, type WarningSignPage, warningSignPages } from "#lib/triage/rules";
import {
  currentWarningSigns,
  noneLabel,
  noneValue,
  unsureLabel,
  unsureValue,
  warningSignsOf,
} from "#lib/triage/schema";
import type { VisitScreening } from "#lib/triage/visit-queries";

/** `path` is the page that led here, without its language: the visit or its form. */
type Place = Readonly<{ locale: Locale; clinic: ClinicInfo; path: string }>;

export const signsField: Record<WarningSignPage, string> = { emergency: "signs-emergency", today: "signs-today" };

type SignsAgainProps = Place &
  Readonly<{
    values?: Readonly<Record<WarningSignPage, readonly string[]>>;
    errors?: Readonly<Partial<Record<WarningSignPage, string>>>;
    /** Why they are asked, and what the button does, where it is not before a visit */
    words?: Readonly<{ why: Text; send: Text }>;
    hidden?: Readonly<Record<string, string>>;
  }>;

/** The warning signs once more, both lists on one page: before the visit, and with its health form. */
export function SignsAgainPage({ locale, clinic, path, values, errors = {}, words, hidden }: SignsAgainProps) {
  const { why, send } = words ?? intakeText.signsAgain;
  const title = intakeText.signsAgain.title[locale];
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path={`${path}/signs`}
      title={title}
      backTo={localePath(locale, path)}
      errors={warningSignPages.flatMap((page) => {
        const message = errors[page];
        return message === undefined ? [] : [{ field: signsField[page], message }];
      })}
    >
      <h1>{title}</h1>
      <p className="lede">{why[locale]}</p>
      <Form action={localePath(locale, `${path}/signs`)} {...(hidden && { hidden })}>
        {warningSignPages.map((page) => (
          <Checkboxes
            key={page}
            locale={locale}
            name={signsField[page]}
            label={warningSignPageTexts[page].title[locale]}
            text={warningSignPageTexts[page].why[locale]}
            hint={warningSignPageTexts[page].hint[locale]}
            error={errors[page]}
            options={[
              ...signsOnPage(currentWarningSigns, page).map(({ id, question }) => ({
                value: id,
                label: question[locale],
              })),
              { value: noneValue, label: noneLabel[locale], afterOr: true },
              { value: unsureValue, label: unsureLabel[locale] },
            ]}
            values={values?.[page] ?? []}
          />
        ))}
        <Button>{send[locale]}</Button>
      </Form>
    </SitePage>
  );
}

/** What to do now. Nothing here says that all is well, and an emergency leads to nothing but help. */
export function SignsAnswerPage({ locale, clinic, path, screening }: Place & Readonly<{ screening: VisitScreening }>) {
  const { tier, ruleVersion, raisedBy, isUnsure } = screening;
  const words = (text: Text) => fillText(text, locale, clinic);
  const title = intakeText.signsAgain.answerTitle[locale];
  const said = warningSignsOf(ruleVersion)
    .signs.filter(({ id }) => raisedBy.includes(id))
    .map(({ question }) => ({ question: "", answer: question[locale] }));
  return (
    <SitePage locale={locale} clinic={clinic} path={`${path}/signs/answer`} title={title}>
      <h1>{title}</h1>
      {tier === "emergency" || tier === "same_day" ? (
        <AdviceCard
          place={{ locale, clinic, token: "" }}
          advice={{ urgency: tier === "emergency" ? "emergency" : "urgent", said }}
        />
      ) : tier === "routine" ? (
        <RoutineWords locale={locale} contacts={clinic} />
      ) : (
        <ClinicTexts texts={intakeText.signsAgain.review.body} locale={locale} clinic={clinic} />
      )}
      {isUnsure ? (
        <p>
          <b>{words(triageMessages.same_day.unsure)}</b>
        </p>
      ) : null}
      {tier === "emergency" ? (
        <p>{words(triageMessages.emergency.print)}</p>
      ) : (
        <div className="button-row">
          <ButtonLink kind="quiet" href={localePath(locale, path)}>
            {intakeText.signsAgain.back[locale]}
          </ButtonLink>
        </div>
      )}
    </SitePage>
  );
}
