import type { Page } from "@playwright/test";

/** In what state a page was inspected: what of it differs from visit to visit. */
export type PageState = "form" | "error" | "full" | "empty";

/**
 * Pages that list what there is, and may have nothing to list: where the list stands and what it lists. A star is a
 * part of an address that differs. The mails of the demonstration are none: there is always one.
 */
export const listPages: Readonly<Record<string, Readonly<{ list: string; item: string }>>> = {
  "/search": { list: "#outcome", item: ".found > li" },
  "/book/times": { list: "main", item: ".day" },
  "/visit/*/move": { list: "main", item: ".day" },
  "/visit/*/files": { list: ".sent-section", item: ".sent-files > li" },
  "/intake/*/files/*": { list: "main", item: ".sent-files > li" },
  "/intake/*/*": { list: ".instances", item: ".instances li" },
  "/compare/summary": { list: "main", item: ".summary > div" },
};

export const matchesAddress = (address: string, seen: string): boolean =>
  new RegExp(`^${address.replaceAll("*", "[^/]+")}$`).test(seen);

/** The states of the open page, of which `address` is the kind. */
export async function statesOf(page: Page, address: string): Promise<PageState[]> {
  const counts = async (selector: string) => (await page.locator(selector).count()) > 0;
  const found: PageState[] = [];
  if (await counts("main form:not(.search-form) :is(input:not([type=hidden]), textarea, select)")) found.push("form");
  if (await counts(".error-summary")) found.push("error");
  const [, kind] = Object.entries(listPages).find(([key]) => matchesAddress(key, address)) ?? [];
  if (kind && (await counts(kind.list))) found.push((await counts(kind.item)) ? "full" : "empty");
  return found;
}
