import type { ClinicCard } from "#components/site/clinic-card";
import { siteText } from "#content/text/site";
import { clinicText, pageNames } from "#content/text/site-pages";
import { type Locale, localePath } from "#lib/locale";
import { telephone } from "#lib/telephone";

const toRead = ["learn", "compare", "questions", "glossary", "search"] as const;
const ofClinic = ["about", "doctors", "locations", "accessibility", "privacy"] as const;
type FooterPage = (typeof toRead)[number] | (typeof ofClinic)[number];
const nameOf = (page: FooterPage) => (page === "questions" ? pageNames.answers : pageNames[page]);

type FooterLinksProps = Readonly<{ locale: Locale; title: string; pages: readonly FooterPage[] }>;

/** Inside a booking or a form only the pages that one may need there are named. */
function FooterLinks({ locale, title, pages }: FooterLinksProps) {
  return (
    <nav className="foot-links" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {pages.map((page) => (
          <li key={page}>
            <a href={localePath(locale, `/${page}`)}>{nameOf(page)[locale]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same help in the same place on every page (WCAG 3.2.6). */
export function SiteFooter({ locale, clinic, nav }: Readonly<{ locale: Locale; clinic: ClinicCard; nav: boolean }>) {
  return (
    <footer className="foot">
      <div className="wrap foot-grid">
        <div>
          <h2>{siteText.footerHelp[locale]}</h2>
          <p>
            <a className="foot-phone" href={telephone(clinic.phone)}>
              {clinic.phone}
            </a>
          </p>
          <p>{clinic.hours}</p>
          <p>{siteText.footerPhone[locale]}</p>
        </div>
        <div>
          <h2>{siteText.footerEmergency[locale]}</h2>
          <p>{siteText.footerEmergencyText[locale]}</p>
          <p>
            <a className="foot-phone" href={telephone(clinic.emergencyNumber)}>
              {clinic.emergencyNumber}
            </a>
          </p>
        </div>
        {nav ? <FooterLinks locale={locale} title={clinicText.footerRead[locale]} pages={toRead} /> : null}
        <FooterLinks
          locale={locale}
          title={clinicText.footerClinic[locale]}
          pages={nav ? ofClinic : ofClinic.slice(-2)}
        />
      </div>
      <p className="wrap foot-staff">
        <a href="/sign-in">{siteText.footerStaff[locale]}</a>
      </p>
    </footer>
  );
}
