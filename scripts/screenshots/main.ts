import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { photographPatient } from "#scripts/screenshots/patient";
import { takeShareImages } from "#scripts/screenshots/share";
import { photographStaff } from "#scripts/screenshots/staff";
import { generateClient } from "#scripts/start/build";
import { root } from "#scripts/start/settings";
import { ensureChromium } from "#scripts/test/chromium";
import { startProduct } from "#scripts/test/product";

const sizes = [
  { name: "390", viewport: { width: 390, height: 844 } },
  { name: "1366", viewport: { width: 1366, height: 768 } },
] as const;

const folder = path.join(root, "docs/screenshots");
const place = mkdtempSync(path.join(os.tmpdir(), "plumbline-screenshots-"));

async function photograph(browser: Browser, address: string): Promise<void> {
  for (const { name, viewport } of sizes) {
    const context = { baseURL: address, viewport, locale: "en-US" } as const;
    const take = (page: string) => path.join(folder, `${page}-${name}.png`);
    await photographPatient(browser, { ...context, javaScriptEnabled: false }, take);
    await photographStaff(browser, context, take);
    console.log(`✓ every page at ${name} px`);
  }
}

mkdirSync(folder, { recursive: true });
const executablePath = await ensureChromium();
await generateClient(path.join(place, "client.log"));
const product = await startProduct(path.join(place, "data"));
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
try {
  await photograph(browser, product.address);
  for (const taken of await takeShareImages(browser, product.address)) console.log(`✓ ${taken}`);
  console.log(`They lie in ${path.relative(process.cwd(), folder)}.`);
} finally {
  await browser.close();
  await product.stop();
  rmSync(place, { recursive: true, force: true });
}
process.exit(0);
