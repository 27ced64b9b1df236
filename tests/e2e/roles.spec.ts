import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import type { Operation } from "#lib/interface/operation";
import { operations } from "#lib/interface/operations";
import { expect, test } from "#tests/e2e/fixtures";
import { openStaff } from "#tests/support/pages";
import { dayAhead } from "#tests/support/procedure-calls";
import { baseUrl, type Role, roles } from "#tests/support/server";
import { staffPages } from "#tests/support/staff-pages";

const refusal = "Your role cannot open this page";

const weeksAhead = dayAhead(42);
const start = `${weeksAhead}T15:00:00Z`;
const noSuchClosure = { kind: "closure", id: randomUUID(), version: 0, state: null };

/** Who may make which call of the API, and a body that its schema takes. */
const calls: Partial<Record<keyof typeof operations, { admits: readonly Role[]; body?: object; query?: string }>> = {
  listSchedule: { admits: roles },
  transitionAppointment: { admits: roles, body: { to: "arrived" } },
  explainTime: { admits: roles, query: `visitType=first-visit&start=${start}` },
  bookForCaller: {
    admits: ["front_desk", "nurse", "physician"],
    body: { patientId: randomUUID(), visitType: "first-visit", start },
  },
  moveAppointment: { admits: roles, body: { version: 1, start } },
  undoLastStep: { admits: roles, body: { version: 1 } },
  listIntakeReviews: { admits: ["front_desk", "nurse"] },
  getIntakeReview: { admits: ["front_desk", "nurse", "physician"] },
  claimReview: { admits: ["front_desk", "nurse"], body: {} },
  releaseReview: { admits: ["front_desk", "nurse"] },
  getReviewDocument: { admits: ["front_desk", "nurse", "physician"] },
  decideIntake: { admits: ["front_desk", "nurse"], body: { decision: "accept", revision: 1 } },
  amendIntake: { admits: ["front_desk", "nurse"], body: { answers: {}, reason: "Told by telephone", revision: 1 } },
  listIntakeCalls: { admits: ["front_desk", "nurse"], query: "days=3" },
  recordIntakeCall: { admits: ["front_desk", "nurse"], body: { outcome: "reached" } },
  getPatientChart: { admits: ["front_desk", "nurse", "physician"] },
  editPatientChart: {
    admits: ["nurse", "physician"],
    body: { change: "add", version: 0, field: "allergy", text: "Latex" },
  },
  acknowledgeFlag: { admits: ["front_desk", "nurse", "physician"], body: { note: "Seen" } },
  listScreenings: { admits: ["front_desk", "nurse"] },
  handleScreening: { admits: ["front_desk", "nurse"], body: { note: "Called" } },
  listWaitlist: { admits: ["front_desk", "nurse", "physician"], query: "" },
  listWaitlistTimes: { admits: ["front_desk", "nurse"] },
  offerWaitlistTime: {
    admits: ["front_desk", "nurse"],
    body: { start, physician: "amara-osei", location: "lakeside" },
  },
  removeFromWaitlist: { admits: ["front_desk", "nurse"], body: { reason: "Found a time elsewhere" } },
  acceptForPatient: { admits: ["front_desk", "nurse"], body: {} },
  declineForPatient: { admits: ["front_desk", "nurse"] },
  listProcedures: { admits: ["nurse", "physician"] },
  markReadiness: { admits: ["nurse", "physician"], body: { code: "consent", status: "met" } },
  listMatches: { admits: ["front_desk", "nurse"] },
  decideMatch: { admits: ["front_desk", "nurse"], body: { decision: "new" } },
  listPatientMerges: { admits: ["front_desk", "nurse"] },
  undoMerge: { admits: ["front_desk", "nurse"] },
  explainProcedureTime: {
    admits: ["front_desk", "nurse", "physician"],
    query: "technique=kyphoplasty&levelCount=2&anesthesia=sedation&start=2027-01-04T15:00:00Z",
  },
  listProcedureSlots: {
    admits: ["front_desk", "nurse", "physician"],
    query: `technique=kyphoplasty&levelCount=2&anesthesia=sedation&from=${weeksAhead}&to=${weeksAhead}`,
  },
  bookProcedure: {
    admits: ["front_desk", "nurse", "physician"],
    body: {
      patientId: randomUUID(),
      technique: "kyphoplasty",
      levels: ["T12", "L1"],
      anesthesia: "sedation",
      start,
    },
  },
  getProcedure: { admits: ["nurse", "physician"] },
  changeProcedure: {
    admits: ["front_desk", "nurse", "physician"],
    body: { version: 1, technique: "kyphoplasty", levels: ["L1"], anesthesia: "sedation" },
  },
  listPatientSeries: { admits: ["front_desk", "nurse", "physician"] },
  createSeries: {
    admits: ["front_desk", "nurse", "physician"],
    body: {
      patientId: randomUUID(),
      visitType: "physical-therapy",
      count: 6,
      everyDays: 7,
      firstDate: weeksAhead,
    },
  },
  previewSeries: {
    admits: ["front_desk", "nurse", "physician"],
    body: {
      patientId: randomUUID(),
      visitType: "physical-therapy",
      ...{ everyWeeks: 1, count: 6, start },
      ...{ physician: "amara-osei", location: "lakeside" },
    },
  },
  bookSeries: {
    admits: ["front_desk", "nurse", "physician"],
    body: {
      patientId: randomUUID(),
      visitType: "physical-therapy",
      ...{ everyWeeks: 1, firstDate: weeksAhead, take: "all" },
      visits: [dayAhead(42), dayAhead(49)].map((date) => ({
        ...{ start: `${date}T15:00:00Z`, physician: "amara-osei", location: "lakeside" },
      })),
    },
  },
  getSeries: { admits: ["front_desk", "nurse", "physician"] },
  proposeTimes: { admits: ["front_desk", "nurse", "physician"] },
  bookOccurrence: { admits: ["front_desk", "nurse", "physician"], body: { version: 1 } },
  placeOccurrence: {
    admits: ["front_desk", "nurse", "physician"],
    body: { version: 1, start },
  },
  dropOccurrence: { admits: ["front_desk", "nurse", "physician"], body: { version: 1, reason: "Not needed" } },
  undoDrop: { admits: ["front_desk", "nurse", "physician"], body: { version: 1 } },
  restoreOccurrence: { admits: ["front_desk", "nurse", "physician"], body: { version: 1 } },
  getPatientSummary: { admits: ["front_desk", "nurse", "physician"] },
  getConfiguration: { admits: ["administrator"] },
  listConfigurationChanges: { admits: ["administrator"] },
  previewConfiguration: { admits: ["administrator"], body: { proposal: noSuchClosure } },
  changeConfiguration: { admits: ["administrator"], body: { proposal: noSuchClosure } },
  listForms: { admits: ["administrator"] },
  createFormDraft: { admits: ["administrator"], body: { form: "no-such-form" } },
  getFormVersion: { admits: ["administrator"] },
  discardFormDraft: { admits: ["administrator"] },
  getFormDefinition: { admits: ["administrator"] },
  replaceFormDraft: { admits: ["administrator"], body: { hash: "0".repeat(64), json: "{}" } },
  publishForm: { admits: ["administrator"], body: { hash: "0".repeat(64) } },
  retireForm: { admits: ["administrator"] },
  getDay: { admits: roles, query: `date=${dayAhead(1)}&location=lakeside` },
  screenCaller: {
    admits: ["front_desk", "nurse", "physician"],
    // Of nobody: what is asked of a real caller would stay in the log of the demonstration.
    body: { answers: { emergency: { ticked: [], answer: "none" } }, patientId: randomUUID() },
  },
  listPatientFiles: { admits: ["front_desk", "nurse", "physician"] },
  addVisitFile: { admits: ["front_desk", "nurse", "physician"] },
  readFile: { admits: ["front_desk", "nurse", "physician"] },
  previewFile: { admits: ["front_desk", "nurse", "physician"] },
  setFileAside: { admits: ["front_desk", "nurse", "physician"], body: { reason: "wrong_patient" } },
  restoreFile: { admits: ["front_desk", "nurse", "physician"] },
  listConsents: { admits: ["front_desk", "nurse", "physician"] },
  recordConsent: {
    admits: ["front_desk", "nurse", "physician"],
    body: {
      ...{ code: "messages", decision: "withdrawn", channel: "phone", language: "en" },
      ...{ name: "Nobody Nowhere", relation: "self" },
    },
  },
  searchPatients: { admits: ["front_desk", "nurse", "physician"], body: { search: "Nobody Nowhere" } },
};

const window = `from=${dayAhead(1)}&to=${dayAhead(8)}`;

function send(request: APIRequestContext, operation: Operation, headers: Record<string, string> = {}) {
  const path = operation.path.replace("{id}", randomUUID());
  const data = calls[operation.id as keyof typeof operations]?.body;
  const query = calls[operation.id as keyof typeof operations]?.query ?? window;
  return request.fetch(`${path}?${operation.query ? query : ""}`, {
    method: operation.method,
    headers,
    ...(operation.method !== "GET" && { data: data ?? {} }),
  });
}

const staffOperations = Object.values<Operation>(operations).filter(({ audience }) => audience === "staff");

for (const role of roles) {
  test(`${role} opens the pages of that role and no others`, async ({ stateOf, playwright }) => {
    const request = await playwright.request.newContext({ baseURL: baseUrl, storageState: await stateOf(role) });
    const desk = await playwright.request.newContext({ baseURL: baseUrl, storageState: await stateOf("front_desk") });
    const physician = await playwright.request.newContext({
      baseURL: baseUrl,
      storageState: await stateOf("physician"),
    });
    const { reviews } = await (await desk.get("/api/v1/intake-reviews")).json();
    const { procedures } = await (await physician.get(`/api/v1/procedures?${window}`)).json();
    const ids = {
      "/desk/intake/{id}": reviews[0]?.id,
      "/desk/intake/{id}/correct": reviews[0]?.id,
      "/physician/patients/{id}": procedures[0]?.patient.id,
      "/desk/people/{id}": procedures[0]?.patient.id,
      "/desk/plan/{id}": procedures[0]?.patient.id,
      "/desk/papers/{id}": procedures[0]?.patient.id,
      "/physician/procedures/{id}/change": procedures[0]?.id,
    };
    for (const [page, admitted] of Object.entries(staffPages)) {
      const id = ids[page as keyof typeof ids] ?? randomUUID();
      const answer = await request.get(page.replace("{id}", id));
      const isRefused = (await answer.text()).includes(refusal);
      expect(isRefused, `${role} at ${page}`).toBe(!admitted.includes(role));
      if (isRefused) expect(await answer.text(), `${role} at ${page}`).not.toMatch(/19\d\d-\d\d-\d\d/);
      else expect(answer.status(), `${role} at ${page}`).toBe(200);
    }
  });

  test(`${role} makes the calls of that role and gets 403 for the others`, async ({ stateOf, playwright }) => {
    const request = await playwright.request.newContext({ baseURL: baseUrl, storageState: await stateOf(role) });
    for (const operation of staffOperations.filter(({ success }) => success.contentType !== "text/event-stream")) {
      const admits = calls[operation.id as keyof typeof operations]?.admits;
      expect(admits, `${operation.id} is in this test's table`).toBeDefined();
      const answer = await send(request, operation);
      const place = `${role}: ${operation.id}`;
      if (admits?.includes(role)) expect([200, 404, 409], place).toContain(answer.status());
      else expect(answer.status(), place).toBe(403);
    }
  });
}

test("without a session staff pages lead to the sign-in and staff calls answer 401", async ({ request }) => {
  for (const page of Object.keys(staffPages)) {
    const answer = await request.get(page.replace("{id}", randomUUID()));
    expect(new URL(answer.url()).pathname, page).toBe("/sign-in");
  }
  for (const operation of staffOperations) {
    const answer = await send(request, operation);
    expect(answer.status(), operation.id).toBe(401);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 401, code: "unauthenticated", type: expect.any(String) });
  }
});

test("what another site sends in somebody's name is refused, signed in or not", async ({ stateOf, playwright }) => {
  const request = await playwright.request.newContext({ baseURL: baseUrl, storageState: await stateOf("nurse") });
  const writes = Object.values<Operation>(operations).filter(({ method }) => method !== "GET");
  for (const operation of writes) {
    const path = { ...operation, path: operation.path.replace(/\{\w+\}/, "A".repeat(43)) };
    const target = operation.audience === "staff" ? operation : path;
    const answer = await send(request, target, { Origin: "https://elsewhere.example" });
    expect(answer.status(), operation.id).toBe(403);
  }
  for (const path of [
    "/book",
    "/book/visit-type",
    "/book/times",
    "/book/about-you",
    "/book/check",
    "/book/hold",
    "/book/waitlist",
    "/book/waitlist/check",
  ]) {
    const answer = await request.post(path, { form: {}, headers: { "Sec-Fetch-Site": "cross-site" } });
    expect(answer.status(), path).toBe(403);
    expect(await answer.text()).toContain("Nothing was changed");
  }
});

test("who signs out is out: the session ends on the server too", async ({ playwright, open }) => {
  const page = await open();
  await openStaff(page, "/sign-in");
  await page.getByLabel("Email").fill("nurse@plumbline.example");
  await page.getByLabel("Password").fill("plumb-line-demonstration");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Upcoming procedures");
  const stolen = await playwright.request.newContext({
    baseURL: baseUrl,
    storageState: await page.context().storageState(),
  });
  expect((await stolen.get("/api/v1/screenings")).status()).toBe(200);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  expect((await stolen.get("/api/v1/screenings")).status()).toBe(401);
});
