import { type AnswerValue, valueOfOption } from "#lib/intake/answers";
import {
  type EnableWhen,
  extensionNumber,
  extensionOf,
  extensionUrls,
  type QuestionnaireItem,
  unitsOf,
} from "#lib/intake/questionnaire";
import type { QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { answerProblems, isPartialDate } from "#lib/intake/validation";
import { meets } from "#lib/intake/visibility";

type Literal = { readonly condition: EnableWhen; readonly askedBy: string };
/** Conditions that hold together. */
type Way = readonly Literal[];
/** Every way to show an item; none where it can never be shown; null where there are too many to go through. */
type Ways = readonly Way[] | null;

const mostWays = 200;
const open: Ways = [[]];

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
const defined = <T>(values: readonly (T | null | undefined)[]): T[] =>
  values.filter((value): value is T => value !== undefined && value !== null);

/** Numbers of every stretch that conditions and limits cut the line into, with the cuts themselves. */
function numbersAround(item: QuestionnaireItem, named: readonly number[]): number[] {
  const limits = [extensionNumber(item, extensionUrls.minValue), extensionNumber(item, extensionUrls.maxValue)];
  const cuts = unique(defined([...named, ...limits]));
  const between = cuts.map((cut, at) => (cut + (cuts[at + 1] ?? cut + 2)) / 2);
  return unique([0, ...cuts, ...between, ...cuts.flatMap((cut) => [Math.floor(cut) - 1, Math.ceil(cut) + 1])]);
}

/** The date itself, the first and last day in it, and the days before and after. */
function datesAround(date: string): string[] {
  if (!isPartialDate(date)) return [];
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const known = date.split("-").length;
  const first = Date.UTC(year, month - 1, day);
  const after = Date.UTC(year + (known === 1 ? 1 : 0), month - 1 + (known === 2 ? 1 : 0), day + (known === 3 ? 1 : 0));
  const days = [first, first - 86_400_000, after, after - 86_400_000];
  return [date, ...days.map((at) => new Date(at).toISOString().slice(0, 10))];
}

function quantities(item: QuestionnaireItem, conditions: readonly EnableWhen[]): AnswerValue[] {
  const named = defined(conditions.map(({ answerQuantity }) => answerQuantity));
  const offered = unitsOf(item).map(({ system, code }) => ({ ...(system ? { system } : {}), code }));
  const units = offered.length > 0 ? offered : [{}, ...named.map(({ value: _, ...unit }) => unit)];
  const amounts = numbersAround(
    item,
    named.map(({ value }) => value),
  );
  return units.flatMap((unit) => amounts.map((value) => ({ valueQuantity: { value, ...unit } })));
}

/** Answers to a question that tell apart whatever these conditions tell apart. */
function representatives(item: QuestionnaireItem, conditions: readonly EnableWhen[]): AnswerValue[] {
  const options = (item.answerOption ?? []).map(valueOfOption);
  const words = [...defined(conditions.map(({ answerString }) => answerString)), "~"];
  const typed = words.map((valueString) => ({ valueString }));
  const numbers = () =>
    numbersAround(item, defined(conditions.map(({ answerInteger, answerDecimal }) => answerInteger ?? answerDecimal)));
  const contentType = extensionOf(item, extensionUrls.mimeType)?.valueCode ?? "application/pdf";
  switch (item.type) {
    case "boolean":
      return [{ valueBoolean: true }, { valueBoolean: false }];
    case "integer":
      return numbers().map((valueInteger) => ({ valueInteger }));
    case "decimal":
      return numbers().map((valueDecimal) => ({ valueDecimal }));
    case "quantity":
      return quantities(item, conditions);
    case "date":
      return ["2000-01-01", ...defined(conditions.map(({ answerDate }) => answerDate)).flatMap(datesAround)].map(
        (valueDate) => ({ valueDate }),
      );
    case "choice":
      return options;
    case "open-choice":
      return [...options, ...typed];
    case "attachment":
      return [{ valueAttachment: { contentType, title: "a", size: 0, url: "a" } }];
    default:
      return typed;
  }
}

/** Whether one set of answers to a question meets all these conditions. */
function canMeet(item: QuestionnaireItem, conditions: readonly EnableWhen[]): boolean {
  const values = representatives(item, conditions).filter((value) => answerProblems(item, [value]).length === 0);
  const unequal = conditions.filter(({ operator }) => operator === "!=");
  const allowed = values.filter((value) => unequal.every((condition) => meets([value], "!=", condition)));
  const sets = [[], ...values.map((value) => [value]), ...(item.repeats ? [allowed] : [])];
  return sets.some((set) => conditions.every((condition) => meets(set, condition.operator, condition)));
}

/** Of a question in a list each item may look at another instance: only what one item asks of it has to fit together. */
const about = (index: QuestionnaireIndex, { condition: { question }, askedBy }: Literal): string =>
  index.items.get(question)?.repeating.length === 0 ? question : `${question} ${askedBy}`;

/** Whether what two ways ask of the same questions fits together; each of them does in itself. */
function canJoin(index: QuestionnaireIndex, one: Way, other: Way): boolean {
  const asked = Map.groupBy(one, (literal) => about(index, literal));
  const shared = Map.groupBy(
    other.filter((literal) => asked.has(about(index, literal))),
    (literal) => about(index, literal),
  );
  return [...shared].every(([key, literals]) => {
    const conditions = [...literals, ...(asked.get(key) ?? [])].map(({ condition }) => condition);
    const control = index.items.get(conditions[0]?.question ?? "")?.item;
    return control !== undefined && canMeet(control, conditions);
  });
}

function both(index: QuestionnaireIndex, first: Ways, second: Ways): Ways {
  if (first?.length === 0 || second?.length === 0) return [];
  if (!first || !second || first.length * second.length > mostWays) return null;
  return first.flatMap((one) =>
    second.flatMap((other) => (canJoin(index, one, other) ? [[...new Set([...one, ...other])]] : [])),
  );
}

function either(all: readonly Ways[]): Ways {
  const ways = all.includes(null) ? null : all.flatMap((some) => some ?? []);
  return ways && ways.length > mostWays ? null : ways;
}

/** `!=` and `exists` with false hold of a question that is not shown; everything else needs an answer to it. */
const needsAnswer = ({ operator, answerBoolean }: EnableWhen): boolean =>
  operator === "exists" ? answerBoolean !== false : operator !== "!=";

/**
 * linkIds of items that no answers can show, because conditions contradict each other, ask for what nobody can answer,
 * or hang on such an item; of an item and what is in it the outer one. Wants conditions that are sound one by one, and
 * no cycles. Where there are too many ways to show an item to go through, it counts as shown.
 */
export function unreachable(index: QuestionnaireIndex): string[] {
  const known = new Map<string, Ways>();
  const waysTo = (linkId: string): Ways => {
    const found = known.get(linkId) ?? (known.has(linkId) ? null : work(linkId));
    known.set(linkId, found);
    return found;
  };
  const waysOf = (condition: EnableWhen, askedBy: string): Ways => {
    const control = index.items.get(condition.question)?.item;
    const alone: Ways = control && canMeet(control, [condition]) ? [[{ condition, askedBy }]] : [];
    return needsAnswer(condition) ? both(index, alone, waysTo(condition.question)) : alone;
  };
  const work = (linkId: string): Ways => {
    known.set(linkId, null);
    const entry = index.items.get(linkId);
    const conditions = (entry?.item.enableWhen ?? []).map((condition) => waysOf(condition, linkId));
    const around = entry?.parent ? waysTo(entry.parent.item.linkId) : open;
    if (conditions.length > 0 && entry?.item.enableBehavior === "any") return both(index, around, either(conditions));
    return conditions.reduce((ways, more) => both(index, ways, more), around);
  };
  const never = (linkId: string | undefined) => linkId !== undefined && waysTo(linkId)?.length === 0;
  return [...index.items.values()]
    .filter(({ item, parent }) => never(item.linkId) && !never(parent?.item.linkId))
    .map(({ item }) => item.linkId);
}
