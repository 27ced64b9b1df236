import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { followUp1 } from "#content/questionnaires/follow-up-1";
import { vcfIntake1 } from "#content/questionnaires/vcf-intake-1";
import { vcfIntake2 } from "#content/questionnaires/vcf-intake-2";
import { differencesOf } from "#lib/forms/differences";
import { limitsOf, raisedWhen, reckonedFrom, shownWhen } from "#lib/forms/logic";
import { nextVersion, readUpload } from "#lib/forms/upload";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { checkDefinition } from "#lib/intake/publication";
import type { QuestionnaireItem } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";

const definitions = [followUp1, vcfIntake1, vcfIntake2];

/** The definition with one item changed. */
function withItem(
  definition: QuestionnaireDefinition,
  linkId: string,
  change: (item: QuestionnaireItem) => QuestionnaireItem | null,
): QuestionnaireDefinition {
  const walk = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
    items.flatMap((item) => {
      const next = item.linkId === linkId ? change(item) : item;
      return next ? [{ ...next, ...(next.item && { item: walk(next.item) }) }] : [];
    });
  return { ...definition, questionnaire: { ...definition.questionnaire, item: walk(definition.questionnaire.item) } };
}

const scan = {
  ...followUp1,
  scores: [],
  flags: [],
  questionnaire: {
    ...followUp1.questionnaire,
    item: [
      { linkId: "any", type: "boolean", text: "Have you had a scan?" },
      {
        linkId: "which",
        type: "choice",
        text: "Which one?",
        answerOption: [{ valueCoding: { code: "mri", display: "An MRI" } }, { valueCoding: { code: "ct" } }],
      },
      { linkId: "count", type: "integer", text: "How many?" },
    ],
  },
} as const satisfies QuestionnaireDefinition;
const index = indexQuestionnaire(scan.questionnaire);

describe("when an item is shown, in words", () => {
  const shown = (item: Partial<QuestionnaireItem>) => shownWhen({ linkId: "x", type: "string", ...item }, index);
  test.each<[string, Partial<QuestionnaireItem>, string | null]>([
    ["always", {}, null],
    ["yes", { enableWhen: [{ question: "any", operator: "=", answerBoolean: true }] }, "“Have you had a scan?” is yes"],
    ["no", { enableWhen: [{ question: "any", operator: "=", answerBoolean: false }] }, "“Have you had a scan?” is no"],
    [
      "a choice",
      { enableWhen: [{ question: "which", operator: "!=", answerCoding: { code: "mri" } }] },
      "“Which one?” is not “An MRI”",
    ],
    [
      "a number",
      { enableWhen: [{ question: "count", operator: ">=", answerInteger: 2 }] },
      "“How many?” is at least 2",
    ],
    [
      "not answered",
      { enableWhen: [{ question: "count", operator: "exists", answerBoolean: false }] },
      "“How many?” is not answered",
    ],
    ["an item that is not there", { enableWhen: [{ question: "gone", operator: "=", answerInteger: 1 }] }, "gone is 1"],
  ])("%s", (_, item, words) => expect(shown(item)).toBe(words));

  test("several are joined as it says", () => {
    const enableWhen = [
      { question: "any", operator: "=", answerBoolean: true },
      { question: "count", operator: ">", answerInteger: 1 },
    ] as const;
    expect(shown({ enableWhen, enableBehavior: "any" })).toBe(
      "“Have you had a scan?” is yes, or “How many?” is more than 1",
    );
    expect(shown({ enableWhen, enableBehavior: "all" })).toContain(" yes, and ");
  });
});

test("limits are told as they are checked", () =>
  expect(limitsOf({ linkId: "x", type: "string", required: true, repeats: true, maxLength: 9 })).toEqual([
    "required",
    "several answers",
    "at most 9 characters",
  ]));

test.each(definitions)("all logic of $slug $version has words, and none of them is a bare code", (definition) => {
  const { questionnaire, scores, flags } = definition;
  const own = indexQuestionnaire(questionnaire);
  for (const { when } of flags) expect(raisedWhen(when, own, scores)).not.toMatch(/undefined|null|\[object/);
  for (const score of scores) expect(reckonedFrom(score, own, scores)).not.toMatch(/undefined|null|\[object/);
  for (const { item } of own.items.values()) expect(shownWhen(item, own) ?? "").not.toMatch(/undefined|null|\[object/);
});

describe("differences between versions", () => {
  test.each(definitions)("of $slug $version and itself: none", (definition) =>
    expect(differencesOf(definition, structuredClone(definition))).toEqual([]),
  );

  const linkIds = [...indexQuestionnaire(vcfIntake2.questionnaire).items.keys()];
  test("an item whose words change is told with what it was and what it is", () => {
    const [question] = linkIds.filter((id) => id === "pain-rest");
    const changed = withItem(vcfIntake2, question ?? "", (item) => ({ ...item, text: "How much pain?" }));
    const [first, ...more] = differencesOf(vcfIntake2, changed);
    expect(first).toMatchObject({ kind: "changed", subject: "item", code: "pain-rest", name: "How much pain?" });
    expect(first?.parts).toContainEqual(expect.objectContaining({ what: "English", is: "How much pain?" }));
    // Logic that names the question has its new words too.
    expect(more.every(({ kind }) => kind === "changed")).toBe(true);
  });

  test("words that are missing in a language are told as nothing, not as the words of the other", () => {
    const changed = withItem(vcfIntake2, "pain-rest", ({ _text: _, ...item }) => item);
    const [first] = differencesOf(vcfIntake2, changed);
    expect(first?.parts).toEqual([{ what: "Spanish", was: expect.stringContaining("dolor"), is: "" }]);
  });

  test("whatever item is taken away, its going is told; put back, its coming", () =>
    fc.assert(
      fc.property(fc.constantFrom(...linkIds), (linkId) => {
        const without = withItem(vcfIntake2, linkId, () => null);
        const gone = differencesOf(vcfIntake2, without).filter(({ kind }) => kind === "removed");
        const come = differencesOf(without, vcfIntake2).filter(({ kind }) => kind === "added");
        expect(gone.map(({ code }) => code)).toContain(linkId);
        expect(come.map(({ code }) => code)).toContain(linkId);
      }),
      { numRuns: 25 },
    ));

  test("a setting that has no words of its own is told all the same", () => {
    const changed = withItem(vcfIntake2, "pain-rest", (item) => ({ ...item, prefix: "1a" }));
    expect(differencesOf(vcfIntake2, changed)).toEqual([
      expect.objectContaining({ code: "pain-rest", parts: [expect.objectContaining({ what: "Other settings" })] }),
    ]);
  });

  test("scores and flags are compared by their codes", () => {
    const [flag, ...flags] = vcfIntake2.flags;
    const [score, ...scores] = vcfIntake2.scores;
    if (!flag || !score) throw new Error("no flags or scores");
    const changed = { ...vcfIntake2, flags, scores: [{ ...score, citation: "Another" }, ...scores] };
    expect(differencesOf(vcfIntake2, changed).map(({ kind, subject, code }) => [kind, subject, code])).toEqual([
      ["changed", "score", score.code],
      ["removed", "flag", flag.code],
    ]);
  });
});

describe("a text that is sent in", () => {
  const draft: QuestionnaireDefinition = {
    ...vcfIntake2,
    version: "3",
    questionnaire: { ...vcfIntake2.questionnaire, version: "3" },
  };
  const read = (value: unknown) => readUpload(typeof value === "string" ? value : JSON.stringify(value), draft);

  test("as it was downloaded is the same definition, and may be published", () => {
    const upload = read(draft);
    expect(upload).toEqual({ ok: true, definition: draft, unknown: [] });
    if (upload.ok) expect(checkDefinition(upload.definition)).toEqual([]);
  });

  test("of the version before takes the draft's number", () => {
    const upload = read(vcfIntake2);
    expect(upload.ok && [upload.definition.version, upload.definition.questionnaire.version]).toEqual(["3", "3"]);
  });

  test("may be a questionnaire alone: scores and flags stay", () => {
    const upload = read({ ...vcfIntake2.questionnaire, publisher: "Somebody" });
    expect(upload.ok && upload.definition.flags.length).toBe(vcfIntake2.flags.length);
    expect(upload.ok && upload.unknown).toEqual(["publisher"]);
  });

  test("names what is not kept by the item that it stands in", () => {
    const item = vcfIntake2.questionnaire.item.map((one, at) => (at === 0 ? { ...one, initial: [] } : one));
    const upload = read({ ...vcfIntake2.questionnaire, item });
    expect(upload.ok && upload.unknown).toEqual([`${vcfIntake2.questionnaire.item[0]?.linkId}: initial`]);
  });

  test.each([
    ["no JSON", "{", "json"],
    ["a list", "[]", "json"],
    ["another form", { ...followUp1 }, "other-form"],
    ["characters that cannot be kept", { ...vcfIntake2.questionnaire, title: "a\u0000b" }, "characters"],
    ["half a character", '{"resourceType":"Questionnaire","title":"\\ud800"}', "characters"],
    ["a prototype", '{"resourceType":"Questionnaire","__proto__":{"x":1}}', "characters"],
    ["endless depth", `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`, "characters"],
    ["nothing of a questionnaire", { resourceType: "Questionnaire" }, "format"],
  ])("with %s is refused, and says so", (_, value, code) => {
    const upload = read(value);
    expect(upload.ok).toBe(false);
    if (!upload.ok) expect(upload.findings[0]?.code).toBe(code);
  });

  test("says at which item something is wrong", () => {
    const broken = withItem(vcfIntake2, "pain-rest", (item) => ({ ...item, type: "slider" as never }));
    const upload = read(broken);
    expect(upload.ok || upload.findings.map(({ linkId }) => linkId)).toEqual(["pain-rest"]);
  });
});

test.each([
  [["1", "2"], "3"],
  [[], "1"],
  [["2", "10", "9"], "11"],
  [["2026-a"], "2027"],
])("after %j comes %s", (versions, next) => expect(nextVersion(versions)).toBe(next));
