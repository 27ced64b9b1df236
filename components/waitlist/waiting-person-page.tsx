import { JourneyPage } from "#components/booking/journey";
import { PersonFields } from "#components/booking/person-page";
import type { ClinicCard } from "#components/site/site-page";
import { Button } from "#components/ui/button";
import type { FieldError } from "#components/ui/error-summary";
import { Form } from "#components/ui/form";
import { bookingText } from "#content/text/booking";
import { formText } from "#content/text/site";
import { waitlistText as say } from "#content/text/waitlist";
import type { TypedPerson } from "#lib/appointments/draft-schema";
import { type Locale, localePath } from "#lib/locale";

type WaitingPersonProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  backTo: string;
  person?: TypedPerson | undefined;
  errors?: readonly FieldError[];
}>;

/** Who waits: the same questions as in a booking, and what was typed there stands here. */
export function WaitingPersonPage({ locale, clinic, backTo, person, errors = [] }: WaitingPersonProps) {
  const { title, emailHint } = say.person;
  return (
    <JourneyPage
      locale={locale}
      clinic={clinic}
      path="/book/waitlist/about-you"
      title={title[locale]}
      step="person"
      last={say.step}
      backTo={backTo}
      errors={errors}
    >
      <h1>{title[locale]}</h1>
      <p className="soft">{bookingText.person.lede[locale]}</p>
      <Form action={localePath(locale, "/book/waitlist/about-you")}>
        <PersonFields locale={locale} person={person} errors={errors} emailHint={emailHint} />
        <Button>{formText.continue[locale]}</Button>
      </Form>
    </JourneyPage>
  );
}
