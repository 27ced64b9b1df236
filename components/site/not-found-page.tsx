import type { ClinicCard } from "#components/site/clinic-card";
import { SitePage } from "#components/site/site-page";
import { siteText } from "#content/text/site";
import { type Locale, localePath } from "#lib/locale";

/** For an address that leads nowhere; send it with status 404. */
export function NotFoundPage({ locale, path, clinic }: Readonly<{ locale: Locale; path: string; clinic: ClinicCard }>) {
  return (
    <SitePage locale={locale} path={path} title={siteText.notFound[locale]} clinic={clinic} nav>
      <div className="prose measure">
        <h1>{siteText.notFound[locale]}</h1>
        <p>{siteText.notFoundText[locale]}</p>
        <p>
          <a className="standalone" href={localePath(locale, "/")}>
            {siteText.notFoundHome[locale]}
          </a>
        </p>
      </div>
    </SitePage>
  );
}
