import { WithPhone } from "#components/site/with-phone";
import { Details } from "#components/ui/details";
import { bookingText } from "#content/text/booking";
import { triageMessages } from "#content/triage/messages";
import type { Locale, Text } from "#lib/locale";
import { fillText, type TriageContacts } from "#lib/triage/messages";
import { signsOnPage, type WarningSignPage } from "#lib/triage/rules";
import { currentWarningSigns } from "#lib/triage/schema";

type SignsProps = Readonly<{ locale: Locale; contacts: TriageContacts }>;

/** All signs that were asked, closed until somebody wants to read them again. */
export function SignsRepeated({ locale, contacts }: SignsProps) {
  const { again, callNow, callToday } = bookingText.warningSigns;
  const words = (text: Text) => fillText(text, locale, contacts);
  const lists: [Text, WarningSignPage][] = [
    [callNow, "emergency"],
    [callToday, "today"],
  ];
  return (
    <Details summary={again[locale]}>
      {lists.map(([lead, page]) => (
        <div key={page} className="prose">
          <p>
            <b>
              <WithPhone clinic={contacts}>{words(lead)}</WithPhone>
            </b>
          </p>
          <ul>
            {signsOnPage(currentWarningSigns, page).map(({ id, question }) => (
              <li key={id}>{question[locale]}</li>
            ))}
          </ul>
        </div>
      ))}
    </Details>
  );
}

/** Nobody is told that all is well: what was not ticked, what to do if it starts, and the list once more. */
export function RoutineWords({ locale, contacts }: SignsProps) {
  return (
    <>
      {triageMessages.routine.body.map((text) => (
        <p key={text.en} className="soft">
          <WithPhone clinic={contacts}>{fillText(text, locale, contacts)}</WithPhone>
        </p>
      ))}
      <SignsRepeated locale={locale} contacts={contacts} />
    </>
  );
}
