import { z } from "zod";
import { decisionQuestions, importances, type ValueId, valueStatements } from "#content/decision-aid/values";
import { valuesText } from "#content/text/compare";
import { optionIds } from "#lib/decisions/aid";
import type { Locale } from "#lib/locale";

const valueIds = valueStatements.map(({ id }) => id);
const questionIds = decisionQuestions.map(({ id }) => id);

/** What somebody said matters to them. Every part may be missing; what we no longer ask is dropped when read. */
export const valuesAnswers = z.object({
  importance: z.partialRecord(z.enum(valueIds), z.enum(importances)).default({}),
  leaning: z.enum([...optionIds, "unsure"]).optional(),
  questions: z.array(z.enum(questionIds)).max(questionIds.length).default([]),
  words: z.string().max(1000).optional(),
});
export type ValuesAnswers = z.infer<typeof valuesAnswers>;

export const hasValues = ({ importance, leaning, questions, words }: ValuesAnswers): boolean =>
  Object.keys(importance).length > 0 || leaning !== undefined || questions.length > 0 || Boolean(words);

type Fields = Readonly<Record<string, string | string[]>>;
const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? "") : (value ?? ""));

/** The name of the radios of one statement. */
export const fieldOf = (id: ValueId): string => `matters-${id}`;

/**
 * A sent form: the answers as far as they can be kept, and the one error there can be. An answer that the page
 * does not offer is left out, as if it had not been given.
 */
export function readValuesForm(fields: Fields, locale: Locale): { typed: ValuesAnswers; error?: string } {
  const among = <Value extends string>(values: readonly Value[], given: string): Value | undefined =>
    values.find((value) => value === given);
  const words = one(fields.words).trim();
  const importance: ValuesAnswers["importance"] = {};
  for (const id of valueIds) {
    const given = among(importances, one(fields[fieldOf(id)]));
    if (given) importance[id] = given;
  }
  const leaning = among([...optionIds, "unsure"], one(fields.leaning));
  const ticked = [fields.questions ?? []].flat();
  const typed: ValuesAnswers = {
    importance,
    questions: questionIds.filter((id) => ticked.includes(id)),
    ...(leaning && { leaning }),
    ...(words && { words }),
  };
  return words.length > 1000 ? { typed, error: valuesText.wordsLong[locale] } : { typed };
}
