import { type Answers, type AnswerValue, answersAt, instanceNumbers, pathOf, positionOf } from "#lib/intake/answers";
import type { Coding, EnableWhen, Operator, Quantity } from "#lib/intake/questionnaire";
import type { IndexedItem, QuestionnaireIndex } from "#lib/intake/questionnaire-index";

type Expected = Omit<EnableWhen, "question" | "operator">;

const sameCoding = (a: Coding, b: Coding) => a.code === b.code && (!a.system || !b.system || a.system === b.system);

/** Less than, equal to or greater than zero; null where the two cannot be ordered. */
const order = <T extends number | string>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

/** Partial dates are ordered as far as both are known; "2024" against "2024-05" has no order. */
function orderDates(a: string, b: string): number | null {
  const known = Math.min(a.length, b.length);
  const byKnown = order(a.slice(0, known), b.slice(0, known));
  return byKnown === 0 && a.length !== b.length ? null : byKnown;
}

/** Amounts have an order in one unit; two systems may call different units by one code. */
const orderQuantities = (a: Quantity, b: Quantity) =>
  (a.code ?? a.unit) === (b.code ?? b.unit) && (!a.system || !b.system || a.system === b.system)
    ? order(a.value, b.value)
    : null;

const numberIn = (value: AnswerValue) =>
  "valueInteger" in value ? value.valueInteger : "valueDecimal" in value ? value.valueDecimal : null;

function compare(value: AnswerValue, expected: Expected): number | null {
  const number = expected.answerInteger ?? expected.answerDecimal;
  const given = numberIn(value);
  if (number !== undefined) return given === null ? null : order(given, number);
  if (expected.answerDate !== undefined)
    return "valueDate" in value ? orderDates(value.valueDate, expected.answerDate) : null;
  if (expected.answerString !== undefined)
    return "valueString" in value ? order(value.valueString, expected.answerString) : null;
  if (expected.answerQuantity)
    return "valueQuantity" in value ? orderQuantities(value.valueQuantity, expected.answerQuantity) : null;
  return null;
}

function isEqual(value: AnswerValue, expected: Expected): boolean {
  if (expected.answerBoolean !== undefined)
    return "valueBoolean" in value && value.valueBoolean === expected.answerBoolean;
  if (expected.answerCoding) return "valueCoding" in value && sameCoding(value.valueCoding, expected.answerCoding);
  return compare(value, expected) === 0;
}

const ordered: Readonly<Record<string, (by: number) => boolean>> = {
  ">": (by) => by > 0,
  "<": (by) => by < 0,
  ">=": (by) => by >= 0,
  "<=": (by) => by <= 0,
};

/**
 * Whether the answers to one question meet a condition, as FHIR R4 says: `=` and the orderings need at least one
 * answer that fits, `!=` needs that no answer is equal (so it holds when there is none), `exists` asks for any.
 */
export function meets(values: readonly AnswerValue[], operator: Operator, expected: Expected): boolean {
  if (operator === "exists") return values.length > 0 === (expected.answerBoolean ?? true);
  if (operator === "=") return values.some((value) => isEqual(value, expected));
  if (operator === "!=") return !values.some((value) => isEqual(value, expected));
  return values.some((value) => {
    const by = compare(value, expected);
    return by !== null && ordered[operator]?.(by) === true;
  });
}

type Evaluation = {
  readonly index: QuestionnaireIndex;
  readonly answers: Answers;
  readonly filled: ReadonlyMap<string, readonly number[]>;
  /** By path; "open" while it is being worked out, which is how a cycle shows. */
  readonly known: Map<string, boolean | "open">;
};

/** The instances of an item's next repeating group below `before`: those with answers, else a first one to fill in. */
const instancesBelow = ({ filled }: Evaluation, entry: IndexedItem, before: readonly number[]): readonly number[] => {
  const depth = before.length;
  const group = [...before.map((n, at) => `${entry.repeating[at]}[${n}]`), entry.repeating[depth]].join(".");
  return filled.get(group) ?? [0];
};

/** Every way to number the repeating groups around an item, in document order, given the outer ones. */
function placesOf(evaluation: Evaluation, entry: IndexedItem, outer: readonly number[] = []): readonly number[][] {
  return entry.repeating
    .slice(outer.length)
    .reduce<number[][]>(
      (places) => places.flatMap((before) => instancesBelow(evaluation, entry, before).map((n) => [...before, n])),
      [[...outer]],
    );
}

/**
 * Where the nearest occurrence of the controlling question is (R4: ancestors, then preceding, then following): in the
 * instances that both share; of the others the last before, else the first after. A question that is not enabled did
 * not occur there: it has no answer, whatever was typed before it was hidden. Null where it occurs nowhere.
 */
function nearest(
  evaluation: Evaluation,
  control: IndexedItem,
  from: IndexedItem,
  instances: readonly number[],
): readonly number[] | null {
  const apart = control.repeating.findIndex((linkId, depth) => from.repeating[depth] !== linkId);
  const shared = instances.slice(0, apart < 0 ? control.repeating.length : apart);
  const places = placesOf(evaluation, control, shared);
  const byDistance = control.order < from.order ? places.toReversed() : places;
  return byDistance.find((place) => isVisible(evaluation, control, place)) ?? null;
}

function isMet(
  evaluation: Evaluation,
  condition: EnableWhen,
  entry: IndexedItem,
  instances: readonly number[],
): boolean {
  const control = evaluation.index.items.get(condition.question);
  const at = control ? nearest(evaluation, control, entry, instances) : null;
  const values = control && at ? answersAt(evaluation.answers, pathOf(control, at)) : [];
  return meets(values, condition.operator, condition);
}

function isVisible(evaluation: Evaluation, entry: IndexedItem, instances: readonly number[]): boolean {
  const path = pathOf(entry, instances);
  const known = evaluation.known.get(path);
  if (known !== undefined) return known === true;
  evaluation.known.set(path, "open");
  const conditions = entry.item.enableWhen ?? [];
  const test = (condition: EnableWhen) => isMet(evaluation, condition, entry, instances);
  const parentShows =
    !entry.parent || isVisible(evaluation, entry.parent, instances.slice(0, entry.parent.repeating.length));
  const enabled = entry.item.enableBehavior === "any" ? conditions.some(test) : conditions.every(test);
  const visible = parentShows && (conditions.length === 0 || enabled);
  evaluation.known.set(path, visible);
  return visible;
}

/** Answers are never changed in place, so what they show is worked out once. */
const worked = new WeakMap<Answers, { index: QuestionnaireIndex; visible: ReadonlySet<string> }>();

/**
 * Paths of everything that is shown: groups, displays and questions, in document order. `enableWhen` and
 * `enableBehavior` as FHIR R4 says; hidden questions count as unanswered, a hidden group hides what is in it.
 */
export function visibleItems(index: QuestionnaireIndex, answers: Answers): ReadonlySet<string> {
  const earlier = worked.get(answers);
  if (earlier?.index === index) return earlier.visible;
  const evaluation: Evaluation = { index, answers, filled: instanceNumbers(index, answers), known: new Map() };
  const visible = new Set<string>();
  for (const entry of index.items.values()) {
    for (const instances of placesOf(evaluation, entry)) {
      if (isVisible(evaluation, entry, instances)) visible.add(pathOf(entry, instances));
    }
  }
  worked.set(answers, { index, visible });
  return visible;
}

export type WithoutHidden = { readonly answers: Answers; readonly dropped: readonly string[] };

/**
 * The answers to what is shown, and the paths that were dropped because they are hidden. Unknown paths stay.
 * Dropping can leave a group with fewer instances and so hide more: it goes on until nothing changes.
 */
export function withoutHidden(index: QuestionnaireIndex, answers: Answers): WithoutHidden {
  const visible = visibleItems(index, answers);
  const isHidden = (path: string) => positionOf(index, path) !== null && !visible.has(path);
  const dropped = Object.keys(answers).filter(isHidden);
  if (dropped.length === 0) return { answers, dropped };
  const kept = Object.fromEntries(Object.entries(answers).filter(([path]) => !isHidden(path)));
  const next = withoutHidden(index, kept);
  return { answers: next.answers, dropped: [...dropped, ...next.dropped] };
}
