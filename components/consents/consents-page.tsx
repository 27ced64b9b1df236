import { ExactWords, Said } from "#components/consents/consent-words";
import { SitePage } from "#components/site/site-page";
import { WithPhone } from "#components/site/with-phone";
import { Details } from "#components/ui/details";
import { Tag } from "#components/ui/tag";
import { consentText } from "#content/text/consents";
import type { ClinicInfo } from "#lib/clinic/queries";
import { consentName } from "#lib/consents/rules";
import type { ConsentView } from "#lib/consents/schema";
import { fillIn, type Locale, localePath } from "#lib/locale";

export type ConsentPlace = Readonly<{ locale: Locale; clinic: ClinicInfo; token: string }>;

export const agreementsPath = (token: string, end = ""): string => `/visit/${token}/agreements${end}`;

const stateText = { given: consentText.agreed, withdrawn: consentText.withdrawn, open: consentText.open } as const;
const stateTone = { given: "good", withdrawn: "brass", open: "plain" } as const;

function Act({ place, consent }: Readonly<{ place: ConsentPlace; consent: ConsentView }>) {
  const { locale, token } = place;
  if (consent.kind === "acknowledgement") return null;
  const words = consent.state === "given" ? consentText.takeBack : consentText.agree;
  return (
    <p>
      <a className="standalone" href={localePath(locale, agreementsPath(token, `/${consent.code}`))}>
        {words[locale]}
        <span className="visually-hidden">: {consentName(consent.code, locale)}</span>
      </a>
    </p>
  );
}

function One({ place, consent }: Readonly<{ place: ConsentPlace; consent: ConsentView }>) {
  const { locale, clinic } = place;
  const [last, ...earlier] = consent.history;
  const id = `consent-${consent.code}`;
  return (
    <section className="consent" aria-labelledby={id}>
      <h2 id={id}>{consentName(consent.code, locale)}</h2>
      <p>
        <Tag tone={stateTone[consent.state]}>{stateText[consent.state][locale]}</Tag>
      </p>
      {last ? (
        <>
          <p>
            <Said locale={locale} zone={clinic.timeZone} event={last} />
          </p>
          <ExactWords event={last} />
        </>
      ) : (
        <p>{consent.words[locale].statement}</p>
      )}
      <Act place={place} consent={consent} />
      {earlier.length > 0 ? (
        <Details summary={consentText.history[locale]}>
          <ul>
            {earlier.map((event) => (
              <li key={event.id}>
                <Said locale={locale} zone={clinic.timeZone} event={event} />
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </section>
  );
}

/** What a patient agreed to: each consent with when, by whom and in which words, and the way to take it back. */
export function ConsentsPage({ place, consents }: Readonly<{ place: ConsentPlace; consents: readonly ConsentView[] }>) {
  const { locale, clinic, token } = place;
  const title = consentText.title[locale];
  // What was understood, and never told, is nothing to show.
  const shown = consents.filter(({ kind, state }) => kind === "consent" || state !== "open");
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path={agreementsPath(token)}
      title={title}
      backTo={localePath(locale, `/visit/${token}`)}
    >
      <div className="consents prose">
        <h1>{title}</h1>
        <p className="lede">{consentText.lede[locale]}</p>
        <p>
          <WithPhone clinic={clinic}>{fillIn(consentText.byPhone[locale], { phone: clinic.phone })}</WithPhone>
        </p>
        {shown.map((consent) => (
          <One key={consent.code} place={place} consent={consent} />
        ))}
      </div>
    </SitePage>
  );
}
