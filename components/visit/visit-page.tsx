import type { ReactNode } from "react";
import { AgreedLink } from "#components/consents/agreed-link";
import { type ClinicCard, SitePage } from "#components/site/site-page";
import { ButtonLink } from "#components/ui/button";
import { Panel } from "#components/ui/panel";
import { PlumbLine } from "#components/ui/plumb-line";
import { SummaryList } from "#components/ui/summary-list";
import { bookingText, visitText } from "#content/text/booking";
import { compareText, valuesText } from "#content/text/compare";
import { filesText } from "#content/text/files";
import { intakeText } from "#content/text/intake";
import { waitlistText } from "#content/text/waitlist";
import type { VisitAnswer } from "#lib/appointments/schema";
import { fillIn, type Locale, localePath } from "#lib/locale";
import { formatDay, formatTime } from "#lib/time";

export type VisitProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  visit: VisitAnswer;
  arrival: { addressLines: string[]; arrival: { en: string; es: string }; phone: string };
  token: string;
  intakeToken: string | null;
}>;

export const visitTime = (visit: VisitAnswer, locale: Locale): string => {
  const zone = visit.location.timeZone;
  return `${formatDay(new Date(visit.start), zone, locale)}, ${formatTime(new Date(visit.start), zone, locale)}`;
};

function Facts({ locale, visit }: VisitProps) {
  const { check } = bookingText;
  return (
    <SummaryList
      locale={locale}
      rows={[
        { label: check.visit[locale], value: visit.visitType.name[locale] },
        { label: check.time[locale], value: visitTime(visit, locale) },
        { label: check.doctor[locale], value: visit.physician.name },
        { label: check.place[locale], value: visit.location.name },
      ]}
    />
  );
}

const formIsOpen = ({ intake }: VisitAnswer): boolean =>
  intake !== null && ["assigned", "in_progress", "changes_requested"].includes(intake.status);

function Next({ locale, clinic, visit, intakeToken }: VisitProps) {
  const open = formIsOpen(visit) && intakeToken;
  const steps = [
    ...(open ? [{ title: visitText.formLink[locale], detail: visitText.formNow[locale], state: "now" as const }] : []),
    ...(visit.intake && !open ? [{ title: visitText.formSent[locale], state: "done" as const }] : []),
    {
      title: visitTime(visit, locale),
      detail: visitText.arrive[locale],
      state: open ? ("next" as const) : ("now" as const),
    },
  ];
  return (
    <section className="prose">
      <h2>{visitText.next[locale]}</h2>
      <PlumbLine locale={locale} steps={steps} />
      {open ? (
        <p>
          <ButtonLink href={localePath(locale, `/intake/${intakeToken}`)}>{visitText.formLink[locale]}</ButtonLink>
        </p>
      ) : null}
      <p>{visitText.mail[locale]}</p>
      {clinic.isDemonstration ? (
        <p>
          <a href={localePath(locale, "/demonstration/mail")}>{visitText.demonstrationMail[locale]}</a>
        </p>
      ) : null}
    </section>
  );
}

/** What counts for the patient, for the doctor to read before the visit. */
function Matters({ locale, visit, token }: VisitProps) {
  if (visit.status !== "booked") return null;
  return (
    <section className="prose">
      <h2>{valuesText.visitLink[locale]}</h2>
      <p>
        {valuesText.visitLinkText[locale]}{" "}
        <a className="standalone" href={localePath(locale, `/visit/${token}/what-matters`)}>
          {compareText.mattersStart[locale]}
        </a>
      </p>
    </section>
  );
}

function Prepare({ locale, visit, arrival, token }: VisitProps) {
  return (
    <>
      <p>
        <a href={`/api/v1/visits/${token}/calendar.ics`}>{visitText.calendar[locale]}</a>
      </p>
      <h2>{visitText.bringTitle[locale]}</h2>
      <ul>
        {visitText.bring.map((item) => (
          <li key={item.en}>{item[locale]}</li>
        ))}
      </ul>
      {visit.visitType.mode === "in_person" ? (
        <>
          <h2>{visitText.placeTitle[locale]}</h2>
          <address>
            {[visit.location.name, ...arrival.addressLines].map((line) => (
              <span key={line} className="address-line">
                {line}
              </span>
            ))}
          </address>
          <p>{arrival.arrival[locale]}</p>
        </>
      ) : null}
    </>
  );
}

/** Letters, cards and reports that the clinic should have before the visit. */
function Papers({ locale, visit, token }: VisitProps) {
  if (visit.status !== "booked") return null;
  return (
    <section className="prose">
      <h2>{filesText.visitTitle[locale]}</h2>
      <p>{filesText.visitText[locale]}</p>
      <p>
        <a className="standalone" href={localePath(locale, `/visit/${token}/files`)}>
          {filesText.title[locale]}
        </a>
      </p>
    </section>
  );
}

/** The signs that cannot wait are asked again before the visit. */
function Signs({ locale, visit, token }: VisitProps) {
  if (visit.status !== "booked") return null;
  return (
    <p className="prose">
      <a className="standalone" href={localePath(locale, `/visit/${token}/signs`)}>
        {intakeText.signsAgain.task[locale]}
      </a>
    </p>
  );
}

function Change({ locale, clinic, visit, token }: VisitProps) {
  const tooLate = fillIn(visitText.tooLate[locale], { phone: clinic.phone, hours: clinic.hours });
  if (visit.status !== "booked") return null;
  return (
    <section className="prose">
      <h2>{visitText.change[locale]}</h2>
      {visit.canMove || visit.canCancel ? (
        <ul>
          {visit.canMove ? (
            <li>
              <a href={localePath(locale, `/visit/${token}/move`)}>{visitText.move[locale]}</a>
            </li>
          ) : null}
          {visit.canMove ? (
            <li>
              <a href={localePath(locale, `/visit/${token}/earlier`)}>{waitlistText.earlier.link[locale]}</a>
            </li>
          ) : null}
          {visit.canCancel ? (
            <li>
              <a href={localePath(locale, `/visit/${token}/cancel`)}>{visitText.cancel[locale]}</a>
            </li>
          ) : null}
        </ul>
      ) : (
        <p>{tooLate}</p>
      )}
      <p>
        {visitText.worse[locale]} <a href={localePath(locale, "/warning-signs")}>{visitText.worseLink[locale]}</a>
      </p>
    </section>
  );
}

function Reference({ locale, visit }: Pick<VisitProps, "locale" | "visit">) {
  return (
    <p>
      {visitText.reference[locale]} <b className="reference">{visit.reference}</b>
    </p>
  );
}

type Moment = "booked" | "moved" | "later";

const headingOf = (visit: VisitAnswer, moment: Moment) => {
  if (visit.status === "cancelled") return visitText.cancelledTitle;
  if (moment === "later") return visitText.title;
  return moment === "booked" ? visitText.bookedTitle : visitText.movedTitle;
};

/** A visit by its link: the confirmation right after booking or moving, and the same page later. */
export function VisitPage({ moment, ...props }: VisitProps & Readonly<{ moment: Moment }>) {
  const { locale, clinic, visit, token } = props;
  const title = headingOf(visit, moment)[locale];
  const isCancelled = visit.status === "cancelled";
  const path = moment === "later" ? `/visit/${token}` : `/visit/${token}/booked`;
  const body: ReactNode = isCancelled ? (
    <>
      <p>{visitText.cancelledText[locale]}</p>
      <p>
        <ButtonLink kind="quiet" href={localePath(locale, "/book")}>
          {visitText.bookAgain[locale]}
        </ButtonLink>
      </p>
      <AgreedLink locale={locale} token={token} />
    </>
  ) : (
    <>
      <Facts {...props} />
      <Next {...props} />
      <Prepare {...props} />
      <Papers {...props} />
      <Matters {...props} />
      <Signs {...props} />
      <AgreedLink locale={locale} token={token} />
      <Change {...props} />
    </>
  );
  return (
    <SitePage locale={locale} clinic={clinic} path={path} title={title}>
      <div className="visit prose">
        {moment === "later" && !isCancelled ? (
          <h1>{title}</h1>
        ) : (
          <Panel title={title}>{isCancelled ? null : <Reference locale={locale} visit={visit} />}</Panel>
        )}
        {moment === "later" && !isCancelled ? <Reference locale={locale} visit={visit} /> : null}
        {isCancelled ? null : <p className="soft">{visitText.referenceHelp[locale]}</p>}
        {body}
      </div>
    </SitePage>
  );
}
