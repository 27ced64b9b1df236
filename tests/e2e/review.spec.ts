import type { Page } from "@playwright/test";
import { expect, test } from "#tests/e2e/fixtures";
import { expectAccessible } from "#tests/support/axe";
import { nameOf, openStaff, type Person } from "#tests/support/pages";
import { sentForm } from "#tests/support/sent-form";

const rowOf = (desk: Page, person: Person) => desk.getByRole("row").filter({ hasText: nameOf(person) });

/** Opens a person's form from the queue. */
async function openForm(desk: Page, person: Person): Promise<void> {
  await openStaff(desk, "/desk/intake");
  await desk.getByRole("link", { name: nameOf(person), exact: true }).click();
}

test("a clean form is accepted in at most 3 clicks from the queue, and its answers are in the chart", async ({
  patient: page,
  frontDesk: desk,
  open,
}) => {
  test.setTimeout(150_000);
  const { person, intakeToken } = await sentForm(page);
  let clicks = 0;
  const click = async (press: Promise<void>) => {
    clicks += 1;
    await press;
  };
  await openStaff(desk, "/desk/intake");
  await expect(rowOf(desk, person)).toContainText("No flags");
  await click(desk.getByRole("link", { name: nameOf(person), exact: true }).click());
  await expect(desk.getByRole("heading", { level: 1 })).toContainText(nameOf(person));
  await expect(desk.getByText(/^You have this form until/)).toBeVisible();
  for (const part of ["Flags", "Scores", "Into the chart", "What matters to them"])
    await expect(desk.getByRole("heading", { name: part, exact: true })).toBeVisible();
  await expectAccessible(desk, "a form to review");
  const id = desk.url().split("/").at(-1);
  await click(desk.getByRole("button", { name: "Accept", exact: true }).click());
  await expect(desk.getByText("The form is accepted.")).toBeVisible();
  expect(clicks).toBeLessThanOrEqual(3);

  const { patient } = await (await desk.request.get(`/api/v1/intake-reviews/${id}`)).json();
  const physician = await open({ role: "physician" });
  await openStaff(physician, `/physician/patients/${patient.id}`);
  const chart = physician.getByRole("region", { name: "Chart", exact: true });
  await expect(chart.getByText("Allergies and reactions", { exact: true })).toBeVisible();
  await expect(chart.getByText("Sex at birth", { exact: true })).toBeVisible();
  await expect(chart.getByRole("link", { name: /^health form/ }).first()).toHaveAttribute("href", `/desk/intake/${id}`);
  await expectAccessible(physician, "a patient with a chart");

  await openStaff(desk, `/desk/intake/${id}`);
  await desk.getByRole("link", { name: "Correct answers" }).click();
  await desk.getByLabel("Find a question").fill("blood thinner");
  const thinner = "Do you take a blood thinner or aspirin?";
  await desk.getByRole("button", { name: `Change the answer to: ${thinner}` }).click();
  await desk.getByRole("group", { name: thinner }).getByLabel("Yes", { exact: true }).check();
  const which = desk.getByRole("group", { name: "Which of these do you take?" });
  await which.getByLabel(/^apixaban/i).check();
  await desk.getByRole("button", { name: "Save the correction" }).click();
  await expect(desk.getByRole("alert").first()).toHaveText("Say who told you, and why it is different");
  await expectAccessible(desk, "correcting a form");
  await desk.getByLabel("Who told you, and why is it different?").fill("She called: she forgot it.");
  await desk.getByRole("button", { name: "Save the correction" }).click();
  const correction = desk.getByRole("article", { name: "Correction 1" });
  await expect(correction).toContainText("“She called: she forgot it.”");
  await expect(correction.getByText(thinner)).toBeVisible();
  await expectAccessible(desk, "a form that was corrected");
  const reader = await open();
  await reader.goto(`/intake/${intakeToken}`);
  await expect(reader.getByRole("heading", { name: "We changed answers in this form" })).toBeVisible();
  await expect(reader.getByText(/Before: No$/)).toBeVisible();
  await expectAccessible(reader, "a form that was corrected, as its patient sees it");
  await desk.getByRole("button", { name: "Accept the correction" }).click();
  await expect(desk.getByText("The form is accepted.")).toBeVisible();
});

test("a form that is not needed leaves the queue with a reason, and its link says that it is closed", async ({
  patient: page,
  frontDesk: desk,
}) => {
  test.setTimeout(90_000);
  const { person, intakeToken } = await sentForm(page);
  await openForm(desk, person);
  await desk.getByRole("button", { name: "Not needed" }).click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByRole("button", { name: "Take it out of the queue" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Say why it is not needed");
  await dialog.getByLabel("Why is it not needed?").fill("The visit was cancelled.");
  await dialog.getByRole("button", { name: "Take it out of the queue" }).click();
  await expect(desk.getByText("The form is put away.")).toBeVisible();
  await expect(rowOf(desk, person)).toHaveCount(0);
  await page.goto(`/intake/${intakeToken}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This form is closed");
});

test("the filters stand in the address with no patient in it, and come back with it", async ({ frontDesk: desk }) => {
  await openStaff(desk, "/desk/intake");
  const filters = desk.getByRole("region", { name: "Filters" });
  await filters.getByRole("button", { name: /^Not sent/ }).click();
  await expect(desk).toHaveURL(/\/desk\/intake\?status=not_sent$/);
  await filters.getByLabel("Location").selectOption({ index: 1 });
  await filters.getByRole("button", { name: /^No flags/ }).click();
  await expect(desk).toHaveURL(/\?status=not_sent&urgency=none&location=[a-z-]+$/);
  await desk.reload();
  await expect(filters.getByRole("button", { name: /^No flags/ })).toHaveAttribute("aria-pressed", "true");
  await expect(filters.getByRole("button", { name: /^Not sent/ })).toHaveAttribute("aria-pressed", "true");
  await expectAccessible(desk, "the queue of forms with filters");
  await filters.getByRole("button", { name: "Clear filters" }).click();
  await expect(desk).toHaveURL(/\?status=not_sent$/);
});

test("a colleague sees who has a form and until when, and can take it over", async ({
  patient: page,
  frontDesk: desk,
  nurse,
}) => {
  test.setTimeout(90_000);
  const { person } = await sentForm(page);
  await openForm(desk, person);
  await expect(desk.getByText(/^You have this form until/)).toBeVisible();
  await openStaff(nurse, "/desk/intake");
  await expect(rowOf(nurse, person)).toContainText(/reads it until/);
  await nurse.getByRole("link", { name: nameOf(person), exact: true }).click();
  await expect(nurse.getByText(/is reading this form until \d/)).toBeVisible();
  await expect(nurse.getByRole("button", { name: "Accept", exact: true })).toBeDisabled();
  await nurse.getByRole("button", { name: "Take it over" }).click();
  await expect(nurse.getByText(/^You have this form until/)).toBeVisible();
  await nurse.getByRole("button", { name: "Accept", exact: true }).click();
  await expect(nurse.getByText("The form is accepted.")).toBeVisible();
});

test("named questions lead the patient to them, and the mail says nothing of them", async ({
  patient: page,
  frontDesk: desk,
}) => {
  test.setTimeout(90_000);
  const { person, intakeToken } = await sentForm(page);
  await openForm(desk, person);
  await desk.getByRole("button", { name: "Ask about: Which pharmacy do you use?" }).click();
  await desk.getByRole("button", { name: "Ask for changes" }).click();
  const dialog = desk.getByRole("dialog");
  await expect(dialog.getByText("The patient is led to: Which pharmacy do you use?")).toBeVisible();
  await dialog.getByLabel("What should the patient change?").fill("We need the name of your pharmacy.");
  await dialog.getByRole("button", { name: "Send it back" }).click();
  await expect(desk.getByText("The form went back to the patient with your words.")).toBeVisible();

  await page.goto(`/intake/${intakeToken}`);
  await expect(page.getByText("We need the name of your pharmacy.")).toBeVisible();
  await page.getByRole("link", { name: "Which pharmacy do you use?" }).click();
  await expect(page.getByLabel("Which pharmacy do you use?")).toBeVisible();
  await expect(page).toHaveURL(/#q\d+$/);
});

test("a call that a reviewer asks for is on the call list until the patient is reached", async ({
  patient: page,
  frontDesk: desk,
}) => {
  test.setTimeout(90_000);
  const { person } = await sentForm(page);
  await openForm(desk, person);
  await desk.getByRole("button", { name: "Ask for a call" }).click();
  const asks = desk.getByRole("dialog");
  await asks.getByLabel("What should be spoken about?").fill("Which dose of the blood thinner?");
  await asks.getByRole("button", { name: "Put on the call list" }).click();
  await expect(desk.getByText("The patient is on the call list.")).toBeVisible();
  await expect(rowOf(desk, person)).toContainText("To be called");
  await desk.getByRole("link", { name: "Call list", exact: true }).click();
  const card = desk.getByRole("article", { name: nameOf(person), exact: true });
  await expect(card).toContainText("Which dose of the blood thinner?");
  await expect(card.getByRole("link", { name: person.phone })).toHaveAttribute("href", /^tel:\+1312/);
  await expectAccessible(desk, "the call list");
  await card.getByRole("button", { name: /^Record a call/ }).click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByRole("button", { name: "Write it down" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Select what came of the call");
  await dialog.getByLabel("Left a message").check();
  await expectAccessible(desk, "recording a call");
  await dialog.getByRole("button", { name: "Write it down" }).click();
  await expect(card).toContainText("Left a message");
  await card.getByRole("button", { name: /^Record a call/ }).click();
  await dialog.getByLabel("Reached").check();
  await dialog.getByRole("button", { name: "Write it down" }).click();
  await expect(card).toHaveCount(0);
});
