import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No finding of axe on the page as it stands; `name` tells which page in the failure. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  // Legacy mode looks at this page only: there are no frames, and a second tab for each look costs seconds.
  const look = () => new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).analyze();
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
