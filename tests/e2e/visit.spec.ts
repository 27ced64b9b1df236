import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "#tests/e2e/fixtures";
import { bookVisit, chooseTime, follow, press, somebody, withoutSecrets } from "#tests/support/pages";

const visitOf = async (request: APIRequestContext, token: string) =>
  (await request.get(`/api/v1/visits/${token}`)).json();

test("by its link a visit is seen, moved and cancelled; looking changes nothing", async ({ patient: page }) => {
  const h1 = page.getByRole("heading", { level: 1 });
  const { manageToken, reference } = await bookVisit(page, somebody());
  await page.context().clearCookies();
  const booked = await visitOf(page.request, manageToken);
  expect(booked).toMatchObject({ reference, status: "booked", canMove: true, canCancel: true });

  await page.goto(`/visit/${manageToken}`);
  await expect(h1).toHaveText("Your visit");
  await expect(page.getByText(reference)).toBeVisible();
  await expect(page.getByText(/^\w+ time$/)).toBeVisible();
  for (const end of ["", "/booked", "/move", "/cancel", "/moved"])
    await page.request.get(`/visit/${manageToken}${end}`);
  expect(await visitOf(page.request, manageToken)).toEqual(booked);

  await follow(page, "Choose another time");
  await expect(h1).toHaveText("Choose another time");
  await chooseTime(page);
  await expect(h1).toHaveText("Your visit is moved");
  const moved = await visitOf(page.request, manageToken);
  expect(moved.start).not.toBe(booked.start);
  expect(moved.reference).toBe(reference);

  await follow(page, "Cancel this visit");
  await expect(h1).toHaveText("Do you want to cancel this visit?");
  await follow(page, "Keep this visit");
  expect((await visitOf(page.request, manageToken)).status).toBe("booked");
  await follow(page, "Cancel this visit");
  await press(page, "Yes, cancel this visit");
  await expect(h1).toHaveText("Your visit is cancelled");
  expect((await visitOf(page.request, manageToken)).status).toBe("cancelled");
});

test("a link that was never given, or is for something else, answers 404 and says whom to call", async ({
  patient: page,
}) => {
  const { manageToken, intakeToken } = await bookVisit(page, somebody());
  const forged = "A".repeat(43);
  for (const path of [`/visit/${forged}`, `/visit/${intakeToken}`, `/intake/${forged}`, `/intake/${manageToken}`]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("We cannot find this page");
    await expect(page.getByRole("main")).toContainText(/call us on \d{3}-\d{3}-\d{4}/);
  }
  for (const path of [
    `/api/v1/visits/${intakeToken}`,
    `/api/v1/visits/${intakeToken}/calendar.ics`,
    `/api/v1/intake/${manageToken}`,
    `/api/v1/visits/${forged}`,
  ])
    expect((await page.request.get(path)).status(), path).toBe(404);
});

test("the demonstration shows the mails of a booking, with links that work and nothing about health", async ({
  patient: page,
}) => {
  const email = `mail-${Date.now()}@example.com`;
  const { manageToken, intakeToken } = await bookVisit(page, { ...somebody(), email });
  const mails = page.getByRole("article").filter({ hasText: email });
  await expect(async () => {
    await page.goto("/demonstration/mail");
    await expect(mails).toHaveCount(2, { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  const text = (await mails.allInnerTexts()).join("\n");
  expect(text).toContain("Your appointment is booked");
  expect(text).toContain("A form to fill in before your appointment");
  expect(withoutSecrets(text)).not.toMatch(/fracture|spinal|vertebr|pain|consultation|osteo|Testa/i);
  const links = await mails.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const paths = links.filter((link) => !link.startsWith("tel:")).map((link) => new URL(link).pathname);
  expect(paths.toSorted()).toEqual([`/intake/${intakeToken}`, `/visit/${manageToken}`]);
});
