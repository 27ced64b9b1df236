import type { ClinicCard } from "#components/site/clinic-card";
import { SitePage } from "#components/site/site-page";
import { educationGroups } from "#content/education";
import { learnText } from "#content/text/learn";
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
      {educationGroups.map(({ id, heading, lede, pages }) => (
        <section key={id} className="learn-group" aria-labelledby={id}>
          <h2 id={id}>{heading[locale]}</h2>
          <p className="soft">{lede[locale]}</p>
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
    </SitePage>
  );
}
