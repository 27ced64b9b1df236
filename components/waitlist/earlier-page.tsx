import { type ClinicCard, SitePage } from "#components/site/site-page";
import { ButtonLink } from "#components/ui/button";
import { PlumbLine } from "#components/ui/plumb-line";
import { visitTime } from "#components/visit/visit";
import { formText } from "#content/text/site";
import { waitlistText } from "#content/text/waitlist";
import type { VisitAnswer } from "#lib/appointments/schema";
import { fillIn, type Locale, localePath } from "#lib/locale";
import { offerWords } from "#lib/waitlist/wording";

type EarlierPageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  visit: VisitAnswer;
  token: string;
  /** The first question */
  next: string;
}>;

/** What asking for an earlier time means: the visit stays until one is taken. */
export function EarlierPage({ locale, clinic, visit, token, next }: EarlierPageProps) {
  const { title, lede, steps } = waitlistText.earlier;
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path={`/visit/${token}/earlier`}
      title={title[locale]}
      backTo={localePath(locale, `/visit/${token}`)}
    >
      <div className="visit prose">
        <h1>{title[locale]}</h1>
        <p className="lede">{fillIn(lede[locale], { now: visitTime(visit, locale) })}</p>
        <h2>{waitlistText.start.how[locale]}</h2>
        <PlumbLine locale={locale} steps={steps.map((text) => ({ title: fillIn(text[locale], offerWords(locale)) }))} />
        <p>
          <ButtonLink href={localePath(locale, next)}>{formText.continue[locale]}</ButtonLink>
        </p>
      </div>
    </SitePage>
  );
}
