import { randomInt, randomUUID } from "node:crypto";
import type { APIRequestContext, Page } from "@playwright/test";
import type { OfferedSlot } from "#lib/availability/schema";
import type { Configuration } from "#lib/clinic/configuration";
import type { Changed, Proposal } from "#lib/clinic/schema";
import { expect, test } from "#tests/e2e/fixtures";
import { expectAccessible } from "#tests/support/axe";
import { openStaff } from "#tests/support/pages";

const letters = (count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join("");
const named = (): string => letters(8).replace(/^./, (first) => first.toUpperCase());
const daysAhead = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
const wholeWeek = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 480, endMinute: 1020 }));

async function change(request: APIRequestContext, proposal: Proposal): Promise<Changed> {
  const headers = { "Idempotency-Key": randomUUID() };
  const answer = await request.post("/api/v1/configuration/changes", { data: { proposal }, headers });
  expect(answer.status(), await answer.text()).toBe(201);
  return answer.json();
}

type Own = { place: string; slug: string; visitType: string; nurse: string; visitTypeId: string };

/** A location, a nurse and a visit type that no other test knows; it is last in every list. */
async function makeOwn(request: APIRequestContext): Promise<Own> {
  const place = `Zz ${named()}`;
  const state = {
    name: place,
    addressLines: ["1 Test Street"],
    phone: "312-555-0199",
    arrival: { en: "Ring the bell.", es: "Toque el timbre." },
    timeZone: "America/Chicago",
    active: true,
    hours: wholeWeek,
  };
  const made = await change(request, { kind: "location", version: 0, state });
  const locationId = made.subjectId;
  const nurse = `Nurse ${named()}`;
  const person = { kind: "nurse" as const, name: nurse, credential: null, languages: [], locationId, active: true };
  const { subjectId: nurseId } = await change(request, { kind: "resource", version: 0, state: person });
  const hours = wholeWeek.map((row) => ({ ...row, locationId, validFrom: daysAhead(0), validTo: null }));
  await change(request, { kind: "weekly_hours", id: nurseId, version: 0, state: { hours } });
  const word = named();
  const type = await change(request, {
    kind: "visit_type",
    version: 0,
    state: {
      code: `T${letters(5).toUpperCase()}`,
      category: "education",
      mode: "video",
      leadKind: "nurse",
      technique: null,
      levelCount: null,
      name: { en: `Talk ${word}`, es: `Charla ${word}` },
      description: { en: "A talk.", es: "Una charla." },
      active: true,
      bookableBy: "staff",
      durationMinutes: 30,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      minNoticeMinutes: 0,
      minMoveNoticeMinutes: 0,
      minCancelNoticeMinutes: 0,
      horizonDays: 120,
      stepMinutes: 30,
      dailyLimit: null,
      endBeforeClosingMinutes: 0,
      questionnaireId: null,
      practitionerIds: [nurseId],
      requirements: [],
    },
  });
  return { place, slug: made.slug ?? "", visitType: type.slug ?? "", nurse, visitTypeId: type.subjectId };
}

/** Takes the visit type of a test out of use, so that nobody is offered it later. */
async function retire(request: APIRequestContext, { visitTypeId }: Own): Promise<void> {
  const { visitTypes }: Configuration = await (await request.get("/api/v1/configuration")).json();
  const type = visitTypes.find(({ id }) => id === visitTypeId);
  if (!type) throw new Error("what the test made is gone");
  const { id, version, settings } = type;
  await change(request, { kind: "visit_type", id, version, state: { ...settings, active: false } });
}

type Visit = { name: string; email: string };

/** Three visits on one day of the own location, weeks ahead, an hour apart. */
async function bookThree(desk: APIRequestContext, own: Own): Promise<{ date: string; visits: Visit[] }> {
  const window = `from=${daysAhead(40)}&to=${daysAhead(60)}`;
  const { slots }: { slots: OfferedSlot[] } = await (
    await desk.get(`/api/v1/slots?visitType=${own.visitType}&${window}&location=${own.slug}`)
  ).json();
  const days = Map.groupBy(slots, ({ localDate }) => localDate);
  const [date, free] = [...days].find(([, times]) => times.length >= 6) ?? [];
  if (!date || !free) throw new Error("no free day");
  const visits: Visit[] = [];
  for (const slot of [free[0], free[2], free[4]]) {
    if (!slot) throw new Error("no free time");
    const familyName = named();
    const visit = { name: `Testa ${familyName}`, email: `${familyName.toLowerCase()}@patients.example` };
    const patient = {
      givenName: "Testa",
      familyName,
      birthDate: `19${40 + randomInt(20)}-0${1 + randomInt(9)}-1${randomInt(10)}`,
      phone: `312-555-0${100 + randomInt(100)}`,
      email: visit.email,
    };
    const { start, physician, location } = slot;
    const answer = await desk.post("/api/v1/bookings", {
      data: { patient, visitType: own.visitType, start, physician: physician.slug, location: location.slug },
      headers: { "Idempotency-Key": randomUUID() },
    });
    expect(answer.status(), await answer.text()).toBe(201);
    visits.push(visit);
  }
  return { date, visits };
}

const problemsOf = (page: Page) => page.getByRole("alert").filter({ hasText: "Mend this first" });
const card = (page: Page, { name }: Visit) => page.getByRole("group").filter({ hasText: name });
const onBoard = (page: Page, { name }: Visit) => page.getByRole("row").filter({ hasText: name });

test("an administrator closes a day that has visits: one is moved, one cancelled, one kept, and it is undone", async ({
  administrator: page,
  frontDesk,
  patient,
}) => {
  test.setTimeout(180_000);
  const own = await makeOwn(page.request);
  const { date, visits } = await bookThree(frontDesk.request, own);
  const [moved, cancelled, kept] = visits;
  if (!moved || !cancelled || !kept) throw new Error("three visits");

  await openStaff(page, "/admin/closures");
  await page.getByLabel("What closes").selectOption({ label: own.place });
  await page.getByLabel("First day").fill(date);
  await page.getByLabel("Why, in English").fill("Painting");
  await page.getByRole("button", { name: "Look at what changes" }).click();
  await expect(problemsOf(page)).toBeFocused();
  await expect(problemsOf(page).getByRole("link")).toHaveText([/, in Spanish too$/]);
  await expectAccessible(page, "closures with an error");
  await page.getByLabel("Why, in Spanish").fill("Pintura");
  await page.getByRole("button", { name: "Look at what changes" }).click();

  await expect(page.getByRole("heading", { name: "3 booked visits are affected" })).toBeVisible();
  for (const visit of visits) {
    await expect(card(page, visit)).toContainText(visit.email);
    await expect(card(page, visit)).toContainText("Closed: Painting");
    await expect(card(page, visit).getByRole("link", { name: /^312-555-0/ })).toBeVisible();
  }
  await expectAccessible(page, "a closure before it is made");
  const time = card(page, moved).getByLabel(`New time for ${moved.name}`);
  await expect(card(page, moved).getByLabel("Move", { exact: true })).toBeChecked();
  await time.selectOption({ index: 1 });
  await card(page, cancelled).getByLabel("Cancel", { exact: true }).check();
  await card(page, kept)
    .getByLabel(/Keep it/)
    .check();
  await page.getByRole("button", { name: "Make this change" }).click();
  await expect(page.getByText("Some visits still need a decision")).toBeVisible();
  await expect(card(page, cancelled)).toContainText("Write why it is cancelled");
  await card(page, cancelled)
    .getByLabel(`Reason to cancel the visit of ${cancelled.name}`)
    .fill("The clinic is painted");
  await page.getByRole("button", { name: "Make this change" }).click();
  await expect(page.getByRole("heading", { name: "Changed: Painting" })).toBeFocused();
  await expect(page.getByText("1 visit was moved. 1 visit was cancelled. 1 visit stays")).toBeVisible();
  await expect(page.getByText("2 messages are on the way.")).toBeVisible();
  await expectAccessible(page, "a closure that was made");

  await openStaff(frontDesk, `/desk?date=${date}`);
  await expect(onBoard(frontDesk, kept)).toContainText("Outside hours: Closed: Painting");
  await expect(onBoard(frontDesk, cancelled)).toContainText("Cancelled");
  await expect(onBoard(frontDesk, cancelled)).not.toContainText("Outside hours");
  await expect(async () => {
    await patient.goto("/demonstration/mail");
    for (const { email } of [moved, cancelled])
      await expect(patient.getByText(email).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 45_000 });

  await page.getByRole("button", { name: "Undo this change" }).click();
  await expect(page.getByText("No booked visit is affected.")).toBeVisible();
  await page.getByRole("button", { name: "Make this change" }).click();
  await expect(page.getByRole("heading", { name: "Changed: Painting" })).toBeFocused();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("button", { name: /^Open again: Painting/ })).toHaveCount(0);
  await openStaff(frontDesk, `/desk?date=${date}`);
  await expect(onBoard(frontDesk, kept)).toBeVisible();
  await expect(onBoard(frontDesk, kept)).not.toContainText("Outside hours");
  await openStaff(page, "/admin/changes");
  await expect(page.getByRole("row").filter({ hasText: own.place }).filter({ hasText: "Undone" })).toContainText(
    "1 moved, 1 cancelled, 1 kept",
  );
  await retire(page.request, own);
});

test("of two administrators the second is told what the first changed, and nothing is lost", async ({
  administrator: first,
  open,
}) => {
  test.setTimeout(120_000);
  const own = await makeOwn(first.request);
  const second = await open({ role: "administrator" });
  const address = `/admin/hours/locations/${own.slug}`;
  await openStaff(second, address);
  await second.getByLabel("Sunday from").fill("09:00");
  await second.getByRole("button", { name: "Look at what changes" }).click();
  await expect(second.getByRole("heading", { name: `Look at this change: ${own.place}` })).toBeFocused();

  await openStaff(first, address);
  await first.getByRole("button", { name: "Take away this line of Saturday" }).click();
  await first.getByRole("button", { name: "Look at what changes" }).click();
  await first.getByRole("button", { name: "Make this change" }).click();
  await expect(first.getByRole("heading", { name: `Changed: ${own.place}` })).toBeFocused();

  await second.getByRole("button", { name: "Make this change" }).click();
  await expect(second.getByText(/changed this meanwhile\. Until now: Saturday 8am to 5pm$/)).toBeVisible();
  await expect(second.getByRole("button", { name: "Look at what changes" })).toBeVisible();
  await expect(second.getByText("Saturday", { exact: true })).toBeVisible();
  await expect(second.getByLabel("Saturday from")).toHaveCount(0);
  await retire(first.request, own);
});

test("an administrator makes a visit type, mends what is wrong with it, and takes it out of use", async ({
  administrator: page,
}) => {
  test.setTimeout(120_000);
  await openStaff(page, "/admin/visit-types/new");
  await expectAccessible(page, "a new visit type");
  const word = named();
  await page.getByLabel("Code").fill("NP");
  await page.getByLabel("How you meet").selectOption("By video");
  await page.getByLabel("Name, in English").fill(`Talk ${word}`);
  await page.getByLabel("Name, in Spanish").fill(`Charla ${word}`);
  await page.getByLabel("What it is for, in English").fill("To talk from home.");
  await page.getByLabel("What it is for, in Spanish").fill("Para hablar desde casa.");
  await page.getByRole("button", { name: "Look at what changes" }).click();
  await expect(problemsOf(page)).toBeFocused();
  await expect(problemsOf(page).getByRole("link")).toHaveText([
    "This code is taken. Choose another.",
    /^Choose at least one person/,
  ]);
  await expect(page.getByLabel("Code")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "a new visit type with errors");
  await page.getByLabel("Code").fill(`T${letters(5)}`);
  await page.getByLabel("Dr. Priya Raman").check();
  await page.getByRole("button", { name: "Look at what changes" }).click();
  await expect(page.getByRole("heading", { name: `Look at this change: Talk ${word}` })).toBeFocused();
  await expect(page.getByText(/^From now on: Kind: Consultation, by video, by a physician$/)).toBeVisible();
  await page.getByRole("button", { name: "Make this change" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Talk ${word}`);
  await expect(page).toHaveURL(new RegExp(`/admin/visit-types/talk-${word.toLowerCase()}$`));
  await page.getByLabel("In use: it can be booked").uncheck();
  await page.getByRole("button", { name: "Look at what changes" }).click();
  await page.getByRole("button", { name: "Make this change" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByLabel("In use: it can be booked")).not.toBeChecked();
});

test("each page of an administrator is accessible, on a small phone too", async ({ administrator }) => {
  test.setTimeout(240_000);
  const pages = [
    "/admin",
    "/admin/hours",
    "/admin/hours/locations/lakeside",
    "/admin/hours/people/amara-osei",
    "/admin/locations/new",
    "/admin/locations/lakeside",
    "/admin/closures",
    "/admin/visit-types",
    "/admin/visit-types/first-visit",
    "/admin/resources",
    "/admin/resources/lakeside-room-1",
    "/admin/changes",
  ];
  for (const path of pages) {
    await administrator.goto(path);
    await expect(administrator.getByRole("heading", { level: 1 })).toBeVisible();
    for (const width of [320, 1366]) {
      await administrator.setViewportSize({ width, height: 900 });
      const wider = await administrator.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider, `${path} at ${width}`).toBeLessThanOrEqual(0);
      await expectAccessible(administrator, `${path} at ${width}`);
    }
  }
});
