import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { type Answer, once, removeOldAnswers } from "#lib/idempotency";
import { hashOf } from "#lib/tokens";

const outside = new Client({ connectionString: process.env.DATABASE_URL });
beforeAll(() => outside.connect());
afterAll(() => outside.end());

/** How many transactions of this database wait for a lock at this moment. */
async function waiting(): Promise<number> {
  const { rows } = await outside.query(
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
  );
  return rows.length;
}

const newKey = () => crypto.randomUUID();

/** Work that leaves a trace in the database each time it runs. */
function counted(answer: Answer) {
  const mark = newKey();
  const work = async () => {
    await db().signInAttempt.create({ data: { key: mark } });
    return answer;
  };
  return { work, runs: () => db().signInAttempt.count({ where: { key: mark } }) };
}

describe("one Idempotency-Key", () => {
  test("with the same request gets the same answer again, and nothing happens twice", async () => {
    const key = newKey();
    const { work, runs } = counted({ status: 201, body: { token: "s3cret", nested: ["é", null] } });
    const first = await once("hold", key, { start: 1 }, work);
    const again = await once("hold", key, { start: 1 }, () => Promise.reject(new Error("ran again")));
    expect(again).toEqual(first);
    expect(await runs()).toBe(1);
  });

  test("with another request is a mismatch", async () => {
    const key = newKey();
    const { work, runs } = counted({ status: 201, body: {} });
    await once("hold", key, { start: 1 }, work);
    await expect(once("hold", key, { start: 2 }, work)).rejects.toMatchObject({ code: "idempotency_mismatch" });
    expect(await runs()).toBe(1);
  });

  test("of another operation is another key", async () => {
    const key = newKey();
    const { work, runs } = counted({ status: 200, body: {} });
    await once("hold", key, {}, work);
    await once("book", key, {}, work);
    expect(await runs()).toBe(2);
  });

  test("sent 8 times at once runs the work once; the others wait for its answer", async () => {
    const key = newKey();
    const { work, runs } = counted({ status: 201, body: { reference: "PL-1" } });
    const slow = async () => {
      await vi.waitUntil(async () => (await waiting()) >= 7, { timeout: 10_000 });
      return work();
    };
    const answers = await Promise.all(Array.from({ length: 8 }, () => once("hold", key, { a: 1 }, slow)));
    for (const answer of answers) expect(answer).toEqual({ status: 201, body: { reference: "PL-1" } });
    expect(await runs()).toBe(1);
  });

  test("without a key the work runs each time", async () => {
    const { work, runs } = counted({ status: 200, body: {} });
    await once("hold", null, {}, work);
    await once("hold", null, {}, work);
    expect(await runs()).toBe(2);
  });
});

describe("a refusal that is thrown is not kept", () => {
  test("what the work wrote is undone, and the key can be used again", async () => {
    const key = newKey();
    const { work, runs } = counted({ status: 201, body: { ok: true } });
    const refused = once("hold", key, {}, async () => {
      await work();
      throw new AppError("slot_taken");
    });
    await expect(refused).rejects.toMatchObject({ code: "slot_taken" });
    expect(await runs()).toBe(0);
    expect((await once("hold", key, {}, work)).status).toBe(201);
  });
});

test("the kept answer holds no secret that can be read without the key", async () => {
  const key = newKey();
  const token = "a-manage-token-that-opens-a-visit";
  await once("book", key, {}, async () => ({ status: 201, body: { manageToken: token } }));
  const row = await db().idempotencyKey.findUniqueOrThrow({
    where: { scope_keyHash: { scope: "book", keyHash: hashOf(key) } },
  });
  const kept = Buffer.concat([row.response, row.keyHash, row.requestHash]).toString("latin1");
  expect(kept).not.toContain(token);
  expect(kept).not.toContain(key);
});

test("an answer of 4xx that was given, not thrown, is kept too: a retry raises no second alert", async () => {
  const key = newKey();
  const { work, runs } = counted({ status: 422, body: { code: "screening" } });
  await once("book", key, {}, work);
  expect(await once("book", key, {}, work)).toEqual({ status: 422, body: { code: "screening" } });
  expect(await runs()).toBe(1);
});

test("answers are forgotten after a day", async () => {
  const { work } = counted({ status: 201, body: {} });
  const key = newKey();
  await once("old", key, {}, work);
  await db().idempotencyKey.updateMany({
    where: { scope: "old" },
    data: { createdAt: new Date(Date.now() - 25 * 3_600_000) },
  });
  expect(await removeOldAnswers()).toBeGreaterThan(0);
  expect(await db().idempotencyKey.count({ where: { scope: "old" } })).toBe(0);
});
