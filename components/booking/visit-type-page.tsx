import { JourneyPage } from "#components/booking/journey";
import { RoutineWords } from "#components/site/signs-repeated";
import type { ClinicCard } from "#components/site/site-page";
import { WithPhone } from "#components/site/with-phone";
import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Radios } from "#components/ui/radios";
import { bookingText } from "#content/text/booking";
import { formText } from "#content/text/site";
import type { VisitTypeAnswer } from "#lib/availability/schema";
import { fillIn, type Locale, localePath } from "#lib/locale";

type VisitTypePageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  visitTypes: readonly VisitTypeAnswer[];
  value?: string | undefined;
  error?: string | undefined;
}>;

export function VisitTypePage({ locale, clinic, visitTypes, value, error }: VisitTypePageProps) {
  const { title, minutes, mode, help, noneHelp } = bookingText.visitType;
  const options = visitTypes.map((type) => ({
    value: type.slug,
    label: type.name[locale],
    text: type.description[locale],
    hint: `${fillIn(minutes[locale], { n: type.durationMinutes })}, ${mode[type.mode][locale]}`,
  }));
  return (
    <JourneyPage
      locale={locale}
      clinic={clinic}
      path="/book/visit-type"
      title={title[locale]}
      step="visitType"
      backTo="/book/more-signs"
      errors={error ? [{ field: "visitType", message: error }] : []}
    >
      {visitTypes.length === 0 ? <h1>{bookingText.visitType.none[locale]}</h1> : null}
      {visitTypes.length > 0 ? (
        <Form action={localePath(locale, "/book/visit-type")}>
          <Radios
            locale={locale}
            name="visitType"
            label={title[locale]}
            isHeading
            text={<WithPhone clinic={clinic}>{fillIn(help[locale], { phone: clinic.phone })}</WithPhone>}
            error={error}
            options={options}
            value={value}
          />
          <Button>{formText.continue[locale]}</Button>
        </Form>
      ) : null}
      {visitTypes.length === 0 ? (
        <p>
          <WithPhone clinic={clinic}>{fillIn(noneHelp[locale], { phone: clinic.phone })}</WithPhone>
        </p>
      ) : null}
      <RoutineWords locale={locale} contacts={clinic} />
    </JourneyPage>
  );
}
