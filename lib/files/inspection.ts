import { fileTypeFromFile } from "file-type";
import type { FileRefusal } from "#lib/files/schema";

/** Where a file was received, and where what is kept of it goes. */
export type Places = { sent: string; kept: string; preview: string };

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

const pictures: ReadonlySet<string> = new Set(["image/jpeg", "image/png"]);
const phonePictures: ReadonlySet<string> = new Set(["image/heic", "image/heif"]);

// Each decoder is loaded only for its own kind of file: a process looks at one.
const decodeHeicAt = async (path: string) => (await import("#lib/files/heic")).decodeHeic(path);

async function inspectPicture(places: Places, isHeic: boolean): Promise<Inspection> {
  const decoded = isHeic ? await decodeHeicAt(places.sent) : places.sent;
  if (decoded === "damaged" || decoded === "too_many_pixels") return { ok: false, reason: decoded };
  const { repaint } = await import("#lib/files/image");
  const painted = await repaint(decoded, places);
  if (painted !== "ok") return { ok: false, reason: painted };
  return { ok: true, contentType: "image/jpeg", pages: null, hasPreview: true, isStripped: false };
}

/**
 * What a file is by its content, whatever its name says, and what is kept of it: written anew to `places.kept`, a
 * picture also small to `places.preview`. Runs in a process of its own (scripts/inspect-file.ts).
 */
export async function inspect(places: Places): Promise<Inspection> {
  const mime = (await fileTypeFromFile(places.sent))?.mime ?? "";
  if (pictures.has(mime) || phonePictures.has(mime)) return inspectPicture(places, phonePictures.has(mime));
  if (mime !== "application/pdf") return { ok: false, reason: "unsupported" };
  const { rewritePdf } = await import("#lib/files/pdf");
  const rewritten = await rewritePdf(places.sent, places.kept);
  return rewritten.ok ? { ...rewritten, contentType: "application/pdf", hasPreview: false } : rewritten;
}
