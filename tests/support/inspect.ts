import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe";
import { kindOf, noteInspected } from "#tests/support/kept-pages";
import { expectRules } from "#tests/support/page-rules";
import { statesOf } from "#tests/support/page-states";
import { wholePage } from "#tests/support/pages";

const widths = [
  { width: 320, height: 700 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
] as const;

/** What is pressed and is lower than it should be. Links inside a sentence are excepted (WCAG 2.5.8). */
const low = (page: Page, selector: string, least: number): Promise<string[]> =>
  page.locator(selector).evaluateAll(
    (all, limit) =>
      all.flatMap((one) => {
        const { height } = one.getBoundingClientRect();
        return height > 1 && height < limit ? [`${one.outerHTML.slice(0, 90)} is ${height.toFixed(1)} px high`] : [];
      }),
    least - 0.5,
  );

export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/**
 * What is promised of every patient page, from the narrowest phone to a wide screen. Zoom, wide and large text, forced
 * colours, print and the keyboard are looked at afterwards, in the pages as they were kept: scripts/test/ways-to-read.ts.
 */
export async function inspect(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }), `h1 of ${name}`).toHaveCount(1);
  await expect(page.locator('script:not([src^="/assets/keep-"])'), `scripts of ${name}`).toHaveCount(0);
  const language = new URL(page.url()).pathname.startsWith("/es") ? "es" : "en";
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await wholePage(page);
  const kind = kindOf(page.url());
  await noteInspected(kind, await statesOf(page, kind));
  for (const viewport of widths) {
    await page.setViewportSize(viewport);
    expect(await scrollsSideways(page), `${name} scrolls sideways at ${viewport.width} px`).toBe(false);
    expect(await low(page, "main button, main a.button, main a.standalone, .choice label", 44), name).toEqual([]);
    expect(await low(page, "button.time, main button.button:not(.search-form *), main a.button", 60), name).toEqual([]);
    await expectRules(page, `${name} at ${viewport.width} px`);
    await expectAccessible(page, `${name} at ${viewport.width} px`, {
      besides: viewport.width === 1280 ? ["color-contrast-enhanced"] : [],
      isAgain: viewport.width === 768,
    });
  }
}
