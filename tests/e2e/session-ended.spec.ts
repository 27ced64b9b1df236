import type { Page } from "@playwright/test";
import { expect, test } from "#tests/e2e/fixtures";
import { expectAccessible } from "#tests/support/axe";
import { nameOf, openStaff } from "#tests/support/pages";
import { sentForm } from "#tests/support/sent-form";
import { type Role, signInOf } from "#tests/support/server";

async function signInAgain(page: Page, role: Role): Promise<void> {
  const { email, password } = signInOf(role);
  const covering = page.getByRole("dialog", { name: /^Sign in again/ });
  await covering.getByLabel("Email").fill(email);
  await covering.getByLabel("Password").fill(password);
  await covering.getByRole("button", { name: "Sign in and go on" }).click();
}

test("a session that ends while a reviewer types loses no words, and shows the page to nobody else", async ({
  patient: page,
  frontDesk: desk,
}) => {
  test.setTimeout(120_000);
  const { person } = await sentForm(page);
  await openStaff(desk, "/desk/intake");
  await desk.getByRole("link", { name: nameOf(person), exact: true }).click();
  await desk.getByRole("button", { name: "Ask for changes" }).click();
  const note = desk.getByLabel("What should the patient change?");
  await note.fill("Which dose do you take in the morning?");
  await desk.context().clearCookies();
  await desk.getByRole("button", { name: "Send it back" }).click();

  const covering = desk.getByRole("dialog", { name: /^Sign in again/ });
  await expect(covering).toBeVisible();
  await desk.keyboard.press("Escape");
  await expect(covering).toBeVisible();
  await expectAccessible(desk, "signing in again over a page");
  await signInAgain(desk, "nurse");
  await expect(covering.getByRole("alert")).toContainText("not your own account");
  await signInAgain(desk, "front_desk");
  await expect(covering).toBeHidden();
  await expect(note).toHaveValue("Which dose do you take in the morning?");
  await desk.getByRole("button", { name: "Send it back" }).click();
  await expect(desk.getByText("The form went back to the patient with your words.")).toBeVisible();
});

test("a session that ends where nothing is typed leads to the sign-in page", async ({
  patient: page,
  frontDesk: desk,
}) => {
  test.setTimeout(90_000);
  const { person } = await sentForm(page);
  await openStaff(desk, "/desk/people");
  const card = desk.getByRole("article", { name: nameOf(person), exact: true });
  await expect(card).toBeVisible();
  await desk.context().clearCookies();
  await card.getByRole("button", { name: "Somebody new" }).click();
  await expect(desk).toHaveURL(/\/sign-in\?next=/);
  await expect(desk.getByText(nameOf(person))).toHaveCount(0);
});
