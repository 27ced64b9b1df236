import type { InPage } from "#components/education/grounds";
import { easedText, termId } from "#lib/education/glossary";
import { localePath } from "#lib/locale";

/** A text of a page; the first time that it uses a term of its glossary, the term leads to what it means. */
export function Eased({ locale, page, text }: InPage & Readonly<{ text: string }>) {
  return easedText(page, text).map((piece) =>
    piece.term ? (
      <a key="term" className="term" href={`${localePath(locale, "/glossary")}#${termId(piece.term)}`}>
        {piece.text}
      </a>
    ) : (
      piece.text
    ),
  );
}
