import libheif from "libheif-js/wasm-bundle.js";
import type { Raw } from "#lib/files/image";
import { fileLimits } from "#lib/files/schema";

/** The main picture of a HEIC file as pixels, upright as its own transformations say. */
export async function decodeHeic(sent: Uint8Array): Promise<Raw | "damaged" | "too_many_pixels"> {
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
