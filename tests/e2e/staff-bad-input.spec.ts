import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { Client } from "pg";
import { hashPassword } from "#lib/staff/passwords";
import { usualKinds } from "#scripts/bench/clinic";
import { type OwnClinic, openOwnClinic } from "#scripts/bench/own-clinic";
import { expect, test } from "#tests/e2e/fixtures";

const dateAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const soon = dateAhead(20);
const noon = `${soon}T18:00:00Z`;
const somebody = randomUUID();
const zone = "Mars/Olympus";

/** What is wrong, the status, the field that the answer must name, and what is sent. */
type Case = readonly [name: string, status: number, pointer: string, sent: Record<string, unknown>];

const days = { from: soon, to: soon };
const window: readonly Case[] = [
  ["63 days", 422, "/to", { ...days, to: dateAhead(20 + 62) }],
  ["the end before the beginning", 422, "/to", { ...days, to: dateAhead(19) }],
  ["a day that does not exist", 422, "/from", { from: "2027-02-30", to: soon }],
  ["a year far away", 422, "/to", { from: soon, to: "9999-12-31" }],
  ["a zone that is not known", 422, "/timeZone", { ...days, timeZone: zone }],
];
const length = { technique: "kyphoplasty", levelCount: "2", anesthesia: "sedation" };
const asked = { visitType: "first-visit", start: noon };

const reads: readonly (readonly [path: string, cases: readonly Case[]])[] = [
  ["/api/v1/schedule", window],
  ["/api/v1/procedures", window],
  ["/api/v1/day", [["a day that does not exist", 422, "/date", { date: "2027-02-30", location: "here" }]]],
  [
    "/api/v1/slots/explain",
    [
      ["a time without an offset", 422, "/start", { ...asked, start: `${soon}T18:00:00` }],
      ["a year far away", 422, "/start", { ...asked, start: "9999-12-31T00:00:00Z" }],
      ["an unknown visit type", 404, "/visitType", { ...asked, visitType: "no-such-visit" }],
      ["an unknown physician", 404, "/physician", { ...asked, physician: "nobody" }],
      ["a zone that is not known", 422, "/timeZone", { ...asked, timeZone: zone }],
      ["a negative duration", 422, "/durationMinutes", { ...asked, durationMinutes: "-30" }],
    ],
  ],
  [
    "/api/v1/procedure-slots",
    [
      ...window.map(([name, status, pointer, sent]): Case => [name, status, pointer, { ...length, ...sent }]),
      ["a negative number of levels", 422, "/levelCount", { ...length, ...days, levelCount: "-2" }],
      ["an unknown technique", 422, "/technique", { ...length, ...days, technique: "glue" }],
      ["a negative duration", 422, "/extraMinutes", { ...length, ...days, extraMinutes: "-30" }],
    ],
  ],
  [
    "/api/v1/procedure-slots/explain",
    [
      ["February 30", 422, "/start", { ...length, start: "2027-02-30T18:00:00Z" }],
      ["a technique that is not offered", 422, "/levels", { ...length, start: noon }],
    ],
  ],
];

const patient = { givenName: "Api", familyName: "Caller", birthDate: "1950-02-03", phone: "312-555-0111" };
const booking = { patient, visitType: "first-visit", start: noon };
const why = { reason: "The physician agreed" };
const here = { physician: "physician-1", location: "here" };
const procedure = {
  patientId: somebody,
  technique: "kyphoplasty",
  levels: ["L1"],
  anesthesia: "sedation",
  start: noon,
};
const repeated = { patientId: somebody, visitType: "follow-up", everyWeeks: 1, count: 3, start: noon, ...here };

const writes: readonly (readonly [path: string, cases: readonly Case[]])[] = [
  [
    "/api/v1/bookings",
    [
      ["a time without an offset", 422, "/start", { ...booking, start: `${soon}T18:00:00` }],
      ["an unknown visit type", 404, "/visitType", { ...booking, visitType: "no-such-visit" }],
      ["an unknown physician", 404, "/physician", { ...booking, physician: "nobody" }],
      ["a negative duration", 422, "/extraMinutes", { ...booking, extraMinutes: -30 }],
      ["an overbooking without a reason", 422, "/overbook/reason", { ...booking, ...here, overbook: { reason: " " } }],
      ["an overbooking with anybody", 422, "/physician", { ...booking, overbook: why }],
      ["a zone of its own", 422, "/timeZone", { ...booking, timeZone: zone }],
    ],
  ],
  [
    `/api/v1/appointments/${somebody}/move`,
    [
      ["no version", 422, "/version", { start: noon }],
      ["25 o'clock", 422, "/start", { version: 1, start: `${soon}T25:00:00Z` }],
      ["an overbooking with anybody", 422, "/physician", { version: 1, start: noon, overbook: why }],
    ],
  ],
  [
    `/api/v1/appointments/${somebody}/transitions`,
    [["a state that there is not", 422, "/to", { to: "forgotten", version: 1 }]],
  ],
  [
    "/api/v1/procedures",
    [
      ["no levels", 422, "/levels", { ...procedure, levels: [] }],
      ["a level that nobody has", 422, "/levels/0", { ...procedure, levels: ["L9"] }],
      ["a negative duration", 422, "/extraMinutes", { ...procedure, extraMinutes: -30 }],
      ["an overbooking with anybody", 422, "/physician", { ...procedure, overbook: why }],
      ["a technique that is not offered", 422, "/levels", procedure],
    ],
  ],
  [
    "/api/v1/series/preview",
    [
      ["every minus one weeks", 422, "/everyWeeks", { ...repeated, everyWeeks: -1 }],
      ["one visit", 422, "/count", { ...repeated, count: 1 }],
      ["a malformed time", 422, "/start", { ...repeated, start: "soon" }],
    ],
  ],
];

const visitType = {
  ...{ code: "NEW", category: "consultation", mode: "in_person", leadKind: "physician", technique: null },
  ...{ levelCount: null, name: { en: "New", es: "Nueva" }, description: { en: "New", es: "Nueva" }, active: true },
  ...{ bookableBy: "staff", durationMinutes: 30, bufferBeforeMinutes: 0, bufferAfterMinutes: 0, minNoticeMinutes: 0 },
  ...{ minMoveNoticeMinutes: 0, minCancelNoticeMinutes: 0, horizonDays: 60, stepMinutes: 15, dailyLimit: null },
  ...{ endBeforeClosingMinutes: 0, questionnaireId: null, practitionerIds: [], requirements: [] },
};
const place = {
  ...{ name: "There", addressLines: ["2 Harbor Walk"], phone: "312-555-0101", timeZone: "America/Denver" },
  ...{ arrival: { en: "Ring", es: "Toque" }, active: true, hours: [{ weekday: 1, startMinute: 480, endMinute: 1020 }] },
};
const name = { en: "Training", es: "Capacitación" };
const state = (kind: string, wanted: object) => ({ proposal: { kind, version: 0, state: wanted } });

const changes: readonly Case[] = [
  ["a negative duration", 422, "durationMinutes", state("visit_type", { ...visitType, durationMinutes: -30 })],
  ["a negative buffer", 422, "bufferAfterMinutes", state("visit_type", { ...visitType, bufferAfterMinutes: -5 })],
  ["a negative notice", 422, "minNoticeMinutes", state("visit_type", { ...visitType, minNoticeMinutes: -1 })],
  ["a limit of none", 422, "dailyLimit", state("visit_type", { ...visitType, dailyLimit: 0 })],
  ["a step of nothing", 422, "stepMinutes", state("visit_type", { ...visitType, stepMinutes: 0 })],
  ["a zone that is not known", 422, "timeZone", state("location", { ...place, timeZone: zone })],
  [
    "a closure that ends before it begins",
    422,
    "lastDate",
    state("closure", { locationId: null, firstDate: soon, lastDate: dateAhead(19), name }),
  ],
  [
    "a closure on February 30",
    422,
    "firstDate",
    state("closure", { locationId: null, firstDate: "2027-02-30", lastDate: "2027-03-01", name }),
  ],
  [
    "an absence that ends before it begins",
    422,
    "to",
    state("absence", { resourceId: somebody, from: `${soon}T12:00`, to: `${soon}T09:00`, reason: "Away" }),
  ],
];

let room: string;
let clinic: OwnClinic;
let nurse: APIRequestContext;
let administrator: APIRequestContext;

async function inDatabase<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: clinic.database });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const tables = ["Appointment", "AppointmentEvent", "Claim", "Closure", "ConfigurationChange", "IdempotencyKey"];
/** How many rows there are of what a booking or a change would write. */
const written = (): Promise<string> =>
  inDatabase(async (client) => {
    const all = [
      ...tables,
      "Location",
      "OutboxMessage",
      "Patient",
      "ProcedureCase",
      "Screening",
      "Series",
      "VisitType",
    ];
    const counts = all.map((table) => `(SELECT count(*) FROM "${table}")`);
    return JSON.stringify((await client.query({ text: `SELECT ${counts.join(", ")}`, rowMode: "array" })).rows);
  });

test.beforeAll(async ({ playwright }) => {
  // A database and a server of its own, also on a machine that has other things to do.
  test.setTimeout(240_000);
  room = mkdtempSync(path.join(os.tmpdir(), "plumbline-staff-bad-input-"));
  clinic = await openOwnClinic(room, 1, usualKinds);
  const hash = await hashPassword("a password for this test");
  const signedIn = async (role: string) => {
    const email = `${role}@own.example`;
    await inDatabase((client) =>
      client.query(
        `INSERT INTO "StaffMember" (id, email, name, role, "passwordHash") VALUES ($1, $2, $3, $3::"StaffRole", $4)`,
        [randomUUID(), email, role, hash],
      ),
    );
    const context = await playwright.request.newContext({ baseURL: clinic.address });
    const { csrfToken } = await (await context.get("/api/auth/csrf")).json();
    const form = { csrfToken, email, password: "a password for this test", json: "true" };
    expect((await context.post("/api/auth/callback/credentials", { form })).status()).toBe(200);
    return context;
  };
  [nurse, administrator] = [await signedIn("nurse"), await signedIn("administrator")];
});
test.afterAll(async () => {
  await nurse?.dispose();
  await administrator?.dispose();
  await clinic?.stop();
  rmSync(room, { recursive: true, force: true });
});
test.describe.configure({ mode: "serial" });
test.setTimeout(120_000);

type Problem = { errors?: { pointer: string; message: string }[] };
type Answer = { status(): number; headers(): Record<string, string>; json(): Promise<Problem> };

async function expectProblem(answer: Answer, [about, status, pointer]: Case): Promise<void> {
  expect(answer.status(), about).toBe(status);
  expect(answer.headers()["content-type"], about).toBe("application/problem+json");
  const { errors = [] } = await answer.json();
  expect(
    errors.map((error) => error.pointer),
    about,
  ).toContain(pointer);
  for (const { message } of errors) expect(message, about).toMatch(/^[A-Z].{5,}/);
}

test("what staff ask or send wrongly gets a problem that names the field, and writes nothing", async () => {
  const before = await written();
  for (const [address, cases] of reads)
    for (const one of cases)
      await test.step(`${address}: ${one[0]}`, async () => {
        const answer = await nurse.get(`${address}?${new URLSearchParams(one[3] as Record<string, string>)}`);
        await expectProblem(answer, one);
      });
  for (const [address, cases] of writes)
    for (const one of cases)
      await test.step(`${address}: ${one[0]}`, async () => {
        const headers = { "Idempotency-Key": randomUUID() };
        await expectProblem(await nurse.post(address, { data: one[3], headers }), one);
      });
  expect(await written()).toBe(before);
});

test("what administrators would change wrongly names the field, in the preview and in the change, and writes nothing", async () => {
  const before = await written();
  for (const [about, status, field, sent] of changes)
    for (const [address, data] of [
      ["previews", sent],
      ["changes", { ...sent, decisions: [] }],
    ] as const) {
      const headers = { "Idempotency-Key": randomUUID() };
      const answer = await administrator.post(`/api/v1/configuration/${address}`, { data, headers });
      await expectProblem(answer, [`${about} (${address})`, status, `/proposal/state/${field}`, sent]);
    }
  expect(await written()).toBe(before);
});

test("a time in the past is refused also where staff insist on it, and writes nothing", async () => {
  const before = await written();
  const past = { ...booking, ...here, start: "2020-01-06T15:00:00Z" };
  for (const data of [past, { ...past, overbook: why }]) {
    const answer = await nurse.post("/api/v1/bookings", { data });
    expect(answer.status()).toBe(409);
    expect(await answer.json()).toMatchObject({ code: "slot_taken", errors: [{ pointer: "/start" }] });
  }
  expect(await written()).toBe(before);
});
