import sharp from "sharp";
import { fileLimits } from "#lib/files/schema";

/** Readable letters and small files: A4 at 350 dots an inch. */
const longestSide = 4096;
const previewSide = 640;

sharp.cache(false);
sharp.concurrency(1);

export type Raw = { data: Uint8ClampedArray; width: number; height: number };
type Places = { kept: string; preview: string };

const open = (source: string | Raw) =>
  typeof source === "string"
    ? sharp(source, { limitInputPixels: fileLimits.pixels, failOn: "error", sequentialRead: true, pages: 1 })
    : sharp(source.data, { raw: { width: source.width, height: source.height, channels: 4 } });

/**
 * Paints an image anew as a JPEG, upright, and a small one beside it. Nothing but its pixels goes along: no place,
 * camera, owner or thumbnail (research: uploads), and nothing that was hidden before, between or after them.
 */
export async function repaint(
  source: string | Raw,
  { kept, preview }: Places,
): Promise<"ok" | "damaged" | "too_many_pixels"> {
  const inside = { fit: "inside", withoutEnlargement: true } as const;
  try {
    if (typeof source === "string") {
      const { width, height } = await sharp(source, { limitInputPixels: false }).metadata();
      if (width * height > fileLimits.pixels) return "too_many_pixels";
    }
    await open(source)
      .autoOrient()
      .flatten({ background: "white" })
      .toColourspace("srgb")
      .resize({ width: longestSide, height: longestSide, ...inside })
      .jpeg({ quality: 85, chromaSubsampling: "4:4:4" })
      .timeout({ seconds: 20 })
      .toFile(kept);
    await sharp(kept)
      .resize({ width: previewSide, height: previewSide, ...inside })
      .jpeg({ quality: 72 })
      .toFile(preview);
    return "ok";
  } catch {
    return "damaged";
  }
}
