import { type IntakePlace, questionHref } from "#components/intake/intake-page";
import { questionAnchor } from "#components/intake/question";
import { SummaryList, type SummaryRow } from "#components/ui/summary-list";
import { intakeText } from "#content/text/intake";
import { positionOf } from "#lib/intake/answers";
import type { IntakeForPatient } from "#lib/intake/queries";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { type RenderedItem, renderSubmission } from "#lib/intake/rendering";
import { fillIn } from "#lib/locale";

type RecordProps = Readonly<{ place: IntakePlace; intake: IntakeForPatient; canChange: boolean }>;

/** All questions and answers by section; each with a way to change it as long as the form is not sent. */
export function IntakeRecord({ place, intake, canChange }: RecordProps) {
  const { locale } = place;
  const index = indexQuestionnaire(intake.definition.questionnaire);
  const rowOf = ({ path, question, answers }: RenderedItem): SummaryRow => {
    const position = positionOf(index, path);
    const row = { label: question, value: answers.join("\n") };
    if (!position || !canChange) return row;
    const href = `${questionHref(place, position)}#${questionAnchor(position)}`;
    return { ...row, change: { href, what: fillIn(intakeText.answerTo[locale], { question }) } };
  };
  return renderSubmission(intake.definition, intake.answers, locale)
    .filter(({ items }) => items.length > 0)
    .map(({ linkId, title, items }) => (
      <section key={linkId} className="record" aria-labelledby={`record-${linkId}`}>
        <h2 id={`record-${linkId}`}>{title}</h2>
        <SummaryList locale={locale} rows={items.map((item) => rowOf(item))} />
      </section>
    ));
}
