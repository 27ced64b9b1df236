import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { documentHandled } from "#components/site/document-handled";
import { db } from "#lib/db";
import { AppError, type ErrorCode } from "#lib/errors";
import { positionOf } from "#lib/intake/answers";
import { fieldName } from "#lib/intake/forms";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { getIntake } from "#lib/intake/queries";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { submitIntake } from "#lib/intake/submit-mutations";
import { openClinic } from "#tests/support/clinic";
import { healthy } from "#tests/support/healthy";
import { type AssignedForm, assertSent, assignedForm, coded } from "#tests/support/intake";

beforeAll(async () => {
  await openClinic();
});

type Params = Record<string, string>;
type Handler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;
type Route = { GET: Handler; POST: Handler };
const routeAt = (end: string): Promise<Route> =>
  import(path.join(import.meta.dirname, "../../app/(site)/[locale]/intake/[token]", end, "route.tsx"));

const address = "http://clinic.example";
function formRequest(fields: [string, string][], more: Record<string, string> = {}): Request {
  const body = new URLSearchParams(fields).toString();
  const headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": String(body.length),
    ...more,
  };
  return new Request(`${address}/en/somewhere?from=check`, { method: "POST", body, headers });
}

type Place = { route: Route; params: Params; path: string };

/** The page of a part, or of an entry of a list, as somebody has it open: its marks, and the name of its first field. */
async function opened(form: AssignedForm, { route, params, path: item }: Place) {
  const context = { params: Promise.resolve({ locale: "en", token: form.intakeToken, ...params }) };
  const page = await (await route.GET(new Request(`${address}/en`), context)).text();
  const { definition } = await getIntake(form.patient);
  const position = positionOf(indexQuestionnaire(definition.questionnaire), item);
  if (!position) throw new Error(`the form has no ${item}`);
  const marks = /name="marks" value="([^"]*)"/.exec(page)?.[1] ?? "";
  return {
    send: (words: string, more: Record<string, string> = {}) =>
      route.POST(
        formRequest(
          [
            ["marks", marks],
            [fieldName(position), words],
          ],
          more,
        ),
        context,
      ),
  };
}

/** A form in which medicines are asked for. */
async function begunForm(): Promise<AssignedForm> {
  const form = await assignedForm();
  await saveIntakeAnswers(form.patient, { revision: 0, changes: { "more-medicines": [coded("yes")] } });
  return form;
}

async function sendMeanwhile({ patient }: AssignedForm): Promise<void> {
  await saveIntakeAnswers(patient, { revision: 1, changes: { ...healthy, "more-medicines": [coded("no")] } });
  assertSent(await submitIntake(patient, { revision: 2, locale: "en" }));
}

describe("words that were typed while the form was sent elsewhere", () => {
  const places: [string, () => Promise<Place>][] = [
    [
      "in a part",
      async () => ({ route: await routeAt("[section]"), params: { section: "about" }, path: "preferred-name" }),
    ],
    [
      "in an entry of a list",
      async () => ({
        route: await routeAt("[section]/[list]/[instance]"),
        params: { section: "medicines", list: "medicine-list", instance: "0" },
        path: "medicine-list[0].med-why",
      }),
    ],
  ];

  test.each(places)("%s are shown, with whom to call", async (_, placeOf) => {
    const form = await begunForm();
    const page = await opened(form, await placeOf());
    await sendMeanwhile(form);
    const answer = await page.send("For <my> heart");
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(html).toContain("For &lt;my&gt; heart");
    expect(html).toContain("312-555-0100");
    const told = await page.send("For my heart", { Accept: "application/json" });
    expect(await told.json()).toEqual({ problem: "ended" });
  });

  test("say at once what to do where they are a sign that cannot wait", async () => {
    const form = await begunForm();
    const fracture = { route: await routeAt("[section]"), params: { section: "pain" }, path: "nerve-signs" };
    const page = await opened(form, fracture);
    await sendMeanwhile(form);
    const html = await (await page.send("saddle")).text();
    expect(html).toContain("What you typed was not saved");
    expect(html).toContain('class="advice"');
  });

  test.each(places)("%s: without words the page leads to what was sent", async (_, placeOf) => {
    const form = await begunForm();
    const page = await opened(form, await placeOf());
    await sendMeanwhile(form);
    const answer = await page.send("");
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toMatch(/\/sent$/);
  });
});

describe("a form that could not be taken", () => {
  const failing = (code: ErrorCode) =>
    documentHandled("/somewhere", () => {
      throw new AppError(code);
    });
  const context = { params: Promise.resolve({ locale: "en" }) };
  const typed: [string, string][] = [
    ["q1", 'It "burns" <a lot>'],
    ["q2", "left"],
    ["q2", "right"],
  ];

  test.each(["unavailable", "internal", "too_many_requests"] as const)(
    "(%s) comes back whole, to send again",
    async (code) => {
      const html = await (await failing(code)(formRequest(typed), context)).text();
      const fields = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map((found) =>
        found.slice(1),
      );
      expect(fields).toEqual([
        ["q1", "It &quot;burns&quot; &lt;a lot&gt;"],
        ["q2", "left"],
        ["q2", "right"],
      ]);
      expect(html).toContain('action="/somewhere?from=check" method="post"');
    },
  );

  test.each(["not_found", "forbidden", "bad_request"] as const)(
    "(%s) does not: it would be refused again",
    async (code) => {
      const html = await (await failing(code)(formRequest(typed), context)).text();
      expect(html).not.toContain('value="It');
    },
  );

  test("from another site does not", async () => {
    const answer = await failing("unavailable")(formRequest(typed, { "Sec-Fetch-Site": "cross-site" }), context);
    expect(await answer.text()).not.toContain("burns");
  });
});

describe("words that come with a link that leads nowhere", () => {
  const typed: [string, string][] = [
    ["marks", "a:12=0f,b:3=AA"],
    ["q1", "Since <Tuesday>, my back"],
    ["q2", "not-sure"],
  ];

  test("are shown to copy or to read out, with no word of whether the link ever was one", async () => {
    const form = await begunForm();
    const route = await routeAt("[section]");
    const ask = (token: string) =>
      route.POST(formRequest(typed), { params: Promise.resolve({ locale: "en", token, section: "about" }) });
    await db().accessToken.updateMany({ data: { expiresAt: new Date(Date.now() - 60_000) } });
    const [ended, unknown] = await Promise.all([ask(form.intakeToken), ask("x".repeat(43))]);
    const html = await ended.text();
    expect([ended.status, await unknown.text()]).toEqual([404, html]);
    expect(html.match(/<blockquote[^>]*>[^<]*/g)).toEqual([expect.stringContaining("Since &lt;Tuesday&gt;, my back")]);
    expect(html).toContain("312-555-0100");
  });
});
