import type { ClinicCard } from "#components/site/clinic-card";
import { SitePage } from "#components/site/site-page";
import { WithPhone } from "#components/site/with-phone";
import { Button } from "#components/ui/button";
import { searchText } from "#content/text/site-pages";
import type { Found } from "#lib/education/search";
import { fillIn, type Locale, localePath } from "#lib/locale";

/** One box and one button; it works wherever a page stands, and its answer has an address of its own. */
export function SearchForm({ locale, typed = "" }: Readonly<{ locale: Locale; typed?: string }>) {
  return (
    <form
      className="search-form"
      aria-label={searchText.title[locale]}
      method="get"
      action={localePath(locale, "/search")}
    >
      <div>
        <label className="label" htmlFor="q">
          {searchText.label[locale]}
        </label>
        <div className="hint" id="q-hint">
          {searchText.hint[locale]}
        </div>
        <input className="input" id="q" name="q" type="search" defaultValue={typed} aria-describedby="q-hint" />
      </div>
      <Button>{searchText.button[locale]}</Button>
    </form>
  );
}

type PageLink = Readonly<{ path: string; title: string }>;
type SearchPageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  typed: string;
  found: readonly Found[];
  popular: readonly PageLink[];
}>;

function Popular({ locale, popular }: Pick<SearchPageProps, "locale" | "popular">) {
  return (
    <ul className="mt-4">
      {popular.map(({ path, title }) => (
        <li key={path}>
          <a className="standalone" href={localePath(locale, path)}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Results({ locale, found }: Pick<SearchPageProps, "locale" | "found">) {
  return (
    <ol className="reading learn-list found">
      {found.map(({ path, page, heading, excerpt }) => (
        <li key={path}>
          <h3>
            <a href={localePath(locale, path)}>{page}</a>
          </h3>
          <p className="soft">
            {heading ? <b>{heading} </b> : null}
            {excerpt.map(({ text, marked }, index) =>
              marked ? <mark key={`${index.toString()}`}>{text}</mark> : text,
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Outcome({ locale, clinic, typed, found, popular }: SearchPageProps) {
  const words = { words: typed, n: found.length };
  if (!typed)
    return (
      <section className="part" aria-labelledby="outcome">
        <h2 id="outcome">{searchText.start[locale]}</h2>
        <Popular locale={locale} popular={popular} />
      </section>
    );
  if (found.length === 0)
    return (
      <section className="part" aria-labelledby="outcome">
        <h2 id="outcome">{fillIn(searchText.none[locale], words)}</h2>
        <p>{searchText.noneText[locale]}</p>
        <Popular locale={locale} popular={popular} />
        <p>
          <WithPhone clinic={clinic}>
            {fillIn(searchText.noneCall[locale], { phone: clinic.phone, hours: clinic.hours })}
          </WithPhone>
        </p>
      </section>
    );
  return (
    <section className="part" aria-labelledby="outcome">
      <h2 id="outcome">{fillIn((found.length === 1 ? searchText.foundOne : searchText.found)[locale], words)}</h2>
      <Results locale={locale} found={found} />
    </section>
  );
}

/** What the pages say about a word, or the way to help where they say nothing. */
export function SearchPage(props: SearchPageProps) {
  const { locale, clinic, typed } = props;
  const search = typed ? `?${new URLSearchParams({ q: typed })}` : "";
  return (
    <SitePage locale={locale} clinic={clinic} path={`/search${search}`} title={searchText.title[locale]} nav>
      <h1>{searchText.title[locale]}</h1>
      <SearchForm locale={locale} typed={typed} />
      <Outcome {...props} />
      <p className="part">
        <a className="standalone" href={localePath(locale, "/warning-signs")}>
          {searchText.emergency[locale]}
        </a>
      </p>
    </SitePage>
  );
}
