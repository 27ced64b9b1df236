import { fileTypeFromBuffer } from "file-type";
import type { FileRefusal } from "#lib/files/schema";

/** What is known of a file after it was read. */
export type Inspection =
  | {
      ok: true;
      contentType: "application/pdf" | "image/jpeg";
      pages: number | null;
      hasPreview: boolean;
      isStripped: boolean;
    }
  | {
      ok: false;
      reason: Extract<FileRefusal, "unsupported" | "damaged" | "locked" | "too_many_pixels" | "too_many_pages">;
    };

/** The bytes that are kept of it: the file written anew, and of a picture a small one. */
export type Inspected = { report: Inspection; kept?: Uint8Array; preview?: Uint8Array };

const pictures: ReadonlySet<string> = new Set(["image/jpeg", "image/png"]);
const phonePictures: ReadonlySet<string> = new Set(["image/heic", "image/heif"]);

// Each decoder is loaded only for its own kind of file: a process looks at one.
const decode = async (sent: Uint8Array) => (await import("#lib/files/heic")).decodeHeic(sent);

async function inspectPicture(sent: Uint8Array, isHeic: boolean): Promise<Inspected> {
  const decoded = isHeic ? await decode(sent) : sent;
  if (decoded === "damaged" || decoded === "too_many_pixels") return { report: { ok: false, reason: decoded } };
  const { repaint } = await import("#lib/files/image");
  const painted = await repaint(decoded);
  if (typeof painted === "string") return { report: { ok: false, reason: painted } };
  const report = { ok: true, contentType: "image/jpeg", pages: null, hasPreview: true, isStripped: false } as const;
  return { report, ...painted };
}

async function inspectPdf(sent: Uint8Array): Promise<Inspected> {
  const { rewritePdf } = await import("#lib/files/pdf");
  const rewritten = await rewritePdf(sent);
  if (!rewritten.ok) return { report: rewritten };
  const { kept, pages, isStripped } = rewritten;
  return { report: { ok: true, contentType: "application/pdf", pages, hasPreview: false, isStripped }, kept };
}

/**
 * What a file is by its content, whatever its name says, and what is kept of it. From memory to memory: runs in a
 * process of its own (scripts/inspect-file.ts), and nothing of what it reads ever touches a disk.
 */
export async function inspect(sent: Uint8Array): Promise<Inspected> {
  const mime = (await fileTypeFromBuffer(sent))?.mime ?? "";
  if (pictures.has(mime) || phonePictures.has(mime)) return inspectPicture(sent, phonePictures.has(mime));
  return mime === "application/pdf" ? inspectPdf(sent) : { report: { ok: false, reason: "unsupported" } };
}
