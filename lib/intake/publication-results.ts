import type { QuestionnaireDefinition } from "#lib/intake/definition";
import type { FlagCondition } from "#lib/intake/flags";
import type { PublicationFinding } from "#lib/intake/publication-rules";
import { extensionNumber, extensionUrls, optionCode, type QuestionnaireItem } from "#lib/intake/questionnaire";
import { type IndexedItem, indexQuestionnaire, type QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { type ScoreDefinition, scoreOrder } from "#lib/intake/scoring";

const finding = (linkId: string, code: string, message: string): PublicationFinding => ({ linkId, code, message });

const repeated = (codes: readonly string[]): string[] => [
  ...new Set(codes.filter((code, at) => codes.indexOf(code) < at)),
];

/** Numbers count as they are, options by their ordinal value. */
const givesNumber = ({ type, answerOption = [] }: QuestionnaireItem): boolean =>
  ["integer", "decimal", "quantity"].includes(type) ||
  answerOption.some((option) => extensionNumber(option, extensionUrls.ordinalValue) !== null);

const isOffered = ({ answerOption = [] }: QuestionnaireItem, code: unknown): boolean =>
  answerOption.some((option) => optionCode(option) === code);

/** Why a score cannot be made of this item: scores read one answer each, and a list has several. */
function reasonAgainst(entry: IndexedItem | undefined): string | null {
  if (!entry) return "names an item that does not exist";
  if (entry.repeating.length > 0) return "names an item of a list, which has no one answer";
  return givesNumber(entry.item) ? null : "names an item that gives no number";
}

function partsOf(score: ScoreDefinition, index: QuestionnaireIndex, codes: ReadonlySet<string>): PublicationFinding[] {
  const [low, high] = score.range;
  const items = score.items.flatMap((name) => {
    const reason = codes.has(name) ? null : reasonAgainst(index.items.get(name));
    return reason ? [finding(name, "score-item", `The score ${score.code} ${reason}`)] : [];
  });
  const conditions = (score.onlyIf ?? []).flatMap(({ item: linkId, codes: wanted }) => {
    const entry = index.items.get(linkId);
    if (!entry || entry.repeating.length > 0)
      return [finding(linkId, "score-condition", `The score ${score.code} hangs on an item that it cannot look at`)];
    return wanted
      .filter((code) => !isOffered(entry.item, code))
      .map((code) =>
        finding(linkId, "score-condition", `The score ${score.code} hangs on the option ${code}, which does not exist`),
      );
  });
  const backwards = low > high ? [finding("", "score-range", `The range of the score ${score.code} is backwards`)] : [];
  return [...items, ...conditions, ...backwards];
}

/** That scores are made of what can be answered and counted, and not of themselves. */
export function checkScores({ questionnaire, scores }: QuestionnaireDefinition): PublicationFinding[] {
  const index = indexQuestionnaire(questionnaire);
  const codes = new Set(scores.map(({ code }) => code));
  return [
    ...repeated(scores.map(({ code }) => code)).map((code) =>
      finding("", "score-twice", `Two scores are called ${code}`),
    ),
    ...scores.flatMap((score) => partsOf(score, index, codes)),
    ...scoreOrder(scores).cyclic.map((code) => finding("", "score-cycle", `The score ${code} is made of itself`)),
    ...[...codes]
      .filter((code) => index.items.has(code))
      .map((code) => finding(code, "score-name", "A score and an item have the same name")),
  ];
}

type Asking = Extract<FlagCondition, { linkId: string }>;

const orderings: readonly string[] = [">", "<", ">=", "<="];

/** Whether an answer to this item could ever be what the flag asks for, by its kind. */
function canFit({ operator, value }: Asking, item: QuestionnaireItem): boolean {
  if (item.type === "group" || item.type === "display") return false;
  if (operator === "exists") return value === undefined || typeof value === "boolean";
  if (operator === "mentions") return item.type === "open-choice" && isOffered(item, value);
  if (typeof value === "boolean") return item.type === "boolean" && !orderings.includes(operator);
  if (typeof value === "number") return givesNumber(item);
  if (value === undefined) return false;
  if (orderings.includes(operator)) return item.type === "date";
  // Words can be typed in place of an option of an open choice.
  if (item.type === "choice") return isOffered(item, value);
  return ["open-choice", "string", "text", "date"].includes(item.type);
}

function against(flag: string, when: FlagCondition, definition: QuestionnaireDefinition): PublicationFinding[] {
  if ("score" in when) {
    const isThere = definition.scores.some(({ code }) => code === when.score);
    return isThere
      ? []
      : [finding("", "flag-score", `The flag ${flag} names the score ${when.score}, which does not exist`)];
  }
  if ("linkId" in when) {
    const { linkId, operator, value = "" } = when;
    const item = indexQuestionnaire(definition.questionnaire).items.get(linkId)?.item;
    if (!item) return [finding(linkId, "flag-item", `The flag ${flag} names an item that does not exist`)];
    const asked = `${linkId} ${operator} ${value}`.trim();
    return canFit(when, item)
      ? []
      : [finding(linkId, "flag-option", `The flag ${flag} can never be raised by ${asked}`)];
  }
  const parts = "allOf" in when ? when.allOf : when.anyOf;
  if (parts.length === 0) return [finding("", "flag-empty", `The flag ${flag} asks for nothing`)];
  return parts.flatMap((part) => against(flag, part, definition));
}

/** That flags speak of items, options and scores that exist and can be what they ask for. */
export const checkFlags = (definition: QuestionnaireDefinition): PublicationFinding[] => [
  ...repeated(definition.flags.map(({ code }) => code)).map((code) =>
    finding("", "flag-twice", `Two flags are called ${code}`),
  ),
  ...definition.flags.flatMap(({ code, when }) => against(code, when, definition)),
];
