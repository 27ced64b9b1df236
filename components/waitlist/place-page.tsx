import type { ReactNode } from "react";
import { type ClinicCard, SitePage } from "#components/site/site-page";
import { WithPhone } from "#components/site/with-phone";
import { Button, ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { Offer } from "#components/ui/offer";
import { Panel } from "#components/ui/panel";
import { PlumbLine } from "#components/ui/plumb-line";
import { SummaryList } from "#components/ui/summary-list";
import { visitText } from "#content/text/booking";
import { waitlistText } from "#content/text/waitlist";
import { futureBookingsLimit } from "#lib/appointments/rules";
import { fillIn, type Locale, localePath } from "#lib/locale";
import { formatWhen } from "#lib/time";
import type { OwnEntry } from "#lib/waitlist/queries";
import type { OpenOffer } from "#lib/waitlist/schema";
import { offerWords, wishWords } from "#lib/waitlist/wording";

const say = waitlistText.entry;

/** Why an offer that stands could not be taken just now. */
export type Setback = "too_late" | "too_many_bookings" | "patient_busy";

type PlaceProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  token: string;
  entry: OwnEntry;
  moment: "joined" | "later";
  setback?: Setback | undefined;
}>;

const setbackWords = {
  too_late: [say.tooLate, say.tooLateText],
  too_many_bookings: [say.tooMany, say.tooManyText],
  patient_busy: [say.busy, say.busyText],
} as const;

const when = (instant: string, zone: string, locale: Locale): string => formatWhen(new Date(instant), zone, locale);

function Acts({ locale, token, entry, offer }: PlaceProps & Readonly<{ offer: OpenOffer }>) {
  const action = (name: string) => localePath(locale, `/waitlist/${token}/${name}`);
  return (
    <div className="waitlist-acts">
      {entry.asksSigns ? (
        <ButtonLink href={action("signs")}>{say.accept[locale]}</ButtonLink>
      ) : (
        <form method="post" action={action("accept")}>
          <input type="hidden" name="offer" value={offer.id} />
          <Button>{say.accept[locale]}</Button>
        </form>
      )}
      <form method="post" action={action("decline")}>
        <input type="hidden" name="offer" value={offer.id} />
        <button type="submit" className="link">
          {say.decline[locale]}
        </button>
      </form>
    </div>
  );
}

/** The time that is held for them, until when, and the two answers. */
function Held(props: PlaceProps & Readonly<{ offer: OpenOffer }>) {
  const { locale, entry, offer } = props;
  const { physician, location } = offer;
  const zone = location.timeZone;
  return (
    <>
      <Offer
        label={say.offer[locale]}
        value={when(offer.start, zone, locale)}
        detail={`${physician.name}, ${location.name}`}
      >
        <Acts {...props} />
      </Offer>
      <p>
        <b>{fillIn(say.until[locale], { until: when(offer.expiresAt, zone, locale) })}</b>{" "}
        {entry.replaces
          ? fillIn(say.replaces[locale], { now: when(entry.replaces.start, entry.replaces.timeZone, locale) })
          : null}
      </p>
    </>
  );
}

function Next({ locale, clinic, entry }: PlaceProps) {
  const steps = [
    { title: say.looking[locale], detail: say.lookingDetail[locale], state: "now" as const },
    { title: (entry.hasEmail ? say.weWrite : say.weCall)[locale] },
    { title: say.answer[locale], detail: fillIn(say.answerDetail[locale], offerWords(locale)) },
  ];
  return (
    <section className="prose">
      <h2>{say.next[locale]}</h2>
      <PlumbLine locale={locale} steps={steps} />
      {clinic.isDemonstration && entry.hasEmail ? (
        <p>
          <a href={localePath(locale, "/demonstration/mail")}>{visitText.demonstrationMail[locale]}</a>
        </p>
      ) : null}
    </section>
  );
}

function Wished({ locale, entry }: PlaceProps) {
  const { rows } = waitlistText;
  const words = wishWords(entry.wishes, locale);
  const list = (["place", "days", "time", "doctor", "dates"] as const).map((row) => ({
    label: rows[row][locale],
    value: words[row],
  }));
  const replaces = entry.replaces
    ? [{ label: rows.replaces[locale], value: when(entry.replaces.start, entry.replaces.timeZone, locale) }]
    : [];
  return (
    <section className="prose">
      <h2>{say.wishes[locale]}</h2>
      <SummaryList
        locale={locale}
        rows={[{ label: rows.visit[locale], value: entry.visitType.name[locale] }, ...list, ...replaces]}
      />
    </section>
  );
}

function Change({ locale, clinic, token }: PlaceProps) {
  return (
    <section className="prose">
      <h2>{say.change[locale]}</h2>
      <p>
        <WithPhone clinic={clinic}>{fillIn(say.changeText[locale], { phone: clinic.phone })}</WithPhone>
      </p>
      <p>
        <a className="standalone" href={localePath(locale, `/waitlist/${token}/leave`)}>
          {say.leave[locale]}
        </a>
      </p>
      <p>
        {say.worse[locale]} <a href={localePath(locale, "/warning-signs")}>{visitText.worseLink[locale]}</a>
      </p>
    </section>
  );
}

/** What became of an offer, or why it could not be taken: above the heading, like all news of a page. */
function News({ locale, clinic, entry, setback }: PlaceProps) {
  if (setback) {
    const [title, text] = setbackWords[setback];
    const values = { phone: clinic.phone, limit: futureBookingsLimit };
    return (
      <Notice locale={locale} title={fillIn(title[locale], values)}>
        <p>
          <WithPhone clinic={clinic}>{fillIn(text[locale], values)}</WithPhone>
        </p>
      </Notice>
    );
  }
  if (!entry.passed) return null;
  const { start, timeZone, isDeclined } = entry.passed;
  return (
    <Notice locale={locale} title={(isDeclined ? say.declined : say.passed)[locale]}>
      <p>{fillIn((isDeclined ? say.declinedText : say.passedText)[locale], { time: when(start, timeZone, locale) })}</p>
    </Notice>
  );
}

const endings = {
  booked: { title: say.bookedTitle, text: say.bookedText },
  left: { title: say.leftTitle, text: say.leftText },
  removed: { title: say.removedTitle, text: say.removedText },
  ended: { title: say.endedTitle, text: say.endedText },
} as const;

/** The wait is over: how it ended, and the way on. */
function Ended({ locale, clinic, entry }: PlaceProps & Readonly<{ entry: { status: keyof typeof endings } }>) {
  const { title, text } = endings[entry.status];
  const isBooked = entry.status === "booked" && entry.visitToken;
  return (
    <>
      <h1>{title[locale]}</h1>
      <p>
        <WithPhone clinic={clinic}>{fillIn(text[locale], { phone: clinic.phone })}</WithPhone>
      </p>
      <p>
        {isBooked ? (
          <ButtonLink href={localePath(locale, `/visit/${entry.visitToken}`)}>{say.bookedLink[locale]}</ButtonLink>
        ) : (
          <ButtonLink kind="quiet" href={localePath(locale, "/book")}>
            {say.again[locale]}
          </ButtonLink>
        )}
      </p>
    </>
  );
}

const titleOf = ({ entry, moment, locale }: PlaceProps): string => {
  if (entry.status !== "waiting") return endings[entry.status].title[locale];
  return (moment === "joined" ? say.joinedTitle : say.title)[locale];
};

/** A place on the waitlist by its link: what is waited for, the time held, and how to leave. */
export function PlacePage(props: PlaceProps) {
  const { locale, clinic, token, entry, moment } = props;
  const title = titleOf(props);
  const { status, offer } = entry;
  const body: ReactNode =
    status !== "waiting" ? (
      <Ended {...props} entry={{ ...entry, status }} />
    ) : (
      <>
        <News {...props} />
        {moment === "joined" && !offer ? <Panel title={title} /> : <h1>{title}</h1>}
        {offer ? <Held {...props} offer={offer} /> : null}
        {!offer && entry.replaces ? (
          <p>{fillIn(say.keepsVisit[locale], { now: when(entry.replaces.start, entry.replaces.timeZone, locale) })}</p>
        ) : null}
        <p className="soft">{say.keep[locale]}</p>
        {offer ? null : <Next {...props} />}
        <Wished {...props} />
        <Change {...props} />
      </>
    );
  return (
    <SitePage locale={locale} clinic={clinic} path={`/waitlist/${token}`} title={title}>
      <div className="visit prose">{body}</div>
    </SitePage>
  );
}
