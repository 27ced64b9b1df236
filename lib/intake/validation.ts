import {
  type Answers,
  type AnswerValue,
  answersAt,
  filledInstances,
  instancesOf,
  isAnswerValue,
  isPath,
  type Position,
  positionOf,
  wellFormedAnswers,
} from "#lib/intake/answers";
import { type FindingCode, messageFor } from "#lib/intake/finding-messages";
import {
  extensionNumber,
  extensionUrls,
  isExclusive,
  isKnown,
  maxLengthOf,
  mostAnswersOf,
  optionCode,
  type QuestionnaireItem,
} from "#lib/intake/questionnaire";
import type { QuestionnaireIndex } from "#lib/intake/questionnaire-index";
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
  "open-choice": (value) => "valueCoding" in value || "valueString" in value,
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

const codeOf = (value: AnswerValue): string | null => {
  if ("valueCoding" in value) return value.valueCoding.code;
  if ("valueString" in value) return value.valueString;
  if ("valueDate" in value) return value.valueDate;
  return "valueInteger" in value ? String(value.valueInteger) : null;
};

const isOffered = (item: QuestionnaireItem, value: AnswerValue) => {
  if (item.type === "open-choice" && "valueString" in value) return true;
  return (item.answerOption ?? []).some((option) => {
    if ("valueCoding" in value !== (option.valueCoding !== undefined)) return false;
    if ("valueCoding" in value && value.valueCoding.system && option.valueCoding?.system !== value.valueCoding.system)
      return false;
    return optionCode(option) === codeOf(value);
  });
};

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
  const units = (item.extension ?? [])
    .filter(({ url }) => url === extensionUrls.unit)
    .map(({ valueCoding }) => valueCoding?.code);
  return units.length > 0 && !units.includes(value.valueQuantity.code) ? "unit" : null;
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
  const codes = values.map((value) => codeOf(value) ?? JSON.stringify(value));
  if (new Set(codes).size < codes.length) return "repeated";
  const exclusive = (item.answerOption ?? []).filter(isExclusive).map(optionCode);
  return codes.some((code) => exclusive.includes(code)) ? "exclusive-option" : null;
}

function answerProblem(item: QuestionnaireItem, values: unknown): FindingCode | null {
  if (!Array.isArray(values) || !values.every(isAnswerValue)) return "type";
  const given = values.filter((value) => !("valueString" in value) || value.valueString.trim() !== "");
  for (const value of given) {
    const problem = valueProblem(item, value);
    if (problem) return problem;
  }
  return togetherProblem(item, given);
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

/** Required items in a repeating group are asked for only in instances that have an answer. */
const isAskedFor = (path: string, filled: ReadonlySet<string>): boolean =>
  instancesOf(path).every((instance) => filled.has(instance));

type Check = { readonly index: QuestionnaireIndex; readonly answers: Answers; readonly visible: ReadonlySet<string> };

/** linkIds of the groups that hold an answer, at any depth. */
function answeredGroups({ index, answers }: Check): Set<string> {
  const groups = new Set<string>();
  for (const path of Object.keys(answers)) {
    if (answersAt(answers, path).length === 0) continue;
    for (let at = positionOf(index, path)?.entry.parent; at; at = at.parent) groups.add(at.item.linkId);
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
    const { item } = position.entry;
    const isAnswered = item.type === "group" ? groups.has(item.linkId) : answersAt(answers, path).length > 0;
    const isAsked = item.type === "group" || isAskedFor(path, filled);
    return isAnswered || !isAsked ? [] : [finding(item, path, "required")];
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
    const code = isHidden ? "hidden" : answerProblem(item, values);
    return code ? [finding(item, path, code)] : [];
  });
  const required = mode === "submit" ? missing({ index, answers, visible }, inScope) : [];
  const reported = new Set(given.map(({ path }) => path));
  const all = [...given, ...required.filter(({ path }) => !reported.has(path))];
  const place = ({ linkId }: Finding) => index.items.get(linkId)?.order ?? Number.POSITIVE_INFINITY;
  return all.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
