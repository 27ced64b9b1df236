import type { FlagCondition, FlagOperator } from "#lib/intake/flags";
import {
  type EnableWhen,
  extensionNumber,
  extensionUrls,
  optionCode,
  optionLabel,
  type QuestionnaireItem,
  textOf,
} from "#lib/intake/questionnaire";
import type { QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import type { ScoreDefinition, ScoreMethod } from "#lib/intake/scoring";

/** "Have you had a scan?" of an item; its linkId where it has no words or is not there. */
const nameOf = (index: QuestionnaireIndex, linkId: string): string => {
  const item = index.items.get(linkId)?.item;
  return item?.text ? `“${textOf(item, "en")}”` : linkId;
};

/** What an answer is called where its question offers it as a choice. */
function answerWords(item: QuestionnaireItem | undefined, value: string | number | boolean | undefined): string {
  if (value === true) return "yes";
  if (value === false) return "no";
  const option = item?.answerOption?.find((offered) => optionCode(offered) === value);
  return option ? `“${optionLabel(option, "en")}”` : String(value ?? "");
}

const comparisons: Readonly<Record<Exclude<FlagOperator, "exists">, string>> = {
  "=": "is",
  "!=": "is not",
  ">": "is more than",
  "<": "is less than",
  ">=": "is at least",
  "<=": "is at most",
  mentions: "has words that name",
};

const said = (subject: string, operator: FlagOperator, value: string, isThere: boolean): string =>
  operator === "exists"
    ? `${subject} ${isThere ? "is answered" : "is not answered"}`
    : `${subject} ${comparisons[operator]} ${value}`;

const valueIn = (condition: EnableWhen): string | number | boolean | undefined =>
  condition.answerBoolean ??
  condition.answerInteger ??
  condition.answerDecimal ??
  condition.answerDate ??
  condition.answerString ??
  condition.answerCoding?.code ??
  (condition.answerQuantity
    ? `${condition.answerQuantity.value} ${condition.answerQuantity.unit ?? ""}`.trim()
    : undefined);

/** When an item is shown, in words: "“Any scans?” is “Yes”"; null where it is always shown. Several are joined as it says. */
export function shownWhen(item: QuestionnaireItem, index: QuestionnaireIndex): string | null {
  const parts = (item.enableWhen ?? []).map((condition) => {
    const control = index.items.get(condition.question)?.item;
    const words = answerWords(control, valueIn(condition));
    return said(nameOf(index, condition.question), condition.operator, words, condition.answerBoolean !== false);
  });
  return parts.length === 0 ? null : parts.join(item.enableBehavior === "any" ? ", or " : ", and ");
}

/** When a flag is raised, in words. */
export function raisedWhen(
  condition: FlagCondition,
  index: QuestionnaireIndex,
  scores: readonly ScoreDefinition[],
): string {
  if ("score" in condition) {
    const title = scores.find(({ code }) => code === condition.score)?.title.en ?? condition.score;
    return said(`the score “${title}”`, condition.operator, String(condition.value), true);
  }
  if ("linkId" in condition) {
    const { linkId, operator, value } = condition;
    const item = index.items.get(linkId)?.item;
    return said(nameOf(index, linkId), operator, answerWords(item, value), value !== false);
  }
  const isAll = "allOf" in condition;
  const parts = (isAll ? condition.allOf : condition.anyOf).map((part) => raisedWhen(part, index, scores));
  return parts.length === 1 ? (parts[0] ?? "") : `(${parts.join(isAll ? ", and " : ", or ")})`;
}

const methodWords: Readonly<Record<ScoreMethod, string>> = {
  mean: "The mean of",
  sum: "The sum of",
  value: "The value of",
  difference: "The first less the second of",
  ost: "Weight in kilograms less age, divided by 5, without decimals, of",
};

/** How a score is reckoned, in words. */
export function reckonedFrom(score: ScoreDefinition, index: QuestionnaireIndex, scores: readonly ScoreDefinition[]) {
  const names = score.items.map((name) => scores.find(({ code }) => code === name)?.title.en ?? nameOf(index, name));
  const only = (score.onlyIf ?? []).map(({ item, codes }) => {
    const control = index.items.get(item)?.item;
    return `${nameOf(index, item)} is ${codes.map((code) => answerWords(control, code)).join(" or ")}`;
  });
  const [low, high] = score.range;
  const condition = only.length > 0 ? ` Only while ${only.join(" and ")}.` : "";
  return `${methodWords[score.method]} ${names.join(", ")}, from ${low} to ${high}.${condition}`;
}

const severalOf = (item: QuestionnaireItem): string => {
  const most = extensionNumber(item, extensionUrls.maxOccurs);
  if (item.type === "group") return "can be given several times";
  return most === null ? "several answers" : `up to ${most} answers`;
};

/** What is asked of an answer: "required", "at most 500 characters", "0 to 10". */
export function limitsOf(item: QuestionnaireItem): string[] {
  const min = extensionNumber(item, extensionUrls.minValue);
  const max = extensionNumber(item, extensionUrls.maxValue);
  return [
    ...(item.required ? ["required"] : []),
    ...(item.repeats ? [severalOf(item)] : []),
    ...(min !== null && max !== null ? [`${min} to ${max}`] : []),
    ...(min !== null && max === null ? [`at least ${min}`] : []),
    ...(min === null && max !== null ? [`at most ${max}`] : []),
    ...(item.maxLength === undefined ? [] : [`at most ${item.maxLength} characters`]),
  ];
}
