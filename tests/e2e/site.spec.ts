import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { decisionQuestions, importanceNames, valueStatements } from "#content/decision-aid/values";
import { valuesText } from "#content/text/compare";
import { searchText } from "#content/text/site-pages";
import { localePath } from "#lib/locale";
import { expect, test } from "#tests/e2e/fixtures";
import { inspect } from "#tests/support/inspect";
import {
  bookVisit,
  follow,
  goOn,
  nameOf,
  noSigns,
  onward,
  openStaff,
  type Person,
  press,
  somebody,
  toCheck,
} from "#tests/support/pages";

const aboutTheClinic = ["/about", "/doctors", "/locations", "/accessibility", "/privacy"];
const toLookUp = ["/compare", "/questions", "/glossary", "/search"];

async function articles(page: Page): Promise<string[]> {
  await page.goto("/learn");
  const links = page.getByRole("main").locator('a[href^="/learn/"]');
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return [...new Set(found)];
}

/** The address of somebody's summary, for staff who look them up by name. */
async function patientAddress(staff: Page, person: Person): Promise<string> {
  const answer = await staff.request.post("/api/v1/patient-searches", { data: { search: nameOf(person) } });
  const { patients }: { patients: { id: string; name: string }[] } = await answer.json();
  return `/physician/patients/${patients.find(({ name }) => name === nameOf(person))?.id}`;
}

for (const prefix of ["", "/es"])
  test(`the pages around the articles are accessible (${prefix || "/en"})`, async ({ patientWithScripts: page }) => {
    test.setTimeout(240_000);
    for (const path of [...aboutTheClinic, ...toLookUp, "/search?q=cement", "/search?q=zzzqqq"]) {
      await page.goto(`${prefix}${path}`);
      await inspect(page, `${prefix}${path}`);
    }
  });

test("every page has its twin in the other language, and says where both are", async ({ patient: page }) => {
  for (const path of [...aboutTheClinic, ...toLookUp, "/learn", "/warning-signs", ...(await articles(page))]) {
    await page.goto(path);
    await follow(page, "Español");
    await expect(page).toHaveURL(new RegExp(`/es${path}$`));
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    if (path === "/search") continue;
    for (const language of ["en", "es", "x-default"])
      await expect(page.locator(`link[rel="alternate"][hreflang="${language}"]`)).toHaveCount(1);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", new RegExp(`/es${path}$`));
    await expect(page.locator('meta[property="og:image"]')).toHaveAttribute("content", /\/share-es\.png$/);
  }
});

test("the sitemap names pages that stand, and nothing personal", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
  expect(addresses.length).toBeGreaterThan(30);
  expect(addresses.join(" ")).not.toMatch(/visit|intake|desk|physician|book|what-matters/);
  for (const path of addresses) expect((await request.get(path)).status(), path).toBe(200);
  expect(await (await request.get("/robots.txt")).text()).toContain("Disallow: /visit/");
  for (const picture of ["/share-en.png", "/share-es.png"]) {
    const answer = await request.get(picture);
    expect(answer.headers()["content-type"]).toBe("image/png");
  }
  // A browser asks for it beside whatever has no head of its own: a calendar file, a PDF, an answer of the API.
  expect((await request.get("/favicon.ico")).headers()["content-type"]).toMatch(/^image\//);
});

test("a page to read weighs at most 20 kB of HTML and CSS in both languages, and asks nobody else", async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const others: string[] = [];
  const here = new URL((await request.get("/")).url()).origin;
  let images: Promise<number>[] = [];
  page.on("request", (asked) => {
    if (!asked.url().startsWith(here) && !asked.url().startsWith("data:")) others.push(asked.url());
  });
  page.on("response", (response) => {
    if (response.request().resourceType() === "image") images.push(response.body().then(({ length }) => length));
  });
  const english = [...(await articles(page)), "/", "/learn", "/warning-signs", ...aboutTheClinic, ...toLookUp];
  for (const path of english.flatMap((one) => [one, localePath("es", one)])) {
    images = [];
    await page.goto(path);
    // While the page is open: a browser forgets what it read for the last one.
    const pictures = (await Promise.all(images)).reduce((sum, size) => sum + size, 0);
    const sheet = await page.locator('link[rel="stylesheet"]').getAttribute("href");
    const parts = await Promise.all([path, sheet ?? ""].map((one) => request.get(one)));
    for (const part of parts) expect(part.headers()["content-encoding"], part.url()).toBe("gzip");
    const bodies = await Promise.all(parts.map((part) => part.body()));
    const size = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(size, `${path}: HTML and CSS, gzipped`).toBeLessThanOrEqual(20_000);
    expect(pictures, `${path}: images`).toBeLessThanOrEqual(80_000);
  }
  expect(others).toEqual([]);
});

test("a page is sent compressed, a personal one too, and not again to a browser that has it", async ({ request }) => {
  const first = await request.get("/learn/bone-health");
  const tag = first.headers().etag ?? "";
  expect(first.headers()["content-encoding"]).toBe("gzip");
  const again = await request.get("/learn/bone-health", { headers: { "If-None-Match": tag } });
  expect(again.status()).toBe(304);
  const question = await request.get("/book");
  expect(question.headers()["content-encoding"]).toBe("gzip");
  expect(question.headers()["cache-control"]).toBe("no-store");
  const refused = await request.post("/book", { form: {}, headers: { Origin: new URL(question.url()).origin } });
  expect([refused.status(), refused.headers()["content-encoding"]]).toEqual([422, "gzip"]);
});

test("what machines read of a page is in its markup", async ({ patient: page }) => {
  await page.goto("/learn/spinal-fracture");
  const main = page.getByRole("main");
  await expect(main).toHaveAttribute("itemtype", "https://schema.org/MedicalWebPage");
  await expect(main.locator('h1[itemprop="name"]')).toHaveCount(1);
  expect(await main.locator('link[itemprop="citation"]').count()).toBeGreaterThanOrEqual(3);
  await page.goto("/questions");
  await expect(main).toHaveAttribute("itemtype", "https://schema.org/FAQPage");
  const questions = await main.locator('[itemtype="https://schema.org/Question"]').count();
  expect(questions).toBeGreaterThan(8);
  await expect(main.locator('[itemprop="acceptedAnswer"] [itemprop="text"]')).toHaveCount(questions);
  await page.goto("/doctors");
  await expect(main.locator('[itemtype="https://schema.org/Physician"]').first()).toBeVisible();
  await page.goto("/locations");
  await expect(
    main.locator('[itemtype="https://schema.org/MedicalClinic"] [itemprop="telephone"]').first(),
  ).toBeVisible();
});

test("a search leads to the section, forgives, and helps when it finds nothing", async ({ patient: page }) => {
  await page.goto("/learn");
  await page.getByRole("searchbox", { name: searchText.label.en }).fill("back bone cemment");
  await press(page, searchText.button.en);
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("pages about");
  await onward(page, () => page.getByRole("main").getByRole("listitem").getByRole("link").first().click());
  await expect(page).toHaveURL(/\/learn\/[\w-]+#[\w-]+$/);
  await page.goto("/es/search?q=xyzxyz");
  await expect(page.getByText("No hallamos nada")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link").nth(4)).toBeVisible();
});

test("a term leads to what it means", async ({ patient: page }) => {
  await page.goto("/learn/bone-health");
  const term = page.locator("a.term").first();
  const words = (await term.textContent()) ?? "";
  await term.click();
  await expect(page).toHaveURL(/\/glossary#/);
  await expect(page.locator(":target dt")).toHaveText(new RegExp(words, "i"));
});

test("forced colours keep apart what colours keep apart", async ({ browser }) => {
  const context = await browser.newContext({ forcedColors: "active" });
  const page = await context.newPage();
  await page.goto("/compare");
  const fill = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).fill);
  expect(await fill(".icons-had")).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  await page.goto("/learn/spinal-fracture");
  expect(await fill(".spine .bone")).not.toBe(await fill(".spine .broken .bone"));
  await page.goto("/book");
  await expect(page.getByRole("checkbox").first()).toHaveCSS("appearance", "auto");
  await context.close();
});

test("what matters to somebody goes along with the visit, and the physician reads it", async ({
  patient: page,
  physician,
}) => {
  test.setTimeout(90_000);
  const person = somebody();
  await page.goto("/compare");
  await follow(page, "Say what matters to me");
  const [first] = valueStatements;
  await page.getByRole("group", { name: first.text.en }).getByLabel(importanceNames.a_lot.en).check();
  await page.getByLabel(decisionQuestions[1].text.en).check();
  await page.getByLabel(valuesText.words.en).fill("Dancing at my grandson’s wedding");
  await press(page, valuesText.show.en);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(valuesText.summaryTitle.en);
  expect(new URL(page.url()).search).toBe("");
  await press(page, valuesText.giveWhenBooked.en);
  await expect(page.getByText(valuesText.waiting.en)).toBeVisible();
  await toCheck(page, person);
  await press(page, "Book this visit");
  await follow(page, "Say what matters to me");
  await expect(page.getByLabel(valuesText.words.en)).toHaveValue("Dancing at my grandson’s wedding");
  await openStaff(physician, await patientAddress(physician, person));
  await expect(physician.getByRole("heading", { name: "What matters to them" })).toBeVisible();
  await expect(physician.getByText("Dancing at my grandson’s wedding")).toBeVisible();
});

test("the pages of what matters are accessible, with an error too", async ({ patientWithScripts: page }) => {
  test.setTimeout(240_000);
  await page.goto("/compare/what-matters");
  await inspect(page, "what matters");
  await press(page, valuesText.show.en);
  await expect(page.getByText(valuesText.none.en)).toBeVisible();
  await inspect(page, "no answers");
  await page.goto("/compare/what-matters");
  await page.getByLabel(valuesText.words.en).fill("a".repeat(1001));
  await press(page, valuesText.show.en);
  await inspect(page, "what matters with an error");
  await page.getByLabel(valuesText.words.en).fill("My garden");
  await press(page, valuesText.show.en);
  await inspect(page, "answers");
  const { manageToken } = await bookVisit(page, somebody());
  await page.goto("/compare/what-matters");
  await page.getByLabel(valuesText.words.en).fill("My garden");
  await press(page, valuesText.show.en);
  await press(page, valuesText.give.en);
  await inspect(page, "answers given");
  await page.goto(`/visit/${manageToken}/what-matters`);
  await expect(page.getByLabel(valuesText.words.en)).toHaveValue("My garden");
});

test("each page of a booking is there in under 3 seconds on slow 3G, without scripts", async ({ browser }) => {
  test.setTimeout(90_000);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  // 400 kbit/s each way and 400 ms there and back, as WebPageTest has it.
  const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
  await session.send("Network.emulateNetworkConditions", line);
  // The line is the same each time, and what else this machine does can only add to it: the fastest of three counts.
  const times: Record<string, number> = {};
  const slow = () => Object.entries(times).filter(([, time]) => time > 3000);
  const timed = async (name: string, go: () => Promise<unknown>) => {
    const from = Date.now();
    await go();
    times[name] = Math.min(times[name] ?? Number.POSITIVE_INFINITY, Date.now() - from);
  };
  const open = (path: string) => onward(page, () => page.goto(path, { waitUntil: "commit" }));
  for (let round = 0; round === 0 || (round < 3 && slow().length > 0); round += 1) {
    await context.clearCookies();
    await timed("home", () => open("/"));
    await timed("signs", () => open("/book"));
    await timed("more signs", () => noSigns(page));
    await timed("visit type", () => noSigns(page));
    await page.getByRole("radio").first().check();
    await timed("times", () => goOn(page));
  }
  expect(slow(), JSON.stringify(times)).toEqual([]);
  await context.close();
});
