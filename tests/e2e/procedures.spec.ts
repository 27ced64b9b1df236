import { randomInt, randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#tests/e2e/fixtures";
import { expectAccessible } from "#tests/support/axe";
import { openStaff } from "#tests/support/pages";
import { bookProcedureFor, knownPatient, plan } from "#tests/support/procedure-calls";
import { aTime, chooseSome, shows, takeTime } from "#tests/support/staff-times";

// One after the other: a suite has few times, and two tests at one moment would want the same.
test.describe.configure({ mode: "default" });

/** To the last day shown that has free times: other tests book earlier days. */
async function toLastDay(page: Page): Promise<void> {
  const days = page.getByRole("list", { name: "Days" }).getByRole("button", { name: /\d+ free$/ });
  await expect(days.first()).toBeVisible();
  await days.last().click();
  // The times change with the day: only now are they those of the day that was pressed.
  await expect(days.last()).toHaveAttribute("aria-pressed", "true");
}

async function chooseLate(page: Page): Promise<void> {
  await toLastDay(page);
  await chooseSome(aTime(page));
}

const level = (page: Page, name: string): Locator => page.getByRole("checkbox", { name, exact: true });

/** Technique, two levels, sedation and a biopsy; then times some weeks on, where no other test books. */
async function toTimes(page: Page, patientId: string): Promise<void> {
  await openStaff(page, `/physician/procedures/new?patient=${patientId}`);
  await page.getByLabel("Kyphoplasty").check();
  await level(page, "T12").check();
  await level(page, "L1").check();
  await page.getByLabel("Moderate sedation and local").check();
  await page.getByLabel("Biopsy").check();
  await page.getByLabel(/^Who brings the patient home/).fill("Niece, by car");
  await expect(page.getByText("135 minutes in the suite")).toBeVisible();
  await page.getByRole("button", { name: "Later days" }).click();
}

const book = (page: Page) => page.getByRole("button", { name: "Book this procedure" });
/** Books at the chosen time; at one of the nearest where another test was faster. */
async function bookChosen(page: Page): Promise<void> {
  const booked = page.getByRole("heading", { name: "The procedure is booked" });
  await takeTime(page, { take: () => book(page).click(), again: () => book(page).click(), isDone: shows(booked) });
  await expect(booked).toBeFocused();
}

test("a physician books a procedure by technique, levels and additions, and books its plan visit by visit", async ({
  physician: page,
  open,
}) => {
  const patient = await knownPatient((await open({ role: "front_desk" })).request);
  await openStaff(page, `/physician/procedures/new?patient=${patient.id}`);
  await book(page).click();
  for (const missing of ["Choose the technique", "Choose at least one level", "Choose the anesthesia"])
    await expect(page.getByText(missing).first()).toBeVisible();
  await expectAccessible(page, "booking a procedure, with what is missing");
  await toTimes(page, patient.id);
  await chooseLate(page);
  await expectAccessible(page, "booking a procedure, filled in");
  await bookChosen(page);
  await expect(page.getByText("Tentative").first()).toBeVisible();
  const week = page.getByRole("article", { name: "Week 1", exact: true });
  await expect(week).toContainText("Proposed, not booked");
  await expectAccessible(page, "a procedure that is booked, with its plan");
  const take = () => week.getByRole("button", { name: "Book Week 1" }).click();
  await takeTime(page, { take, isDone: shows(week.filter({ hasText: /Booked/ })) });
  await expect(page.getByRole("article", { name: "Week 6" })).toContainText("Proposed, not booked");
  await page.getByRole("link", { name: "To the patient’s screen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(patient.name);
  await expect(page.getByText("Tentative, 0 of 12 met").first()).toBeVisible();
});

test("of two who want one suite the second is told what stands against it, with the nearest times, and loses nothing", async ({
  nurse: page,
  open,
}) => {
  const desk = await open({ role: "front_desk" });
  const [first, second] = [await knownPatient(desk.request), await knownPatient(desk.request)];
  await toTimes(page, second.id);
  await page.route(
    "**/api/v1/procedures",
    async (route) => {
      const faster = { ...route.request().postDataJSON(), patientId: first.id };
      const headers = { "Idempotency-Key": randomUUID() };
      // Booked by us, or by another test: gone it is.
      const answer = await desk.request.post("/api/v1/procedures", { data: faster, headers });
      expect([201, 409]).toContain(answer.status());
      await route.continue();
    },
    { times: 1 },
  );
  await chooseLate(page);
  await book(page).click();
  const gone = page.getByRole("alert").filter({ hasText: "This time has just been taken." });
  await expect(gone).toContainText(/is taken until|No .* is free/);
  await expect(level(page, "T12")).toBeChecked();
  await expect(page.getByLabel("Biopsy")).toBeChecked();
  await expect(page.getByLabel(/^Who brings the patient home/)).toHaveValue("Niece, by car");
  await expectAccessible(page, "a suite that somebody else took");
  await gone.getByRole("button").first().click();
  await expect(gone).toHaveCount(0);
  await bookChosen(page);
});

test("the desk books a procedure too, and is led to the plan; it sees no checklist", async ({ frontDesk: page }) => {
  const patient = await knownPatient(page.request);
  await toTimes(page, patient.id);
  await chooseLate(page);
  await bookChosen(page);
  await page.getByRole("link", { name: "To the plan of visits" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Plan of visits" })).toBeVisible();
  await expect(page.getByRole("article", { name: "Week 1", exact: true })).toContainText("Proposed, not booked");
  await expectAccessible(page, "the plan of visits at the desk");
  await page.goto("/physician");
  await expect(page.getByText("Your role cannot open this page")).toBeVisible();
});

test("a level more makes it longer: changed on its page, with what follows for the plan, and shown everywhere", async ({
  physician: page,
  open,
}) => {
  const desk = await open({ role: "front_desk" });
  const patient = await knownPatient(desk.request);
  const { caseId } = await bookProcedureFor(desk.request, patient);
  await openStaff(page, `/physician/procedures/${caseId}/change`);
  await expect(level(page, "L1")).toBeChecked();
  await expect(page.getByRole("button", { name: "Nothing is changed yet" })).toBeVisible();
  await level(page, "L2").check();
  await expect(page.getByText("150 minutes in the suite")).toBeVisible();
  await chooseLate(page);
  await expect(page.getByRole("heading", { name: "What follows for the plan of visits" })).toBeVisible();
  await expectAccessible(page, "changing a procedure");
  const change = () => page.getByRole("button", { name: "Change this procedure" }).click();
  const changed = page.getByRole("heading", { name: "The procedure is changed" });
  await takeTime(page, { take: change, again: change, isDone: shows(changed) });
  await expect(changed).toBeFocused();
  await page.getByRole("link", { name: "To the patient’s screen" }).click();
  await expect(page.getByText("T12, L1 and L2").first()).toBeVisible();
});

test("a change that a colleague made meanwhile is told, and nothing that was entered is lost", async ({
  nurse: page,
  open,
}) => {
  const desk = await open({ role: "front_desk" });
  const patient = await knownPatient(desk.request);
  const { caseId } = await bookProcedureFor(desk.request, patient);
  await openStaff(page, `/physician/procedures/${caseId}/change`);
  await page.getByLabel(/^Who brings the patient home/).fill("Son, by train");
  const other = await desk.request.post(`/api/v1/procedures/${caseId}/change`, {
    data: { version: 1, ...plan, escort: "Daughter" },
  });
  expect(other.status()).toBe(200);
  await page.getByRole("button", { name: "Change this procedure" }).click();
  const told = page.getByRole("alert").filter({ hasText: "Your step was not taken." });
  await expect(told).toContainText(/changed it at/);
  await expect(page.getByLabel(/^Who brings the patient home/)).toHaveValue("Son, by train");
  await expectAccessible(page, "a procedure that a colleague changed");
});

test("tentative, blocked or ready shows in words on the board, the day, the procedures and the patient", async ({
  frontDesk: page,
  open,
}) => {
  const patient = await knownPatient(page.request);
  const { caseId, slot } = await bookProcedureFor(page.request, patient);
  const row = page.getByRole("row").filter({ hasText: patient.name });
  await openStaff(page, `/desk?date=${slot.localDate}&hide=nothing`);
  await expect(row).toContainText("Tentative, 0 of 12 met");
  const nurse = await open({ role: "nurse" });
  const blocked = { code: "labs", status: "blocked", note: "Waits for the laboratory" };
  const marked = await nurse.request.post(`/api/v1/procedures/${caseId}/readiness`, { data: blocked });
  expect(marked.status()).toBe(200);
  await expect(row).toContainText("Blocked, 0 of 12 met");
  await openStaff(page, `/desk/day?date=${slot.localDate}&location=${slot.location.slug}`);
  const column = page.getByRole("region", { name: slot.physician.name, exact: true });
  await column.getByRole("button", { name: patient.name }).click();
  await expect(page.getByRole("dialog")).toContainText("Blocked, 0 of 12 met");
  await openStaff(nurse, `/physician/patients/${patient.id}`);
  await expect(nurse.getByText("Blocked, 0 of 12 met").first()).toBeVisible();
});

test("a time that is not offered tells why, and is overbooked only with a reason, which is shown from then on", async ({
  physician: page,
  open,
}) => {
  const desk = await open({ role: "front_desk" });
  const patient = await knownPatient(desk.request);
  const reason = `New leg weakness, team agreed ${randomInt(1_000_000)}`;
  await toTimes(page, patient.id);
  await toLastDay(page);
  await page.getByLabel("Another time that day").fill(`05:${10 + randomInt(45)}`);
  await page.getByRole("button", { name: "Is it free?" }).click();
  await expect(page.getByText(/^It is outside the hours of Dr\. /).first()).toBeVisible();
  await page
    .getByRole("button", { name: /^Overbook Dr\./ })
    .first()
    .click();
  await page.getByRole("button", { name: "Overbook with this reason" }).click();
  await expect(page.getByText("Write why this visit must be then")).toBeVisible();
  await page.getByLabel(/^Why must it be then/).fill(reason);
  await expectAccessible(page, "a procedure at a time that is not offered");
  await page.getByRole("button", { name: "Overbook with this reason" }).click();
  const summary = page.getByRole("region", { name: "What will be booked" });
  await expect(summary).toContainText(`Overbooked: ${reason}`);
  await bookChosen(page);
  await expect(page.getByText(`Overbooked: ${reason}`)).toBeVisible();
  await page.getByRole("link", { name: "To the patient’s screen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(patient.name);
  await expect(page.getByText(`Overbooked: ${reason}`).first()).toBeVisible();
});
