import { EducationBlock } from "#components/education/blocks";
import type { InPage } from "#components/education/grounds";
import { ReviewBox } from "#components/education/review-box";
import { WayOn } from "#components/education/way-on";
import type { ClinicCard } from "#components/site/clinic-card";
import { Share } from "#components/site/share";
import { SitePage } from "#components/site/site-page";
import { references } from "#content/references";
import { learnText } from "#content/text/learn";
import { termId } from "#lib/education/glossary";
import { medicalWebPage } from "#lib/education/medical-web-page";
import type { EducationPage } from "#lib/education/schema";
import { type Locale, localePath } from "#lib/locale";

type EducationViewProps = Readonly<{
  locale: Locale;
  page: EducationPage;
  clinic: ClinicCard;
  indexableAt?: string | undefined;
}>;

function Contents({ locale, page }: InPage) {
  return (
    <nav className="toc" aria-labelledby="contents-title">
      <h2 id="contents-title">{learnText.contents[locale]}</h2>
      <ul>
        {page.sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Glossary({ locale, page }: InPage) {
  return (
    <section aria-labelledby="glossary">
      <h2 id="glossary">{learnText.glossary[locale]}</h2>
      <dl className="glossary">
        {page.glossary.map(({ term, meaning }) => (
          <div key={term}>
            <dt>
              <a href={`${localePath(locale, "/glossary")}#${termId(term)}`}>{term}</a>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Sources({ locale, page }: InPage) {
  return (
    <section aria-labelledby="references">
      <h2 id="references">{learnText.references[locale]}</h2>
      <ol className="sources" lang="en">
        {page.references.map((id) => (
          <li key={id} id={`source-${id}`}>
            <a href={references[id].href}>{references[id].text}</a>, {references[id].year}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A whole education page, from its content. */
export function EducationView({ locale, page, clinic, indexableAt }: EducationViewProps) {
  const inPage = { locale, page };
  const path = `/learn/${page.slug}`;
  return (
    <SitePage
      locale={locale}
      path={path}
      title={page.title}
      description={page.summary}
      clinic={clinic}
      indexableAt={indexableAt}
      structured={medicalWebPage(page, locale, clinic.name)}
      nav
      reading
    >
      <header className="learn-head">
        {page.review.reviewer ? null : (
          <p className="draft">
            <strong>{learnText.draft[locale]}</strong> {learnText.draftText[locale]}
          </p>
        )}
        <h1 itemProp="name">{page.title}</h1>
        <p className="lede" itemProp="description">
          {page.summary}
        </p>
      </header>
      <div className="learn-grid">
        <Contents {...inPage} />
        <div className="learn-text">
          {page.sections.map(({ id, heading, blocks }) => (
            <section key={id} className="prose" aria-labelledby={id}>
              <h2 id={id}>{heading}</h2>
              {blocks.map((block, index) => (
                <EducationBlock key={`${id}-${index.toString()}`} block={block} {...inPage} />
              ))}
            </section>
          ))}
          <Glossary {...inPage} />
          <ReviewBox {...inPage} />
          <Sources {...inPage} />
          <WayOn {...inPage} />
          {indexableAt ? (
            <Share locale={locale} title={page.title} address={`${indexableAt}${localePath(locale, path)}`} />
          ) : null}
        </div>
      </div>
    </SitePage>
  );
}
