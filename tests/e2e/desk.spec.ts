import { randomInt, randomUUID } from "node:crypto";
import type { APIRequestContext, Locator, Page } from "@playwright/test";
import type { OfferedSlot } from "#lib/availability/schema";
import { expect, test } from "#tests/e2e/fixtures";
import { expectAccessible } from "#tests/support/axe";
import { nameOf, openStaff, type Person, somebody } from "#tests/support/pages";
import { aTime, chooseSome, shows, takeTime } from "#tests/support/staff-times";

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

const patientOf = ({ givenName, familyName, month, day: date, year, phone }: Person) => ({
  ...{ givenName, familyName, phone },
  birthDate: `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`,
});

/** Books a first visit two to six weeks ahead, at a time that no other test is likely to want. */
async function bookByApi(request: APIRequestContext, person: Person): Promise<{ id: string; slot: OfferedSlot }> {
  for (let tries = 0; tries < 8; tries += 1) {
    const { slots } = await (
      await request.get(`/api/v1/slots?visitType=first-visit&from=${day(14)}&to=${day(42)}&location=lakeside`)
    ).json();
    const slot: OfferedSlot = slots[randomInt(slots.length)];
    const where = { start: slot.start, physician: slot.physician.slug, location: slot.location.slug };
    const answer = await request.post("/api/v1/bookings", {
      data: { patient: patientOf(person), visitType: "first-visit", ...where },
      headers: { "Idempotency-Key": randomUUID() },
    });
    if (answer.status() === 201) return { id: (await answer.json()).id, slot };
  }
  throw new Error("no time could be booked");
}

/** Types somebody new, asks the signs and chooses a first visit: all that comes before the time. */
async function toTimesOfCall(page: Page, person: Person): Promise<void> {
  await openStaff(page, "/desk/book");
  await expect(page.getByRole("banner")).toContainText("Chicago time");
  await page.getByLabel("Name, birth date or phone number").fill(nameOf(person));
  await page.getByRole("button", { name: /somebody new$/ }).click();
  const { birthDate } = patientOf(person);
  await expect(page.getByLabel("First name")).toHaveValue(person.givenName);
  await expect(page.getByLabel("Last name")).toHaveValue(person.familyName);
  await page.getByLabel("Date of birth").fill(birthDate);
  await page.getByLabel("Phone", { exact: true }).fill(person.phone);
  await page.getByRole("button", { name: "None of these: go on" }).click();
  await expect(page.getByText("No warning signs")).toBeVisible();
  await page.getByLabel("Visit", { exact: true }).selectOption("first-visit");
}

const expectBooked = (page: Page, person: Person): Promise<void> =>
  expect(page.getByRole("heading", { name: `Booked for ${nameOf(person)}` })).toBeFocused();

const isHeld = (page: Page) => shows(page.getByText(/^Held \d+ minutes? more/));
/** Chooses one of the times that are shown, which is held for the caller. */
const holdSome = (page: Page, choose?: (time: Locator) => Promise<void>): Promise<void> =>
  takeTime(page, { take: () => chooseSome(aTime(page), choose), isDone: isHeld(page) });

const rowOf = (page: Page, person: Person) => page.getByRole("row").filter({ hasText: nameOf(person) });

test("books somebody new who calls: held while they speak, checked, and read out", async ({ frontDesk: page }) => {
  const person = somebody();
  await openStaff(page, "/desk/book");
  await expectAccessible(page, "booking for a caller, empty");
  await page.getByRole("button", { name: "Book this visit" }).click();
  for (const missing of ["Say who it is for", "Ask about the warning signs", "Choose the visit"])
    await expect(page.getByText(missing).first()).toBeVisible();
  await toTimesOfCall(page, person);
  await page.getByRole("button", { name: "Two weeks later" }).click();
  await holdSome(page);
  await expect(page.getByText(/^Held 1\d minutes more/)).toBeVisible();
  await expectAccessible(page, "booking for a caller, filled in");
  await page.getByRole("button", { name: "Book this visit" }).click();
  await expectBooked(page, person);
  await expect(page.getByText(/^PL-/)).toBeAttached();
  await expect(page.getByText("No email: say this.")).toBeVisible();
  await expectAccessible(page, "booked for a caller");
  await page.getByRole("link", { name: "To that day" }).click();
  await expect(rowOf(page, person)).toContainText("Expected");
});

test("books a known patient with the keyboard alone", async ({ frontDesk: page }) => {
  const person = somebody();
  await bookByApi(page.request, person);
  await openStaff(page, "/desk/book");
  await page.getByLabel("Name, birth date or phone number").focus();
  await page.keyboard.type(person.familyName);
  await expect(page.getByRole("button", { name: nameOf(person) })).toBeVisible();
  // What is found changes with each letter: only the whole name finds nobody else.
  await expect(page.getByRole("status").filter({ hasText: /^1 found$/ })).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Somebody else" })).toBeVisible();
  await page.getByRole("button", { name: "None of these: go on" }).press("Enter");
  await page.getByLabel("Visit", { exact: true }).selectOption("first-visit");
  await page.getByRole("button", { name: "Two weeks later" }).press("Enter");
  await holdSome(page, (time) => time.press("Enter", { timeout: 2_000 }));
  await page.getByRole("button", { name: "Book this visit" }).press("Enter");
  await expectBooked(page, person);
  const { patients } = await (
    await page.request.post("/api/v1/patient-searches", { data: { search: nameOf(person) } })
  ).json();
  expect(patients, "the known patient was used, not a second one").toHaveLength(1);
});

test("an emergency told on the phone is read out, never booked, and stays on the list", async ({ frontDesk: page }) => {
  const person = somebody();
  await openStaff(page, "/desk/book");
  await page.getByLabel("Name, birth date or phone number").fill(nameOf(person));
  await page.getByRole("button", { name: /somebody new$/ }).click();
  await page.getByLabel("Phone", { exact: true }).fill(person.phone);
  await page.getByRole("button", { name: "Español" }).click();
  await page.getByLabel(/^Adormecimiento u hormigueo nuevo/).check();
  await page.getByRole("button", { name: "Keep what is ticked" }).click();
  await expect(page.getByRole("heading", { name: "Llame al 911 ahora" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Book this visit" })).toHaveCount(0);
  await expectAccessible(page, "emergency on the phone");
  const { screenings } = await (await page.request.get("/api/v1/screenings")).json();
  const mine = screenings.find((entry: { person: { name: string } | null }) => entry.person?.name === nameOf(person));
  expect(mine).toMatchObject({ tier: "emergency" });
  await page.request.post(`/api/v1/screenings/${mine.id}/handle`, { data: { note: "A test: nobody was ill" } });
});

test("a time outside the rules tells why, can be overbooked with a reason, and shows so", async ({
  frontDesk: page,
}) => {
  const person = somebody();
  const reason = `Comes by train once a month ${randomInt(1_000_000)}`;
  await toTimesOfCall(page, person);
  await page.getByLabel("Day", { exact: true }).fill(day(45));
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
  await expectAccessible(page, "why not");
  await page.getByRole("button", { name: "Overbook with this reason" }).click();
  await expect(page.getByText(`Overbooked: ${reason}`)).toBeVisible();
  await page.getByRole("button", { name: "Book this visit" }).click();
  await expectBooked(page, person);
  await page.getByRole("link", { name: "To that day" }).click();
  await expect(rowOf(page, person)).toContainText(`Overbooked: ${reason}`);
});

test("a time that went while they spoke loses nothing and offers the nearest", async ({ frontDesk: page }) => {
  const person = somebody();
  await toTimesOfCall(page, person);
  await page.getByLabel("In the caller’s words").fill("Fell in the garden");
  await page.getByRole("button", { name: "Two weeks later" }).click();
  await page.route(
    "**/api/v1/holds",
    async (route) => {
      const faster = { ...route.request().postDataJSON(), patient: patientOf(somebody()) };
      // Booked by us, or by another test: gone it is.
      expect([201, 409]).toContain((await page.request.post("/api/v1/bookings", { data: faster })).status());
      await route.continue();
    },
    { times: 1 },
  );
  await chooseSome(aTime(page));
  const gone = page.getByRole("alert").filter({ hasText: "This time has just been taken." });
  await expect(gone).toBeVisible();
  await expect(page.getByLabel("First name")).toHaveValue(person.givenName);
  await expect(page.getByLabel("In the caller’s words")).toHaveValue("Fell in the garden");
  await takeTime(page, { take: () => gone.getByRole("button").first().click(), isDone: isHeld(page) });
  await page.getByRole("button", { name: "Book this visit" }).click();
  await expectBooked(page, person);
});

test("a visit is moved from the board and back again, also after a reload", async ({ frontDesk: page }) => {
  const person = somebody();
  const { slot } = await bookByApi(page.request, person);
  await openStaff(page, `/desk?date=${slot.localDate}&hide=nothing`);
  await rowOf(page, person)
    .getByRole("button", { name: /^More for/ })
    .click();
  await page.getByRole("button", { name: "Move to another time" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await expect(dialog.getByText("Choose a time first")).toBeVisible();
  await dialog.getByLabel("With", { exact: true }).selectOption("");
  await chooseSome(aTime(page));
  await expectAccessible(page, "moving a visit");
  const move = () => dialog.getByRole("button", { name: /^Move to / }).click();
  await takeTime(page, { take: move, again: move, isDone: shows(page.getByText(`${nameOf(person)} moved to`)) });
  await page.reload();
  await rowOf(page, person)
    .getByRole("button", { name: /^Undo the last step/ })
    .click();
  await expect(page.getByText(`${nameOf(person)} is back to “Expected”`)).toBeVisible();
  const { entries } = await (
    await page.request.get(`/api/v1/schedule?from=${slot.localDate}&to=${slot.localDate}`)
  ).json();
  const mine = entries.find((entry: { patient: { name: string } }) => entry.patient.name === nameOf(person));
  expect(mine).toMatchObject({ start: slot.start, physician: slot.physician });
});

test("a cancellation is written with its reason and undone within three minutes", async ({ frontDesk: page }) => {
  const person = somebody();
  const { slot } = await bookByApi(page.request, person);
  await openStaff(page, `/desk?date=${slot.localDate}&hide=nothing`);
  await rowOf(page, person)
    .getByRole("button", { name: /^More for/ })
    .click();
  await page.getByRole("button", { name: "Cancel the visit" }).click();
  await page.getByRole("dialog").getByLabel("Reason").fill("Called: has no ride");
  await page.getByRole("dialog").getByRole("button", { name: "Cancel the visit" }).click();
  await expect(rowOf(page, person)).toContainText("Cancelled");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(rowOf(page, person)).toContainText("Expected");
});

test("of two desks that move one visit the second sees who was faster, and loses nothing", async ({ open }) => {
  const [one, two] = [await open({ role: "front_desk" }), await open({ role: "nurse" })];
  const person = somebody();
  const { id, slot } = await bookByApi(one.request, person);
  await openStaff(two, `/desk?date=${slot.localDate}&hide=nothing`);
  await rowOf(two, person)
    .getByRole("button", { name: /^More for/ })
    .click();
  await two.getByRole("button", { name: "Move to another time" }).click();
  const dialog = two.getByRole("dialog");
  await dialog.getByLabel("With", { exact: true }).selectOption("");
  await dialog.getByLabel("Why it moves").fill("Asked for the afternoon");
  const { entries } = await (
    await one.request.get(`/api/v1/schedule?from=${slot.localDate}&to=${slot.localDate}`)
  ).json();
  const { version } = entries.find((entry: { id: string }) => entry.id === id);
  const arrived = await one.request.post(`/api/v1/appointments/${id}/transitions`, {
    data: { to: "arrived", version },
  });
  expect(arrived.status()).toBe(200);
  await chooseSome(aTime(two));
  // The refusal itself is told in the console; it is what this test asks for.
  await dialog.getByRole("button", { name: /^Move to / }).click();
  await expect(dialog.getByText(/Joan Petrakis changed it at/)).toBeVisible();
  await expect(dialog.getByText("Your step was not taken.")).toBeVisible();
  await expect(dialog.getByLabel("Why it moves")).toHaveValue("Asked for the afternoon");
});

test("the day by person and place: visits, what is held, and gaps that lead to a booking at that time", async ({
  frontDesk: page,
}) => {
  const person = somebody();
  const { slot } = await bookByApi(page.request, person);
  await openStaff(page, `/desk/day?date=${slot.localDate}&location=lakeside`);
  const column = page.getByRole("region", { name: slot.physician.name, exact: true });
  const visit = column.getByRole("button", { name: nameOf(person) });
  await expect(visit).toBeVisible();
  await expectAccessible(page, "the day by person and place");
  await visit.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("First visit");
  await page.keyboard.press("Escape");
  const { slots } = await (
    await page.request.get(
      `/api/v1/slots?visitType=first-visit&from=${slot.localDate}&to=${slot.localDate}&location=lakeside`,
    )
  ).json();
  const free: OfferedSlot = slots[randomInt(slots.length)];
  const where = { start: free.start, physician: free.physician.slug, location: free.location.slug };
  const held = await page.request.post("/api/v1/holds", { data: { visitType: "first-visit", ...where } });
  if (held.status() === 201) {
    const holder = page.getByRole("region", { name: free.physician.name, exact: true });
    await expect(holder.getByRole("button", { name: /Held/ }).first()).toBeVisible();
    await page.request.delete(`/api/v1/holds/${(await held.json()).holdToken}`);
    // The gaps are drawn anew when it is let go: only then is one pressed.
    await expect(holder.getByRole("button", { name: /Held/ })).toHaveCount(0);
  }
  const gap = page.getByRole("link", { name: /^Free .*: book$/ }).first();
  await gap.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Book for a caller");
  await page.getByLabel("Visit", { exact: true }).selectOption("first-visit");
  await expect(page.getByLabel("Another time that day")).not.toHaveValue("");
  await expect(page.getByRole("heading", { level: 3 }).last()).toContainText(/\d(am|pm)|midday/);
});

test("two visits of one physician at one time stand side by side on the day, marked as overbooked", async ({
  frontDesk: page,
}) => {
  const [first, second] = [somebody(), somebody()];
  const { slot } = await bookByApi(page.request, first);
  const where = { start: slot.start, physician: slot.physician.slug, location: slot.location.slug };
  const overbook = { reason: "Both come from one family" };
  const answer = await page.request.post("/api/v1/bookings", {
    data: { patient: patientOf(second), visitType: "first-visit", ...where, overbook },
  });
  expect(answer.status()).toBe(201);
  await openStaff(page, `/desk/day?date=${slot.localDate}&location=lakeside`);
  const column = page.getByRole("region", { name: slot.physician.name, exact: true });
  const block = (person: Person) => column.getByRole("button", { name: nameOf(person) });
  for (const person of [first, second]) await expect(block(person)).toBeVisible();
  // Both at one moment: the page is live, and may be drawn anew between two looks.
  const apart = () =>
    column.getByRole("button").evaluateAll(
      (all, names) => {
        const boxes = names.map((name) => all.find((one) => one.textContent?.includes(name))?.getBoundingClientRect());
        const [one, other] = boxes;
        return { down: Math.abs((one?.y ?? 0) - (other?.y ?? 99)), across: Math.abs((one?.x ?? 0) - (other?.x ?? 0)) };
      },
      [first, second].map(({ familyName }) => familyName),
    );
  expect((await apart()).down).toBeLessThan(2);
  expect((await apart()).across).toBeGreaterThan(20);
  await expect(column.getByRole("button", { name: nameOf(second) })).toContainText("Overbooked");
  await column.getByRole("button", { name: nameOf(second) }).click();
  await expect(page.getByRole("dialog")).toContainText("Overbooked: Both come from one family");
});
