import { type Answers, type AnswerValue, answersAt } from "#lib/intake/answers";
import {
  extensionNumber,
  extensionUrls,
  indexQuestionnaire,
  optionCode,
  type Questionnaire,
  type QuestionnaireItem,
} from "#lib/intake/questionnaire";
import { withoutHidden } from "#lib/intake/visibility";
import type { Text } from "#lib/locale";

export type ScoreDefinition = {
  readonly code: string;
  readonly title: Text;
  /** mean and sum need every item; value passes its one item through. */
  readonly method: "mean" | "sum" | "value";
  readonly items: readonly string[];
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

const round = (value: number) => Math.round(value * 100) / 100;

/** The number that an answer stands for: its own, or the ordinalValue of the option chosen. Null where there is none. */
export function numericValue(item: QuestionnaireItem, value: AnswerValue): number | null {
  if ("valueInteger" in value) return value.valueInteger;
  if ("valueDecimal" in value) return value.valueDecimal;
  if ("valueQuantity" in value) return value.valueQuantity.value;
  if (!("valueCoding" in value)) return null;
  const option = item.answerOption?.find((offered) => optionCode(offered) === value.valueCoding.code);
  return option ? extensionNumber(option, extensionUrls.ordinalValue) : null;
}

function computed({ code, shownDecimals }: ScoreDefinition, value: number | null): ComputedScore {
  if (value === null) return { code, value: null, shown: null };
  return { code, value: round(value), shown: round(value).toFixed(shownDecimals) };
}

/** The score of plain item values in the order of the items: mean or sum of all, or the one value; null if any is null. */
export function scoreOf(definition: ScoreDefinition, values: readonly (number | null)[]): ComputedScore {
  const [low, high] = definition.range;
  const given = values.filter((value) => value !== null);
  if (given.length < definition.items.length || given.length === 0) return computed(definition, null);
  const sum = given.reduce((total, value) => total + value, 0);
  const score = definition.method === "mean" ? sum / given.length : sum;
  return computed(definition, score < low || score > high ? null : score);
}

/** All scores that the definition declares, from visible answers to non-repeating questions. Sources: each `citation`. */
export function computeScores(definition: Scored, answers: Answers): ComputedScore[] {
  const index = indexQuestionnaire(definition.questionnaire);
  const shown = withoutHidden(index, answers).answers;
  return definition.scores.map((score) => {
    const values = score.items.map((linkId) => {
      const item = index.items.get(linkId)?.item;
      const [value] = answersAt(shown, linkId);
      return item && value ? numericValue(item, value) : null;
    });
    return scoreOf(score, values);
  });
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
