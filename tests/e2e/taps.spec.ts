import { bookingText, visitText } from "#content/text/booking";
import { homeText } from "#content/text/home";
import { formText } from "#content/text/site";
import { noneLabel } from "#lib/triage/schema";
import { expect, test } from "#tests/e2e/fixtures";
import { chooseTime, follow, onward, somebody, typePerson } from "#tests/support/pages";

test("from the home page to a booked visit in at most 8 pages and 15 taps", async ({ patient: page }) => {
  test.setTimeout(90_000);
  const pages: string[] = [];
  let taps = 0;
  const tap = async (press: Promise<unknown>) => {
    taps += 1;
    await press;
    const here = new URL(page.url()).pathname.replace(/[\w-]{20,}/, "x");
    if (pages.at(-1) !== here) pages.push(here);
  };
  const press = (name: string) => tap(onward(page, () => page.getByRole("button", { name, exact: true }).click()));
  await page.goto("/");
  await tap(follow(page, homeText.book.en));
  for (let question = 0; question < 2; question += 1) {
    await tap(page.getByLabel(noneLabel.en).check());
    await press(formText.continue.en);
  }
  await tap(page.getByRole("radio").first().check());
  await press(formText.continue.en);
  await tap(chooseTime(page));
  // One tap to begin each part of typing: names, date, phone. The keyboard's own way on leads through the rest.
  for (let part = 0; part < 3; part += 1) taps += 1;
  await typePerson(page, somebody());
  await press(formText.continue.en);
  await press(bookingText.check.book.en);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(visitText.bookedTitle.en);
  expect(pages.length, pages.join(" ")).toBeLessThanOrEqual(8);
  expect(taps).toBeLessThanOrEqual(15);
});

test("phone number and hours stand in the same place on every page", async ({ patient: page }) => {
  const places = new Set<string>();
  for (const path of [
    "/",
    "/learn",
    "/learn/spinal-fracture",
    "/compare",
    "/doctors",
    "/warning-signs",
    "/book",
    "/no-such-page",
  ]) {
    await page.goto(path);
    const call = page.locator("header .call");
    await expect(call.getByRole("link")).toHaveAttribute("href", /^tel:\d+$/);
    const box = await call.boundingBox();
    places.add(`${Math.round(box?.y ?? 0)}`);
    await expect(page.getByRole("contentinfo").getByRole("link", { name: /^\d{3}-\d{3}-\d{4}$/ })).toBeVisible();
  }
  expect([...places]).toHaveLength(1);
});
