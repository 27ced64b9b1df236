import type { Block, EducationPage, Section } from "#lib/education/schema";

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
  }
}

const closed = (text: string): string => (/[.?!:]$/.test(text) ? text : `${text}.`);

export const sectionText = (section: Section): string =>
  [section.heading, ...section.blocks.flatMap(textOf)].map(closed).join(" ");

export const pageText = (page: EducationPage): string => page.sections.map(sectionText).join(" ");

export const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!])\s+(?=[\p{Lu}\p{Ll}\d¿¡])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

export const words = (text: string): readonly string[] => text.match(/[\p{L}\d][\p{L}\d’'.,-]*/gu) ?? [];

/** Groups of vowels, less a silent final e or ed: within a few percent of a dictionary on plain English. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, "");
  if (letters.length <= 3) return 1;
  const heard = letters.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, "").replace(/^y/, "");
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Flesch-Kincaid grade level: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid 1975). */
export function grade(text: string): number {
  const all = words(text);
  const count = all.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * all.length) / sentences(text).length + (11.8 * count) / all.length - 15.59;
}

/** The text with each explained term as a word of two syllables, since the page teaches it (research C1). */
export const eased = (page: EducationPage, text: string): string =>
  page.glossary.reduce((so, { term }) => so.replaceAll(new RegExp(term, "gi"), "fracture"), text);
