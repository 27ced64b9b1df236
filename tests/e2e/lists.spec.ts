import { intakeText } from "#content/text/intake";
import { expect, test } from "#tests/e2e/fixtures";
import { bookVisit, follow, press, saveAndContinue, somebody } from "#tests/support/pages";

test("medicines are found by brand, kept as typed, changed and taken away, without scripts", async ({
  patient: page,
}) => {
  const named = (name: string) => page.getByRole("listitem").filter({ hasText: name });
  const { intakeToken } = await bookVisit(page, somebody());
  await page.goto(`/intake/${intakeToken}/medicines`);
  await page
    .getByRole("group", { name: /blood thinner or aspirin/ })
    .getByLabel("No", { exact: true })
    .check();
  await page
    .getByRole("group", { name: /other medicine, vitamin/ })
    .getByLabel("Yes")
    .check();
  await saveAndContinue(page);
  await expect(page.getByRole("heading", { name: "Your medicines", level: 2 })).toBeVisible();
  await press(page, "Add a medicine");

  await press(page, "Save this medicine");
  await expect(page.getByRole("alert")).toContainText("Enter the name of the medicine");
  await page.getByLabel("What is it called?").fill("eliqis");
  await press(page, intakeText.find.en);
  await page.getByLabel("apixaban (Eliquis)").check();
  await page.getByLabel("How much do you take").fill("5 mg");
  await press(page, intakeText.listSaveAndAdd.en);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Medicine 2");
  await page.getByLabel("What is it called?").fill("Grandmother’s tea");
  await press(page, "Save this medicine");
  await expect(named("Grandmother’s tea")).toBeVisible();

  await press(page, "Change apixaban (Eliquis)");
  await expect(page.getByLabel("What is it called?")).toHaveValue("apixaban (Eliquis)");
  await page.getByLabel("How much do you take").fill("2.5 mg");
  await press(page, "Save this medicine");
  await expect(page.getByText("2.5 mg")).toBeVisible();

  await press(page, "Remove Grandmother’s tea");
  await follow(page, intakeText.removeNo.en);
  await expect(named("Grandmother’s tea")).toBeVisible();
  await press(page, "Remove Grandmother’s tea");
  await press(page, intakeText.removeYes.en);
  await expect(named("Grandmother’s tea")).toHaveCount(0);
  await expect(named("apixaban (Eliquis)")).toBeVisible();
});

test("the place of the pain is chosen on the drawing or in the list, without scripts", async ({ patient: page }) => {
  const { intakeToken } = await bookVisit(page, somebody());
  await page.goto(`/intake/${intakeToken}/pain`);
  await page.locator("label.region.waist").click();
  await expect(page.getByRole("checkbox", { name: "From the lowest ribs to the waist", exact: true })).toBeChecked();
  await page.getByRole("checkbox", { name: "Neck", exact: true }).check();
  await page.locator("label.region.neck").click();
  await expect(page.getByRole("checkbox", { name: "Neck", exact: true })).not.toBeChecked();
});

test("a medicine opens the questions that it calls for, and what is late is told at once, without scripts", async ({
  patient: page,
}) => {
  const h1 = page.getByRole("heading", { level: 1 });
  const { intakeToken } = await bookVisit(page, somebody());
  await page.goto(`/intake/${intakeToken}/medicines`);
  await page
    .getByRole("group", { name: /other medicine, vitamin/ })
    .getByLabel("Yes")
    .check();
  await press(page, intakeText.saveForLater.en);
  await expect(h1).not.toHaveText("Your medicines");
  await page.goto(`/intake/${intakeToken}/medicines/medicine-list/0`);
  await page.getByLabel("What is it called?").fill("stoboclo");
  await press(page, intakeText.find.en);
  await page.getByLabel(/^denosumab/).check();
  await press(page, "Save this medicine");

  await expect(page.getByText("Your answers opened 2 more questions")).toBeVisible();
  const last = page.getByRole("group", { name: /last denosumab/ });
  await last.getByLabel("More than 7 months ago").check();
  await press(page, "Save this medicine");
  await expect(page.getByRole("link", { name: "Select whether the shots were stopped" })).toBeVisible();
  await expect(page.getByText(intakeText.adviceToday.en.split(".")[0] ?? "")).toBeVisible();

  await page
    .getByRole("group", { name: /shots been stopped/ })
    .getByLabel("No, I still get them")
    .check();
  await press(page, "Save this medicine");
  await expect(h1).toHaveText("Your medicines");
  await expect(page.getByRole("listitem").filter({ hasText: "More than 7 months ago" })).toBeVisible();
});
