import type { ClinicCard } from "#components/site/clinic-card";
import { Bob } from "#components/spine/bob";
import { siteText } from "#content/text/site";
import { type Locale, localePath } from "#lib/locale";
import { telephone } from "#lib/telephone";

type SiteHeaderProps = Readonly<{ locale: Locale; path: string; clinic: ClinicCard; nav: boolean }>;

const navigation = [
  { path: "/learn", text: siteText.navLearn },
  { path: "/warning-signs", text: siteText.navWarningSigns },
  { path: "/book", text: siteText.navBook },
] as const;

/** Whether a page is the navigation's own target ("page") or lies below it ("true"). */
function currentness(path: string, target: string): "page" | "true" | undefined {
  if (path === target) return "page";
  return path.startsWith(`${target}/`) ? "true" : undefined;
}

function Navigation({ locale, path }: Pick<SiteHeaderProps, "locale" | "path">) {
  return (
    <nav className="nav" aria-label={siteText.navigation[locale]}>
      <ul>
        {navigation.map((item) => (
          <li key={item.path}>
            <a href={localePath(locale, item.path)} aria-current={currentness(path, item.path)}>
              {item.text[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function SiteHeader({ locale, path, clinic, nav }: SiteHeaderProps) {
  const other: Locale = locale === "en" ? "es" : "en";
  return (
    <header>
      {clinic.isDemonstration ? (
        <div className="demonstration">
          <p className="wrap">{siteText.demonstration[locale]}</p>
        </div>
      ) : null}
      <div className="head">
        <div className="wrap head-grid">
          <a className="mark" href={localePath(locale, "/")}>
            <Bob />
            {clinic.name}
            <span className="visually-hidden">, {siteText.home[locale]}</span>
          </a>
          <a className="language" href={localePath(other, path)} lang={other} hrefLang={other}>
            {siteText.otherLanguage[locale]}
          </a>
          <p className="call">
            <a href={telephone(clinic.phone)}>
              <span className="visually-hidden">{siteText.call[locale]} </span>
              {clinic.phone}
            </a>
            <span>{clinic.hours}</span>
          </p>
          {nav ? <Navigation locale={locale} path={path} /> : null}
        </div>
      </div>
    </header>
  );
}
