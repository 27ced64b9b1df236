import { consents } from "#content/consents";
import { type Answers, positionOf, wellFormedAnswers } from "#lib/intake/answers";
import { type Difference, differencesBetween } from "#lib/intake/comparison";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { isKnown, type QuestionnaireItem } from "#lib/intake/questionnaire";
import type { QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { renderSubmission } from "#lib/intake/rendering";
import { signatureItem } from "#lib/intake/signature";
import type { Locale } from "#lib/locale";

const ofTheirOwn = new Set<string>([signatureItem, "filler", ...consents.map(({ linkId }) => linkId)]);

/**
 * Whether staff may correct the answer to a question when somebody tells them. Who filled in and signed the form, what
 * they agreed to and the files they sent stay theirs: consents and files have their own histories.
 */
export const isCorrectable = (item: QuestionnaireItem): boolean =>
  !ofTheirOwn.has(item.linkId) && !isKnown(item) && !["group", "display", "attachment"].includes(item.type);

/** Paths of changes that nobody may make for a patient, in their order; a place that the form does not have is not one of them. */
export const keptFromStaff = (index: QuestionnaireIndex, changes: Answers): string[] =>
  Object.keys(changes).filter((path) => {
    const item = positionOf(index, path)?.entry.item;
    return item !== undefined && !isCorrectable(item);
  });

/** `number` from 1 on, `answers` as they were kept */
export type Revision = { readonly number: number; readonly answers: unknown };

/** What each correction changed against what stood before it, by its number; the first against what the patient sent. */
export function differencesOf(
  definition: QuestionnaireDefinition,
  locale: Locale,
  { sent, amendments }: { sent: unknown; amendments: readonly Revision[] },
): ReadonlyMap<number, Difference[]> {
  const inWords = (answers: unknown) => renderSubmission(definition, wellFormedAnswers(answers), locale);
  const inOrder = amendments.toSorted((a, b) => a.number - b.number);
  return new Map(
    inOrder.map(({ number, answers }, at) => [
      number,
      differencesBetween(inWords(inOrder[at - 1]?.answers ?? sent), inWords(answers)),
    ]),
  );
}
