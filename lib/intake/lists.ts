import { type Answers, type AnswerValue, answersAt, filledInstances, pathOf, positionOf } from "#lib/intake/answers";
import type { FormFields } from "#lib/intake/forms";
import { extensionOf, extensionText, extensionUrls, isList, optionCode, textsOf } from "#lib/intake/questionnaire";
import type { IndexedItem, QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { answerText } from "#lib/intake/rendering";
import { visibleItems } from "#lib/intake/visibility";
import type { Locale, Text } from "#lib/locale";

/** A group that can be filled in several times, such as medicines; the instances that hold an answer. */
export type List = {
  readonly entry: IndexedItem;
  /** What one of it is called ("medicine"). */
  readonly noun: Text;
  readonly filled: readonly number[];
  /** Where the next one goes. Numbers are not used again, so that an open page never means another one. */
  readonly next: number;
};

const mostInstances = 100;

function listOf(index: QuestionnaireIndex, answers: Answers, entry: IndexedItem): List {
  const filled = [...filledInstances(index, answers)].flatMap((path) => {
    const position = positionOf(index, path);
    return position?.entry === entry ? [position.instances.at(-1) ?? 0] : [];
  });
  return {
    entry,
    noun: extensionText(entry.item, extensionUrls.noun) ?? textsOf(entry.item),
    filled: filled.sort((a, b) => a - b),
    next: Math.max(-1, ...filled) + 1,
  };
}

/** The lists that a section shows. A list inside a list has no page, and no form of ours has one. */
export function listsIn(index: QuestionnaireIndex, answers: Answers, section: string): List[] {
  const visible = visibleItems(index, answers);
  return [...index.items.values()]
    .filter((entry) => entry.section === section && isList(entry.item) && entry.repeating.length === 1)
    .filter((entry) => visible.has(pathOf(entry, [0])))
    .map((entry) => listOf(index, answers, entry));
}

/**
 * One hidden field that says which lists a page showed. What is saved by now does not tell it: the page's script keeps
 * the answer that calls for a list before the page is sent.
 */
export const listMarks = (index: QuestionnaireIndex, answers: Answers, section: string): string =>
  listsIn(index, answers, section)
    .map(({ entry }) => entry.item.linkId)
    .join(" ");
export const listsShown = ({ lists = [] }: FormFields): string[] => (lists[0] ?? "").split(" ");

/** One list of a section with an instance of it that exists or may be added; null for any other. */
export function instanceIn(index: QuestionnaireIndex, answers: Answers, where: InstanceOf): List | null {
  const list = listsIn(index, answers, where.section).find(({ entry }) => entry.item.linkId === where.list);
  const isOpen = /^\d{1,2}$/.test(where.instance) && Number(where.instance) < mostInstances;
  if (!list || !isOpen) return null;
  const number = Number(where.instance);
  return list.filled.includes(number) || number >= list.next ? list : null;
}
export type InstanceOf = { readonly section: string; readonly list: string; readonly instance: string };

/** Where an instance's answers stand: "medicine-list[2]". */
export const instancePath = (list: string, instance: number): string => `${list}[${instance}]`;

/** Paths of what one instance asks and says, in the order of the form. A new one is looked at as if it were begun. */
export function pathsOfInstance(index: QuestionnaireIndex, answers: Answers, list: string, instance: number): string[] {
  const prefix = `${instancePath(list, instance)}.`;
  const last = index.items.get(list)?.item.item?.at(-1);
  const begun = last ? { [`${prefix}${last.linkId}`]: [{ valueBoolean: true }], ...answers } : answers;
  return [...visibleItems(index, begun)].filter(
    (path) => path.startsWith(prefix) && positionOf(index, path)?.entry.item.type !== "group",
  );
}

const codesAt = (answers: Answers, path: string): string[] =>
  answersAt(answers, path).flatMap((value) => ("valueCoding" in value ? value.valueCoding.code : []));

/**
 * What stands ready in a row and is no answer before it was sent: of the treatments that were ticked, the one that no
 * other row tells of. Where there are several, the person says which.
 */
export function offeredInRow(answers: Answers, list: List, instance: number): Answers {
  const { linkId, item: children = [] } = list.entry.item;
  const offers = children.flatMap((child): [string, AnswerValue[]][] => {
    const from = extensionOf(child, extensionUrls.offeredFrom)?.valueCode ?? "";
    const pathIn = (row: number) => `${instancePath(linkId, row)}.${child.linkId}`;
    const others = list.filled.filter((row) => row !== instance).flatMap((row) => codesAt(answers, pathIn(row)));
    const rows = (child.answerOption ?? []).map(optionCode);
    const left = codesAt(answers, from).filter((code) => rows.includes(code) && !others.includes(code));
    return left.length === 1 ? [[pathIn(instance), left.map((code) => ({ valueCoding: { code } }))]] : [];
  });
  return Object.fromEntries(offers);
}

/** The changes that take every answer of an instance away. */
export const removal = (answers: Answers, list: string, instance: number): Answers =>
  Object.fromEntries(
    Object.keys(answers).flatMap((path) => (path.startsWith(`${instancePath(list, instance)}.`) ? [[path, []]] : [])),
  );

/** An instance in words: its first answer, and the others. */
export function wordsOfInstance(
  index: QuestionnaireIndex,
  answers: Answers,
  { path, locale }: { path: string; locale: Locale },
): string[] {
  return Object.keys(answers)
    .filter((one) => one.startsWith(`${path}.`))
    .flatMap((one) => positionOf(index, one) ?? [])
    .sort((a, b) => a.entry.order - b.entry.order)
    .flatMap(({ entry, instances }) =>
      answersAt(answers, pathOf(entry, instances)).map((value) => answerText(entry.item, value, locale)),
    );
}
