import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";
import type { Tx } from "#lib/db";
import { seal } from "#lib/files/cipher";
import { fileKey, smallOf } from "#lib/files/queries";
import type { FileKind } from "#lib/files/schema";
import { fileStore } from "#lib/files/store";
import { arrivalFolder } from "#lib/files/upload";
import type { Demonstration } from "#prisma/seed/demonstration";

type Paper = { kind: FileKind; name: string; whole: Uint8Array; small: Uint8Array | null; pages: number | null };

/** A card without a name or number: bars where they would stand. */
const card = (bars: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="808"><rect width="1280" height="808" fill="#6f675b"/><g transform="rotate(-1.5 640 404)"><rect x="70" y="60" width="1140" height="688" rx="36" fill="#f4f1ea"/>${bars}</g></svg>`;
const front = card(
  '<rect x="70" y="60" width="1140" height="150" rx="36" fill="#0f4a44"/><circle cx="160" cy="135" r="42" fill="#c58a1b"/><g fill="#9aa5a3"><rect x="140" y="290" width="520" height="36"/><rect x="140" y="370" width="380" height="36"/><rect x="140" y="450" width="440" height="36"/><rect x="140" y="610" width="260" height="36"/><rect x="820" y="610" width="300" height="36"/></g>',
);
const back = card(
  '<rect x="70" y="130" width="1140" height="120" fill="#3a3f3e"/><g fill="#9aa5a3"><rect x="140" y="330" width="900" height="28"/><rect x="140" y="390" width="820" height="28"/><rect x="140" y="450" width="870" height="28"/><rect x="140" y="610" width="420" height="36"/></g>',
);

async function photoOf(kind: FileKind, name: string, drawing: string): Promise<Paper> {
  const whole = await sharp(Buffer.from(drawing)).jpeg({ quality: 85 }).toBuffer();
  const small = await sharp(whole).resize({ width: 640 }).jpeg({ quality: 72 }).toBuffer();
  return { kind, name, whole, small, pages: null };
}

async function letterOf(kind: FileKind, name: string, lines: readonly string[]): Promise<Paper> {
  const document = await PDFDocument.create();
  document.setTitle(lines[0] ?? "");
  const page = document.addPage([612, 792]);
  for (const [at, line] of lines.entries()) page.drawText(line, { x: 72, y: 700 - at * 26, size: at === 0 ? 18 : 12 });
  return { kind, name, whole: await document.save(), small: null, pages: 1 };
}

const makePapers = (): Promise<Paper[]> =>
  Promise.all([
    letterOf("referral_letter", "referral letter.pdf", [
      "Referral letter",
      "A demonstration: this letter is about nobody.",
      "Dear colleagues, please see this patient about back pain since a fall.",
    ]),
    photoOf("card_front", "IMG_0412.jpg", front),
    photoOf("card_back", "IMG_0413.jpg", back),
    letterOf("imaging_report", "MRI report.pdf", [
      "Report of an MRI of the thoracic and lumbar spine",
      "A demonstration: this report is about nobody.",
      "The findings would stand here.",
    ]),
  ]);

async function store(key: string, bytes: Uint8Array): Promise<void> {
  const sealed = path.join(arrivalFolder(), `${key}.sealed`);
  const whole = (async function* () {
    yield bytes;
  })();
  await pipeline(seal(fileKey(), key, whole), createWriteStream(sealed, { mode: 0o600 }));
  await fileStore().put(key, sealed);
}

const shown = 12;

/** What came with the forms that wait at the desk: papers of everybody's kind, sent the evening before the form. */
export async function writePapers(tx: Tx, { intake }: Demonstration): Promise<void> {
  await mkdir(arrivalFolder(), { recursive: true, mode: 0o700 });
  const papers = await makePapers();
  const waiting = intake.responses.filter(({ status, appointmentId }) => status === "submitted" && appointmentId);
  for (const [place, response] of waiting.slice(0, shown).entries()) {
    // Everybody has sent a card; a letter and a report only some.
    const theirs = papers.filter(({ kind }) => kind.startsWith("card") || place % 2 === 0);
    for (const { whole, small, ...paper } of theirs) {
      const id = randomUUID();
      await store(id, whole);
      if (small) await store(smallOf(id), small);
      await tx.visitFile.create({
        data: {
          ...paper,
          id,
          appointmentId: response.appointmentId ?? "",
          status: "kept",
          contentType: small ? "image/jpeg" : "application/pdf",
          size: whole.byteLength,
          hasPreview: small !== null,
          isStripped: false,
          sha256: new Uint8Array(createHash("sha256").update(whole).digest()),
          createdAt: response.submittedAt ?? new Date(),
        },
      });
    }
  }
  await rm(arrivalFolder(), { recursive: true, force: true });
}
