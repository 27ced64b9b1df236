import type { InPage } from "#components/education/grounds";
import { ButtonLink } from "#components/ui/button";
import { learnText } from "#content/text/learn";
import { neighbours, relatedPages } from "#lib/education/page";
import { localePath } from "#lib/locale";

/** Where one can go from a page: along the plumb line to the one before and after, aside to related ones, on to a visit. */
export function WayOn({ locale, page }: InPage) {
  const { previous, next } = neighbours(locale, page.slug);
  const related = relatedPages(locale, page).filter(({ slug }) => slug !== previous?.slug && slug !== next?.slug);
  const address = (slug: string) => localePath(locale, `/learn/${slug}`);
  return (
    <nav className="way-on" aria-labelledby="way-on">
      <h2 id="way-on">{learnText.wayOn[locale]}</h2>
      <ol className="plumb">
        {previous ? (
          <li className="done">
            <span className="soft">{learnText.previous[locale]}</span>
            <a href={address(previous.slug)}>{previous.title}</a>
          </li>
        ) : null}
        <li className="now" aria-current="page">
          <span className="soft">{learnText.here[locale]}</span>
          {page.title}
        </li>
        {next ? (
          <li>
            <span className="soft">{learnText.next[locale]}</span>
            <a href={address(next.slug)}>{next.title}</a>
          </li>
        ) : null}
      </ol>
      {related.length > 0 ? (
        <>
          <h3>{learnText.related[locale]}</h3>
          <ul>
            {related.map(({ slug, title }) => (
              <li key={slug}>
                <a className="standalone" href={address(slug)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="button-row">
        <ButtonLink href={localePath(locale, "/book")}>{learnText.book[locale]}</ButtonLink>
        <ButtonLink kind="quiet" href={localePath(locale, "/warning-signs")}>
          {learnText.warningSigns[locale]}
        </ButtonLink>
      </div>
    </nav>
  );
}
