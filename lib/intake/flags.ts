import { type Answers, type AnswerValue, answersAt, positionOf } from "#lib/intake/answers";
import { isMentioned } from "#lib/intake/option-search";
import {
  type Operator,
  operators,
  optionCode,
  type Questionnaire,
  type QuestionnaireItem,
} from "#lib/intake/questionnaire";
import { indexQuestionnaire, type QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { type ComputedScore, computeScores, numericValue, type ScoreDefinition } from "#lib/intake/scoring";
import { meets, withoutHidden } from "#lib/intake/visibility";
import type { Text } from "#lib/locale";

export const flagSeverities = ["emergency", "urgent", "attention"] as const;
export type FlagSeverity = (typeof flagSeverities)[number];

/** What may be asked of an answer: what FHIR's conditions ask, and whether typed words name an option. */
export const flagOperators = [...operators, "mentions"] as const;
export type FlagOperator = (typeof flagOperators)[number];

/**
 * A text value is compared with the code chosen or the words typed; a number with a number or an option's ordinal;
 * `value` is left out with `exists`. `mentions`: the words typed in place of a choice name the option with this code
 * ("Prolia shot"). Nothing is true of a question without an answer.
 */
export type FlagCondition =
  | { readonly linkId: string; readonly operator: FlagOperator; readonly value?: string | number | boolean }
  | { readonly score: string; readonly operator: Exclude<Operator, "exists">; readonly value: number }
  | { readonly allOf: readonly FlagCondition[] }
  | { readonly anyOf: readonly FlagCondition[] };

export type FlagRule = {
  readonly code: string;
  readonly severity: FlagSeverity;
  readonly text: Text;
  readonly source: string;
  /** Threshold or severity from memory, or proposed: waits for the medical lead's signature. */
  readonly signOff: boolean;
  readonly when: FlagCondition;
};

export type RaisedFlag = Omit<FlagRule, "when"> & {
  /** Of the answers that raised it, in the order of the rule, each once. */
  readonly linkIds: readonly string[];
};

type Flagged = {
  readonly questionnaire: Questionnaire;
  readonly scores: readonly ScoreDefinition[];
  readonly flags: readonly FlagRule[];
};

type Evaluation = {
  readonly index: QuestionnaireIndex;
  /** By linkId, over all instances of repeating groups. */
  readonly values: ReadonlyMap<string, readonly AnswerValue[]>;
  readonly scores: readonly ComputedScore[];
  readonly definitions: readonly ScoreDefinition[];
};

function valuesByLinkId(index: QuestionnaireIndex, answers: Answers): Map<string, AnswerValue[]> {
  const values = new Map<string, AnswerValue[]>();
  for (const path of Object.keys(answers)) {
    const linkId = positionOf(index, path)?.entry.item.linkId;
    if (linkId !== undefined) values.set(linkId, [...(values.get(linkId) ?? []), ...answersAt(answers, path)]);
  }
  return values;
}

type Comparison = { readonly operator: FlagOperator; readonly value?: string | number | boolean };

const asNumber = (number: number | null): AnswerValue[] => (number === null ? [] : [{ valueDecimal: number }]);

/** Whether typed words name the option with this code. */
const isNamed = (item: QuestionnaireItem, values: readonly AnswerValue[], code: string): boolean => {
  const option = item.answerOption?.find((offered) => optionCode(offered) === code);
  return (
    option !== undefined && values.some((given) => "valueString" in given && isMentioned(option, given.valueString))
  );
};

function holds(evaluation: Evaluation, linkId: string, { operator, value }: Comparison): boolean {
  const values = evaluation.values.get(linkId) ?? [];
  const item = evaluation.index.items.get(linkId)?.item;
  if (!item || values.length === 0) return false;
  if (operator === "mentions") return isNamed(item, values, String(value));
  if (operator === "exists") return meets(values, operator, { answerBoolean: value !== false });
  if (typeof value === "boolean") return meets(values, operator, { answerBoolean: value });
  if (typeof value === "number") {
    const numbers = values.flatMap((given) => asNumber(numericValue(item, given)));
    return numbers.length > 0 && meets(numbers, operator, { answerDecimal: value });
  }
  const words = values.map((given) => ("valueCoding" in given ? { valueString: given.valueCoding.code } : given));
  const isDate = words.some((word) => "valueDate" in word);
  return meets(words, operator, isDate ? { answerDate: value } : { answerString: value });
}

/** linkIds that make the condition true, or null where it is not. */
function raisedBy(evaluation: Evaluation, condition: FlagCondition): readonly string[] | null {
  if ("linkId" in condition) return holds(evaluation, condition.linkId, condition) ? [condition.linkId] : null;
  if ("score" in condition) {
    const score = evaluation.scores.find(({ code }) => code === condition.score);
    const items = evaluation.definitions.find(({ code }) => code === condition.score)?.items ?? [];
    const given = asNumber(score?.value ?? null);
    return given.length > 0 && meets(given, condition.operator, { answerDecimal: condition.value }) ? items : null;
  }
  const parts = "allOf" in condition ? condition.allOf : condition.anyOf;
  const results = parts.map((part) => raisedBy(evaluation, part));
  const met = results.filter((result) => result !== null);
  const isMet = "allOf" in condition ? met.length === parts.length && parts.length > 0 : met.length > 0;
  return isMet ? met.flat() : null;
}

/** The flags that these answers raise, in the order declared; hidden answers raise none. */
export function raiseFlags(definition: Flagged, answers: Answers): RaisedFlag[] {
  const index = indexQuestionnaire(definition.questionnaire);
  const evaluation: Evaluation = {
    index,
    values: valuesByLinkId(index, withoutHidden(index, answers).answers),
    scores: computeScores(definition, answers),
    definitions: definition.scores,
  };
  return definition.flags.flatMap(({ when, ...flag }) => {
    const linkIds = raisedBy(evaluation, when);
    return linkIds ? [{ ...flag, linkIds: [...new Set(linkIds)] }] : [];
  });
}
