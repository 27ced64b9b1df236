import { intakeText } from "#content/text/intake";
import { expect, test } from "#tests/e2e/fixtures";
import {
  answerRequired,
  answerSigns,
  bookVisit,
  expectErrors,
  fillForm,
  follow,
  nameOf,
  openStaff,
  press,
  saveAndContinue,
  somebody,
} from "#tests/support/pages";
import { knownPatient } from "#tests/support/procedure-calls";
import { sentForm } from "#tests/support/sent-form";

test("from a booking to an accepted health form: patient without scripts, then the front desk", async ({
  patient: page,
  frontDesk: desk,
}) => {
  // The whole form, question by question.
  test.setTimeout(180_000);
  const person = somebody();
  const h1 = page.getByRole("heading", { level: 1 });
  const { manageToken, intakeToken } = await bookVisit(page, person);

  await follow(page, "Fill in your health form");
  await expect(h1).toHaveText("Your health form");
  await expect(page.getByText("You have completed 0 of")).toBeVisible();
  await follow(page, "You and who helps you");
  await page.getByLabel("The patient").check();
  await saveAndContinue(page);
  const missing = page.getByRole("alert").getByRole("link");
  await expect(missing.first()).toBeVisible();
  await expectErrors(page, await missing.allInnerTexts());
  await expect(page.getByLabel("The patient")).toBeChecked();
  await press(page, "Save and come back later");
  await expect(h1).toHaveText("Your answers are saved");

  await page.goto("/");
  await page.goto(`/intake/${intakeToken}`);
  await expect(page.getByText("In progress")).toBeVisible();
  await follow(page, "You and who helps you");
  await expect(page.getByLabel("The patient")).toBeChecked();
  await answerRequired(page);
  await saveAndContinue(page);
  await fillForm(page);
  await expect(page.getByText("The form is not sent until you press the button at the end.")).toBeVisible();
  // The signs that cannot wait are asked again first.
  await expect(page.getByRole("button", { name: "Send my health form" })).toHaveCount(0);
  await follow(page, "Check the warning signs");
  await answerSigns(page, intakeToken);
  await follow(page, "Go back");
  await follow(page, "Check your answers and send");
  await press(page, "Send my health form");
  await expect(h1).toHaveText("Health form sent");
  const copy = page.getByRole("link", { name: "Keep a copy as a file (PDF)" });
  const file = await page.request.get((await copy.getAttribute("href")) ?? "");
  expect([file.status(), file.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");

  const { localDate } = await (await page.request.get(`/api/v1/visits/${manageToken}`)).json();
  await openStaff(desk, `/desk?date=${localDate}`);
  const row = desk.getByRole("row").filter({ hasText: nameOf(person) });
  await expect(row).toContainText("Expected");

  await openStaff(desk, "/desk");
  // At most three presses from the day to the decision.
  await desk.getByRole("link", { name: /^Intake/ }).click();
  await desk.getByRole("link", { name: nameOf(person) }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toContainText(nameOf(person));
  for (const part of ["Flags", "Scores"]) await expect(desk.getByRole("heading", { name: part })).toBeVisible();
  await expect(desk.getByText("Who is filling in this form?", { exact: true })).toBeVisible();
  await expect(
    desk
      .getByRole("definition")
      .filter({ hasText: /^The patient/ })
      .first(),
  ).toBeVisible();
  const printed = await desk.getByRole("link", { name: "PDF of what was signed" }).getAttribute("href");
  expect((await desk.request.get(printed ?? "")).status()).toBe(200);
  await desk.getByRole("button", { name: "Accept", exact: true }).click();
  await expect(desk.getByText("The form is accepted.")).toBeVisible();
  await expect(desk.getByRole("rowheader", { name: nameOf(person) })).toHaveCount(0);
});

test("what the front desk asks to change is read by the patient, who sends the form again", async ({
  patientWithScripts: page,
  frontDesk: desk,
}) => {
  const { person, intakeToken } = await sentForm(page);
  await openStaff(desk, "/desk/intake");
  await desk.getByRole("link", { name: nameOf(person) }).click();
  await desk.getByRole("button", { name: "Ask for changes" }).click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByRole("button", { name: "Send it back" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Say what the patient should change");
  await dialog.getByLabel("What should the patient change?").fill("Please add the name of your bone medicine.");
  await dialog.getByRole("button", { name: "Send it back" }).click();
  await expect(desk.getByText("The form went back to the patient with your words.")).toBeVisible();

  await page.goto(`/intake/${intakeToken}`);
  await expect(page.getByText("The clinic asks you to change something")).toBeVisible();
  await expect(page.getByText("Please add the name of your bone medicine.")).toBeVisible();
  await answerSigns(page, intakeToken);
  await page.goto(`/intake/${intakeToken}/check`);
  await press(page, intakeText.send.en);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(intakeText.sentTitle.en);
  await openStaff(desk, "/desk/intake");
  await expect(desk.getByRole("row").filter({ hasText: nameOf(person) })).toContainText("Sent again");
});

test("a physician signs in to the procedures ahead in time order, and to a patient in one more press", async ({
  open,
}) => {
  const page = await open();
  await openStaff(page, "/physician");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("Email").fill("physician@plumbline.example");
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("The email or password is not right.")).toBeVisible();
  await page.getByLabel("Password").fill("plumb-line-demonstration");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Upcoming procedures");

  const everyone = page.getByRole("button", { name: "All physicians" });
  await everyone.click();
  await expect(everyone).toHaveAttribute("aria-pressed", "true");
  const slots = page.getByRole("article");
  await expect(slots.nth(1)).toBeVisible();
  for (const text of await slots.allInnerTexts()) {
    expect(text).toMatch(/\d{1,2}(:\d\d)?(am|pm)|midday/);
    expect(text).toMatch(/vertebroplasty|kyphoplasty/i);
    expect(text).toMatch(/\b[TL]\d{1,2}\b/);
    expect(text).toMatch(/Ready|Tentative|Blocked/);
  }
  const days = page.getByRole("main").getByRole("heading", { level: 2 });
  for (const day of await days.allInnerTexts()) expect(day).toMatch(/^\w+day, \w+ \d+ · /);
  const from = new Date().toISOString().slice(0, 10);
  const to = new Date(Date.now() + 13 * 86_400_000).toISOString().slice(0, 10);
  const { procedures } = await (await page.request.get(`/api/v1/procedures?from=${from}&to=${to}`)).json();
  const starts = procedures.map(({ start }: { start: string }) => start);
  expect(starts).toEqual(starts.toSorted());

  const name = await slots.first().getByRole("link").first().innerText();
  await slots.getByRole("link", { name, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  for (const part of ["Flags", "Procedure", "Visits"])
    await expect(page.getByRole("heading", { name: part, exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Week" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Week of /);
  const entries = page.getByRole("main").getByRole("listitem").getByRole("link");
  for (let weeks = 0; weeks < 3 && (await entries.count()) === 0; weeks += 1) {
    const shown = await page.getByRole("heading", { level: 1 }).innerText();
    await page.getByRole("link", { name: "The week after" }).click();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(shown);
  }
  await entries.first().click();
  await expect(page.getByRole("heading", { name: "Visits", exact: true })).toBeVisible();
});

test("the desk takes a step of a visit with one press and takes it back with one more", async ({ frontDesk: desk }) => {
  const { name, slot } = await knownPatient(desk.request);
  await openStaff(desk, `/desk?date=${slot.localDate}&hide=nothing`);
  const row = desk.getByRole("row").filter({ hasText: name });
  await row.getByRole("button", { name: `Arrive ${name}` }).click();
  await expect(row).toContainText("Arrived");
  await desk.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(row).toContainText("Expected");
});
