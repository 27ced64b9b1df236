import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Bars that stay in sight lie over whatever the last press left under them, and half under one a target looks too
 * small: for a look at the page they stand in their own place, which they take up anyway.
 */
const setBars = (page: Page, position: "static" | ""): Promise<void> =>
  page.evaluate((wanted) => {
    for (const one of document.querySelectorAll<HTMLElement>(wanted === "static" ? "body *" : "[data-bar]")) {
      if (wanted === "static" && getComputedStyle(one).position !== "sticky") continue;
      one.style.position = wanted;
      one.toggleAttribute("data-bar", wanted === "static");
    }
  }, position);

const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

type Finding = { id: string; nodes: string[] };

/**
 * What axe finds, with itself put into the page once however often it looks, and told to describe nothing that is as
 * it should be: its own adapter does both each time, for most of what a look costs.
 */
async function findingsOf(page: Page, options: axe.RunOptions): Promise<Finding[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(
    async (run) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, run);
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 160)) }));
    },
    { ...options, resultTypes: ["violations" as const] },
  );
}

/** The rules whose answer the width of a window can change while the same things are shown. */
const layoutRules = ["color-contrast", "link-in-text-block", "region", "scrollable-region-focusable", "target-size"];

type Look = Readonly<{
  /** Rules of AAA to ask besides */
  besides?: readonly string[];
  /** Ask only what another width may change: all the rest was asked of the same page */
  isAgain?: boolean;
}>;

/** No finding of axe on the page as it stands; `name` tells which page in the failure. */
export async function expectAccessible(page: Page, name: string, { besides = [], isAgain }: Look = {}): Promise<void> {
  const rules = Object.fromEntries(besides.map((rule) => [rule, { enabled: true }]));
  const options: axe.RunOptions = isAgain
    ? { runOnly: { type: "rule", values: layoutRules } }
    : { runOnly: { type: "tag", values: tags }, rules };
  const look = async () => {
    await setBars(page, "static");
    const found = await findingsOf(page, options);
    await setBars(page, "");
    return found;
  };
  // Next streams a page's title after its body, and takes the old one away before: for a moment there is none.
  await expect(page).toHaveTitle(/\S/);
  let violations = await look();
  if (violations.length === 1 && violations[0]?.id === "document-title") {
    await expect(page).toHaveTitle(/\S/);
    violations = await look();
  }
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.join(" | ")}`);
  expect(found, `axe on ${name}`).toEqual([]);
}
