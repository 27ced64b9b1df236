import { syllable } from "syllable";
import type { Block, EducationPage, Section } from "#lib/education/schema";
import type { Locale } from "#lib/locale";

/** The running text of a block, whole sentences only: cells and care items that are fragments are closed by a stop. */
function textOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "list":
      return block.items.map((item) => item.text);
    case "care":
      return [...block.items, ...(block.after ? [block.after] : [])];
    case "figure":
      return [block.caption];
    case "table":
      return block.rows.flatMap((row) => row.cells);
    case "steps":
      return block.steps.map((step) => step.text);
    case "link":
      return [];
  }
}

const closed = (text: string): string => (/[.?!:]$/.test(text) ? text : `${text}.`);

export const sectionText = (section: Section): string =>
  [section.heading, ...section.blocks.flatMap(textOf)].map(closed).join(" ");

/** The paragraphs of a page, one by one: its running prose, which lists of short lines would make look easier. */
export const paragraphsOf = (page: EducationPage): readonly string[] =>
  page.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])));

export const pageText = (page: EducationPage): string => page.sections.map(sectionText).join(" ");

export const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!][”"]?)\s+(?=[\p{Lu}\p{Ll}\d¿¡“])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));

export const words = (text: string): readonly string[] => text.match(/[\p{L}\d][\p{L}\d’'.,-]*/gu) ?? [];

const strong = /[aeoáéó]/;
const heardApart = /[íú]/;

/** Two vowels in a row are two syllables when both are strong, or when a weak one carries the accent (ma-íz). */
const isHiatus = (first: string, second: string): boolean =>
  (strong.test(first) && strong.test(second)) || heardApart.test(first) !== heardApart.test(second)
    ? strong.test(first) === strong.test(second) || heardApart.test(first) || heardApart.test(second)
    : false;

/** Spanish is written as it is heard: one syllable for each group of vowels, one more at each hiatus. */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replaceAll(/qu(?=[eiéí])/g, "k")
    .replaceAll(/gu(?=[eiéí])/g, "g")
    .replace(/y$/, "i");
  const groups = letters.match(/[aeiouáéíóúü]+/g) ?? [];
  const count = groups.reduce((sum, group) => {
    const breaks = [...group].filter((vowel, at) => at > 0 && isHiatus(group[at - 1] ?? "", vowel)).length;
    return sum + 1 + breaks;
  }, 0);
  return Math.max(1, count);
}

const heard: Readonly<Record<Locale, (word: string) => number>> = {
  en: (word) => Math.max(1, syllable(word)),
  es: spanishSyllables,
};

type Measure = Readonly<{ wordsASentence: number; syllablesAWord: number }>;

/** A number in figures counts as a word of one syllable: it is read at a glance. */
export function measure(locale: Locale, text: string): Measure {
  const all = words(text);
  const syllables = all.reduce((sum, word) => sum + heard[locale](word), 0);
  return { wordsASentence: all.length / sentences(text).length, syllablesAWord: syllables / all.length };
}

/** Flesch-Kincaid grade level for English: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid 1975). */
export function grade(text: string): number {
  const { wordsASentence, syllablesAWord } = measure("en", text);
  return 0.39 * wordsASentence + 11.8 * syllablesAWord - 15.59;
}

/**
 * Szigriszt-Pazos for Spanish: 206.835 - 62.3 syllables a word - words a sentence (Szigriszt 1993). On the INFLESZ
 * scale (Barrio 2008) 65 to 80 is "quite easy", the level of primary school; 55 to 65 is "normal".
 */
export function ease(text: string): number {
  const { wordsASentence, syllablesAWord } = measure("es", text);
  return 206.835 - 62.3 * syllablesAWord - wordsASentence;
}

/** The text with each explained term as a word of two syllables, since the page teaches it (research C1). */
export const eased = (page: EducationPage, text: string, plain: string): string =>
  page.glossary.reduce((so, { term }) => so.replaceAll(new RegExp(term, "gi"), plain), text);
