import { createHash, randomBytes, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream, type BusboyHeaders } from "@fastify/busboy";
import { requireSameOrigin } from "#lib/api";
import { env } from "#lib/env";
import { AppError } from "#lib/errors";
import { type Chunks, seal, unseal } from "#lib/files/cipher";
import { fileLimits } from "#lib/files/schema";
import type { Bytes } from "#lib/tokens";

/**
 * A file that has arrived, alone in a folder of its own that goes when the request is answered. It lies there sealed
 * under a key that only this process's memory holds: what a crash leaves behind, nobody can ever read.
 */
export type Upload = {
  folder: string;
  /** The bytes as they were received: unchecked, never served */
  read(): Chunks;
  name: string;
  size: number;
  sha256: Bytes;
  isTooLarge: boolean;
  fields: Readonly<Record<string, string>>;
};

/** An upload that takes longer is given up, so what is older in this folder was left behind. */
const longestMilliseconds = 5 * 60_000;
/** What is too large is read on and dropped up to here, so that the browser shows our answer and not a broken line. */
const mostRead = 300 * 1024 * 1024;

export const arrivalFolder = (): string => path.join(env().DATA_DIR, "files", "arriving");

function countUpTo(most: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.byteLength;
      done(size > most ? new AppError("too_large") : null, chunk);
    },
  });
}

type Sent = Pick<Upload, "name" | "size" | "isTooLarge" | "sha256">;

/** The one place where a file lies between its arrival and its reading. */
type Arrival = { folder: string; path: string; key: Uint8Array };

const sealName = "arriving";

const arrivalIn = (folder: string): Arrival => ({ folder, path: path.join(folder, "sent"), key: randomBytes(32) });

async function writeDown(stream: BusboyFileStream, name: string, { path, key }: Arrival): Promise<Sent> {
  const hash = createHash("sha256");
  const hashing = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const sealed = (plain: Chunks) => seal(key, sealName, plain);
  await pipeline(stream, hashing, sealed, createWriteStream(path, { mode: 0o600 }));
  const sha256 = new Uint8Array(hash.digest());
  return { name, size: stream.bytesRead, isTooLarge: stream.truncated, sha256 };
}

const nothing: Sent = { name: "", size: 0, isTooLarge: false, sha256: new Uint8Array() };

/** Reads a multipart form as it streams in: the file sealed to disk, up to the limit; small fields as text. */
async function receive(request: Request, arrival: Arrival): Promise<Upload> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type) || !request.body) throw new AppError("unsupported_media_type");
  const headers: BusboyHeaders = { "content-type": type };
  const limits = { fileSize: fileLimits.bytes, files: 1, fields: 5, fieldSize: 500, fieldNameSize: 50 };
  const parser = new Busboy({ headers, limits: { ...limits, headerPairs: 20, headerSize: 4096 } });
  const fields: Record<string, string> = Object.create(null);
  let sent: Promise<Sent> = Promise.resolve(nothing);
  parser.on("field", (name, value) => {
    fields[name] = value;
  });
  parser.on("file", (_field, stream, name) => {
    sent = writeDown(stream, name ?? "", arrival);
    // Awaited below: a line that breaks must not count as unhandled before.
    sent.catch(() => undefined);
  });
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(longestMilliseconds)]);
  await pipeline(Readable.from(request.body), countUpTo(mostRead), parser, { signal });
  const read = () => unseal(arrival.key, sealName, createReadStream(arrival.path));
  return { ...(await sent), folder: arrival.folder, read, fields };
}

/** A form with a file, given to `work`; whatever happens then, nothing of it stays in the folder of arrivals. */
export async function withUpload<Result>(request: Request, work: (upload: Upload) => Promise<Result>): Promise<Result> {
  requireSameOrigin(request);
  const folder = path.join(arrivalFolder(), randomUUID());
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    const upload = await receive(request, arrivalIn(folder)).catch((error: unknown) => {
      throw error instanceof AppError
        ? error
        : new AppError("bad_request", { detail: "The file did not arrive whole." });
    });
    return await work(upload);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what a process that was ended left in the folder of arrivals; how many. */
export async function removeLeftArrivals(now = Date.now()): Promise<number> {
  const names = await readdir(arrivalFolder()).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const folder = path.join(arrivalFolder(), name);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs < 2 * longestMilliseconds) continue;
    await rm(folder, { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}
