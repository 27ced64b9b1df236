import { execFile } from "node:child_process";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { AppError } from "#lib/errors";
import type { Inspection, Places } from "#lib/files/inspection";
import { log } from "#lib/log";

const run = promisify(execFile);

/** Decoding is heavy: two at a time leave room for everything else, and a crowd is told to come back. */
const atOnce = 2;
const mostWaiting = 20;
const longestMilliseconds = 45_000;
const memoryMegabytes = 512;

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

async function argumentsFor({ sent, kept, preview }: Places): Promise<string[]> {
  const root = await realpath(process.cwd());
  const own = await realpath(path.dirname(sent));
  return [
    "--permission",
    // sharp is a native library; it may be loaded, and nothing may be started or reached from there.
    "--allow-addons",
    ...["node_modules", "lib", "scripts", "package.json"].map((name) => `--allow-fs-read=${path.join(root, name)}`),
    `--allow-fs-read=${own}`,
    `--allow-fs-write=${own}`,
    `--max-old-space-size=${memoryMegabytes}`,
    "--disable-warning=PERM0001",
    path.join(root, "scripts", "inspect-file.ts"),
    ...[sent, kept, preview].map((file) => path.join(own, path.basename(file))),
  ];
}

/**
 * `inspect` in a process of its own, without our secrets, network or files: a file that crashes, hangs or fills its
 * memory is `damaged`, and the site goes on.
 */
export async function inspectApart(places: Places): Promise<Inspection> {
  await takeTurn();
  try {
    const { stdout } = await run(process.execPath, await argumentsFor(places), {
      env: { NODE_ENV: "production", ...(process.platform === "win32" && { SystemRoot: process.env.SystemRoot }) },
      timeout: longestMilliseconds,
      killSignal: "SIGKILL",
      windowsHide: true,
    });
    // Decoders may say something of their own first.
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Inspection;
  } catch (error) {
    const { code, signal } = error as { code?: unknown; signal?: unknown };
    log("warn", { event: "file_inspection_ended", code: String(signal ?? code) });
    return { ok: false, reason: "damaged" };
  } finally {
    passOn();
  }
}
