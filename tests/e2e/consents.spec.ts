import type { Page } from "@playwright/test";
import { consentText } from "#content/text/consents";
import { intakeText } from "#content/text/intake";
import { signatureText } from "#content/text/signature";
import { expect, test } from "#tests/e2e/fixtures";
import { inspect } from "#tests/support/inspect";
import { expectErrors, follow, nameOf, openStaff, type Person, press, saveAndContinue } from "#tests/support/pages";
import { coded, sentForm } from "#tests/support/sent-form";

const h1 = (page: Page) => page.getByRole("heading", { level: 1 });
const consent = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** A form that was sent, with the box of messages ticked. */
const withMessages = (page: Page) =>
  sentForm(page, { "consent-messages": [coded("agreed")], signature: [{ valueString: "Testa" }] });

/** The desk's page of that person's form. */
async function openReview(desk: Page, person: Person): Promise<void> {
  await openStaff(desk, "/desk/intake");
  await desk.getByRole("link", { name: nameOf(person) }).click();
  await expect(h1(desk)).toContainText(nameOf(person));
}

test("a patient sees what they agreed to, takes one back after being asked, and agrees again; the desk sees it", async ({
  patient: page,
  frontDesk: desk,
}) => {
  const { manageToken, person } = await withMessages(page);
  await page.goto(`/visit/${manageToken}`);
  await follow(page, consentText.link.en);
  await expect(h1(page)).toHaveText(consentText.title.en);
  const messages = consent(page, "Messages");
  await expect(messages).toContainText(consentText.agreed.en);
  await expect(messages).toContainText("By Testa, the patient.");
  await expect(messages).toContainText("Such messages can be read by others.");
  await expect(consent(page, "Research")).toContainText(consentText.open.en);
  await expect(consent(page, "What this form is not").getByRole("link")).toHaveCount(0);

  await follow(page, consentText.takeBack.en, messages);
  await expect(h1(page)).toHaveText(consentText.takeBackTitle.en);
  await expect(page.getByText("We send you no more mails or texts")).toBeVisible();
  await follow(page, consentText.takeBackNo.en);
  await expect(messages).toContainText(consentText.agreed.en);
  await follow(page, consentText.takeBack.en, messages);
  await press(page, consentText.takeBackYes.en);
  await expect(h1(page)).toHaveText(consentText.doneWithdrawn.en);
  await follow(page, consentText.back.en);
  await expect(messages).toContainText(consentText.withdrawn.en);

  await openReview(desk, person);
  const panel = desk.getByRole("region", { name: "Consents" });
  await expect(panel.getByRole("listitem").filter({ hasText: "Messages" }).first()).toContainText("No mail goes out.");

  await follow(page, consentText.agree.en, messages);
  await press(page, consentText.agreeYes.en);
  await expectErrors(page, [consentText.nameMissing.en, consentText.relationMissing.en]);
  await page.getByLabel(consentText.name.en).fill("Eva Example");
  await page.getByLabel("A family member or friend").check();
  await press(page, consentText.agreeYes.en);
  await expect(h1(page)).toHaveText(consentText.doneGiven.en);
  await follow(page, consentText.back.en);
  await expect(messages).toContainText("By Eva Example, a family member or friend.");
  await messages.getByText(consentText.history.en).click();
  await expect(messages.getByRole("listitem")).toHaveCount(2);
});

test("the desk writes down what a caller takes back, and the patient sees who said it", async ({
  patient: page,
  frontDesk: desk,
}) => {
  const { manageToken, person } = await withMessages(page);
  await openReview(desk, person);
  const panel = desk.getByRole("region", { name: "Consents" });
  await panel.getByRole("button", { name: /^Take back.*Messages/ }).click();
  const dialog = desk.getByRole("dialog");
  await expect(dialog).toContainText("The clinic may write to me by text or email");
  await dialog.getByLabel("Who said it").fill("");
  await dialog.getByRole("button", { name: "They take it back" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Write the name of the person who said it");
  await dialog.getByLabel("Who said it").fill("Eva Example");
  await dialog.getByLabel("That is").selectOption("family");
  await dialog.getByRole("button", { name: "They take it back" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(panel.getByRole("button", { name: /^Record.*Messages/ })).toBeVisible();
  await page.goto(`/es/visit/${manageToken}/agreements`);
  const messages = consent(page, "Mensajes");
  await expect(messages).toContainText(consentText.withdrawn.es);
  await expect(messages).toContainText("por teléfono. Por Eva Example, un familiar o amigo.");
});

test("who changes a signed answer is told before, signs again after, and the desk sees that the signature ended", async ({
  patient: page,
  frontDesk: desk,
}) => {
  const { intakeToken, person } = await withMessages(page);
  await openReview(desk, person);
  const address = new URL(desk.url()).pathname;
  await desk.getByRole("button", { name: "Ask for changes" }).click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByLabel("What should the patient change?").fill("Please look at your falls once more.");
  await dialog.getByRole("button", { name: "Send it back" }).click();
  await expect(desk.getByText("The form went back to the patient with your words.")).toBeVisible();

  await page.goto(`/intake/${intakeToken}`);
  await expect(page.getByText("If you change an answer, you need to sign again.")).toBeVisible();
  await page.goto(`/intake/${intakeToken}/bones`);
  await expect(page.getByText(signatureText.changing.en)).toBeVisible();
  await page.getByLabel("How many times did you fall").fill("7");
  await saveAndContinue(page);
  await expect(page.getByText("Your answers opened 1 more question")).toBeVisible();
  await saveAndContinue(page);
  await expect(page).not.toHaveURL(/\/bones/);
  await page.goto(`/intake/${intakeToken}`);
  await expect(page.getByText("Your signature no longer counts.")).toBeVisible();
  await openStaff(desk, address);
  await expect(desk.getByText(/^Void since .*How many times did you fall/)).toBeVisible();

  await follow(page, signatureText.signAgain.en);
  await expect(page.getByLabel("Type your full name to sign")).toHaveValue("");
  await expect(page.getByLabel("The clinic may write to me by text or email")).toBeChecked();
  await page.getByLabel("Type your full name to sign").fill("Testa Again");
  await saveAndContinue(page);
  await expect(h1(page)).toHaveText(intakeText.checkTitle.en);
  await press(page, intakeText.send.en);
  await expect(h1(page)).toHaveText(intakeText.sentTitle.en);
  await openStaff(desk, address);
  await expect(desk.getByText("Testa Again, the patient")).toBeVisible();
  await expect(desk.getByText(/^Void since/)).toHaveCount(0);
});

test("the pages of consents keep every promise of a patient page", async ({ patientWithScripts: page }) => {
  test.setTimeout(150_000);
  const { manageToken } = await withMessages(page);
  await page.goto(`/visit/${manageToken}/agreements`);
  await inspect(page, "consents");
  await page.goto(`/visit/${manageToken}/agreements/messages`);
  await inspect(page, "a consent to take back");
  await press(page, consentText.takeBackYes.en);
  await inspect(page, "a consent that was taken back");
  await page.goto(`/visit/${manageToken}/agreements/messages`);
  await press(page, consentText.agreeYes.en);
  await inspect(page, "a consent to agree to, with errors");
  await page.goto(`/es/visit/${manageToken}/agreements/records`);
  await inspect(page, "a consent to agree to");
});
