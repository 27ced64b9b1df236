import { type IntakePlace, intakeHref } from "#components/intake/intake-page";
import { questionAnchor } from "#components/intake/question";
import { Inset } from "#components/ui/notice";
import { signatureText } from "#content/text/signature";
import { answersAt, positionOf } from "#lib/intake/answers";
import type { IntakeForPatient } from "#lib/intake/queries";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { signatureItem } from "#lib/intake/signature";
import { fillIn } from "#lib/locale";
import { formatDate } from "#lib/time";

type NoteProps = Readonly<{ place: IntakePlace; intake: IntakeForPatient }>;

/** Above questions that were signed: before anything is changed, what a change means. */
export function ChangingSigned({ place: { locale }, intake }: NoteProps) {
  if (!intake.signedAt) return null;
  return (
    <Inset>
      <b>{signatureText.changing[locale]}</b>
    </Inset>
  );
}

/** How the signature stands: it holds until an answer changes, or it ended and is asked for again. */
export function SignatureNote({ place, intake }: NoteProps) {
  const { locale, clinic } = place;
  const zone = intake.visit?.zone ?? clinic.timeZone;
  const words = (text: string, date: Date) => fillIn(text, { date: formatDate(date, zone, locale) });
  if (intake.signedAt) return <Inset>{words(signatureText.stands[locale], intake.signedAt)}</Inset>;
  const position = positionOf(indexQuestionnaire(intake.definition.questionnaire), signatureItem);
  if (!intake.signatureVoidAt || !position || answersAt(intake.answers, signatureItem).length > 0) return null;
  const href = `${intakeHref(place, position.entry.section)}#${questionAnchor(position)}`;
  return (
    <Inset>
      <p>
        <b>{words(signatureText.void[locale], intake.signatureVoidAt)}</b>
      </p>
      <p>
        <a className="standalone" href={href}>
          {signatureText.signAgain[locale]}
        </a>
      </p>
    </Inset>
  );
}
