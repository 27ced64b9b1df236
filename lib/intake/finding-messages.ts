import {
  extensionNumber,
  extensionText,
  extensionUrls,
  maxLengthOf,
  mostAnswersOf,
  type QuestionnaireItem,
  textOf,
} from "#lib/intake/questionnaire";
import type { Locale, Text } from "#lib/locale";

export const findingCodes = [
  "required",
  "type",
  "unknown-link",
  "not-in-options",
  "too-long",
  "too-many",
  "repeated",
  "exclusive-option",
  "min-value",
  "max-value",
  "unit",
  "bad-date",
  "hidden",
  "wrong-parent",
  "read-only",
  "file-type",
  "file-size",
] as const;
export type FindingCode = (typeof findingCodes)[number];

const isPicked = ({ type }: QuestionnaireItem) => type === "choice" || type === "open-choice" || type === "boolean";
const isNumeric = ({ type }: QuestionnaireItem) => type === "integer" || type === "decimal" || type === "quantity";

const ask = (item: QuestionnaireItem, locale: Locale) => `“${textOf(item, locale)}”`;
const pregunta = (item: QuestionnaireItem) => `«${textOf(item, "es")}»`;

function toAnswer(item: QuestionnaireItem): Text {
  if (isPicked(item))
    return { en: `Select an answer to ${ask(item, "en")}`, es: `Seleccione una respuesta a ${pregunta(item)}` };
  if (isNumeric(item))
    return { en: `Enter a number for ${ask(item, "en")}`, es: `Escriba un número en ${pregunta(item)}` };
  if (item.type === "date")
    return { en: `Enter a date for ${ask(item, "en")}`, es: `Escriba una fecha en ${pregunta(item)}` };
  return { en: `Enter an answer to ${ask(item, "en")}`, es: `Escriba una respuesta a ${pregunta(item)}` };
}

function toWholeNumber(item: QuestionnaireItem): Text {
  const whole = item.type === "integer";
  return {
    en: `Enter a ${whole ? "whole " : ""}number, like ${whole ? "2" : "2.5"}, for ${ask(item, "en")}`,
    es: `Escriba un número ${whole ? "entero, como 2," : "como 2.5"} en ${pregunta(item)}`,
  };
}

function toRange(item: QuestionnaireItem): Text {
  const min = extensionNumber(item, extensionUrls.minValue);
  const max = extensionNumber(item, extensionUrls.maxValue);
  const en = min === null ? `${max} or less` : max === null ? `${min} or more` : `a number from ${min} to ${max}`;
  const es = min === null ? `${max} o menos` : max === null ? `${min} o más` : `un número de ${min} a ${max}`;
  return { en: `Enter ${en} for ${ask(item, "en")}`, es: `Escriba ${es} en ${pregunta(item)}` };
}

const toShorten = (item: QuestionnaireItem): Text => {
  const limit = maxLengthOf(item);
  return {
    en: `Use ${limit} characters or fewer for ${ask(item, "en")}`,
    es: `Use ${limit} caracteres o menos en ${pregunta(item)}`,
  };
};

function toChooseFewer(item: QuestionnaireItem): Text {
  const most = mostAnswersOf(item);
  if (most === 1)
    return { en: `Give one answer only to ${ask(item, "en")}`, es: `Dé una sola respuesta a ${pregunta(item)}` };
  return {
    en: `Give at most ${most} answers to ${ask(item, "en")}: untick the others`,
    es: `Dé como máximo ${most} respuestas a ${pregunta(item)}: quite las demás marcas`,
  };
}

const messages: Readonly<
  Record<Exclude<FindingCode, "unknown-link" | "wrong-parent">, (item: QuestionnaireItem) => Text>
> = {
  required: (item) => extensionText(item, extensionUrls.requiredMessage) ?? toAnswer(item),
  type: (item) => (isNumeric(item) ? toWholeNumber(item) : toAnswer(item)),
  "not-in-options": (item) => ({
    en: `Select an answer from the list for ${ask(item, "en")}`,
    es: `Seleccione una respuesta de la lista en ${pregunta(item)}`,
  }),
  "too-long": toShorten,
  "too-many": toChooseFewer,
  repeated: (item) => ({
    en: `Give each answer to ${ask(item, "en")} only once`,
    es: `Dé cada respuesta a ${pregunta(item)} una sola vez`,
  }),
  "exclusive-option": (item) => ({
    en: `For ${ask(item, "en")}, select “none” or “I do not know” on its own, or untick it`,
    es: `En ${pregunta(item)}, deje sola la respuesta «ninguno» o «no sé», o quite esa marca`,
  }),
  "min-value": toRange,
  "max-value": toRange,
  unit: (item) => ({
    en: `Select a unit from the list for ${ask(item, "en")}`,
    es: `Seleccione una unidad de la lista en ${pregunta(item)}`,
  }),
  "bad-date": (item) => ({
    en: `Enter a date that exists, such as 2024 or 2024-05-31, for ${ask(item, "en")}`,
    es: `Escriba una fecha que exista, como 2024 o 2024-05-31, en ${pregunta(item)}`,
  }),
  hidden: (item) => ({
    en: `Remove the answer to ${ask(item, "en")}: your other answers do not call for it`,
    es: `Quite la respuesta a ${pregunta(item)}: sus otras respuestas no la piden`,
  }),
  "read-only": (item) => ({
    en: `Leave out ${ask(item, "en")}: the clinic fills that in`,
    es: `Deje fuera ${pregunta(item)}: eso lo pone la clínica`,
  }),
  "file-type": (item) => ({
    en: `Choose a file of another kind for ${ask(item, "en")}`,
    es: `Elija otro tipo de archivo en ${pregunta(item)}`,
  }),
  "file-size": (item) => ({
    en: `Choose a smaller file for ${ask(item, "en")}`,
    es: `Elija un archivo más pequeño en ${pregunta(item)}`,
  }),
};

const misplaced: Text = {
  en: "Move this answer: its question stands in another place of the form",
  es: "Ponga esta respuesta en otro lugar: su pregunta está en otra parte del formulario",
};

const unknown: Text = {
  en: "Remove this answer: the form has no such question",
  es: "Quite esta respuesta: el formulario no tiene esa pregunta",
};

/** What to do about a finding, in the item's own words where it has some. */
export const messageFor = (code: FindingCode, item: QuestionnaireItem | null): Text =>
  code === "wrong-parent" ? misplaced : item === null || code === "unknown-link" ? unknown : messages[code](item);
