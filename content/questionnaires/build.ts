import type {
  AnswerOption,
  EnableWhen,
  Extension,
  ExtensionUrl,
  ItemType,
  PrimitiveExtension,
  Questionnaire,
  QuestionnaireItem,
} from "#lib/intake/questionnaire";
import type { Text } from "#lib/locale";

const ours = "https://plumbline.example/fhir/StructureDefinition";
const hl7 = "http://hl7.org/fhir/StructureDefinition";

const inSpanish = (text: Text): PrimitiveExtension => ({
  extension: [
    {
      url: `${hl7}/translation` satisfies ExtensionUrl,
      extension: [
        { url: "lang", valueCode: "es" },
        { url: "content", valueString: text.es },
      ],
    },
  ],
});

const textExtension = (url: ExtensionUrl, text: Text): Extension => ({
  url,
  valueString: text.en,
  _valueString: inSpanish(text),
});

/** Short for a text in both languages. */
export const t = (en: string, es: string): Text => ({ en, es });

type OptionMore = { alone?: boolean; ordinal?: number; alsoCalled?: readonly string[] };

/**
 * An answer to choose. `alone`: rules out every other one. `ordinal`: what it counts in a score. `alsoCalled`: names
 * that a search finds it by.
 */
export function option(code: string, text: Text, more: OptionMore = {}): AnswerOption {
  const extension: Extension[] = [];
  if (more.alsoCalled)
    extension.push({ url: `${ours}/also-called` satisfies ExtensionUrl, valueString: more.alsoCalled.join(", ") });
  if (more.alone)
    extension.push({ url: `${hl7}/questionnaire-optionExclusive` satisfies ExtensionUrl, valueBoolean: true });
  if (more.ordinal !== undefined)
    extension.push({ url: `${hl7}/ordinalValue` satisfies ExtensionUrl, valueDecimal: more.ordinal });
  const coding = { code, display: text.en, _display: inSpanish(text) };
  return extension.length > 0 ? { valueCoding: coding, extension } : { valueCoding: coding };
}

export const unknown = option("unknown", t("I do not know", "No sé"), { alone: true });
export const yes = option("yes", t("Yes", "Sí"));
export const no = option("no", t("No", "No"));

type More = {
  readonly required?: Text;
  readonly hint?: Text;
  readonly min?: number;
  readonly max?: number;
  /** Of a question with several answers: how many at most. */
  readonly most?: number;
  readonly citation?: string;
  readonly translationReview?: boolean;
  readonly when?: readonly EnableWhen[];
  readonly behavior?: "all" | "any";
  readonly maxLength?: number;
};

function extensionsOf(more: More): Extension[] {
  const found: Extension[] = [];
  if (more.hint) found.push(textExtension(`${ours}/hint`, more.hint));
  if (more.required) found.push(textExtension(`${ours}/required-message`, more.required));
  if (more.min !== undefined) found.push({ url: `${hl7}/minValue` satisfies ExtensionUrl, valueInteger: more.min });
  if (more.max !== undefined) found.push({ url: `${hl7}/maxValue` satisfies ExtensionUrl, valueInteger: more.max });
  if (more.most !== undefined)
    found.push({ url: `${hl7}/questionnaire-maxOccurs` satisfies ExtensionUrl, valueInteger: more.most });
  if (more.citation) found.push({ url: `${ours}/citation` satisfies ExtensionUrl, valueString: more.citation });
  if (more.translationReview)
    found.push({ url: `${ours}/translation-review` satisfies ExtensionUrl, valueBoolean: true });
  return found;
}

/** An item of any type; required when it says what to do if it is missing. */
export function ask(linkId: string, type: ItemType, text: Text, more: More = {}): QuestionnaireItem {
  const extension = extensionsOf(more);
  return {
    linkId,
    type,
    text: text.en,
    _text: inSpanish(text),
    ...(more.required ? { required: true } : {}),
    ...(more.maxLength === undefined ? {} : { maxLength: more.maxLength }),
    ...(more.when ? { enableWhen: more.when } : {}),
    ...(more.behavior ? { enableBehavior: more.behavior } : {}),
    ...(extension.length > 0 ? { extension } : {}),
  };
}

/** A group that can be filled in several times: a list of medicines, of scans. `noun` names one of them. */
export const listOf = (
  linkId: string,
  text: Text,
  more: { readonly noun: Text; readonly when?: readonly EnableWhen[]; readonly behavior?: "all" | "any" },
  item: readonly QuestionnaireItem[],
): QuestionnaireItem => ({
  linkId,
  type: "group",
  text: text.en,
  _text: inSpanish(text),
  repeats: true,
  extension: [textExtension(`${ours}/noun`, more.noun)],
  ...(more.when ? { enableWhen: more.when } : {}),
  ...(more.behavior ? { enableBehavior: more.behavior } : {}),
  item,
});

/** A question with several ways to be shown: "autocomplete" searches a long list, "body" draws its regions. */
export const shownAs = (control: "autocomplete" | "body", item: QuestionnaireItem): QuestionnaireItem => ({
  ...item,
  extension: [
    ...(item.extension ?? []),
    { url: `${hl7}/questionnaire-itemControl` satisfies ExtensionUrl, valueCode: control },
  ],
});

/** In a list: each answer to that question stands ready in a row of its own. */
export const offeredFrom =
  (question: string) =>
  (item: QuestionnaireItem): QuestionnaireItem => ({
    ...item,
    extension: [...(item.extension ?? []), { url: `${ours}/offered-from` satisfies ExtensionUrl, valueCode: question }],
  });

/** Known from the booking: conditions and scores may stand on it, nobody is asked. */
export const fromBooking = (item: QuestionnaireItem): QuestionnaireItem => ({
  ...item,
  readOnly: true,
  extension: [
    ...(item.extension ?? []),
    { url: `${hl7}/questionnaire-hidden` satisfies ExtensionUrl, valueBoolean: true },
  ],
});

type Unit = "cm" | "[in_i]" | "kg" | "[lb_av]";
const unitNames: Readonly<Record<Unit, Text>> = {
  cm: { en: "cm", es: "cm" },
  "[in_i]": { en: "inches", es: "pulgadas" },
  kg: { en: "kg", es: "kg" },
  "[lb_av]": { en: "pounds", es: "libras" },
};

/** A number with a unit to choose (UCUM). */
export function measure(linkId: string, text: Text, units: readonly Unit[], more: More = {}): QuestionnaireItem {
  const item = ask(linkId, "quantity", text, more);
  const offered = units.map(
    (code): Extension => ({
      url: `${hl7}/questionnaire-unitOption` satisfies ExtensionUrl,
      valueCoding: {
        system: "http://unitsofmeasure.org",
        code,
        display: unitNames[code].en,
        _display: inSpanish(unitNames[code]),
      },
    }),
  );
  return { ...item, extension: [...(item.extension ?? []), ...offered] };
}

/** A photo or a PDF, or several: 20 MB each, kept as what the product writes them anew as. */
export const paper = (linkId: string, text: Text, more: More = {}): QuestionnaireItem => {
  const item = ask(linkId, "attachment", text, more);
  return {
    ...item,
    repeats: true,
    extension: [
      ...(item.extension ?? []),
      { url: `${hl7}/mimeType` satisfies ExtensionUrl, valueCode: "image/jpeg" },
      { url: `${hl7}/mimeType` satisfies ExtensionUrl, valueCode: "application/pdf" },
      { url: `${hl7}/maxSize` satisfies ExtensionUrl, valueDecimal: 20 * 1024 * 1024 },
    ],
  };
};

/** One answer from a list. */
export const chooseOne = (
  linkId: string,
  text: Text,
  options: readonly AnswerOption[],
  more: More = {},
): QuestionnaireItem => ({
  ...ask(linkId, "choice", text, more),
  answerOption: options,
});

/** Any number of answers from a list. */
export const chooseMany = (
  linkId: string,
  text: Text,
  options: readonly AnswerOption[],
  more: More = {},
): QuestionnaireItem => ({
  ...chooseOne(linkId, text, options, more),
  repeats: true,
});

/** One box to tick; a required one must be ticked, which a yes-or-no answer could not say. */
export const tick = (linkId: string, text: Text, label: Text, more: More = {}): QuestionnaireItem =>
  chooseOne(linkId, text, [option("agreed", label)], more);

export type SectionTexts = { readonly title: Text; readonly why: Text; readonly minutes: number };

/** A top-level group: a page of its own, with why we ask and how long it takes. */
export const section = (
  linkId: string,
  texts: SectionTexts,
  item: readonly QuestionnaireItem[],
): QuestionnaireItem => ({
  linkId,
  type: "group",
  text: texts.title.en,
  _text: inSpanish(texts.title),
  extension: [
    textExtension(`${ours}/why`, texts.why),
    { url: `${ours}/minutes` satisfies ExtensionUrl, valueInteger: texts.minutes },
  ],
  item,
});

/** Shown when that question has this answer. */
export const whenIs = (question: string, code: string): EnableWhen => ({
  question,
  operator: "=",
  answerCoding: { code },
});
export const whenIsNot = (question: string, code: string): EnableWhen => ({
  question,
  operator: "!=",
  answerCoding: { code },
});
export const whenAnswered = (question: string): EnableWhen => ({ question, operator: "exists", answerBoolean: true });

/** Numbers 0 to 10 as a list, the ends in words. */
export const zeroToTen = (lowest: Text, highest: Text): AnswerOption[] =>
  Array.from({ length: 11 }, (_, n) => {
    const words = n === 0 ? lowest : n === 10 ? highest : null;
    return option(String(n), words ? t(`${n} ${words.en}`, `${n} ${words.es}`) : t(`${n}`, `${n}`), { ordinal: n });
  });

export function questionnaire(
  slug: string,
  version: string,
  title: Text,
  item: readonly QuestionnaireItem[],
): Questionnaire {
  return {
    resourceType: "Questionnaire",
    url: `https://plumbline.example/fhir/Questionnaire/${slug}`,
    version,
    status: "active",
    language: "en",
    title: title.en,
    _title: inSpanish(title),
    item,
  };
}
