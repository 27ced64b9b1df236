import type { ClinicCard } from "#components/site/clinic-card";
import { ClinicTexts } from "#components/site/with-phone";
import { ButtonLink } from "#components/ui/button";
import { CareCard } from "#components/ui/care-card";
import { visitText } from "#content/text/booking";
import { triageMessages } from "#content/triage/messages";
import type { Locale, Text } from "#lib/locale";
import { telephone } from "#lib/telephone";
import { fillText } from "#lib/triage/messages";

const { title, body, notWatched, call } = triageMessages.emergency;

/** An emergency was told about this visit: help comes first, and moving the visit is for a person at the clinic. */
export function VisitAlarm({ locale, clinic }: Readonly<{ locale: Locale; clinic: ClinicCard }>) {
  const words = (text: Text) => fillText(text, locale, clinic);
  return (
    <div className="advice">
      <CareCard locale={locale} urgency="emergency" title={words(title)}>
        <ClinicTexts texts={[body[0], body[1], notWatched, visitText.alarm]} locale={locale} clinic={clinic} />
        <p>
          <ButtonLink kind="danger" href={telephone(clinic.emergencyNumber)}>
            {words(call)}
          </ButtonLink>
        </p>
      </CareCard>
    </div>
  );
}
