import { ask } from "#content/questionnaires/build";
import type { AnswerOption, QuestionnaireItem } from "#lib/intake/questionnaire";
import type { Text } from "#lib/locale";

export type Changes = {
  /** By linkId: what is asked right after it. */
  readonly after: Readonly<Record<string, readonly QuestionnaireItem[]>>;
  /** By linkId: the item as it is asked from now on. */
  readonly instead: Readonly<Record<string, (item: QuestionnaireItem) => QuestionnaireItem>>;
  /** Asked no longer, or in another place. */
  readonly gone: readonly string[];
};

/** The items of an earlier version with these changes, at any depth; what is not named stays word for word. */
export const changed = (items: readonly QuestionnaireItem[], changes: Changes): QuestionnaireItem[] =>
  items.flatMap((item) => {
    const { linkId } = item;
    const now = changes.instead[linkId]?.(item) ?? item;
    const whole = now.item ? { ...now, item: changed(now.item, changes) } : now;
    return [...(changes.gone.includes(linkId) ? [] : [whole]), ...(changes.after[linkId] ?? [])];
  });

const isAlone = ({ extension = [] }: AnswerOption) => extension.some(({ url }) => url.endsWith("optionExclusive"));

/** More options, before those that rule the others out. */
export const withOptions =
  (...more: readonly AnswerOption[]) =>
  (item: QuestionnaireItem): QuestionnaireItem => {
    const all = item.answerOption ?? [];
    return { ...item, answerOption: [...all.filter((one) => !isAlone(one)), ...more, ...all.filter(isAlone)] };
  };

/** Without one option. */
export const withoutOption =
  (code: string) =>
  (item: QuestionnaireItem): QuestionnaireItem => ({
    ...item,
    answerOption: (item.answerOption ?? []).filter(({ valueCoding }) => valueCoding?.code !== code),
  });

/** Without the conditions that stand on one option of another question. */
export const withoutCondition =
  (code: string) =>
  (item: QuestionnaireItem): QuestionnaireItem => ({
    ...item,
    enableWhen: (item.enableWhen ?? []).filter(({ answerCoding }) => answerCoding?.code !== code),
  });

/** With words of help under the question. */
export const withHint =
  (hint: Text) =>
  (item: QuestionnaireItem): QuestionnaireItem => ({
    ...item,
    extension: [...(item.extension ?? []), ...(ask(item.linkId, item.type, hint, { hint }).extension ?? [])],
  });

export const withoutHint = (item: QuestionnaireItem): QuestionnaireItem => ({
  ...item,
  extension: (item.extension ?? []).filter(({ url }) => !url.endsWith("/hint")),
});
