import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No finding of axe on the page as it stands; `name` tells which page in the failure. `besides` are rules of AAA. */
export async function expectAccessible(page: Page, name: string, besides: readonly string[] = []): Promise<void> {
  // Legacy mode looks at this page only: there are no frames, and a second tab for each look costs seconds.
  const rules = Object.fromEntries(besides.map((rule) => [rule, { enabled: true }]));
  const options = { runOnly: { type: "tag" as const, values: tags }, rules };
  const look = () => new AxeBuilder({ page }).options(options).setLegacyMode(true).analyze();
  // Next streams a page's title after its body, and takes the old one away before: for a moment there is none.
  await expect(page).toHaveTitle(/\S/);
  let { violations } = await look();
  if (violations.length === 1 && violations[0]?.id === "document-title") {
    await expect(page).toHaveTitle(/\S/);
    ({ violations } = await look());
  }
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  expect(found, `axe on ${name}`).toEqual([]);
}

/**
 * The same at the end of the page, where a bar that stays in sight covers nothing: half under it a target looks too
 * small, wherever the last press happened to leave the page.
 */
export async function expectAccessibleAtEnd(page: Page, name: string): Promise<void> {
  await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }));
  await expectAccessible(page, name);
}

/** The same from the top of the page, where the bar of a staff page covers nothing. */
export async function expectAccessibleAtTop(page: Page, name: string): Promise<void> {
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  await expectAccessible(page, name);
}
