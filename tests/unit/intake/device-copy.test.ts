import { describe, expect, test } from "vitest";
import { type DeviceCopy, openCopy, sealCopy } from "#lib/intake/device-copy";
import { deviceShelf } from "#lib/intake/device-key";

const form = "0198f0a0-0000-7000-8000-000000000001";
const secret = "a secret of the server, of thirty-two letters";
const { shelf, key } = deviceShelf(form, secret);
const copy: DeviceCopy = {
  end: "medicines/medicine-list/0",
  marks: "q12:1x9 q13.0:0",
  base: "q12=",
  body: "q12=Dolor+fuerte+%F0%9F%92%A5",
  sent: null,
};
const lettersOf = (sealed: string) => Buffer.from(sealed, "base64").toString("latin1");

describe("words that wait on a device", () => {
  test("are read again with the key of their form, and by no other", async () => {
    const sealed = await sealCopy(key, copy);
    expect(await openCopy(key, sealed)).toEqual(copy);
    const other = deviceShelf("0198f0a0-0000-7000-8000-000000000002", secret);
    await expect(openCopy(other.key, sealed)).rejects.toThrow();
    expect(other.shelf).not.toBe(shelf);
  });

  test("show nothing of themselves, are never sealed twice alike, and cannot be changed", async () => {
    const sealed = await sealCopy(key, copy);
    for (const word of ["medicine", "Dolor", "marks"]) expect(lettersOf(sealed)).not.toContain(word);
    expect(await sealCopy(key, copy)).not.toBe(sealed);
    const bytes = Buffer.from(sealed, "base64");
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    await expect(openCopy(key, bytes.toString("base64"))).rejects.toThrow();
  });

  test("have the same place and key each time, and a name that tells no form", () => {
    expect(deviceShelf(form, secret)).toEqual({ shelf, key });
    expect(deviceShelf(form, `${secret}!`).key).not.toBe(key);
    expect(Buffer.from(key, "base64")).toHaveLength(32);
    expect(shelf).toMatch(/^kept:[\w-]{16}$/);
  });

  test("are as long as anybody types", async () => {
    const long = { ...copy, body: "x".repeat(300_000) };
    expect(await openCopy(key, await sealCopy(key, long))).toEqual(long);
  });
});
