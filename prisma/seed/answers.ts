import type { Answers, AnswerValue } from "#lib/intake/answers";
import { pathOf, positionOf } from "#lib/intake/answers";
import {
  extensionNumber,
  extensionUrls,
  isExclusive,
  isKnown,
  optionCode,
  type QuestionnaireItem,
} from "#lib/intake/questionnaire";
import type { IndexedItem, QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { meets } from "#lib/intake/visibility";
import { sizes, texts, weights } from "#prisma/seed/answer-words";
import type { Person } from "#prisma/seed/people";
import type { Random } from "#prisma/seed/random";

/** Answers that a person must give, by linkId: one or more option codes. */
export type Persona = Readonly<Record<string, readonly string[]>>;

type Answering = { random: Random; person: Person; persona: Persona; severity: number };

/** What somebody must answer, and what the booking already knows. */
export type Given = { persona: Persona; known: Answers };

/** Most people have none of what a list asks for. */
const unusual: Readonly<Record<string, number>> = { unknown: 0.3, unsaid: 0.3, none: 90 };

const optionsOf = (item: QuestionnaireItem) => item.answerOption ?? [];
const weightOf = (linkId: string, code: string): number =>
  weights[linkId]?.[code] ?? (weights[linkId] ? 0 : (unusual[code] ?? 4));

/** Pain stays near how bad it is for this person; mood is mostly good. */
function scaleCode({ random, severity }: Answering, { linkId }: QuestionnaireItem): string | null {
  const clamp = (value: number) => String(Math.max(0, Math.min(10, Math.round(value))));
  if (linkId === "pain-rest") return clamp(severity - 3 + random.int(-1, 1));
  if (linkId === "pain-worst") return clamp(severity + 2 + random.int(-1, 1));
  if (linkId === "pain-moving" || linkId.startsWith("peg-")) return clamp(severity + random.int(-1, 1));
  return linkId.startsWith("phq-")
    ? random.weighted([
        ["0", 8],
        ["1", 5],
        ["2", 2],
        ["3", 1],
      ])
    : null;
}

function chosenCodes(answering: Answering, item: QuestionnaireItem): readonly string[] {
  const { random, persona } = answering;
  const forced = persona[item.linkId];
  if (forced) return forced;
  const scale = scaleCode(answering, item);
  if (scale !== null) return [scale];
  const weighted = optionsOf(item).map((option) => [option, weightOf(item.linkId, optionCode(option))] as const);
  const first = random.weighted(weighted);
  if (!item.repeats || isExclusive(first) || random.chance(0.6)) return [optionCode(first)];
  const second = random.weighted(weighted);
  return isExclusive(second) || second === first ? [optionCode(first)] : [optionCode(first), optionCode(second)];
}

function choiceValues(answering: Answering, item: QuestionnaireItem): AnswerValue[] {
  const codes = chosenCodes(answering, item);
  return optionsOf(item)
    .filter((option) => codes.includes(optionCode(option)))
    .flatMap(({ valueCoding }) => (valueCoding ? [{ valueCoding: { code: valueCoding.code } }] : []));
}

function textValues({ random, person, persona }: Answering, item: QuestionnaireItem): AnswerValue[] {
  const forced = persona[item.linkId]?.[0];
  const ownName = `${person.givenName} ${person.familyName}`;
  const isName = item.linkId.includes("sign");
  const choices = texts[item.linkId]?.[person.locale];
  const valueString = forced ?? (isName ? ownName : choices ? random.pick(choices) : null);
  return valueString === null ? [] : [{ valueString }];
}

/** In inches and pounds, as people here say them. */
function quantityValues({ random }: Answering, { linkId }: QuestionnaireItem): AnswerValue[] {
  const [low, high] = sizes[linkId] ?? [1, 9];
  const unit = linkId === "weight" ? { unit: "pounds", code: "[lb_av]" } : { unit: "inches", code: "[in_i]" };
  return [{ valueQuantity: { value: random.int(low, high), system: "http://unitsofmeasure.org", ...unit } }];
}

function valuesFor(answering: Answering, item: QuestionnaireItem): AnswerValue[] {
  if (item.type === "choice" || item.type === "open-choice") return choiceValues(answering, item);
  if (item.type === "string" || item.type === "text") return textValues(answering, item);
  if (item.type === "boolean") return [{ valueBoolean: answering.random.chance(0.03) }];
  if (item.type === "date") return [{ valueDate: String(2014 + answering.random.int(0, 10)) }];
  if (item.type === "quantity") return quantityValues(answering, item);
  if (item.type === "decimal") return [{ valueDecimal: -answering.random.int(12, 34) / 10 }];
  const lowest = extensionNumber(item, extensionUrls.minValue) ?? 0;
  if (item.type === "integer")
    return [
      {
        valueInteger:
          lowest +
          answering.random.weighted([
            [0, 6],
            [1, 4],
            [2, 2],
            [3, 1],
          ]),
      },
    ];
  return [];
}

/** Enough for forms whose conditions stand on questions alone; what comes out is checked against the whole engine. */
function isMet({ enableWhen = [], enableBehavior }: QuestionnaireItem, answers: Answers): boolean {
  const met = enableWhen.map((condition) => meets(answers[condition.question] ?? [], condition.operator, condition));
  return enableBehavior === "any" && met.length > 0 ? met.includes(true) : !met.includes(false);
}

const isAsked = ({ item, parent }: IndexedItem, answers: Answers): boolean =>
  isMet(item, answers) && (parent === null || isAsked(parent, answers));

const isQuestion = ({ item, repeating }: IndexedItem) =>
  item.type !== "group" && item.type !== "display" && repeating.length === 0;

/** One or more of a list: medicines, scans. */
function instancesIn(answering: Answering, { item }: IndexedItem, answers: Answers): [path: string, AnswerValue[]][] {
  const count =
    1 +
    answering.random.weighted([
      [0, 5],
      [1, 3],
      [2, 2],
    ]);
  return Array.from({ length: count }, (_, n) => {
    const row: Record<string, AnswerValue[]> = {};
    for (const question of item.item ?? []) {
      const isOpen = isMet(question, { ...answers, ...row });
      const values = isOpen ? valuesFor(answering, question) : [];
      if (values.length > 0) row[question.linkId] = values;
    }
    return Object.entries(row).map(([linkId, values]): [string, AnswerValue[]] => [
      `${item.linkId}[${n}].${linkId}`,
      values,
    ]);
  }).flat();
}

/** One person's answers to every question they are shown, in the order of the form; now and then one is left out. */
export function answersOf(
  index: QuestionnaireIndex,
  random: Random,
  person: Person,
  { persona, known }: Given,
): Answers {
  const answering: Answering = { random, person, persona, severity: random.int(4, 8) };
  const answers: Record<string, readonly AnswerValue[]> = { ...known };
  for (const entry of index.items.values()) {
    const isList = entry.item.type === "group" && entry.item.repeats === true;
    if (isKnown(entry.item) || !(isList || isQuestion(entry)) || !isAsked(entry, answers)) continue;
    const isLeftOut = !entry.item.required && !persona[entry.item.linkId] && random.chance(0.06);
    if (isLeftOut) continue;
    const values = isList ? [] : valuesFor(answering, entry.item);
    if (isList) Object.assign(answers, Object.fromEntries(instancesIn(answering, entry, answers)));
    if (values.length > 0) answers[pathOf(entry, [])] = values;
  }
  return answers;
}

/** As far as someone came who stopped in the section after the first `done`. */
export function partOf(
  index: QuestionnaireIndex,
  answers: Answers,
  { sections, done }: { sections: string[]; done: number },
) {
  const sectionOf = (path: string) => positionOf(index, path)?.entry.section ?? "";
  const reached = Object.entries(answers).filter(([path]) => sections.indexOf(sectionOf(path)) <= done);
  const begun = reached.filter(([path]) => sectionOf(path) === sections[done]).slice(2);
  const dropped = new Set(begun.map(([path]) => path));
  return {
    answers: Object.fromEntries(reached.filter(([path]) => !dropped.has(path))),
    completed: sections.slice(0, done),
  };
}
