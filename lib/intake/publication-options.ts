import {
  extensionNumber,
  extensionOf,
  extensionUrls,
  optionCode,
  type QuestionnaireItem,
} from "#lib/intake/questionnaire";
import type { QuestionnaireIndex } from "#lib/intake/questionnaire-index";

/** What is wrong with one item; the words are English, for staff. */
export type Check = (
  item: QuestionnaireItem,
  index: QuestionnaireIndex,
) => readonly (readonly [code: string, message: string])[];

/** One finding where something is wrong, none elsewhere. */
export const when = (isWrong: boolean, code: string, message: string) => (isWrong ? [[code, message] as const] : []);

/** What may be answered: the options, the least and the most, and what stands ready. */
export const checkOptions: Check = (item, index) => {
  const options = item.answerOption ?? [];
  const codes = options.map(optionCode);
  const min = extensionNumber(item, extensionUrls.minValue);
  const max = extensionNumber(item, extensionUrls.maxValue);
  const most = extensionNumber(item, extensionUrls.maxOccurs);
  const offers = extensionOf(item, extensionUrls.offeredFrom)?.valueCode;
  return [
    ...when(item.type === "choice" && options.length === 0, "no-options", "A choice needs options"),
    ...when(
      options.length > 0 && item.type !== "choice" && item.type !== "open-choice",
      "que-5",
      "Only choices have options",
    ),
    ...when(new Set(codes).size < codes.length, "repeated-option", "Two options have the same code"),
    ...when(min !== null && max !== null && min > max, "min-max", "The smallest value is above the largest"),
    ...when(
      most !== null && (item.type === "group" || !item.repeats || !Number.isInteger(most) || most < 2),
      "most-answers",
      "A most of answers is a whole number from 2 on, of a question that takes several",
    ),
    ...when(
      offers !== undefined && index.items.get(offers)?.item.type !== "choice",
      "offered-from",
      `No choice has the linkId ${offers}, whose answers stand ready here`,
    ),
  ];
};
