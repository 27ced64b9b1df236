import { describe, expect, it } from "vitest";
import { pegScore } from "#content/questionnaires/instruments";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { checkDefinition, checkQuestionnaire } from "#lib/intake/publication";
import { type EnableWhen, extensionUrls, type QuestionnaireItem } from "#lib/intake/questionnaire";
import { choices, form, is, item } from "./items";

const a = item("a", "integer");
const options = item("c", "choice", { answerOption: [{ valueCoding: { code: "yes" } }] });
const most = (valueInteger: number) => ({ url: extensionUrls.maxOccurs, valueInteger });
const readyFrom = (valueCode: string) => ({ url: extensionUrls.offeredFrom, valueCode });
const when = (enableWhen: EnableWhen, ...more: EnableWhen[]) =>
  item("x", "string", { enableWhen: [enableWhen, ...more] });
const { _text: _, ...onlyEnglish } = item("a", "string");

type Case = [name: string, items: QuestionnaireItem[], codes: string[]];
const cases: Case[] = [
  ["a sound form", [a, options, when(is("a", 1))], []],
  ["a group without items", [item("g", "group")], ["que-1"]],
  ["a display with items", [item("d", "display", { item: [a] })], ["que-1"]],
  ["a linkId twice, at different depths", [a, item("g", "group", { item: [item("a", "string")] })], ["que-2"]],
  ["a display with a code", [item("d", "display", { code: [{ code: "x" }] })], ["que-3"]],
  ["a required display", [item("d", "display", { required: true })], ["que-6"]],
  ["a longest length on a number", [item("a", "integer", { maxLength: 3 })], ["que-10"]],
  ["options on a number", [item("a", "integer", { answerOption: choices("x") })], ["que-5"]],
  ["a choice without options", [item("a", "choice")], ["no-options"]],
  ["a most of three", [item("a", "choice", { repeats: true, answerOption: choices("x"), extension: [most(3)] })], []],
  [
    "a most of one answer",
    [item("a", "choice", { answerOption: choices("x"), extension: [most(3)] })],
    ["most-answers"],
  ],
  ["a most of instances", [item("g", "group", { repeats: true, item: [a], extension: [most(3)] })], ["most-answers"]],
  ["answers of a number that stand ready", [a, { ...options, extension: [readyFrom("a")] }], ["offered-from"]],
  ["answers of nothing that stand ready", [{ ...options, extension: [readyFrom("nowhere")] }], ["offered-from"]],
  ["an option twice", [item("a", "open-choice", { answerOption: choices("x", "x") })], ["repeated-option"]],
  ["exists with a number", [a, when({ question: "a", operator: "exists", answerInteger: 1 })], ["que-7"]],
  ["exactly two conditions without a behavior", [a, when(is("a", 1), is("a", 2))], ["que-12"]],
  ["a condition on nothing", [when(is("nowhere", 1))], ["unknown-question"]],
  ["a condition on a group", [item("g", "group", { item: [a] }), when(is("g", 1))], ["not-a-question"]],
  ["a condition without an answer", [a, when({ question: "a", operator: "=" })], ["enable-when-answer"]],
  [
    "a condition on an offered number",
    [
      item("c", "choice", { answerOption: [{ valueInteger: 2 }] }),
      when({ question: "c", operator: "=", answerInteger: 2 }),
    ],
    [],
  ],
  [
    "a condition on a number that is not offered",
    [
      item("c", "choice", { answerOption: [{ valueInteger: 2 }] }),
      when({ question: "c", operator: "=", answerInteger: 3 }),
    ],
    ["dead-condition"],
  ],
  [
    "a condition on a code given as a word",
    [item("c", "choice", { answerOption: choices("q") }), when({ question: "c", operator: "=", answerString: "q" })],
    ["dead-condition"],
  ],
  ["a condition of another type", [a, when({ question: "a", operator: "=", answerString: "1" })], ["enable-when-type"]],
  [
    "an ordering of options",
    [options, when({ question: "c", operator: ">", answerCoding: { code: "yes" } })],
    ["enable-when-operator"],
  ],
  [
    "a condition on an option that was removed",
    [options, when({ question: "c", operator: "=", answerCoding: { code: "no" } })],
    ["dead-condition"],
  ],
  ["a condition on itself", [item("a", "integer", { enableWhen: [is("a", 1)] })], ["cycle"]],
  [
    "a cycle of two, with one that hangs on it",
    [
      item("p", "integer", { enableWhen: [is("q", 1)] }),
      item("q", "integer", { enableWhen: [is("p", 1)] }),
      when(is("q", 1)),
    ],
    ["cycle", "cycle"],
  ],
  [
    "a group that hangs on its own child",
    [item("g", "group", { enableWhen: [is("a", 1)], item: [a] })],
    ["cycle", "cycle"],
  ],
  ["no Spanish", [onlyEnglish], ["missing-language"]],
  [
    "an option without Spanish",
    [item("a", "choice", { answerOption: [{ valueCoding: { code: "y", display: "Yes" } }] })],
    ["missing-language"],
  ],
  ["a question without words", [{ linkId: "a", type: "string" }], ["no-text"]],
  ["a linkId that cannot be in a path", [item("a.b", "string")], ["link-id"]],
  [
    "items below a question of several answers",
    [item("p", "integer", { repeats: true, item: [a] })],
    ["repeating-question-children"],
  ],
];

describe("checkQuestionnaire", () => {
  it.each(cases)("%s", (_name, items, codes) => {
    expect(checkQuestionnaire(form(...items)).map(({ code }) => code)).toEqual(codes);
  });

  it("asks for the title in Spanish", () => {
    const { _title: _ignored, ...english } = form(a);
    expect(checkQuestionnaire(english).map(({ code }) => code)).toEqual(["missing-language"]);
  });
});

describe("checkDefinition", () => {
  const flag = (when: QuestionnaireDefinition["flags"][number]["when"]): QuestionnaireDefinition => ({
    slug: "test",
    version: "1",
    title: { en: "T", es: "T" },
    questionnaire: form(a, options),
    scores: [],
    flags: [{ code: "f", severity: "attention", text: { en: "f", es: "f" }, source: "s", signOff: true, when }],
  });

  const scored = (...scores: [code: string, items: string[]][]): QuestionnaireDefinition => ({
    ...flag({ linkId: "a", operator: "exists" }),
    scores: scores.map(([code, items]) => ({ ...pegScore, code, items, method: "sum" })),
  });

  it.each<[string, QuestionnaireDefinition, string[]]>([
    ["a flag on an option", flag({ linkId: "c", operator: "=", value: "yes" }), []],
    ["a flag on an item that does not exist", flag({ anyOf: [{ linkId: "z", operator: "exists" }] }), ["flag-item"]],
    ["a flag on an option that does not exist", flag({ linkId: "c", operator: "=", value: "no" }), ["flag-option"]],
    ["a flag on a score that does not exist", flag({ score: "s", operator: ">", value: 1 }), ["flag-score"]],
    ["scores made of scores", scored(["one", ["a"]], ["two", ["one", "a"]]), []],
    ["scores in a cycle", scored(["one", ["two"]], ["two", ["one"]], ["three", ["a"]]), ["score-cycle", "score-cycle"]],
    ["a score made of itself", scored(["one", ["one"]]), ["score-cycle"]],
    ["a score of an item that does not exist", scored(["one", ["z"]]), ["score-item"]],
    ["a score with the name of an item", scored(["a", ["c"]]), ["score-name"]],
    ["another version inside", { ...flag({ linkId: "a", operator: "exists" }), version: "2" }, ["version"]],
  ])("%s", (_name, definition, codes) => {
    expect(checkDefinition(definition).map(({ code }) => code)).toEqual(codes);
  });
});
