import { readFile } from "node:fs/promises";
import path from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import sharp from "sharp";

/** 64 by 40, green with a red corner at the top left. */
const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="40"><rect width="64" height="40" fill="#264"/><rect width="20" height="20" fill="#e33"/></svg>',
);

/** What a phone makes held sideways: GPS place and camera in its EXIF, to be turned by a quarter before it is upright. */
export const photo = (): Promise<Buffer> =>
  sharp(drawing)
    .jpeg()
    .withExif({
      IFD0: { Make: "TestPhone", Model: "Secret 12" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "41/1 52/1 0/1", GPSLongitudeRef: "W", GPSLongitude: "87/1 37/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** As an iPhone sends it; with a GPS place in its EXIF. */
export const heicPhoto = (): Promise<Buffer> =>
  readFile(path.join(import.meta.dirname, "../fixtures/phone-photo.heic"));

export const screenshot = (): Promise<Buffer> => sharp(drawing).png().toBuffer();

const bytesOf = async (document: PDFDocument): Promise<Buffer> => Buffer.from(await document.save());

export async function letter(pages = 2): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let page = 1; page <= pages; page += 1) document.addPage([300, 400]).drawText(`Referral letter, page ${page}`);
  return bytesOf(document);
}

/** A letter that runs a script when it is opened, starts a program, and encloses one. */
export async function activeLetter(): Promise<Buffer> {
  const document = await PDFDocument.load(await letter(1));
  document.addJavaScript("greet", "app.alert('hello')");
  await document.attach(Buffer.from("MZ not a program"), "invoice.exe", { mimeType: "application/octet-stream" });
  const launch = document.context.obj({ S: "Launch", F: "cmd.exe" });
  document.catalog.set(PDFName.of("OpenAction"), document.context.register(launch));
  return bytesOf(document);
}

export async function lockedLetter(): Promise<Buffer> {
  const document = await PDFDocument.load(await letter(1));
  document.encrypt({ userPassword: "secret", ownerPassword: "secret too" });
  return bytesOf(document);
}

/** As scanners make it: anybody may read it, only the owner may print. */
export async function ownersLetter(): Promise<Buffer> {
  const document = await PDFDocument.load(await letter(1));
  document.encrypt({ userPassword: "", ownerPassword: "secret" });
  return bytesOf(document);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A few hundred bytes that would unpack to a picture of 2,500 million points. */
export function bomb(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(50_000, 0);
  header.writeUInt32BE(50_000, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = pngChunk("IDAT", deflateSync(Buffer.alloc(60_000)));
  return Buffer.concat([signature, pngChunk("IHDR", header), data, pngChunk("IEND", Buffer.alloc(0))]);
}

export type Sending = { bytes: Uint8Array; name: string; kind?: string };

/** The form as a browser sends it. */
export function formWith({ bytes, name, kind = "referral_letter" }: Sending): FormData {
  const form = new FormData();
  form.set("kind", kind);
  form.set("file", new File([new Uint8Array(bytes)], name));
  return form;
}

/** What happens on the way: the line breaks, or nothing more comes, after so many bytes; what the bytes say. */
type Way = { breakAt?: number; stallAt?: number; text?: string };

/** The same form with a file of so many bytes, made as it is read: nobody holds it whole. */
export function endlessForm(address: string, size: number, { breakAt, stallAt, text = "A" }: Way = {}): Request {
  const boundary = "----plumbline-test";
  const part = (lines: string) => new TextEncoder().encode(lines.replaceAll("\n", "\r\n"));
  const head = part(
    `--${boundary}\nContent-Disposition: form-data; name="kind"\n\nother\n--${boundary}\nContent-Disposition: form-data; name="file"; filename="long.pdf"\nContent-Type: application/pdf\n\n%PDF-1.7\n`,
  );
  const chunk = new Uint8Array(Buffer.alloc(64 * 1024, text));
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(head),
    async pull(controller) {
      if (breakAt !== undefined && sent >= breakAt) return controller.error(new Error("the line broke"));
      if (stallAt !== undefined && sent >= stallAt) await new Promise(() => undefined);
      if (sent < size) {
        sent += chunk.byteLength;
        return controller.enqueue(chunk);
      }
      controller.enqueue(part(`\n--${boundary}--\n`));
      controller.close();
    },
  });
  const headers = { "Content-Type": `multipart/form-data; boundary=${boundary}` };
  return new Request(address, { method: "POST", headers, body, duplex: "half" } as RequestInit);
}
