import { type ClinicCard, SitePage } from "#components/site/site-page";
import { WithPhone } from "#components/site/with-phone";
import { enoughText } from "#content/text/booking";
import { futureBookingsLimit } from "#lib/appointments/rules";
import { fillIn, type Locale } from "#lib/locale";
import { telephone } from "#lib/telephone";

/** A person who has three visits ahead: how to change one of them, and whom to call for one more. */
export function EnoughVisitsPage({ locale, clinic }: Readonly<{ locale: Locale; clinic: ClinicCard }>) {
  const words = { phone: clinic.phone, limit: String(futureBookingsLimit) };
  return (
    <SitePage locale={locale} clinic={clinic} path="/book/enough" title={enoughText.title[locale]}>
      <div className="visit prose">
        <h1>{enoughText.title[locale]}</h1>
        <p>
          <WithPhone clinic={clinic}>{fillIn(enoughText.body[locale], words)}</WithPhone>
        </p>
        <h2>{enoughText.changeTitle[locale]}</h2>
        <p>{enoughText.change[locale]}</p>
        <h2>{enoughText.callTitle[locale]}</h2>
        <p>{enoughText.call[locale]}</p>
        <p>
          <a className="button" href={telephone(clinic.phone)}>
            {fillIn(enoughText.callButton[locale], words)}
          </a>
        </p>
        <p className="soft">{clinic.hours}</p>
      </div>
    </SitePage>
  );
}
