import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { Client } from "pg";
import { usualKinds } from "#scripts/bench/clinic";
import { type OwnClinic, openOwnClinic } from "#scripts/bench/own-clinic";
import { expect, test } from "#tests/e2e/fixtures";

const dateAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const soon = dateAhead(20);
const noon = `${soon}T18:00:00Z`;
const nobody = "A".repeat(43);
const patient = { givenName: "Api", familyName: "Caller", birthDate: "1950-02-03", phone: "312-555-0111" };
const screening = { emergency: { ticked: [], answer: "none" }, today: { ticked: [], answer: "none" } };

/** What is wrong, the status, and the fields that the answer must name. */
type Case = readonly [name: string, status: number, pointers: readonly string[], sent: Record<string, unknown>];

const slots: readonly Case[] = [
  ["nothing", 422, ["/visitType", "/from", "/to"], {}],
  ["an unknown visit type", 404, ["/visitType"], { visitType: "no-such-visit", from: soon, to: soon }],
  ["a visit type that is not a name", 422, ["/visitType"], { visitType: "First visit!", from: soon, to: soon }],
  [
    "an unknown physician",
    404,
    ["/physician"],
    { visitType: "first-visit", from: soon, to: soon, physician: "nobody" },
  ],
  ["an unknown location", 404, ["/location"], { visitType: "first-visit", from: soon, to: soon, location: "the-moon" }],
  ["63 days", 422, ["/to"], { visitType: "first-visit", from: soon, to: dateAhead(20 + 62) }],
  ["the end before the beginning", 422, ["/to"], { visitType: "first-visit", from: soon, to: dateAhead(19) }],
  ["a day that does not exist", 422, ["/from"], { visitType: "first-visit", from: "2027-02-30", to: soon }],
  ["a year far away", 422, ["/from", "/to"], { visitType: "first-visit", from: "9999-12-30", to: "9999-12-31" }],
  ["a year long ago", 422, ["/from"], { visitType: "first-visit", from: "0001-01-01", to: soon }],
  ["a date with a time", 422, ["/from"], { visitType: "first-visit", from: noon, to: soon }],
  ["days that are over", 422, ["/to"], { visitType: "first-visit", from: "2020-01-06", to: "2020-01-10" }],
  ["days in three years", 422, ["/from"], { visitType: "first-visit", from: dateAhead(1100), to: dateAhead(1101) }],
  [
    "a zone that is not known",
    422,
    ["/timeZone"],
    { visitType: "first-visit", from: soon, to: soon, timeZone: "Mars/Olympus" },
  ],
  [
    "a negative duration",
    422,
    ["/durationMinutes"],
    { visitType: "first-visit", from: soon, to: soon, durationMinutes: "-30" },
  ],
  ["a date of another calendar", 422, ["/from"], { visitType: "first-visit", from: `${soon}[u-ca=hebrew]`, to: soon }],
];

const wish = { visitType: "first-visit", start: noon };
const holds: readonly Case[] = [
  ["nothing", 422, ["/visitType", "/start"], {}],
  ["an unknown visit type", 404, ["/visitType"], { ...wish, visitType: "no-such-visit" }],
  ["an unknown physician", 404, ["/physician"], { ...wish, physician: "nobody" }],
  ["an unknown location", 404, ["/location"], { ...wish, location: "the-moon" }],
  ["a time without an offset", 422, ["/start"], { ...wish, start: `${soon}T18:00:00` }],
  ["a time with the name of a zone", 422, ["/start"], { ...wish, start: `${soon}T18:00:00[Mars/Olympus]` }],
  ["a time with an offset that no zone has", 422, ["/start"], { ...wish, start: `${soon}T18:00:00+99:00` }],
  ["25 o'clock", 422, ["/start"], { ...wish, start: `${soon}T25:00:00Z` }],
  ["February 30", 422, ["/start"], { ...wish, start: "2027-02-30T18:00:00Z" }],
  ["a year far away", 422, ["/start"], { ...wish, start: "9999-12-31T23:59:59Z" }],
  ["a number", 422, ["/start"], { ...wish, start: 1_800_000_000 }],
  ["a negative duration", 422, ["/durationMinutes"], { ...wish, durationMinutes: -30 }],
  ["an end of its own", 422, ["/end"], { ...wish, end: `${soon}T17:00:00Z` }],
];

const details = { patient, screening };
const appointments: readonly Case[] = [
  ["nothing", 422, ["/holdToken", "/patient", "/screening"], {}],
  ["a forged hold", 404, ["/holdToken"], { ...details, holdToken: nobody }],
  ["a hold too short to be one", 422, ["/holdToken"], { ...details, holdToken: "abc" }],
  [
    "a birth date in the future",
    422,
    ["/patient/birthDate"],
    { ...details, holdToken: nobody, patient: { ...patient, birthDate: dateAhead(3) } },
  ],
  [
    "a birth date that does not exist",
    422,
    ["/patient/birthDate"],
    { ...details, holdToken: nobody, patient: { ...patient, birthDate: "1950-02-30" } },
  ],
  ["no name", 422, ["/patient/givenName"], { ...details, holdToken: nobody, patient: { ...patient, givenName: " " } }],
  [
    "a phone number of two digits",
    422,
    ["/patient/phone"],
    { ...details, holdToken: nobody, patient: { ...patient, phone: "12" } },
  ],
  ["an unknown language", 422, ["/language"], { ...details, holdToken: nobody, language: "xx" }],
];

const joining = { visitType: "first-visit", patient, screening };
const wishing = (wishes: object) => ({ ...joining, wishes });
const places: readonly Case[] = [
  ["nothing", 422, ["/visitType"], {}],
  ["nobody who waits", 422, ["/patient"], { visitType: "first-visit", screening }],
  ["no answers to the warning signs", 422, ["/screening"], { visitType: "first-visit", patient }],
  ["an unknown visit type", 404, ["/visitType"], { ...joining, visitType: "no-such-visit" }],
  ["an unknown physician", 404, ["/wishes/physicians"], wishing({ physicians: ["nobody"] })],
  ["an unknown location", 404, ["/wishes/locations"], wishing({ locations: ["the-moon"] })],
  ["a day of the week that there is not", 422, ["/wishes/weekdays/0"], wishing({ weekdays: [8] })],
  ["25 o'clock", 422, ["/wishes/from"], wishing({ from: "25:00" })],
  ["an end before its beginning", 422, ["/wishes/until"], wishing({ from: "12:00", until: "09:00" })],
  ["days that are over", 422, ["/wishes/lastDate"], wishing({ lastDate: "2020-01-06" })],
  ["days in three years", 422, ["/wishes/firstDate"], wishing({ firstDate: dateAhead(1100) })],
  ["a zone of its own", 422, ["/wishes/timeZone"], wishing({ timeZone: "Mars/Olympus" })],
  ["a phone number of two digits", 422, ["/patient/phone"], { ...joining, patient: { ...patient, phone: "12" } }],
  ["an urgency that only staff say", 422, ["/urgency"], { ...joining, urgency: "urgent" }],
  ["a note that only staff write", 422, ["/note"], { ...joining, note: "Soon, please" }],
];

type Problem = { status: number; code: string; title: string; errors?: { pointer: string; message: string }[] };

/** How many rows there are in all, but for sign-ins and jobs. */
async function written(): Promise<number> {
  const client = new Client({ connectionString: clinic.database });
  await client.connect();
  try {
    const tables = ["Appointment", "AppointmentEvent", "AuditEvent", "BookingDraft", "Claim", "IdempotencyKey"];
    const counts = [...tables, "OutboxMessage", "Patient", "Screening", "WaitlistEntry"].map(
      (name) => `(SELECT count(*) FROM "${name}")`,
    );
    return Number((await client.query(`SELECT ${counts.join(" + ")} AS rows`)).rows[0].rows);
  } finally {
    await client.end();
  }
}

async function expectProblem(
  answer: { status(): number; headers(): Record<string, string>; json(): Promise<Problem> },
  [name, status, pointers]: Case,
) {
  expect(answer.status(), name).toBe(status);
  expect(answer.headers()["content-type"], name).toBe("application/problem+json");
  const body = await answer.json();
  expect(body, name).toMatchObject({ status, code: expect.any(String), title: expect.any(String) });
  const named = (body.errors ?? []).map(({ pointer }) => pointer);
  for (const pointer of pointers) expect(named, `${name} names ${pointer}`).toContain(pointer);
  for (const { message } of body.errors ?? []) expect(message, name).toMatch(/^[A-Z].{5,}/);
}

let place: string;
let clinic: OwnClinic;
let request: APIRequestContext;
test.beforeAll(async ({ playwright }) => {
  place = mkdtempSync(path.join(os.tmpdir(), "plumbline-bad-input-"));
  clinic = await openOwnClinic(place, 1, usualKinds);
  request = await playwright.request.newContext({ baseURL: clinic.address });
});
test.afterAll(async () => {
  await request?.dispose();
  await clinic?.stop();
  rmSync(place, { recursive: true, force: true });
});
test.describe.configure({ mode: "serial" });
test.setTimeout(120_000);

test("bad input gets a problem that names the field, and writes nothing", async () => {
  const before = await written();
  for (const one of slots) {
    const query = new URLSearchParams(one[3] as Record<string, string>);
    await test.step(`slots: ${one[0]}`, async () => expectProblem(await request.get(`/api/v1/slots?${query}`), one));
  }
  for (const [address, cases] of [
    ["/api/v1/holds", holds],
    ["/api/v1/appointments", appointments],
    ["/api/v1/waitlist", places],
  ] as const) {
    for (const one of cases) {
      await test.step(`${address}: ${one[0]}`, async () =>
        expectProblem(await request.post(address, { data: one[3] }), one));
    }
  }
  expect(await written()).toBe(before);
});

test("a time in the past or beyond the horizon is not free, and others are named", async () => {
  const before = await written();
  for (const start of ["2020-01-06T15:00:00Z", `${dateAhead(500)}T18:00:00Z`]) {
    const answer = await request.post("/api/v1/holds", { data: { ...wish, start } });
    expect(answer.status(), start).toBe(409);
    expect(await answer.json()).toMatchObject({ code: "slot_taken", errors: [{ pointer: "/start" }] });
  }
  expect(await written()).toBe(before);
});

test("a forged, malformed or foreign link is not found, whatever is asked of it", async () => {
  for (const token of [nobody, "x", "%00", "..%2f..", "A".repeat(500)]) {
    const change = { version: 1, start: noon };
    const answers = [
      await request.get(`/api/v1/visits/${token}`),
      await request.get(`/api/v1/visits/${token}/calendar.ics`),
      await request.post(`/api/v1/visits/${token}/reschedule`, { data: change }),
      await request.post(`/api/v1/visits/${token}/cancel`, { data: { version: 1 } }),
      await request.post(`/api/v1/visits/${token}/earlier`, { data: {} }),
      await request.get(`/api/v1/waitlist-places/${token}`),
      await request.post(`/api/v1/waitlist-places/${token}/accept`, { data: { offer: randomUUID() } }),
      await request.post(`/api/v1/waitlist-places/${token}/decline`, { data: { offer: randomUUID() } }),
      await request.post(`/api/v1/waitlist-places/${token}/leave`),
    ];
    for (const answer of answers) {
      expect(answer.status(), `${token} ${answer.url()}`).toBeGreaterThanOrEqual(400);
      expect(answer.status(), `${token} ${answer.url()}`).toBeLessThan(405);
    }
  }
});

test("the link to a visit that is over, and a hold that has run out, change nothing", async () => {
  const client = new Client({ connectionString: clinic.database });
  await client.connect();
  const query = `visitType=first-visit&from=${dateAhead(7)}&to=${dateAhead(14)}`;
  const free = (await (await request.get(`/api/v1/slots?${query}`)).json()).slots;
  const hold = async (at: number) =>
    (await (await request.post("/api/v1/holds", { data: { ...wish, start: free[at].start } })).json()).holdToken;
  const booking = { data: { ...details, holdToken: await hold(0) } };
  const { manageToken } = await (await request.post("/api/v1/appointments", booking)).json();
  const late = await hold(-1 + free.length);
  await client.query(`UPDATE "Appointment" SET "holdExpiresAt" = now() - interval '1 minute' WHERE status = 'held'`);
  await client.query(`UPDATE "AccessToken" SET "expiresAt" = now() - interval '1 minute'`);
  await client.end();
  const expired = await request.post("/api/v1/appointments", { data: { ...details, holdToken: late } });
  expect(expired.status()).toBe(410);
  expect((await expired.json()).alternatives).toHaveLength(3);
  expect((await request.get(`/api/v1/visits/${manageToken}`)).status()).toBe(404);
  expect((await request.post(`/api/v1/visits/${manageToken}/cancel`, { data: { version: 2 } })).status()).toBe(404);
});

test("a change of a visit that cannot be one names its field", async () => {
  for (const [field, data] of [
    ["/start", { version: 1, start: "soon" }],
    ["/version", { version: "one", start: noon }],
    ["/version", { start: noon }],
    ["/physician", { version: 1, start: noon, physician: "Dr. Who?" }],
  ] as const) {
    const answer = await request.post(`/api/v1/visits/${nobody}/reschedule`, { data });
    expect(answer.status()).toBe(422);
    expect((await answer.json()).errors.map(({ pointer }: { pointer: string }) => pointer)).toContain(field);
  }
});
