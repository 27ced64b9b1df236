import { type Answers, answersAt, positionOf } from "#lib/intake/answers";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { raiseFlags } from "#lib/intake/flags";
import { extensionNumber, extensionUrls, isKnown, type QuestionnaireItem, textOf } from "#lib/intake/questionnaire";
import { type IndexedItem, indexQuestionnaire, type QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { answerText } from "#lib/intake/rendering";
import { type Finding, validateAnswers } from "#lib/intake/validation";
import { visibleItems } from "#lib/intake/visibility";
import type { Locale } from "#lib/locale";

export type SectionState = {
  readonly item: QuestionnaireItem;
  readonly status: "completed" | "in_progress" | "not_started";
  /** It asks something that must be answered before the form can be sent. */
  readonly isRequired: boolean;
  /** An estimate; 0 where the questionnaire has none. */
  readonly minutes: number;
  readonly missing: readonly Finding[];
};

const isOnPage = (entry: IndexedItem | undefined, section: string): boolean =>
  entry?.section === section && entry.item.type !== "group" && entry.repeating.length === 0 && !isKnown(entry.item);

/**
 * Paths of what the page of one section shows, questions and texts, in the order of the questionnaire. What repeats
 * has pages of its own (`lists`).
 */
export const pathsIn = (index: QuestionnaireIndex, answers: Answers, section: string): string[] =>
  [...visibleItems(index, answers)].filter((path) => {
    const entry = positionOf(index, path)?.entry;
    return isOnPage(entry, section);
  });

export const isQuestion = (index: QuestionnaireIndex, path: string): boolean => {
  const type = positionOf(index, path)?.entry.item.type;
  return type !== undefined && type !== "group" && type !== "display";
};

type Form = {
  readonly definition: QuestionnaireDefinition;
  readonly answers: Answers;
  readonly completed: readonly string[];
};

type Standing = { readonly index: QuestionnaireIndex; readonly findings: readonly Finding[] };

function stateOf({ index, findings }: Standing, { answers, completed }: Form, item: QuestionnaireItem) {
  const paths = pathsIn(index, answers, item.linkId);
  const missing = findings.filter(({ linkId }) => index.items.get(linkId)?.section === item.linkId);
  const isStarted = paths.some((path) => answersAt(answers, path).length > 0);
  const isDone = completed.includes(item.linkId) && missing.length === 0;
  return {
    item,
    status: isDone ? "completed" : isStarted || completed.includes(item.linkId) ? "in_progress" : "not_started",
    isRequired: paths.some((path) => positionOf(index, path)?.entry.item.required === true),
    minutes: extensionNumber(item, extensionUrls.minutes) ?? 0,
    missing,
  } as const;
}

/** The sections that a person sees, in order, with how far each one is. */
export function sectionStates({ definition, answers, completed }: Form): SectionState[] {
  const index = indexQuestionnaire(definition.questionnaire);
  const visible = visibleItems(index, answers);
  // A hidden answer stands against nothing: it is left out when the form is sent.
  const findings = validateAnswers(index, answers, { mode: "submit" }).filter(({ code }) => code !== "hidden");
  return definition.questionnaire.item
    .filter((item) => item.type === "group" && visible.has(item.linkId) && !isKnown(item))
    .map((item) => stateOf({ index, findings }, { definition, answers, completed }, item));
}

/** Whether the form can be checked and sent: every section that requires something is completed. */
export const isReady = (sections: readonly SectionState[]): boolean =>
  sections.every(({ isRequired, status, missing }) => missing.length === 0 && (!isRequired || status === "completed"));

/** The section after this one, or null after the last. */
export function sectionAfter(sections: readonly SectionState[], linkId: string): string | null {
  const at = sections.findIndex(({ item }) => item.linkId === linkId);
  return sections[at + 1]?.item.linkId ?? null;
}

/** What a person should do at once because of answers: the gravest tier, with the answers that call for it. */
export type Advice = {
  readonly urgency: "emergency" | "urgent";
  readonly said: readonly { question: string; answer: string }[];
};

/** The advice that answers call for, in one section or in all; null where they raise no emergency and no urgent flag. */
export function adviceFor(
  definition: QuestionnaireDefinition,
  answers: Answers,
  locale: Locale,
  section?: string,
): Advice | null {
  const index = indexQuestionnaire(definition.questionnaire);
  const raised = raiseFlags(definition, answers).filter(
    ({ linkIds }) => section === undefined || linkIds.some((linkId) => index.items.get(linkId)?.section === section),
  );
  const urgency = (["emergency", "urgent"] as const).find((tier) => raised.some(({ severity }) => severity === tier));
  if (!urgency) return null;
  const linkIds = new Set(raised.filter(({ severity }) => severity === urgency).flatMap((flag) => flag.linkIds));
  const said = Object.keys(answers).flatMap((path) => {
    const item = positionOf(index, path)?.entry.item;
    if (!item || !linkIds.has(item.linkId)) return [];
    return answersAt(answers, path).map((value) => ({
      question: textOf(item, locale),
      answer: answerText(item, value, locale),
    }));
  });
  return { urgency, said };
}

/** Codes of the flags that call for advice. */
export const adviceCodes = (definition: QuestionnaireDefinition, answers: Answers): string[] =>
  raiseFlags(definition, answers)
    .filter(({ severity }) => severity !== "attention")
    .map(({ code }) => code);
