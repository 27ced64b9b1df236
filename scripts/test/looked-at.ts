import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "#scripts/start/settings";
import type { Count } from "#scripts/test/count";
import { listPages, matchesAddress, type PageState } from "#tests/support/page-states";

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
  matchesAddress(address, seen) &&
  // "/book/waitlist/check" has a page of its own beside "/book/waitlist/*".
  (!address.endsWith("/*") || !addresses().includes(seen));

/** What nobody looked at of the page at `address`, by the notes of `inspect`: the kinds of page seen in each state. */
function missedOf(address: string, seen: (state: PageState | "seen") => readonly string[]): string[] {
  const was = (state: PageState | "seen") => seen(state).some((one) => isAt(address, one));
  if (!was("seen")) return ["at all"];
  const listed = address in listPages;
  return [
    ...(was("form") && !was("error") ? ["with an error"] : []),
    ...(listed && !was("full") ? ["with something in its list"] : []),
    ...(listed && !was("empty") ? ["with nothing in its list"] : []),
  ];
}

/**
 * Whether the browser tests looked closely (rules, axe, widths) at every patient page there is, each form refused
 * once, each list also empty, by the notes that `inspect` leaves in `folder`: a new page without a test fails here.
 */
export function checkLookedAt(folder: string): Count {
  const notes = existsSync(folder) ? readdirSync(folder) : [];
  const seen = (state: PageState | "seen") =>
    notes
      .filter((note) => note.startsWith(`${state} `))
      .map((note) => decodeURIComponent(note.slice(state.length + 1)));
  const missed = addresses().flatMap((address) => missedOf(address, seen).map((how) => `${address} ${how}`));
  for (const what of missed) console.log(`✗ no browser test inspects the page ${what}`);
  if (missed.length === 0) console.log(`✓ the browser tests inspected all ${addresses().length} kinds of patient page`);
  return missed.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

if (import.meta.main) process.exit(checkLookedAt(path.resolve(process.argv[2] ?? ".")).failed);
