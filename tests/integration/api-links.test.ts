import { randomBytes, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { db } from "#lib/db";
import type { Operation } from "#lib/interface/operation";
import { hashOf } from "#lib/tokens";
import { anotherAna, at, hold, newDay, noSigns, openClinic } from "#tests/support/clinic";
import { type Links, newLinks } from "#tests/support/links";
import { call, publicOperations, secretOf, shapeOf } from "#tests/support/public-operations";
import { everyRow } from "#tests/support/tables";

// Much is done in each of these, also where the machine has much else to do.
vi.setConfig({ testTimeout: 90_000 });

type Tokens = Links & { holdToken: string };
const kinds = ["manageToken", "intakeToken", "waitlistToken", "holdToken"] as const;

async function newTokens(): Promise<Tokens> {
  const { holdToken } = await hold(at(newDay(), "9:00"));
  return { ...(await newLinks()), holdToken };
}

/** What is sent with each: what the operation takes, so that the link alone decides. */
const start = at(newDay(), "14:00").toISOString();
const bodies: Readonly<Record<string, unknown>> = {
  rescheduleVisit: { version: 1, start },
  cancelVisit: { version: 1 },
  askForEarlier: { wishes: {} },
  saveIntake: { answers: { cancer: [{ valueCoding: { code: "no" } }] } },
  submitIntake: { language: "en" },
  answerSigns: { answers: noSigns },
  acceptWaitlistOffer: { offer: randomUUID() },
  declineWaitlistOffer: { offer: randomUUID() },
};

function ask(operation: Operation, token: string) {
  const params = { [secretOf(operation) ?? ""]: token, id: "0190a000-0000-7000-8000-000000000000" };
  if (operation.takesFile) {
    const body = new FormData();
    body.set("file", new Blob(["%PDF-1.4"], { type: "application/pdf" }), "letter.pdf");
    return call(operation, { params, body });
  }
  if (!operation.body) return call(operation, { params });
  const headers = { "Content-Type": "application/json" };
  return call(operation, { params, headers, body: JSON.stringify(bodies[operation.id]) });
}

const table = publicOperations.filter((operation) => secretOf(operation) !== null);
const ofLinks = table.filter((operation) => secretOf(operation) !== "holdToken");
const ofHolds = table.filter((operation) => secretOf(operation) === "holdToken");

const yesterday = () => new Date(Date.now() - 86_400_000);
const forge = (token: string) => `${token[0] === "A" ? "B" : "A"}${token.slice(1)}`;
const malformed = ["x", "A".repeat(19), "A".repeat(101), "__proto__", "constructor", "a\0b", "\ud800", "../../../etc"];

let good: Tokens;
let expired: Tokens;
let revoked: Tokens;
beforeAll(async () => {
  await openClinic();
  [good, expired, revoked] = [await newTokens(), await newTokens(), await newTokens()];
  const change = (token: string, data: { expiresAt?: Date; revokedAt?: Date }) =>
    db().accessToken.update({ where: { hash: hashOf(token) }, data });
  for (const kind of kinds.slice(0, 3)) {
    await change(expired[kind], { expiresAt: yesterday() });
    await change(revoked[kind], { revokedAt: yesterday() });
  }
});

/** Every link that opens nothing, by what is wrong with it. */
function uselessFor(operation: Operation): [name: string, token: string][] {
  const own = kinds.find((kind) => kind === secretOf(operation)) ?? "manageToken";
  const foreign = kinds.filter((kind) => kind !== own);
  return [
    ["forged", forge(good[own])],
    ["in other letters", good[own].toLowerCase()],
    ["cut short", good[own].slice(0, -1)],
    ...foreign.map((kind): [string, string] => [`of another purpose: ${kind}`, good[kind]]),
    ...malformed.map((token): [string, string] => [`malformed: ${JSON.stringify(token)}`, token]),
  ];
}

const unknown = () => randomBytes(32).toString("base64url");

async function expectAlike(operation: Operation, more: [name: string, token: string][]) {
  const before = await everyRow();
  const nobodys = await shapeOf(await ask(operation, unknown()));
  expect(nobodys, operation.id).toMatchObject({ status: 404, words: { code: "not_found" } });
  for (const [name, token] of [...more, ...uselessFor(operation)])
    expect(await shapeOf(await ask(operation, token)), `${operation.id}: ${name}`).toEqual(nobodys);
  expect(await everyRow(), operation.id).toEqual(before);
}

describe("what a link can do over the API", () => {
  test("is in this table, with what it takes", () => {
    expect(ofLinks.length).toBeGreaterThan(15);
    expect(ofHolds.map(({ id }) => id)).toEqual(["extendHold", "releaseHold"]);
    for (const { id, body } of table) if (body) expect(body.safeParse(bodies[id]).success, id).toBe(true);
  });

  test.each(ofLinks)(
    "$id: a forged, malformed, expired, revoked or foreign link is as one that nobody knows",
    (operation) => {
      const kind = kinds.find((one) => one === secretOf(operation)) ?? "manageToken";
      return expectAlike(operation, [
        ["expired", expired[kind]],
        ["revoked", revoked[kind]],
      ]);
    },
  );

  test.each(ofHolds)("$id: a forged, malformed or foreign hold is as one that nobody knows", (operation) =>
    expectAlike(operation, []),
  );

  test("a hold that has run out says so to whoever has its secret, and is not held again", async () => {
    const { holdToken } = await hold(at(newDay(), "9:00"));
    await db()
      .$executeRaw`UPDATE "Appointment" SET "holdExpiresAt" = now() - interval '1 minute' WHERE status = 'held'`;
    const [extend, release] = ofHolds;
    if (!extend || !release) throw new Error("holds are in no operation");
    const ended = { status: 410, words: { code: "hold_expired" } };
    const before = await everyRow();
    expect(await shapeOf(await ask(extend, holdToken))).toMatchObject(ended);
    expect(await everyRow()).toEqual(before);
    expect((await ask(release, holdToken)).status).toBe(200);
    expect(await shapeOf(await ask(extend, holdToken))).toMatchObject(ended);
  });

  test("a booking with a forged or foreign hold is refused as with one that nobody knows", async () => {
    const booking = publicOperations.find(({ id }) => id === "createAppointment");
    if (!booking) throw new Error("nothing can be booked");
    const details = { patient: anotherAna(), screening: noSigns };
    const answerTo = async (holdToken: string) => {
      const body = JSON.stringify({ ...details, holdToken });
      return shapeOf(await call(booking, { body, headers: { "Content-Type": "application/json" } }));
    };
    const before = await everyRow();
    const nobodys = await answerTo(unknown());
    expect(nobodys).toMatchObject({ status: 404, words: { errors: [{ pointer: "/holdToken" }] } });
    for (const token of [forge(good.holdToken), good.manageToken, good.intakeToken, good.waitlistToken])
      expect(await answerTo(token)).toEqual(nobodys);
    expect(await everyRow()).toEqual(before);
  });

  // What these are about is not there: an offer, a file, a form that was sent.
  const others = ["acceptWaitlistOffer", "declineWaitlistOffer", "takeBackFile", "getIntakeDocument"];
  test.each(ofLinks.filter(({ id }) => !others.includes(id)))("$id opens to its own link", async (operation) => {
    const kind = kinds.find((one) => one === secretOf(operation)) ?? "manageToken";
    const { status } = await ask(operation, (await newTokens())[kind]);
    expect(status).not.toBe(404);
    expect(status).toBeLessThan(500);
  });
});
