import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/**
 * Files at rest: the format of Google Tink's AES-GCM-HKDF streaming encryption (AES256_GCM_HKDF_1MB), so that any Tink
 * reads what we wrote. A header (its length, 32 bytes of salt, 7 of nonce prefix), then segments of 1 MiB, each sealed
 * with AES-256-GCM under a key of this file's own. The nonce counts the segments and marks the last one: none can be
 * changed, left out, moved or cut off, and `name` (the associated data) ties the bytes to the place they were kept at.
 */
const segmentSize = 1024 * 1024;
const saltSize = 32;
const prefixSize = 7;
const headerSize = 1 + saltSize + prefixSize;
const tagSize = 16;

export type Chunks = AsyncIterable<Uint8Array>;

/** The bytes are not what was sealed under this key and name, or not all of it. */
export class NotAuthentic extends Error {}

/** The key that files are sealed with, from the secret of the settings. */
export const keyFrom = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", secret, "", "plumbline files 1", 32));

type Sealing = { key: Uint8Array; prefix: Uint8Array };

const sealingOf = (key: Uint8Array, name: string, header: Uint8Array): Sealing => ({
  key: new Uint8Array(hkdfSync("sha256", key, header.subarray(1, 1 + saltSize), name, 32)),
  prefix: header.subarray(1 + saltSize, headerSize),
});

function nonceOf({ prefix }: Sealing, segment: number, isLast: boolean): Uint8Array {
  const nonce = Buffer.alloc(prefixSize + 5);
  nonce.set(prefix);
  nonce.writeUInt32BE(segment, prefixSize);
  nonce[prefixSize + 4] = isLast ? 1 : 0;
  return nonce;
}

/** Cuts a stream: a first piece of `first` bytes, further ones of `next`; the last may be shorter, and says so. */
async function* pieces(chunks: Chunks, first: number, next: number) {
  let held: Uint8Array[] = [];
  let size = 0;
  let wanted = first;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.byteLength;
    // One byte more than wanted has to be there: only then is it known that this piece is not the last.
    while (size > wanted) {
      const all = Buffer.concat(held);
      yield { bytes: all.subarray(0, wanted), isLast: false };
      held = [all.subarray(wanted)];
      size -= wanted;
      wanted = next;
    }
  }
  yield { bytes: Buffer.concat(held), isLast: true };
}

export async function* seal(key: Uint8Array, name: string, plain: Chunks): AsyncGenerator<Uint8Array> {
  const header = Buffer.concat([Buffer.from([headerSize]), randomBytes(saltSize + prefixSize)]);
  const sealing = sealingOf(key, name, header);
  yield header;
  let segment = 0;
  const room = segmentSize - tagSize;
  for await (const { bytes, isLast } of pieces(plain, room - headerSize, room)) {
    const cipher = createCipheriv("aes-256-gcm", sealing.key, nonceOf(sealing, segment, isLast));
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    segment += 1;
  }
}

function openSegment(sealing: Sealing, segment: number, piece: { bytes: Uint8Array; isLast: boolean }): Uint8Array {
  const { bytes, isLast } = piece;
  if (bytes.byteLength < tagSize) throw new NotAuthentic();
  const end = bytes.byteLength - tagSize;
  const decipher = createDecipheriv("aes-256-gcm", sealing.key, nonceOf(sealing, segment, isLast));
  decipher.setAuthTag(bytes.subarray(end));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, end)), decipher.final()]);
  } catch {
    throw new NotAuthentic();
  }
}

/** The plain bytes again, each segment given on only once it is proven; throws `NotAuthentic`. */
export async function* unseal(key: Uint8Array, name: string, sealed: Chunks): AsyncGenerator<Uint8Array> {
  let sealing: Sealing | undefined;
  let segment = 0;
  for await (const piece of pieces(sealed, segmentSize, segmentSize)) {
    let { bytes } = piece;
    if (!sealing) {
      if (bytes.byteLength < headerSize || bytes[0] !== headerSize) throw new NotAuthentic();
      sealing = sealingOf(key, name, bytes);
      bytes = bytes.subarray(headerSize);
    }
    yield openSegment(sealing, segment, { ...piece, bytes });
    segment += 1;
  }
}
