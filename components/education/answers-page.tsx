import { Grounds } from "#components/education/grounds";
import type { ClinicCard } from "#components/site/clinic-card";
import { Share } from "#components/site/share";
import { SitePage } from "#components/site/site-page";
import { references } from "#content/references";
import { type Answer, answers, answersText } from "#content/site/answers";
import { learnText } from "#content/text/learn";
import { pageNames } from "#content/text/site-pages";
import { type Locale, localePath } from "#lib/locale";
import { schemaOrg } from "#lib/structured";

const page = { references: [...new Set(answers.flatMap(({ sources = [] }) => sources))] };

function QuestionAndAnswer({ locale, entry }: Readonly<{ locale: Locale; entry: Answer }>) {
  const { id, question, answer, sources, signOff, more } = entry;
  return (
    <section
      className="prose part measure"
      aria-labelledby={id}
      itemProp="mainEntity"
      itemScope
      itemType={schemaOrg("Question")}
    >
      <h2 id={id} itemProp="name">
        {question[locale]}
      </h2>
      <div itemProp="acceptedAnswer" itemScope itemType={schemaOrg("Answer")}>
        <div itemProp="text">
          {answer.map((paragraph, index) => (
            <p key={paragraph.en}>
              {paragraph[locale]}
              {index === answer.length - 1 ? (
                <Grounds locale={locale} page={page} sources={sources} signOff={signOff} />
              ) : null}
            </p>
          ))}
        </div>
      </div>
      {more ? (
        <p>
          <a className="standalone" href={localePath(locale, more)}>
            {answersText.more[locale]}
            <span className="visually-hidden">: {question[locale]}</span>
          </a>
        </p>
      ) : null}
    </section>
  );
}

/** Short answers to what people ask most, each with its sources and the page that says more. */
export function AnswersPage({
  locale,
  clinic,
  indexableAt,
}: Readonly<{ locale: Locale; clinic: ClinicCard; indexableAt: string }>) {
  const title = pageNames.answers[locale];
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path="/questions"
      title={title}
      description={answersText.lede[locale]}
      indexableAt={indexableAt}
      structured={{ type: "FAQPage", properties: [["inLanguage", locale]] }}
      nav
    >
      <p className="draft">
        <strong>{learnText.draft[locale]}</strong> {learnText.draftText[locale]}
      </p>
      <h1>{title}</h1>
      <p className="lede">{answersText.lede[locale]}</p>
      {answers.map((entry) => (
        <QuestionAndAnswer key={entry.id} locale={locale} entry={entry} />
      ))}
      <section className="part measure" aria-labelledby="references">
        <h2 id="references">{learnText.references[locale]}</h2>
        <ol className="sources" lang="en">
          {page.references.map((id) => (
            <li key={id} id={`source-${id}`}>
              <a href={references[id].href}>{references[id].text}</a>, {references[id].year}
            </li>
          ))}
        </ol>
        <p className="soft">{learnText.general[locale]}</p>
      </section>
      <Share locale={locale} title={title} address={`${indexableAt}${localePath(locale, "/questions")}`} />
    </SitePage>
  );
}
