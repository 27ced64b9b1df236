import { isCorrectable } from "#lib/intake/amendments";
import { type Answers, instancesOf, type Position, positionOf, withChanges } from "#lib/intake/answers";
import { type Difference, differencesBetween } from "#lib/intake/comparison";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { type FormFields, type FormFinding, fieldsOf, readField } from "#lib/intake/forms";
import { instancePath, removal } from "#lib/intake/lists";
import { indexQuestionnaire, type QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { type RenderedSection, renderSubmission } from "#lib/intake/rendering";
import { changedPaths } from "#lib/intake/signature";
import { visibleItems, withoutHidden } from "#lib/intake/visibility";

/** What somebody is correcting in a form, not saved yet. */
export type Typing = {
  /** By path, what the controls of a question hold */
  readonly typed: Readonly<Record<string, FormFields>>;
  /** Entries of lists that go, such as "medicine-list[1]" */
  readonly removed: readonly string[];
};

export type Correcting = {
  readonly index: QuestionnaireIndex;
  /** The form with the corrections, without what they hide */
  readonly answers: Answers;
  readonly sections: readonly RenderedSection[];
  /** Questions that are asked only since the corrections */
  readonly asked: ReadonlySet<string>;
  /** What was typed and is no answer */
  readonly findings: readonly FormFinding[];
  readonly differences: readonly Difference[];
  /** What is sent: other answers than those saved, an empty list for one that goes */
  readonly changes: Answers;
};

const listOf = (instance: string): [string, number] => {
  const at = instance.lastIndexOf("[");
  return [instance.slice(0, at), Number(instance.slice(at + 1, -1))];
};

/** What the corrections so far make of a form: which questions it asks now, what differs, and what would be sent. */
export function correcting(
  definition: QuestionnaireDefinition,
  saved: Answers,
  { typed, removed }: Typing,
): Correcting {
  const index = indexQuestionnaire(definition.questionnaire);
  const readings = Object.entries(typed).flatMap(([path, fields]) => {
    const position = positionOf(index, path);
    return position ? [{ path, ...readField(position, path, fields) }] : [];
  });
  const readable = readings.filter(({ findings }) => findings.length === 0);
  const gone = Object.assign({}, ...removed.map((instance) => removal(saved, ...listOf(instance))));
  const wished: Answers = { ...Object.fromEntries(readable.map(({ path, values }) => [path, values])), ...gone };
  const { answers } = withoutHidden(index, withChanges(saved, wished));
  const [before, visible] = [visibleItems(index, saved), visibleItems(index, answers)];
  const sections = renderSubmission(definition, answers, "en");
  const isSent = (path: string) => visible.has(path) || path in gone;
  return {
    index,
    answers,
    sections,
    asked: new Set([...visible].filter((path) => !before.has(path))),
    findings: readings.flatMap(({ path, findings }) => (visible.has(path) ? findings : [])),
    differences: differencesBetween(renderSubmission(definition, saved, "en"), sections),
    changes: Object.fromEntries(
      changedPaths(saved, wished)
        .filter(isSent)
        .map((path) => [path, wished[path] ?? []]),
    ),
  };
}

type Added = { readonly index: QuestionnaireIndex; readonly added: readonly string[]; readonly typing: Typing };

/** A new entry that was saved although the answer to that was lost: what was typed is what is saved. */
function isSaved({ index, typing }: Added, saved: Answers, instance: string): boolean {
  const typed = Object.entries(typing.typed).filter(([path]) => path.startsWith(`${instance}.`));
  const isSame = ([path, fields]: [string, FormFields]) => {
    const position = positionOf(index, path);
    const now = position && readField(position, path, fields).values;
    return JSON.stringify(now) === JSON.stringify(saved[path] ?? []);
  };
  return typed.length > 0 && typed.every(isSame);
}

/** Entries that are new here and stand where a colleague added one meanwhile, each with the free place after it. */
export function displaced(saved: Answers, entries: Added): ReadonlyMap<string, string> {
  const { added } = entries;
  const taken = new Set(Object.keys(saved).flatMap(instancesOf));
  const moves = new Map<string, string>();
  for (const instance of added.filter((one) => taken.has(one) && !isSaved(entries, saved, one))) {
    const [list, number] = listOf(instance);
    let free = number + 1;
    while (taken.has(instancePath(list, free)) || added.includes(instancePath(list, free))) free += 1;
    taken.add(instancePath(list, free));
    moves.set(instance, instancePath(list, free));
  }
  return moves;
}

/** What was typed, with these entries in their new places. */
export function moved({ typed, removed }: Typing, moves: ReadonlyMap<string, string>): Typing {
  const entries = Object.entries(typed).map(([path, fields]): [string, FormFields] => {
    const from = instancesOf(path).find((instance) => moves.has(instance));
    const to = from && moves.get(from);
    if (!from || !to) return [path, fields];
    const renamed = Object.entries(fields).map(([name, values]) => [
      name.replace(/^(q\d+)\.\d+/, `$1.${listOf(to)[1]}`),
      values,
    ]);
    return [path.replace(from, to), Object.fromEntries(renamed)];
  });
  return { typed: Object.fromEntries(entries), removed };
}

/** The controls of a question as they stand: what was typed, else what is saved. */
export const fieldsAt = ({ typed }: Typing, saved: Answers, path: string, position: Position): FormFields =>
  typed[path] ?? fieldsOf(position, saved[path] ?? []);

/** A question whose answer may be corrected here, or null. */
export function correctableAt(index: QuestionnaireIndex, path: string): Position | null {
  const position = positionOf(index, path);
  return position && isCorrectable(position.entry.item) ? position : null;
}
