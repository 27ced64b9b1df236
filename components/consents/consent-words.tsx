import { consentText } from "#content/text/consents";
import type { ConsentEventView } from "#lib/consents/schema";
import { fillIn, type Locale } from "#lib/locale";
import { formatDate, formatTime } from "#lib/time";

const relationName = (relation: string | null, locale: Locale): string =>
  Object.entries(consentText.relation).find(([code]) => code === relation)?.[1][locale] ?? "";

type SaidProps = Readonly<{ locale: Locale; zone: string; event: ConsentEventView }>;

/** "Agreed on November 21, 2026, 9:30am, with the health form. By Ana Ruiz, the patient." */
export function Said({ locale, zone, event }: SaidProps) {
  const { decision, at, channel, name, relation } = event;
  const date = new Date(at);
  const said = fillIn(consentText.said[locale], {
    decision: consentText.on[decision][locale],
    date: formatDate(date, zone, locale),
    time: formatTime(date, zone, locale),
  });
  return (
    <>
      {said}, {consentText.channel[channel][locale]}.
      {name ? ` ${fillIn(consentText.by[locale], { name, relation: relationName(relation, locale) })}.` : ""}
    </>
  );
}

/** The exact words, in the language in which they were shown; their title too where no heading says it. */
export function ExactWords({ event, hasTitle = false }: Readonly<{ event: ConsentEventView; hasTitle?: boolean }>) {
  return (
    <blockquote className="consent-words" lang={event.language}>
      {hasTitle ? (
        <p>
          <b>{event.title}</b>
        </p>
      ) : null}
      <p>{event.statement}</p>
    </blockquote>
  );
}
