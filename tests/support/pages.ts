import { randomInt } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import { bookingText, visitText } from "#content/text/booking";
import { intakeText } from "#content/text/intake";
import { formText } from "#content/text/site";
import { warningSignPageTexts } from "#content/triage/messages";
import { type Locale, localePath } from "#lib/locale";
import { warningSignPages } from "#lib/triage/rules";
import { noneLabel } from "#lib/triage/schema";

export type Person = {
  givenName: string;
  familyName: string;
  month: string;
  day: string;
  year: string;
  phone: string;
  email?: string;
};

/** Somebody whom no other test has booked for: one person, by birth date and telephone, books at most three visits ahead. */
export function somebody(): Person {
  const letters = Array.from({ length: 7 }, () => String.fromCharCode(97 + randomInt(26))).join("");
  const familyName = letters.charAt(0).toUpperCase() + letters.slice(1);
  // Never the clinic's own number.
  const phone = `312-555-0${143 + randomInt(57)}`;
  const [day, year] = [String(1 + randomInt(28)), String(1925 + randomInt(40))];
  return { givenName: "Testa", familyName, month: "3", day, year, phone };
}
export const nameOf = ({ givenName, familyName }: Person): string => `${givenName} ${familyName}`;

/** Waits until the document is there to its end: its foot is the last thing on it. */
export const wholePage = (page: Page): Promise<void> => expect(page.getByRole("contentinfo")).toBeVisible();

/**
 * Does what leads to another document, and waits until that one is there to its end. A press alone does not say so:
 * what is read or done right after it may still meet the page that is left.
 */
export async function onward(page: Page, act: () => Promise<unknown>): Promise<void> {
  // Of a document that has only just come there may be nothing yet.
  await page.locator("html").evaluate((html) => {
    html.dataset.left = "";
  });
  await act();
  await expect(page.locator("html:not([data-left])").getByRole("contentinfo")).toBeVisible();
}

/** Presses a button that leads to another document, and waits for that; `part` is where on the page it stands. */
export const press = (page: Page, name: string | RegExp, part: Page | Locator = page): Promise<void> =>
  onward(page, () => part.getByRole("button", { name }).click());

/** Follows a link to another document, and waits for that; `part` is where on the page it stands. */
export const follow = (page: Page, name: string | RegExp, part: Page | Locator = page): Promise<void> =>
  onward(page, () => part.getByRole("link", { name }).click());

export const goOn = (page: Page, locale: Locale = "en"): Promise<void> =>
  onward(page, () => page.getByRole("button", { name: formText.continue[locale], exact: true }).click());

/** Answers the page of warning signs that is open with "None of these". */
export async function noSigns(page: Page, locale: Locale = "en"): Promise<void> {
  await page.getByLabel(noneLabel[locale]).check();
  await goOn(page, locale);
}

/** From the first question of a booking to the page of times for a first visit. */
export async function toTimes(page: Page, locale: Locale = "en"): Promise<void> {
  await page.goto(localePath(locale, "/book"));
  await noSigns(page, locale);
  await noSigns(page, locale);
  await page.getByRole("radio").first().check();
  await goOn(page, locale);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(bookingText.times.title[locale]);
}

/** The times of the days, without the one offered first. */
export const timesOf = (page: Page, locale: Locale = "en"): Locator =>
  page.getByRole("listitem").getByRole("button", { name: bookingText.times.with[locale].split(" ")[0] });

/** The next day on which the clinic of the demonstration sees nobody: a Sunday, on its own clock. */
export function nextSunday(): string {
  const today = Temporal.Now.plainDateISO("America/Chicago");
  return today.add({ days: 7 - (today.dayOfWeek % 7) }).toString();
}

/** Chooses a time of the later half, which no other test is likely to choose at this moment; one of the nearest where one did. */
export async function chooseTime(page: Page, locale: Locale = "en"): Promise<void> {
  const times = timesOf(page, locale);
  await wholePage(page);
  const count = await times.count();
  const isGone = page.getByText(bookingText.times.gone[locale]);
  await onward(page, () => times.nth(Math.floor(count / 2) + randomInt(Math.ceil(count / 2))).click());
  for (let tries = 0; tries < 5 && (await isGone.count()) > 0; tries += 1)
    await onward(page, () => times.first().click());
  await expect(isGone).toHaveCount(0);
}

export async function typePerson(page: Page, person: Person, locale: Locale = "en"): Promise<void> {
  const text = bookingText.person;
  await page.getByLabel(text.givenName[locale]).fill(person.givenName);
  await page.getByLabel(text.familyName[locale]).fill(person.familyName);
  await page.getByLabel(formText.month[locale]).fill(person.month);
  await page.getByLabel(formText.day[locale]).fill(person.day);
  await page.getByLabel(formText.year[locale]).fill(person.year);
  await page.getByLabel(text.phone[locale]).fill(person.phone);
  if (person.email) await page.getByLabel(text.email[locale]).fill(person.email);
}

/** From the first question to the page that asks to check and book. */
export async function toCheck(page: Page, person: Person, locale: Locale = "en"): Promise<void> {
  await toTimes(page, locale);
  await chooseTime(page, locale);
  await typePerson(page, person, locale);
  await goOn(page, locale);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(bookingText.check.title[locale]);
}

/** The secret of the link in a page's address. */
export const tokenIn = (address: string): string => /\/(?:visit|intake)\/([^/?#]+)/.exec(address)?.[1] ?? "";

/** A text without the secrets of its links and its references: their letters are random, and spell a word some day. */
export const withoutSecrets = (text: string): string => text.replaceAll(/[\w-]{30,}|\b[A-Z]{2}-[A-Z0-9-]+\b/g, "…");

export type Booked = { manageToken: string; intakeToken: string; reference: string };

/** Opens a staff page and waits until it listens: a press before that is lost. */
export async function openStaff(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => {
    const part = document.querySelector("main button, main form, main a");
    return part !== null && Object.keys(part).some((key) => key.startsWith("__reactProps"));
  });
}

/** What the confirmation page gives to keep. */
export async function readBooked(page: Page, locale: Locale = "en"): Promise<Booked> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(visitText.bookedTitle[locale]);
  const reference = page.getByRole("definition").filter({ hasText: /^[A-Z]{2}-[A-Z0-9-]+$/ });
  const form = await page.getByRole("link", { name: visitText.formLink[locale] }).getAttribute("href");
  return {
    manageToken: tokenIn(page.url()),
    intakeToken: tokenIn(form ?? ""),
    reference: await reference.innerText(),
  };
}

/** A whole booking, from the first question to the confirmation. */
export async function bookVisit(page: Page, person: Person, locale: Locale = "en"): Promise<Booked> {
  await toCheck(page, person, locale);
  await press(page, bookingText.check.book[locale]);
  return readBooked(page, locale);
}

const harmless = ["^The patient$", "^None of these$", "^No$", "^This does not apply", "^4$", "^Yes"];

/** Controls of the open part that must be answered and are not, by id: what to tick and what to fill in. */
const unanswered = (page: Page): Promise<{ ticks: string[]; texts: string[] }> =>
  page.locator("form[data-keep]").evaluate(
    (form, { wanted, optional, other }) => {
      const wordsOf = (input: HTMLInputElement | HTMLTextAreaElement) => input.labels?.[0]?.textContent?.trim() ?? "";
      const ticks = [...form.querySelectorAll("fieldset:not(:has(fieldset))")].flatMap((question) => {
        const choices = [...question.querySelectorAll<HTMLInputElement>("input[type=radio], input[type=checkbox]")];
        const isAnswered = choices.length === 0 || choices.some(({ checked }) => checked);
        if (isAnswered || question.textContent?.includes(optional)) return [];
        const matches = wanted.flatMap(
          (words) => choices.find((choice) => new RegExp(words).test(wordsOf(choice))) ?? [],
        );
        return (matches[0] ?? choices[0])?.id ?? [];
      });
      const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input[type=text], textarea")];
      const texts = fields.filter((field) => {
        const isDate = /-(month|day|year)$/.test(field.id);
        return field.value === "" && !isDate && !wordsOf(field).includes(optional) && wordsOf(field) !== other;
      });
      return { ticks, texts: texts.map(({ id }) => id) };
    },
    { wanted: harmless, optional: formText.optional.en, other: intakeText.otherLabel.en },
  );

/** Answers every question of the open part of the health form that must be answered, with nothing alarming. */
export async function answerRequired(page: Page): Promise<void> {
  const { ticks, texts } = await unanswered(page);
  for (const id of ticks) await page.locator(`[id="${id}"]`).check();
  for (const id of texts) await page.locator(`[id="${id}"]`).fill("Testa");
}

/** The script, where there is one, saves before the page is left. */
export const saveAndContinue = (page: Page): Promise<void> => press(page, intakeText.saveAndContinue.en);

/** Fills in all parts from the open one on, until the page that asks to check; `look` sees each part first. */
export async function fillForm(page: Page, look?: (part: string) => Promise<void>): Promise<void> {
  for (let pages = 0; pages < 20; pages += 1) {
    await wholePage(page);
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    if (heading === intakeText.checkTitle.en) return;
    await look?.(heading);
    await answerRequired(page);
    await saveAndContinue(page);
  }
  throw new Error("The health form did not come to its end");
}

/** Answers the warning signs of a form with "None of these", on both lists. */
export async function answerSigns(page: Page, intakeToken: string): Promise<void> {
  await page.goto(`/intake/${intakeToken}/signs`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(intakeText.signsAgain.title.en);
  for (const list of warningSignPages)
    await page.getByRole("group", { name: warningSignPageTexts[list].title.en }).getByLabel(noneLabel.en).check();
  await press(page, intakeText.signsAgain.send.en);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(intakeText.signsAgain.answerTitle.en);
}

/** From the list of parts of the health form to the first of them. */
export const toFirstPart = (page: Page): Promise<void> =>
  onward(page, () => page.locator("main .tasks").getByRole("link").first().click());

/** Opens the form by its link, answers the signs, fills it in and sends it. */
export async function sendForm(page: Page, intakeToken: string): Promise<void> {
  await answerSigns(page, intakeToken);
  await page.goto(`/intake/${intakeToken}`);
  await toFirstPart(page);
  await fillForm(page);
  await press(page, intakeText.send.en);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(intakeText.sentTitle.en);
}

/** An error page as research/ux.md Q12 to Q14 want it: summary in focus, title that says so, the same words beside the field. */
export async function expectErrors(page: Page, messages: readonly string[]): Promise<void> {
  await expect(page).toHaveTitle(new RegExp(`^${formText.errorPrefix.en} `));
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("heading")).toHaveText(formText.problem.en);
  await expect(summary.getByRole("link")).toHaveText(messages);
  for (const message of messages) {
    const target = await summary.getByRole("link", { name: message, exact: true }).getAttribute("href");
    await expect(page.locator(target ?? "none")).toHaveCount(1);
    await expect(page.locator("form").getByText(message).last()).toBeVisible();
  }
}
