import type { Page } from "@playwright/test";
import { bookingText, visitText } from "#content/text/booking";
import { bookingErrors } from "#content/text/booking-errors";
import { problemTexts, problemWays } from "#content/text/problems";
import { formText } from "#content/text/site";
import { type Locale, localePath, locales } from "#lib/locale";
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
  somebody,
  toCheck,
  toTimes,
  typePerson,
} from "#tests/support/pages";

// The rules of docs/booking-rules.md that take a journey to see. What each page shows by itself is in page-rules.ts.

const { check, person } = bookingText;
const h1 = (page: Page) => page.getByRole("heading", { level: 1 });
const change = (page: Page, what: keyof typeof check.changeWhat, locale: Locale = "en") =>
  follow(page, `${formText.change[locale]} ${check.changeWhat[what][locale]}`);

test("no two pages have the same heading (Q3)", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
  const headings = new Map<string, string>();
  for (const path of [...paths, "/search", "/es/search", "/book", "/es/book", "/compare/what-matters"]) {
    const html = await (await request.get(path)).text();
    const [, heading = ""] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
    const words = heading.replaceAll(/<[^>]+>/g, "").trim();
    const before = headings.get(words);
    // A page may be told alike in both languages only by chance: the pair is then the same page.
    expect(before === undefined || before === path.replace(/^\/es/, ""), `${before} and ${path}: ${words}`).toBe(true);
    headings.set(words, path);
  }
});

test("Back shows the last page with its values, and leads on from there (Q4)", async ({ patient: page }) => {
  const somebodyNew = somebody();
  await toCheck(page, somebodyNew);
  await onward(page, () => page.goBack());
  await expect(h1(page)).toHaveText(person.title.en);
  await expect(page.getByLabel(person.familyName.en)).toHaveValue(somebodyNew.familyName);
  await expect(page.getByLabel(formText.day.en, { exact: true })).toHaveValue(somebodyNew.day);
  await page.goto("/book/more-signs");
  await expect(page.getByLabel("None of these")).toBeChecked();
  await page.goto("/book/visit-type");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
  await goOn(page);
  await expect(h1(page)).toHaveText(check.title.en);
});

test("nothing is asked twice on the way to a booking (Q5)", async ({ patient: page }) => {
  const asked: string[] = [];
  const note = async () => {
    const words = page.locator("main form :is(legend, label:not(fieldset label))");
    asked.push(...(await words.allInnerTexts()));
  };
  await page.goto("/book");
  for (const title of ["Do you have any of these signs now?", "Do any of these fit you?"]) {
    await expect(h1(page)).toHaveText(title);
    await note();
    await noSigns(page);
  }
  await expect(h1(page)).toHaveText(bookingText.visitType.title.en);
  await note();
  await page.getByRole("radio").first().check();
  await goOn(page);
  await expect(h1(page)).toHaveText(bookingText.times.title.en);
  await chooseTime(page);
  await expect(h1(page)).toHaveText(person.title.en);
  await note();
  expect(asked.length).toBeGreaterThan(7);
  expect(new Set(asked).size, asked.join(" | ")).toBe(asked.length);
});

test("an error is told when the form is sent, not when a field is left (Q11)", async ({ patientWithScripts: page }) => {
  await toTimes(page);
  await chooseTime(page);
  await page.getByLabel(person.phone.en).fill("12");
  await page.getByLabel(person.givenName.en).focus();
  await page.getByLabel(person.givenName.en).blur();
  await expect(page.getByText(bookingErrors.phoneFormat.en)).toHaveCount(0);
  await expect(page.locator("[aria-invalid]")).toHaveCount(0);
});

for (const locale of locales)
  test(`each answer can be changed from the page that checks, and leads back to it (Q18, ${locale})`, async ({
    patient: page,
  }) => {
    test.setTimeout(90_000);
    const first = somebody();
    await toCheck(page, first, locale);
    const title = check.title[locale];
    await expect(page.getByText(check.notYet[locale])).toBeVisible();
    await expect(page.getByRole("definition").filter({ hasText: formText.notProvided[locale] })).toHaveCount(1);

    for (const [what, field, typed] of [
      ["name", person.givenName, "Zoë"],
      ["phone", person.phone, "(312) 555 0188"],
      ["email", person.email, "zoe@example.com"],
      ["helper", person.helperName, "Ruth O’Brien-Núñez"],
    ] as const) {
      await change(page, what, locale);
      await expect(h1(page)).toHaveText(person.title[locale]);
      await page.getByLabel(field[locale]).fill(typed);
      await goOn(page, locale);
      await expect(h1(page)).toHaveText(title);
      // As it was typed, not as a machine would write it.
      await expect(page.getByRole("definition").filter({ hasText: typed })).toBeVisible();
    }
    await change(page, "signs", locale);
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(1);
    await goOn(page, locale);
    await goOn(page, locale);
    await expect(h1(page)).toHaveText(title);
    await change(page, "visit", locale);
    await goOn(page, locale);
    await expect(h1(page)).toHaveText(title);
    await change(page, "doctor", locale);
    await expect(h1(page)).toHaveText(bookingText.times.title[locale]);
    await chooseTime(page, locale);
    await expect(h1(page)).toHaveText(title);

    await press(page, check.book[locale]);
    await expect(h1(page)).toHaveText(visitText.bookedTitle[locale]);
    await expect(page.getByRole("definition").filter({ hasText: `Zoë ${first.familyName}` })).toBeVisible();
    await expect(page.getByRole("definition").filter({ hasText: "Ruth O’Brien-Núñez" })).toBeVisible();
  });

test("another kind of visit asks for another time, and keeps the rest (Q18)", async ({ patient: page }) => {
  const one = somebody();
  await toCheck(page, one);
  await change(page, "visit");
  await page.getByRole("radio").nth(1).check();
  await goOn(page);
  await expect(h1(page)).toHaveText(bookingText.times.title.en);
  await chooseTime(page);
  await expect(page.getByText(nameOf(one))).toBeVisible();
});

test("an address with a likely slip is asked about, and taken (field rules, email)", async ({ patient: page }) => {
  await toTimes(page);
  await chooseTime(page);
  await typePerson(page, { ...somebody(), email: "ana@homtail.com" });
  await goOn(page);
  const news = page.getByRole("region", { name: check.emailTitle.en });
  await expect(news).toContainText("hotmail.com");
  await press(page, check.book.en);
  await expect(h1(page)).toHaveText(visitText.bookedTitle.en);
});

test("no name is too short or too foreign, and one too long comes back as typed (field rules, name)", async ({
  patient: page,
}) => {
  await toTimes(page);
  await chooseTime(page);
  await typePerson(page, { ...somebody(), givenName: "O", month: "mar" });
  await page.getByLabel(person.familyName.en).fill("李 d’Ávila-O’Neill");
  await goOn(page);
  await expect(page.getByRole("definition").filter({ hasText: "O 李 d’Ávila-O’Neill" })).toBeVisible();
  await change(page, "name");
  await page.getByLabel(person.familyName.en).fill("x".repeat(129));
  await goOn(page);
  await expectErrors(page, [bookingErrors.nameTooLong.en]);
  await expect(page.getByLabel(person.familyName.en)).toHaveValue("x".repeat(129));
});

for (const locale of locales)
  test(`the confirmation says what happens next and when, and everything to come with (Q19, ${locale})`, async ({
    patient: page,
  }) => {
    await bookVisit(page, somebody(), locale);
    const address = page.url();
    for (const title of [
      visitText.next,
      visitText.bringTitle,
      visitText.placeTitle,
      visitText.beforeTitle,
      visitText.change,
    ])
      await expect(page.getByRole("heading", { level: 2, name: title[locale] })).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: visitText.arrive[locale] })).toBeVisible();
    await expect(page.getByText(visitText.reference[locale])).toBeVisible();
    await expect(page.getByText(visitText.keepText[locale])).toBeVisible();
    await expect(page.getByText(visitText.tell[locale])).toBeVisible();
    const map = page.getByRole("link", { name: /Google Maps/ });
    await expect(map).toHaveAttribute("href", /^https:\/\/www\.google\.com\/maps\/dir\/\?api=1&destination=[^&]+$/);
    await expect(map).toHaveAttribute("rel", "noreferrer");
    await page.context().clearCookies();
    await page.goto(address);
    await expect(h1(page)).toHaveText(visitText.bookedTitle[locale]);
  });

test("an unusual address is a page with ways on, and no step is a dead end (Q15, Q24)", async ({ patient: page }) => {
  for (const locale of locales) {
    const answer = await page.goto(localePath(locale, "/no-such-page"));
    expect(answer?.status()).toBe(404);
    await expect(h1(page)).toHaveText(problemTexts.not_found.title[locale]);
    for (const { label } of problemWays)
      await expect(page.getByRole("main").getByRole("link", { name: label[locale] })).toBeVisible();
  }
  for (const { href } of problemWays) expect((await page.request.get(href)).status(), href).toBe(200);
});
