import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#lib/db";
import { type Answers, wellFormedAnswers } from "#lib/intake/answers";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { decideIntake } from "#lib/intake/review-mutations";
import { getIntakeReview } from "#lib/intake/review-queries";
import { operations } from "#lib/interface/operations";
import { type Clinic, openClinic } from "#tests/support/clinic";
import { healthy } from "#tests/support/healthy";
import { type AssignedForm, assignedForm, coded, sentForm } from "#tests/support/intake";
import { call } from "#tests/support/public-operations";
import { everyRow } from "#tests/support/tables";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
const folder = path.join(import.meta.dirname, "../../app/(site)/[locale]/intake/[token]/check/route.tsx");

/** The two ways in which a form is sent: over the API, and by the last button of the page. */
const overTheApi = ({ intakeToken }: AssignedForm, revision: number) =>
  call(operations.submitIntake, {
    params: { intakeToken },
    body: JSON.stringify({ language: "en" }),
    headers: { "If-Match": `"${revision}"`, "Content-Type": "application/json" },
  });
async function byThePage({ intakeToken }: AssignedForm, revision: number): Promise<Response> {
  const { POST }: { POST: Handler } = await import(folder);
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams({ revision: String(revision) }).toString();
  const request = new Request("https://clinic.example/en/check", { method: "POST", headers, body });
  return POST(request, { params: Promise.resolve({ locale: "en", token: intakeToken }) });
}

const without = (linkId: string): Answers =>
  Object.fromEntries(Object.entries(healthy).filter(([key]) => key !== linkId));
const n = (valueInteger: number) => ({ valueInteger });
const words = (valueString: string) => ({ valueString });

/** What could stand in a form that is sent whole, however it came there, and each finding that says so. */
const wrong: [what: string, answers: Answers, findings: string[]][] = [
  ["an answer that is missing", without("prone"), ["prone required"]],
  ["a value of another type", { ...healthy, cancer: [{ valueBoolean: true }] }, ["cancer type"]],
  ["a question that there is not", { ...healthy, "no-such": [coded("yes")] }, ["no-such unknown-link"]],
  ["an option that is not in the set", { ...healthy, cancer: [coded("maybe")] }, ["cancer not-in-options"]],
  ["a number below its range", { ...healthy, falls: [n(-1)] }, ["falls min-value"]],
  ["a number above its range", { ...healthy, falls: [n(366)] }, ["falls max-value"]],
  ["a text too long", { ...healthy, "preferred-name": [words("x".repeat(81))] }, ["preferred-name too-long"]],
  ["two answers where one is allowed", { ...healthy, cancer: [coded("yes"), coded("no")] }, ["cancer too-many"]],
  [
    "a child under the wrong parent",
    { ...healthy, "scan-list[0].med-name": [words("x")] },
    ["scan-list[0].med-name wrong-parent"],
  ],
  ["a child without its parent", { ...healthy, "med-name": [words("x")] }, ["med-name wrong-parent"]],
  ["a unit that is not offered", { ...healthy, weight: [{ valueQuantity: { value: 9, code: "x" } }] }, ["weight unit"]],
  [
    "a day that there is not",
    { ...healthy, "pain-onset": [coded("2-6-weeks")], "pain-started": [{ valueDate: "2026-02-30" }] },
    ["pain-started bad-date"],
  ],
  [
    "several of them at once, each said",
    { ...without("prone"), falls: [n(-1)], cancer: [coded("maybe"), coded("no")], zzz: [n(1)] },
    ["cancer not-in-options", "cancer too-many", "falls min-value", "prone required", "zzz unknown-link"],
  ],
];

describe("a form that does not fit its version", () => {
  test.each(wrong)("is not sent: %s", async (_, answers, findings) => {
    const form = await assignedForm();
    const { answers: known } = await db().questionnaireResponse.findUniqueOrThrow({ where: { id: form.responseId } });
    const data = { answers: { ...wellFormedAnswers(known), ...answers }, status: "in_progress" as const, revision: 4 };
    await db().questionnaireResponse.update({ where: { id: form.responseId }, data });
    const before = await everyRow();
    const refused = await overTheApi(form, 4);
    const { code, errors } = await refused.json();
    expect([refused.status, code]).toEqual([422, "validation_failed"]);
    const said: { linkId: string; path: string; code: string; message: string }[] = errors;
    expect(said.map((error) => `${error.path} ${error.code}`).toSorted()).toEqual(findings);
    for (const error of said) expect(error).toMatchObject({ message: expect.stringMatching(/^.{10,}/) });
    const page = await byThePage(form, 4);
    expect(page.status).toBe(422);
    const list = /<ul class="missing">(.*?)<\/ul>/s.exec(await page.text())?.[1] ?? "";
    for (const { message } of said) expect(list).toContain(message.replaceAll('"', "&quot;"));
    expect(list.match(/<li/g)).toHaveLength(findings.length);
    expect(await everyRow()).toEqual(before);
  });

  test.each([
    ["over the API", overTheApi, 200],
    ["by the page", byThePage, 303],
  ] as const)("is sent %s without what is hidden, which staff can read", async (_, send, status) => {
    const form = await assignedForm();
    const thinner = { "blood-thinner": [coded("yes")], "blood-thinner-which": [coded("warfarin")] };
    await saveIntakeAnswers(form.patient, { revision: 0, changes: { ...healthy, ...thinner } });
    await saveIntakeAnswers(form.patient, { revision: 1, changes: { "blood-thinner": [coded("no")] } });
    expect((await send(form, 2)).status).toBe(status);
    const { status: now, submission, sections } = await getIntakeReview(clinic.staff.nurse, form.responseId);
    expect([now, submission?.dropped]).toEqual(["submitted", ["Which of these do you take?"]]);
    expect(JSON.stringify(sections)).not.toContain("arfarin");
  });
});

describe("a form that fits", () => {
  test("is sent once, of any number of presses in both ways, and no more after that", async () => {
    const form = await assignedForm();
    await saveIntakeAnswers(form.patient, { revision: 0, changes: healthy });
    const presses = [overTheApi, byThePage, overTheApi, byThePage, overTheApi, byThePage];
    const statuses = (await Promise.all(presses.map((press) => press(form, 1)))).map(({ status }) => status);
    // The page leads whoever pressed twice to what was sent; a program is told that it was.
    expect(statuses.filter((_, at) => at % 2 === 1)).toEqual([303, 303, 303]);
    for (const status of statuses.filter((_, at) => at % 2 === 0)) expect([200, 409]).toContain(status);
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(1);
    expect(await db().submission.count({ where: { responseId: form.responseId } })).toBe(1);
    const before = await everyRow();
    expect((await overTheApi(form, 2)).status).toBe(409);
    expect((await byThePage(form, 2)).status).toBe(303);
    expect(await everyRow()).toEqual(before);
  });

  test("is checked again where changes were asked for", async () => {
    const form = await sentForm();
    const note = "Please say which";
    await decideIntake(clinic.staff.nurse, { id: form.responseId, decision: "request_changes", note });
    await saveIntakeAnswers(form.patient, { revision: 3, changes: { prone: [] } });
    for (const send of [overTheApi, byThePage]) expect((await send(form, 4)).status).toBe(422);
    expect(await db().submission.count({ where: { responseId: form.responseId } })).toBe(1);
    const signature = [words("Ana Ruiz")];
    await saveIntakeAnswers(form.patient, { revision: 4, changes: { prone: [coded("no")], signature } });
    expect((await overTheApi(form, 5)).status).toBe(200);
    expect(await db().submission.count({ where: { responseId: form.responseId } })).toBe(2);
  });
});
