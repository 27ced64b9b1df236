import type { AnswerOption, Attachment, Coding, Quantity, QuestionnaireItem } from "#lib/intake/questionnaire";
import type { IndexedItem, QuestionnaireIndex } from "#lib/intake/questionnaire-index";

export type AnswerValue =
  | { readonly valueBoolean: boolean }
  | { readonly valueInteger: number }
  | { readonly valueDecimal: number }
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  | { readonly valueDate: string }
  | { readonly valueString: string }
  | { readonly valueCoding: Coding }
  | { readonly valueQuantity: Quantity }
  | { readonly valueAttachment: Attachment };

/** The answer that an option stands for. */
export const valueOfOption = ({ valueCoding, valueInteger, valueDate, valueString }: AnswerOption): AnswerValue => {
  if (valueCoding)
    return { valueCoding: { ...(valueCoding.system ? { system: valueCoding.system } : {}), code: valueCoding.code } };
  if (valueInteger !== undefined) return { valueInteger };
  return valueDate === undefined ? { valueString: valueString ?? "" } : { valueDate };
};

/**
 * Answers by path. The path is the linkId; inside repeating groups each of them comes before it with its instance:
 * "meds[0].med-name". Several values where the question repeats.
 */
export type Answers = Readonly<Record<string, readonly AnswerValue[]>>;

export type ResponseItem = {
  readonly linkId: string;
  readonly answer?: readonly (Partial<AnswerValue> & { readonly item?: readonly ResponseItem[] })[];
  readonly item?: readonly ResponseItem[];
};

/** At most 100 instances of a group: more than anyone has medicines, and a bound against made-up input. */
const segment = /^([A-Za-z0-9][A-Za-z0-9_-]*)(?:\[(0|[1-9]\d?)\])?$/;

export type Position = { readonly entry: IndexedItem; readonly instances: readonly number[] };

/** The path of an item, given the instance of each repeating group around it. */
export function pathOf(entry: IndexedItem, instances: readonly number[]): string {
  const groups = entry.repeating.map((linkId, depth) => `${linkId}[${instances[depth] ?? 0}]`);
  return entry.repeating.at(-1) === entry.item.linkId ? groups.join(".") : [...groups, entry.item.linkId].join(".");
}

/** Whether a text has the form of a path, whatever it means. */
export const isPath = (text: string): boolean => text.split(".").every((part) => segment.test(part));

/** The item and instances that a path means, or null when the questionnaire has no such place. */
export function positionOf(index: QuestionnaireIndex, path: string): Position | null {
  const parts = path.split(".").map((part) => segment.exec(part));
  const entry = index.items.get(parts.at(-1)?.[1] ?? "");
  if (!entry) return null;
  const instances = parts.flatMap((part) => (part?.[2] === undefined ? [] : [Number(part[2])]));
  return pathOf(entry, instances) === path ? { entry, instances } : null;
}

/** Answers with these changes on top; an empty list takes an answer away. */
export const withChanges = (answers: Answers, changes: Answers): Answers =>
  Object.fromEntries(Object.entries({ ...answers, ...changes }).filter(([, values]) => values.length > 0));

const isBlank = (value: AnswerValue) => "valueString" in value && value.valueString.trim() === "";

/** The answers at a path; blank text is no answer. */
export const answersAt = (answers: Answers, path: string): readonly AnswerValue[] =>
  Object.hasOwn(answers, path) ? (answers[path] ?? []).filter((value) => !isBlank(value)) : [];

/** The repeating groups around a path, each with its instance: "meds[1].drugs[0].name" gives "meds[1]", "meds[1].drugs[0]". */
export const instancesOf = (path: string): string[] =>
  [...path.matchAll(/\[\d+\]/g)].map((match) => path.slice(0, match.index + match[0].length));

/** Every instance of a repeating group that holds an answer, at any depth. */
export const filledInstances = (index: QuestionnaireIndex, answers: Answers): ReadonlySet<string> =>
  new Set(
    Object.keys(answers).flatMap((path) =>
      path.includes("[") && positionOf(index, path) && answersAt(answers, path).length > 0 ? instancesOf(path) : [],
    ),
  );

/** How many instances each repeating group has answers for, by the group's path without its own instance. */
export function countInstances(index: QuestionnaireIndex, answers: Answers): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of Object.keys(answers)) {
    if (!path.includes("[") || !positionOf(index, path) || answersAt(answers, path).length === 0) continue;
    for (const match of path.matchAll(/\[(\d+)\]/g)) {
      const group = path.slice(0, match.index);
      counts.set(group, Math.max(counts.get(group) ?? 0, Number(match[1]) + 1));
    }
  }
  return counts;
}

/** The instances of each repeating group that hold an answer, in order, by the group's path without its own instance. */
export function instanceNumbers(index: QuestionnaireIndex, answers: Answers): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const path of filledInstances(index, answers)) {
    const at = path.lastIndexOf("[");
    const group = path.slice(0, at);
    numbers.set(group, [...(numbers.get(group) ?? []), Number(path.slice(at + 1, -1))]);
  }
  for (const found of numbers.values()) found.sort((a, b) => a - b);
  return numbers;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isPlainText = (value: unknown): value is string =>
  typeof value === "string" && value.isWellFormed() && !value.includes("\u0000");
const isOptionalText = (value: unknown) => value === undefined || isPlainText(value);
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

const isCoding = (value: unknown) =>
  isRecord(value) && isPlainText(value.code) && isOptionalText(value.system) && isOptionalText(value.display);
const isQuantity = (value: unknown) =>
  isRecord(value) &&
  isNumber(value.value) &&
  isOptionalText(value.unit) &&
  isOptionalText(value.code) &&
  isOptionalText(value.system);

const isAttachment = (value: unknown) =>
  isRecord(value) &&
  [value.contentType, value.title, value.url].every((text) => isPlainText(text) && text !== "") &&
  isNumber(value.size) &&
  Number.isSafeInteger(value.size) &&
  value.size >= 0;

const shapes: Readonly<Record<string, (value: unknown) => boolean>> = {
  valueBoolean: (value) => typeof value === "boolean",
  valueInteger: (value) => isNumber(value) && Number.isSafeInteger(value),
  valueDecimal: isNumber,
  valueDate: isPlainText,
  valueString: isPlainText,
  valueCoding: isCoding,
  valueQuantity: isQuantity,
  valueAttachment: isAttachment,
};

/** True for exactly one value[x] of the right shape; what the question wants is another matter (validation). */
export function isAnswerValue(value: unknown): value is AnswerValue {
  if (!isRecord(value)) return false;
  const [key, ...more] = Object.keys(value);
  if (key === undefined || more.length > 0 || !Object.hasOwn(shapes, key)) return false;
  return shapes[key]?.(value[key]) === true;
}

/** What is well formed in anything at all: never throws, drops the rest. */
export function wellFormedAnswers(input: unknown): Answers {
  if (!isRecord(input)) return {};
  const kept = Object.entries(input).flatMap(([path, values]): [string, AnswerValue[]][] =>
    Array.isArray(values) && values.length > 0 && values.every(isAnswerValue) ? [[path, values]] : [],
  );
  return Object.fromEntries(kept);
}

function responseItems(
  items: readonly QuestionnaireItem[],
  place: { index: QuestionnaireIndex; answers: Answers; counts: ReadonlyMap<string, number> },
  instances: readonly number[],
): ResponseItem[] {
  return items.flatMap((item) => {
    const entry = place.index.items.get(item.linkId);
    if (!entry || item.type === "display") return [];
    const children = (at: readonly number[]) => responseItems(item.item ?? [], place, at);
    if (item.type !== "group")
      return questionItem(item, answersAt(place.answers, pathOf(entry, instances)), children(instances));
    if (!item.repeats) return groupItem(item.linkId, children(instances));
    const prefix = pathOf(entry, [...instances, 0]).slice(0, -"[0]".length);
    const count = place.counts.get(prefix) ?? 0;
    return Array.from({ length: count }, (_, n) => groupItem(item.linkId, children([...instances, n]))).flat();
  });
}

const groupItem = (linkId: string, item: ResponseItem[]): ResponseItem[] => (item.length > 0 ? [{ linkId, item }] : []);

/** R4 puts the children of a question under its answer; where that is missing, under an answer without a value. */
function questionItem(
  { linkId }: QuestionnaireItem,
  values: readonly AnswerValue[],
  children: ResponseItem[],
): ResponseItem[] {
  if (values.length === 0 && children.length === 0) return [];
  if (children.length === 0) return [{ linkId, answer: values }];
  const [first, ...rest] = values;
  return [{ linkId, answer: [{ ...first, item: children }, ...rest] }];
}

/** Answers as the `item` tree of a FHIR R4 QuestionnaireResponse. Unknown paths are left out, empty instances closed up. */
export function toResponseItems(index: QuestionnaireIndex, answers: Answers): ResponseItem[] {
  return responseItems(index.questionnaire.item, { index, answers, counts: countInstances(index, answers) }, []);
}

/** The way back: a QuestionnaireResponse's `item` tree as answers. Items that the questionnaire does not know are left out. */
export function fromResponseItems(index: QuestionnaireIndex, items: readonly ResponseItem[]): Answers {
  const answers: Record<string, AnswerValue[]> = {};
  const read = (siblings: readonly ResponseItem[], instances: readonly number[], parent: IndexedItem | null): void => {
    const seen = new Map<string, number>();
    for (const { linkId, answer = [], item = [] } of siblings) {
      const entry = index.items.get(linkId);
      if (!entry || entry.parent !== parent) continue;
      const instance = seen.get(linkId) ?? 0;
      seen.set(linkId, instance + 1);
      const at = entry.repeating.length > instances.length ? [...instances, instance] : instances;
      const values = answer.map(({ item: _, ...value }) => value).filter(isAnswerValue);
      if (values.length > 0) answers[pathOf(entry, at)] = values;
      read(item, at, entry);
      for (const { item: children = [] } of answer) read(children, at, entry);
    }
  };
  read(items, [], null);
  return answers;
}
