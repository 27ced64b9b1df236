import { type ClinicCard, SitePage } from "#components/site/site-page";
import { enoughText } from "#content/text/booking";
import { futureBookingsLimit } from "#lib/appointments/rules";
import { fillIn, type Locale } from "#lib/locale";

const dial = (number: string): string => `tel:${number.replace(/[^\d+]/g, "")}`;

/** A person who has three visits ahead: how to change one of them, and whom to call for one more. */
export function EnoughVisitsPage({ locale, clinic }: Readonly<{ locale: Locale; clinic: ClinicCard }>) {
  const words = { phone: clinic.phone, limit: String(futureBookingsLimit) };
  return (
    <SitePage locale={locale} clinic={clinic} path="/book/enough" title={enoughText.title[locale]}>
      <div className="visit prose">
        <h1>{enoughText.title[locale]}</h1>
        <p>{fillIn(enoughText.body[locale], words)}</p>
        <h2>{enoughText.changeTitle[locale]}</h2>
        <p>{enoughText.change[locale]}</p>
        <h2>{enoughText.callTitle[locale]}</h2>
        <p>{enoughText.call[locale]}</p>
        <p>
          <a className="button" href={dial(clinic.phone)}>
            {fillIn(enoughText.callButton[locale], words)}
          </a>
        </p>
        <p className="soft">{clinic.hours}</p>
      </div>
    </SitePage>
  );
}
