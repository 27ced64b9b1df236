import { randomInt, randomUUID } from "node:crypto";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import type { OfferedSlot } from "#lib/availability/schema";
import type { Operation } from "#lib/interface/operation";
import { operations } from "#lib/interface/operations";
import { expect, test } from "#tests/e2e/fixtures";
import { somebody } from "#tests/support/pages";
import { slotsOf, takeSome, whereOf } from "#tests/support/procedure-calls";
import { baseUrl } from "#tests/support/server";

/** Free times weeks ahead. Other tests book at this moment too: who needs one that is free takes another where it has gone. */
const freeTimes = (request: APIRequestContext) => slotsOf(request, "first-visit", [18, 40]);
const wishFor = (slot: OfferedSlot) => ({ visitType: "first-visit", ...whereOf(slot) });
const isGone = (answer: APIResponse) => answer.status() === 409;

// One person books at most three visits ahead: another one each time.
const phone = `312-555-0${100 + randomInt(100)}`;
const patient = { givenName: "Api", familyName: "Caller", birthDate: `${1930 + randomInt(30)}-02-03`, phone };
const screening = { emergency: { ticked: [], answer: "none" }, today: { ticked: [], answer: "none" } };

test("the OpenAPI document is complete: every operation, every parameter, every reference", async ({ request }) => {
  const answer = await request.get("/api/v1/openapi.json");
  const document = await answer.json();
  expect(document.openapi).toMatch(/^3\.1\.\d+$/);
  expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
  const described = Object.entries<Record<string, { operationId: string }>>(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
  );
  const expected = Object.values<Operation>(operations).map(({ id, method, path }) => `${id} ${method} ${path}`);
  expect(described.toSorted()).toEqual(expected.toSorted());
  for (const [path, methods] of Object.entries<Record<string, Described>>(document.paths)) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const { parameters, responses } of Object.values(methods)) {
      const declared = parameters.filter((parameter) => parameter.in === "path");
      expect(declared.map(({ name }) => name)).toEqual(inPath);
      expect(declared.every(({ required }) => required)).toBe(true);
      for (const [status, { description }] of Object.entries(responses)) {
        expect(status).toMatch(/^[2-5]\d\d$/);
        expect(description).toBeTruthy();
      }
    }
  }
  for (const [, pointer] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = pointer?.split("/").reduce((at, part) => at?.[part], document);
    expect(found, pointer).toBeDefined();
  }
});

type Described = {
  parameters: { name: string; in: string; required?: boolean }[];
  responses: Record<string, { description: string }>;
};

test("every refusal is a problem document that says what, and no more", async ({ request }) => {
  const refused = [
    await request.get("/api/v1/nothing-here"),
    await request.get("/api/v1/slots"),
    await request.post("/api/v1/holds", { data: {} }),
    await request.get(`/api/v1/visits/${"A".repeat(43)}`),
  ];
  expect(refused.map((answer) => answer.status())).toEqual([404, 422, 422, 404]);
  for (const answer of refused) {
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect(answer.headers()["cache-control"]).toBe("no-store, no-transform");
    const body = await answer.json();
    expect(body).toMatchObject({ status: answer.status(), title: expect.any(String), code: expect.any(String) });
    expect(body.type).toMatch(/^urn:plumbline:/);
    expect(body.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(body)).not.toMatch(/prisma|postgres|stack|node_modules|select /i);
  }
});

test("the same Idempotency-Key answers the same hold again, and refuses another request", async ({ request }) => {
  const { answers, headers } = await takeSome(await freeTimes(request), async (slot) => {
    const headers = { "Idempotency-Key": randomUUID() };
    const hold = () => request.post("/api/v1/holds", { data: wishFor(slot), headers });
    const answers = await Promise.all([hold(), hold(), hold()]);
    return answers.every(isGone) ? null : { answers, headers };
  });
  expect(answers.map((answer) => answer.status())).toEqual([201, 201, 201]);
  const bodies = await Promise.all(answers.map((answer) => answer.json()));
  expect(new Set(bodies.map(({ holdToken }) => holdToken)).size).toBe(1);
  const [another] = await freeTimes(request);
  const other = await request.post("/api/v1/holds", { data: another && wishFor(another), headers });
  expect(other.status()).toBe(422);
  expect((await other.json()).code).toBe("idempotency_mismatch");
});

test("of 100 clients at once for one time exactly one holds it, and books it once", async ({ request }) => {
  const { answers, took } = await takeSome(await freeTimes(request), async (slot) => {
    const body = JSON.stringify(wishFor(slot));
    const began = Date.now();
    const hold = () =>
      fetch(`${baseUrl}/api/v1/holds`, { method: "POST", headers: { "Content-Type": "application/json" }, body });
    const answers = await Promise.all(Array.from({ length: 100 }, hold));
    return answers.every(({ status }) => status === 409) ? null : { answers, took: Date.now() - began };
  });
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  expect(statuses.filter((status) => status === 409)).toHaveLength(99);
  expect(took, "milliseconds for all").toBeLessThan(10_000);
  const losers = await Promise.all(answers.filter(({ status }) => status === 409).map((answer) => answer.json()));
  for (const { code, alternatives } of losers) {
    expect(code).toBe("slot_taken");
    expect(alternatives.length).toBeGreaterThan(0);
  }
  const held = await Promise.all(answers.filter(({ status }) => status === 201).map((answer) => answer.json()));
  const holdToken = held[0]?.holdToken;
  const headers = { "Idempotency-Key": randomUUID() };
  const book = () =>
    request.post("/api/v1/appointments", { data: { holdToken, patient, screening, language: "en" }, headers });
  const booked = await Promise.all([book(), book()]);
  expect(booked.map((answer) => answer.status())).toEqual([201, 201]);
  const [one, two] = await Promise.all(booked.map((answer) => answer.json()));
  expect(two).toEqual(one);
  expect(one.appointment.status).toBe("booked");
});

test("an emergency answer books nothing by the API either, and the desk knows whom to call", async ({
  request,
  frontDesk,
}) => {
  const { givenName, familyName, phone, year } = somebody();
  const caller = { givenName, familyName, phone, birthDate: `${year}-03-04` };
  const { holdToken } = await takeSome(await freeTimes(request), async (slot) => {
    const held = await request.post("/api/v1/holds", { data: wishFor(slot) });
    return isGone(held) ? null : held.json();
  });
  const ticked = { ...screening, emergency: { ticked: ["RF-N1"], answer: "some" } };
  const answer = await request.post("/api/v1/appointments", {
    data: { holdToken, patient: caller, screening: ticked },
  });
  expect(answer.status()).toBe(422);
  const { screenings } = await (await frontDesk.request.get("/api/v1/screenings")).json();
  const told = screenings.filter(({ person }: { person: { name: string } | null }) =>
    person?.name.endsWith(familyName),
  );
  expect(told).toMatchObject([{ tier: "emergency", person: { phone } }]);
});

test("whatever is sent, the answer is a refusal and never a failure of ours", async ({ request }) => {
  const [free] = await freeTimes(request);
  const good = { visitType: "first-visit", ...(free && whereOf(free)) };
  const json = { "Content-Type": "application/json" };
  const deep = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
  const bodies: Record<string, [string | Buffer, Record<string, string>?]> = {
    "no JSON": ["{"],
    nothing: [""],
    "a list": ["[]"],
    null: ["null"],
    "a NUL": [JSON.stringify({ ...good, physician: "a\u0000b" })],
    "half a character": ['{"visitType":"\\ud800"}'],
    "bytes that are no UTF-8": [Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    "very deep": [deep],
    "1 MB": [JSON.stringify({ ...good, visitType: "x".repeat(1_000_000) })],
    "a prototype": ['{"__proto__":{"visitType":"first-visit"},"constructor":{"prototype":{}}}'],
    "an unknown key": [JSON.stringify({ ...good, extra: 1 })],
    "no such date": [JSON.stringify({ ...good, start: "2026-02-30T10:00:00Z" })],
    "a date far away": [JSON.stringify({ ...good, start: "9999-12-31T23:59:59Z" })],
    "a time in the past": [JSON.stringify({ ...good, start: "2020-01-06T15:00:00Z" })],
    "another type": [JSON.stringify({ ...good, start: 12 })],
    "an unknown visit": [JSON.stringify({ ...good, visitType: "no-such-visit" })],
    "another content type": [JSON.stringify(good), { "Content-Type": "text/plain" }],
    "a form": ["visitType=first-visit", { "Content-Type": "application/x-www-form-urlencoded" }],
    "a short Idempotency-Key": [JSON.stringify(good), { ...json, "Idempotency-Key": "a" }],
  };
  for (const path of ["/api/v1/holds", "/api/v1/appointments"]) {
    for (const [name, [data, headers = json]] of Object.entries(bodies)) {
      const answer = await request.post(path, { data: Buffer.from(data), headers });
      expect(answer.status(), `${name} to ${path}`).toBeGreaterThanOrEqual(400);
      expect(answer.status(), `${name} to ${path}`).toBeLessThan(500);
    }
  }
  for (const query of [
    "from=2026-11-31&to=2026-12-02",
    "from=2026-12-02&to=2026-12-01",
    `from=2026-12-01&to=2027-02-01`,
    "from=%00&to=%ff",
    "from=+275760-09-13&to=+275760-09-13",
  ]) {
    const answer = await request.get(`/api/v1/slots?visitType=first-visit&${query}`);
    expect(answer.status(), query).toBe(422);
  }
});

test("a form that could not be one gets a page that says what to do", async ({ request }) => {
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const sent: [string, Record<string, string>, number][] = [
    ["signs=%00", form, 400],
    [`signs=${"x".repeat(300_000)}`, form, 413],
    ["{}", { "Content-Type": "application/json" }, 415],
  ];
  for (const [data, headers, status] of sent) {
    const answer = await request.post("/book", { data, headers });
    expect(answer.status()).toBe(status);
    expect(answer.headers()["content-type"]).toMatch(/^text\/html/);
    expect(await answer.text()).toMatch(/<h1>[^<]+<\/h1>/);
  }
});
