import { JourneyPage } from "#components/booking/journey";
import type { ClinicCard } from "#components/site/site-page";
import { WithPhone } from "#components/site/with-phone";
import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Notice } from "#components/ui/notice";
import { SummaryList } from "#components/ui/summary-list";
import { bookingText } from "#content/text/booking";
import { waitlistText as say } from "#content/text/waitlist";
import type { PatientDetails } from "#lib/appointments/schema";
import { fillIn, type Locale, localePath, type Text } from "#lib/locale";
import { formatPlainDate } from "#lib/time";
import { waitingLimit } from "#lib/waitlist/policy";
import type { WishQuestion } from "#lib/waitlist/wish-schema";
import type { WishWords } from "#lib/waitlist/wording";

type JoinPageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  visit: Text;
  wishes: WishWords;
  asked: readonly WishQuestion[];
  patient: PatientDetails;
  backTo: string;
  /** They wait for as many visits as one can */
  isTooMany?: boolean;
}>;

const wishRows = [
  ["place", "place"],
  ["days", "days"],
  ["time", "time"],
  ["doctor", "doctor"],
  ["dates", "span"],
] as const;

/** All answers with the way to change each, and the one button that joins. */
export function JoinPage({ locale, clinic, visit, wishes, asked, patient, backTo, isTooMany = false }: JoinPageProps) {
  const { check, person } = bookingText;
  const { title, notYet, join, changeWhat, tooMany, tooManyText } = say.check;
  const change = (href: string, what: Text) => ({ href: localePath(locale, href), what: what[locale] });
  const toPerson = (id: string, what: Text) => change(`/book/waitlist/about-you#${id}`, what);
  const rows = [
    { label: say.rows.visit[locale], value: visit[locale] },
    ...wishRows.map(([row, question]) => ({
      label: say.rows[row][locale],
      value: wishes[row],
      ...(asked.includes(question) && { change: change(`/book/waitlist/${question}`, changeWhat[question]) }),
    })),
    {
      label: check.name[locale],
      value: `${patient.givenName} ${patient.familyName}`,
      change: toPerson("givenName", check.changeWhat.name),
    },
    {
      label: person.birthDate[locale],
      value: formatPlainDate(patient.birthDate, locale),
      change: toPerson("birthDate-month", check.changeWhat.birthDate),
    },
    { label: person.phone[locale], value: patient.phone, change: toPerson("phone", check.changeWhat.phone) },
    { label: person.email[locale], value: patient.email ?? "", change: toPerson("email", check.changeWhat.email) },
    { label: check.signs[locale], value: check.noSigns[locale], change: change("/book", check.changeWhat.signs) },
  ];
  return (
    <JourneyPage
      locale={locale}
      clinic={clinic}
      path="/book/waitlist/check"
      title={title[locale]}
      step="check"
      last={say.step}
      backTo={backTo}
    >
      {isTooMany ? (
        <Notice locale={locale} title={tooMany[locale]}>
          <p>
            <WithPhone clinic={clinic}>
              {fillIn(tooManyText[locale], { limit: waitingLimit, phone: clinic.phone })}
            </WithPhone>
          </p>
        </Notice>
      ) : null}
      <h1>{title[locale]}</h1>
      <p>{notYet[locale]}</p>
      <SummaryList locale={locale} rows={rows} />
      <Form action={localePath(locale, "/book/waitlist/check")}>
        <p className="soft">{check.consent[locale]}</p>
        <Button>{join[locale]}</Button>
      </Form>
    </JourneyPage>
  );
}
