import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Bars that stay in sight lie over whatever the last press left under them, and half under one a target looks too
 * small: for a look at the page they stand in their own place, which they take up anyway.
 */
const setBars = (page: Page, position: "static" | ""): Promise<void> =>
  page.evaluate((wanted) => {
    for (const one of document.querySelectorAll<HTMLElement>("body *")) {
      if (wanted === "static" && getComputedStyle(one).position === "sticky") one.dataset.bar = "";
      if (one.dataset.bar !== undefined) one.style.position = wanted;
      if (wanted === "") delete one.dataset.bar;
    }
  }, position);

/** No finding of axe on the page as it stands; `name` tells which page in the failure. `besides` are rules of AAA. */
export async function expectAccessible(page: Page, name: string, besides: readonly string[] = []): Promise<void> {
  // Legacy mode looks at this page only: there are no frames, and a second tab for each look costs seconds.
  const rules = Object.fromEntries(besides.map((rule) => [rule, { enabled: true }]));
  const options = { runOnly: { type: "tag" as const, values: tags }, rules };
  const look = async () => {
    await setBars(page, "static");
    const found = await new AxeBuilder({ page }).options(options).setLegacyMode(true).analyze();
    await setBars(page, "");
    return found;
  };
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
