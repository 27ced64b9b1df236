import { educationPages } from "#content/education";
import type { EducationPage } from "#lib/education/schema";
import type { Locale } from "#lib/locale";

export type GlossaryEntry = Readonly<{
  id: string;
  term: string;
  meaning: string;
  pages: readonly Pick<EducationPage, "slug" | "title">[];
}>;

/** The address of a term within the glossary: "Médula espinal" gives "medula-espinal". */
export const termId = (term: string): string =>
  term
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");

/** Every term that any page explains, once, in the order of the reader's alphabet, with the pages that use it. */
export function glossaryOf(locale: Locale): readonly GlossaryEntry[] {
  const entries = new Map<string, GlossaryEntry>();
  for (const { slug, title, glossary } of educationPages[locale]) {
    for (const { term, meaning } of glossary) {
      const id = termId(term);
      const known = entries.get(id) ?? { id, term, meaning, pages: [] };
      entries.set(id, { ...known, pages: [...known.pages, { slug, title }] });
    }
  }
  return [...entries.values()].toSorted((a, b) => a.term.localeCompare(b.term, locale));
}

type Piece = Readonly<{ text: string; term?: string }>;

const letter = /[\p{L}\p{N}]/u;
const isWord = (text: string, at: number, length: number): boolean =>
  !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + length));

function splitAt(text: string, term: string): readonly Piece[] | null {
  const lower = text.toLowerCase();
  const wanted = term.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (!isWord(lower, at, wanted.length)) continue;
    const end = at + wanted.length;
    return [{ text: text.slice(0, at) }, { text: text.slice(at, end), term }, { text: text.slice(end) }];
  }
  return null;
}

/** The running texts of a page in reading order: paragraphs and lines of lists. */
const textsOf = ({ sections }: EducationPage): readonly string[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === "paragraph") return [block.text];
      return block.kind === "list" ? block.items.map((item) => item.text) : [];
    });

const mentions = new WeakMap<EducationPage, ReadonlyMap<string, readonly Piece[]>>();

/** Where each term of a page is met first, as the pieces of that text; each term once, at most one in a text. */
function firstMentions(page: EducationPage): ReadonlyMap<string, readonly Piece[]> {
  const known = mentions.get(page);
  if (known) return known;
  const found = new Map<string, readonly Piece[]>();
  for (const { term } of page.glossary) {
    for (const text of textsOf(page)) {
      const pieces = found.has(text) ? null : splitAt(text, term);
      if (!pieces) continue;
      found.set(text, pieces);
      break;
    }
  }
  mentions.set(page, found);
  return found;
}

/** A text of a page in pieces, where one is a term that is met here first; the whole text where none is. */
export const easedText = (page: EducationPage, text: string): readonly Piece[] =>
  firstMentions(page).get(text) ?? [{ text }];
