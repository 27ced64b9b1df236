import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { root } from "#scripts/start/settings";
import { ensureChromium } from "#scripts/test/chromium";
import type { Count } from "#scripts/test/count";
import {
  awaitFocus,
  badOnPaper,
  lostInForcedColours,
  missedByTab,
  moving,
  outOfRoom,
  wearSheet,
} from "#scripts/test/page-looks";

/** WCAG 1.4.12 */
const wideText =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

type Way = Readonly<{ name: string; look: (page: Page) => Promise<string[]> }>;

/** Each way in which somebody may read a page; one leaves the page as it found it. */
const ways: readonly Way[] = [
  {
    name: "400 % zoom, and wider text there",
    look: async (page) => {
      // 320 by 256 is a window of 1280 at 400 percent.
      await page.setViewportSize({ width: 320, height: 256 });
      const plain = await page.evaluate(outOfRoom);
      await page.evaluate(wearSheet, wideText);
      const wide = await page.evaluate(outOfRoom);
      await page.evaluate(wearSheet, "");
      return [...plain, ...wide];
    },
  },
  {
    name: "forced colours",
    look: async (page) => {
      await page.emulateMedia({ forcedColors: "active" });
      const found = await page.evaluate(lostInForcedColours);
      await page.emulateMedia({ forcedColors: null });
      return found;
    },
  },
  {
    name: "print",
    look: async (page) => {
      // A4 within its margins.
      await page.setViewportSize({ width: 718, height: 1000 });
      await page.emulateMedia({ media: "print" });
      const found = [...(await page.evaluate(outOfRoom)), ...(await page.evaluate(badOnPaper))];
      await page.emulateMedia({ media: null });
      return found;
    },
  },
  { name: "no motion", look: (page) => page.evaluate(moving) },
  {
    name: "keyboard",
    look: async (page) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      const stops = await page.evaluate(awaitFocus);
      // The browser's own stops come in between once.
      await Promise.all(Array.from({ length: stops + 3 }, () => page.keyboard.press("Tab")));
      return page.evaluate(missedByTab);
    },
  },
];

/** What a browser needs a setting of its own for: its user wants text of 32 px instead of 16. */
const largeText: readonly Way[] = [
  {
    name: "text twice as large",
    look: async (page) => {
      await page.setViewportSize({ width: 640, height: 512 });
      return page.evaluate(outOfRoom);
    },
  },
];

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Kept pages at addresses of their own, with the stylesheet, the font and the pictures of this working copy. */
async function serve(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? "/", "http://kept.test").pathname);
    const file = name.endsWith(".html") ? path.join(folder, path.basename(name)) : path.join(root, "public", name);
    const type = types[path.extname(file)];
    if (!type || !existsSync(file)) return response.writeHead(404).end();
    const cache = name.endsWith(".html") ? "no-store" : "max-age=3600";
    return response.writeHead(200, { "Content-Type": type, "Cache-Control": cache }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

type Problems = Map<string, string[]>;
type Reading = Readonly<{
  address: string;
  names: readonly string[];
  all: readonly Way[];
  options?: readonly string[];
}>;

/** One browser goes from page to page. Scripts are on for our own look only: no page has one. */
async function read({ address, names, all, options = [] }: Reading): Promise<Problems> {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...asRoot, ...options] });
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  const problems: Problems = new Map(all.map(({ name }) => [name, []]));
  for (const name of names) {
    await page.goto(`${address}/${encodeURIComponent(name)}`);
    for (const way of all) for (const found of await way.look(page)) problems.get(way.name)?.push(`${name}: ${found}`);
  }
  await browser.close();
  return problems;
}

/** Reads every kept page, in each of its states, in all ways; two browsers share the pages, and one has them in large text. */
export async function checkWaysToRead(folder: string): Promise<Count> {
  console.log(`\n── ways to read ${"─".repeat(58)}`);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".html")) : [];
  if (names.length === 0) return { passed: 0, failed: 0 };
  const { address, close } = await serve(folder);
  const halves = [0, 1].map((half) => names.filter((_, index) => index % 2 === half));
  const found = await Promise.all([
    ...halves.map((half) => read({ address, names: half, all: ways })),
    read({ address, names, all: largeText, options: ["--blink-settings=defaultFontSize=32"] }),
  ]);
  close();
  const counts = [...ways, ...largeText].map(({ name }) => {
    const problems = found.flatMap((some) => some.get(name) ?? []);
    if (problems.length === 0) console.log(`✓ ${name}: nothing is lost in ${names.length} pages`);
    for (const problem of problems.slice(0, 40)) console.log(`✗ ${name}: ${problem}`);
    return problems.length;
  });
  const passed = counts.filter((count) => count === 0).length;
  return { passed, failed: counts.length - passed };
}

if (import.meta.main) {
  const { failed } = await checkWaysToRead(path.resolve(process.argv[2] ?? "."));
  process.exit(failed === 0 ? 0 : 1);
}
