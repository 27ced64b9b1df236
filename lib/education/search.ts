import MiniSearch from "minisearch";
import { searchWords } from "#content/site/search-words";
import { type SearchDocument, searchDocuments } from "#lib/education/search-documents";
import type { Locale } from "#lib/locale";

/** Accents and capitals make no difference: "Fractúra" is found by "fractura". */
const fold = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

const idle: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    "a an and are as at be by can do does for from have how i if in is it me my of on or the to was what when where which who why will with you your".split(
      " ",
    ),
  ),
  es: new Set(
    "a al como con cual cuando de del desde donde el ella en es esta este ha hay la las lo los me mi no o para por que quien se ser si sin su sus te tengo tiene un una y yo".split(
      " ",
    ),
  ),
};

/** One form for the plural and the singular: enough for both languages on texts this small. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?<!s)s$/, "") : word);

const termOf = (locale: Locale) => (raw: string) => {
  const word = fold(raw);
  return idle[locale].has(word) || word.length < 2 ? null : stem(word);
};

function buildIndex(locale: Locale): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>({
    fields: ["page", "heading", "text"],
    storeFields: ["page", "path", "heading", "anchor", "text"],
    processTerm: termOf(locale),
    searchOptions: {
      boost: { page: 4, heading: 2 },
      prefix: (term) => term.length >= 4,
      weights: { fuzzy: 0.3, prefix: 0.5 },
    },
  });
  index.addAll(searchDocuments(locale));
  return index;
}

const indexes = new Map<Locale, MiniSearch<SearchDocument>>();
function indexOf(locale: Locale): MiniSearch<SearchDocument> {
  const known = indexes.get(locale) ?? buildIndex(locale);
  indexes.set(locale, known);
  return known;
}

/** What is typed and what the pages call it. */
function meant(typed: string, locale: Locale): readonly string[] {
  const said = ` ${fold(typed)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  return Object.entries(searchWords[locale])
    .filter(([key]) => said.includes(` ${key} `))
    .flatMap(([, words]) => words);
}

/** Where one is led, and the words around what was found; `marked` are those that were looked for. */
export type Found = Readonly<{
  path: string;
  page: string;
  heading: string | null;
  excerpt: readonly Readonly<{ text: string; marked: boolean }>[];
}>;

const around = 90;

/** The part of a text around the first word that was found, cut at whole words, in pieces. */
function excerptOf(text: string, terms: readonly string[]): Found["excerpt"] {
  const words = text.split(/(?<=\s)/);
  const isFound = (word: string) => {
    const plain = stem(fold(word).replaceAll(/[^\p{L}\p{N}]/gu, ""));
    return plain.length > 1 && terms.includes(plain);
  };
  const first = Math.max(words.findIndex(isFound), 0);
  const from = Math.max(0, first - 8);
  const shown = words.slice(from, from + Math.floor(around / 3.6));
  const pieces = shown.map((word) => ({ text: word, marked: isFound(word) }));
  const dots = { text: "… ", marked: false };
  return [...(from > 0 ? [dots] : []), ...pieces, ...(from + shown.length < words.length ? [dots] : [])];
}

/**
 * The pages that speak of what was typed, the best first, each once with its best section. Typing mistakes,
 * accents, word endings and everyday words are forgiven. At most `limit` pages; an empty text finds nothing.
 */
export function searchPages(typed: string, locale: Locale, limit = 12): readonly Found[] {
  const index = indexOf(locale);
  const other = { queries: [...meant(typed, locale)], combineWith: "OR" as const, prefix: false };
  if (!typed.trim()) return [];
  const isKnown = (term: string) => index.search(term, { prefix: false }).length > 0;
  // Only a word that no page has is taken for a typing mistake: "cement" does not find "recent".
  const fuzzy = (term: string) => (term.length >= 5 && !isKnown(term) ? 0.25 : false);
  const own = { queries: [typed], combineWith: "OR" as const, fuzzy };
  const results = index.search({ combineWith: "OR", queries: other.queries.length > 0 ? [own, other] : [own] });
  const pages = new Map<string, Found>();
  for (const { path, page, heading, anchor, text, terms } of results) {
    if (pages.has(path) || pages.size >= limit) continue;
    const address = anchor ? `${path}#${anchor}` : path;
    pages.set(path, { path: address, page, heading: heading || null, excerpt: excerptOf(text, terms) });
  }
  return [...pages.values()];
}
