import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { expect, test } from "#tests/e2e/fixtures";
import { expectAccessible } from "#tests/support/axe";
import { openStaff } from "#tests/support/pages";

const send = async (page: Page, value: unknown): Promise<void> => {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  await page
    .getByLabel("File", { exact: true })
    .setInputFiles({ name: "form.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(page.getByLabel("Or its text")).toHaveValue(text);
  await page.getByRole("button", { name: "Put this text into the draft" }).click();
};

/** The definition with another hint of its question "What else is new?", or without its Spanish. */
function changed(definition: QuestionnaireDefinition, change: { text: string } | "without Spanish") {
  const { questionnaire } = definition;
  const item = questionnaire.item.map((section) => ({
    ...section,
    item: (section.item ?? []).map((question) => {
      if (question.linkId !== "new-note") return question;
      const { _text, ...rest } = question;
      return change === "without Spanish" ? rest : { ...question, ...change };
    }),
  }));
  return { ...definition, questionnaire: { ...questionnaire, item } };
}

// The form of follow-up visits: no other test fills it in.
test("an administrator drafts a version of a form, mends what the gate finds, compares it and publishes it", async ({
  administrator: page,
}) => {
  test.setTimeout(150_000);
  await openStaff(page, "/admin/forms");
  const published = page.getByRole("cell", { name: "Published", exact: true });
  await expect(published).toHaveCount(2);
  await expectAccessible(page, "forms");
  await page.getByRole("button", { name: /^Draft a new version of .*follow-up/i }).click();
  await expect(page.getByText("Nothing stands against publishing it")).toBeVisible();
  const nothing = page.getByRole("heading", { name: /^Nothing differs from version / });
  await expect(nothing).toBeVisible();
  await expectAccessible(page, "a draft of a form");
  const address = await page.getByRole("link", { name: "Download", exact: true }).getAttribute("href");
  const definition: QuestionnaireDefinition = await (await page.request.get(address ?? "")).json();
  const publish = page.getByRole("button", { name: `Publish version ${definition.version}` });
  await expect(publish).toBeEnabled();

  await send(page, "{ not a form");
  const refusal = page.getByRole("alert").filter({ hasText: "Nothing was changed" });
  await expect(refusal).toContainText("This is not JSON");
  await expect(page.getByLabel("Or its text")).toHaveValue("{ not a form");
  await expectAccessible(page, "a text that was refused");

  await send(page, changed(definition, "without Spanish"));
  const findings = page.getByRole("alert").filter({ hasText: "Before it can be published" });
  await expect(findings).toContainText("new-note");
  await expect(findings).toContainText("Words are missing in “es”");
  await expect(publish).toBeDisabled();

  const text = `What else is new? ${randomUUID()}`;
  await send(page, changed(definition, { text }));
  await expect(page.getByText("Nothing stands against publishing it")).toBeVisible();
  await expect(page.getByRole("heading", { name: /^1 difference from version / })).toBeVisible();
  await expect(page.getByRole("deletion")).toBeVisible();
  await expect(page.getByRole("insertion")).toHaveText(text);
  await expectAccessible(page, "a draft with differences");

  await publish.click();
  const dialog = page.getByRole("dialog", { name: `Publish version ${definition.version}?` });
  await expect(dialog).toContainText("It never changes afterwards.");
  await dialog.getByRole("button", { name: "Publish it" }).click();
  await expect(page.getByRole("button", { name: `Retire version ${definition.version}` })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Change the draft" })).toHaveCount(0);
  await page.getByRole("button", { name: `Retire version ${definition.version}` }).click();
  const retiring = page.getByRole("dialog", { name: `Retire version ${definition.version}?` });
  await retiring.getByRole("button", { name: "Retire it" }).click();
  await expect(retiring.getByRole("alert")).toContainText("Visit types ask for this form");
  await retiring.getByRole("button", { name: "Go back" }).click();

  await openStaff(page, "/admin/forms");
  const rows = page.getByRole("table", { name: /follow-up/i }).getByRole("row");
  await expect(rows.filter({ has: published })).toContainText(`Version ${definition.version}`);
  await expect(rows.filter({ hasText: "Retired" }).first()).toBeVisible();
});

test("a draft that nobody wants is thrown away, and a narrow phone shows all of a version", async ({
  administrator: page,
}) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 800 });
  await openStaff(page, "/admin/forms");
  await page.getByRole("button", { name: "Draft a new version of Health form", exact: false }).click();
  await page.getByRole("button", { name: "Throw the draft away" }).click();
  await page.getByRole("button", { name: "Throw it away" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Forms");
  await page
    .getByRole("link", { name: /, version 1$/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Sections and questions" })).toBeVisible();
  for (const summary of await page.locator("main summary").all()) await summary.press("Enter");
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await expectAccessible(page, "a version of a form with all its sections");
});
