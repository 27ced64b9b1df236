import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { db } from "#lib/db";
import { hashOf } from "#lib/tokens";
import { earlierQuestions } from "#lib/waitlist/earlier-journey";
import type { TokenPurpose } from "#prisma/generated/client";
import { openClinic } from "#tests/support/clinic";
import { newLinks } from "#tests/support/links";
import { everyRow } from "#tests/support/tables";

// Much is done in each of these, also where the machine has much else to do.
vi.setConfig({ testTimeout: 90_000 });

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
const methods = ["GET", "POST"] as const;
type Method = (typeof methods)[number];
type Page = { address: string; purpose: TokenPurpose; method: Method; handler: Handler };

const pagesFolder = path.join(import.meta.dirname, "../../app/(site)/[locale]");
const purposes = { visit: "manage", intake: "intake", waitlist: "waitlist" } as const;

/** Every patient page whose address holds a link's secret, once for each thing that can be done with it. */
async function findPages(): Promise<Page[]> {
  const files = Object.entries(purposes).flatMap(([name, purpose]) =>
    readdirSync(path.join(pagesFolder, name, "[token]"), { recursive: true, encoding: "utf8" })
      .filter((file) => path.basename(file) === "route.tsx")
      .map((file) => ({ purpose, file: path.join(name, "[token]", file) })),
  );
  const pages = files.map(async ({ purpose, file }): Promise<Page[]> => {
    const route: Partial<Record<Method, Handler>> = await import(path.join(pagesFolder, file));
    const address = `/${path.dirname(file).replaceAll(path.sep, "/")}`;
    return methods.flatMap((method) => {
      const handler = route[method];
      return handler ? [{ address, purpose, method, handler }] : [];
    });
  });
  return (await Promise.all(pages)).flat();
}

/** What stands in the other places of an address. */
const others: Readonly<Record<string, string>> = {
  locale: "en",
  id: "0190a000-0000-7000-8000-000000000000",
  code: "telehealth",
  section: "fracture",
  list: "med-list",
  instance: "1",
  question: earlierQuestions[0] ?? "",
};
/** What a press sends. Where it is about something else, it is not looked at. */
const pressed = { version: "1", offer: others.id ?? "" };

/** What the database was asked, without its values. */
const statements: string[] = [];

type Sent = { body?: BodyInit; type?: string };
async function ask(page: Page, token: string, { body, type }: Sent = {}): Promise<Response> {
  const names = [...page.address.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => name);
  const params = { ...Object.fromEntries(names.map((name) => [name, others[name] ?? ""])), locale: "en", token };
  const place = names.reduce(
    (address, name) =>
      address.replace(`[${name}]`, encodeURIComponent(name === "token" ? token : (others[name] ?? ""))),
    page.address,
  );
  const headers = { "Content-Type": type ?? "application/x-www-form-urlencoded" };
  const form = page.method === "POST" ? { headers, body: body ?? new URLSearchParams(pressed).toString() } : {};
  const request = new Request(`https://clinic.example/en${place}`, { method: page.method, ...form });
  return page.handler(request, { params: Promise.resolve(params) });
}

/** Not what every page asks: which clinic it is. */
const isOfLink = (statement: string): boolean => /FROM "public"\."(?!Clinic")/.test(statement);

/** What a page answers to a link, and what it asked the database for it; the link itself is left out. */
async function answerTo(page: Page, token: string) {
  const before = statements.length;
  const answer = await ask(page, token);
  const text = JSON.stringify([answer.status, Object.fromEntries(answer.headers), await answer.text()]);
  return {
    status: answer.status,
    words: text.replaceAll(token, "LINK"),
    asked: statements.slice(before).filter(isOfLink),
  };
}

/** Addresses that lead on whoever asks, and look at no link. */
const leadOn = ["GET /waitlist/[token]/accept", "GET /waitlist/[token]/decline"];

type Links = Record<TokenPurpose, string>;

async function linksByPurpose(): Promise<Links> {
  const { manageToken, intakeToken, waitlistToken } = await newLinks();
  return { manage: manageToken, intake: intakeToken, waitlist: waitlistToken };
}

const change = (token: string, data: { expiresAt?: Date; revokedAt?: Date }) =>
  db().accessToken.update({ where: { hash: hashOf(token) }, data });

const yesterday = () => new Date(Date.now() - 86_400_000);
const otherPurpose = { manage: "intake", intake: "waitlist", waitlist: "manage" } as const;

let pages: Page[] = [];
let good: Links;
let useless: Record<TokenPurpose, [name: string, token: string][]>;

beforeAll(async () => {
  await openClinic();
  pages = await findPages();
  good = await linksByPurpose();
  const [expired, revoked] = [await linksByPurpose(), await linksByPurpose()];
  for (const token of Object.values(expired)) await change(token, { expiresAt: yesterday() });
  for (const token of Object.values(revoked)) await change(token, { revokedAt: yesterday() });
  const forge = (token: string) => `${token[0] === "A" ? "B" : "A"}${token.slice(1)}`;
  const of = (purpose: TokenPurpose): [string, string][] => [
    ["unknown", randomBytes(32).toString("base64url")],
    ["forged", forge(good[purpose])],
    ["expired", expired[purpose]],
    ["revoked", revoked[purpose]],
    ["foreign", good[otherPurpose[purpose]]],
  ];
  useless = { manage: of("manage"), intake: of("intake"), waitlist: of("waitlist") };
  const query = Client.prototype.query;
  vi.spyOn(Client.prototype, "query").mockImplementation(function (this: Client, ...args: unknown[]) {
    const [first] = args;
    const text = typeof first === "string" ? first : String((first as { text?: unknown })?.text);
    statements.push(text);
    return Reflect.apply(query, this, args);
  });
});

const placeOf = ({ method, address }: Page): string => `${method} ${address}`;
const unknownTo = ({ purpose }: Page): string => useless[purpose][0]?.[1] ?? "";

describe("a page that a link opens", () => {
  test("answers a forged, expired, revoked or foreign link as one that nobody knows: the same page after the same work", async () => {
    expect(pages.length).toBeGreaterThan(40);
    // What is read once and kept is read before anything is compared.
    for (const page of pages) await ask(page, unknownTo(page));
    for (const page of pages) {
      const place = placeOf(page);
      const unknown = await answerTo(page, unknownTo(page));
      expect([unknown.status, unknown.asked.length], place).toEqual(leadOn.includes(place) ? [303, 0] : [404, 1]);
      for (const [name, token] of useless[page.purpose])
        expect(await answerTo(page, token), `${place}, ${name}`).toEqual(unknown);
    }
  });

  test("answers what cannot be a link at all with the same status", async () => {
    for (const page of pages) {
      const { status } = await ask(page, unknownTo(page));
      for (const token of ["x", "A".repeat(5000), "__proto__", "constructor", "a\u0000b".repeat(15)])
        expect((await ask(page, token)).status, `${placeOf(page)}, ${JSON.stringify(token.slice(0, 12))}`).toBe(status);
    }
  });

  test("opens with the right one", async () => {
    for (const purpose of Object.values(purposes)) {
      const home = pages.find((page) => page.purpose === purpose && /^GET .*\/\[token\]$/.test(placeOf(page)));
      expect(home && (await ask(home, good[purpose])).status, purpose).toBe(200);
    }
  });
});

/** Everything that a page of a health form can write. */
async function written() {
  const responses = await db().questionnaireResponse.findMany({
    orderBy: { id: "asc" },
    select: { id: true, revision: true, status: true, answers: true },
  });
  const counts = [
    db().signatureVoid.count(),
    db().screening.count(),
    db().consentEvent.count(),
    db().visitFile.count(),
  ];
  return { responses, counts: await Promise.all(counts) };
}

const urlencoded = "application/x-www-form-urlencoded";
const deep = `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`;
/** "worry=" and half of a pair of surrogates, as bytes. */
const surrogate = new Uint8Array([...new TextEncoder().encode("worry="), 0xed, 0xa0, 0x80]);

/** Files come in a form of another kind: tests/integration/files. */
const readsNoFields = /\/files(?:\/\[question\])?$/;

describe("a page with the right link", () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, number, type?: string]>([
    ["NUL", "worry=a%00b", 400],
    ["a lone surrogate", surrogate, 400],
    ["bytes that are no UTF-8", new Uint8Array([0xff, 0xfe, 0x3d]), 400],
    ["JSON 10,000 deep", deep, 415, "application/json"],
    ["no form at all", "worry", 415, "text/plain"],
    ["NUL in the name of a field", "wor%00ry=a", 400],
    ["a text of 1 MB", `worry=${"x".repeat(1_000_000)}`, 413],
    ["a name of 1 MB", `${"x".repeat(1_000_000)}=a`, 413],
    ["a hundred thousand fields", "a=1&".repeat(100_000), 413],
    ["a hundred thousand values of one field", "a&".repeat(100_000), 413],
  ])("refuses %s, and writes nothing", async (_, body, status, type = urlencoded) => {
    const before = await everyRow();
    for (const page of pages.filter((one) => one.method === "POST" && !readsNoFields.test(one.address)))
      expect((await ask(page, good[page.purpose], { body, type })).status, placeOf(page)).toBe(status);
    expect(await everyRow()).toEqual(before);
  });

  test("takes names that every object has for fields like any other", async () => {
    const before = await written();
    const section = pages.find((page) => placeOf(page) === "POST /intake/[token]/[section]");
    const body = ["__proto__", "constructor", "toString", "__proto__[polluted]"].map((name) => `${name}=x`).join("&");
    expect(section && (await ask(section, good.intake, { body })).status).toBeLessThan(500);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    const { responses } = await written();
    expect(responses.map(({ answers }) => answers)).toEqual(before.responses.map(({ answers }) => answers));
  });
});
