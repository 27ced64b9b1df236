import { AgreedLink } from "#components/consents/agreed-link";
import { SitePage } from "#components/site/site-page";
import { WithPhone } from "#components/site/with-phone";
import { ButtonLink } from "#components/ui/button";
import { Panel } from "#components/ui/panel";
import { VisitAlarm } from "#components/visit/alarm";
import type { VisitProps } from "#components/visit/visit";
import { VisitNext } from "#components/visit/visit-next";
import { VisitBring, VisitTasks, VisitWay } from "#components/visit/visit-prepare";
import { VisitTicket } from "#components/visit/visit-ticket";
import { visitText } from "#content/text/booking";
import { waitlistText } from "#content/text/waitlist";
import { fillIn, localePath, type Text } from "#lib/locale";
import { telephone } from "#lib/telephone";

function Change({ locale, clinic, visit, token }: VisitProps) {
  const tooLate = fillIn(visitText.tooLate[locale], { phone: clinic.phone, hours: clinic.hours });
  return (
    <section className="prose no-print" aria-labelledby="change">
      <h2 id="change">{visitText.change[locale]}</h2>
      {visit.canMove || visit.canCancel ? (
        <p className="button-row">
          {visit.canMove ? (
            <ButtonLink kind="quiet" href={localePath(locale, `/visit/${token}/move`)}>
              {visitText.move[locale]}
            </ButtonLink>
          ) : null}
          {visit.canMove ? (
            <a className="standalone" href={localePath(locale, `/visit/${token}/earlier`)}>
              {waitlistText.earlier.link[locale]}
            </a>
          ) : null}
          {visit.canCancel ? (
            <a className="standalone" href={localePath(locale, `/visit/${token}/cancel`)}>
              {visitText.cancel[locale]}
            </a>
          ) : null}
        </p>
      ) : (
        <p>
          <WithPhone clinic={clinic}>{tooLate}</WithPhone>
        </p>
      )}
    </section>
  );
}

/** Whom to tell what was hard: a person, who answers. */
function Tell({ locale, clinic }: VisitProps) {
  return (
    <p className="soft visit-tell">
      {visitText.tell[locale]} <a href={telephone(clinic.phone)}>{clinic.phone}</a>. {clinic.hours}.
    </p>
  );
}

/** A visit that lies ahead: everything that one needs to know and can do. */
function Ahead(props: VisitProps) {
  return (
    <div className="visit-grid">
      <VisitTicket {...props} />
      <div className="visit-main">
        <VisitNext {...props} />
        <VisitBring {...props} />
        <VisitWay {...props} />
        <VisitTasks {...props} />
        <AgreedLink locale={props.locale} token={props.token} />
        <Change {...props} />
        <Tell {...props} />
      </div>
    </div>
  );
}

const overText: Readonly<Record<string, Text>> = {
  cancelled: visitText.cancelledText,
  no_show: visitText.missedText,
  fulfilled: visitText.overText,
};

/** A visit that is under way, over, missed or cancelled: what it was, and the way on. */
function Behind(props: VisitProps) {
  const { locale, clinic, visit, token } = props;
  const text = overText[visit.status] ?? visitText.underWayText;
  return (
    <div className="visit prose">
      <p>
        <WithPhone clinic={clinic}>{fillIn(text[locale], { phone: clinic.phone })}</WithPhone>
      </p>
      {visit.status === "cancelled" ? null : <VisitTicket {...props} />}
      {text === visitText.underWayText ? null : (
        <p>
          <ButtonLink kind="quiet" href={localePath(locale, "/book")}>
            {visitText.bookAgain[locale]}
          </ButtonLink>
        </p>
      )}
      {visit.status === "cancelled" ? <AgreedLink locale={locale} token={token} /> : null}
      <Tell {...props} />
    </div>
  );
}

type Moment = "booked" | "moved" | "later";

const headingOf = ({ visit }: VisitProps, moment: Moment) => {
  if (visit.status === "cancelled") return visitText.cancelledTitle;
  if (moment === "later" || visit.status !== "booked") return visitText.title;
  return moment === "booked" ? visitText.bookedTitle : visitText.movedTitle;
};

/** A visit by its link: the confirmation right after booking or moving, and the same page later. */
export function VisitPage({ moment, ...props }: VisitProps & Readonly<{ moment: Moment }>) {
  const { locale, clinic, visit, token } = props;
  const title = headingOf(props, moment)[locale];
  const isAhead = visit.status === "booked";
  const path = moment === "later" ? `/visit/${token}` : `/visit/${token}/${moment}`;
  const isNews = visit.status === "cancelled" || (isAhead && moment !== "later");
  return (
    <SitePage locale={locale} clinic={clinic} path={path} title={title}>
      {isNews ? (
        <Panel title={title}>{isAhead ? <p>{visitText.referenceHelp[locale]}</p> : null}</Panel>
      ) : (
        <h1>{title}</h1>
      )}
      {isAhead && props.isAlarmed ? <VisitAlarm locale={locale} clinic={clinic} /> : null}
      {isAhead ? <Ahead {...props} /> : <Behind {...props} />}
    </SitePage>
  );
}
