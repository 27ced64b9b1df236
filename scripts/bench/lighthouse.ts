import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import lighthouse from "lighthouse";
import { beginBooking } from "#scripts/bench/steady";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof categories)[number];
export type Score = Readonly<{ page: string; missed: string }> & Readonly<Record<Category, number>>;

/** Pages to read promise 100 everywhere; those of a booking may lose a point in speed and are nobody's to index. */
type Target = Readonly<{ name: string; path: string; kind: "read" | "book" }>;
const targets: readonly Target[] = [
  { name: "home", path: "/", kind: "read" },
  { name: "article", path: "/learn/spinal-fracture", kind: "read" },
  { name: "article in Spanish", path: "/es/learn/bone-health", kind: "read" },
  { name: "decision aid", path: "/compare", kind: "read" },
  { name: "questions", path: "/questions", kind: "read" },
  { name: "booking, first question", path: "/book", kind: "book" },
  { name: "booking, times", path: "/book/times", kind: "book" },
];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

type Reader = Readonly<{ address: string; port: number; cookie: string }>;

/** One page on Lighthouse's own phone and slow line, `runs` times; the median of each score and what was found. */
async function scoreOf({ name, path: page, kind }: Target, at: Reader, runs: number): Promise<Score> {
  const found: Record<Category, number[]> = { performance: [], accessibility: [], "best-practices": [], seo: [] };
  const missed = new Set<string>();
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(`${at.address}${page}`, {
      port: at.port,
      extraHeaders: { Cookie: at.cookie },
      onlyCategories: [...categories],
      disableStorageReset: true,
      logLevel: "silent",
      // A booking tells search engines to stay away, and they should.
      ...(kind === "book" && { skipAudits: ["is-crawlable"] }),
    });
    for (const category of categories)
      found[category].push(Math.round((result?.lhr.categories[category]?.score ?? 0) * 100));
    for (const audit of Object.values(result?.lhr.audits ?? {}))
      if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === "binary") missed.add(audit.id);
  }
  const scores = Object.fromEntries(categories.map((category) => [category, median(found[category])]));
  return { page: name, ...(scores as Record<Category, number>), missed: [...missed].join(" ") };
}

/** Whether a page keeps what issue and README promise of it. */
export const isKept = ({ page, performance, ...rest }: Score): boolean =>
  performance >= (page.startsWith("booking") ? 99 : 100) &&
  (["accessibility", "best-practices", "seo"] as const).every((category) => rest[category] === 100);

/** A Chromium of our own that Lighthouse talks to; Playwright's would answer for it. Ends when it is told to. */
async function openChromium(executablePath: string, port: number): Promise<() => Promise<void>> {
  const profile = mkdtempSync(path.join(os.tmpdir(), "plumbline-lighthouse-"));
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const options = ["--headless=new", `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, ...root];
  const child = spawn(executablePath, [...options, "about:blank"], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/json/version`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return async () => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** Every target in turn, for a reader who has begun a booking. */
export async function measureLighthouse(address: string, executablePath: string, runs = 3): Promise<Score[]> {
  const port = await freePort();
  const cookie = await beginBooking(address);
  const close = await openChromium(executablePath, port);
  try {
    const scores: Score[] = [];
    for (const target of targets) scores.push(await scoreOf(target, { address, port, cookie }, runs));
    return scores;
  } finally {
    await close();
  }
}
