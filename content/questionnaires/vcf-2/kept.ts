import { no, option, t, yes } from "#content/questionnaires/build";
import { vcfIntake1 } from "#content/questionnaires/vcf-intake-1";
import type { AnswerOption, EnableWhen, QuestionnaireItem } from "#lib/intake/questionnaire";

const flatten = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flatten(item.item ?? [])]);
const first = new Map(flatten(vcfIntake1.questionnaire.item).map((item) => [item.linkId, item]));

/** A question of version 1 as it stands: the same linkId, so that answers can be compared over the years. */
export function kept(linkId: string): QuestionnaireItem {
  const item = first.get(linkId);
  if (!item) throw new Error(`version 1 has no ${linkId}`);
  return item;
}

/** The same, with more options before those that rule the others out. */
export function keptWith(linkId: string, ...options: readonly AnswerOption[]): QuestionnaireItem {
  const item = kept(linkId);
  const isAlone = ({ extension = [] }: AnswerOption) => extension.some(({ url }) => url.endsWith("optionExclusive"));
  const all = item.answerOption ?? [];
  const own = all.filter((one) => !isAlone(one));
  return { ...item, answerOption: [...own, ...options, ...all.filter(isAlone)] };
}

export const notSure = option("unknown", t("I am not sure", "Tengo dudas"), { alone: true });
export const unsaid = option("unsaid", t("I would rather not say", "Prefiero no decirlo"), { alone: true });
export const noneOfThese = option("none", t("None of these", "Ninguno de estos"), { alone: true });
export const yesNo: readonly AnswerOption[] = [yes, no];

/** Shown once that question has any answer but these. */
export const whenAnyOf = (question: string, codes: readonly string[]): { when: EnableWhen[]; behavior: "any" } => ({
  when: codes.map((code) => ({ question, operator: "=", answerCoding: { code } })),
  behavior: "any",
});
