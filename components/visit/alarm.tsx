import { type ClinicCard, telephone } from "#components/site/clinic-card";
import { ButtonLink } from "#components/ui/button";
import { CareCard } from "#components/ui/care-card";
import { visitText } from "#content/text/booking";
import { triageMessages } from "#content/triage/messages";
import type { Locale, Text } from "#lib/locale";
import { fillText } from "#lib/triage/messages";

const { title, body, notWatched, call } = triageMessages.emergency;

/** An emergency was told about this visit: help comes first, and moving the visit is for a person at the clinic. */
export function VisitAlarm({ locale, clinic }: Readonly<{ locale: Locale; clinic: ClinicCard }>) {
  const words = (text: Text) => fillText(text, locale, clinic);
  return (
    <div className="advice">
      <CareCard locale={locale} urgency="emergency" title={words(title)}>
        {[body[0], body[1], notWatched, visitText.alarm].map((text) => (
          <p key={text.en}>{words(text)}</p>
        ))}
        <p>
          <ButtonLink kind="danger" href={telephone(clinic.emergencyNumber)}>
            {words(call)}
          </ButtonLink>
        </p>
      </CareCard>
    </div>
  );
}
