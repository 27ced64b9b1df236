import { randomBytes, randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "#lib/db";
import { bucketStore } from "#lib/files/bucket";
import { addFile } from "#lib/files/mutations";
import { listOwnFiles, openFile } from "#lib/files/queries";
import { eraseAbandonedFiles, takeBackFile } from "#lib/files/standing-mutations";
import { withUpload } from "#lib/files/upload";
import { actorOfLink, type PatientActor } from "#lib/session";
import { type BucketService, openBucketService } from "#tests/support/bucket";
import { at, book, type Clinic, newDay, openClinic } from "#tests/support/clinic";
import { formWith, photo } from "#tests/support/files";

// Much is done in each of these, also where the machine has much else to do.
vi.setConfig({ testTimeout: 90_000 });

const everyTry = Number.POSITIVE_INFINITY;

let service: BucketService;
let clinic: Clinic;
beforeAll(async () => {
  service = await openBucketService();
  const { endpoint, bucket, accessKeyId, secretAccessKey } = service.settings;
  process.env.FILES_S3_ENDPOINT = endpoint;
  process.env.FILES_S3_BUCKET = bucket;
  process.env.FILES_S3_ACCESS_KEY_ID = accessKeyId;
  process.env.FILES_S3_SECRET_ACCESS_KEY = secretAccessKey;
  clinic = await openClinic();
});
afterAll(() => service.close());

let said: string[] = [];
beforeEach(() => {
  service.line.toCut = 0;
  service.line.tries = 0;
  said = [];
  vi.spyOn(process.stderr, "write").mockImplementation((words) => {
    if (String(words).includes("file_store")) said.push(String(words));
    return true;
  });
});

const place = () => path.join(process.env.DATA_DIR ?? "", "to-put");

async function lying(bytes: Buffer): Promise<string> {
  await mkdir(path.dirname(place()), { recursive: true });
  await writeFile(place(), bytes);
  return place();
}

const isThere = (file: string) =>
  readFile(file).then(
    () => true,
    () => false,
  );

async function readAll(store: ReturnType<typeof bucketStore>, key: string): Promise<Buffer | null> {
  const chunks = await store.read(key);
  if (!chunks) return null;
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

describe("a bucket of an S3 service", () => {
  test("takes a file over, gives it back piece by piece, and lets it go", async () => {
    const store = bucketStore(service.settings);
    const [key, bytes] = [randomUUID(), randomBytes(3_000_001)];
    await store.put(key, await lying(bytes));
    expect(await isThere(place())).toBe(false);
    expect((await readAll(store, key))?.equals(bytes)).toBe(true);
    let pieces = 0;
    for await (const _ of (await store.read(key)) ?? []) pieces += 1;
    expect(pieces).toBeGreaterThan(1);
    await store.remove(key);
    expect(await readAll(store, key)).toBeNull();
  });

  test("has nothing where nothing was put, and lets go of it without complaint", async () => {
    const store = bucketStore(service.settings);
    const key = randomUUID();
    expect(await store.read(key)).toBeNull();
    await store.remove(key);
    expect(said).toEqual([]);
  });

  test.each([
    ["the secret", { secretAccessKey: "another secret" }, "SignatureDoesNotMatch"],
    ["the key", { accessKeyId: "ANOTHER" }, "InvalidAccessKeyId"],
    ["the bucket", { bucket: "somebody-elses" }, "NoSuchBucket"],
  ])("that is asked with %s of another: a clear error after one try, never a missing file", async (_, wrong, code) => {
    const store = bucketStore({ ...service.settings, ...wrong });
    const from = await lying(randomBytes(100));
    const unavailable = { code: "unavailable" };
    await expect(store.put(randomUUID(), from)).rejects.toMatchObject(unavailable);
    await expect(store.read(randomUUID())).rejects.toMatchObject(unavailable);
    await expect(store.remove(randomUUID())).rejects.toMatchObject(unavailable);
    expect(await isThere(from)).toBe(true);
    expect(said).toHaveLength(3);
    for (const line of said) expect(line).toContain(code);
    expect(said.join()).not.toMatch(/S3RVER|another secret|ANOTHER/);
  });

  test("is asked again where the line is cut: a file arrives whole at the third try", async () => {
    const store = bucketStore(service.settings);
    const [key, bytes] = [randomUUID(), randomBytes(500_000)];
    service.line.toCut = 2;
    await store.put(key, await lying(bytes));
    expect(service.line).toMatchObject({ toCut: 0, tries: 3 });
    expect((await readAll(store, key))?.equals(bytes)).toBe(true);
  });

  test("that is down is asked three times, then it is unavailable; what was to be put stays for another time", async () => {
    const store = bucketStore(service.settings);
    const [key, from] = [randomUUID(), await lying(randomBytes(1000))];
    service.line.toCut = everyTry;
    await expect(store.put(key, from)).rejects.toMatchObject({ code: "unavailable" });
    expect(service.line.tries).toBe(3);
    await expect(store.read(key)).rejects.toMatchObject({ code: "unavailable" });
    expect(await isThere(from)).toBe(true);
    service.line.toCut = 0;
    await store.put(key, from);
    expect(await readAll(store, key)).toHaveLength(1000);
  });
});

const newPatient = async (): Promise<PatientActor> =>
  actorOfLink("manage", (await book(at(newDay(), "9:00"))).manageToken);

async function send(patient: PatientActor): Promise<string> {
  const body = formWith({ bytes: await photo(), name: "card.jpg" });
  const request = new Request("https://clinic.example/en/visit/x/files", { method: "POST", body });
  const added = await withUpload(request, (upload) => addFile(patient, { upload, kind: "card_front" }));
  if (!added.ok) throw new Error(`not taken: ${added.reason}`);
  return added.id;
}

describe("a clinic whose settings name a bucket", () => {
  test("keeps its papers there, sealed; staff read them, patients take them back", async () => {
    const patient = await newPatient();
    const id = await send(patient);
    const here = async () => (await service.stored()).filter(({ name }) => name.startsWith(id));
    expect((await here()).map(({ name }) => name).sort()).toEqual([id, `${id}-small`]);
    // A JPEG begins so; what is sealed begins with the length of its header.
    for (const { bytes } of await here()) expect([bytes.includes("JFIF"), bytes[0]]).toEqual([false, 40]);
    const opened: Uint8Array[] = [];
    for await (const chunk of (await openFile(clinic.staff.nurse, id, "whole")).chunks) opened.push(chunk);
    expect(Buffer.concat(opened).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(await takeBackFile(patient, id)).toEqual({ ok: true });
    expect(await here()).toEqual([]);
  });

  test("that cannot be reached takes no file, and nothing of it stays", async () => {
    const patient = await newPatient();
    service.line.toCut = everyTry;
    await expect(send(patient)).rejects.toMatchObject({ code: "unavailable" });
    expect((await listOwnFiles(patient)).files).toEqual([]);
    service.line.toCut = 0;
    await send(patient);
    expect((await listOwnFiles(patient)).files).toHaveLength(1);
  });

  test("that cannot be reached gives none out, and records no reading", async () => {
    const id = await send(await newPatient());
    service.line.toCut = everyTry;
    await expect(openFile(clinic.staff.nurse, id, "whole")).rejects.toMatchObject({ code: "unavailable" });
    expect(await db().auditEvent.count({ where: { entityId: id, action: "file.read" } })).toBe(0);
  });

  test("that cannot be reached lets a patient take a file back all the same; its bytes go when it is there again", async () => {
    const patient = await newPatient();
    const id = await send(patient);
    service.line.toCut = everyTry;
    expect(await takeBackFile(patient, id)).toEqual({ ok: true });
    expect((await listOwnFiles(patient)).files).toEqual([]);
    service.line.toCut = 0;
    expect((await service.stored()).some(({ name }) => name === id)).toBe(true);
    await eraseAbandonedFiles();
    expect((await service.stored()).some(({ name }) => name === id)).toBe(false);
  });
});
