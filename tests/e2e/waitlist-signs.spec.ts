import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { APIRequestContext, Page } from "@playwright/test";
import { Client } from "pg";
import { visitText } from "#content/text/booking";
import { waitlistText as say } from "#content/text/waitlist";
import { warningSignPageTexts } from "#content/triage/messages";
import { warningSignPages } from "#lib/triage/rules";
import { noneLabel } from "#lib/triage/schema";
import { usualKinds } from "#scripts/bench/clinic";
import { type OwnClinic, openOwnClinic } from "#scripts/bench/own-clinic";
import { expect, test } from "#tests/e2e/fixtures";
import { expectErrors, follow, press, somebody } from "#tests/support/pages";
import { giveBack, joinFor, seePlace, takeFarTime } from "#tests/support/waitlist";

// A clinic of its own: only with its database can somebody have joined long ago.
test.describe.configure({ mode: "serial" });
test.setTimeout(120_000);

let place: string;
let clinic: OwnClinic;
let request: APIRequestContext;
test.beforeAll(async ({ playwright }) => {
  place = mkdtempSync(path.join(os.tmpdir(), "plumbline-waitlist-signs-"));
  clinic = await openOwnClinic(place, 1, usualKinds);
  request = await playwright.request.newContext({ baseURL: clinic.address });
});
test.afterAll(async () => {
  await request?.dispose();
  await clinic?.stop();
  rmSync(place, { recursive: true, force: true });
});

async function sql<Row>(text: string): Promise<Row[]> {
  const client = new Client({ connectionString: clinic.database });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const h1 = (page: Page) => page.getByRole("heading", { level: 1 });

/** A place on the list that was joined two days ago, with a time that is offered; open in a browser without scripts. */
async function offeredLongAfter(page: Page): Promise<{ token: string; next: string }> {
  const taken = await takeFarTime(request, 7, 20, "here");
  const token = await joinFor(request, taken, somebody());
  await sql(`UPDATE "Screening" SET at = at - interval '2 days'`);
  const next = await joinFor(request, taken, somebody());
  await giveBack(request, taken);
  await seePlace(page, token, say.entry.offer.en);
  await follow(page, say.entry.accept.en);
  await expect(page.getByText(say.signs.why.en)).toBeVisible();
  return { token, next };
}

const placeOf = async (token: string) => (await request.get(`/api/v1/waitlist-places/${token}`)).json();

test("who joined long ago answers the warning signs once more before the time is theirs", async ({ open }) => {
  const page = await open({ scripts: false, baseURL: clinic.address });
  const { token, next } = await offeredLongAfter(page);
  expect(await placeOf(token), "nothing is taken yet").toMatchObject({ status: "waiting", asksSigns: true });
  await press(page, say.signs.send.en);
  const missing = page.getByRole("alert").getByRole("link");
  await expect(missing).toHaveCount(2);
  await expectErrors(page, await missing.allInnerTexts());
  for (const list of warningSignPages)
    await page.getByRole("group", { name: warningSignPageTexts[list].title.en }).getByLabel(noneLabel.en).check();
  await press(page, say.signs.send.en);
  await expect(h1(page)).toHaveText(visitText.bookedTitle.en);
  expect(await placeOf(token)).toMatchObject({ status: "booked", offer: null });
  // The booking rests on the new answers, not on those of joining.
  const fresh = `SELECT tier FROM "Screening" WHERE "appointmentId" IS NOT NULL AND at > now() - interval '1 hour' ORDER BY at DESC`;
  expect((await sql<{ tier: string }>(fresh))[0]).toEqual({ tier: "routine" });
  expect((await request.post(`/api/v1/waitlist-places/${next}/leave`)).status()).toBe(200);
});

test("a sign of an emergency among them takes no time: who to call, the desk is told, and the next is asked", async ({
  open,
}) => {
  const page = await open({ scripts: false, baseURL: clinic.address });
  const { token, next } = await offeredLongAfter(page);
  await page.getByLabel("New pain after any fall, and you have a stiff spine").check();
  await page.getByRole("group", { name: warningSignPageTexts.today.title.en }).getByLabel(noneLabel.en).check();
  await press(page, say.signs.send.en);
  await expect(h1(page)).toHaveText("Call 911 now");
  expect(await placeOf(token)).toMatchObject({ status: "removed", offer: null });
  expect(await sql(`SELECT tier, open FROM "Screening" WHERE open`)).toEqual([{ tier: "emergency", open: true }]);
  await seePlace(page, next, say.entry.offer.en);
});
