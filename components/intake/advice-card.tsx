import type { IntakePlace } from "#components/intake/intake-page";
import { ClinicTexts } from "#components/site/with-phone";
import { ButtonLink } from "#components/ui/button";
import { CareCard } from "#components/ui/care-card";
import { intakeText } from "#content/text/intake";
import { triageMessages } from "#content/triage/messages";
import type { Advice } from "#lib/intake/sections";
import type { Text } from "#lib/locale";
import { telephone } from "#lib/telephone";
import { fillText } from "#lib/triage/messages";

const { emergency, same_day: sameDay } = triageMessages;

/** The words of the warning signs, without those on booking: this person has a visit. */
const wording = {
  emergency: {
    title: emergency.title,
    body: [emergency.body[0], emergency.body[1], emergency.notWatched],
    call: emergency.call,
    tell: emergency.tell,
    isLed: false,
  },
  urgent: {
    title: sameDay.title,
    body: [intakeText.adviceToday, sameDay.body[1], sameDay.body[2], sameDay.body[3], sameDay.notWatched],
    call: sameDay.call,
    tell: intakeText.adviceTell,
    isLed: true,
  },
} as const;

/** Call 911, or call us today: what to do at once, and what to say. */
export function AdviceCard({ place, advice }: Readonly<{ place: IntakePlace; advice: Advice }>) {
  const { locale, clinic } = place;
  const { title, body, call, tell, isLed } = wording[advice.urgency];
  const words = (text: Text) => fillText(text, locale, clinic);
  const number = advice.urgency === "emergency" ? clinic.emergencyNumber : clinic.phone;
  return (
    <div className="advice">
      <CareCard locale={locale} urgency={advice.urgency} title={words(title)}>
        <ClinicTexts texts={body} locale={locale} clinic={clinic} />
        <p>
          <ButtonLink kind="danger" href={telephone(number)}>
            {words(call)}
          </ButtonLink>
        </p>
        <p>{words(tell)}</p>
        <ul>
          {advice.said.map(({ question, answer }) => (
            <li key={`${question} ${answer}`}>{isLed ? `${question} ${answer}` : answer}</li>
          ))}
        </ul>
      </CareCard>
    </div>
  );
}
