import { JourneyPage } from "#components/booking/journey";
import { PersonFields } from "#components/booking/person-page";
import { type ClinicCard, SitePage } from "#components/site/site-page";
import { ClinicTexts, WithPhone } from "#components/site/with-phone";
import { Button } from "#components/ui/button";
import { CareCard } from "#components/ui/care-card";
import type { FieldError } from "#components/ui/error-summary";
import { Form } from "#components/ui/form";
import { Panel } from "#components/ui/panel";
import { reviewText } from "#content/text/booking";
import { triageMessages } from "#content/triage/messages";
import type { TypedPerson } from "#lib/appointments/draft-schema";
import { nearestHelp } from "#lib/clinic/directions";
import { type Locale, localePath, type Text } from "#lib/locale";
import { telephone } from "#lib/telephone";
import { fillText } from "#lib/triage/messages";
import { currentWarningSigns } from "#lib/triage/schema";

type TriageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  raisedBy: readonly string[];
  /** This page's address, where it is not one of a booking */
  path?: string;
}>;

function Ticked({ locale, raisedBy, intro }: Readonly<{ locale: Locale; raisedBy: readonly string[]; intro: string }>) {
  const signs = currentWarningSigns.signs.filter(({ id }) => raisedBy.includes(id));
  if (signs.length === 0) return null;
  return (
    <>
      <p>
        <strong>{intro}</strong>
      </p>
      <ul>
        {signs.map(({ id, question }) => (
          <li key={id}>{question[locale]}</li>
        ))}
      </ul>
    </>
  );
}

/** Help now: the number to call, and what to say. Nothing on this page leads on to a booking. */
export function EmergencyPage({ locale, clinic, raisedBy, path = "/book/emergency" }: TriageProps) {
  const { title, body, call, nearest, tell, print, notWatched } = triageMessages.emergency;
  const fill = (text: Text) => fillText(text, locale, clinic);
  return (
    <SitePage locale={locale} clinic={clinic} path={path} title={fill(title)}>
      <div className="visit prose">
        <h1 className="alarm">{fill(title)}</h1>
        <ClinicTexts texts={body} locale={locale} clinic={clinic} />
        <p>
          <a className="button danger" href={telephone(clinic.emergencyNumber)}>
            {fill(call)}
          </a>
        </p>
        <p className="no-print">
          <a className="standalone" href={nearestHelp(locale)} rel="noreferrer">
            {fill(nearest)}
          </a>
        </p>
        <CareCard locale={locale} urgency="emergency" title={fill(tell)}>
          <Ticked locale={locale} raisedBy={raisedBy} intro={reviewText.ticked[locale]} />
          <p>{fill(print)}</p>
        </CareCard>
        <p>{fill(notWatched)}</p>
        <p className="soft">
          <WithPhone clinic={clinic}>{fill(reviewText.mistake)}</WithPhone>
        </p>
      </div>
    </SitePage>
  );
}

export function CallTodayPage(props: TriageProps & Readonly<{ isUnsure: boolean }>) {
  const { locale, clinic, raisedBy, isUnsure, path = "/book/call-today" } = props;
  const { title, body, notWatched, call, tell, unsure } = triageMessages.same_day;
  const fill = (text: Text) => fillText(text, locale, clinic);
  return (
    <SitePage locale={locale} clinic={clinic} path={path} title={fill(title)}>
      <div className="visit prose">
        <h1>{fill(title)}</h1>
        {isUnsure ? (
          <CareCard locale={locale} urgency="emergency" title={fill(unsure)}>
            <a href={telephone(clinic.emergencyNumber)}>{fill(triageMessages.emergency.call)}</a>
          </CareCard>
        ) : null}
        <ClinicTexts texts={[...body, notWatched]} locale={locale} clinic={clinic} />
        <p>
          <a className="button" href={telephone(clinic.phone)}>
            {fill(call)}
          </a>
        </p>
        <p className="soft">{clinic.hours}</p>
        <Ticked locale={locale} raisedBy={raisedBy} intro={fill(tell)} />
      </div>
    </SitePage>
  );
}

type ReviewProps = TriageProps & Readonly<{ person?: TypedPerson | undefined; errors?: readonly FieldError[] }>;

/** A clinician looks first: whom to call, so that nobody has to wait for the phone line. */
export function ClinicianReviewPage({ locale, clinic, raisedBy, person, errors = [] }: ReviewProps) {
  const { title, body } = triageMessages.clinician_review;
  return (
    <JourneyPage
      locale={locale}
      clinic={clinic}
      path="/book/review"
      title={title[locale]}
      step="signs"
      backTo="/book/more-signs"
      errors={errors}
    >
      <h1>{title[locale]}</h1>
      <ClinicTexts texts={body} locale={locale} clinic={clinic} />
      <Ticked locale={locale} raisedBy={raisedBy} intro={reviewText.ticked[locale]} />
      <h2>{reviewText.title[locale]}</h2>
      <Form action={localePath(locale, "/book/review")}>
        <PersonFields locale={locale} person={person} errors={errors} withEmail={false} />
        <Button>{reviewText.send[locale]}</Button>
      </Form>
    </JourneyPage>
  );
}

export function ReviewSentPage({ locale, clinic, path = "/book/review-sent" }: Omit<TriageProps, "raisedBy">) {
  return (
    <SitePage locale={locale} clinic={clinic} path={path} title={reviewText.sentTitle[locale]}>
      <Panel title={reviewText.sentTitle[locale]} />
      <p>{reviewText.sent[locale]}</p>
      <ClinicTexts texts={triageMessages.clinician_review.body.slice(1)} locale={locale} clinic={clinic} />
    </SitePage>
  );
}
