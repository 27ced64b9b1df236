import { formFindings } from "#content/text/intake";
import {
  type Answers,
  type AnswerValue,
  answersAt,
  type Position,
  positionOf,
  valueOfOption,
} from "#lib/intake/answers";
import { messageFor } from "#lib/intake/finding-messages";
import { type DatePart, type DateProblem, dateParts, readDate, writeDate } from "#lib/intake/form-dates";
import { optionNamed } from "#lib/intake/option-search";
import { type Coding, controlOf, optionCode, type QuestionnaireItem, textOf, unitsOf } from "#lib/intake/questionnaire";
import type { QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import type { Finding } from "#lib/intake/validation";
import type { Text } from "#lib/locale";

/** What a browser sends: each control's values in the order of the page. */
export type FormFields = Readonly<Record<string, readonly string[]>>;

/** Something typed that is no answer; `parts` are the boxes of a date that it is about. */
export type FormFinding = Finding & { readonly parts?: readonly DatePart[] };

/** The value of "Other, in your own words": no option of a published form has a tilde. */
export const otherChoice = "~other";
export const otherName = (name: string) => `${name}-other`;
export const unitName = (name: string) => `${name}-unit`;

/**
 * The control of a question: "q12", or "q12.0" in the first instance of a group. It tells nothing about health
 * in an address, and no other id of the page can be the same.
 */
export const fieldName = ({ entry, instances }: Position): string => [`q${entry.order}`, ...instances].join(".");

/** What was chosen; a code that is not offered stays one, and is refused as such. */
const valueOfCode = (item: QuestionnaireItem, code: string): AnswerValue => {
  const option = item.answerOption?.find((candidate) => optionCode(candidate) === code);
  return option ? valueOfOption(option) : { valueCoding: { code } };
};

/** The code of an answer among the options of its question, or null where it is none of them. */
function optionOf(item: QuestionnaireItem, value: AnswerValue): string | null {
  const code = "valueCoding" in value ? value.valueCoding.code : String(Object.values(value)[0]);
  return item.answerOption?.some((option) => optionCode(option) === code) ? code : null;
}

function choiceFields(item: QuestionnaireItem, name: string, values: readonly AnswerValue[]): FormFields {
  const own =
    item.type === "open-choice"
      ? values.flatMap((value) => ("valueString" in value && optionOf(item, value) === null ? [value.valueString] : []))
      : [];
  const codes = values.flatMap((value) => optionOf(item, value) ?? []);
  const chosen = own.length > 0 ? [...codes, otherChoice] : codes;
  return item.type === "open-choice" ? { [name]: chosen, [otherName(name)]: own } : { [name]: chosen };
}

const plainText = (value: AnswerValue): string => {
  if ("valueQuantity" in value) return String(value.valueQuantity.value);
  if ("valueAttachment" in value) return value.valueAttachment.title;
  return "valueCoding" in value ? value.valueCoding.code : String(Object.values(value)[0]);
};

/** The answers to one question as its controls hold them. */
export function fieldsOf(position: Position, values: readonly AnswerValue[]): FormFields {
  const { item } = position.entry;
  const name = fieldName(position);
  if (item.type === "choice" || item.type === "open-choice") return choiceFields(item, name, values);
  if (item.type === "date") {
    const boxes = values.flatMap((value) => ("valueDate" in value ? [writeDate(value.valueDate)] : []));
    return Object.fromEntries(dateParts.map((part) => [`${name}-${part}`, boxes.map((box) => box[part])]));
  }
  const texts = values.map(plainText);
  if (item.type !== "quantity") return { [name]: texts };
  return {
    [name]: texts,
    [unitName(name)]: values.map((value) => ("valueQuantity" in value ? (value.valueQuantity.code ?? "") : "")),
  };
}

/** What one question's controls say: its answers, or what was typed that is no answer. */
export type Reading = { readonly values: readonly AnswerValue[]; readonly findings: readonly FormFinding[] };

const isNumeric = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;
const thousands = /^[+-]?\d{1,3}(?:,\d{3})+$/;

/** "2", "1,000", "2.5", "2,5"; null for words, and for "1,000" where it could also mean one. */
function readNumber(text: string, isWhole: boolean): number | null {
  const tight = text.replaceAll(/\s/g, "");
  if (thousands.test(tight)) return isWhole ? Number(tight.replaceAll(",", "")) : null;
  if (!isNumeric.test(tight)) return null;
  const number = Number(tight.replace(",", "."));
  return Number.isFinite(number) && (!isWhole || Number.isSafeInteger(number)) ? number : null;
}

const bad = (
  position: Position,
  path: string,
  code: Finding["code"],
  message: Text,
  parts?: readonly DatePart[],
): FormFinding => ({
  linkId: position.entry.item.linkId,
  path,
  code,
  message,
  ...(parts ? { parts } : {}),
});

type Field = { readonly position: Position; readonly path: string; readonly name: string; readonly fields: FormFields };

const sent = ({ fields }: Field, name: string): readonly string[] =>
  Object.hasOwn(fields, name) ? (fields[name] ?? []) : [];

/** A name that was typed or chosen among those found: a name that we know becomes its option, any other stays as typed. */
function readName(field: Field): Reading {
  const { item } = field.position.entry;
  const chosen = sent(field, field.name).filter((code) => code !== otherChoice && code !== "");
  const typed = (sent(field, otherName(field.name))[0] ?? "").trim();
  if (chosen.length > 0) return { values: chosen.map((code) => valueOfCode(item, code)), findings: [] };
  const option = optionNamed(item, typed);
  if (option) return { values: [valueOfOption(option)], findings: [] };
  return { values: typed === "" ? [] : [{ valueString: typed }], findings: [] };
}

function readChoice(field: Field): Reading {
  const { item } = field.position.entry;
  if (controlOf(item) === "autocomplete") return readName(field);
  const chosen = sent(field, field.name);
  const typed =
    item.type === "open-choice" ? sent(field, otherName(field.name)).filter((text) => text.trim() !== "") : [];
  const values = chosen.flatMap((code) => (code === otherChoice || code === "" ? [] : [valueOfCode(item, code)]));
  const isOtherEmpty = chosen.includes(otherChoice) && typed.length === 0;
  const findings = isOtherEmpty ? [bad(field.position, field.path, "type", formFindings.otherWords(words(item)))] : [];
  return { values: [...values, ...typed.map((valueString) => ({ valueString }))], findings };
}

const words = (item: QuestionnaireItem): Text => ({ en: textOf(item, "en"), es: textOf(item, "es") });

const dateMessage = (problem: DateProblem, item: QuestionnaireItem): Text => formFindings.date[problem](words(item));

function readDates(field: Field): Reading {
  const columns = dateParts.map((part) => sent(field, `${field.name}-${part}`));
  const rows = Math.max(...columns.map((column) => column.length));
  const values: AnswerValue[] = [];
  const findings: FormFinding[] = [];
  for (let row = 0; row < rows; row += 1) {
    const [month = "", day = "", year = ""] = columns.map((column) => column[row] ?? "");
    const read = readDate({ month, day, year });
    if ("problem" in read)
      findings.push(
        bad(field.position, field.path, "bad-date", dateMessage(read.problem, field.position.entry.item), read.parts),
      );
    else if (read.date !== null) values.push({ valueDate: read.date });
  }
  return { values, findings };
}

function readNumbers(field: Field): Reading {
  const { item } = field.position.entry;
  const units = unitsOf(item);
  const onlyUnit = units.length === 1 ? units[0] : undefined;
  const unitCodes = sent(field, unitName(field.name));
  const values: AnswerValue[] = [];
  let isBad = false;
  for (const [row, text] of sent(field, field.name).entries()) {
    if (text.trim() === "") continue;
    const number = readNumber(text, item.type === "integer");
    const unit = unitCodes[row] ? units.find(({ code }) => code === unitCodes[row]) : onlyUnit;
    if (number === null) isBad = true;
    else if (item.type === "integer") values.push({ valueInteger: number });
    else if (item.type === "decimal") values.push({ valueDecimal: number });
    else values.push({ valueQuantity: quantityOf(number, unit) });
  }
  return { values, findings: isBad ? [bad(field.position, field.path, "type", messageFor("type", item))] : [] };
}

function readYesNo(field: Field): Reading {
  const { item } = field.position.entry;
  const typed = sent(field, field.name).filter((text) => text !== "");
  const isKnown = typed.every((text) => text === "true" || text === "false");
  if (!isKnown) return { values: [], findings: [bad(field.position, field.path, "type", messageFor("type", item))] };
  return { values: typed.map((text) => ({ valueBoolean: text === "true" })), findings: [] };
}

const quantityOf = (value: number, unit: Coding | undefined) => ({
  value,
  ...(unit?.display === undefined ? {} : { unit: unit.display }),
  ...(unit?.system === undefined ? {} : { system: unit.system }),
  ...(unit === undefined ? {} : { code: unit.code }),
});

/** Reads the controls of one question. What was typed and is no answer comes back as a finding, never as a loss. */
export function readField(position: Position, path: string, fields: FormFields): Reading {
  const field: Field = { position, path, name: fieldName(position), fields };
  const { type } = position.entry.item;
  if (type === "choice" || type === "open-choice") return readChoice(field);
  if (type === "date") return readDates(field);
  if (type === "integer" || type === "decimal" || type === "quantity") return readNumbers(field);
  const typed = sent(field, field.name);
  if (type === "boolean") return readYesNo(field);
  return { values: typed.filter((text) => text.trim() !== "").map((valueString) => ({ valueString })), findings: [] };
}

const questionAt = (index: QuestionnaireIndex, path: string): Position | null => {
  const position = positionOf(index, path);
  const type = position?.entry.item.type;
  return type === "group" || type === "display" ? null : position;
};

/** Every question among these paths with its saved answers, as the controls of a page. */
export const fieldsOfAnswers = (index: QuestionnaireIndex, answers: Answers, paths: readonly string[]): FormFields =>
  Object.assign(
    {},
    ...paths.map((path) => {
      const position = questionAt(index, path);
      return position ? fieldsOf(position, answersAt(answers, path)) : {};
    }),
  );

/** A form as `readForm` gives it, every control as a list. */
export const asFormFields = (form: Readonly<Record<string, string | string[]>>): FormFields =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, Array.isArray(value) ? value : [value]]));
