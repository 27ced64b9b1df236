import {
  type Answers,
  type AnswerValue,
  answersAt,
  filledInstances,
  instancesOf,
  isAnswerValue,
  isPath,
  type Position,
  pathOf,
  positionOf,
  valueOfOption,
  wellFormedAnswers,
} from "#lib/intake/answers";
import { type FindingCode, messageFor } from "#lib/intake/finding-messages";
import {
  type AnswerOption,
  extensionNumber,
  extensionUrls,
  isExclusive,
  isKnown,
  isList,
  maxLengthOf,
  mostAnswersOf,
  type QuestionnaireItem,
  unitsOf,
} from "#lib/intake/questionnaire";
import type { IndexedItem, QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { visibleItems } from "#lib/intake/visibility";
import type { Text } from "#lib/locale";

export type Finding = {
  readonly linkId: string;
  readonly path: string;
  readonly code: FindingCode;
  /** Says what to do, in both languages. */
  readonly message: Text;
};

export type ValidationOptions = {
  /** linkId of one section; unknown paths are reported whatever the scope. */
  readonly scope?: string;
  /** A draft may be incomplete and may hold answers that are hidden for now; what is sent in may not. */
  readonly mode: "draft" | "submit";
};

const isTyped: Readonly<Record<QuestionnaireItem["type"], (value: AnswerValue) => boolean>> = {
  group: () => false,
  display: () => false,
  boolean: (value) => "valueBoolean" in value,
  integer: (value) => "valueInteger" in value,
  decimal: (value) => "valueDecimal" in value || "valueInteger" in value,
  date: (value) => "valueDate" in value,
  string: (value) => "valueString" in value,
  text: (value) => "valueString" in value,
  choice: (value) =>
    "valueCoding" in value || "valueInteger" in value || "valueString" in value || "valueDate" in value,
  "open-choice": (value) =>
    "valueCoding" in value || "valueInteger" in value || "valueString" in value || "valueDate" in value,
  quantity: (value) => "valueQuantity" in value,
  attachment: (value) => "valueAttachment" in value,
};

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date that exists: YYYY, YYYY-MM or YYYY-MM-DD, from 1900 on. */
export function isPartialDate(text: string): boolean {
  const [, year, month = "01", day = "01"] = datePattern.exec(text) ?? [];
  if (!year || Number(year) < 1900) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** One answer as a text that only an equal one has: a typed word is another answer than the option with that code. */
function sameAs(value: AnswerValue): string {
  if ("valueCoding" in value) return `coding ${value.valueCoding.code}`;
  if (!("valueQuantity" in value)) return JSON.stringify(value);
  const { value: amount, code, unit } = value.valueQuantity;
  return `quantity ${amount} ${code ?? unit ?? ""}`;
}

/** Whether an answer is this option: a code in its system, where one was sent; of anything else the value itself. */
function isOption(option: AnswerOption, value: AnswerValue): boolean {
  if (!("valueCoding" in value)) return sameAs(value) === sameAs(valueOfOption(option));
  const { system, code } = value.valueCoding;
  return option.valueCoding?.code === code && (!system || option.valueCoding.system === system);
}

const isOffered = (item: QuestionnaireItem, value: AnswerValue): boolean =>
  (item.type === "open-choice" && "valueString" in value) ||
  (item.answerOption ?? []).some((option) => isOption(option, value));

const numberOf = (value: AnswerValue): number | null => {
  if ("valueInteger" in value) return value.valueInteger;
  if ("valueDecimal" in value) return value.valueDecimal;
  return "valueQuantity" in value ? value.valueQuantity.value : null;
};

function rangeProblem(item: QuestionnaireItem, value: AnswerValue): FindingCode | null {
  const number = numberOf(value);
  if (number === null) return null;
  const min = extensionNumber(item, extensionUrls.minValue);
  const max = extensionNumber(item, extensionUrls.maxValue);
  if (min !== null && number < min) return "min-value";
  return max !== null && number > max ? "max-value" : null;
}

function unitProblem(item: QuestionnaireItem, value: AnswerValue): FindingCode | null {
  if (!("valueQuantity" in value)) return null;
  const { code, system } = value.valueQuantity;
  const units = unitsOf(item);
  const isKnownUnit = units.some((unit) => unit.code === code && (!system || system === unit.system));
  return units.length > 0 && !isKnownUnit ? "unit" : null;
}

function fileProblem(item: QuestionnaireItem, value: AnswerValue): FindingCode | null {
  if (!("valueAttachment" in value)) return null;
  const { contentType, size } = value.valueAttachment;
  const kinds = (item.extension ?? []).filter(({ url }) => url === extensionUrls.mimeType);
  if (kinds.length > 0 && !kinds.some(({ valueCode }) => valueCode === contentType)) return "file-type";
  const most = extensionNumber(item, extensionUrls.maxSize);
  return most !== null && size > most ? "file-size" : null;
}

function valueProblem(item: QuestionnaireItem, value: AnswerValue): FindingCode | null {
  if (!isTyped[item.type](value)) return "type";
  if ("valueString" in value && value.valueString.length > maxLengthOf(item)) return "too-long";
  if ("valueDate" in value && !isPartialDate(value.valueDate)) return "bad-date";
  if ((item.type === "choice" || item.type === "open-choice") && !isOffered(item, value)) return "not-in-options";
  if (item.type === "choice") return null;
  return fileProblem(item, value) ?? unitProblem(item, value) ?? rangeProblem(item, value);
}

function togetherProblem(item: QuestionnaireItem, values: readonly AnswerValue[]): FindingCode | null {
  if (values.length <= 1) return null;
  if (values.length > mostAnswersOf(item)) return "too-many";
  if (new Set(values.map(sameAs)).size < values.length) return "repeated";
  const exclusive = (item.answerOption ?? []).filter(isExclusive);
  return values.some((value) => exclusive.some((option) => isOption(option, value))) ? "exclusive-option" : null;
}

/** Everything that stands against the answers to one question, each kind of it once. */
export function answerProblems(item: QuestionnaireItem, values: unknown): readonly FindingCode[] {
  if (!Array.isArray(values)) return ["type"];
  const answers = values.filter(isAnswerValue);
  const given = answers.filter((value) => !("valueString" in value) || value.valueString.trim() !== "");
  const problems: (FindingCode | null)[] = [
    answers.length < values.length ? "type" : null,
    ...given.map((value) => valueProblem(item, value)),
    togetherProblem(item, given),
  ];
  return [...new Set(problems.filter((problem) => problem !== null))];
}

const finding = (item: QuestionnaireItem, path: string, code: FindingCode): Finding => ({
  linkId: item.linkId,
  path,
  code,
  message: messageFor(code, item),
});

/** A path that means no place of the form: its question stands elsewhere, or there is none. */
function strayFinding(index: QuestionnaireIndex, path: string): Finding {
  const linkId =
    path
      .split(".")
      .at(-1)
      ?.replace(/\[\d*\]$/, "") ?? path;
  const code = isPath(path) && index.items.has(linkId) ? "wrong-parent" : "unknown-link";
  return { linkId, path, code, message: messageFor(code, null) };
}

type Check = { readonly index: QuestionnaireIndex; readonly answers: Answers; readonly visible: ReadonlySet<string> };

/** Where a group stands; of one that repeats all its instances together: "meds", "meds[1].doses". */
const groupPath = (entry: IndexedItem, instances: readonly number[]): string =>
  isList(entry.item) ? pathOf(entry, instances).replace(/\[\d+\]$/, "") : pathOf(entry, instances);

/** The groups that hold an answer, at any depth, each by its `groupPath`. */
function answeredGroups({ index, answers }: Check): Set<string> {
  const groups = new Set<string>();
  for (const path of Object.keys(answers)) {
    const position = answersAt(answers, path).length > 0 ? positionOf(index, path) : null;
    for (let at = position?.entry.parent; position && at; at = at.parent) groups.add(groupPath(at, position.instances));
  }
  return groups;
}

function missing(check: Check, inScope: (position: Position) => boolean): Finding[] {
  const { index, answers, visible } = check;
  const filled = filledInstances(index, answers);
  const groups = answeredGroups(check);
  return [...visible].flatMap((path) => {
    const position = positionOf(index, path);
    if (!position?.entry.item.required || !inScope(position) || isKnown(position.entry.item)) return [];
    const { entry, instances } = position;
    const isAnswered =
      entry.item.type === "group" ? groups.has(groupPath(entry, instances)) : answersAt(answers, path).length > 0;
    // A list is asked for where it stands; what is in one, only in instances that have an answer.
    const around = isList(entry.item) ? instancesOf(path).slice(0, -1) : instancesOf(path);
    return isAnswered || !around.every((instance) => filled.has(instance))
      ? []
      : [finding(entry.item, path, "required")];
  });
}

/**
 * What stands against keeping (draft) or sending in (submit) these answers, in the order of the questionnaire.
 * Takes anything by path, however malformed, and never throws. Empty means valid.
 */
export function validateAnswers(
  index: QuestionnaireIndex,
  input: Readonly<Record<string, unknown>>,
  { scope, mode }: ValidationOptions,
): Finding[] {
  const answers = wellFormedAnswers(input);
  const visible = visibleItems(index, answers);
  const inScope = ({ entry }: Position) =>
    scope === undefined || entry.section === scope || entry.item.linkId === scope;
  const given = Object.entries(input).flatMap(([path, values]): Finding[] => {
    const position = positionOf(index, path);
    if (!position) return [strayFinding(index, path)];
    if (!inScope(position)) return [];
    const { item } = position.entry;
    if (mode === "draft" && isKnown(item)) return [finding(item, path, "read-only")];
    const isHidden = mode === "submit" && !visible.has(path);
    const codes = isHidden ? (["hidden"] as const) : answerProblems(item, values);
    return codes.map((code) => finding(item, path, code));
  });
  const required = mode === "submit" ? missing({ index, answers, visible }, inScope) : [];
  const reported = new Set(given.map(({ path }) => path));
  const all = [...given, ...required.filter(({ path }) => !reported.has(path))];
  const place = ({ linkId }: Finding) => index.items.get(linkId)?.order ?? Number.POSITIVE_INFINITY;
  return all.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
