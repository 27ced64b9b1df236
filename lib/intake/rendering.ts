import {
  type Answers,
  type AnswerValue,
  answersAt,
  filledInstances,
  instancesOf,
  type Position,
  positionOf,
} from "#lib/intake/answers";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import {
  extensionText,
  extensionUrls,
  isKnown,
  isList,
  optionCode,
  optionLabel,
  type QuestionnaireItem,
  textOf,
  unitsOf,
} from "#lib/intake/questionnaire";
import { indexQuestionnaire, type QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { visibleItems } from "#lib/intake/visibility";
import type { Locale } from "#lib/locale";
import { formatPlainDate } from "#lib/time";

export type RenderedItem = { linkId: string; path: string; question: string; answers: string[] };
/** Questions and answers of one section, in the words of one language. */
export type RenderedSection = { linkId: string; title: string; items: RenderedItem[] };

const yesNo = { en: { true: "Yes", false: "No" }, es: { true: "Sí", false: "No" } } as const;

/** One answer as a person reads it. */
export function answerText(item: QuestionnaireItem, value: AnswerValue, locale: Locale): string {
  if ("valueBoolean" in value) return yesNo[locale][value.valueBoolean ? "true" : "false"];
  if ("valueString" in value) return value.valueString;
  if ("valueDate" in value)
    return value.valueDate.length === 10 ? formatPlainDate(value.valueDate, locale) : value.valueDate;
  if ("valueQuantity" in value) {
    const { value: amount, code, unit } = value.valueQuantity;
    const offered = unitsOf(item).find((candidate) => candidate.code === code);
    // The unit that was chosen, in the words of the form: what else was sent with it counts for nothing.
    return `${amount} ${offered ? textOf(offered, locale) || offered.code : (unit ?? code ?? "")}`.trim();
  }
  if ("valueCoding" in value) {
    const option = item.answerOption?.find((candidate) => optionCode(candidate) === value.valueCoding.code);
    return option ? optionLabel(option, locale) : (value.valueCoding.display ?? value.valueCoding.code);
  }
  if ("valueAttachment" in value) return value.valueAttachment.title;
  return String("valueInteger" in value ? value.valueInteger : value.valueDecimal);
}

/** Of a question, its place in the form; of one in a list, that of the outermost list. */
function placeOf({ entry }: Position): number {
  let at = entry;
  for (let up: typeof entry.parent = entry; up; up = up.parent) if (isList(up.item)) at = up;
  return at.order;
}

/** "Medicine 2: " before a question that is asked of each; nothing before the others. */
function instanceWords(
  index: QuestionnaireIndex,
  filled: ReadonlySet<string>,
  { path, locale }: { path: string; locale: Locale },
): string {
  return instancesOf(path)
    .map((instance) => {
      const group = positionOf(index, instance)?.entry.item;
      const noun = group && (extensionText(group, extensionUrls.noun)?.[locale] ?? textOf(group, locale));
      const before = instance.slice(0, instance.lastIndexOf("["));
      const number = [...filled].filter((one) => one.slice(0, one.lastIndexOf("[")) === before);
      const place = number.sort((a, b) => a.length - b.length || a.localeCompare(b)).indexOf(instance) + 1;
      return noun ? `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${place}: ` : "";
    })
    .join("");
}

/** What was asked and answered, section by section, as it was shown in that language: only visible questions, unanswered ones with no answer; of repeating groups what was filled in. */
export function renderSubmission(
  definition: QuestionnaireDefinition,
  answers: Answers,
  locale: Locale,
): RenderedSection[] {
  const index = indexQuestionnaire(definition.questionnaire);
  const filled = filledInstances(index, answers);
  const visible = [...visibleItems(index, answers)].flatMap((path) => {
    const position = positionOf(index, path);
    const isEmpty = instancesOf(path).some((instance) => !filled.has(instance));
    return position &&
      !isEmpty &&
      !isKnown(position.entry.item) &&
      position.entry.item.type !== "group" &&
      position.entry.item.type !== "display"
      ? [{ path, ...position }]
      : [];
  });
  // The medicines one after the other, each with all it asks.
  visible.sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.instances[0] ?? 0) - (b.instances[0] ?? 0) || a.entry.order - b.entry.order,
  );
  return definition.questionnaire.item.map((section) => ({
    linkId: section.linkId,
    title: textOf(section, locale),
    items: visible
      .filter(({ entry }) => entry.section === section.linkId)
      .map(({ path, entry: { item } }) => ({
        linkId: item.linkId,
        path,
        question: `${instanceWords(index, filled, { path, locale })}${textOf(item, locale)}`,
        answers: answersAt(answers, path).map((value) => answerText(item, value, locale)),
      })),
  }));
}
