import type { ReactNode } from "react";
import type { ClinicCard } from "#components/site/clinic-card";
import { OpenGraph } from "#components/site/open-graph";
import { SiteFooter } from "#components/site/site-footer";
import { SiteHeader } from "#components/site/site-header";
import { Properties } from "#components/site/structured";
import { BackLink } from "#components/ui/back-link";
import { ErrorSummary, type FieldError } from "#components/ui/error-summary";
import { formText, siteText } from "#content/text/site";
import { assets } from "#lib/generated/assets";
import { type Locale, localePath, locales } from "#lib/locale";
import { schemaOrg, type Thing } from "#lib/structured";

export type { ClinicCard } from "#components/site/clinic-card";

export type SitePageProps = Readonly<{
  locale: Locale;
  /** The public path without a language, query included: the language link leads to the same. */
  path: string;
  /** The h1 of the page. */
  title: string;
  clinic: ClinicCard;
  /** Give the site's address to let search engines in; booking and intake pages leave it out. */
  indexableAt?: string;
  description?: string;
  /** The navigation; off inside a booking or an intake, where it only leads people out. */
  nav?: boolean;
  backTo?: string;
  errors?: readonly FieldError[];
  /** What the page is about, for machines that read; the parts that are seen carry their own marks. */
  structured?: Thing;
  /** A page to read, without forms: it takes the light stylesheet. */
  reading?: boolean;
  /** The page brings its own width: the home page. */
  bleed?: boolean;
  /** The address of a small script that the page also works without. */
  script?: string;
  children: ReactNode;
}>;

function Head(props: SitePageProps) {
  const { locale, path, title, clinic, indexableAt, description, reading, script, errors = [] } = props;
  const prefix = errors.length > 0 ? `${formText.errorPrefix[locale]} ` : "";
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${prefix}${title} – ${clinic.name}`}</title>
      <meta name="description" content={description ?? `${title}. ${siteText.description[locale]}`} />
      {indexableAt ? (
        <>
          <link rel="canonical" href={`${indexableAt}${localePath(locale, path)}`} />
          {locales.map((other) => (
            <link key={other} rel="alternate" hrefLang={other} href={`${indexableAt}${localePath(other, path)}`} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={`${indexableAt}${path}`} />
          <OpenGraph
            locale={locale}
            path={path}
            title={title}
            clinic={clinic}
            description={description}
            at={indexableAt}
          />
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <meta name="theme-color" content="#fbf8f2" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="preload" href={assets.font} as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="stylesheet" href={reading ? assets.readingCss : assets.siteCss} />
      {script ? <script src={script} defer /> : null}
    </head>
  );
}

/** A whole patient page: `renderDocument(<SitePage …>, privacy)`. Children hold the one h1, which says `title`. */
export function SitePage(props: SitePageProps) {
  const { locale, path, clinic, nav = false, backTo, errors = [], bleed = false, structured, children } = props;
  const item = structured && { itemScope: true, itemType: schemaOrg(structured.type) };
  return (
    <html lang={locale}>
      <Head {...props} />
      <body>
        <a className="skip" href="#main">
          {siteText.skip[locale]}
        </a>
        <SiteHeader locale={locale} path={path} clinic={clinic} nav={nav} />
        <main id="main" tabIndex={-1} className={bleed ? undefined : "page"} {...item}>
          {structured ? <Properties of={structured.properties} /> : null}
          {bleed ? (
            children
          ) : (
            <div className="wrap">
              {backTo ? <BackLink locale={locale} href={backTo} /> : null}
              <ErrorSummary locale={locale} errors={errors} />
              {children}
            </div>
          )}
        </main>
        <SiteFooter locale={locale} clinic={clinic} nav={nav} />
      </body>
    </html>
  );
}
