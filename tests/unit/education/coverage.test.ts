import { describe, expect, it } from "vitest";
import { type Covered, coverage } from "#content/coverage";
import { getEducationPage } from "#lib/education/page";
import { locales } from "#lib/locale";

const rows = coverage.map((row): readonly [string, Covered] => [`${row.from}: ${row.what}`, row]);

describe("everything that the education has to say", () => {
  it.each(rows)("%s, is told in both languages where the table says", (_, { page, section, says }) => {
    for (const locale of locales) {
      const found = getEducationPage(locale, page)?.sections.find(({ id }) => id === section);
      expect(found, `${locale} ${page}#${section}`).toBeDefined();
      expect(JSON.stringify(found).toLowerCase(), locale).toContain(says[locale].toLowerCase());
    }
  });

  it("is listed once, for all five older texts, all their topics, all claims to balance and all gaps", () => {
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
    const groups = Object.entries(Object.groupBy(coverage, ({ from }) => from));
    // Whoever takes a row away has to say so here.
    expect(Object.fromEntries(groups.map(([from, rows]) => [from, rows.length]))).toEqual({
      S0: 33,
      S1: 21,
      S2: 12,
      S3: 12,
      S4: 15,
      topic: 20,
      balance: 9,
      gap: 16,
    });
  });
});
