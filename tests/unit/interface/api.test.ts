import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  fieldErrors,
  handled,
  parse,
  problem,
  readForm,
  readIdempotencyKey,
  readJson,
  requireSameOrigin,
} from "#lib/api";
import { AppError, type ErrorCode, sqlState, statusOf, toAppError } from "#lib/errors";

const address = "https://clinic.example/book";
const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  new Request(address, { method: "POST", body, headers: { host: "clinic.example", ...headers } });
const form = (body: string, headers: Record<string, string> = {}) =>
  post(body, { "content-type": "application/x-www-form-urlencoded", ...headers });
const asJson = (body: string | Uint8Array<ArrayBuffer>) => post(body, { "content-type": "application/json" });
const refusal = (code: ErrorCode) => expect.objectContaining({ code });

describe("a form", () => {
  test("gives its fields; several of one name are a list, line ends are one character", async () => {
    const fields = await readForm(form("a=1&b=x&b=y&b=z&text=one%0D%0Atwo&empty="));
    expect({ ...fields }).toEqual({ a: "1", b: ["x", "y", "z"], text: "one\ntwo", empty: "" });
  });

  test.each<Record<string, string>>([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "same-origin", origin: "https://clinic.example:8443" },
  ])("from another site is refused: %o", async (headers) => {
    await expect(readForm(form("a=1", headers))).rejects.toEqual(refusal("forbidden"));
  });

  test.each<Record<string, string>>([
    {},
    { "sec-fetch-site": "same-origin", origin: "https://clinic.example" },
    { "sec-fetch-site": "none" },
  ])("from our own page, or typed in, is taken: %o", async (headers) =>
    expect({ ...(await readForm(form("a=1", headers))) }).toEqual({ a: "1" }),
  );

  test("with what cannot be kept is refused", async () => {
    await expect(readForm(form("a=x%00y"))).rejects.toEqual(refusal("bad_request"));
  });

  test("of another kind is refused", async () => {
    const upload = post("a=1", { "content-type": "multipart/form-data; boundary=x" });
    await expect(readForm(upload)).rejects.toEqual(refusal("unsupported_media_type"));
  });

  test("over 256 kB is refused", async () => {
    await expect(readForm(form(`a=${"x".repeat(300_000)}`))).rejects.toEqual(refusal("too_large"));
  });

  test.each([
    ["with other names", Array.from({ length: 2001 }, (_, n) => `f${n}=`).join("&")],
    ["of one name", "a&".repeat(120_000)],
  ])("with more fields than any page has is refused before anything is made of it: %s", async (_, body) => {
    await expect(readForm(form(body))).rejects.toEqual(refusal("too_large"));
  });

  test("cannot reach what every object has", async () => {
    const fields = await readForm(form("__proto__=x&constructor=y&toString=z"));
    expect(Object.getPrototypeOf(fields)).toBeNull();
    expect(Object.keys(fields).sort()).toEqual(["__proto__", "constructor", "toString"]);
  });
});

describe("a JSON body", () => {
  test("is read", async () => expect(await readJson(asJson('{"a":["é",null]}'))).toEqual({ a: ["é", null] }));

  test.each([
    ["that is not JSON", "{a:1}"],
    ["that is empty", ""],
    ["with a NUL", '{"a":"x\\u0000y"}'],
    ["with a NUL in a name", '{"a\\u0000":1}'],
    ["with half a character", '{"a":"\\ud83d"}'],
    ["with half a character deep inside", '[[{"a":["\\udc00"]}]]'],
    ["that reaches for the prototype", '{"__proto__":{"admin":true}}'],
    ["nested too deep", `${"[".repeat(40)}${"]".repeat(40)}`],
  ])("%s is refused", async (_, body) => {
    await expect(readJson(asJson(body))).rejects.toEqual(refusal("bad_request"));
  });

  test("that is not UTF-8 is refused", async () => {
    await expect(readJson(asJson(new Uint8Array([0x22, 0xff, 0x22])))).rejects.toEqual(refusal("bad_request"));
  });

  test("over 256 kB is refused", async () => {
    await expect(readJson(asJson(`"${"x".repeat(300_000)}"`))).rejects.toEqual(refusal("too_large"));
  });

  test("of another kind is refused", async () => {
    await expect(readJson(post("{}", { "content-type": "text/plain" }))).rejects.toEqual(
      refusal("unsupported_media_type"),
    );
  });
});

test("an Idempotency-Key is 16 to 200 visible characters, or none", () => {
  const withKey = (key: string) => readIdempotencyKey(post("", { "idempotency-key": key }));
  expect(readIdempotencyKey(post(""))).toBeNull();
  expect(withKey("1234567890abcdef")).toBe("1234567890abcdef");
  for (const key of ["too short", "x".repeat(201), "with space inside"]) expect(() => withKey(key)).toThrow(AppError);
});

describe("a problem", () => {
  const error = new AppError("slot_taken", { extra: { alternatives: [] } });

  test("is RFC 9457: type, title, status, code, and what goes with it", async () => {
    const response = problem(error, "id-1");
    expect(response.status).toBe(409);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("cache-control")).toBe("no-store, no-transform");
    expect(await response.json()).toEqual({
      type: "urn:plumbline:slot_taken",
      title: "This time has just been taken",
      status: 409,
      code: "slot_taken",
      requestId: "id-1",
      alternatives: [],
    });
  });

  test("that will pass says when to come again", () => {
    expect(problem(new AppError("unavailable"), "").headers.get("retry-after")).toBe("2");
    expect(problem(new AppError("not_found"), "").headers.get("retry-after")).toBeNull();
  });

  test("names the field by a JSON pointer", () => {
    const schema = z.object({ "a/b": z.array(z.object({ "c~d": z.string() })) });
    const result = schema.safeParse({ "a/b": [{ "c~d": 1 }] });
    expect(result.error && fieldErrors(result.error)).toMatchObject([
      { pointer: "/a~1b/0/c~0d", code: "invalid_type" },
    ]);
    expect(() => parse(schema, {})).toThrow(refusal("validation_failed"));
  });

  test("of our own making tells nothing of its cause", async () => {
    const route = handled("GET /x", async () => {
      throw new Error("password=hunter2 at 10.0.0.5");
    });
    const response = await route(new Request(address), { params: Promise.resolve({}) });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toMatch(/hunter2|10\.0\.0\.5|stack/);
    expect(JSON.parse(text)).toMatchObject({ code: "internal", title: "There is a problem with the service" });
  });

  test("a write from another site is stopped before the work", async () => {
    const route = handled("POST /x", () => Promise.reject(new Error("ran")));
    const response = await route(post("{}", { origin: "https://evil.example" }), { params: Promise.resolve({}) });
    expect(response.status).toBe(403);
    expect(() => requireSameOrigin(post("{}"))).not.toThrow();
  });
});

describe("what was thrown becomes a code", () => {
  test.each([
    [{ code: "23P01" }, "slot_taken"],
    [{ code: "40P01" }, "unavailable"],
    [{ code: "55P03" }, "unavailable"],
    [{ code: "23505" }, "internal"],
    [{ meta: { driverAdapterError: { cause: { originalCode: "23P01" } } } }, "slot_taken"],
    [new Error("connect ECONNREFUSED 127.0.0.1:5432"), "unavailable"],
    [new Error("anything"), "internal"],
    ["a string", "internal"],
    [null, "internal"],
  ])("%o is %s", (thrown, code) => expect(toAppError(thrown).code).toBe(code));

  test("a known failure stays what it is", () => {
    const known = new AppError("hold_expired");
    expect(toAppError(known)).toBe(known);
    expect(statusOf("hold_expired")).toBe(410);
  });

  test("a code of Prisma's own is no SQLSTATE, nor is a loop endless", () => {
    const loop: { cause?: unknown } = {};
    loop.cause = loop;
    expect([sqlState({ code: "P2002" }), sqlState(loop), sqlState(undefined)]).toEqual([null, null, null]);
  });
});
