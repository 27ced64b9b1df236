import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { usualKinds } from "#scripts/bench/clinic";
import { openOwnClinic } from "#scripts/bench/own-clinic";
import { expect, test } from "#tests/e2e/fixtures";
import { healthy4 } from "#tests/support/healthy";
import { memoryOf } from "#tests/support/memory";
import { somebody } from "#tests/support/pages";

const none = { ticked: [], answer: "none" };
const signs = { answers: { emergency: none, today: none } };
const coded = (code: string) => ({ valueCoding: { code } });
const dateAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

type Links = { intakeToken: string; manageToken: string };

/** Books a first visit over the API at a time that nobody else takes: another one where somebody was faster. */
async function book(request: APIRequestContext): Promise<Links> {
  const from = randomInt(20, 40);
  const query = `visitType=first-visit&from=${dateAhead(from)}&to=${dateAhead(from + 10)}`;
  const { slots } = await (await request.get(`/api/v1/slots?${query}`)).json();
  const { givenName, familyName, phone, day, year } = somebody();
  const patient = { givenName, familyName, phone, birthDate: `${year}-03-${day.padStart(2, "0")}` };
  for (let tries = 0; tries < 8; tries += 1) {
    const { start } = slots[randomInt(slots.length)];
    const held = await request.post("/api/v1/holds", { data: { visitType: "first-visit", start } });
    if (held.status() !== 201) continue;
    const { holdToken } = await held.json();
    const data = { holdToken, patient, screening: signs.answers };
    return (await request.post("/api/v1/appointments", { data })).json();
  }
  throw new Error("no time was free");
}

const form = (token: string) => `/api/v1/intake/${token}`;
const etag = (revision: number) => ({ "If-Match": `"${revision}"` });
const save = (request: APIRequestContext, token: string, revision: number, answers: object) =>
  request.patch(form(token), { headers: etag(revision), data: { answers } });
const submit = (request: APIRequestContext, token: string, revision: number) =>
  request.post(`${form(token)}/submit`, { headers: etag(revision), data: {} });
const read = async (request: APIRequestContext, token: string) => (await request.get(form(token))).json();

/** What is wrong, what is sent, and where the finding stands. */
const findings: readonly [
  what: string,
  answers: Record<string, unknown>,
  linkId: string,
  path: string,
  code: string,
][] = [
  ["a value of another type", { cancer: [{ valueBoolean: true }] }, "cancer", "cancer", "type"],
  ["a value of no type", { cancer: [{ valueFoo: 1 }] }, "cancer", "cancer", "type"],
  ["no object at all", { cancer: [null] }, "cancer", "cancer", "type"],
  ["a question that there is not", { "no-such": [coded("yes")] }, "no-such", "no-such", "unknown-link"],
  ["an option that there is not", { cancer: [coded("maybe")] }, "cancer", "cancer", "not-in-options"],
  ["a number that is too low", { falls: [{ valueInteger: -1 }] }, "falls", "falls", "min-value"],
  ["a number that is too high", { falls: [{ valueInteger: 366 }] }, "falls", "falls", "max-value"],
  [
    "a text that is too long",
    { "preferred-name": [{ valueString: "x".repeat(81) }] },
    "preferred-name",
    "preferred-name",
    "too-long",
  ],
  ["two answers where one is allowed", { cancer: [coded("yes"), coded("no")] }, "cancer", "cancer", "too-many"],
  ["the same answer twice", { allergies: [coded("latex"), coded("latex")] }, "allergies", "allergies", "repeated"],
  [
    "an answer beside one that rules it out",
    { allergies: [coded("none"), coded("latex")] },
    "allergies",
    "allergies",
    "exclusive-option",
  ],
  [
    "a unit that is not offered",
    { weight: [{ valueQuantity: { value: 9, code: "[stone_av]" } }] },
    "weight",
    "weight",
    "unit",
  ],
  [
    "a date that does not exist",
    { "pain-started": [{ valueDate: "2026-02-30" }] },
    "pain-started",
    "pain-started",
    "bad-date",
  ],
  [
    "a child under the wrong parent",
    { "scan-list[0].med-name": [{ valueString: "x" }] },
    "med-name",
    "scan-list[0].med-name",
    "wrong-parent",
  ],
  ["what the booking knows", { "known-age": [{ valueInteger: 30 }] }, "known-age", "known-age", "read-only"],
  ["a key of every object", { constructor: [coded("yes")] }, "constructor", "constructor", "unknown-link"],
];

test("each finding in a health form is a 422 with its question, place, code and words; nothing is written", async ({
  request,
}) => {
  const { intakeToken } = await book(request);
  const before = await read(request, intakeToken);
  for (const [what, answers, linkId, place, code] of findings) {
    const answer = await save(request, intakeToken, 0, answers);
    expect(answer.status(), what).toBe(422);
    const { errors } = await answer.json();
    expect(errors, what).toEqual([
      { pointer: `/answers/${place}`, linkId, path: place, code, message: expect.stringMatching(/^.{10,}/) },
    ]);
  }
  const together = await save(request, intakeToken, 0, { cancer: [coded("maybe")], falls: [{ valueInteger: -1 }] });
  const named = (await together.json()).errors.map(({ path: at }: { path: string }) => at);
  expect(named.toSorted()).toEqual(["cancer", "falls"]);
  expect(await read(request, intakeToken)).toEqual(before);
});

test("a form is sent whole, after the signs were asked again; what did not apply is dropped and said", async ({
  request,
}) => {
  const { intakeToken } = await book(request);
  const { prone, ...most } = healthy4;
  const thinner = { "blood-thinner": [coded("yes")], "blood-thinner-which": [coded("warfarin")] };
  await save(request, intakeToken, 0, { ...most, ...thinner });
  const missing = await submit(request, intakeToken, 1);
  expect(missing.status()).toBe(422);
  expect((await missing.json()).errors).toEqual([
    expect.objectContaining({ linkId: "prone", path: "prone", code: "required" }),
  ]);
  await save(request, intakeToken, 1, { prone, "blood-thinner": [coded("no")] });
  const early = await submit(request, intakeToken, 2);
  expect([early.status(), (await early.json()).errors[0].code]).toEqual([422, "signs-not-asked"]);
  expect((await request.post(`${form(intakeToken)}/signs`, { data: { answers: { emergency: none } } })).status()).toBe(
    422,
  );
  const asked = await request.post(`${form(intakeToken)}/signs`, { data: signs });
  expect([asked.status(), await asked.json()]).toEqual([201, { tier: "routine", showEmergencyText: false }]);
  const sent = await submit(request, intakeToken, 2);
  expect(await sent.json()).toEqual({
    ok: true,
    dropped: [{ linkId: "blood-thinner-which", path: "blood-thinner-which" }],
  });
  expect((await read(request, intakeToken)).answers).not.toHaveProperty("blood-thinner-which");
});

test("a save says which revision it changes; an older one merges by field, and the same field is a conflict", async ({
  request,
}) => {
  const { intakeToken } = await book(request);
  const first = await request.get(form(intakeToken));
  expect(first.headers().etag).toBe('"0"');
  const bare = await request.patch(form(intakeToken), { data: { answers: {} } });
  expect(bare.status()).toBe(428);
  expect(
    (await request.patch(form(intakeToken), { headers: { "If-Match": "*" }, data: { answers: {} } })).status(),
  ).toBe(400);
  const theirs = await save(request, intakeToken, 0, { cancer: [coded("no")] });
  expect([theirs.status(), theirs.headers().etag]).toEqual([200, '"1"']);
  const mine = await save(request, intakeToken, 0, { prone: [coded("yes")] });
  expect([mine.status(), mine.headers().etag]).toEqual([200, '"2"']);
  const both = await save(request, intakeToken, 0, { cancer: [coded("yes")], falls: [{ valueInteger: 1 }] });
  expect(both.status()).toBe(412);
  expect(await both.json()).toMatchObject({
    code: "precondition_failed",
    revision: 2,
    conflicts: [{ linkId: "cancer", path: "cancer", saved: [coded("no")], revision: 1 }],
  });
  expect((await save(request, intakeToken, 0, { cancer: [coded("no")] })).status()).toBe(200);
  expect((await save(request, intakeToken, 99, {})).status()).toBe(412);
  const now = await read(request, intakeToken);
  expect([now.revision, now.answers.cancer, now.answers.prone, now.answers.falls]).toEqual([
    3,
    [coded("no")],
    [coded("yes")],
    undefined,
  ]);
  expect((await submit(request, intakeToken, 2)).status()).toBe(412);
});

/** Status, kind and words of an answer, without what tells one request from another. */
async function shapeOf(answer: APIResponse) {
  const { requestId: _, ...body } = await answer.json();
  return { status: answer.status(), type: answer.headers()["content-type"], body };
}

test("forged, foreign and unknown links to a form get one and the same answer", async ({ request }) => {
  const { intakeToken, manageToken } = await book(request);
  const last = intakeToken.at(-2) === "A" ? "B" : "A";
  const forged = `${intakeToken.slice(0, -2)}${last}${intakeToken.at(-1)}`;
  const tokens = [
    "A".repeat(43),
    forged,
    manageToken,
    intakeToken.toLowerCase(),
    "x",
    "A".repeat(500),
    "__proto__",
    "%00",
    "%E0%A4%A",
  ];
  const calls = (token: string) => [
    request.get(form(token)),
    save(request, token, 0, { cancer: [coded("no")] }),
    submit(request, token, 0),
    request.post(`${form(token)}/signs`, { data: signs }),
    request.get(`${form(token)}/document.pdf`),
  ];
  const [unknown, ...others] = await Promise.all(
    tokens.map(async (token) => Promise.all((await Promise.all(calls(token))).map(shapeOf))),
  );
  for (const { status } of unknown ?? []) expect(status).toBe(404);
  for (const [at, shapes] of others.entries()) expect(shapes, tokens[at + 1]).toEqual(unknown);
  expect((await read(request, intakeToken)).revision).toBe(0);
});

const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
const answersWith = (text: string) => `{"answers":{"worry":[{"valueString":"${text}"}]}}`;
const bodies: readonly [what: string, body: string | Buffer, status: number][] = [
  ["a string of 1 MB", answersWith("x".repeat(1_000_000)), 413],
  ["a string of 200 kB", answersWith("x".repeat(200_000)), 422],
  ["JSON 10,000 deep", deep(10_000), 400],
  ["JSON 50 deep in an answer", `{"answers":{"worry":[${deep(50)}]}}`, 400],
  ["a lone surrogate", answersWith("\\ud800"), 400],
  ["a lone surrogate in a key", '{"answers":{"\\udc00":[]}}', 400],
  ["NUL", answersWith("a\\u0000b"), 400],
  ["NUL in a key", '{"answers":{"a\\u0000b":[]}}', 400],
  ["__proto__ beside the answers", '{"__proto__":{"x":1},"answers":{}}', 400],
  ["__proto__ as a question", '{"answers":{"__proto__":[{"valueString":"x"}]}}', 400],
  ["constructor as a question", '{"answers":{"constructor":[{"valueString":"x"}]}}', 422],
  ["constructor beside the answers", '{"constructor":{"prototype":{}},"answers":{}}', 422],
  ["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 400],
  ["no JSON", "{", 400],
  ["a list", "[]", 422],
  ["3,000 questions", `{"answers":{${Array.from({ length: 3000 }, (_, n) => `"q${n}":[]`).join(",")}}}`, 422],
];

/** As they are: a text that is no JSON would be made one on the way. */
const asBytes = (body: string | Buffer): Buffer => Buffer.from(body);

test("input that cannot be kept is refused with a 4xx, and nothing is written", async ({ request }) => {
  const { intakeToken } = await book(request);
  const headers = { "Content-Type": "application/json", ...etag(0) };
  for (const [what, data, status] of bodies) {
    const answer = await request.patch(form(intakeToken), { headers, data: asBytes(data) });
    expect(answer.status(), what).toBe(status);
    expect(answer.headers()["content-type"], what).toBe("application/problem+json");
    expect((await answer.text()).length, what).toBeLessThan(60_000);
  }
  const now = await read(request, intakeToken);
  expect([now.revision, now.status]).toEqual([0, "assigned"]);
});

test("two hundred such requests do not grow the server", async ({ playwright }) => {
  test.setTimeout(180_000);
  const place = mkdtempSync(path.join(os.tmpdir(), "plumbline-intake-input-"));
  const clinic = await openOwnClinic(place, 1, usualKinds);
  const request = await playwright.request.newContext({ baseURL: clinic.address });
  const headers = { "Content-Type": "application/json", ...etag(0) };
  const rounds = async (count: number) => {
    for (let round = 0; round < count; round += 1)
      for (const [, data] of bodies) await request.patch(form("A".repeat(43)), { headers, data: asBytes(data) });
  };
  try {
    // What the server loads at its first requests does not count.
    await rounds(3);
    const before = memoryOf(clinic.address);
    await rounds(13);
    const after = memoryOf(clinic.address);
    // Systems without /proc tell nothing; there the requests alone have to pass.
    if (before !== null && after !== null) expect(after - before, `MB, from ${before}`).toBeLessThan(120);
  } finally {
    await request.dispose();
    await clinic.stop();
    rmSync(place, { recursive: true, force: true });
  }
});
