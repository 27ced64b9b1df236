import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Operation } from "#lib/interface/operation";
import { ana, at, hold, newDay, noSigns, openClinic } from "#tests/support/clinic";
import { newLinks } from "#tests/support/links";
import { call, publicOperations, secretOf } from "#tests/support/public-operations";
import { everyRow } from "#tests/support/tables";

// Much is done in each of these, also where the machine has much else to do.
vi.setConfig({ testTimeout: 90_000 });

const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
const list = (depth: number) => `${"[".repeat(depth)}1${"]".repeat(depth)}`;

/** What stands as JSON in the place of a value, and the status that it gets there wherever it is; null is a 4xx of either kind. */
const values: readonly [what: string, json: string, status: number | null][] = [
  ["a string of 1 MB", `"${"x".repeat(1_000_000)}"`, 413],
  ["a string of 200 kB", `"${"x".repeat(200_000)}"`, null],
  ["an object 10,000 deep", deep(10_000), 400],
  ["a list 10,000 deep", list(10_000), 400],
  ["a lone surrogate", '"a\\ud800b"', 400],
  ["a lone second surrogate", '"\\udc00"', 400],
  ["NUL", '"a\\u0000b"', 400],
  ["__proto__", '{"__proto__":{"isAdmin":true}}', 400],
  ["constructor", '{"constructor":{"prototype":{"isAdmin":true}}}', null],
  ["a number without end", "1e999", null],
];

/** Whole bodies. */
const wholes: readonly [what: string, body: string | Uint8Array<ArrayBuffer>, status: number][] = [
  ["no JSON", "{", 400],
  ["nothing", "", 400],
  ["10,000 deep", deep(10_000), 400],
  ["an endless list", "[".repeat(200_000), 400],
  ["bytes that are no UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 400],
  ["UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), 400],
  ["a list", "[]", 422],
  ["a word", '"x"', 422],
  ["null", "null", 422],
];

type Bodies = Readonly<Record<string, Record<string, unknown>>>;
type Place = readonly (string | number)[];

/** Every place in a body where a value stands, and one beside it for a name that nobody knows. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  return Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

const marker = "HOSTILE-VALUE";
function withMarker(value: unknown, [first, ...rest]: Place): unknown {
  if (first === undefined) return marker;
  if (Array.isArray(value)) return value.map((one, at) => (at === first ? withMarker(one, rest) : one));
  const known = typeof value === "object" && value !== null ? value : {};
  const inner: unknown = Object.hasOwn(known, first) ? Reflect.get(known, first) : undefined;
  return { ...known, [first]: withMarker(inner, rest) };
}

/** The body with this JSON in that place. */
const bodyWith = (body: object, place: Place, json: string): string =>
  JSON.stringify(withMarker(body, place)).replace(`"${marker}"`, () => json);

const start = at(newDay(), "14:00").toISOString();
const bodiesFor = (holdToken: string): Bodies => ({
  createHold: { visitType: "first-visit", start, physician: "dr-ash" },
  createAppointment: { holdToken, patient: { ...ana, phone: "312-555-0177" }, screening: noSigns, reason: "Pain" },
  rescheduleVisit: { version: 1, start },
  cancelVisit: { version: 1, reason: "Away" },
  joinWaitlist: {
    visitType: "first-visit",
    patient: ana,
    screening: noSigns,
    wishes: { weekdays: [1], from: "09:00" },
  },
  askForEarlier: { wishes: { weekdays: [2], lastDate: start.slice(0, 10) } },
  acceptWaitlistOffer: { offer: randomUUID(), screening: noSigns },
  declineWaitlistOffer: { offer: randomUUID() },
  saveIntake: { answers: { worry: [{ valueString: "x" }], cancer: [{ valueCoding: { code: "no" } }] } },
  submitIntake: { language: "en" },
  answerSigns: { answers: noSigns, language: "en" },
});

const table = publicOperations.filter(({ body }) => body !== undefined);
let links: Record<string, string>;
let bodies: Bodies;

beforeAll(async () => {
  await openClinic();
  const { holdToken } = await hold(at(newDay(), "9:00"));
  links = await newLinks();
  bodies = bodiesFor(holdToken);
});

function send(operation: Operation, body: BodyInit, type = "application/json"): Promise<Response> {
  const secret = secretOf(operation);
  const params = secret ? { [secret]: links[secret] ?? "" } : {};
  const key = operation.idempotent ? { "Idempotency-Key": randomUUID() } : null;
  return call(operation, { params, body, headers: { "Content-Type": type, ...key } });
}

/** A refusal in words, short whatever came in. */
async function expectRefused(answer: Response, what: string, status: number | null) {
  if (status !== null) expect(answer.status, what).toBe(status);
  expect(answer.status, what).toBeGreaterThanOrEqual(400);
  expect(answer.status, what).toBeLessThan(500);
  expect(answer.headers.get("content-type"), what).toBe("application/problem+json");
  const text = await answer.text();
  expect(text.length, what).toBeLessThan(20_000);
  expect(JSON.parse(text), what).toMatchObject({ status: answer.status, title: expect.stringMatching(/\w/) });
}

describe("a body that was made to harm", () => {
  test("is tried at every operation that anybody can write with", () => {
    expect(table.map(({ id }) => id).toSorted()).toEqual(Object.keys(bodies).toSorted());
    for (const { id, body } of table) expect(body?.safeParse(bodies[id]).success, id).toBe(true);
  });

  test.each(table)("$id refuses it wherever it stands, and writes nothing", async (operation) => {
    const body = bodies[operation.id] ?? {};
    const before = await everyRow();
    for (const place of [...placesIn(body), ["nobody-knows-this"]])
      for (const [what, json, status] of values) {
        const answer = await send(operation, bodyWith(body, place, json));
        await expectRefused(answer, `${what} at /${place.join("/")}`, status);
      }
    for (const key of ["__proto__", "constructor", "prototype", "a\\u0000b", "\\ud800"]) {
      const named = JSON.stringify({ ...body, [marker]: 1 }).replace(marker, () => key);
      await expectRefused(await send(operation, named), `${key} as a name`, null);
    }
    for (const [what, sent, status] of wholes) await expectRefused(await send(operation, sent), what, status);
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"])
      await expectRefused(await send(operation, JSON.stringify(body), type), type, 415);
    expect(await everyRow()).toEqual(before);
  });

  const boundary = "multipart/form-data; boundary=x";
  const part = (head: string, content: string, end = "\r\n--x--\r\n") =>
    `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}${end}`;
  test.each<[string, BodyInit, string]>([
    ["JSON", JSON.stringify({ file: "x" }), "application/json"],
    ["no boundary", part('name="file"; filename="a.pdf"', "%PDF-1.4"), "multipart/form-data"],
    ["no part at all", "", boundary],
    ["no file", part('name="kind"', "letter"), boundary],
    ["a file that is none", part('name="file"; filename="a.pdf"', "no such thing"), boundary],
    ["a part that never ends", part('name="file"; filename="a.pdf"', "%PDF-1.4", ""), boundary],
    ["a head that never ends", `--x\r\nContent-Disposition: ${"a".repeat(100_000)}`, boundary],
    ["a field of 1 MB", part('name="kind"', "x".repeat(1_000_000)), boundary],
    ["a field __proto__", part('name="__proto__"', "x"), boundary],
    ["NUL in the name of the file", part('name="file"; filename="a\0.pdf"', "no"), boundary],
    ["a place as the name of the file", part('name="file"; filename="../../etc/passwd"', "no"), boundary],
  ])("is refused as a file too: %s", async (what, body, type) => {
    const operation = publicOperations.find(({ takesFile }) => takesFile);
    if (!operation) throw new Error("no file can be sent");
    const before = await everyRow();
    await expectRefused(await send(operation, body, type), what, null);
    expect(await everyRow()).toEqual(before);
  });

  test("leaves nothing behind on the objects of the server", () => {
    expect(Object.hasOwn(Object.prototype, "isAdmin")).toBe(false);
  });
});
