import { describe, expect, it } from "vitest";
import type { Locale } from "#lib/locale";
import { everyPage } from "#tests/unit/education/pages";
import {
  ease,
  eased,
  grade,
  measure,
  pageText,
  paragraphsOf,
  sectionText,
  sentences,
  spanishSyllables,
} from "./readability";

/**
 * How hard a text may be. English: Flesch-Kincaid grade, at most. Spanish: Szigriszt-Pazos, at least; 65 is where
 * the INFLESZ scale puts texts of primary school, 55 is where "normal" begins. One paragraph may be a little harder.
 */
const targets = {
  en: { plain: 6, raw: 8, paragraph: 8 },
  es: { plain: 65, raw: 60, paragraph: 55 },
} as const;
const isPlain: Readonly<Record<Locale, (text: string, target: "plain" | "raw" | "paragraph") => boolean>> = {
  en: (text, target) => grade(text) <= targets.en[target],
  es: (text, target) => ease(text) >= targets.es[target],
};
const plainWord: Readonly<Record<Locale, string>> = { en: "fracture", es: "hueso" };

const banned: Readonly<Record<Locale, RegExp>> = {
  en: /\b(elderly|seniors?|pensioners?|OAPs?|suffer\w*|victims?|complain\w*|non-compliant|failed treatment|please|good chance|sorry|1 in \d|guarantee\w*|cures?|miracle|breakthrough|totally safe|completely safe|risk-free|pain-free|you should (?:stop|start|take)|you are a (?:good )?candidate)\b/i,
  es: /\b(ancian[oa]s?|viej[oa]s?|tercera edad|sufr\w+|víctimas?|quej\w+|por favor|lo sentimos|1 de cada \d+|garantiz\w+|milagros?|totalmente segur\w+|sin riesgos?|usted es (?:buen )?candidat\w+)(?!\p{L})/iu,
};
/** An age is said of a bone or a break, never of a person. */
const spoken = (text: string): string => text.replaceAll(/fracturas? viejas?|Una fractura vieja/gi, "");

describe("every page", () => {
  it.each(everyPage)("%s is plain with its own words explained, and nearly so without", (_, locale, page) => {
    const text = pageText(page);
    const wordsExplained = eased(page, text, plainWord[locale]);
    expect(isPlain[locale](wordsExplained, "plain"), "explained").toBe(true);
    expect(isPlain[locale](text, "raw"), "raw").toBe(true);
  });

  it.each(everyPage)("%s has no section that is much harder than the page", (_, locale, page) => {
    for (const section of page.sections) {
      const text = eased(page, sectionText(section), plainWord[locale]);
      expect(isPlain[locale](text, "raw"), section.id).toBe(true);
    }
  });

  it.each(everyPage)(
    "%s has prose that is plain without its lists, and no paragraph that is not",
    (_, locale, page) => {
      const paragraphs = paragraphsOf(page).map((text) => eased(page, text, plainWord[locale]));
      expect(isPlain[locale](paragraphs.join(" "), "plain")).toBe(true);
      for (const text of paragraphs) expect(isPlain[locale](text, "paragraph"), text).toBe(true);
    },
  );

  it.each(everyPage)("%s keeps sentences to 20 words on average in each section, and each to 30", (_, locale, page) => {
    for (const section of page.sections) {
      const text = sectionText(section);
      expect(measure(locale, text).wordsASentence, section.id).toBeLessThanOrEqual(20);
      for (const sentence of sentences(text)) {
        expect(measure(locale, sentence).wordsASentence, sentence).toBeLessThanOrEqual(30);
      }
    }
  });

  it.each(everyPage)("%s keeps a paragraph to five short sentences", (_, __, page) => {
    const long = page.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "paragraph" && sentences(block.text).length > 5 ? [block.text] : []));
    expect(long).toEqual([]);
  });

  it.each(everyPage)("%s uses none of the words that this clinic does not use", (_, locale, page) => {
    expect(spoken(JSON.stringify(page)).match(banned[locale])?.[0]).toBeUndefined();
  });
});

describe("the measures", () => {
  it.each([
    ["hueso", 2],
    ["país", 2],
    ["columna", 3],
    ["cirugía", 4],
    ["pie", 1],
    ["ciudad", 2],
    ["leer", 2],
    ["pingüino", 3],
    ["quien", 1],
    ["guerra", 2],
    ["rey", 1],
    ["fisioterapia", 5],
    ["continúa", 4],
    ["construir", 2],
    ["y", 1],
    ["100", 1],
  ] as const)("hear the Spanish word %s as %i", (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });

  it("give the grade that the English formula gives by hand", () => {
    // 2 sentences, 9 words, 11 syllables: broken and medicine have more than one.
    expect(grade("A bone in your back broke. Take your medicine.")).toBeCloseTo(
      0.39 * 4.5 + (11.8 * 11) / 9 - 15.59,
      5,
    );
  });

  it("give the ease that the Spanish formula gives by hand", () => {
    // 1 sentence, 5 words, 10 syllables.
    expect(ease("La fractura sana muy despacio.")).toBeCloseTo(206.835 - (62.3 * 10) / 5 - 5, 5);
  });

  it("tell a journal's sentence from ours", () => {
    const journal =
      "Percutaneous vertebral augmentation demonstrates statistically significant improvement in functional outcomes among appropriately selected individuals.";
    expect(grade(journal)).toBeGreaterThan(15);
    expect(isPlain.en(journal, "raw")).toBe(false);
  });
});
