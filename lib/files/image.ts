import sharp from "sharp";
import { fileLimits } from "#lib/files/schema";

/** Readable letters and small files: A4 at 350 dots an inch. */
const longestSide = 4096;
const previewSide = 640;

sharp.cache(false);
sharp.concurrency(1);

export type Raw = { data: Uint8ClampedArray; width: number; height: number };

const open = (source: Uint8Array | Raw) =>
  source instanceof Uint8Array
    ? sharp(source, { limitInputPixels: fileLimits.pixels, failOn: "error", sequentialRead: true, pages: 1 })
    : sharp(source.data, { raw: { width: source.width, height: source.height, channels: 4 } });

/**
 * Paints an image anew as a JPEG, upright, and a small one beside it. Nothing but its pixels goes along: no place,
 * camera, owner or thumbnail (research: uploads), and nothing that was hidden before, between or after them.
 */
export async function repaint(
  source: Uint8Array | Raw,
): Promise<{ kept: Uint8Array; preview: Uint8Array } | "damaged" | "too_many_pixels"> {
  const inside = { fit: "inside", withoutEnlargement: true } as const;
  try {
    if (source instanceof Uint8Array) {
      const { width, height } = await sharp(source, { limitInputPixels: false }).metadata();
      if (width * height > fileLimits.pixels) return "too_many_pixels";
    }
    const kept = await open(source)
      .autoOrient()
      .flatten({ background: "white" })
      .toColourspace("srgb")
      .resize({ width: longestSide, height: longestSide, ...inside })
      .jpeg({ quality: 85, chromaSubsampling: "4:4:4" })
      .timeout({ seconds: 20 })
      .toBuffer();
    const preview = await sharp(kept)
      .resize({ width: previewSide, height: previewSide, ...inside })
      .jpeg({ quality: 72 })
      .toBuffer();
    return { kept, preview };
  } catch {
    return "damaged";
  }
}
