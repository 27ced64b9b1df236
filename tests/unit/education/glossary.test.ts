import { describe, expect, it } from "vitest";
import { educationPages } from "#content/education";
import { easedText, glossaryOf, termId } from "#lib/education/glossary";
import { locales } from "#lib/locale";

describe.each(locales)("the glossary in %s", (locale) => {
  const entries = glossaryOf(locale);

  it("has every term of every page once, in the order of the alphabet", () => {
    const terms = educationPages[locale].flatMap(({ glossary }) => glossary.map(({ term }) => termId(term)));
    expect(new Set(entries.map(({ id }) => id))).toEqual(new Set(terms));
    expect(entries.map(({ term }) => term)).toEqual(
      entries.map(({ term }) => term).toSorted((a, b) => a.localeCompare(b, locale)),
    );
  });

  it("leads back to the pages that use a term", () => {
    for (const { pages } of entries) expect(pages.length).toBeGreaterThan(0);
  });

  it("eases each term of a page at most once, and loses no letter of the text", () => {
    for (const page of educationPages[locale]) {
      const texts = page.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])),
      );
      const terms = texts.flatMap((text) => {
        const pieces = easedText(page, text);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        return pieces.flatMap(({ term }) => term ?? []);
      });
      expect(new Set(terms).size).toBe(terms.length);
    }
  });
});

it("makes addresses without accents", () => expect(termId("Médula  espinal")).toBe("medula-espinal"));
