import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { sendVisitFile } from "#components/files/files-documents";
import { db } from "#lib/db";
import { addFile } from "#lib/files/mutations";
import { getPatientPapers, listOwnFiles, listPatientFiles, openFile } from "#lib/files/queries";
import type { FileKind } from "#lib/files/schema";
import { eraseAbandonedFiles, restoreFile, setFileAside, takeBackFile } from "#lib/files/standing-mutations";
import { arrivalFolder, removeLeftArrivals, withUpload } from "#lib/files/upload";
import { type Actor, actorOfLink } from "#lib/session";
import { at, type BookedVisit, book, type Clinic, newDay, openClinic } from "#tests/support/clinic";
import {
  activeLetter,
  bomb,
  endlessForm,
  formWith,
  heicPhoto,
  letter,
  lockedLetter,
  ownersLetter,
  photo,
  type Sending,
  screenshot,
} from "#tests/support/files";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const address = "https://clinic.example/en/visit/x/files";
const newVisit = (): Promise<BookedVisit> => book(at(newDay(), "9:00"));
const patientOf = ({ manageToken }: BookedVisit) => actorOfLink("manage", manageToken);

const send = (actor: Actor, { kind = "referral_letter", ...sending }: Sending & { kind?: FileKind }) =>
  withUpload(new Request(address, { method: "POST", body: formWith(sending) }), (upload) =>
    addFile(actor, { upload, kind }),
  );

async function sent(actor: Actor, sending: Sending): Promise<string> {
  const added = await send(actor, sending as Sending & { kind?: FileKind });
  if (!added.ok) throw new Error(`not taken: ${added.reason}`);
  return added.id;
}

async function bytesOf(actor: Actor, id: string, part: "whole" | "small" = "whole"): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await openFile(actor, id, part)).chunks) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const keptFolder = () => path.join(process.env.DATA_DIR ?? "", "files", "kept");
const keptPath = (id: string) => path.join(keptFolder(), id.slice(34, 36), id);
const isThere = (file: string): Promise<boolean> =>
  readFile(file).then(
    () => true,
    () => false,
  );
const arrivals = () => readdir(arrivalFolder()).catch(() => []);

describe("a photo from a phone", () => {
  test("is kept upright and sealed, without the place where it was taken; each reading is recorded", async () => {
    const visit = await newVisit();
    const original = await photo();
    expect((await sharp(original).metadata()).exif?.includes("TestPhone")).toBe(true);
    const id = await sent(await patientOf(visit), { bytes: original, name: "IMG_0001.JPG" });

    const { physician } = clinic.staff;
    const kept = await bytesOf(physician, id);
    const { width, height, format, exif, orientation } = await sharp(kept).metadata();
    expect({ width, height, format, exif, orientation }).toEqual({
      width: 40,
      height: 64,
      format: "jpeg",
      exif: undefined,
      orientation: undefined,
    });
    expect((await sharp(await bytesOf(physician, id, "small")).metadata()).format).toBe("jpeg");

    const onDisk = await readFile(keptPath(id));
    expect(onDisk.includes(kept.subarray(0, 16))).toBe(false);
    const actions = await db().auditEvent.findMany({
      where: { entityId: id },
      orderBy: { seq: "asc" },
      select: { action: true, staffId: true },
    });
    expect(actions).toEqual([
      { action: "file.send", staffId: null },
      { action: "file.read", staffId: physician.staffId },
      { action: "file.preview", staffId: physician.staffId },
    ]);
    expect(await arrivals()).toEqual([]);
  });

  test("as HEIC becomes a JPEG", async () => {
    const original = await heicPhoto();
    expect(original.includes("TestPhone")).toBe(true);
    const id = await sent(await patientOf(await newVisit()), { bytes: original, name: "IMG_0002.HEIC" });
    const kept = await bytesOf(clinic.staff.front_desk, id);
    expect(await sharp(kept).metadata()).toMatchObject({ format: "jpeg", width: 64, height: 40 });
    expect(kept.includes("TestPhone")).toBe(false);
    const red = await sharp(kept).extract({ left: 5, top: 5, width: 1, height: 1 }).raw().toBuffer();
    expect(red[0]).toBeGreaterThan(180);
  });

  test("is what its content says, whatever its name", async () => {
    const patient = await patientOf(await newVisit());
    await sent(patient, { bytes: await screenshot(), name: "../../letter.exe" });
    expect((await listOwnFiles(patient)).files).toMatchObject([{ name: "letter.jpg", contentType: "image/jpeg" }]);
  });
});

describe("a PDF", () => {
  test("is written anew, with all its pages", async () => {
    const id = await sent(await patientOf(await newVisit()), { bytes: await letter(3), name: "letter.pdf" });
    const kept = await PDFDocument.load(await bytesOf(clinic.staff.nurse, id));
    expect(kept.getPageCount()).toBe(3);
  });

  test("that only its owner may print is read like any other", async () => {
    const id = await sent(await patientOf(await newVisit()), { bytes: await ownersLetter(), name: "scan.pdf" });
    const kept = await PDFDocument.load(await bytesOf(clinic.staff.nurse, id));
    expect(kept.getPageCount()).toBe(1);
  });

  test("loses its scripts, programs and enclosed files, and says so", async () => {
    const visit = await newVisit();
    const original = await activeLetter();
    const id = await sent(await patientOf(visit), { bytes: original, name: "letter.pdf" });
    const kept = await PDFDocument.load(await bytesOf(clinic.staff.nurse, id), { updateMetadata: false });
    const all = kept.context.enumerateIndirectObjects().map(([, object]) => object.toString());
    expect(all.join("\n")).not.toMatch(/JavaScript|Launch|cmd\.exe|invoice|EmbeddedFile|\/JS\b/);
    expect(kept.getPageCount()).toBe(1);
    expect(await db().visitFile.findUnique({ where: { id }, select: { isStripped: true } })).toEqual({
      isStripped: true,
    });
  });
});

const program = Buffer.concat([Buffer.from("MZ\x90\x00\x03"), Buffer.alloc(2000, 7)]);

describe("what cannot be taken", () => {
  test.each<[string, () => Promise<Buffer> | Buffer, string, string]>([
    ["a program called .pdf", () => program, "letter.pdf", "unsupported"],
    [
      "a program behind the mark of a PDF",
      () => Buffer.concat([Buffer.from("%PDF-1.7\n"), program]),
      "a.pdf",
      "damaged",
    ],
    ["a web page", () => Buffer.from("<!doctype html><script>alert(1)</script>"), "page.jpg", "unsupported"],
    [
      "a drawing that can hold scripts",
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      "a.png",
      "unsupported",
    ],
    ["nothing at all", () => Buffer.alloc(0), "empty.pdf", "empty"],
    ["half a photo", async () => (await photo()).subarray(0, 600), "half.jpg", "damaged"],
    ["half a HEIC", async () => (await heicPhoto()).subarray(0, 600), "half.heic", "damaged"],
    ["a HEIC without its last bytes", async () => (await heicPhoto()).subarray(0, -5), "cut.heic", "damaged"],
    ["half a letter", async () => (await letter(9)).subarray(0, 700), "half.pdf", "damaged"],
    ["a PDF with a password", lockedLetter, "locked.pdf", "locked"],
    ["a PDF of 101 pages", () => letter(101), "long.pdf", "too_many_pages"],
    ["a picture that unpacks to gigabytes", bomb, "bomb.png", "too_many_pixels"],
  ])("%s", async (_, make, name, reason) => {
    const patient = await patientOf(await newVisit());
    expect(await send(patient, { bytes: await make(), name })).toEqual({ ok: false, reason });
    expect((await listOwnFiles(patient)).files).toEqual([]);
    expect(await arrivals()).toEqual([]);
  });
});

describe("a file that is too large", () => {
  test("is refused while it streams in, and nobody ever holds it whole", async () => {
    const visit = await newVisit();
    const context = { params: Promise.resolve({ locale: "en", token: visit.manageToken }) };
    await sendVisitFile(endlessForm(address, 1024 * 1024), context);
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 5);
    // Ten times the limit, so that keeping even the allowed part ten times over would show.
    const answer = await sendVisitFile(endlessForm(address, 210 * 1024 * 1024), context);
    clearInterval(watch);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("larger than 20 MB");
    expect(peak - before).toBeLessThan(80 * 1024 * 1024);
    expect(await arrivals()).toEqual([]);
    expect(await listOwnFiles(await patientOf(visit))).toEqual({ files: [], isOpen: true });
  });

  test("is one byte more than 20 MB: with 20 MB it is taken", async () => {
    const patient = await patientOf(await newVisit());
    const photoOf = async (size: number) => {
      const picture = await photo();
      return Buffer.concat([picture, Buffer.alloc(size - picture.length)]);
    };
    const limit = 20 * 1024 * 1024;
    expect(await send(patient, { bytes: await photoOf(limit + 1), name: "over.jpg" })).toEqual({
      ok: false,
      reason: "too_large",
    });
    expect(await send(patient, { bytes: await photoOf(limit), name: "full.jpg" })).toMatchObject({ ok: true });
    // What was hidden behind the picture is not kept.
    expect((await listOwnFiles(patient)).files[0]?.size).toBeLessThan(10_000);
  });
});

describe("a file that is two things at once", () => {
  const page = Buffer.from("<!doctype html><script>alert(1)</script>");
  test.each<[string, () => Promise<Buffer>, string]>([
    ["a photo that is also a web page", async () => Buffer.concat([await photo(), page]), "x.html"],
    ["a photo that is also a letter", async () => Buffer.concat([await photo(), await activeLetter()]), "x.pdf"],
    ["a screenshot that is also a web page", async () => Buffer.concat([await screenshot(), page]), "x.svg"],
  ])("%s is kept as a picture and nothing else", async (_, make, name) => {
    const patient = await patientOf(await newVisit());
    const id = await sent(patient, { bytes: await make(), name });
    const kept = (await bytesOf(clinic.staff.nurse, id)).toString("latin1");
    expect(kept).not.toMatch(/<script|%PDF|JavaScript/);
    expect((await listOwnFiles(patient)).files).toMatchObject([{ name: "x.jpg", contentType: "image/jpeg" }]);
  });

  test("a letter that is also a web page is a letter, written anew", async () => {
    const patient = await patientOf(await newVisit());
    const id = await sent(patient, { bytes: Buffer.concat([await letter(1), page]), name: "x.html" });
    expect((await bytesOf(clinic.staff.nurse, id)).includes("<script")).toBe(false);
    expect((await listOwnFiles(patient)).files).toMatchObject([{ name: "x.pdf", contentType: "application/pdf" }]);
  });
});

describe("what goes wrong on the way", () => {
  test("a line that breaks leaves nothing behind", async () => {
    const patient = await patientOf(await newVisit());
    const broken = endlessForm(address, 5 * 1024 * 1024, { breakAt: 2 * 1024 * 1024 });
    await expect(withUpload(broken, (upload) => addFile(patient, { upload, kind: "other" }))).rejects.toMatchObject({
      code: "bad_request",
    });
    expect(await arrivals()).toEqual([]);
  });

  test("a form that is not one, and one from another site, are refused", async () => {
    const json = new Request(address, { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } });
    await expect(withUpload(json, async () => "taken")).rejects.toMatchObject({ code: "unsupported_media_type" });
    const headers = { "Sec-Fetch-Site": "cross-site" };
    const foreign = new Request(address, {
      method: "POST",
      headers,
      body: formWith({ bytes: await photo(), name: "a.jpg" }),
    });
    await expect(withUpload(foreign, async () => "taken")).rejects.toMatchObject({ code: "forbidden" });
  });

  test("what a process that was ended left in the folder of arrivals goes, what is arriving stays", async () => {
    const left = path.join(arrivalFolder(), "left");
    await mkdir(left, { recursive: true });
    expect(await removeLeftArrivals()).toBe(0);
    expect(await removeLeftArrivals(Date.now() + 11 * 60_000)).toBe(1);
    expect(await arrivals()).toEqual([]);
  });

  test("bytes that were changed, exchanged or cut off in the store are not given out", async () => {
    const patient = await patientOf(await newVisit());
    const one = await sent(patient, { bytes: await photo(), name: "a.jpg" });
    const two = await sent(patient, { bytes: await screenshot(), name: "b.png" });
    const sealed = await readFile(keptPath(one));
    const touched = Buffer.from(sealed);
    touched[100] = (touched[100] ?? 0) ^ 1;
    for (const wrong of [touched, sealed.subarray(0, -1), sealed.subarray(0, 20), await readFile(keptPath(two))]) {
      await writeFile(keptPath(one), wrong);
      await expect(openFile(clinic.staff.nurse, one, "whole")).rejects.toThrow();
    }
    expect(await db().auditEvent.count({ where: { entityId: one, action: "file.read" } })).toBe(0);
  });
});

describe("how many", () => {
  test("the same file is kept once, also when it is sent twice at a time", async () => {
    const patient = await patientOf(await newVisit());
    const bytes = await photo();
    const both = await Promise.all([send(patient, { bytes, name: "a.jpg" }), send(patient, { bytes, name: "b.jpg" })]);
    const again = await send(patient, { bytes, name: "c.jpg" });
    const ids = [...both, again].map((added) => (added.ok ? added.id : added.reason));
    expect(new Set(ids).size).toBe(1);
    expect(again).toMatchObject({ isNew: false });
    expect((await listOwnFiles(patient)).files).toHaveLength(1);
  });

  test("a visit has ten at most", async () => {
    const visit = await newVisit();
    const patient = await patientOf(visit);
    const row = await sent(patient, { bytes: await photo(), name: "a.jpg" });
    const { id: _, ...like } = await db().visitFile.findUniqueOrThrow({ where: { id: row } });
    const copies = Array.from({ length: 9 }, (__, n) => ({ ...like, sha256: new Uint8Array([n]) }));
    await db().visitFile.createMany({ data: copies });
    const one = { bytes: await screenshot(), name: "11.png" };
    expect(await send(patient, one)).toEqual({ ok: false, reason: "too_many_files" });
    await db().visitFile.updateMany({ where: { sha256: new Uint8Array([0]) }, data: { status: "removed" } });
    expect(await send(patient, one)).toMatchObject({ ok: true });
  });
});

describe("who may", () => {
  test("the desk, nurses and physicians read files, administrators and patients do not", async () => {
    const visit = await newVisit();
    const id = await sent(await patientOf(visit), { bytes: await photo(), name: "a.jpg" });
    const { patientId } = await db().appointment.findUniqueOrThrow({ where: { id: visit.appointmentId } });
    for (const role of ["front_desk", "nurse", "physician"] as const) {
      expect(await listPatientFiles(clinic.staff[role], patientId ?? "")).toMatchObject([{ id, sentBy: null }]);
      expect((await bytesOf(clinic.staff[role], id)).byteLength).toBeGreaterThan(100);
    }
    const forbidden = { code: "forbidden" };
    await expect(listPatientFiles(clinic.staff.administrator, patientId ?? "")).rejects.toMatchObject(forbidden);
    await expect(openFile(clinic.staff.administrator, id, "whole")).rejects.toMatchObject(forbidden);
    await expect(openFile(await patientOf(visit), id, "whole")).rejects.toMatchObject({ code: "unauthenticated" });
  });

  test("a link sees and takes back the files of its own visit alone; every other answers as unknown", async () => {
    const visit = await newVisit();
    const mine = await sent(await patientOf(visit), { bytes: await photo(), name: "a.jpg" });
    const stranger = await patientOf(await newVisit());
    expect((await listOwnFiles(stranger)).files).toEqual([]);
    await expect(takeBackFile(stranger, mine)).rejects.toMatchObject({ code: "not_found" });
    await expect(takeBackFile(stranger, crypto.randomUUID())).rejects.toMatchObject({ code: "not_found" });
    await expect(actorOfLink("manage", "x".repeat(43))).rejects.toMatchObject({ code: "not_found" });
    const byForm = await actorOfLink("intake", visit.intakeToken);
    expect((await listOwnFiles(byForm)).files).toMatchObject([{ id: mine }]);
  });

  test("one takes back what one sent until the visit begins: the bytes and the name are gone", async () => {
    const visit = await newVisit();
    const patient = await patientOf(visit);
    const [first, second] = [
      await sent(patient, { bytes: await photo(), name: "a.jpg" }),
      await sent(patient, { bytes: await screenshot(), name: "b.png" }),
    ];
    expect(await takeBackFile(patient, first)).toEqual({ ok: true });
    expect(await isThere(keptPath(first))).toBe(false);
    expect(await isThere(`${keptPath(first)}-small`)).toBe(false);
    expect(await db().visitFile.findUnique({ where: { id: first } })).toMatchObject({ status: "removed", name: "" });
    await expect(openFile(clinic.staff.nurse, first, "whole")).rejects.toMatchObject({ code: "not_found" });
    await db().appointment.update({ where: { id: visit.appointmentId }, data: { status: "arrived" } });
    expect(await takeBackFile(patient, second)).toEqual({ ok: false });
    expect(await send(patient, { bytes: await heicPhoto(), name: "late.heic" })).toEqual({
      ok: false,
      reason: "visit_over",
    });
  });

  test("staff add a paper to a visit; the patient sees it and cannot take it back", async () => {
    const visit = await newVisit();
    const form = formWith({ bytes: await letter(1), name: "scan.pdf" });
    const { front_desk, administrator } = clinic.staff;
    const request = () => new Request(address, { method: "POST", body: form });
    const { appointmentId } = visit;
    const added = await withUpload(request(), (upload) =>
      addFile(front_desk, { upload, kind: "referral_letter", appointmentId }),
    );
    expect(added).toMatchObject({ ok: true, isNew: true });
    expect((await listOwnFiles(await patientOf(visit))).files).toMatchObject([{ canRemove: false }]);
    const byAdministrator = withUpload(request(), (upload) =>
      addFile(administrator, { upload, kind: "other", appointmentId }),
    );
    await expect(byAdministrator).rejects.toMatchObject({ code: "forbidden" });
  });
});

test("a paper can be added to each visit of a patient that stands, the next one first", async () => {
  const first = await newVisit();
  const { patientId } = await db().appointment.findUniqueOrThrow({ where: { id: first.appointmentId } });
  const [next, off] = [await newVisit(), await newVisit()];
  for (const { appointmentId } of [next, off])
    await db().appointment.update({ where: { id: appointmentId }, data: { patientId } });
  await db().appointment.update({ where: { id: off.appointmentId }, data: { status: "cancelled" } });
  const { startsAt } = await db().appointment.findUniqueOrThrow({ where: { id: next.appointmentId } });
  const papersAt = async (now: Date) =>
    (await getPatientPapers(clinic.staff.front_desk, patientId ?? "", now)).visits.map(({ id }) => id);
  expect(await papersAt(new Date())).toEqual([first.appointmentId, next.appointmentId]);
  // An hour after the second visit began, it is still that of the day; the first lies days back.
  expect(await papersAt(new Date(startsAt.getTime() + 3_600_000))).toEqual([next.appointmentId, first.appointmentId]);
  await expect(getPatientPapers(clinic.staff.administrator, patientId ?? "")).rejects.toMatchObject({
    code: "forbidden",
  });
});

describe("a file that does not belong here", () => {
  test("is set aside with who and why, stays readable, and can be put back", async () => {
    const visit = await newVisit();
    const patient = await patientOf(visit);
    const id = await sent(patient, { bytes: await photo(), name: "a.jpg" });
    const { patientId } = await db().appointment.findUniqueOrThrow({ where: { id: visit.appointmentId } });
    const { nurse, administrator } = clinic.staff;
    await expect(setFileAside(administrator, id, "wrong_patient")).rejects.toMatchObject({ code: "forbidden" });
    await setFileAside(nurse, id, "wrong_patient");
    await expect(setFileAside(nurse, id, "wrong_patient")).rejects.toMatchObject({ code: "conflict" });
    expect(await listPatientFiles(nurse, patientId ?? "")).toMatchObject([
      { id, setAside: { by: "nurse", reason: "wrong_patient" } },
    ]);
    expect((await listOwnFiles(patient)).files).toEqual([]);
    expect((await bytesOf(nurse, id)).byteLength).toBeGreaterThan(100);
    await restoreFile(nurse, id);
    expect(await listPatientFiles(nurse, patientId ?? "")).toMatchObject([{ id, setAside: null }]);
    const actions = await db().auditEvent.findMany({ where: { entityId: id }, orderBy: { seq: "asc" } });
    expect(actions.map(({ action }) => action)).toEqual(["file.send", "file.set_aside", "file.read", "file.restore"]);
    await expect(restoreFile(nurse, crypto.randomUUID())).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("what nobody needs any more", () => {
  test("files of a visit called off a month ago go, and uploads that never arrived", async () => {
    const [off, on] = [await newVisit(), await newVisit()];
    const gone = await sent(await patientOf(off), { bytes: await photo(), name: "a.jpg" });
    const stays = await sent(await patientOf(on), { bytes: await photo(), name: "a.jpg" });
    await db().appointment.update({ where: { id: off.appointmentId }, data: { status: "cancelled" } });
    const { endsAt } = await db().appointment.findUniqueOrThrow({ where: { id: off.appointmentId } });
    const { id: _, ...like } = await db().visitFile.findUniqueOrThrow({ where: { id: stays } });
    const half = await db().visitFile.create({ data: { ...like, status: "arriving" } });
    const days = (count: number) => new Date(endsAt.getTime() + count * 86_400_000);

    await eraseAbandonedFiles(new Date());
    expect(await db().visitFile.findUnique({ where: { id: half.id } })).toMatchObject({ status: "arriving" });
    await eraseAbandonedFiles(days(29));
    expect(await db().visitFile.findUnique({ where: { id: half.id } })).toMatchObject({ status: "removed" });
    expect(await isThere(keptPath(gone))).toBe(true);
    await eraseAbandonedFiles(days(31));
    expect(await isThere(keptPath(gone))).toBe(false);
    expect(await isThere(keptPath(stays))).toBe(true);
    expect(await db().auditEvent.count({ where: { entityId: gone, action: "file.erase" } })).toBe(1);
  });
});
