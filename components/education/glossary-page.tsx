import type { ClinicCard } from "#components/site/clinic-card";
import { SitePage } from "#components/site/site-page";
import { glossaryText, pageNames } from "#content/text/site-pages";
import { glossaryOf } from "#lib/education/glossary";
import { type Locale, localePath } from "#lib/locale";
import { schemaOrg } from "#lib/structured";

/** Every term that the pages explain, in the order of the alphabet. */
export function GlossaryPage({
  locale,
  clinic,
  indexableAt,
}: Readonly<{ locale: Locale; clinic: ClinicCard; indexableAt: string }>) {
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path="/glossary"
      title={pageNames.glossary[locale]}
      description={glossaryText.lede[locale]}
      indexableAt={indexableAt}
      structured={{ type: "DefinedTermSet", properties: [["inLanguage", locale]] }}
      nav
    >
      <h1 itemProp="name">{pageNames.glossary[locale]}</h1>
      <p className="lede">{glossaryText.lede[locale]}</p>
      <dl className="glossary whole">
        {glossaryOf(locale).map(({ id, term, meaning, pages }) => (
          <div key={id} id={id} itemProp="hasDefinedTerm" itemScope itemType={schemaOrg("DefinedTerm")}>
            <dt itemProp="name">{term}</dt>
            <dd itemProp="description">{meaning}</dd>
            <dd className="soft small">
              {glossaryText.usedIn[locale]}{" "}
              {pages.map(({ slug, title }, index) => (
                <span key={slug}>
                  {index > 0 ? "; " : null}
                  <a href={localePath(locale, `/learn/${slug}`)}>{title}</a>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </SitePage>
  );
}
