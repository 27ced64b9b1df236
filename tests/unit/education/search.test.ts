import { describe, expect, it } from "vitest";
import { popularPages, searchWords } from "#content/site/search-words";
import { searchPages } from "#lib/education/search";
import { searchDocuments } from "#lib/education/search-documents";
import { type Locale, locales } from "#lib/locale";

const found = (typed: string, locale: Locale = "en") =>
  searchPages(typed, locale).map(({ path }) => path.split("#")[0]);

describe("searching", () => {
  it.each([
    ["vertebroplasty", "en", /vertebroplasty|cement/],
    ["back bone cement", "en", /vertebroplasty|cement/],
    ["verteboplasty", "en", /vertebroplasty|cement/],
    ["GLUE for my spine", "en", /vertebroplasty|cement/],
    ["ballon", "en", /kyphoplasty|cement/],
    ["brittle bones", "en", /bone-health/],
    ["vertebroplastía", "es", /vertebroplasty|cement/],
    ["vertebroplatia", "es", /vertebroplasty|cement/],
    ["CEMENTO", "es", /vertebroplasty|cement/],
    ["huesos fragiles", "es", /bone-health/],
  ] as const)("%s (%s) leads to the page first or among the first three", (typed, locale, page) => {
    expect(found(typed, locale).slice(0, 3).join(" ")).toMatch(page);
  });

  it("takes only a word that no page has for a typing mistake", () => {
    const marked = searchPages("cement", "en").flatMap(({ excerpt }) =>
      excerpt.filter((piece) => piece.marked).map(({ text }) => text.toLowerCase()),
    );
    expect(marked.some((word) => word.startsWith("cement"))).toBe(true);
    expect(marked.join(" ")).not.toContain("recent");
  });

  it("finds accents with and without them alike", () => {
    expect(found("cirugia", "es")).toEqual(found("cirugía", "es"));
  });

  it.each(["", "   ", "zzzqqq", "the", "*".repeat(100), "(((", "\u0000"])("finds nothing for %j", (typed) => {
    expect(searchPages(typed, "en")).toEqual([]);
  });

  it("names each page once and leads to a section that exists", () => {
    for (const locale of locales) {
      const known = new Set(searchDocuments(locale).map(({ path, anchor }) => (anchor ? `${path}#${anchor}` : path)));
      const results = searchPages(locale === "en" ? "pain" : "dolor", locale);
      expect(results.length).toBeGreaterThan(3);
      for (const { path } of results) expect(known.has(path), path).toBe(true);
      const pages = results.map(({ path }) => path.split("#")[0]);
      expect(new Set(pages).size).toBe(pages.length);
    }
  });
});

describe("everyday words", () => {
  const fold = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

  it.each(locales)("are without accents and lead to words that some page has (%s)", (locale) => {
    const all = fold(
      searchDocuments(locale)
        .map(({ page, heading, text }) => `${page} ${heading} ${text}`)
        .join(" "),
    );
    for (const [key, words] of Object.entries(searchWords[locale])) {
      expect(fold(key)).toBe(key);
      expect(
        words.some((word) => all.includes(word)),
        `${key} -> ${words.join(", ")}`,
      ).toBe(true);
    }
  });

  it.each(locales)("and the pages offered for nothing exist (%s)", (locale) => {
    const paths = new Set(searchDocuments(locale).map(({ path }) => path));
    for (const path of popularPages) expect(paths.has(path), path).toBe(true);
  });
});
