import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { holdForDraft, saveDraft } from "#lib/appointments/draft-mutations";
import { keepJourney } from "#lib/appointments/journey";
import { publicActor } from "#lib/session";
import { recordScreening } from "#lib/triage/mutations";
import { type DraftWishes, wishQuestions } from "#lib/waitlist/wish-schema";
import { at, newDay, noSigns, openClinic, routine } from "#tests/support/clinic";
import { everyRow } from "#tests/support/tables";

// Much is done in each of these, also where the machine has much else to do.
vi.setConfig({ testTimeout: 90_000 });

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
type Page = { address: string; question?: string; GET?: Handler; POST: Handler };

const folder = path.join(import.meta.dirname, "../../app/(site)/[locale]");
/** Pages behind a link are tried by tests/integration/links; every other address without a page has no form. */
const isTried = (file: string): boolean =>
  path.basename(file) === "route.tsx" && !/^(?:visit|intake|waitlist)\/\[token\]|\[\.\.\.unknown\]/.test(file);

/** Every patient page that anybody can send a form to, without a link: the way to a booking, the waitlist, the aid. */
async function findPages(): Promise<Page[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter(isTried);
  const pages = files.map(
    async (file): Promise<Page> => ({
      address: path.dirname(file),
      ...(await import(path.join(folder, file))),
    }),
  );
  return (await Promise.all(pages))
    .filter(({ POST }) => POST !== undefined)
    .flatMap((page) =>
      page.address.includes("[") ? wishQuestions.map((question) => ({ ...page, question })) : [page],
    );
}

/** Browsers on their way to a visit, by how far they have come: their cookies. */
let browsers: Record<string, string>;
let pages: Page[];

const cookie = (secret: string): string => keepJourney(secret)["Set-Cookie"]?.split(";")[0] ?? "";
const ben = {
  ...{ givenName: "Ben", familyName: "Moss", birthMonth: "3", birthDay: "4", birthYear: "1950" },
  ...{ phone: "312-555-0144", email: "", helperName: "" },
};

const allWishes: DraftWishes = {
  ...{ place: [], days: [], doctor: [] },
  ...{ time: "between", hours: { from: "09:00", until: "12:00" } },
  ...{ span: "between", dates: { first: newDay(), last: newDay() } },
};

async function newBrowsers(): Promise<Record<string, string>> {
  const answers = { signs: noSigns, visitType: "first-visit", person: ben, personComplete: true };
  const screened = async (more: object = {}) =>
    saveDraft(null, { answers: { ...answers, ...more }, screeningId: await routine() });
  const [onTheWay, atTheEnd, waiting] = [await screened(), await screened(), await screened({ wishes: allWishes })];
  const held = await holdForDraft(atTheEnd, { visitType: "first-visit", start: at(newDay(), "9:00") });
  expect(held.ok).toBe(true);
  const unsure = { ...noSigns, today: { ticked: [], answer: "unsure" as const } };
  const { id } = await recordScreening(publicActor, { answers: unsure, locale: "en" });
  const secrets = { onTheWay, atTheEnd, waiting, toCall: await saveDraft(null, { answers, screeningId: id }) };
  return { nothing: "", ...Object.fromEntries(Object.entries(secrets).map(([how, one]) => [how, cookie(one)])) };
}

beforeAll(async () => {
  await openClinic();
  pages = await findPages();
  browsers = await newBrowsers();
});

type Sent = { browser: string; body?: BodyInit; type?: string };

async function ask(
  handler: Handler | undefined,
  { address, question = "" }: Page,
  { browser, body, type }: Sent,
): Promise<Response> {
  const params = { locale: "en", question };
  const place = address.replace("[question]", question);
  const headers = { "Content-Type": type ?? "application/x-www-form-urlencoded", ...(browser && { Cookie: browser }) };
  const form = body === undefined ? { headers } : { method: "POST", headers, body };
  if (!handler) throw new Error(`${address} cannot be read`);
  return handler(new Request(`https://clinic.example/en/${place}`, form), { params: Promise.resolve(params) });
}

const deep = `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`;
const surrogate = new Uint8Array([...new TextEncoder().encode("signs="), 0xed, 0xa0, 0x80]);

describe("a form that anybody can send", () => {
  test("is each one on the way to a visit, to the waitlist and through the decision aid", () => {
    expect([...new Set(pages.map(({ address }) => address))].toSorted()).toEqual([
      "book",
      "book/about-you",
      "book/check",
      "book/hold",
      "book/more-signs",
      "book/review",
      "book/times",
      "book/visit-type",
      "book/waitlist",
      "book/waitlist/[question]",
      "book/waitlist/about-you",
      "book/waitlist/check",
      "compare/summary",
      "compare/what-matters",
    ]);
  });

  test.each<[string, string | Uint8Array<ArrayBuffer>, number, type?: string]>([
    ["NUL", "signs=a%00b", 400],
    ["NUL in the name of a field", "sig%00ns=a", 400],
    ["a lone surrogate", surrogate, 400],
    ["bytes that are no UTF-8", new Uint8Array([0xff, 0xfe, 0x3d]), 400],
    ["what was compressed", new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), 400],
    ["JSON 10,000 deep", deep, 415, "application/json"],
    ["no form at all", "signs", 415, "text/plain"],
    ["parts", "--x\r\n\r\n--x--", 415, "multipart/form-data; boundary=x"],
    ["a text of 1 MB", `signs=${"x".repeat(1_000_000)}`, 413],
    ["a name of 1 MB", `${"x".repeat(1_000_000)}=a`, 413],
    ["a hundred thousand fields", "a=1&".repeat(100_000), 413],
    ["a hundred thousand values of one field", "a&".repeat(100_000), 413],
  ])("refuses %s, however far the browser has come, and writes nothing", async (_, body, status, type = "") => {
    const before = await everyRow();
    for (const page of pages)
      for (const [how, browser] of Object.entries(browsers)) {
        const answer = await ask(page.POST, page, { browser, body, ...(type && { type }) });
        expect(answer.status, `${page.address}, ${how}`).toBe(status);
      }
    expect(await everyRow()).toEqual(before);
  });

  /** What is pressed there takes no words; of one place alone nobody asks which. */
  const pressed = /\/(?:check|summary|hold|waitlist|place)$/;
  const values = [
    "__proto__",
    "constructor",
    "toString",
    `${"x".repeat(299)}\u{1f4a5}`,
    `${"x".repeat(39)}\u{1f4a5}`,
    "\u{1f4a5}".repeat(2000),
    "x".repeat(200_000),
    "9".repeat(400),
    "1e999",
    "-1",
    "2026-02-30T99:99:99Z",
    "\u202e\u200f\ufeff",
    '\'; DROP TABLE "Patient"; --',
    "<script>alert(1)</script>",
    "%00%ff",
  ];

  test("takes any words in any of its fields for what they are: no page fails, nothing runs, nobody is booked", async () => {
    const patients = async () => (await everyRow()).Patient;
    const before = await patients();
    const filled = new Set<string>();
    for (const page of pages.filter(({ address }) => !pressed.test(address)))
      for (const [how, browser] of Object.entries(await newBrowsers())) {
        const html = await (await ask(page.GET, page, { browser })).text();
        const names = new Set(
          [...html.matchAll(/<(?:input|select|textarea|button)[^>]* name="([^"]+)"/g)].map(([, name = ""]) => name),
        );
        const place = page.address.replace("[question]", page.question ?? "");
        if (names.size === 0 || filled.has(place)) continue;
        filled.add(place);
        for (const name of [...names, "__proto__", "constructor"])
          for (const value of values) {
            const body = new URLSearchParams([[name, value]]);
            for (const other of names) if (other !== name) body.append(other, "");
            const answer = await ask(page.POST, page, { browser, body: body.toString() });
            const what = `${place}, ${how}, ${name}, ${value.slice(0, 20)}`;
            expect([200, 303, 409, 413, 422], what).toContain(answer.status);
            expect(await answer.text(), what).not.toContain("<script>alert");
          }
      }
    // Each page that asks for something was open to one of the browsers.
    const asking = pages.map(({ address, question = "" }) => address.replace("[question]", question));
    expect([...filled].toSorted()).toEqual(asking.filter((one) => !pressed.test(one)).toSorted());
    expect(await patients()).toEqual(before);
  });

  test("takes a cookie that was made up for none", async () => {
    const page = pages.find(({ address }) => address === "book/about-you");
    for (const made of ["x", "__proto__", "A".repeat(4000), "%00", "é"]) {
      const answer = page && (await ask(page.POST, page, { browser: cookie(made), body: "givenName=x" }));
      expect([answer?.status, answer?.headers.get("location")]).toEqual([303, "/book"]);
    }
  });
});
