import { type ClinicCard, SitePage } from "#components/site/site-page";
import { WithPhone } from "#components/site/with-phone";
import { mailPageText as say } from "#content/text/mail";
import type { Locale } from "#lib/locale";
import type { WrittenMail } from "#lib/notifications/queries";
import { formatDay, formatTime } from "#lib/time";

type MailPageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard & { timeZone: string };
  mails: readonly WrittenMail[];
}>;

/** One line of a mail; an address and the clinic's number are links. */
const Line = ({ text, clinic }: Readonly<{ text: string; clinic: ClinicCard }>) =>
  /^https?:\/\/\S+$/.test(text) ? <a href={text}>{text}</a> : <WithPhone clinic={clinic}>{text}</WithPhone>;

/** The mails of the demonstration clinic, as a patient would get them. */
export function MailPage({ locale, clinic, mails }: MailPageProps) {
  return (
    <SitePage locale={locale} clinic={clinic} path="/demonstration/mail" title={say.title[locale]}>
      <h1>{say.title[locale]}</h1>
      <p className="soft">{say.lede[locale]}</p>
      {mails.length === 0 ? <p>{say.none[locale]}</p> : null}
      {mails.map(({ id, at, to, subject, text }) => (
        <article key={id} className="mail">
          <h2>{subject}</h2>
          <p className="soft">
            {say.to[locale]} {to}, {formatDay(at, clinic.timeZone, locale)}, {formatTime(at, clinic.timeZone, locale)}
          </p>
          {text
            .split("\n")
            .filter((line) => line !== "")
            .map((line) => (
              <p key={line} className="mail-text">
                <Line text={line} clinic={clinic} />
              </p>
            ))}
        </article>
      ))}
    </SitePage>
  );
}
