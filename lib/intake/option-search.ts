import {
  type AnswerOption,
  extensionOf,
  extensionUrls,
  optionLabel,
  type QuestionnaireItem,
} from "#lib/intake/questionnaire";
import { locales } from "#lib/locale";

/** Without accents and case, so that "acido" finds "ácido". */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * The names of an option: the whole label, what stands before the brackets, and each name in them, in both languages;
 * and those that it is only found by.
 */
function namesOf(option: AnswerOption): string[] {
  const names = locales.flatMap((locale) => {
    const label = optionLabel(option, locale);
    const [before = "", inside = ""] = label.split(/[()]/);
    return [label, before, ...inside.split(",")];
  });
  const hidden = extensionOf(option, extensionUrls.alsoCalled)?.valueString?.split(",") ?? [];
  return [...new Set([...names, ...hidden].map(plain).filter((name) => name !== ""))];
}

const names = new WeakMap<AnswerOption, string[]>();
function knownNames(option: AnswerOption): string[] {
  const found = names.get(option) ?? namesOf(option);
  names.set(option, found);
  return found;
}

/** Letters to change, add, leave out or swap, up to `most`; more counts as `most + 1`. */
function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : most + 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost, swapped));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}

/** How well a name fits what was typed: 0 is the name itself, null is no fit. */
function closeness(name: string, typed: string): number | null {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (` ${name}`.includes(` ${typed}`)) return 2;
  if (typed.length >= 4 && name.includes(typed)) return 3;
  if (typed.startsWith(`${name} `)) return 4;
  const most = typed.length >= 8 ? 2 : typed.length >= 5 ? 1 : 0;
  const errors = most === 0 ? 1 : typingErrors(typed, name, most);
  return errors <= most ? 4 + errors : null;
}

/** The options whose names begin with, hold or nearly are what was typed; the best first, at most `most`. */
export function findOptions(item: QuestionnaireItem, typed: string, most = 8): AnswerOption[] {
  const wanted = plain(typed.slice(0, 120));
  if (wanted.length < 2) return [];
  const fits = (item.answerOption ?? []).flatMap((option) => {
    const best = knownNames(option).reduce<number | null>((low, name) => {
      const one = closeness(name, wanted);
      return one === null ? low : Math.min(one, low ?? one);
    }, null);
    return best === null ? [] : [{ option, best }];
  });
  return fits
    .sort((a, b) => a.best - b.best)
    .slice(0, most)
    .map(({ option }) => option);
}

/** The option that has exactly this name, in either language, by generic name or brand; null where none or several do. */
export function optionNamed(item: QuestionnaireItem, typed: string): AnswerOption | null {
  const wanted = plain(typed);
  const found = (item.answerOption ?? []).filter((option) => knownNames(option).includes(wanted));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A word that is this name, or has one slip of the finger in a name long enough to be known by the rest. */
const isNearly = (word: string, name: string): boolean =>
  word === name || (name.length >= 6 && word[0] === name[0] && typingErrors(word, name, 1) <= 1);

/**
 * Whether somebody named this option among other words: "Prolia shot, 60 mg" names denosumab. Names of fewer than 4
 * letters are passed over; a name of one word may have one typing error in it.
 */
export function isMentioned(option: AnswerOption, typed: string): boolean {
  const said = plain(typed.slice(0, 500));
  const words = said.split(" ");
  return knownNames(option).some((name) => {
    if (name.length < 4) return false;
    return name.includes(" ") ? ` ${said} `.includes(` ${name} `) : words.some((word) => isNearly(word, name));
  });
}
