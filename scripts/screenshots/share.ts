import { statSync } from "node:fs";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { root } from "#scripts/start/settings";

/**
 * The picture that a message shows of a page whose address is sent in it (Open Graph): the top of the home page,
 * drawing and all, at the usual 1200 by 630. Committed, since pages need it and a build has no browser.
 */
export async function takeShareImages(browser: Browser, address: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, bypassCSP: true });
  const taken: string[] = [];
  for (const [locale, home] of [
    ["en", "/"],
    ["es", "/es"],
  ] as const) {
    await page.goto(`${address}${home}`);
    await page.evaluate(() => document.fonts.ready);
    // Only what says whose page it is and what it is about: no phone number, no free time of today.
    const content =
      ".demonstration, .call, .nav, .language, .hero-free, .hero .button-row, .hero figcaption { display: none !important } .hero-whole .spine { height: 520px; width: auto; margin-inline: auto }";
    await page.addStyleTag({ content });
    const file = path.join(root, "public", `share-${locale}.png`);
    await page.screenshot({ path: file, clip: { x: 0, y: 0, width: 1200, height: 630 } });
    taken.push(`public/share-${locale}.png, ${Math.round(statSync(file).size / 1000)} kB`);
  }
  await page.close();
  return taken;
}
