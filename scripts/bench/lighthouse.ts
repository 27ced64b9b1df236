import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import lighthouse from "lighthouse";

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

/** Answers the warning signs and chooses a kind of visit: the page of times is then this browser's to see. */
async function goToTimes(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/book`);
  for (let question = 0; question < 2; question += 1) {
    await page.getByLabel("None of these").check();
    await page.getByRole("button", { name: "Continue" }).click();
  }
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL("**/book/times");
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** One page on Lighthouse's own phone and slow line, `runs` times; the median of each score and what was found. */
async function scoreOf({ name, path, kind }: Target, address: string, port: number, runs: number): Promise<Score> {
  const found: Record<Category, number[]> = { performance: [], accessibility: [], "best-practices": [], seo: [] };
  const missed = new Set<string>();
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(`${address}${path}`, {
      port,
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

/** Every target in turn, in a browser that has begun a booking. */
export async function measureLighthouse(address: string, executablePath: string, runs = 3): Promise<Score[]> {
  const port = await freePort();
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const profile = mkdtempSync(path.join(os.tmpdir(), "plumbline-lighthouse-"));
  // Lighthouse opens a tab beside ours: only a browser's own context is shared with it, cookies and all.
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [`--remote-debugging-port=${port}`, ...root],
  });
  try {
    await goToTimes(await context.newPage(), address);
    const scores: Score[] = [];
    for (const target of targets) scores.push(await scoreOf(target, address, port, runs));
    return scores;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
