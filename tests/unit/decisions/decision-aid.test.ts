import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ComparePage } from "#components/decisions/compare-page";
import { decisionAidReferences, decisionAidReview, ipdasItems } from "#content/decision-aid/about";
import { countRows } from "#content/decision-aid/counts";
import { decisionOptions, optionRows } from "#content/decision-aid/options";
import { decisionQuestions, valueStatements } from "#content/decision-aid/values";
import { compareText, valuesText } from "#content/text/compare";
import { optionIds, withoutNumber } from "#lib/decisions/aid";
import { hasValues, readValuesForm, valuesAnswers } from "#lib/decisions/schema";
import { valuesInWords } from "#lib/decisions/wording";
import { type Locale, locales } from "#lib/locale";

const clinic = { name: "Clinic", phone: "312-555-0100", hours: "Every day", emergencyNumber: "911" };
const markupOf = (locale: Locale) =>
  renderToStaticMarkup(createElement(ComparePage, { locale, clinic, indexableAt: "https://clinic.example" }));
const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe.each(locales)("the decision aid in %s", (locale) => {
  const markup = markupOf(locale);

  it.each(ipdasItems)("meets the standard's item $id", ({ at, says }) => {
    const from = markup.indexOf(`id="${at}"`);
    expect(from).toBeGreaterThan(0);
    expect(markup.slice(from)).toContain(says[locale]);
  });

  it("lists all 12 items of the standard: 6 that qualify and 6 that certify", () => {
    const kinds = Object.groupBy(ipdasItems, ({ kind }) => kind);
    expect([kinds.qualifying?.length, kinds.certifying?.length]).toEqual([6, 6]);
    expect(new Set(ipdasItems.map(({ id }) => id)).size).toBe(12);
  });

  it("tells every option by the same questions, at the same length within a fifth", () => {
    const lengths = optionIds.map((id) =>
      optionRows.reduce((sum, { cells }) => sum + countWords(cells[id].text[locale]), 0),
    );
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    for (const length of lengths) expect(Math.abs(length - mean) / mean, lengths.join(" ")).toBeLessThanOrEqual(0.2);
  });

  it("gives as much room to what may be bad as to what may be good", () => {
    const wordsIn = (row: string) => {
      const cells = optionRows.find(({ id }) => id === row)?.cells;
      return optionIds.reduce((sum, id) => sum + countWords(cells?.[id].text[locale] ?? ""), 0);
    };
    expect(wordsIn("bad") / wordsIn("good")).toBeGreaterThan(0.8);
    expect(wordsIn("bad") / wordsIn("good")).toBeLessThan(1.25);
  });

  it("says each count in both framings, beside a drawing that says the same", () => {
    const sentences = [...markup.matchAll(/(\d+) (?:out of|de cada) 100 [^.]+\. (\d+) /g)];
    expect(sentences.length).toBeGreaterThanOrEqual(countRows.flatMap(({ arms }) => arms).length);
    for (const [sentence, had, not] of sentences) expect(Number(had) + Number(not), sentence).toBe(100);
    const drawn = [...markup.matchAll(/class="icons-had" d="([^"]*)"/g)].map(
      ([, path = ""]) => path.split("M").length - 1,
    );
    expect(drawn).toEqual(countRows.flatMap(({ arms }) => arms.map(({ of100 }) => of100)));
  });

  it("recommends nothing and ends in questions", () => {
    expect(markup).not.toMatch(/\b(we recommend|you should|best choice|recomendamos|usted debe|la mejor opción)\b/i);
    expect(markup).not.toMatch(/\b(1 in \d|1 de cada \d\b(?!0))/);
    for (const { text } of decisionQuestions) expect(markup).toContain(text[locale]);
  });

  it("leads from each mark to a source that is listed", () => {
    const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...markup.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(15);
    for (const target of targets) expect(ids.has(target), target).toBe(true);
  });
});

describe("the numbers", () => {
  it.each(countRows)("$id has a source, a certainty and a word on who has no number", (row) => {
    expect(row.sources.length).toBeGreaterThan(0);
    for (const source of row.sources) expect(decisionAidReferences).toContain(source);
    for (const { of100 } of row.arms) expect(of100).toBeGreaterThanOrEqual(0);
    const named = row.arms.filter(({ option }) => option !== "pretend").length;
    expect(withoutNumber(row).length + named).toBe(decisionOptions.length);
  });

  it("is looked at again within a year", () => {
    const { written, nextReview } = decisionAidReview;
    expect(Date.parse(nextReview) - Date.parse(written)).toBeLessThanOrEqual(366 * 86_400_000);
  });
});

describe("what matters to somebody", () => {
  it("may be left out altogether", () => {
    const { typed, error } = readValuesForm({}, "en");
    expect(error).toBeUndefined();
    expect(hasValues(typed)).toBe(false);
  });

  it("keeps what is offered and drops what is not", () => {
    const { typed } = readValuesForm(
      { "matters-avoid-risk": "a_lot", "matters-own-things": "very", leaning: "magic", questions: ["cost", "nothing"] },
      "en",
    );
    expect(typed).toEqual({ importance: { "avoid-risk": "a_lot" }, questions: ["cost"] });
    expect(valuesAnswers.parse(typed)).toEqual(typed);
  });

  it("keeps words that are too long and says what to do", () => {
    const words = "a".repeat(1001);
    expect(readValuesForm({ words }, "es")).toMatchObject({ typed: { words }, error: valuesText.wordsLong.es });
  });

  it("asks as much about doing less as about doing more, in no order of better", () => {
    expect(valueStatements).toHaveLength(6);
    expect(decisionOptions.map(({ id }) => id)).toEqual(optionIds);
  });

  it("reads back in the order of the questions", () => {
    const { typed } = readValuesForm({ questions: ["cost", "healing"], leaning: "unsure" }, "en");
    const words = valuesInWords(typed, "en");
    expect(words.questions).toEqual([decisionQuestions[0].text.en, decisionQuestions[7].text.en]);
    expect(words.leaning).toBe(valuesText.leaningUnsure.en);
    expect(compareText.notAdvice.en).toContain("does not tell you which way to choose");
  });
});
