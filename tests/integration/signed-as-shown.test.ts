import { createHash } from "node:crypto";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { formText } from "#content/text/site";
import { db } from "#lib/db";
import type { Answers } from "#lib/intake/answers";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { submitIntake } from "#lib/intake/submit-mutations";
import { openClinic } from "#tests/support/clinic";
import { assertSent, assignedForm, coded, healthy } from "#tests/support/intake";

beforeAll(async () => {
  await openClinic();
});

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** What somebody reads on a page of the form, as HTML. */
async function readPage(end: string, params: Record<string, string>): Promise<string> {
  const file = path.join(import.meta.dirname, "../../app/(site)/[locale]/intake/[token]", end, "route.tsx");
  const { GET }: { GET: Handler } = await import(file);
  return (await GET(new Request("http://clinic.example/es"), { params: Promise.resolve(params) })).text();
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};
const words = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity)
    .trim();

/** Reckoned here anew: JSON with its keys in order, SHA-256 in hex. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
};
const seal = (value: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(ordered(value)))
    .digest("hex");

const byDaughter: Answers = {
  ...healthy,
  "consent-messages": [coded("agreed")],
  "consent-research": [coded("agreed")],
  filler: [coded("family")],
  "helper-name": [{ valueString: "Eva “Evita” <Ruiz> & hija" }],
  signature: [{ valueString: "Eva Ruiz" }],
};

/** A form in Spanish that a daughter filled in and signs: as its pages showed it, and as it was kept. */
async function signed() {
  const { patient, responseId, intakeToken: token } = await assignedForm();
  await saveIntakeAnswers(patient, { revision: 0, changes: byDaughter });
  const shown = {
    check: await readPage("check", { locale: "es", token }),
    sign: await readPage("[section]", { locale: "es", token, section: "sign" }),
  };
  assertSent(await submitIntake(patient, { revision: 1, locale: "es" }));
  return { responseId, shown };
}

test("what is sealed is what the page to check showed, in its language, with who signed for whom and when", async () => {
  const before = Date.now();
  const { responseId, shown } = await signed();
  const sent = await db().submission.findFirstOrThrow({ where: { responseId } });
  expect(sent).toMatchObject({ locale: "es", signedName: "Eva Ruiz", signedAs: "family", hash: seal(sent.rendered) });
  expect(sent.at.getTime()).toBeGreaterThanOrEqual(before - 1000);
  const kept = sent.rendered as { title: string; items: { question: string; answers: string[] }[] }[];
  const onPage = [...shown.check.matchAll(/<section[^>]*class="record".*?<\/section>/gs)].map(([section]) => ({
    title: words(/<h2[^>]*>(.*?)<\/h2>/s.exec(section)?.[1] ?? ""),
    rows: [...section.matchAll(/<dt[^>]*>(.*?)<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/gs)].map(([, question, answer]) => [
      words(question ?? ""),
      words(answer ?? ""),
    ]),
  }));
  const asKept = kept
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => ({
      title,
      rows: items.map(({ question, answers }) => [question, answers.join("\n") || formText.notProvided.es]),
    }));
  expect(onPage).toEqual(asKept);
  expect(JSON.stringify(onPage)).toContain("Eva “Evita” <Ruiz> & hija");
});

test("each consent keeps the words of its own box on the page, and their seal", async () => {
  const { responseId, shown } = await signed();
  const events = await db().consentEvent.findMany({ where: { responseId } });
  expect(events.map(({ code }) => code).sort()).toEqual(["messages", "not-watched", "privacy", "research"]);
  const boxes = [...shown.sign.matchAll(/<fieldset.*?<\/fieldset>/gs)].map(([box]) => words(box));
  for (const { title, statement, hash, name, relation } of events) {
    expect(boxes.filter((box) => box.includes(title) && box.includes(statement))).toHaveLength(1);
    expect({ hash, name, relation }).toEqual({
      hash: seal({ title, statement }),
      name: "Eva Ruiz",
      relation: "family",
    });
  }
});
