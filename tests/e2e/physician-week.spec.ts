import { randomInt, randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import type { OfferedSlot } from "#lib/availability/schema";
import { formatDay } from "#lib/time";
import { expect, test } from "#tests/e2e/fixtures";
import { expectAccessible } from "#tests/support/axe";
import { openStaff } from "#tests/support/pages";
import {
  bookProcedureOf,
  knownPatient,
  procedureSlots,
  slotsOf,
  takeSome,
  whereOf,
} from "#tests/support/procedure-calls";

/** The physician who signs in to these tests, with a calendar of their own. */
const own = ({ physician }: OfferedSlot): boolean => physician.slug === "amara-osei";

const dayOf = (slot: OfferedSlot): string => formatDay(new Date(slot.start), slot.location.timeZone);

test("the week of a physician says of a procedure how ready it is, and changes by itself", async ({
  physician: page,
  open,
}) => {
  const desk = await open({ role: "front_desk" });
  const patient = await knownPatient(desk.request);
  const { caseId, slot } = await bookProcedureOf(
    desk.request,
    patient,
    (await procedureSlots(desk.request, [28, 43])).filter(own),
  );
  await openStaff(page, `/physician/week?week=${slot.localDate}`);
  const visit = page.getByRole("region", { name: dayOf(slot) }).getByRole("link", { name: patient.name });
  await expect(visit).toContainText("Tentative: 0 of 12 met");
  await expectAccessible(page, "a week with a procedure");
  const nurse = await open({ role: "nurse" });
  const blocked = { code: "labs", status: "blocked", note: "Waits for the laboratory" };
  const marked = await nurse.request.post(`/api/v1/procedures/${caseId}/readiness`, { data: blocked });
  expect(marked.status()).toBe(200);
  await expect(visit).toContainText("Blocked: 0 of 12 met");
});

/** A first visit of this patient with the physician of these tests. */
const bookOwn = (request: APIRequestContext, patientId: string, slots: OfferedSlot[]): Promise<OfferedSlot> =>
  takeSome(slots.filter(own), async (slot) => {
    const data = { patientId, visitType: "first-visit", ...whereOf(slot) };
    const headers = { "Idempotency-Key": randomUUID() };
    return (await request.post("/api/v1/bookings", { data, headers })).status() === 201 ? slot : null;
  });

test("a visit is moved where a rule stands against it, with a reason, and shows so wherever it stands", async ({
  frontDesk: page,
  physician,
}) => {
  const { id, name } = await knownPatient(page.request);
  const slot = await bookOwn(page.request, id, await slotsOf(page.request, "first-visit", [30, 42]));
  const reason = `Comes by train once a month ${randomInt(1_000_000)}`;
  await openStaff(page, `/desk?date=${slot.localDate}&hide=nothing`);
  const row = page.getByRole("row").filter({ hasText: name });
  await row.getByRole("button", { name: /^More for/ }).click();
  await page.getByRole("button", { name: "Move to another time" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Day", { exact: true }).fill(slot.localDate);
  await dialog.getByLabel("Another time that day").fill(`05:${10 + randomInt(45)}`);
  await dialog.getByRole("button", { name: "Is it free?" }).click();
  await expect(dialog.getByText("It is outside the hours of Dr. Amara Osei")).toBeVisible();
  await dialog.getByRole("button", { name: "Overbook Dr. Amara Osei" }).click();
  await dialog.getByRole("button", { name: "Overbook with this reason" }).click();
  await expect(dialog.getByText("Write why this visit must be then")).toBeVisible();
  await dialog.getByLabel(/^Why must it be then/).fill(reason);
  await dialog.getByRole("button", { name: "Overbook with this reason" }).click();
  const move = dialog.getByRole("button", { name: /^Move to .*, overbooked$/ });
  await expect(move).toBeVisible();
  await expectAccessible(page, "moving a visit where it is overbooked");
  await move.click();
  await expect(page.getByText(`${name} moved to`)).toBeVisible();

  await expect(row).toContainText(`Overbooked: ${reason}`);
  await openStaff(page, `/desk/day?date=${slot.localDate}&location=${slot.location.slug}`);
  const column = page.getByRole("region", { name: slot.physician.name, exact: true });
  await expect(column.getByRole("button", { name })).toContainText(`Overbooked: ${reason}`);
  await column.getByRole("button", { name }).click();
  await expect(page.getByRole("dialog")).toContainText(`Overbooked: ${reason}`);
  await openStaff(physician, `/physician/week?week=${slot.localDate}`);
  const visit = physician.getByRole("region", { name: dayOf(slot) }).getByRole("link", { name });
  await expect(visit).toContainText(`Overbooked: ${reason}`);
  await openStaff(physician, `/physician/patients/${id}`);
  await expect(physician.getByText(`Overbooked: ${reason}`).first()).toBeVisible();
});
