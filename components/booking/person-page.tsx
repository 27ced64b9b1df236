import { HeldTime } from "#components/booking/held-time";
import { JourneyPage } from "#components/booking/journey";
import type { ClinicCard } from "#components/site/site-page";
import { Button } from "#components/ui/button";
import { DateField, type DatePart } from "#components/ui/date-field";
import { errorFor, type FieldError } from "#components/ui/error-summary";
import { Form } from "#components/ui/form";
import { TextField } from "#components/ui/text-field";
import { bookingText } from "#content/text/booking";
import { formText } from "#content/text/site";
import type { Draft } from "#lib/appointments/draft-queries";
import type { TypedPerson } from "#lib/appointments/draft-schema";
import { type Locale, localePath, type Text } from "#lib/locale";

type PersonFieldsProps = Readonly<{
  locale: Locale;
  person?: TypedPerson | undefined;
  errors: readonly FieldError[];
  withEmail?: boolean;
  emailHint?: Text;
}>;

const partOf: Record<string, DatePart> = {
  "birthDate-month": "month",
  "birthDate-day": "day",
  "birthDate-year": "year",
};

/** Name, date of birth, phone and, where links are sent, email. Errors name the first bad box. */
export function PersonFields({ locale, person, errors, withEmail = true, emailHint }: PersonFieldsProps) {
  const text = bookingText.person;
  const birthError = errors.find(({ field }) => field.startsWith("birthDate"));
  const badPart = birthError && partOf[birthError.field];
  return (
    <>
      <TextField
        locale={locale}
        name="givenName"
        label={text.givenName[locale]}
        value={person?.givenName}
        error={errorFor(errors, "givenName")}
        autoComplete="given-name"
        spellCheck={false}
        width="20"
      />
      <TextField
        locale={locale}
        name="familyName"
        label={text.familyName[locale]}
        value={person?.familyName}
        error={errorFor(errors, "familyName")}
        autoComplete="family-name"
        spellCheck={false}
        width="20"
      />
      <DateField
        locale={locale}
        name="birthDate"
        label={text.birthDate[locale]}
        hint={text.birthDateHint[locale]}
        value={{ month: person?.birthMonth ?? "", day: person?.birthDay ?? "", year: person?.birthYear ?? "" }}
        error={birthError?.message}
        {...(badPart && birthError?.message.includes("real") === false && { badParts: [badPart] })}
        isBirthday
      />
      <TextField
        locale={locale}
        name="phone"
        type="tel"
        inputMode="tel"
        label={text.phone[locale]}
        hint={text.phoneHint[locale]}
        value={person?.phone}
        error={errorFor(errors, "phone")}
        autoComplete="tel"
        width="20"
      />
      {withEmail ? (
        <TextField
          locale={locale}
          name="email"
          type="email"
          inputMode="email"
          label={text.email[locale]}
          hint={(emailHint ?? text.emailHint)[locale]}
          value={person?.email}
          error={errorFor(errors, "email")}
          autoComplete="email"
          spellCheck={false}
          optional
        />
      ) : null}
    </>
  );
}

type PersonPageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  draft: Draft;
  person?: TypedPerson | undefined;
  errors?: readonly FieldError[];
}>;

export function PersonPage({ locale, clinic, draft, person, errors = [] }: PersonPageProps) {
  const { title, lede, helperName, helperHint } = bookingText.person;
  return (
    <JourneyPage
      locale={locale}
      clinic={clinic}
      path="/book/about-you"
      title={title[locale]}
      step="person"
      backTo="/book/times"
      errors={errors}
    >
      <h1>{title[locale]}</h1>
      <HeldTime locale={locale} draft={draft} from="/book/about-you" />
      <p className="soft">{lede[locale]}</p>
      <Form action={localePath(locale, "/book/about-you")}>
        <TextField
          locale={locale}
          name="helperName"
          label={helperName[locale]}
          hint={helperHint[locale]}
          value={person?.helperName}
          error={errorFor(errors, "helperName")}
          spellCheck={false}
          width="20"
          optional
        />
        <PersonFields locale={locale} person={person} errors={errors} />
        <Button>{formText.continue[locale]}</Button>
      </Form>
    </JourneyPage>
  );
}
