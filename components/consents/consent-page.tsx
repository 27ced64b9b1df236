import { ExactWords, Said } from "#components/consents/consent-words";
import { agreementsPath, type ConsentPlace } from "#components/consents/consents-page";
import { SitePage } from "#components/site/site-page";
import { Button, ButtonLink } from "#components/ui/button";
import { errorFor, type FieldError } from "#components/ui/error-summary";
import { Form } from "#components/ui/form";
import { Panel } from "#components/ui/panel";
import { Radios } from "#components/ui/radios";
import { TextField } from "#components/ui/text-field";
import { consentText } from "#content/text/consents";
import { consentName, followsOf } from "#lib/consents/rules";
import { type ConsentView, relations, type TypedConsent } from "#lib/consents/schema";
import { localePath } from "#lib/locale";

type OneProps = Readonly<{ place: ConsentPlace; consent: ConsentView }>;

const hrefOf = ({ locale, token }: ConsentPlace, end = "") => localePath(locale, agreementsPath(token, end));

/** Between the link and the deed: what was agreed to, what follows when it is taken back, and the way out. */
export function TakeBackPage({ place, consent }: OneProps) {
  const { locale, clinic, token } = place;
  const title = consentText.takeBackTitle[locale];
  const [last] = consent.history;
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path={agreementsPath(token, `/${consent.code}`)}
      title={title}
      backTo={hrefOf(place)}
    >
      <div className="prose">
        <h1>{title}</h1>
        {last ? (
          <>
            <ExactWords event={last} hasTitle />
            <p>
              <Said locale={locale} zone={clinic.timeZone} event={last} />
            </p>
          </>
        ) : null}
        <h2>{consentText.followsTitle[locale]}</h2>
        <p>
          <b>{followsOf(consent.code, locale)}</b>
        </p>
        <p>{consentText.stays[locale]}</p>
        <Form action={hrefOf(place, `/${consent.code}`)} hidden={{ decision: "withdrawn" }}>
          <div className="button-row">
            <Button kind="danger">{consentText.takeBackYes[locale]}</Button>
            <ButtonLink kind="quiet" href={hrefOf(place)}>
              {consentText.takeBackNo[locale]}
            </ButtonLink>
          </div>
        </Form>
      </div>
    </SitePage>
  );
}

type AgreeProps = OneProps & Readonly<{ typed?: TypedConsent; errors?: readonly FieldError[] }>;

/** One consent to agree to, signed with a name. */
export function AgreePage({ place, consent, typed, errors = [] }: AgreeProps) {
  const { locale, clinic, token } = place;
  const title = consentText.agreeTitle[locale];
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path={agreementsPath(token, `/${consent.code}`)}
      title={title}
      backTo={hrefOf(place)}
      errors={errors}
    >
      <h1>{title}</h1>
      <blockquote className="consent-words">
        <p>
          <b>{consentName(consent.code, locale)}</b>
        </p>
        <p>{consent.words[locale].statement}</p>
      </blockquote>
      <Form action={hrefOf(place, `/${consent.code}`)} hidden={{ decision: "given" }}>
        <TextField
          locale={locale}
          name="name"
          label={consentText.name[locale]}
          hint={consentText.nameHint[locale]}
          value={typed?.name}
          error={errorFor(errors, "name")}
          autoComplete="name"
          spellCheck={false}
        />
        <Radios
          locale={locale}
          name="relation"
          label={consentText.who[locale]}
          options={relations.map((value) => ({ value, label: capital(consentText.relation[value][locale]) }))}
          value={typed?.relation}
          error={errorFor(errors, "relation")}
        />
        <div className="button-row">
          <Button>{consentText.agreeYes[locale]}</Button>
        </div>
      </Form>
    </SitePage>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** It is kept: what was said, and what follows. */
export function ConsentDonePage({ place, consent }: OneProps) {
  const { locale, clinic, token } = place;
  const isWithdrawn = consent.state === "withdrawn";
  const title = (isWithdrawn ? consentText.doneWithdrawn : consentText.doneGiven)[locale];
  const [last] = consent.history;
  return (
    <SitePage locale={locale} clinic={clinic} path={agreementsPath(token, `/${consent.code}/done`)} title={title}>
      <div className="prose">
        <Panel title={title}>
          <p>{consentName(consent.code, locale)}</p>
        </Panel>
        {last ? (
          <p>
            <Said locale={locale} zone={clinic.timeZone} event={last} />
          </p>
        ) : null}
        {isWithdrawn ? (
          <>
            <h2>{consentText.followsTitle[locale]}</h2>
            <p>{followsOf(consent.code, locale)}</p>
          </>
        ) : null}
        <p>
          <a className="standalone" href={hrefOf(place)}>
            {consentText.back[locale]}
          </a>
        </p>
        <p>
          <a className="standalone" href={localePath(locale, `/visit/${token}`)}>
            {consentText.backToVisit[locale]}
          </a>
        </p>
      </div>
    </SitePage>
  );
}
