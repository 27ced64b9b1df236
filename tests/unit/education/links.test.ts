import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { educationGroups } from "#content/education";
import { getEducationPage } from "#lib/education/page";
import { everyPage } from "#tests/unit/education/pages";

const site = join(import.meta.dirname, "../../../app/(site)/[locale]");

/** Whether a path of the site leads somewhere: to a page that exists and, with a fragment, to a heading on it. */
function leadsSomewhere(to: string): boolean {
  const [path = "", fragment] = to.split("#");
  const slug = /^\/learn\/([a-z-]+)$/.exec(path)?.[1];
  if (slug) {
    const page = getEducationPage("en", slug);
    return page !== null && (fragment === undefined || page.sections.some(({ id }) => id === fragment));
  }
  if (path === "/learn" && fragment) return educationGroups.some(({ id }) => id === fragment);
  return fragment === undefined && existsSync(join(site, path, "route.tsx"));
}

it.each(everyPage)("%s links only to pages and headings that are there", (_, __, page) => {
  const links = page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "link" ? [block.to] : [])),
  );
  expect(links.filter((to) => !leadsSomewhere(to))).toEqual([]);
  expect(links.length).toBeGreaterThan(0);
});

it("knows a link that leads nowhere", () => {
  expect(leadsSomewhere("/book")).toBe(true);
  expect(leadsSomewhere("/learn/first-weeks#rest")).toBe(true);
  for (const to of ["/learn/no-such-page", "/learn/first-weeks#no-such-heading", "/no-such-place", "/book#top"]) {
    expect(leadsSomewhere(to), to).toBe(false);
  }
});
