import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { AppError } from "#lib/errors";
import type { Chunks } from "#lib/files/cipher";
import type { Inspection } from "#lib/files/inspection";
import { log } from "#lib/log";

/** Decoding is heavy: two at a time leave room for everything else, and a crowd is told to come back. */
const atOnce = 2;
const mostWaiting = 20;
const longestMilliseconds = 45_000;
const memoryMegabytes = 512;
/** A file written anew is about as long as the one that was sent: whoever gives out more than this has gone wrong. */
const mostGivenOut = 64 * 1024 * 1024;

let running = 0;
const waiting: (() => void)[] = [];

async function takeTurn(): Promise<void> {
  if (running >= atOnce) {
    if (waiting.length >= mostWaiting) throw new AppError("unavailable");
    await new Promise<void>((resolve) => waiting.push(resolve));
    return;
  }
  running += 1;
}

function passOn(): void {
  const next = waiting.shift();
  if (next) next();
  else running -= 1;
}

/** May read its own program and nothing else; may write nothing, start nothing and reach nothing. */
async function argumentsFor(): Promise<string[]> {
  const root = await realpath(process.cwd());
  return [
    "--permission",
    // sharp is a native library; it may be loaded, and nothing may be started or reached from there.
    "--allow-addons",
    ...["node_modules", "lib", "scripts", "package.json"].map((name) => `--allow-fs-read=${path.join(root, name)}`),
    `--max-old-space-size=${memoryMegabytes}`,
    "--disable-warning=PERM0001",
    path.join(root, "scripts", "inspect-file.ts"),
  ];
}

const environment = (): NodeJS.ProcessEnv => ({
  NODE_ENV: "production",
  // libvips unpacks what is larger than this into a temporary file; a picture stays in memory.
  VIPS_DISC_THRESHOLD: "4g",
  ...(process.platform === "win32" && { SystemRoot: process.env.SystemRoot }),
});

/** The end of a pipe from which the process's words or bytes come. */
function pipeFrom({ stdio }: ChildProcess, at: number): Readable {
  const pipe: unknown = stdio[at];
  if (pipe instanceof Readable) return pipe;
  throw new AppError("unavailable");
}

async function* upTo(most: number, child: ChildProcess, chunks: Chunks): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > most) child.kill("SIGKILL");
    else yield chunk;
  }
}

export type Part = "kept" | "preview";
/** Where what is kept of a file goes, as it comes. */
export type Take = (part: Part, chunks: Chunks) => Promise<void>;

async function inspectIn(child: ChildProcess, sent: Chunks, take: Take): Promise<Inspection> {
  const ended = once(child, "exit");
  const given = (at: number) => upTo(mostGivenOut, child, pipeFrom(child, at));
  const [end, report, ...taken] = await Promise.allSettled([
    ended,
    text(pipeFrom(child, 3)),
    take("kept", given(4)),
    take("preview", given(5)),
    // Whoever stops reading early says why in the report.
    child.stdin && pipeline(Readable.from(sent), child.stdin).catch(() => undefined),
  ]);
  for (const one of taken) if (one.status === "rejected") throw one.reason;
  const [code, signal] = end.status === "fulfilled" ? end.value : [end.reason?.code];
  if (code === 0 && report.status === "fulfilled") return JSON.parse(report.value) as Inspection;
  log("warn", { event: "file_inspection_ended", code: String(signal ?? code) });
  return { ok: false, reason: "damaged" };
}

/**
 * `inspect` in a process of its own, without our secrets, network or files: a file that crashes, hangs or fills its
 * memory is `damaged`, and the site goes on. The file goes in, and what is kept comes out, by pipes: never by a disk.
 */
export async function inspectApart(sent: Chunks, take: Take): Promise<Inspection> {
  await takeTurn();
  try {
    const child = spawn(process.execPath, await argumentsFor(), {
      env: environment(),
      stdio: ["pipe", "ignore", "ignore", "pipe", "pipe", "pipe"],
      timeout: longestMilliseconds,
      killSignal: "SIGKILL",
      windowsHide: true,
    });
    return await inspectIn(child, sent, take);
  } finally {
    passOn();
  }
}
