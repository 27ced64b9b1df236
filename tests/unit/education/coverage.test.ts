import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EducationView } from "#components/education/education-page";
import { type Covered, coverage } from "#content/coverage";
import { getEducationPage } from "#lib/education/page";
import { type Locale, locales } from "#lib/locale";

const rows = coverage.map((row): readonly [string, Covered] => [`${row.from}: ${row.what}`, row]);

const clinic = {
  name: "Clinic",
  phone: "312-555-0142",
  hours: "8am to 5pm",
  emergencyNumber: "911",
  isDemonstration: false,
};
const pages = new Map<string, string>();

/** A page as its reader gets it. */
function pageOf(locale: Locale, slug: string): string {
  const key = `${locale} ${slug}`;
  const page = getEducationPage(locale, slug);
  if (!pages.has(key) && page)
    pages.set(key, renderToStaticMarkup(createElement(EducationView, { locale, page, clinic })));
  return pages.get(key) ?? "";
}

/** The words under one heading of a page, those of its drawings too. */
function wordsUnder(html: string, section: string): string {
  const [, after = ""] = html.split(new RegExp(`<section[^>]* aria-labelledby="${section}"[^>]*>`));
  const words = (after.split("</section>")[0] ?? "").replaceAll(/<[^>]+>/g, "");
  return words.replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&").toLowerCase();
}

describe("everything that the education has to say", () => {
  it.each(rows)("%s, is told in both languages where the table says", (_, { page, section, says }) => {
    for (const locale of locales)
      expect(wordsUnder(pageOf(locale, page), section), `${locale} ${page}#${section}`).toContain(
        says[locale].toLowerCase(),
      );
  });

  it("is listed once, for all five older texts, all their topics, all claims to balance, all gaps and figures", () => {
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
    const groups = Object.entries(Object.groupBy(coverage, ({ from }) => from));
    // Whoever takes a row away has to say so here.
    expect(Object.fromEntries(groups.map(([from, rows]) => [from, rows.length]))).toEqual({
      S0: 33,
      S1: 23,
      S2: 13,
      S3: 14,
      S4: 15,
      topic: 20,
      balance: 9,
      gap: 16,
      fact: 10,
    });
  });
});
