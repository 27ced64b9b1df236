import { AboutAid } from "#components/decisions/about-aid";
import { Counts } from "#components/decisions/counts";
import { OptionsTable } from "#components/decisions/options-table";
import { Grounds } from "#components/education/grounds";
import type { ClinicCard } from "#components/site/clinic-card";
import { Share } from "#components/site/share";
import { SitePage } from "#components/site/site-page";
import { ButtonLink } from "#components/ui/button";
import { Inset } from "#components/ui/notice";
import { decisionAidReferences, decisionAidReview } from "#content/decision-aid/about";
import { decisionQuestions } from "#content/decision-aid/values";
import { compareText } from "#content/text/compare";
import { learnText } from "#content/text/learn";
import { type Locale, localePath } from "#lib/locale";

type ComparePageProps = Readonly<{ locale: Locale; clinic: ClinicCard; indexableAt: string }>;

function Start({ locale }: Readonly<{ locale: Locale }>) {
  return (
    <>
      <header className="learn-head">
        {decisionAidReview.reviewer ? null : (
          <p className="draft">
            <strong>{learnText.draft[locale]}</strong> {learnText.draftText[locale]}
          </p>
        )}
        <h1>{compareText.title[locale]}</h1>
        <p className="lede">{compareText.lede[locale]}</p>
      </header>
      <div className="two-parts">
        <section className="compare-part measure" aria-labelledby="condition">
          <h2 id="condition">{compareText.conditionTitle[locale]}</h2>
          <p>
            {compareText.condition[locale]}
            <Grounds locale={locale} page={{ references: decisionAidReferences }} sources={["acr2018", "leboff2022"]} />
          </p>
        </section>
        <section className="compare-part measure" aria-labelledby="decision">
          <h2 id="decision">{compareText.decisionTitle[locale]}</h2>
          <p>{compareText.decision[locale]}</p>
        </section>
      </div>
      <div className="compare-part">
        <Inset>{compareText.notAdvice[locale]}</Inset>
      </div>
    </>
  );
}

function WhatNext({ locale }: Readonly<{ locale: Locale }>) {
  return (
    <>
      <section className="compare-part measure" aria-labelledby="matters">
        <h2 id="matters">{compareText.mattersTitle[locale]}</h2>
        <p>{compareText.mattersLede[locale]}</p>
        <p className="button-row">
          <ButtonLink href={localePath(locale, "/compare/what-matters")}>{compareText.mattersStart[locale]}</ButtonLink>
        </p>
      </section>
      <section className="compare-part measure prose" aria-labelledby="ask">
        <h2 id="ask">{compareText.askTitle[locale]}</h2>
        <ul>
          {decisionQuestions.map(({ id, text }) => (
            <li key={id}>{text[locale]}</li>
          ))}
        </ul>
        <p className="button-row">
          <ButtonLink kind="quiet" href={localePath(locale, "/book")}>
            {learnText.book[locale]}
          </ButtonLink>
        </p>
      </section>
    </>
  );
}

/** The decision aid: the condition, the decision, every option alike, the numbers, and what to do with them. */
export function ComparePage({ locale, clinic, indexableAt }: ComparePageProps) {
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path="/compare"
      title={compareText.title[locale]}
      description={compareText.lede[locale]}
      indexableAt={indexableAt}
      reading
      structured={{ type: "MedicalWebPage", properties: [["inLanguage", locale]] }}
      nav
    >
      <Start locale={locale} />
      <OptionsTable locale={locale} />
      <Counts locale={locale} />
      <WhatNext locale={locale} />
      <AboutAid locale={locale} />
      <Share
        locale={locale}
        title={compareText.title[locale]}
        address={`${indexableAt}${localePath(locale, "/compare")}`}
      />
    </SitePage>
  );
}
