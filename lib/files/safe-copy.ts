import { randomUUIDv7 } from "node:crypto";
import { createWriteStream } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { type Chunks, seal } from "#lib/files/cipher";
import type { Inspection } from "#lib/files/inspection";
import { fileKey, smallOf } from "#lib/files/queries";
import { inspectApart, type Part } from "#lib/files/sandbox";
import type { Upload } from "#lib/files/upload";

/** What is kept of a file: written anew, and sealed under the id that it will have, in the folder of its arrival. */
export type SafeCopy = Extract<Inspection, { ok: true }> & {
  id: string;
  /** Bytes of the whole, unsealed */
  size: number;
  /** By the store's key of each part, where it lies now */
  sealed: ReadonlyMap<string, string>;
};

async function* counted(chunks: Chunks, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.byteLength);
    yield chunk;
  }
}

/**
 * Has an upload read in a process of its own, and seals what is kept as it comes out of there: no plain byte of it is
 * ever on a disk. The reason where it is not taken.
 */
export async function makeSafeCopy(upload: Upload): Promise<SafeCopy | Extract<Inspection, { ok: false }>> {
  const id = randomUUIDv7();
  const keys: Readonly<Record<Part, string>> = { kept: id, preview: smallOf(id) };
  const sizes = { kept: 0, preview: 0 };
  const placeOf = (part: Part) => path.join(upload.folder, `${part}.sealed`);
  const inspection = await inspectApart(upload.read(), async (part, chunks) => {
    const plain = counted(chunks, (bytes) => {
      sizes[part] += bytes;
    });
    const target = createWriteStream(placeOf(part), { mode: 0o600, flush: true });
    await pipeline(seal(fileKey(), keys[part], plain), target);
  });
  if (!inspection.ok) return inspection;
  const parts: readonly Part[] = inspection.hasPreview ? ["kept", "preview"] : ["kept"];
  return { ...inspection, id, size: sizes.kept, sealed: new Map(parts.map((part) => [keys[part], placeOf(part)])) };
}
