import type { QuestionnaireDefinition } from "#lib/intake/definition";
import type { FlagCondition } from "#lib/intake/flags";
import { type Check, checkOptions, when } from "#lib/intake/publication-options";
import {
  type EnableWhen,
  extensionUrls,
  type ItemType,
  optionCode,
  type Questionnaire,
  type QuestionnaireItem,
  type Worded,
  wordsOf,
} from "#lib/intake/questionnaire";
import { indexQuestionnaire, type QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { scoreOrder } from "#lib/intake/scoring";
import { type Locale, locales } from "#lib/locale";

/** Something that stands against publishing. `code` is a FHIR constraint (que-1 …) or one of our own; English, for staff. */
export type PublicationFinding = { readonly linkId: string; readonly code: string; readonly message: string };

const flatten = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flatten(item.item ?? [])]);

const checkStructure: Check = (item) => {
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

/** A choice may be among numbers, dates or words too; whether it offers this one is asked apart. */
const answerTypes: Readonly<Record<string, readonly ItemType[]>> = {
  answerBoolean: ["boolean"],
  answerInteger: ["integer", "decimal", "choice"],
  answerDecimal: ["integer", "decimal"],
  answerDate: ["date", "choice"],
  answerString: ["string", "text", "open-choice", "choice"],
  answerCoding: ["choice", "open-choice"],
  answerQuantity: ["quantity"],
};
const orderable: readonly ItemType[] = ["integer", "decimal", "date", "quantity"];

function checkCondition(condition: EnableWhen, control: QuestionnaireItem): ReturnType<Check> {
  const [kind, ...more] = Object.keys(condition).filter((key) => key.startsWith("answer"));
  if (kind === undefined || more.length > 0) return [["enable-when-answer", "A condition needs exactly one answer"]];
  if (condition.operator === "exists")
    return when(kind !== "answerBoolean", "que-7", "The condition “exists” needs true or false");
  const isTyped = answerTypes[kind]?.includes(control.type) === true;
  const isOrdering = condition.operator !== "=" && condition.operator !== "!=";
  const value = condition.answerString ?? condition.answerDate ?? condition.answerInteger;
  const chosen = control.type === "choice" && value !== undefined ? String(value) : undefined;
  const code = condition.answerCoding?.code ?? chosen;
  const isOffered = (control.answerOption ?? []).some(
    (option) => optionCode(option) === code && (option.valueCoding === undefined) === (chosen !== undefined),
  );
  return [
    ...when(!isTyped, "enable-when-type", `${kind} does not fit ${control.linkId} (${control.type})`),
    ...when(
      isOrdering && !orderable.includes(control.type),
      "enable-when-operator",
      `${condition.operator} does not fit ${control.linkId} (${control.type})`,
    ),
    ...when(code !== undefined && !isOffered, "dead-condition", `${control.linkId} has no option ${code}`),
  ];
}

const checkConditions: Check = (item, index) => {
  const conditions = item.enableWhen ?? [];
  const each = conditions.flatMap((condition) => {
    const control = index.items.get(condition.question)?.item;
    if (!control) return when(true, "unknown-question", `No item has the linkId ${condition.question}`);
    if (control.type === "group" || control.type === "display")
      return when(true, "not-a-question", `${condition.question} takes no answer`);
    return checkCondition(condition, control);
  });
  // The published expression of que-12 lets exactly two conditions pass; its text means more than one.
  const needsBehavior = conditions.length > 1 && item.enableBehavior === undefined;
  return [...when(needsBehavior, "que-12", "With several conditions, say whether all or any must hold"), ...each];
};

/** What the visibility of an item hangs on: its conditions and its parent. */
const hangsOn = (index: QuestionnaireIndex, linkId: string): string[] => {
  const entry = index.items.get(linkId);
  const parent = entry?.parent?.item.linkId;
  return [...(entry?.item.enableWhen ?? []).map(({ question }) => question), ...(parent === undefined ? [] : [parent])];
};

const checkCycle: Check = ({ linkId }, index) => {
  const reached = new Set<string>();
  const open = hangsOn(index, linkId);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...hangsOn(index, next));
  }
  return when(reached.has(linkId), "cycle", "Whether this is shown hangs on itself");
};

/** Languages that an element lacks although it has words. */
const missingLanguages = (element: Worded): Locale[] => {
  const words = wordsOf(element);
  return words.en === null ? [] : locales.filter((locale) => !words[locale]);
};

const checkLanguages: Check = (item) => {
  const options = (item.answerOption ?? []).map((option) => option.valueCoding ?? option);
  const extensions = (item.extension ?? []).filter(({ url }) => url !== extensionUrls.citation);
  const missing = [item, ...options, ...extensions].flatMap(missingLanguages);
  const isSilent = item.text === undefined || item.text.trim() === "";
  return [
    ...when(isSilent, "no-text", "This needs words"),
    ...[...new Set(missing)].map((locale) => ["missing-language", `Words are missing in “${locale}”`] as const),
  ];
};

const checks: readonly Check[] = [checkStructure, checkOptions, checkConditions, checkCycle, checkLanguages];

/** What stands against publishing this questionnaire: FHIR's own rules (que-*), dead logic, cycles, missing languages. */
export function checkQuestionnaire(questionnaire: Questionnaire): PublicationFinding[] {
  const index = indexQuestionnaire(questionnaire);
  const all = flatten(questionnaire.item);
  const seen = new Set<string>();
  const repeated = all.filter(({ linkId }) => seen.size === seen.add(linkId).size);
  return [
    ...missingLanguages(questionnaire).map((locale) => ({
      linkId: "",
      code: "missing-language",
      message: `The title is missing in “${locale}”`,
    })),
    ...repeated.map(({ linkId }) => ({ linkId, code: "que-2", message: "Two items have this linkId" })),
    ...all.flatMap((item) =>
      checks.flatMap((check) => check(item, index).map(([code, message]) => ({ linkId: item.linkId, code, message }))),
    ),
  ];
}

type Named = {
  readonly linkIds: readonly string[];
  readonly scores: readonly string[];
  readonly deadCodes: readonly string[];
};

function namedIn(condition: FlagCondition, index: QuestionnaireIndex): Named {
  if ("score" in condition) return { linkIds: [], scores: [condition.score], deadCodes: [] };
  if ("linkId" in condition) {
    const { linkId, operator, value } = condition;
    const item = index.items.get(linkId)?.item;
    // Words can be typed in place of an option; what they name has to be an option all the same.
    const isDead =
      (item?.type === "choice" || operator === "mentions") &&
      typeof value === "string" &&
      !item?.answerOption?.some((option) => optionCode(option) === value);
    return { linkIds: [linkId], scores: [], deadCodes: isDead ? [`${linkId} = ${value}`] : [] };
  }
  const parts = ("allOf" in condition ? condition.allOf : condition.anyOf).map((part) => namedIn(part, index));
  return {
    linkIds: parts.flatMap((part) => part.linkIds),
    scores: parts.flatMap((part) => part.scores),
    deadCodes: parts.flatMap((part) => part.deadCodes),
  };
}

/** `checkQuestionnaire`, and that scores and flags speak of items, options and scores that exist. */
export function checkDefinition(definition: QuestionnaireDefinition): PublicationFinding[] {
  const { questionnaire, scores, flags } = definition;
  const index = indexQuestionnaire(questionnaire);
  const own = (linkId: string, code: string, message: string): PublicationFinding => ({ linkId, code, message });
  const codes = new Set(scores.map(({ code }) => code));
  const inScores = scores.flatMap((score) =>
    score.items
      .filter((name) => !index.items.has(name) && !codes.has(name))
      .map((linkId) => own(linkId, "score-item", `The score ${score.code} names an item that does not exist`)),
  );
  const inOrder = [
    ...scoreOrder(scores).cyclic.map((code) => own("", "score-cycle", `The score ${code} is made of itself`)),
    ...[...codes]
      .filter((code) => index.items.has(code))
      .map((code) => own(code, "score-name", "A score and an item have the same name")),
  ];
  const inFlags = flags.flatMap((flag) => {
    const named = namedIn(flag.when, index);
    const lost = named.linkIds.filter((linkId) => !index.items.has(linkId));
    const unknown = named.scores.filter((code) => !scores.some((score) => score.code === code));
    return [
      ...lost.map((linkId) => own(linkId, "flag-item", `The flag ${flag.code} names an item that does not exist`)),
      ...unknown.map((code) =>
        own("", "flag-score", `The flag ${flag.code} names the score ${code}, which does not exist`),
      ),
      ...named.deadCodes.map((code) => own("", "flag-option", `The flag ${flag.code} can never be raised by ${code}`)),
    ];
  });
  const isPinned = questionnaire.version === definition.version;
  const pinned = isPinned ? [] : [own("", "version", "The questionnaire carries another version than its definition")];
  return [...checkQuestionnaire(questionnaire), ...inScores, ...inOrder, ...inFlags, ...pinned];
}
