import { randomUUID } from "node:crypto";
import { expect, test } from "#tests/e2e/fixtures";
import { expectAccessible } from "#tests/support/axe";
import { bookVisit, nameOf, openStaff, somebody } from "#tests/support/pages";

test("a nurse writes into the chart, corrects with a reason and ends; a colleague's change loses nothing that was typed", async ({
  patient: page,
  nurse,
  physician,
}) => {
  test.setTimeout(120_000);
  const person = somebody();
  const { manageToken } = await bookVisit(page, person);
  const { localDate } = await (await page.request.get(`/api/v1/visits/${manageToken}`)).json();
  const { entries } = await (await nurse.request.get(`/api/v1/schedule?from=${localDate}&to=${localDate}`)).json();
  const mine = entries.find((entry: { patient: { name: string } | null }) => entry.patient?.name === nameOf(person));
  await openStaff(nurse, `/physician/patients/${mine.patient.id}`);
  const chart = nurse.getByRole("region", { name: "Chart", exact: true });
  await expect(chart.getByText("Nothing yet.")).toBeVisible();

  await chart.getByRole("button", { name: "Add to the chart" }).click();
  const adding = nurse.getByRole("dialog", { name: "Add to the chart" });
  const write = adding.getByRole("button", { name: "Write it down" });
  await write.click();
  await expect(adding.getByRole("alert")).toHaveText("Choose what it is");
  await adding.getByLabel("What is it?").selectOption("Allergies and reactions");
  await write.click();
  await expect(adding.getByRole("alert")).toHaveText("Write what it is");
  await adding.getByLabel("What the chart should say").fill("Penicilin");
  await adding.getByLabel("Details, if there are any").fill("rash");
  await expectAccessible(nurse, "adding to a chart");
  await write.click();
  await expect(chart.getByText("Written into the chart")).toBeVisible();
  const entry = chart.getByRole("definition").filter({ hasText: "Penicilin: rash" });
  await expect(entry).toContainText(/entered by .+ on \w+ \d+, \d{4}/);

  await chart.getByRole("button", { name: "Correct or end an entry" }).click();
  await entry.getByRole("button", { name: "Correct Penicilin: rash" }).click();
  const correcting = nurse.getByRole("dialog", { name: "Correct this entry" });
  await correcting.getByLabel("What the chart should say").fill("Penicillin");
  await correcting.getByRole("button", { name: "Write it down" }).click();
  await expect(correcting.getByRole("alert")).toHaveText("Write why");
  await correcting.getByLabel("Why?").fill("Spelling");

  // The page would soon read it by itself: it is kept from that until it was told.
  const address = `**/api/v1/patients/${mine.patient.id}/chart`;
  const told = Promise.withResolvers<void>();
  await nurse.route(address, async (route) => {
    if (route.request().method() === "GET") await told.promise;
    await route.continue();
  });
  const added = await physician.request.post(`/api/v1/patients/${mine.patient.id}/chart`, {
    data: { change: "add", version: 1, field: "weight", text: "61 kg" },
    headers: { "Idempotency-Key": randomUUID() },
  });
  expect(added.status()).toBe(201);
  const refused = nurse.waitForResponse((answer) => answer.url().endsWith("/chart") && answer.status() === 409);
  await correcting.getByRole("button", { name: "Write it down" }).click();
  await refused;
  told.resolve();
  await expect(correcting.getByRole("alert")).toContainText("A colleague changed this chart a moment ago");
  await nurse.unrouteAll({ behavior: "wait" });
  await expect(correcting.getByLabel("Why?")).toHaveValue("Spelling");
  await correcting.getByRole("button", { name: "Write it down" }).click();
  await expect(chart.getByText("Corrected", { exact: true })).toBeVisible();
  const corrected = chart.getByRole("definition").filter({ hasText: "Penicillin: rash" });
  await expect(corrected).toContainText("Why: Spelling");
  await expect(chart.getByRole("definition").filter({ hasText: "61 kg" })).toBeVisible();

  await corrected.getByRole("button", { name: "No longer so Penicillin: rash" }).click();
  const ending = nurse.getByRole("dialog", { name: "No longer so?" });
  await ending.getByLabel("Why?").fill("Tested, and not allergic");
  await ending.getByRole("button", { name: "End this entry" }).click();
  await expect(chart.getByText("Ended", { exact: true })).toBeVisible();
  await expect(corrected).toHaveCount(0);
  await chart.getByText("Every change · 5").click();
  await expect(chart.getByRole("listitem").filter({ hasText: "Penicilin: rash entered by" })).toBeVisible();
  await expect(chart.getByRole("listitem").filter({ hasText: "Why: Tested, and not allergic" })).toBeVisible();
  await expectAccessible(nurse, "a chart with its history");
});
