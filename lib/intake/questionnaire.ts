import type { Locale, Text } from "#lib/locale";

/** The subset of FHIR R4 Questionnaire that Plumbline asks with, in the shape of its JSON. */
export const itemTypes = [
  "group",
  "display",
  "boolean",
  "integer",
  "decimal",
  "date",
  "string",
  "text",
  "choice",
  "open-choice",
  "quantity",
  "attachment",
] as const;
export type ItemType = (typeof itemTypes)[number];

export const operators = ["exists", "=", "!=", ">", "<", ">=", "<="] as const;
export type Operator = (typeof operators)[number];

const ours = "https://plumbline.example/fhir/StructureDefinition";
export const extensionUrls = {
  translation: "http://hl7.org/fhir/StructureDefinition/translation",
  minValue: "http://hl7.org/fhir/StructureDefinition/minValue",
  maxValue: "http://hl7.org/fhir/StructureDefinition/maxValue",
  /** Of a question with several answers: how many at most. */
  maxOccurs: "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs",
  ordinalValue: "http://hl7.org/fhir/StructureDefinition/ordinalValue",
  optionExclusive: "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive",
  unit: "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
  /** Filled in by the clinic's own records, never shown and never taken from a patient. */
  hidden: "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden",
  /** "autocomplete": a list too long to read is searched; "body": the regions of a drawing. */
  itemControl: "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
  /** Of an attachment: a content type that it may have, and the most bytes. */
  mimeType: "http://hl7.org/fhir/StructureDefinition/mimeType",
  maxSize: "http://hl7.org/fhir/StructureDefinition/maxSize",
  /** Of an option: names that it is found by and that nobody has to read, with commas between. */
  alsoCalled: `${ours}/also-called`,
  /** Short words that say what to do when a required answer is missing. */
  requiredMessage: `${ours}/required-message`,
  hint: `${ours}/hint`,
  /** Of a repeating group: what one of it is called ("medicine"). */
  noun: `${ours}/noun`,
  /** Of a choice in a repeating group: the question whose chosen answers each have a row of their own. */
  offeredFrom: `${ours}/offered-from`,
  /** Of a section: one sentence on why we ask. */
  why: `${ours}/why`,
  /** Of a section: minutes it takes, an estimate. */
  minutes: `${ours}/minutes`,
  /** Of a published instrument's item: where its words come from. */
  citation: `${ours}/citation`,
  /** The Spanish is our own and waits for the official version. */
  translationReview: `${ours}/translation-review`,
} as const;
export type ExtensionUrl = (typeof extensionUrls)[keyof typeof extensionUrls];

export type Extension = {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly valueString?: string;
  readonly _valueString?: PrimitiveExtension;
  readonly valueCode?: string;
  readonly valueInteger?: number;
  readonly valueDecimal?: number;
  readonly valueBoolean?: boolean;
  readonly valueDate?: string;
  readonly valueCoding?: Coding;
};
export type PrimitiveExtension = { readonly extension?: readonly Extension[] };

export type Coding = {
  readonly system?: string;
  readonly code: string;
  readonly display?: string;
  readonly _display?: PrimitiveExtension;
};
export type Quantity = {
  readonly value: number;
  readonly unit?: string;
  readonly system?: string;
  readonly code?: string;
};

/** A file that was sent in; its bytes are kept elsewhere, under `url`. */
export type Attachment = {
  readonly contentType: string;
  readonly title: string;
  readonly size: number;
  readonly url: string;
};

export type AnswerOption = {
  readonly valueCoding?: Coding;
  readonly valueInteger?: number;
  readonly valueString?: string;
  readonly _valueString?: PrimitiveExtension;
  readonly valueDate?: string;
  readonly extension?: readonly Extension[];
};

export type EnableWhen = {
  readonly question: string;
  readonly operator: Operator;
  readonly answerBoolean?: boolean;
  readonly answerInteger?: number;
  readonly answerDecimal?: number;
  readonly answerDate?: string;
  readonly answerString?: string;
  readonly answerCoding?: Coding;
  readonly answerQuantity?: Quantity;
};

export type QuestionnaireItem = {
  readonly linkId: string;
  readonly type: ItemType;
  readonly text?: string;
  readonly _text?: PrimitiveExtension;
  readonly prefix?: string;
  readonly code?: readonly Coding[];
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: "all" | "any";
  readonly answerOption?: readonly AnswerOption[];
  readonly extension?: readonly Extension[];
  readonly item?: readonly QuestionnaireItem[];
};

export type Questionnaire = {
  readonly resourceType: "Questionnaire";
  readonly url: string;
  readonly version: string;
  readonly status: "draft" | "active" | "retired" | "unknown";
  readonly language: "en";
  readonly title: string;
  readonly _title?: PrimitiveExtension;
  readonly item: readonly QuestionnaireItem[];
};

const translationOf = (primitive: PrimitiveExtension | undefined, locale: Locale): string | null => {
  const inLocale = (primitive?.extension ?? []).find(
    ({ url, extension }) =>
      url === extensionUrls.translation && extension?.some((part) => part.url === "lang" && part.valueCode === locale),
  );
  return inLocale?.extension?.find((part) => part.url === "content")?.valueString ?? null;
};

export type Worded = {
  readonly text?: string;
  readonly _text?: PrimitiveExtension;
  readonly title?: string;
  readonly _title?: PrimitiveExtension;
  readonly display?: string;
  readonly _display?: PrimitiveExtension;
  readonly valueString?: string;
  readonly _valueString?: PrimitiveExtension;
};

/** The words of an element in each language; null where it has none in that language (no falling back). */
export function wordsOf(element: Worded): Readonly<Record<Locale, string | null>> {
  const english = element.text ?? element.title ?? element.display ?? element.valueString ?? null;
  const primitive = element._text ?? element._title ?? element._display ?? element._valueString;
  return { en: english, es: translationOf(primitive, "es") };
}

/** The text, title or display of an element in one language; English where that language is missing. */
export const textOf = (element: Worded, locale: Locale): string => {
  const words = wordsOf(element);
  return words[locale] ?? words.en ?? "";
};

/** Both languages of `textOf`. */
export const textsOf = (element: Worded): Text => ({ en: textOf(element, "en"), es: textOf(element, "es") });

type Extended = { readonly extension?: readonly Extension[] };

/** The first extension with this address, or null. */
export const extensionOf = (element: Extended, url: ExtensionUrl): Extension | null =>
  element.extension?.find((extension) => extension.url === url) ?? null;

/** A text carried by an extension (hint, why, requiredMessage …), or null. */
export function extensionText(element: Extended, url: ExtensionUrl): Text | null {
  const extension = extensionOf(element, url);
  return extension?.valueString === undefined ? null : textsOf(extension);
}

/** A number carried by an extension (minValue, maxValue, minutes, ordinalValue), or null. */
export function extensionNumber(element: Extended, url: ExtensionUrl): number | null {
  const extension = extensionOf(element, url);
  return extension?.valueInteger ?? extension?.valueDecimal ?? null;
}

/** The code of an option: a coding's code, or the value itself as text. */
export const optionCode = (option: AnswerOption): string =>
  option.valueCoding?.code ?? option.valueString ?? option.valueDate ?? String(option.valueInteger ?? "");

/** What the option says, in one language. */
export const optionLabel = (option: AnswerOption, locale: Locale): string =>
  option.valueCoding
    ? textOf(option.valueCoding, locale) || option.valueCoding.code
    : textOf(option, locale) || optionCode(option);

/** The control that an item asks to be shown with, or null for the one of its type. */
export const controlOf = (item: QuestionnaireItem): string | null =>
  extensionOf(item, extensionUrls.itemControl)?.valueCode ?? null;

/** A group that can be filled in several times. */
export const isList = ({ type, repeats }: QuestionnaireItem): boolean => type === "group" && repeats === true;

/** Known to the clinic already: not shown, and not taken from a patient. */
export const isKnown = (item: QuestionnaireItem): boolean =>
  extensionOf(item, extensionUrls.hidden)?.valueBoolean === true;

/** True where choosing this option rules out every other one ("None of these"). */
export const isExclusive = (option: AnswerOption): boolean =>
  extensionOf(option, extensionUrls.optionExclusive)?.valueBoolean === true;

/** How many answers a question takes: one, or several with or without a limit. */
export const mostAnswersOf = (item: QuestionnaireItem): number =>
  item.repeats ? (extensionNumber(item, extensionUrls.maxOccurs) ?? Number.POSITIVE_INFINITY) : 1;

/** The units that a quantity may have. */
export const unitsOf = (item: QuestionnaireItem): Coding[] =>
  (item.extension ?? []).flatMap(({ url, valueCoding }) =>
    url === extensionUrls.unit && valueCoding ? [valueCoding] : [],
  );

/** The longest text that an item takes, in characters. */
export const maxLengthOf = (item: QuestionnaireItem): number => item.maxLength ?? (item.type === "text" ? 5000 : 500);
