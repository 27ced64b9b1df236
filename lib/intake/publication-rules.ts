import {
  controlOf,
  extensionNumber,
  extensionOf,
  extensionUrls,
  type ItemType,
  isKnown,
  optionCode,
  type QuestionnaireItem,
  unitsOf,
  type Worded,
  wordsOf,
} from "#lib/intake/questionnaire";
import type { QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { isPartialDate } from "#lib/intake/validation";
import { type Locale, locales } from "#lib/locale";

/** Something that stands against publishing. `code` is a FHIR constraint (que-1 …) or one of our own; English, for staff. */
export type PublicationFinding = { readonly linkId: string; readonly code: string; readonly message: string };

/** What stands against one item. */
export type Check = (
  item: QuestionnaireItem,
  index: QuestionnaireIndex,
) => readonly (readonly [code: string, message: string])[];

export const when = (isWrong: boolean, code: string, message: string) => (isWrong ? [[code, message] as const] : []);

export const checkStructure: Check = (item) => {
  const children = item.item ?? [];
  const isDisplay = item.type === "display";
  return [
    ...when(item.type === "group" && children.length === 0, "que-1", "A group needs items"),
    ...when(isDisplay && children.length > 0, "que-1", "A display text cannot have items"),
    ...when(isDisplay && item.code !== undefined, "que-3", "A display text cannot have a code"),
    ...when(
      isDisplay && Boolean(item.required || item.repeats),
      "que-6",
      "A display text cannot be required or repeat",
    ),
    ...when(isDisplay && item.readOnly !== undefined, "que-9", "A display text cannot be read-only"),
    ...when(
      item.maxLength !== undefined && !["string", "text", "open-choice"].includes(item.type),
      "que-10",
      "Only text answers have a longest length",
    ),
    ...when(
      item.type !== "group" && item.repeats === true && children.length > 0,
      "repeating-question-children",
      "A question that takes several answers cannot have items below it: use a group",
    ),
    ...when(!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(item.linkId), "link-id", "Use letters, digits, - and _ in a linkId"),
  ];
};

/** What may be answered: the options, how many of them, and what stands ready. */
export const checkOptions: Check = (item, index) => {
  const options = item.answerOption ?? [];
  const codes = options.map(optionCode);
  const dates = options.flatMap(({ valueDate }) => valueDate ?? []);
  const most = extensionNumber(item, extensionUrls.maxOccurs);
  const offers = extensionOf(item, extensionUrls.offeredFrom)?.valueCode;
  return [
    ...when(item.type === "choice" && options.length === 0, "no-options", "A choice needs options"),
    ...when(
      options.length > 0 && item.type !== "choice" && item.type !== "open-choice",
      "que-5",
      "Only choices have options",
    ),
    ...when(new Set(codes).size < codes.length, "repeated-option", "Two options have the same code"),
    ...when(!dates.every(isPartialDate), "option-date", "An option is a date that does not exist"),
    ...when(
      most !== null && (item.type === "group" || !item.repeats || !Number.isInteger(most) || most < 2),
      "most-answers",
      "A most of answers is a whole number from 2 on, of a question that takes several",
    ),
    ...when(
      offers !== undefined && index.items.get(offers)?.item.type !== "choice",
      "offered-from",
      `No choice has the linkId ${offers}, whose answers stand ready here`,
    ),
  ];
};

const numeric: readonly ItemType[] = ["integer", "decimal", "quantity"];

/** A number is compared as it was typed: with several units nobody could tell which one the limit is in. */
export const checkLimits: Check = (item) => {
  const min = extensionNumber(item, extensionUrls.minValue);
  const max = extensionNumber(item, extensionUrls.maxValue);
  const limits = (item.extension ?? []).filter(
    ({ url }) => url === extensionUrls.minValue || url === extensionUrls.maxValue,
  );
  const isRead = limits.every(({ valueInteger, valueDecimal }) => (valueInteger ?? valueDecimal) !== undefined);
  return [
    ...when(min !== null && max !== null && min > max, "min-max", "The smallest value is above the largest"),
    ...when(
      limits.length > 0 && (!numeric.includes(item.type) || !isRead),
      "limit-type",
      "Only numbers have a smallest and a largest value, and those are numbers",
    ),
    ...when(
      limits.length > 0 && unitsOf(item).length > 1,
      "limit-unit",
      "With several units, a smallest or largest value would mean another amount in each: offer one unit",
    ),
  ];
};

const knownExtensions: ReadonlySet<string> = new Set(Object.values(extensionUrls));

/** What the pages cannot ask is not published as if they could. */
export const checkAsking: Check = (item) => {
  const unknown = [item, ...(item.answerOption ?? [])]
    .flatMap(({ extension = [] }) => extension.map(({ url }) => url))
    .filter((url) => !knownExtensions.has(url));
  const takesSeveral = ["group", "display", "choice", "open-choice", "attachment"].includes(item.type);
  return [
    ...when(
      item.repeats === true && (!takesSeveral || controlOf(item) === "autocomplete"),
      "repeating-question",
      "The pages ask for one answer here: put the question into a group that can be filled in several times",
    ),
    ...when(
      (item.readOnly === true) !== isKnown(item) && item.type !== "display",
      "read-only",
      "What the clinic fills in itself is both read-only and hidden; nothing else is either",
    ),
    ...[...new Set(unknown)].map((url) => ["unknown-extension", `The forms do not know ${url}`] as const),
  ];
};

/** Languages that an element lacks although it has words. */
export const missingLanguages = (element: Worded): Locale[] => {
  const words = wordsOf(element);
  return words.en === null ? [] : locales.filter((locale) => !words[locale]?.trim());
};

export const checkLanguages: Check = (item) => {
  const codings = [...(item.answerOption ?? []).flatMap(({ valueCoding }) => valueCoding ?? []), ...unitsOf(item)];
  const options = (item.answerOption ?? []).filter(({ valueCoding }) => valueCoding === undefined);
  const extensions = (item.extension ?? []).filter(({ url }) => url !== extensionUrls.citation);
  const missing = [item, ...codings, ...options, ...extensions].flatMap(missingLanguages);
  const isSilent = [item, ...codings].some((element) => !wordsOf(element).en?.trim());
  return [
    ...when(isSilent, "no-text", "This needs words"),
    ...[...new Set(missing)].map((locale) => ["missing-language", `Words are missing in “${locale}”`] as const),
  ];
};
