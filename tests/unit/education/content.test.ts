import { describe, expect, it } from "vitest";
import { educationPages } from "#content/education";
import { references } from "#content/references";
import {
  citedReferences,
  getEducationPage,
  needsSignOff,
  nextEducationPage,
  referenceNumber,
} from "#lib/education/page";
import type { EducationPage } from "#lib/education/schema";
import { eased, grade, pageText, sectionText, sentences, syllables, words } from "./readability";

const english = educationPages.en.map((page) => [page.slug, page] as const);
const all = Object.values(educationPages)
  .flat()
  .map((page) => [`${page.slug}: ${page.title}`, page] as const);

const skeleton = (page: EducationPage) =>
  page.sections.map(({ id, blocks }) => ({
    id,
    blocks: blocks.map((block) => ({
      kind: block.kind,
      lines:
        block.kind === "list" || block.kind === "care"
          ? block.items.length
          : block.kind === "table"
            ? block.rows.length
            : 0,
      grounds: JSON.stringify(block, (key, value) =>
        typeof value === "string" && !(value in references) && key !== "kind" ? "" : value,
      ),
    })),
  }));

describe("every English page", () => {
  it.each(english)("%s has a Spanish twin with the same sections, lines, sources and open sign-offs", (slug, page) => {
    const twin = getEducationPage("es", slug);
    expect(twin).not.toBeNull();
    if (!twin) return;
    expect(skeleton(twin)).toEqual(skeleton(page));
    expect(twin.references).toEqual(page.references);
    expect(twin.glossary).toHaveLength(page.glossary.length);
    expect(twin.review).toEqual(page.review);
  });

  it.each(english)(
    "%s reads at grade 6 or below with its own words explained, and at 8 or below without",
    (_, page) => {
      expect(grade(eased(page, pageText(page)))).toBeLessThanOrEqual(6);
      expect(grade(pageText(page))).toBeLessThanOrEqual(8);
    },
  );

  it.each(english)("%s has no section above grade 8", (_, page) => {
    for (const section of page.sections) {
      expect(grade(eased(page, sectionText(section))), section.id).toBeLessThanOrEqual(8);
    }
  });

  it.each(english)("%s uses none of the words that this clinic does not use", (_, page) => {
    expect(JSON.stringify(page)).not.toMatch(
      /\b(elderly|seniors?|pensioners?|OAPs?|suffer\w*|victims?|complain\w*|non-compliant|failed treatment|please|good chance|1 in \d)\b/i,
    );
  });
});

describe("every page", () => {
  it.each(all)("%s keeps sentences to 20 words on average in each section", (_, page) => {
    for (const section of page.sections) {
      const text = sectionText(section);
      expect(words(text).length / sentences(text).length, section.id).toBeLessThanOrEqual(20);
    }
  });

  it.each(all)(
    "%s cites at least three dated references, lists each one that it cites and cites each one that it lists",
    (_, page) => {
      expect(page.references.length).toBeGreaterThanOrEqual(3);
      expect(new Set(page.references)).toEqual(citedReferences(page));
      for (const id of page.references) {
        expect(references[id].href).toMatch(/^https:\/\//);
        expect(references[id].year).toBeGreaterThan(2000);
      }
    },
  );

  it.each(all)("%s asks a question in each heading and tells when to get help", (_, page) => {
    for (const { heading } of page.sections) expect(heading).toMatch(/\?$/);
    const urgencies = page.sections
      .flatMap((section) => section.blocks)
      .flatMap((block) => (block.kind === "care" ? [block.urgency] : []));
    expect(urgencies).toEqual(expect.arrayContaining(["emergency", "urgent"]));
  });

  it.each(all)("%s has unique section ids and is due for review within 12 months of its last check", (_, page) => {
    const ids = page.sections.map((section) => section.id);
    expect(new Set(ids).size).toBe(ids.length);
    const checked = Temporal.PlainDate.from(page.review.lastReviewed ?? page.review.written);
    expect(Temporal.PlainDate.compare(page.review.nextReview, checked.add({ years: 1 }))).toBeLessThanOrEqual(0);
  });

  it.each(all)("%s explains only words that it uses", (_, page) => {
    for (const { term } of page.glossary) expect(JSON.stringify(page).toLowerCase()).toContain(term.toLowerCase());
  });

  it.each(all)("%s never calls itself reviewed while statements wait for sign-off", (_, page) => {
    if (needsSignOff(page)) expect(page.review.reviewer).toBeNull();
  });
});

describe("the page on cement procedures", () => {
  it("says who they suit and do not suit, benefits, risks, alternatives and what studies found", () => {
    const ids = getEducationPage("en", "cement-procedures")?.sections.map((section) => section.id);
    expect(ids).toEqual(expect.arrayContaining(["suits", "not-suits", "benefits", "risks", "alternatives", "studies"]));
  });

  it("gives every count out of 100 in both framings, so that they add up", () => {
    const page = getEducationPage("en", "cement-procedures");
    const tables = page?.sections
      .filter(({ id }) => id === "benefits" || id === "risks")
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])));
    expect(tables?.length).toBeGreaterThan(5);
    for (const cell of tables?.flatMap((row) => row.cells) ?? []) {
      const [having = 0, not = 0] = (cell.match(/\d+/g) ?? []).map(Number);
      expect(having + not, cell).toBe(100);
    }
  });
});

describe("reading order", () => {
  it("leads from each page to the next and ends at the last", () => {
    expect(nextEducationPage("en", "spinal-fracture")?.slug).toBe("first-weeks");
    expect(nextEducationPage("es", "cement-procedures")).toBeNull();
  });

  it("numbers references from 1", () => {
    const page = getEducationPage("en", "spinal-fracture");
    expect(page && referenceNumber(page, "mccarthy2016")).toBe(1);
  });
});

describe("the syllable counter", () => {
  it.each([
    ["bone", 1],
    ["broken", 2],
    ["medicine", 3],
    ["cement", 2],
    ["procedure", 3],
    ["squashed", 1],
    ["little", 2],
  ] as const)("hears %s as %i", (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});
