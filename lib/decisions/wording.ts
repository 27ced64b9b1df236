import { decisionOptions } from "#content/decision-aid/options";
import { decisionQuestions, importanceNames, valueStatements } from "#content/decision-aid/values";
import { valuesText } from "#content/text/compare";
import type { ValuesAnswers } from "#lib/decisions/schema";
import type { Locale } from "#lib/locale";

/** The way somebody leans to, in words. */
export const leaningName = (leaning: NonNullable<ValuesAnswers["leaning"]>, locale: Locale): string =>
  (decisionOptions.find(({ id }) => id === leaning)?.name ?? valuesText.leaningUnsure)[locale];

/** What was answered, in the order of the questions and in the reader's language; what was left out is not there. */
export function valuesInWords({ importance, leaning, questions, words }: ValuesAnswers, locale: Locale) {
  return {
    importance: valueStatements.flatMap(({ id, text }) => {
      const given = importance[id];
      return given ? [{ label: text[locale], value: importanceNames[given][locale] }] : [];
    }),
    leaning: leaning ? leaningName(leaning, locale) : null,
    questions: decisionQuestions.filter(({ id }) => questions.includes(id)).map(({ text }) => text[locale]),
    words: words ?? null,
  };
}
