import { visitText } from "#content/text/booking";
import { waitlistText as say } from "#content/text/waitlist";
import { expect, test } from "#tests/e2e/fixtures";
import {
  expectErrors,
  follow,
  goOn,
  onward,
  openStaff,
  press,
  somebody,
  toTimes,
  withoutSecrets,
} from "#tests/support/pages";
import { aTime, chooseSome, shows, takeTime } from "#tests/support/staff-times";
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
  await press(page, say.check.join.en);
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
  const words = withoutSecrets(await mail.innerText());
  expect(words).not.toMatch(/fracture|spinal|vertebr|pain|consultation|osteo|Testa/i);
  await onward(page, () => mail.getByRole("link", { name: new RegExp(`/waitlist/${token}$`) }).click());

  const offer = await page.locator("input[name=offer]").first().getAttribute("value");
  await press(page, say.entry.accept.en);
  await expect(h1).toHaveText(visitText.bookedTitle.en);
  const visit = new URL(page.url()).pathname;

  const form = { offer: offer ?? "" };
  const again = await page.request.post(`/waitlist/${token}/accept`, { form });
  expect(new URL(again.url()).pathname, "a second press leads to the same visit").toBe(visit);
  await page.goto(`/waitlist/${token}`);
  await expect(h1).toHaveText(say.entry.bookedTitle.en);
  await follow(page, say.entry.bookedLink.en);
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

  await press(page, say.entry.decline.en);
  await expect(page.getByRole("heading", { name: say.entry.declined.en })).toBeVisible();
  await expect(h1).toHaveText(say.entry.title.en);
  await seePlace(page, second, say.entry.offer.en);

  await follow(page, say.entry.leave.en);
  await expect(h1).toHaveText(say.leave.title.en);
  await expect(page.getByRole("main")).toContainText(say.leave.offer.en);
  await follow(page, say.leave.no.en);
  await expect(page.getByRole("button", { name: say.entry.accept.en })).toBeVisible();
  await follow(page, say.entry.leave.en);
  await press(page, say.leave.yes.en);
  await expect(h1).toHaveText(say.entry.leftTitle.en);
  await page.goto(`/waitlist/${first}/leave`);
  await press(page, say.leave.yes.en);
  await expect(h1).toHaveText(say.entry.leftTitle.en);
});

test("somebody with a visit is moved to an earlier time once they say yes", async ({ patient: page }) => {
  test.setTimeout(120_000);
  const h1 = page.getByRole("heading", { level: 1 });
  const earlier = await takeFarTime(page.request, 44, 48);
  const own = await takeFarTime(page.request, 52, 57);
  const before = await (await page.request.get(`/api/v1/visits/${own.manageToken}`)).json();
  await page.goto(`/visit/${own.manageToken}`);
  await follow(page, say.earlier.link.en);
  await expect(h1).toHaveText(say.earlier.title.en);
  await follow(page, "Continue");
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
  await press(page, say.entry.accept.en);
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

test("the desk sees who joins and what is held, offers by hand, and takes an answer on the phone", async ({
  frontDesk: page,
  patient,
}) => {
  test.setTimeout(120_000);
  const name = ({ givenName, familyName }: { givenName: string; familyName: string }) => `${givenName} ${familyName}`;
  const somebodyElse = somebody();
  const person = somebody();
  const taken = await takeFarTime(patient.request);
  await openStaff(page, "/desk/waitlist");
  const line = page.getByRole("listitem", { name: name(person) });
  const token = await joinFor(patient.request, taken, person);
  await expect(line, "shown by itself").toContainText("no email");
  await giveBack(patient.request, taken);
  await expect(line, "held for them").toContainText("Held until", { timeout: 45_000 });
  await expect(line).toContainText("Phone them: no email");
  await line.getByRole("button", { name: "They say yes" }).click();
  await page.getByRole("button", { name: "Book it" }).click();
  await expect(page.getByText(`${name(person)} is booked for`)).toBeVisible();
  await expect(line, "off the list by itself").toHaveCount(0);
  await patient.goto(`/waitlist/${token}`);
  await expect(patient.getByRole("heading", { level: 1 })).toHaveText(say.entry.bookedTitle.en);

  const other = await takeFarTime(patient.request);
  const second = await joinFor(patient.request, other, somebodyElse);
  const otherLine = page.getByRole("listitem", { name: name(somebodyElse) });
  await otherLine.getByRole("button", { name: "Offer a time" }).click();
  const dialog = page.getByRole("dialog", { name: "Offer a time" });
  await dialog.getByRole("button", { name: "Hold it for them" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Choose a time first");
  await dialog.getByRole("radio").last().check();
  await dialog.getByRole("button", { name: "Hold it for them" }).click();
  await expect(otherLine).toContainText("Held until");
  await seePlace(patient, second, say.entry.offer.en);
  await otherLine.getByRole("button", { name: "They say no" }).click();
  await expect(otherLine).not.toContainText("Held until");
  await expect(otherLine).toContainText("1 offer before");
  await otherLine.getByRole("button", { name: "Take off" }).click();
  await page.getByLabel("Why?").fill("Found a time elsewhere");
  await page.getByRole("button", { name: "Take off the list" }).click();
  await expect(otherLine).toHaveCount(0);
  await seePlace(patient, second, say.entry.removedTitle.en);
});

test("the desk puts a caller on the list when no time suits, and books for somebody who waits", async ({
  frontDesk: page,
}) => {
  test.setTimeout(120_000);
  const { givenName, familyName, phone, year } = somebody();
  const name = `${givenName} ${familyName}`;
  await openStaff(page, "/desk/book");
  await page.getByLabel("Name, birth date or phone number").fill(name);
  await page.getByRole("button", { name: /somebody new$/ }).click();
  await page.getByLabel("Date of birth").fill(`${year}-03-04`);
  await page.getByLabel("Phone", { exact: true }).fill(phone);
  await page.getByRole("combobox", { name: "Visit" }).selectOption("first-visit");
  await page.getByRole("button", { name: "No time suits them: put them on the waitlist" }).click();
  await expect(page.getByText("Ask about the warning signs.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "None of these: go on" }).click();
  await expect(page.getByText("No warning signs")).toBeVisible();
  await page.getByRole("button", { name: "No time suits them: put them on the waitlist" }).click();
  const dialog = page.getByRole("dialog", { name: `Put ${name} on the waitlist` });
  await dialog.getByLabel("Tuesday").check();
  await dialog.getByLabel("Not before").fill("12:00");
  await dialog.getByLabel("Begins before").fill("09:00");
  await dialog.getByRole("button", { name: "Put on the waitlist" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("The end of the day must be after its start");
  // Nobody begins so early: what other tests give back is never offered here.
  await dialog.getByLabel("Not before").fill("06:30");
  await dialog.getByLabel("Begins before").fill("06:45");
  await dialog.getByLabel("How soon").selectOption("soon");
  await dialog.getByRole("button", { name: "Put on the waitlist" }).click();
  await expect(page.getByRole("heading", { name: `${name} is on the waitlist` })).toBeVisible();

  await openStaff(page, "/desk/waitlist");
  const line = page.getByRole("listitem", { name });
  await expect(line).toContainText("From 6:30am, before 6:45am");
  await expect(line).toContainText("Soon");
  await line.getByRole("link", { name: "Book for them" }).click();
  await expect(page.getByLabel("Last name")).toHaveValue(familyName);
  await page.getByRole("button", { name: "None of these: go on" }).click();
  await expect(page.getByText("No warning signs")).toBeVisible();
  await page.getByRole("button", { name: "Two weeks later" }).click();
  const isDone = shows(page.getByText(/^Held \d+ minutes? more/));
  await takeTime(page, { take: () => chooseSome(aTime(page)), isDone });
  await page.getByRole("button", { name: "Book this visit" }).click();
  await expect(page.getByRole("heading", { name: `Booked for ${name}` })).toBeVisible();
  await openStaff(page, "/desk/waitlist");
  await expect(page.getByRole("listitem", { name })).toHaveCount(0);
});
