import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { type OwnClinic, openOwnClinic } from "#scripts/bench/own-clinic";
import { overlappingWishes, type Reply, race, raceKinds, type Wish } from "#scripts/bench/race";
import { expect, test } from "#tests/e2e/fixtures";

test.describe.configure({ mode: "serial" });
test.setTimeout(120_000);

let place: string;
let clinic: OwnClinic;
test.beforeAll(async () => {
  place = mkdtempSync(path.join(os.tmpdir(), "plumbline-race-"));
  clinic = await openOwnClinic(place, 2, raceKinds);
});
test.afterAll(async () => {
  await clinic?.stop();
  rmSync(place, { recursive: true, force: true });
});

async function rowsOf<Row>(sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: clinic.database });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

type Offered = { start: string; physician: { slug: string } };

async function offered(visitType: string, date: string): Promise<Offered[]> {
  const answer = await fetch(`${clinic.address}/api/v1/slots?visitType=${visitType}&from=${date}&to=${date}`);
  return (await answer.json()).slots;
}

/** The first workday that has all its times. */
async function freeDay(): Promise<{ date: string; nine: Date }> {
  for (let ahead = 3; ; ahead += 1) {
    const date = new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const slots = await offered("visit-30", date);
    if (slots[0]) return { date, nine: new Date(Date.parse(slots[0].start) + 3_600_000) };
  }
}

const has = (slots: readonly Offered[], { start, physician }: Wish): boolean =>
  slots.some((slot) => Date.parse(slot.start) === Date.parse(start) && slot.physician.slug === physician);

test("200 overlapping requests at once: what can be had is had once, and who loses hears what else is free", async () => {
  const { date, nine } = await freeDay();
  const replies = await race(clinic.address, overlappingWishes(nine, 200));
  const won = replies.filter(({ status }) => status === 201);
  const lost = replies.filter(({ status }) => status === 409);
  expect(won.length + lost.length, "nothing but 201 and 409").toBe(200);
  // Starts over three hours, gaps of less than half an hour: three visits at the least for each of two physicians.
  expect(won.length).toBeGreaterThanOrEqual(6);

  const overlaps = `SELECT 1 FROM "Claim" a JOIN "Claim" b ON a."resourceId" = b."resourceId" AND a.id < b.id
    AND a.during && b.during WHERE a.active AND b.active`;
  expect(await rowsOf(overlaps)).toEqual([]);
  expect(await rowsOf(`SELECT 1 FROM "Claim" WHERE active`)).toHaveLength(2 * won.length);

  const free = new Map<string, Offered[]>();
  for (const { slug } of raceKinds) free.set(slug, await offered(slug, date));
  for (const { wish, body } of lost) {
    expect(has(free.get(wish.visitType) ?? [], wish), `${JSON.stringify(wish)} was refused and is free`).toBe(false);
    expectNearest({ wish, body }, free.get(wish.visitType) ?? []);
  }
  expect(clinic.logs()).not.toMatch(/deadlock detected|request_failed|40P01/);
});

/** Three other times, the nearest first; the nearest is the nearest that was left or nearer. */
function expectNearest({ wish, body }: Pick<Reply, "wish" | "body">, left: readonly Offered[]): void {
  expect(body).toMatchObject({ code: "slot_taken", status: 409 });
  const distance = ({ start }: { start: string }) => Math.abs(Date.parse(start) - Date.parse(wish.start));
  const distances = (body.alternatives as Offered[]).map(distance);
  expect(distances).toHaveLength(3);
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  expect(distances[0]).toBeLessThanOrEqual(Math.min(...left.map(distance)));
}

test("SQL that would overlap a claim fails with 23P01, whatever way it comes", async () => {
  const again = `INSERT INTO "Claim" ("resourceId", "appointmentId", during)
    SELECT "resourceId", "appointmentId", during FROM "Claim" WHERE active LIMIT 1`;
  await expect(rowsOf(again)).rejects.toMatchObject({ code: "23P01" });
});
