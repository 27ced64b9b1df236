import { expect, test } from "#tests/e2e/fixtures";
import {
  bookVisit,
  chooseTime,
  expectErrors,
  follow,
  goOn,
  nameOf,
  noSigns,
  onward,
  press,
  readBooked,
  somebody,
  timesOf,
  toCheck,
  tokenIn,
  toTimes,
  typePerson,
  withoutSecrets,
} from "#tests/support/pages";

for (const scripts of [false, true]) {
  test(`a visit is booked from the home page with scripts ${scripts ? "on" : "off"}`, async ({ open }) => {
    const page = await open({ scripts });
    const person = somebody();
    const h1 = page.getByRole("heading", { level: 1 });
    await page.goto("/");
    await follow(page, "Understand a spinal fracture");
    await expect(h1).toContainText(/fracture/i);
    await onward(page, () => page.getByRole("navigation").getByRole("link", { name: "Book a visit" }).click());

    await goOn(page);
    await expectErrors(page, ["Select the signs you have, or select none of these"]);
    await noSigns(page);
    await expect(h1).toHaveText("Do any of these fit you?");
    await noSigns(page);
    await goOn(page);
    await expectErrors(page, ["Select the kind of visit you want"]);
    await page.getByRole("radio").first().check();
    await goOn(page);
    await expect(h1).toHaveText("Choose a time");
    await expect(page.getByRole("heading", { level: 2 }).nth(2)).toBeVisible();
    await chooseTime(page);

    await expect(page.getByText("We hold this time for you until")).toBeVisible();
    await page.getByLabel("Last name").fill(person.familyName);
    await page.getByLabel("Month").fill("2");
    await page.getByLabel("Day", { exact: true }).fill("30");
    await page.getByLabel("Year").fill("1948");
    await page.getByLabel("Phone number").fill("12");
    await goOn(page);
    await expectErrors(page, [
      "Enter your first name",
      "Date of birth must be a real date",
      "Enter a phone number with its area code, such as 312-555-0142",
    ]);
    await expect(page.getByLabel("Last name")).toHaveValue(person.familyName);
    await expect(page.getByLabel("Day", { exact: true })).toHaveValue("30");
    await typePerson(page, person);
    await goOn(page);

    await expect(h1).toHaveText("Check your answers, then book");
    for (const value of [nameOf(person), person.phone, `March ${person.day}, ${person.year}`])
      await expect(page.getByRole("definition").filter({ hasText: value })).toBeVisible();
    await expect(page.getByRole("definition").filter({ hasText: /\(\w+ time\)/ })).toBeVisible();
    await press(page, "Book this visit");
    const { reference, intakeToken, manageToken } = await readBooked(page);
    expect(reference).toMatch(/^[A-Z0-9-]{4,}$/);
    expect(intakeToken).not.toBe(manageToken);
  });
}

test("a booking takes at most 8 pages and 15 taps or fields", async ({ patient: page }) => {
  const pages = new Set<string>();
  page.on("framenavigated", (frame) => pages.add(new URL(frame.url()).pathname));
  const person = somebody();
  let acts = 0;
  const tap = (done: Promise<unknown>) => {
    acts += 1;
    return done;
  };
  await page.goto("/");
  await tap(follow(page, "Book a first visit"));
  for (const _ of ["emergency", "today"]) {
    await tap(page.getByLabel("None of these").check());
    await tap(goOn(page));
  }
  await tap(page.getByRole("radio").first().check());
  await tap(goOn(page));
  await tap(chooseTime(page));
  // Name, last name, three boxes of one date, phone.
  acts += 4;
  await typePerson(page, person);
  await tap(goOn(page));
  await tap(press(page, "Book this visit"));
  await readBooked(page);
  expect(acts).toBeLessThanOrEqual(15);
  expect(pages.size).toBeLessThanOrEqual(8);
});

test("the calendar file says when and where, and not why", async ({ patient: page }) => {
  await bookVisit(page, somebody());
  const link = page.getByRole("link", { name: "Add to my calendar" });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()["content-type"]).toMatch(/^text\/calendar/);
  const file = await answer.text();
  expect(file).toContain("BEGIN:VEVENT");
  expect(file).toMatch(/SUMMARY:.+/);
  expect(withoutSecrets(file)).not.toMatch(/fracture|spine|vertebr|kypho|consultation|osteo/i);
});

test("a time that somebody took meanwhile: answers kept, three nearest times, the way on", async ({ open }) => {
  const [first, second] = [await open({ scripts: false }), await open({ scripts: false })];
  const person = somebody();
  await toCheck(second, person);
  await press(second, "Choose another time");
  await toTimes(first);
  // A place that no other test books at: both pages show the same times.
  for (const page of [first, second]) await page.goto("/book/times?location=foothills");
  const wanted = await timesOf(second).last().getAttribute("value");
  await onward(first, () => first.locator(`li button[value="${wanted}"]`).click());
  await expect(first.getByText("We hold this time for you until")).toBeVisible();

  const answer = second.waitForResponse((response) => response.request().method() === "POST");
  await second.locator(`li button[value="${wanted}"]`).click();
  expect((await answer).status()).toBe(409);
  await expect(second.getByText("That time has just been taken")).toBeVisible();
  const nearest = second.getByRole("region", { name: "That time has just been taken" }).getByRole("button");
  await expect(nearest).toHaveCount(3);
  await onward(second, () => nearest.last().click());
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Check your answers, then book");
  await expect(second.getByText(nameOf(person))).toBeVisible();
  await press(second, "Book this visit");
  await readBooked(second);
});

test("a time that is no longer held costs nothing that was typed", async ({ patient: page }) => {
  const person = somebody();
  await toTimes(page);
  await chooseTime(page);
  await typePerson(page, person);
  // What "Choose another time" in another tab of the same browser sends.
  const released = await page.request.post("/book/hold", { form: { act: "release" }, maxRedirects: 0 });
  expect(released.status()).toBe(303);
  await goOn(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Choose a time");
  await chooseTime(page);
  await expect(page.getByText(nameOf(person))).toBeVisible();
});

test("a second press books nothing more, and Back leads to the visit", async ({ patient: page }) => {
  await toCheck(page, somebody());
  const send = () => page.request.post("/book/check", { form: {}, maxRedirects: 0 });
  const [one, two] = await Promise.all([send(), send()]);
  expect([one.status(), two.status()]).toEqual([303, 303]);
  expect(tokenIn(two.headers().location ?? "")).toBe(tokenIn(one.headers().location ?? ""));
  await press(page, "Book this visit");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Your visit/);
  expect(tokenIn(page.url())).toBe(tokenIn(one.headers().location ?? ""));
  await page.goto("/book/check");
  expect(tokenIn(page.url())).toBe(tokenIn(one.headers().location ?? ""));
});

test("in Spanish from the first page to the confirmation, and the language link keeps the answers", async ({
  patient: page,
}) => {
  const person = somebody();
  const h1 = page.getByRole("heading", { level: 1 });
  await page.goto("/es");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await follow(page, "Pedir la primera cita");
  await toTimes(page, "es");
  await chooseTime(page, "es");
  await typePerson(page, person, "es");
  await goOn(page, "es");
  await expect(h1).toHaveText("Revise sus respuestas y confirme");
  await follow(page, "English");
  await expect(page).toHaveURL(/\/book\/check$/);
  await expect(page.getByText(nameOf(person))).toBeVisible();
  await follow(page, "Español");
  await expect(page).toHaveURL(/\/es\/book\/check$/);
  await press(page, "Reservar esta cita");
  await expect(page).toHaveURL(/\/es\/visit\//);
  await readBooked(page, "es");
});
