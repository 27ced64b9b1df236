import { agreementsPath } from "#components/consents/consents-page";
import { consentText } from "#content/text/consents";
import { type Locale, localePath } from "#lib/locale";

/** From a visit to what the patient agreed to, to see and to take back, as long as the link works. */
export function AgreedLink({ locale, token }: Readonly<{ locale: Locale; token: string }>) {
  return (
    <p className="prose">
      <a className="standalone" href={localePath(locale, agreementsPath(token))}>
        {consentText.link[locale]}
      </a>
      <br />
      <span className="soft">{consentText.linkHelp[locale]}</span>
    </p>
  );
}
