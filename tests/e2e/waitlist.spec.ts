import { visitText } from "#content/text/booking";
import { waitlistText as say } from "#content/text/waitlist";
import { expect, test } from "#tests/e2e/fixtures";
import { expectErrors, goOn, somebody, toTimes } from "#tests/support/pages";
import { giveBack, joinFor, placeTokenIn, seePlace, takeFarTime, toJoin } from "#tests/support/waitlist";

test("who joins is offered the time that becomes free, by mail too, and takes it by link once", async ({
  patient: page,
}) => {
  test.setTimeout(120_000);
  const h1 = page.getByRole("heading", { level: 1 });
  const taken = await takeFarTime(page.request);
  const email = `waits-${Date.now()}@example.com`;
  await toTimes(page);
  await toJoin(page, taken, { ...somebody(), email });
  await page.getByRole("button", { name: say.check.join.en }).click();
  await expect(h1).toHaveText(say.entry.joinedTitle.en);
  const token = placeTokenIn(page.url());
  const pressed = await page.request.post("/book/waitlist/check", { form: {} });
  expect(new URL(pressed.url()).pathname, "a second press has the same place").toBe(`/waitlist/${token}/joined`);

  await giveBack(page.request, taken);
  await seePlace(page, token, say.entry.offer.en);
  await expect(page.getByText(/It is yours until \w+, \w+ \d+,/)).toBeVisible();

  const mail = page.getByRole("article").filter({ hasText: email }).filter({ hasText: "A time has become free" });
  await expect(async () => {
    await page.goto("/demonstration/mail");
    await expect(mail).toHaveCount(1, { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expect(mail).not.toContainText(/fracture|spinal|vertebr|pain|consultation|osteo|Testa/i);
  await mail.getByRole("link", { name: new RegExp(`/waitlist/${token}$`) }).click();

  const offer = await page.locator("input[name=offer]").first().getAttribute("value");
  await page.getByRole("button", { name: say.entry.accept.en }).click();
  await expect(h1).toHaveText(visitText.bookedTitle.en);
  const visit = new URL(page.url()).pathname;

  const form = { offer: offer ?? "" };
  const again = await page.request.post(`/waitlist/${token}/accept`, { form });
  expect(new URL(again.url()).pathname, "a second press leads to the same visit").toBe(visit);
  await page.goto(`/waitlist/${token}`);
  await expect(h1).toHaveText(say.entry.bookedTitle.en);
  await page.getByRole("link", { name: say.entry.bookedLink.en }).click();
  await expect(h1).toHaveText(visitText.title.en);
});

test("a time that is declined passes to the next, and who leaves is off the list", async ({ patient: page }) => {
  test.setTimeout(120_000);
  const h1 = page.getByRole("heading", { level: 1 });
  const taken = await takeFarTime(page.request);
  const first = await joinFor(page.request, taken, somebody());
  const second = await joinFor(page.request, taken, somebody());
  await giveBack(page.request, taken);
  await seePlace(page, first, say.entry.offer.en);
  const { offer } = await (await page.request.get(`/api/v1/waitlist-places/${second}`)).json();
  expect(offer, "held for one").toBeNull();

  await page.getByRole("button", { name: say.entry.decline.en }).click();
  await expect(page.getByRole("heading", { name: say.entry.declined.en })).toBeVisible();
  await expect(h1).toHaveText(say.entry.title.en);
  await seePlace(page, second, say.entry.offer.en);

  await page.getByRole("link", { name: say.entry.leave.en }).click();
  await expect(h1).toHaveText(say.leave.title.en);
  await expect(page.getByRole("main")).toContainText(say.leave.offer.en);
  await page.getByRole("link", { name: say.leave.no.en }).click();
  await expect(page.getByRole("button", { name: say.entry.accept.en })).toBeVisible();
  await page.getByRole("link", { name: say.entry.leave.en }).click();
  await page.getByRole("button", { name: say.leave.yes.en }).click();
  await expect(h1).toHaveText(say.entry.leftTitle.en);
  await page.goto(`/waitlist/${first}/leave`);
  await page.getByRole("button", { name: say.leave.yes.en }).click();
  await expect(h1).toHaveText(say.entry.leftTitle.en);
});

test("somebody with a visit is moved to an earlier time once they say yes", async ({ patient: page }) => {
  test.setTimeout(120_000);
  const h1 = page.getByRole("heading", { level: 1 });
  const earlier = await takeFarTime(page.request, 44, 48);
  const own = await takeFarTime(page.request, 52, 57);
  const before = await (await page.request.get(`/api/v1/visits/${own.manageToken}`)).json();
  await page.goto(`/visit/${own.manageToken}`);
  await page.getByRole("link", { name: say.earlier.link.en }).click();
  await expect(h1).toHaveText(say.earlier.title.en);
  await page.getByRole("link", { name: "Continue" }).click();
  await goOn(page);
  await expectErrors(page, [say.days.nothing.en]);
  await page.getByLabel(say.days.any.en).check();
  await goOn(page);
  await page.getByLabel(say.time.between.en).check();
  await goOn(page);
  await page.getByLabel(say.hours.from.en).selectOption(earlier.wishes.from);
  await page.getByLabel(say.hours.until.en).selectOption(earlier.wishes.until);
  await goOn(page);
  await page.getByLabel(earlier.physician.name, { exact: true }).check();
  await goOn(page);
  await expect(h1).toHaveText(say.entry.joinedTitle.en);
  const token = placeTokenIn(page.url());
  await page.goto(`/visit/${own.manageToken}/earlier`);
  await expect(page, "asked twice, one place").toHaveURL(new RegExp(`/waitlist/${token}$`));

  await giveBack(page.request, earlier);
  await seePlace(page, token, say.entry.offer.en);
  await page.getByRole("button", { name: say.entry.accept.en }).click();
  await expect(h1).toHaveText(visitText.movedTitle.en);
  const after = await (await page.request.get(`/api/v1/visits/${own.manageToken}`)).json();
  expect(after).toMatchObject({ reference: before.reference, status: "booked", start: earlier.start });
});

test("a link that was never given, or is for something else, answers 404", async ({ patient: page }) => {
  const taken = await takeFarTime(page.request);
  const token = await joinFor(page.request, taken, somebody());
  for (const path of ["", "/joined", "/leave", "/signs"].flatMap((end) => [
    `/waitlist/${"A".repeat(43)}${end}`,
    `/waitlist/${taken.manageToken}${end}`,
  ])) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("We cannot find this page");
  }
  const wrong = await page.request.get(`/api/v1/visits/${token}`);
  expect(wrong.status(), "a place is no visit").toBe(404);
  expect((await page.request.post(`/api/v1/waitlist-places/${token}/leave`)).status()).toBe(200);
  await giveBack(page.request, taken);
});
