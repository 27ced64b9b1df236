import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/axe";
import { noteInspected } from "#tests/support/kept-pages";
import { expectRules } from "#tests/support/page-rules";

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

/** The spacing that a reader may choose (WCAG 1.4.12), as a sheet that the page's policy does not see. */
const widelySpaced = (page: Page, isOn: boolean): Promise<void> =>
  page.evaluate((on) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = on ? [sheet] : [];
  }, isOn);

/** Everything that is promised of every patient page, from the narrowest phone to a wide screen. */
export async function inspect(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }), `h1 of ${name}`).toHaveCount(1);
  await expect(page.locator('script:not([src^="/assets/keep-"])'), `scripts of ${name}`).toHaveCount(0);
  const language = new URL(page.url()).pathname.startsWith("/es") ? "es" : "en";
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await noteInspected(page.url());
  // 320 by 256 is a window of 1280 at 400 percent.
  await page.setViewportSize({ width: 320, height: 256 });
  await widelySpaced(page, true);
  expect(await scrollsSideways(page), `${name} scrolls sideways at 400 percent with wide text`).toBe(false);
  await widelySpaced(page, false);
  for (const viewport of widths) {
    await page.setViewportSize(viewport);
    expect(await scrollsSideways(page), `${name} scrolls sideways at ${viewport.width} px`).toBe(false);
    expect(await low(page, "main button, main a.button, main a.standalone, .choice label", 44), name).toEqual([]);
    expect(await low(page, "button.time, main button.button:not(.search-form *), main a.button", 60), name).toEqual([]);
    await expectRules(page, `${name} at ${viewport.width} px`);
    const isWide = viewport.width === 1280;
    await expectAccessible(page, `${name} at ${viewport.width} px`, isWide ? ["color-contrast-enhanced"] : []);
  }
}
