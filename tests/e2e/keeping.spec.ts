import type { Page } from "@playwright/test";
import { intakeText } from "#content/text/intake";
import { expect, test } from "#tests/e2e/fixtures";
import { bookVisit, follow, press, saveAndContinue, somebody } from "#tests/support/pages";

const { kept } = intakeText;
const question = "What would you like us to call you?";
const says = (page: Page, words: string) => expect(page.locator("#kept")).toHaveText(words);

/** A form of its own, open at its first part. */
async function openForm(page: Page): Promise<string> {
  const { intakeToken } = await bookVisit(page, somebody());
  await page.goto(`/intake/${intakeToken}/about`);
  return intakeToken;
}

async function savedName(page: Page, token: string): Promise<string | undefined> {
  const { answers } = await (await page.request.get(`/api/v1/intake/${token}`)).json();
  return answers["preferred-name"]?.[0].valueString;
}

async function countSaved(page: Page, token: string): Promise<number> {
  const { answers } = await (await page.request.get(`/api/v1/intake/${token}`)).json();
  return Object.keys(answers).length;
}

test("what is typed is saved without a press, and is there in another browser", async ({
  patientWithScripts,
  patient,
}) => {
  const page = patientWithScripts;
  const token = await openForm(page);
  await page.getByLabel("The patient").check();
  await page.getByLabel(question).fill("Ellie");
  await says(page, kept.saved.en);
  await patient.goto(`/intake/${token}/about`);
  await expect(patient.getByLabel(question)).toHaveValue("Ellie");
  await expect(patient.getByLabel("The patient")).toBeChecked();
});

test("without a connection the words wait, and go when it is back", async ({ patientWithScripts: page }) => {
  const token = await openForm(page);
  await page.context().setOffline(true);
  await page.getByLabel(question).fill("Offline Ellie");
  await says(page, kept.stored.en);
  // A press does not lead to a page that cannot load.
  await page.getByRole("button", { name: intakeText.saveAndContinue.en }).click();
  await says(page, kept.stored.en);
  await expect(page.getByLabel(question)).toHaveValue("Offline Ellie");
  await page.context().setOffline(false);
  await expect.poll(() => savedName(page, token)).toBe("Offline Ellie");
});

/** Types without a connection and closes the page; then the connection is back, and the browser with no page open. */
async function typeAndClose(page: Page, words: string): Promise<() => Promise<Page>> {
  const browser = page.context();
  await browser.setOffline(true);
  // What a page sends while it closes goes past the browser's own pretence of no connection.
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError("no connection"));
  });
  await page.getByLabel(question).fill(words);
  await says(page, kept.stored.en);
  const onDevice = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  await expect.poll(onDevice).toMatch(/"kept:[\w-]{16}:/);
  const token = page.url().split("/").at(-2) ?? "";
  for (const secret of [words, encodeURIComponent(words), token]) expect(await onDevice()).not.toContain(secret);
  await page.close();
  await browser.setOffline(false);
  return () => browser.newPage();
}

test("words typed without a connection outlive the page, sealed, and are sent by the next one of the form", async ({
  patientWithScripts: page,
}) => {
  const token = await openForm(page);
  const reopen = await typeAndClose(page, "Closed Ellie");
  expect(await savedName(page, token)).toBeUndefined();
  const later = await reopen();
  await later.goto(`/intake/${token}`);
  await says(later, kept.late.en);
  expect(await savedName(later, token)).toBe("Closed Ellie");
  await expect.poll(() => later.evaluate(() => localStorage.length)).toBe(0);
});

test("words that come back so late overwrite nothing: both answers are shown, and one is chosen", async ({ open }) => {
  const [mine, theirs] = [await open(), await open({ scripts: false })];
  const token = await openForm(mine);
  const reopen = await typeAndClose(mine, "Mine of before");
  await theirs.goto(`/intake/${token}/about`);
  await theirs.getByLabel(question).fill("Theirs meanwhile");
  await press(theirs, intakeText.saveForLater.en);
  const later = await reopen();
  await later.goto(`/intake/${token}`);
  await follow(later, kept.waiting.en);
  await expect(later.getByLabel(question)).toHaveValue("Mine of before");
  await says(later, kept.conflict.en);
  expect(await savedName(later, token)).toBe("Theirs meanwhile");
  await saveAndContinue(later);
  await expect(later.getByText(`${intakeText.conflictSaved.en} Theirs meanwhile`)).toBeVisible();
  await press(later, intakeText.saveForLater.en);
  await expect.poll(() => savedName(later, token)).toBe("Mine of before");
  await expect.poll(() => later.evaluate(() => localStorage.length)).toBe(0);
});

test("what does not fit its question is not called saved, and is there again", async ({ patientWithScripts: page }) => {
  const token = await openForm(page);
  await page.goto(`/intake/${token}/bones`);
  const weight = page.getByLabel("How much do you weigh?");
  await weight.fill("sixty");
  await says(page, kept.unfit.en);
  await page.goto(`/intake/${token}/bones`);
  await expect(weight).toHaveValue("sixty");
});

test("an answer lost on its way back is asked for again, and newer words follow it", async ({
  patientWithScripts: page,
}) => {
  const token = await openForm(page);
  let lost = 0;
  await page.route("**/about", async (route) => {
    if (route.request().headers().accept !== "application/json" || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await page.getByLabel(question).fill("Second");
    await route.abort("connectionreset");
  });
  await page.getByLabel(question).fill("First");
  await expect.poll(() => savedName(page, token)).toBe("Second");
  await says(page, kept.saved.en);
  expect(lost).toBe(1);
});

test("two pages that change one answer: the second is told, and chooses between both", async ({ open }) => {
  const [mine, theirs] = [await open(), await open({ scripts: false })];
  const token = await openForm(mine);
  await theirs.goto(`/intake/${token}/about`);
  await theirs.getByLabel(question).fill("Theirs");
  await press(theirs, intakeText.saveForLater.en);
  await mine.getByLabel(question).fill("Mine");
  await says(mine, kept.conflict.en);
  expect(await savedName(mine, token)).toBe("Theirs");
  await saveAndContinue(mine);
  await expect(mine.getByText(intakeText.conflictTitle.en)).toBeVisible();
  await expect(mine.getByText(`${intakeText.conflictSaved.en} Theirs`)).toBeVisible();
  await expect(mine.getByText(`${intakeText.conflictHere.en} Mine`)).toBeVisible();
  await press(mine, intakeText.saveForLater.en);
  await expect.poll(() => savedName(mine, token)).toBe("Mine");
});

test("an ended link loses no words, and says whom to call", async ({ patientWithScripts: page }) => {
  await openForm(page);
  await page.route("**/about", (route) =>
    route.request().headers().accept === "application/json"
      ? route.fulfill({ status: 200, json: { problem: "ended" } })
      : route.continue(),
  );
  await page.getByLabel(question).fill("Still here");
  await expect(page.locator("#kept")).toContainText("They stay on this page.");
  await page.unrouteAll();
  await page.reload();
  await expect(page.getByLabel(question)).toHaveValue("Still here");
  await says(page, kept.saved.en);
});

test("a sign that cannot wait is answered at once, while the form is still open", async ({
  patientWithScripts: page,
}) => {
  const token = await openForm(page);
  await page.goto(`/intake/${token}/pain`);
  await page.getByLabel("New numbness between the legs, around the genitals or bottom").check();
  await follow(page, kept.advice.en);
  await expect(page.getByRole("link", { name: "Call 911" }).first()).toBeVisible();
});

test("a sign whose save was never answered is told of by the next page", async ({ patientWithScripts: page }) => {
  const token = await openForm(page);
  await page.goto(`/intake/${token}/pain`);
  await page.route("**/pain", async (route) => {
    await route.fetch();
    await route.abort("connectionreset");
  });
  await page.getByLabel("New numbness between the legs, around the genitals or bottom").check();
  await says(page, kept.stored.en);
  const later = await page.context().newPage();
  await page.close();
  await later.goto(`/intake/${token}/pain`);
  await follow(later, kept.advice.en);
  await expect(later.getByRole("link", { name: "Call 911" }).first()).toBeVisible();
});

test("whoever passes over the link to that answer is led there by Continue", async ({ patientWithScripts: page }) => {
  const token = await openForm(page);
  await page.goto(`/intake/${token}/pain`);
  await page.getByLabel("New numbness between the legs, around the genitals or bottom").check();
  const link = page.getByRole("link", { name: kept.advice.en });
  await expect(link).toBeVisible();
  const saved = await countSaved(page, token);
  await page.getByRole("checkbox", { name: "Neck", exact: true }).check();
  await expect.poll(() => countSaved(page, token)).toBeGreaterThan(saved);
  await expect(link).toBeVisible();
  await saveAndContinue(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(intakeText.adviceTitle.en);
});

test("words saved by a press are not put back over newer ones", async ({ open }) => {
  const [mine, theirs] = [await open(), await open({ scripts: false })];
  const token = await openForm(mine);
  await mine.getByLabel(question).fill("Older");
  await press(mine, intakeText.saveForLater.en);
  await expect(mine.getByRole("heading", { level: 1 })).toHaveText(intakeText.savedTitle.en);
  await theirs.goto(`/intake/${token}/about`);
  await theirs.getByLabel(question).fill("Newer");
  await press(theirs, intakeText.saveForLater.en);
  await mine.goto(`/intake/${token}/about`);
  await expect(mine.getByLabel(question)).toHaveValue("Newer");
  expect(await savedName(mine, token)).toBe("Newer");
});

test("the script weighs at most 5 kB, and other pages have none", async ({ patientWithScripts: page }) => {
  await openForm(page);
  const address = await page.locator("script").getAttribute("src");
  const response = await page.request.get(address ?? "", { headers: { "accept-encoding": "identity" } });
  expect((await response.body()).length).toBeLessThan(5000);
  await page.goto("/");
  await expect(page.locator("script[src^='/assets/keep-']")).toHaveCount(0);
});
