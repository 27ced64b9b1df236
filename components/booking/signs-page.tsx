import { JourneyPage } from "#components/booking/journey";
import type { ClinicCard } from "#components/site/site-page";
import { Button } from "#components/ui/button";
import { Checkboxes } from "#components/ui/checkboxes";
import { Form } from "#components/ui/form";
import { bookingText } from "#content/text/booking";
import { formText } from "#content/text/site";
import { warningSignPageTexts } from "#content/triage/messages";
import { type Locale, localePath } from "#lib/locale";
import { signsOnPage, type WarningSignPage } from "#lib/triage/rules";
import { currentWarningSigns, noneLabel, noneValue, unsureLabel, unsureValue } from "#lib/triage/schema";

type SignsPageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  page: WarningSignPage;
  values?: readonly string[];
  error?: string;
}>;

export const signsPath: Record<WarningSignPage, string> = { emergency: "/book", today: "/book/more-signs" };

/** One page of warning signs to tick: the emergency signs first, then what needs a call or a look today. */
export function SignsPage({ locale, clinic, page, values = [], error }: SignsPageProps) {
  const { title, hint, why } = warningSignPageTexts[page];
  const options = [
    ...signsOnPage(currentWarningSigns, page).map(({ id, question }) => ({ value: id, label: question[locale] })),
    { value: noneValue, label: noneLabel[locale], afterOr: true },
    { value: unsureValue, label: unsureLabel[locale] },
  ];
  return (
    <JourneyPage
      locale={locale}
      clinic={clinic}
      path={signsPath[page]}
      title={title[locale]}
      step="signs"
      backTo={page === "emergency" ? "/" : signsPath.emergency}
      errors={error ? [{ field: "signs", message: error }] : []}
    >
      <Form action={localePath(locale, signsPath[page])}>
        <Checkboxes
          locale={locale}
          name="signs"
          label={title[locale]}
          isHeading
          text={`${why[locale]} ${page === "emergency" ? bookingText.signs.lede[locale] : ""}`.trim()}
          hint={hint[locale]}
          error={error}
          options={options}
          values={values}
        />
        <Button>{formText.continue[locale]}</Button>
      </Form>
    </JourneyPage>
  );
}
