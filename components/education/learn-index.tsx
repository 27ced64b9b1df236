import type { ClinicCard } from "#components/site/clinic-card";
import { SitePage } from "#components/site/site-page";
import { educationPages } from "#content/education";
import { learnText } from "#content/text/learn";
import { type Locale, localePath } from "#lib/locale";

type LearnIndexProps = Readonly<{ locale: Locale; clinic: ClinicCard; indexableAt?: string | undefined }>;

/** All education pages, in reading order. */
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
      <ul className="reading learn-list">
        {educationPages[locale].map(({ slug, title, summary }) => (
          <li key={slug}>
            <h2>
              <a href={localePath(locale, `/learn/${slug}`)}>{title}</a>
            </h2>
            <p className="soft">{summary}</p>
          </li>
        ))}
      </ul>
    </SitePage>
  );
}
