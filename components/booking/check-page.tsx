import { HeldTime } from "#components/booking/held-time";
import { JourneyPage } from "#components/booking/journey";
import type { ClinicCard } from "#components/site/site-page";
import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Notice } from "#components/ui/notice";
import { SummaryList } from "#components/ui/summary-list";
import { bookingText } from "#content/text/booking";
import type { Draft } from "#lib/appointments/draft-queries";
import { likelyDomain } from "#lib/appointments/email-domains";
import type { PatientDetails } from "#lib/appointments/schema";
import { fillIn, type Locale, localePath } from "#lib/locale";
import { formatPlainDate, formatWhen } from "#lib/time";

type CheckPageProps = Readonly<{ locale: Locale; clinic: ClinicCard; draft: Draft; patient: PatientDetails }>;

/** An address with a likely slip is asked about, and let through. */
function EmailQuestion({ locale, email }: Readonly<{ locale: Locale; email: string }>) {
  const likely = likelyDomain(email);
  if (!likely) return null;
  const { emailTitle, emailText, emailChange } = bookingText.check;
  return (
    <Notice locale={locale} title={emailTitle[locale]}>
      <p>{fillIn(emailText[locale], { email, likely })}</p>
      <p>
        <a className="standalone" href={localePath(locale, "/book/about-you#email")}>
          {emailChange[locale]}
        </a>
      </p>
    </Notice>
  );
}

/** All answers with the way to change each, and the one button that books. */
export function CheckPage({ locale, clinic, draft, patient }: CheckPageProps) {
  const { check, person } = bookingText;
  const { visit } = draft;
  const helper = draft.answers.person?.helperName;
  if (!visit) return null;
  const zone = visit.location.timeZone;
  const start = new Date(visit.start);
  const change = (href: string, what: keyof typeof check.changeWhat) => ({
    href: localePath(locale, href),
    what: check.changeWhat[what][locale],
  });
  const rows = [
    { label: check.visit[locale], value: visit.visitType.name[locale], change: change("/book/visit-type", "visit") },
    {
      label: check.time[locale],
      value: formatWhen(start, zone, locale),
      change: change("/book/times", "time"),
    },
    { label: check.doctor[locale], value: visit.physician.name, change: change("/book/times", "doctor") },
    { label: check.place[locale], value: visit.location.name, change: change("/book/times", "place") },
    {
      label: check.name[locale],
      value: `${patient.givenName} ${patient.familyName}`,
      change: change("/book/about-you#givenName", "name"),
    },
    {
      label: person.birthDate[locale],
      value: formatPlainDate(patient.birthDate, locale),
      change: change("/book/about-you#birthDate-month", "birthDate"),
    },
    { label: person.phone[locale], value: patient.phone, change: change("/book/about-you#phone", "phone") },
    { label: person.email[locale], value: patient.email ?? "", change: change("/book/about-you#email", "email") },
    {
      label: check.helper[locale],
      value: helper || check.helperSelf[locale],
      change: change("/book/about-you#helperName", "helper"),
    },
    { label: check.signs[locale], value: check.noSigns[locale], change: change("/book", "signs") },
  ];
  return (
    <JourneyPage
      locale={locale}
      clinic={clinic}
      path="/book/check"
      title={check.title[locale]}
      step="check"
      backTo="/book/about-you"
    >
      <EmailQuestion locale={locale} email={patient.email ?? ""} />
      <h1>{check.title[locale]}</h1>
      <p>{check.notYet[locale]}</p>
      <HeldTime locale={locale} draft={draft} from="/book/check" />
      <SummaryList locale={locale} rows={rows} />
      <Form action={localePath(locale, "/book/check")}>
        <p className="soft">{check.consent[locale]}</p>
        <Button>{check.book[locale]}</Button>
      </Form>
    </JourneyPage>
  );
}
