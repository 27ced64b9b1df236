import { countRows } from "#content/decision-aid/counts";
import { optionRows } from "#content/decision-aid/options";
import { educationPages } from "#content/education";
import { answers } from "#content/site/answers";
import { aboutClinic, accessibilityStatement, privacyNotice, type SiteDocument } from "#content/site/documents";
import { compareText } from "#content/text/compare";
import { siteText } from "#content/text/site";
import { clinicText, pageNames } from "#content/text/site-pages";
import { glossaryOf } from "#lib/education/glossary";
import type { Block, EducationPage } from "#lib/education/schema";
import type { Locale } from "#lib/locale";
import { currentWarningSigns } from "#lib/triage/schema";

/** One section of one page, as it is searched; `path` has no language, `anchor` is "" for the page's top. */
export type SearchDocument = Readonly<{
  id: string;
  path: string;
  page: string;
  heading: string;
  anchor: string;
  text: string;
}>;

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "list":
      return [block.lead ?? "", ...block.items.map(({ text }) => text)];
    case "care":
      return [block.title, ...block.items, block.after ?? ""];
    case "figure":
      return [block.caption];
    case "table":
      return [block.caption, ...block.rows.flatMap(({ label, cells }) => [label, ...cells])];
    case "steps":
      return block.steps.flatMap(({ title, text }) => [title, text]);
    case "link":
      return [block.text];
  }
}

const joined = (words: readonly string[]): string => words.filter(Boolean).join(" ");

const ofArticle = ({ slug, title, summary, sections }: EducationPage): readonly Omit<SearchDocument, "id">[] => {
  const at = { path: `/learn/${slug}`, page: title };
  return [
    { ...at, heading: "", anchor: "", text: summary },
    ...sections.map(({ id, heading, blocks }) => ({
      ...at,
      heading,
      anchor: id,
      text: joined(blocks.flatMap(wordsOf)),
    })),
  ];
};

const ofDocument = ({ path, title, parts }: SiteDocument, locale: Locale): readonly Omit<SearchDocument, "id">[] =>
  parts.map(({ id, heading, paragraphs, list = [] }) => ({
    path,
    page: title[locale],
    heading: heading[locale],
    anchor: id,
    text: joined([...paragraphs, ...list].map((text) => text[locale])),
  }));

function others(locale: Locale): readonly Omit<SearchDocument, "id">[] {
  const compare = { path: "/compare", page: compareText.title[locale] };
  return [
    { ...compare, heading: "", anchor: "", text: joined([compareText.lede[locale], compareText.decision[locale]]) },
    ...optionRows.map(({ id, label, cells }) => ({
      ...compare,
      heading: label[locale],
      anchor: `row-${id}`,
      text: joined(Object.values(cells).map(({ text }) => text[locale])),
    })),
    ...countRows.map(({ id, question, who }) => ({
      ...compare,
      heading: question[locale],
      anchor: `count-${id}`,
      text: who[locale],
    })),
    ...answers.map(({ id, question, answer }) => ({
      path: "/questions",
      page: pageNames.answers[locale],
      heading: question[locale],
      anchor: id,
      text: joined(answer.map((text) => text[locale])),
    })),
    ...glossaryOf(locale).map(({ id, term, meaning }) => ({
      path: "/glossary",
      page: pageNames.glossary[locale],
      heading: term,
      anchor: id,
      text: meaning,
    })),
    {
      path: "/warning-signs",
      page: siteText.navWarningSigns[locale],
      heading: "",
      anchor: "",
      text: joined(currentWarningSigns.signs.map(({ question }) => question[locale])),
    },
    {
      path: "/locations",
      page: pageNames.locations[locale],
      heading: "",
      anchor: "",
      text: joined([clinicText.locationsLede[locale], clinicText.arrival[locale], clinicText.address[locale]]),
    },
    {
      path: "/doctors",
      page: pageNames.doctors[locale],
      heading: "",
      anchor: "",
      text: clinicText.doctorsLede[locale],
    },
    ...[aboutClinic, accessibilityStatement, privacyNotice].flatMap((document) => ofDocument(document, locale)),
  ];
}

/** Everything that can be found in one language. */
export const searchDocuments = (locale: Locale): readonly SearchDocument[] =>
  [...educationPages[locale].flatMap(ofArticle), ...others(locale)].map((document, index) => ({
    id: String(index),
    ...document,
  }));
