import { type Answers, type AnswerValue, answersAt, type Position, pathOf, positionOf } from "#lib/intake/answers";
import { type FormFields, type FormFinding, fieldName, fieldsOf, readField } from "#lib/intake/forms";
import { isKnown, type QuestionnaireItem, textOf } from "#lib/intake/questionnaire";
import type { QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { answerText } from "#lib/intake/rendering";
import type { Locale } from "#lib/locale";

/** FNV-1a, 32 bits: tells whether a saved answer is still the one that a page was drawn with. No secret rests on it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Answers as a form would send them back, so that equal ones are equal texts. */
const canonical = (position: Position, path: string, values: readonly AnswerValue[]): string =>
  JSON.stringify(readField(position, path, fieldsOf(position, values)).values);

const mark = (index: QuestionnaireIndex, answers: Answers, path: string): string | null => {
  const position = positionOf(index, path);
  if (!position) return null;
  return `${fieldName(position)}:${fingerprint(canonical(position, path, answersAt(answers, path)))}`;
};

/** One hidden field that says which questions a page asked, and with which saved answers it was drawn. */
export const marksOf = (index: QuestionnaireIndex, answers: Answers, paths: readonly string[]): string =>
  paths.flatMap((path) => mark(index, answers, path) ?? []).join(" ");

/** Groups and texts hold no answer; files are sent on a page of their own, and what the clinic knows on none. */
export const isNoField = (item: QuestionnaireItem): boolean =>
  item.type === "group" || item.type === "display" || item.type === "attachment" || isKnown(item);

export type Asked = { readonly path: string; readonly position: Position; readonly drawnWith: string };

/** The questions that a page asked, each once, read from `marksOf`; whatever else the text holds is passed over. */
export function askedIn(index: QuestionnaireIndex, marks: string): Asked[] {
  const byOrder = [...index.items.values()];
  const found = marks.split(" ").flatMap((text): Asked[] => {
    const match = /^q(\d{1,4})((?:\.\d{1,2})*):([0-9a-z]{1,8})$/.exec(text);
    const entry = byOrder[Number(match?.[1] ?? -1)];
    if (!match || !entry || isNoField(entry.item)) return [];
    const instances = (match[2] ?? "").split(".").slice(1).map(Number);
    const path = pathOf(entry, instances);
    const position = positionOf(index, path);
    return position ? [{ path, position, drawnWith: match[3] ?? "" }] : [];
  });
  return [...new Map(found.map((asked) => [asked.path, asked])).values()];
}

/**
 * Marks for a page that stays open after its answers were kept: those of questions that show what is saved now. The
 * others keep theirs, so that what somebody else saved is still compared with what this page was drawn with.
 */
export function marksAfter(saved: Answers, asked: readonly Asked[], fields: FormFields): string {
  return asked
    .map(({ path, position, drawnWith }) => {
      const now = canonical(position, path, answersAt(saved, path));
      const { values, findings } = readField(position, path, fields);
      const isShown = findings.length === 0 && JSON.stringify(values) === now;
      return `${fieldName(position)}:${isShown ? fingerprint(now) : drawnWith}`;
    })
    .join(" ");
}

/** The saved answers without those that changed after the page was drawn, by itself or by anybody else. */
export function knownTo(asked: readonly Asked[], saved: Answers): Answers {
  const since = asked.filter(
    ({ path, position, drawnWith }) => fingerprint(canonical(position, path, answersAt(saved, path))) !== drawnWith,
  );
  const paths = new Set(since.map(({ path }) => path));
  return Object.fromEntries(Object.entries(saved).filter(([path]) => !paths.has(path)));
}

export type Merged = {
  /** By path, an empty list where the answer was taken away; questions with a finding are left out. */
  readonly changes: Answers;
  readonly findings: readonly FormFinding[];
  /** The controls as the next page shows them: what was typed, or the other person's answer where nothing was. */
  readonly fields: FormFields;
  /** Paths that both changed since the page was drawn, each to something else. */
  readonly conflicts: readonly string[];
};

/**
 * What a page's form changes in the answers as they are saved now. Question by question: one that only this page
 * changed takes what was typed, one that only somebody else changed keeps theirs, one that both changed is a conflict.
 */
export function mergeForm(saved: Answers, asked: readonly Asked[], fields: FormFields): Merged {
  const changes: Record<string, readonly AnswerValue[]> = {};
  const findings: FormFinding[] = [];
  const conflicts: string[] = [];
  let shown = fields;
  for (const { path, position, drawnWith } of asked) {
    const read = readField(position, path, fields);
    const theirs = canonical(position, path, answersAt(saved, path));
    const typed = JSON.stringify(read.values);
    const changedHere = read.findings.length > 0 || fingerprint(typed) !== drawnWith;
    const changedThere = fingerprint(theirs) !== drawnWith;
    if (changedThere && !changedHere)
      shown = { ...shown, ...emptied(position), ...fieldsOf(position, answersAt(saved, path)) };
    else if (changedThere && typed !== theirs) conflicts.push(path);
    if (changedHere && read.findings.length === 0 && typed !== theirs) changes[path] = read.values;
    findings.push(...read.findings);
  }
  return { changes, findings, fields: shown, conflicts };
}

/** Controls that the other person's answer no longer fills are cleared, not left with what was there. */
const emptied = (position: Position): FormFields => fieldsOf(position, []);

/** The control's values, and those of its parts: "q12", "q12-month". */
const rawWords = (position: Position, fields: FormFields): string =>
  Object.entries(fields)
    .filter(([name]) => name === fieldName(position) || name.startsWith(`${fieldName(position)}-`))
    .flatMap(([, values]) => values)
    .filter((value) => value !== "")
    .join(" ");

/** What a page's form says other than what is saved, in words: for whoever cannot save it any more. */
export function unsavedWords(
  { saved, asked, locale }: { saved: Answers; asked: readonly Asked[]; locale: Locale },
  fields: FormFields,
): { path: string; question: string; words: string }[] {
  const { changes, findings } = mergeForm(saved, asked, fields);
  const bad = new Set(findings.map(({ path }) => path));
  return asked.flatMap(({ path, position }) => {
    const { item } = position.entry;
    const typed = changes[path]?.map((value) => answerText(item, value, locale)).join("; ");
    const words = bad.has(path) ? rawWords(position, fields) : typed;
    return words ? [{ path, question: textOf(item, locale), words }] : [];
  });
}
