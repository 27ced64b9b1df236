import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { fileLimits } from "#lib/files/schema";

/** Actions that run, send, open or play something. A link inside the document (GoTo) stays. */
const activeKinds = new Set(
  [
    "JavaScript",
    "Launch",
    "SubmitForm",
    "ImportData",
    "ResetForm",
    "URI",
    "GoToE",
    "GoToR",
    "GoTo3DView",
    "Rendition",
    "RichMediaExecute",
    "Movie",
    "Sound",
    "Thread",
  ].map((name) => PDFName.of(name)),
);
/** Entries that hold scripts, enclosed files, or forms that are programs. */
const activeEntries = ["JS", "JavaScript", "AA", "EmbeddedFiles", "EF", "AF", "XFA", "RichMediaContent"].map((name) =>
  PDFName.of(name),
);
const kindOf = PDFName.of("S");
const link = PDFName.of("URI");

export type PdfOutcome =
  | { ok: true; pages: number; isStripped: boolean; kept: Uint8Array }
  | { ok: false; reason: "damaged" | "locked" | "too_many_pages" };

const dictOf = (object: PDFObject | undefined): PDFDict | null => {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : null;
};

/** Takes what is active out of one dictionary. A link to the web goes too, but is nothing that anybody has to know of. */
function strip(dict: PDFDict): boolean {
  let isStripped = false;
  for (const entry of activeEntries) isStripped = dict.delete(entry) || isStripped;
  const kind = dict.get(kindOf);
  if (!(kind instanceof PDFName) || !activeKinds.has(kind)) return isStripped;
  for (const key of dict.keys()) dict.delete(key);
  return isStripped || kind !== link;
}

/** Walks all that can be reached from the root, cleans it, and forgets the rest: what nothing points at is not kept. */
function clean(context: PDFContext): boolean {
  let isStripped = false;
  const seen = new Set<PDFObject>();
  const reached = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (!object || seen.has(object)) continue;
    // Bytes that could not be read would be copied as they are: nothing is kept that was not looked at.
    if (object instanceof PDFInvalidObject) throw new Error("unreadable");
    seen.add(object);
    const dict = dictOf(object);
    if (dict) {
      isStripped = strip(dict) || isStripped;
      waiting.push(...dict.values());
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFRef) {
      reached.add(object);
      waiting.push(context.lookup(object));
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
  return isStripped;
}

/** Some readers accept more at the end; without the mark in the last 2 kB the file was cut off. */
const isWhole = (sent: Uint8Array): boolean => Buffer.from(sent.subarray(-2048)).includes("%%EOF");

/**
 * Reads a PDF and writes it anew from what was read: what is kept is exactly what was looked at, without scripts,
 * launch actions, enclosed files or anything that a reader program could run. A password on opening is refused.
 */
export async function rewritePdf(sent: Uint8Array): Promise<PdfOutcome> {
  if (!isWhole(sent)) return { ok: false, reason: "damaged" };
  try {
    // Many scanners forbid printing with a password for the owner alone; the empty one opens those.
    const document = await PDFDocument.load(sent, {
      updateMetadata: false,
      warnOnInvalidObjects: false,
      password: "",
    });
    const isStripped = clean(document.context);
    const pages = document.getPageCount();
    if (pages === 0) return { ok: false, reason: "damaged" };
    if (pages > fileLimits.pages) return { ok: false, reason: "too_many_pages" };
    const kept = await document.save({ addDefaultPage: false, updateFieldAppearances: false, rewrite: true });
    return { ok: true, pages, isStripped, kept };
  } catch (error) {
    const isLocked = error instanceof Error && /encrypt|password/i.test(`${error.name} ${error.message}`);
    return { ok: false, reason: isLocked ? "locked" : "damaged" };
  }
}
