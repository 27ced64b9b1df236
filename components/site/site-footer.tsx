import { type ClinicCard, telephone } from "#components/site/clinic-card";
import { siteText } from "#content/text/site";
import type { Locale } from "#lib/locale";

/** The same help in the same place on every page (WCAG 3.2.6). */
export function SiteFooter({ locale, clinic }: Readonly<{ locale: Locale; clinic: ClinicCard }>) {
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
      </div>
      <p className="wrap foot-staff">
        <a href="/sign-in">{siteText.footerStaff[locale]}</a>
      </p>
    </footer>
  );
}
