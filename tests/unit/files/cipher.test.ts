import { createCipheriv, hkdfSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Chunks, keyFrom, NotAuthentic, seal, unseal } from "#lib/files/cipher";

const key = keyFrom("a secret of the settings, long enough");
const megabyte = 1024 * 1024;

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size);
}

async function all(chunks: Chunks): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

const sealed = (plain: Uint8Array, name = "one") => all(seal(key, name, cut(plain, 65_536)));
const opened = (bytes: Uint8Array, name = "one", size = 65_536) => all(unseal(key, name, cut(bytes, size)));
const patterned = (size: number) => Buffer.from(Uint8Array.from({ length: size }, (_, n) => n % 251));

describe("a sealed file", () => {
  /** Around the borders of the first segment (1 MiB less header and tag) and of the second (1 MiB less tag). */
  const first = megabyte - 40 - 16;
  test.each([0, 1, first - 1, first, first + 1, first + megabyte - 16, first + megabyte - 15, 3 * megabyte])(
    "of %i bytes opens to the same, however it is cut",
    async (size) => {
      const plain = patterned(size);
      const bytes = await sealed(plain);
      expect((await opened(bytes)).equals(plain)).toBe(true);
      expect((await opened(bytes, "one", 1_000_003)).equals(plain)).toBe(true);
    },
  );

  test("is never twice the same, and holds nothing of what it seals", async () => {
    const plain = patterned(5000);
    const [one, two] = [await sealed(plain), await sealed(plain)];
    expect(one.equals(two)).toBe(false);
    expect(one.includes(plain.subarray(0, 32))).toBe(false);
  });

  test("has the layout that Tink reads: header, then AES-GCM under a key derived from its salt and the name", async () => {
    const plain = Buffer.from("a short letter");
    const bytes = await sealed(plain, "place");
    expect(bytes[0]).toBe(40);
    const derived = new Uint8Array(hkdfSync("sha256", key, bytes.subarray(1, 33), "place", 32));
    const nonce = Buffer.concat([bytes.subarray(33, 40), Buffer.from([0, 0, 0, 0, 1])]);
    const cipher = createCipheriv("aes-256-gcm", derived, nonce);
    const expected = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    expect(bytes.subarray(40).equals(expected)).toBe(true);
  });

  test("does not open with any bit changed", async () => {
    const bytes = await sealed(patterned(300));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.byteLength - 1), fc.nat(7), async (at, bit) => {
        const touched = Buffer.from(bytes);
        touched[at] = (touched[at] ?? 0) ^ (1 << bit);
        await expect(opened(touched)).rejects.toBeInstanceOf(NotAuthentic);
      }),
      { numRuns: 200 },
    );
  });

  test("does not open cut off, not even between two segments", async () => {
    const bytes = await sealed(patterned(2 * megabyte));
    for (const end of [0, 10, 40, 55, megabyte, megabyte + 1, 2 * megabyte, bytes.byteLength - 1])
      await expect(opened(bytes.subarray(0, end))).rejects.toBeInstanceOf(NotAuthentic);
  });

  test("does not open with segments exchanged, with another key, or at another place", async () => {
    const bytes = await sealed(patterned(3 * megabyte));
    const [a, b, c] = [0, 1, 2].map((n) => bytes.subarray(n * megabyte, (n + 1) * megabyte));
    const exchanged = Buffer.concat([a ?? bytes, c ?? bytes, b ?? bytes, bytes.subarray(3 * megabyte)]);
    await expect(opened(exchanged)).rejects.toBeInstanceOf(NotAuthentic);
    await expect(opened(bytes, "two")).rejects.toBeInstanceOf(NotAuthentic);
    const other = all(unseal(keyFrom("another secret of the settings, also long"), "one", cut(bytes, 65_536)));
    await expect(other).rejects.toBeInstanceOf(NotAuthentic);
  });

  test("gives nothing out before it is proven", async () => {
    const bytes = Buffer.from(await sealed(patterned(3 * megabyte)));
    bytes[megabyte + 5] = (bytes[megabyte + 5] ?? 0) ^ 1;
    const chunks = unseal(key, "one", cut(bytes, 65_536));
    expect((await chunks.next()).value?.byteLength).toBe(megabyte - 56);
    await expect(chunks.next()).rejects.toBeInstanceOf(NotAuthentic);
  });
});
