import libheif from "libheif-js/wasm-bundle.js";
import type { Raw } from "#lib/files/image";
import { fileLimits } from "#lib/files/schema";

/** Boxes that hold the picture; whatever a maker of phones adds after them may be anything. */
const needed: ReadonlySet<string> = new Set(["ftyp", "meta", "mdat"]);

/**
 * Whether every box of the file that holds the picture ends within it (ISO/IEC 14496-12, 4.2): the decoder fills what is
 * missing with grey, and says nothing.
 */
export function isWhole(sent: Uint8Array): boolean {
  const view = new DataView(sent.buffer, sent.byteOffset, sent.byteLength);
  for (let at = 0; at + 8 <= sent.byteLength; ) {
    const type = String.fromCharCode(...sent.subarray(at + 4, at + 8));
    const short = view.getUint32(at);
    if (short === 1 && at + 16 > sent.byteLength) return !needed.has(type);
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short;
    // The last box may say 0: it goes to the end.
    if (size === 0) return true;
    if (size < 8 || at + size > sent.byteLength) return !needed.has(type);
    at += size;
  }
  return true;
}

/** The main picture of a HEIC file as pixels, upright as its own transformations say. */
export async function decodeHeic(sent: Uint8Array): Promise<Raw | "damaged" | "too_many_pixels"> {
  if (!isWhole(sent)) return "damaged";
  const images = new libheif.HeifDecoder().decode(sent);
  const image = images.find((one) => one.is_primary()) ?? images[0];
  if (!image) return "damaged";
  const width = image.get_width();
  const height = image.get_height();
  if (width * height > fileLimits.pixels) return "too_many_pixels";
  const empty = { data: new Uint8ClampedArray(width * height * 4), width, height };
  const pixels = await new Promise<Raw | null>((resolve) => image.display(empty, resolve));
  return pixels ?? "damaged";
}
