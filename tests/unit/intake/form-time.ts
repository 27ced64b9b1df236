import type { Answers, AnswerValue } from "#lib/intake/answers";
import { filledInstances, instancesOf, positionOf } from "#lib/intake/answers";
import {
  extensionOf,
  extensionText,
  extensionUrls,
  optionLabel,
  type QuestionnaireItem,
  textOf,
} from "#lib/intake/questionnaire";
import type { QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { visibleItems } from "#lib/intake/visibility";
import type { Locale } from "#lib/locale";

/**
 * How long a form takes, from its words and the kinds of its answers. All four speeds are published ones:
 * - Reading: adults read 238 words of prose a minute silently (Brysbaert 2019, J Mem Lang 109:104047); at 81 years
 *   reading has fallen from 200 to 175 of what it was at 16 to 40 (Calabrèse 2016, IOVS 57:3836, MNREAD).
 * - Answering: to decide 1.35 s, to point 1.1 s (Card, Moran and Newell 1980, Commun ACM 23:396, from memory).
 * - Typing on a phone: 26 words a minute in people over 50 (Palin 2019, MobileHCI, as reported).
 * Ours are four: of options of which one is chosen half are read on the way, of those where many may be chosen all;
 * numbers of a scale are seen, not read; what stands ready in a row is only read; and what the second medicine is asked was read with the first.
 */
const readPerSecond = (238 * (175 / 200)) / 60;
const typedPerSecond = 26 / 60;
const decide = 1.35;
const point = 1.1;

/** Seconds to read so many words and tick so many answers. */
export const secondsToRead = (count: number, ticks: number): number => count / readPerSecond + ticks * (decide + point);

/** "T12" and "10" are looked for, not read. */
export const words = (text: string): number =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/\p{N}/u.test(word)).length;

function wordsOf(item: QuestionnaireItem, locale: Locale): number {
  const hint = extensionText(item, extensionUrls.hint)?.[locale] ?? "";
  const options = (item.type === "choice" ? (item.answerOption ?? []) : []).map((option) =>
    words(optionLabel(option, locale)),
  );
  const read = options.reduce((sum, one) => sum + one, 0) * (item.repeats ? 1 : 0.5);
  return words(textOf(item, locale)) + words(hint) + read;
}

/** Words of 5 characters, as typing speed is counted; a number or one part of a date is one, a found name too. */
function typed(item: QuestionnaireItem, values: readonly AnswerValue[]): number {
  return values.reduce((sum, value) => {
    if ("valueString" in value) return sum + value.valueString.length / 5;
    if ("valueDate" in value) return sum + value.valueDate.split("-").length;
    if (item.type === "open-choice") return sum + 1;
    return sum + ("valueCoding" in value || "valueBoolean" in value ? 0 : 1);
  }, 0);
}

export const secondsAt = (item: QuestionnaireItem, values: readonly AnswerValue[], locale: Locale): number => {
  const isThere = values.length === 0 || extensionOf(item, extensionUrls.offeredFrom) !== null;
  const acts = isThere ? 0 : decide + point * (item.type === "choice" ? values.length : 1);
  return wordsOf(item, locale) / readPerSecond + acts + typed(item, values) / typedPerSecond;
};

/** Seconds for a section with these answers, its lists included; what is shown and left empty is read all the same. */
export function secondsIn(index: QuestionnaireIndex, answers: Answers, section: string, locale: Locale): number {
  const filled = filledInstances(index, answers);
  const shown = [...visibleItems(index, answers)].flatMap((path) => {
    const position = instancesOf(path).every((one) => filled.has(one)) ? positionOf(index, path) : null;
    const isHere = position?.entry.section === section && position.entry.item.type !== "group";
    return position && isHere ? [{ path, item: position.entry.item }] : [];
  });
  const onward = decide + point;
  return shown.reduce((sum, { path, item }) => {
    const isAgain = /\[[1-9]\d*\]/.test(path);
    const reading = isAgain ? wordsOf(item, locale) / readPerSecond : 0;
    return sum + secondsAt(item, answers[path] ?? [], locale) - reading;
  }, onward);
}
