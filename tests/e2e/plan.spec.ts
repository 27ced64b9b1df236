import { randomInt, randomUUID } from "node:crypto";
import type { APIRequestContext, Locator, Page } from "@playwright/test";
import type { OfferedSlot } from "#lib/availability/schema";
import { recurringDates } from "#lib/series/rules";
import { formatDay, formatTime, localDate } from "#lib/time";
import { expect, test } from "#tests/e2e/fixtures";
import { expectAccessible } from "#tests/support/axe";
import { openStaff } from "#tests/support/pages";
import { bookOfPlan, bookProcedureFor, knownPatient, slotsOf } from "#tests/support/procedure-calls";
import { aTime, chooseSome, takeTime } from "#tests/support/staff-times";

const visit = (page: Page, name: string): Locator => page.getByRole("article", { name, exact: true });
const timeName = ({ start, physician, location }: OfferedSlot): string => {
  const at = new Date(start);
  return `${formatTime(at, location.timeZone)}, ${formatDay(at, location.timeZone)}, with ${physician.name} at ${location.name}`;
};

test("a physician drops a booked visit of the plan with a reason, takes it back, and moves it", async ({
  physician: page,
  open,
}) => {
  const desk = await open({ role: "front_desk" });
  const patient = await knownPatient(desk.request);
  const { seriesId } = await bookProcedureFor(desk.request, patient, [28, 36]);
  await bookOfPlan(desk.request, seriesId, "week-1");
  await openStaff(page, `/physician/patients/${patient.id}`);
  const week = visit(page, "Week 1");
  await expect(week).toContainText("Booked");
  await week.getByRole("button", { name: "Drop Week 1" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Drop the visit" }).click();
  await expect(dialog.getByText("Write the reason")).toBeVisible();
  await dialog.getByLabel("Reason").fill("Goes on with the family doctor");
  await expectAccessible(page, "dropping a visit of the plan");
  await dialog.getByRole("button", { name: "Drop the visit" }).click();
  await expect(week).toContainText("Dropped");
  await expect(week).toContainText("“Goes on with the family doctor”");
  await week.getByRole("button", { name: "Undo Week 1" }).click();
  await expect(week).toContainText("Booked");
  await week.getByRole("button", { name: "Another time Week 1" }).click();
  await chooseSome(aTime(page));
  await expectAccessible(page, "moving a visit of the plan");
  const move = () => dialog.getByRole("button", { name: /^Move to / }).click();
  await takeTime(page, { take: move, again: move, isDone: async () => (await dialog.count()) === 0 });
  await expect(week).toContainText("Booked");
  await expect(visit(page, "Week 6")).toContainText("Proposed, not booked");
});

test("the desk runs the plan: drops a proposed visit, takes it back, and gives another its own time", async ({
  frontDesk: page,
}) => {
  const patient = await knownPatient(page.request);
  const { seriesId } = await bookProcedureFor(page.request, patient, [28, 36]);
  await bookOfPlan(page.request, seriesId, "week-1");
  await openStaff(page, `/desk/plan/${patient.id}`);
  await expect(visit(page, "Week 1")).toContainText("Booked");
  const month = visit(page, "Month 3");
  await month.getByRole("button", { name: "Drop Month 3" }).click();
  await page.getByRole("dialog").getByLabel("Reason").fill("Lives abroad then");
  await page.getByRole("dialog").getByRole("button", { name: "Drop the visit" }).click();
  await expect(month).toContainText("Dropped");
  await month.getByRole("button", { name: "Take it back Month 3" }).click();
  await expect(month).not.toContainText("Dropped");
  const week = visit(page, "Week 6");
  await week.getByRole("button", { name: "Another time Week 6" }).click();
  await chooseSome(aTime(page));
  const dialog = page.getByRole("dialog");
  const propose = () => dialog.getByRole("button", { name: /^Propose / }).click();
  await takeTime(page, { take: propose, again: propose, isDone: async () => (await dialog.count()) === 0 });
  await expect(week).toContainText("Proposed, not booked");
});

const weekly = 3;

/** A time that is free three weeks running, of which somebody else then takes the second. */
async function withOneTaken(request: APIRequestContext): Promise<OfferedSlot> {
  const slots = await slotsOf(request, "physical-therapy", [28, 58]);
  const starts = new Set(slots.map(({ start, physician, location }) => `${start} ${physician.slug} ${location.slug}`));
  const running = slots.filter(({ start, physician, location }) =>
    recurringDates({ start, zone: location.timeZone, everyWeeks: 1, count: weekly }).every((date) =>
      starts.has(`${date.toISOString()} ${physician.slug} ${location.slug}`),
    ),
  );
  const other = await knownPatient(request);
  for (let tries = 0; tries < 10; tries += 1) {
    const slot = running[randomInt(running.length)];
    if (!slot) break;
    const [, second] = recurringDates({
      start: slot.start,
      zone: slot.location.timeZone,
      everyWeeks: 1,
      count: weekly,
    });
    const answer = await request.post("/api/v1/bookings", {
      data: {
        ...{ patientId: other.id, visitType: "physical-therapy", start: second?.toISOString() },
        ...{ physician: slot.physician.slug, location: slot.location.slug },
      },
      headers: { "Idempotency-Key": randomUUID() },
    });
    if (answer.status() === 201) return slot;
  }
  throw new Error("no time is free three weeks running");
}

test("a visit is repeated weekly: a date that is not free gets another time, all are booked at once, and the rest dropped together", async ({
  frontDesk: page,
}) => {
  const patient = await knownPatient(page.request);
  const slot = await withOneTaken(page.request);
  await openStaff(page, `/desk/series?patient=${patient.id}`);
  await page.getByRole("button", { name: "Book all" }).click();
  await expect(page.getByText("Choose the visit and its first time.")).toBeVisible();
  await expectAccessible(page, "repeating a visit, empty");
  await page.getByLabel("Visit", { exact: true }).selectOption("physical-therapy");
  await page.getByLabel("How many visits").selectOption(String(weekly));
  // The clinic’s own zone, in which its pages begin their days.
  const today = localDate(new Date(), "America/Chicago");
  const ahead = Temporal.PlainDate.from(today).until(slot.localDate).days;
  // Two weeks of days are shown at once.
  for (let paged = 0; paged < Math.floor(ahead / 14); paged += 1)
    await page.getByRole("button", { name: "Later days" }).click();
  const time = page.getByRole("button", { name: timeName(slot), exact: true });
  const days = page.getByRole("list", { name: "Days" });
  const [, monthDay = ""] = formatDay(new Date(slot.start), slot.location.timeZone).split(", ");
  const day = days.getByRole("button", { name: new RegExp(`${monthDay.replace(/^(\w{3})\w*/, "$1")}\\b`) });
  await day.click();
  await time.click();
  const second = page.getByRole("listitem", { name: "Visit 2" });
  await expect(second).toContainText("Not free");
  await expect(second).toContainText("is taken until");
  await expectAccessible(page, "repeating a visit, with a date that is not free");
  await second.getByRole("button").first().click();
  await expect(second).toContainText("At another time");
  await page.getByRole("button", { name: `Book all ${weekly}` }).click();
  await expect(page.getByRole("heading", { name: `${weekly} of ${weekly} visits are booked` })).toBeFocused();
  for (const name of ["Visit 1", "Visit 2", "Visit 3"]) await expect(visit(page, name)).toContainText("Booked");
  await visit(page, "Visit 2").getByRole("button", { name: "Drop Visit 2" }).click();
  await page.getByLabel("This visit and the 1 after it").check();
  await page.getByRole("dialog").getByLabel("Reason").fill("Well enough");
  await page.getByRole("button", { name: "Drop these visits" }).click();
  for (const name of ["Visit 2", "Visit 3"]) await expect(visit(page, name)).toContainText("Dropped");
  await expect(visit(page, "Visit 1")).toContainText("Booked");
});
