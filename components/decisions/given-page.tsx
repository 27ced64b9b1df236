import { ValuesSummary } from "#components/decisions/values-summary";
import { type ClinicCard, SitePage } from "#components/site/site-page";
import { Panel } from "#components/ui/panel";
import { valuesText } from "#content/text/compare";
import type { ValuesAnswers } from "#lib/decisions/schema";
import { type Locale, localePath } from "#lib/locale";

type GivenPageProps = Readonly<{ locale: Locale; clinic: ClinicCard; token: string; answers: ValuesAnswers }>;

/** The answers are with the visit: what was given, and that nothing else is needed. */
export function GivenPage({ locale, clinic, token, answers }: GivenPageProps) {
  const title = valuesText.given[locale];
  return (
    <SitePage locale={locale} clinic={clinic} path={`/visit/${token}/what-matters/given`} title={title}>
      <div className="visit prose">
        <Panel title={title} />
        <p>{valuesText.givenText[locale]}</p>
        <ValuesSummary locale={locale} answers={answers} />
        <p className="button-row">
          <a href={localePath(locale, `/visit/${token}`)}>{valuesText.toVisit[locale]}</a>
          <a href={localePath(locale, `/visit/${token}/what-matters`)}>{valuesText.change[locale]}</a>
        </p>
      </div>
    </SitePage>
  );
}
