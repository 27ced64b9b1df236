import { type Answers, type AnswerValue, answersAt } from "#lib/intake/answers";
import {
  extensionNumber,
  extensionUrls,
  optionCode,
  type Questionnaire,
  type QuestionnaireItem,
} from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { withoutHidden } from "#lib/intake/visibility";
import type { Text } from "#lib/locale";

export const scoreMethods = ["mean", "sum", "value", "difference", "ost"] as const;
export type ScoreMethod = (typeof scoreMethods)[number];

export type ScoreDefinition = {
  readonly code: string;
  readonly title: Text;
  /** See `methods`; each needs every item. */
  readonly method: ScoreMethod;
  /** linkIds of questions, or codes of other scores: no questionnaire may have one name for both. */
  readonly items: readonly string[];
  /** Computed only while each of these questions has one of these codes. */
  readonly onlyIf?: readonly { readonly item: string; readonly codes: readonly string[] }[] | undefined;
  readonly range: readonly [number, number];
  readonly shownDecimals: number;
  readonly citation: string;
  /** Bands or cut-points with their source; empty where the instrument has no official ones. */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly label: Text }[];
  readonly bandNote: string;
  /** The smallest change that matters: points and percent of the first value. Either or both may be met. */
  readonly meaningfulChange?: { readonly points: number; readonly percent: number };
  readonly signOff: boolean;
};

export type ComputedScore = {
  readonly code: string;
  /** Rounded to 2 decimals; null when an item is missing or hidden. */
  readonly value: number | null;
  /** The value as it is shown ("5.7"), or null. */
  readonly shown: string | null;
};

type Scored = { readonly questionnaire: Questionnaire; readonly scores: readonly ScoreDefinition[] };

/** Without the last digits of a binary fraction: 0.1 + 0.2 is 0.3, 1.005 is no less. */
const exact = (value: number) => Number(value.toPrecision(12));
/** To 2 decimals, halves away from zero. */
const round = (value: number) => (Math.sign(value) * Math.round(exact(Math.abs(value) * 100))) / 100 + 0;

/** What a unit counts in the one that scores are in: centimetres and kilograms. */
const toCanonical: Readonly<Record<string, number>> = { cm: 1, m: 100, "[in_i]": 2.54, kg: 1, "[lb_av]": 0.45359237 };

/** The number that an answer stands for: its own, in cm or kg, or the ordinalValue of its option. Null where there is none. */
export function numericValue(item: QuestionnaireItem, value: AnswerValue): number | null {
  if ("valueInteger" in value) return value.valueInteger;
  if ("valueDecimal" in value) return value.valueDecimal;
  if ("valueQuantity" in value) return value.valueQuantity.value * (toCanonical[value.valueQuantity.code ?? ""] ?? 1);
  if (!("valueCoding" in value)) return null;
  const option = item.answerOption?.find((offered) => optionCode(offered) === value.valueCoding.code);
  return option ? extensionNumber(option, extensionUrls.ordinalValue) : null;
}

/** One number for a question: of several answers, such as ticks, what they count together. */
function numberOf(item: QuestionnaireItem, values: readonly AnswerValue[]): number | null {
  const numbers = values.map((value) => numericValue(item, value)).filter((number) => number !== null);
  return numbers.length === values.length && numbers.length > 0 ? sumOf(numbers) : null;
}

const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * `difference`: the first less the second. `ost`: (weight in kg - age in years) / 5 without its decimals (Koh 2001,
 * Osteoporos Int); rounded to 6 decimals first, so that binary fractions do not lose a point.
 */
const methods: Readonly<Record<ScoreMethod, (values: readonly number[]) => number>> = {
  mean: (values) => sumOf(values) / values.length,
  sum: sumOf,
  value: sumOf,
  difference: ([first = 0, second = 0]) => first - second,
  ost: ([weight = 0, age = 0]) => Math.trunc(Math.round(((weight - age) / 5) * 1e6) / 1e6) + 0,
};

function computed({ code, shownDecimals }: ScoreDefinition, value: number | null): ComputedScore {
  if (value === null) return { code, value: null, shown: null };
  return { code, value: round(value), shown: round(value).toFixed(shownDecimals) };
}

/** A score as it goes into others: not rounded. Null if any value is null, or the result out of the score's range. */
function resultOf({ range, items, method }: ScoreDefinition, values: readonly (number | null)[]): number | null {
  const [low, high] = range;
  const given = values.filter((value) => value !== null);
  if (given.length < items.length || given.length === 0) return null;
  const result = exact(methods[method](given));
  return result < low || result > high ? null : result;
}

/** The score of plain item values in the order of the items; null if any is null, or out of the score's range. */
export const scoreOf = (definition: ScoreDefinition, values: readonly (number | null)[]): ComputedScore =>
  computed(definition, resultOf(definition, values));

/** The codes of scores, each after those it is made of; those in a cycle, or made of one, are left out. */
export function scoreOrder(scores: readonly ScoreDefinition[]): { order: string[]; cyclic: string[] } {
  const byCode = new Map(scores.map((score) => [score.code, score]));
  const state = new Map<string, "open" | "done" | "cyclic">();
  const order: string[] = [];
  const visit = (score: ScoreDefinition): boolean => {
    const known = state.get(score.code);
    if (known) return known === "done";
    state.set(score.code, "open");
    const parts = score.items.flatMap((name) => byCode.get(name) ?? []);
    const isSound = parts.map(visit).every(Boolean);
    state.set(score.code, isSound ? "done" : "cyclic");
    if (isSound) order.push(score.code);
    return isSound;
  };
  for (const score of scores) visit(score);
  return { order, cyclic: scores.flatMap(({ code }) => (state.get(code) === "cyclic" ? [code] : [])) };
}

/**
 * All scores that the definition declares, each computed once, after those it is made of, from visible answers to
 * non-repeating questions. Sources: each `citation`.
 */
export function computeScores(definition: Scored, answers: Answers): ComputedScore[] {
  const index = indexQuestionnaire(definition.questionnaire);
  const shown = withoutHidden(index, answers).answers;
  const byCode = new Map(definition.scores.map((score) => [score.code, score]));
  const done = new Map<string, number | null>();
  const numberNamed = (name: string): number | null => {
    if (byCode.has(name)) return done.get(name) ?? null;
    const item = index.items.get(name)?.item;
    return item ? numberOf(item, answersAt(shown, name)) : null;
  };
  const applies = ({ onlyIf = [] }: ScoreDefinition) =>
    onlyIf.every(({ item, codes }) =>
      answersAt(shown, item).some((value) => "valueCoding" in value && codes.includes(value.valueCoding.code)),
    );
  for (const code of scoreOrder(definition.scores).order) {
    const score = byCode.get(code);
    if (score) done.set(code, applies(score) ? resultOf(score, score.items.map(numberNamed)) : null);
  }
  return definition.scores.map((score) => computed(score, done.get(score.code) ?? null));
}

/** The band that a score falls in, or null where the instrument has none. */
export const bandOf = ({ bands }: ScoreDefinition, value: number): Text | null =>
  bands.find(({ from, to }) => value >= from && value <= to)?.label ?? null;

export type ScoreChange = {
  /** after - before; below 0 is less. */
  readonly points: number;
  /** Of the first value, to 1 decimal; null when that was 0. */
  readonly percent: number | null;
  readonly byPoints: boolean | null;
  readonly byPercent: boolean | null;
};

/**
 * How a score changed, and whether the change reaches what the literature calls meaningful, by points and by percent
 * apart: whether either or both are asked for is the clinic's choice. Source: Ostelo 2008, Farrar 2001; PEG: Reed 2023.
 */
export function changeOf({ meaningfulChange }: ScoreDefinition, before: number, after: number): ScoreChange {
  const points = round(after - before);
  const share = before === 0 ? null : (points / before) * 100;
  return {
    points,
    percent: share === null ? null : Math.round(share * 10) / 10,
    byPoints: meaningfulChange ? Math.abs(points) >= meaningfulChange.points : null,
    byPercent: meaningfulChange && share !== null ? Math.abs(share) >= meaningfulChange.percent : null,
  };
}
