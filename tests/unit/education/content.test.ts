import { describe, expect, it } from "vitest";
import { educationGroups, educationPages } from "#content/education";
import { references } from "#content/references";
import {
  citedReferences,
  getEducationPage,
  needsSignOff,
  neighbours,
  referenceNumber,
  relatedPages,
} from "#lib/education/page";
import type { Block, EducationPage, Grounds } from "#lib/education/schema";
import { everyPage } from "#tests/unit/education/pages";

const english = educationPages.en.map((page) => [page.slug, page] as const);

/** What must be alike in both languages: everything but the words. */
const skeleton = (page: EducationPage) =>
  page.sections.map(({ id, blocks }) => ({
    id,
    blocks: JSON.parse(
      JSON.stringify(blocks, (key, value) =>
        typeof value === "string" && !(value in references) && !["kind", "urgency", "drawing", "to"].includes(key)
          ? ""
          : value,
      ),
    ),
  }));

type Statement = Readonly<{ text: string; grounds: Grounds }>;

function statementsOf(block: Block): readonly Statement[] {
  switch (block.kind) {
    case "paragraph":
      return [{ text: block.text, grounds: block }];
    case "list":
      return block.items.map((item) => ({ text: item.text, grounds: item }));
    case "table":
      return block.rows.map((row) => ({ text: [row.label, ...row.cells].join(" "), grounds: row }));
    case "steps":
      return block.steps.map(({ title, text }) => ({ text: `${title} ${text}`, grounds: block }));
    case "care":
      return block.items.map((text) => ({ text, grounds: block }));
    case "figure":
      return [{ text: block.caption, grounds: block }];
    case "link":
      return [];
  }
}

/** A figure that claims something: not the name of a level, the emergency number or the 0 to 10 scale. */
const hasFigure = (text: string): boolean =>
  /\d/.test(text.replaceAll(/\b[TL]\d+\b|\b911\b|\b0 (?:to|a) 10\b|\bVERTOS [IV]+\b/g, ""));

describe("every English page", () => {
  it.each(english)(
    "%s has a Spanish twin with the same sections, lines, links, sources and open sign-offs",
    (slug, page) => {
      const twin = getEducationPage("es", slug);
      expect(twin).not.toBeNull();
      if (!twin) return;
      expect(skeleton(twin)).toEqual(skeleton(page));
      expect(twin.references).toEqual(page.references);
      expect(twin.related).toEqual(page.related);
      expect(twin.glossary).toHaveLength(page.glossary.length);
      expect(twin.review).toEqual(page.review);
    },
  );
});

it("no Spanish page is without its English twin", () => {
  expect(educationPages.es.map(({ slug }) => slug)).toEqual(educationPages.en.map(({ slug }) => slug));
});

describe("every page", () => {
  it.each(everyPage)("%s is whole: title, summary, sections, words, funding, version", (_, __, page) => {
    for (const text of [page.title, page.summary, page.funding, page.review.version]) expect(text.trim()).not.toBe("");
    expect(page.sections.length).toBeGreaterThanOrEqual(5);
    for (const { id, heading, blocks } of page.sections) {
      expect(id).toMatch(/^[a-z][a-z-]*$/);
      expect(heading, id).toMatch(/\?$/);
      expect(blocks.length, id).toBeGreaterThan(0);
    }
    expect(page.glossary.length).toBeGreaterThan(0);
    for (const { term, meaning } of page.glossary) expect(meaning, term).toMatch(/\.$/);
  });

  it.each(everyPage)("%s has unique section ids, none of them one that the page itself uses", (_, __, page) => {
    const ids = [...page.sections.map((section) => section.id), "glossary", "references", "about-page", "way-on"];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(everyPage)(
    "%s is not overdue: its next review lies ahead, within 12 months of its last check",
    (_, __, page) => {
      const { written, lastReviewed, nextReview } = page.review;
      const today = Temporal.Now.plainDateISO("America/New_York");
      expect(Temporal.PlainDate.compare(nextReview, today)).toBeGreaterThan(0);
      const checked = Temporal.PlainDate.from(lastReviewed ?? written);
      expect(Temporal.PlainDate.compare(nextReview, checked.add({ years: 1 }))).toBeLessThanOrEqual(0);
    },
  );

  it.each(everyPage)("%s names a reviewer with a credential and a date, or calls itself a draft", (_, __, page) => {
    const { reviewer, lastReviewed } = page.review;
    expect(reviewer === null).toBe(lastReviewed === null);
    if (reviewer) expect([reviewer.name.trim(), reviewer.credential.trim()]).not.toContain("");
    if (needsSignOff(page)) expect(reviewer, "statements wait for sign-off").toBeNull();
  });

  it.each(everyPage)(
    "%s cites three references or more, lists each that it cites and cites each that it lists",
    (_, __, page) => {
      expect(page.references.length).toBeGreaterThanOrEqual(3);
      expect(new Set(page.references).size).toBe(page.references.length);
      expect(new Set(page.references)).toEqual(citedReferences(page));
    },
  );

  it.each(everyPage)(
    "%s gives each statement with a figure its source, or says that it waits for one",
    (_, __, page) => {
      const bare = page.sections
        .flatMap(({ blocks }) => blocks.flatMap(statementsOf))
        .filter(({ text, grounds }) => hasFigure(text) && !grounds.sources && !grounds.signOff)
        .map(({ text }) => text);
      expect(bare).toEqual([]);
    },
  );

  it.each(everyPage)("%s tells when to call 911 and when to call the clinic", (_, __, page) => {
    const urgencies = page.sections
      .flatMap((section) => section.blocks)
      .flatMap((block) => (block.kind === "care" ? [block.urgency] : []));
    expect(urgencies).toEqual(expect.arrayContaining(["emergency", "urgent"]));
  });

  it.each(everyPage)("%s explains only words that it uses", (_, __, page) => {
    const text = JSON.stringify(page.sections).toLowerCase();
    for (const { term } of page.glossary) expect(text).toContain(term.toLowerCase());
  });
});

describe("every reference", () => {
  it.each(Object.entries(references))(
    "%s has a year, a link and a text with that year nowhere else",
    (id, { text, year, href }) => {
      expect(href).toMatch(/^https:\/\/[a-z.]+\/\S+$/);
      expect(year).toBeGreaterThanOrEqual(2000);
      expect(year).toBeLessThanOrEqual(Temporal.Now.plainDateISO("UTC").year);
      expect(id).toMatch(new RegExp(`${year}$`));
      expect(text.trim().length).toBeGreaterThan(20);
    },
  );
});

const treatments = ["vertebroplasty", "kyphoplasty", "cement-procedures"] as const;

describe("every page on a treatment", () => {
  it.each(treatments.filter((slug) => getEducationPage("en", slug)))(
    "%s says who it suits and does not suit, benefits, risks and alternatives (research C9)",
    (slug) => {
      const ids = getEducationPage("en", slug)?.sections.map((section) => section.id);
      expect(ids).toEqual(expect.arrayContaining(["suits", "not-suits", "benefits", "risks", "alternatives"]));
    },
  );

  it.each(everyPage)("%s gives every count out of 100 in both framings, so that they add up", (_, __, page) => {
    const counts = page.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "table" && /\b100\b/.test(block.caption) ? block.rows : []))
      .flatMap((row) => row.cells);
    for (const cell of counts) {
      const [having = 0, not = 0] = (cell.match(/\d+/g) ?? []).map(Number);
      expect(having + not, cell).toBe(100);
    }
  });
});

describe("reading order", () => {
  it("leads from each page to the next and back, through all groups", () => {
    const slugs = educationGroups.flatMap(({ pages }) => pages.en.map(({ slug }) => slug));
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const [index, slug] of slugs.entries()) {
      expect(neighbours("en", slug).previous?.slug).toBe(slugs[index - 1]);
      expect(neighbours("en", slug).next?.slug).toBe(slugs[index + 1]);
    }
    expect(neighbours("en", "no-such-page")).toEqual({ previous: null, next: null });
  });

  it.each(everyPage)(
    "%s names two or more related pages, all of them there, none of them itself",
    (_, locale, page) => {
      expect(page.related.length).toBeGreaterThanOrEqual(2);
      expect(relatedPages(locale, page).map(({ slug }) => slug)).toEqual(page.related);
      expect(page.related).not.toContain(page.slug);
    },
  );

  it("numbers references from 1", () => {
    const page = getEducationPage("en", "spinal-fracture");
    expect(page && referenceNumber(page, "mccarthy2016")).toBe(1);
  });
});
