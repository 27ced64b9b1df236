import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { NotAuthentic, unseal } from "#lib/files/cipher";
import { addFile } from "#lib/files/mutations";
import { fileKey, openFile } from "#lib/files/queries";
import { arrivalFolder, removeLeftArrivals, withUpload } from "#lib/files/upload";
import { actorOfLink } from "#lib/session";
import { at, book, type Clinic, newDay, openClinic } from "#tests/support/clinic";
import { formWith, heicPhoto, letter, photo, screenshot } from "#tests/support/files";

// Much is done in each of these, also where the machine has much else to do.
vi.setConfig({ testTimeout: 90_000 });

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const folder = () => process.env.DATA_DIR ?? "";

/** Every file below DATA_DIR, as it lies there at this moment. */
async function onDisk(): Promise<Buffer[]> {
  const entries = await readdir(folder(), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const found = await Promise.all(files.map((file) => readFile(file).catch(() => Buffer.alloc(0))));
  return found.filter(({ byteLength }) => byteLength > 0);
}

/** Pieces of 24 bytes, of which one would be found wherever 200 bytes in a row of `bytes` lie. */
function piecesOf(bytes: Buffer): Buffer[] {
  const count = Math.floor((bytes.byteLength - 24) / 150);
  return Array.from({ length: count }, (_, at) => bytes.subarray(at * 150, at * 150 + 24)).filter(
    (piece) => new Set(piece).size > 8,
  );
}

const isIn = (disk: readonly Buffer[], bytes: Buffer): boolean =>
  disk.some((file) => piecesOf(bytes).some((piece) => file.includes(piece)));

async function wholeOf(id: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await openFile(clinic.staff.nurse, id, "whole")).chunks) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Sends a file; the disk before it is read, again and again while it is read, and while it is put away. */
async function sendWatched(bytes: Buffer, name: string): Promise<{ id: string; seen: Buffer[] }> {
  const patient = await actorOfLink("manage", (await book(at(newDay(), "9:00"))).manageToken);
  const request = new Request("https://clinic.example/en/visit/x/files", {
    method: "POST",
    body: formWith({ bytes, name }),
  });
  return withUpload(request, async (upload) => {
    const seen = await onDisk();
    let isDone = false;
    const adding = addFile(patient, { upload, kind: "other" }).finally(() => {
      isDone = true;
    });
    while (!isDone) seen.push(...(await onDisk()));
    seen.push(...(await onDisk()));
    const added = await adding;
    if (!added.ok) throw new Error(`not taken: ${added.reason}`);
    return { id: added.id, seen };
  });
}

describe("a patient's file lies sealed from the first byte on", () => {
  test.each([
    ["a letter", () => letter(3), "letter.pdf"],
    ["a photo", photo, "IMG_1.jpg"],
    ["a screenshot", screenshot, "card.png"],
    ["a HEIC", heicPhoto, "IMG_2.heic"],
  ] as const)("%s: neither what was sent nor what is kept is ever found on the disk", async (_, make, name) => {
    const sent = await make();
    const { id, seen } = await sendWatched(sent, name);
    const kept = await wholeOf(id);
    expect(piecesOf(sent).length).toBeGreaterThan(0);
    expect(piecesOf(kept).length).toBeGreaterThan(0);
    expect(seen.length).toBeGreaterThan(1);
    expect(isIn(seen, sent)).toBe(false);
    expect(isIn(seen, kept)).toBe(false);
  });

  test("the search finds what lies there unsealed", async () => {
    const plain = await letter(1);
    const place = path.join(folder(), "unsealed");
    await writeFile(place, Buffer.concat([Buffer.alloc(77), plain]));
    expect(isIn(await onDisk(), plain)).toBe(true);
    await rm(place);
  });
});

describe("a process that is killed while a letter arrives", () => {
  test("leaves nothing that can be read, also with the keys of the clinic, and it goes", async () => {
    const secret = "L1 fracture of a patient whom nobody may know of";
    const child = spawn(process.execPath, ["tests/support/interrupted-upload.ts", secret], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = await once(createInterface({ input: child.stdout }), "line");
    expect(line).toBe("under way");
    child.kill("SIGKILL");
    await once(child, "exit");

    const [left = ""] = await readdir(arrivalFolder());
    const bytes = await readFile(path.join(arrivalFolder(), left, "sent"));
    expect(bytes.byteLength).toBeGreaterThan(2 * 1024 * 1024);
    expect((await onDisk()).some((file) => file.includes(secret) || file.includes("%PDF"))).toBe(false);
    for (const name of ["arriving", left]) {
      const opening = unseal(fileKey(), name, Readable.from([bytes]));
      await expect(opening.next()).rejects.toBeInstanceOf(NotAuthentic);
    }
    expect(await removeLeftArrivals(Date.now() + 11 * 60_000)).toBe(1);
    expect(await readdir(arrivalFolder())).toEqual([]);
  });
});
