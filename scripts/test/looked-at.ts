import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "#scripts/start/settings";
import type { Count } from "#scripts/test/count";

const pages = path.join(root, "app/(site)/[locale]");

/** Addresses that lead on to another page, or take something away: there is nothing to look at. */
const withoutPage = [
  "/book/hold",
  "/waitlist/*/accept",
  "/waitlist/*/decline",
  "/visit/*/files/*/remove",
  "/intake/*/files/*/*/remove",
];

/** Every address of a patient page: what differs from one patient to the next is a star. */
const addresses = (): string[] =>
  readdirSync(pages, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.tsx" && !file.includes("[..."))
    .map((file) => `/${path.dirname(file).replaceAll(path.sep, "/")}`.replace(/^\/\.$/, "/"))
    .map((address) => address.replaceAll(/\[\w+\]/g, "*"))
    .filter((address) => !withoutPage.includes(address))
    .toSorted();

const isAt = (address: string, seen: string): boolean =>
  new RegExp(`^${address.replaceAll("*", "[^/]+")}$`).test(seen) &&
  // "/book/waitlist/check" has a page of its own beside "/book/waitlist/*".
  (!address.endsWith("/*") || !addresses().includes(seen));

/**
 * Whether the browser tests looked closely (rules, axe, widths) at every patient page there is, by the notes that
 * `inspect` leaves in `folder`: a new page without a test fails here.
 */
export function checkLookedAt(folder: string): Count {
  const seen = existsSync(folder) ? readdirSync(folder).map((name) => decodeURIComponent(name)) : [];
  const missed = addresses().filter((address) => !seen.some((one) => isAt(address, one)));
  for (const address of missed) console.log(`✗ no browser test inspects the page ${address}`);
  if (missed.length === 0) console.log(`✓ the browser tests inspected all ${addresses().length} kinds of patient page`);
  return missed.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
