import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#tests/e2e/fixtures";
import { goOn, nameOf, noSigns, openStaff, press, somebody, typePerson } from "#tests/support/pages";

/** What needs someone now, all of it: the list is cut short whenever other tests have raised more than a few. */
async function everyNeed(desk: Page): Promise<Locator> {
  const needs = desk.getByRole("region", { name: /^Needs someone now/ });
  const all = needs.getByRole("button", { name: /^Show all/ });
  // Also where it appears under a dialog.
  await desk.addLocatorHandler(all, () => all.dispatchEvent("click"));
  return needs;
}

const emergencySign = "New pain after any fall, and you have a stiff spine";

async function tickEmergency(page: Page): Promise<void> {
  await page.goto("/book");
  await page.getByLabel(emergencySign).check();
  await goOn(page);
}

type Screening = { at: string; tier: string; signs: string[]; person: { name: string; phone?: string } | null };

async function openScreenings(desk: Page): Promise<Screening[]> {
  const answer = await desk.request.get("/api/v1/screenings");
  return (await answer.json()).screenings;
}

const bookingSteps = [
  "/book",
  "/book/more-signs",
  "/book/visit-type",
  "/book/times",
  "/book/about-you",
  "/book/check",
  "/book/hold",
  "/book/review",
  "/book/waitlist",
  "/book/waitlist/time",
  "/book/waitlist/about-you",
  "/book/waitlist/check",
];

test("an emergency sign ends on the emergency page, which leads to no booking", async ({ patient: page }) => {
  await tickEmergency(page);
  await expect(page).toHaveURL(/\/book\/emergency$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Call 911 now");
  await expect(page.getByRole("link", { name: "Call 911", exact: true })).toHaveAttribute("href", "tel:911");
  await expect(page.getByRole("listitem").filter({ hasText: emergencySign })).toBeVisible();
  await expect(page.locator("form")).toHaveCount(0);
  await expect(page.locator('a[href*="/book"]:not([href$="/book/emergency"])')).toHaveCount(0);
  const nearest = page.getByRole("link", { name: /nearest emergency department/ });
  await expect(nearest).toHaveAttribute(
    "href",
    "https://www.google.com/maps/search/?api=1&query=emergency%20department",
  );
  await expect(nearest).toHaveAttribute("rel", "noreferrer");
});

test("after an emergency sign every booking address leads back, in both languages, read or sent", async ({
  patient: page,
}) => {
  await tickEmergency(page);
  const form = { signs: "none", visitType: "first-visit", slot: "2026-12-01T15:00:00Z|a|b", act: "release" };
  for (const step of bookingSteps) {
    for (const path of [step, `/es${step}`]) {
      const read = await page.request.get(path);
      expect(new URL(read.url()).pathname, `GET ${path}`).toMatch(/\/book\/emergency$/);
      const sent = await page.request.post(path, { form });
      expect(new URL(sent.url()).pathname, `POST ${path}`).toMatch(/\/book\/emergency$/);
    }
  }
  const callToday = await page.request.get("/book/call-today");
  expect(new URL(callToday.url()).pathname).toBe("/book/emergency");
});

test("the desk is alerted to an emergency sign at once", async ({ patient: page, frontDesk: desk }) => {
  await openStaff(desk, "/desk");
  const before = new Date(Date.now() - 2_000);
  await tickEmergency(page);
  const found = (await openScreenings(desk)).filter(({ at, signs }) => new Date(at) >= before && signs.length > 0);
  expect(found.map(({ tier }) => tier)).toContain("emergency");
  await openStaff(desk, "/desk");
  const needs = await everyNeed(desk);
  const alert = needs.getByRole("listitem").filter({ hasText: "Told to call 911" }).filter({ hasText: emergencySign });
  // Whichever comes first: others tick signs too.
  await expect(alert.filter({ hasText: "1 sign ticked today" }).first()).toBeVisible();
});

test("not being sure leads to a call today, with what to do in an emergency", async ({ patient: page }) => {
  await page.goto("/book");
  await page.getByLabel("I am not sure about one of these").check();
  await goOn(page);
  await expect(page).toHaveURL(/\/book\/call-today$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Call us today on /);
  await expect(page.getByText("You were not sure about an emergency sign.")).toBeVisible();
  await expect(page.getByRole("main").locator('a[href="tel:911"]')).toBeVisible();
  await page.goto("/book/times");
  await expect(page).toHaveURL(/\/book\/call-today$/);
});

test("who a clinician looks at first leaves a number, and the desk sees whom to call", async ({
  patient: page,
  frontDesk: desk,
}) => {
  const person = somebody();
  await page.goto("/book");
  await noSigns(page);
  await page.getByLabel("I am not sure about one of these").check();
  await goOn(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A clinician will look at your answers first");
  await press(page, "Ask for a call");
  await expect(page.getByRole("alert").getByRole("link").first()).toHaveText("Enter your first name");
  await typePerson(page, person);
  await press(page, "Ask for a call");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We will call you");
  await page.goto("/book/about-you");
  await expect(page).toHaveURL(/\/book\/review/);

  await openStaff(desk, "/desk");
  const needs = await everyNeed(desk);
  const entry = needs.getByRole("listitem").filter({ hasText: nameOf(person) });
  await expect(entry).toContainText("Clinician to look");
  await expect(entry.getByRole("link")).toHaveAttribute(
    "href",
    new RegExp(`^tel:(\\+1)?${person.phone.replaceAll("-", "")}$`),
  );
  await entry.getByRole("button", { name: /^Close/ }).click();
  await desk.getByRole("dialog").getByLabel("Note").fill("Called back, will see her own doctor.");
  await desk.getByRole("button", { name: "Close this entry" }).click();
  await expect(entry).toHaveCount(0);
});

test("signs that a caller told stay, also where the booking with them is refused and asked for again", async ({
  frontDesk: desk,
}) => {
  const before = new Date(Date.now() - 2_000);
  const { givenName, familyName, phone, year } = somebody();
  const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  const data = {
    visitType: "first-visit",
    // In the night nobody is here.
    start: `${inTwoWeeks}T08:00:00Z`,
    patient: { givenName, familyName, phone, birthDate: `${year}-02-03` },
    screening: { emergency: { ticked: [], answer: "none" }, today: { ticked: ["RF-P2"], answer: "some" } },
  };
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const ask = () => desk.request.post("/api/v1/bookings", { data, headers });
  for (const answer of [await ask(), await ask()]) {
    expect(answer.status()).toBe(409);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect((await answer.json()).alternatives.length).toBeGreaterThan(0);
  }
  const isTold = (signs: string[]) => signs.some((sign) => sign.startsWith("The pain came on suddenly"));
  const kept = (await openScreenings(desk)).filter(({ at, signs }) => new Date(at) >= before && isTold(signs));
  expect(kept).toHaveLength(1);
});
