import { type Check, when } from "#lib/intake/publication-rules";
import { type EnableWhen, type ItemType, optionCode, type QuestionnaireItem } from "#lib/intake/questionnaire";
import type { QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { isPartialDate } from "#lib/intake/validation";

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
    ...when(
      condition.answerDate !== undefined && !isPartialDate(condition.answerDate),
      "enable-when-date",
      `${condition.answerDate} is no date that exists`,
    ),
  ];
}

export const checkConditions: Check = (item, index) => {
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

export const checkCycle: Check = ({ linkId }, index) => {
  const reached = new Set<string>();
  const open = hangsOn(index, linkId);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...hangsOn(index, next));
  }
  return when(reached.has(linkId), "cycle", "Whether this is shown hangs on itself");
};
