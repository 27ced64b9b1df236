import { SearchForm } from "#components/education/search-page";
import type { ClinicCard } from "#components/site/clinic-card";
import { SitePage } from "#components/site/site-page";
import { educationGroups } from "#content/education";
import { answersText } from "#content/site/answers";
import { compareText } from "#content/text/compare";
import { learnText } from "#content/text/learn";
import { glossaryText, pageNames } from "#content/text/site-pages";
import { type Locale, localePath } from "#lib/locale";

type LearnIndexProps = Readonly<{ locale: Locale; clinic: ClinicCard; indexableAt?: string | undefined }>;

/** All education pages, by where the reader stands. */
export function LearnIndex({ locale, clinic, indexableAt }: LearnIndexProps) {
  return (
    <SitePage
      locale={locale}
      path="/learn"
      title={learnText.indexTitle[locale]}
      description={learnText.indexLede[locale]}
      clinic={clinic}
      indexableAt={indexableAt}
      nav
    >
      <h1>{learnText.indexTitle[locale]}</h1>
      <p className="lede">{learnText.indexLede[locale]}</p>
      <nav className="where" aria-labelledby="where">
        <h2 id="where">{learnText.where[locale]}</h2>
        <ul>
          {educationGroups.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading[locale]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchForm locale={locale} />
      {educationGroups.map(({ id, heading, lede, pages }) => (
        <section key={id} className="learn-group" aria-labelledby={id}>
          <div>
            <h2 id={id}>{heading[locale]}</h2>
            <p className="soft">{lede[locale]}</p>
          </div>
          <ul className="reading learn-list">
            {pages[locale].map(({ slug, title, summary }) => (
              <li key={slug}>
                <h3>
                  <a href={localePath(locale, `/learn/${slug}`)}>{title}</a>
                </h3>
                <p className="soft">{summary}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className="learn-group" aria-labelledby="more">
        <h2 id="more">{learnText.tools[locale]}</h2>
        <ul className="reading learn-list">
          {(["compare", "answers", "glossary"] as const).map((page) => (
            <li key={page}>
              <h3>
                <a href={localePath(locale, page === "answers" ? "/questions" : `/${page}`)}>
                  {pageNames[page][locale]}
                </a>
              </h3>
              <p className="soft">
                {{ compare: compareText, answers: answersText, glossary: glossaryText }[page].lede[locale]}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </SitePage>
  );
}
