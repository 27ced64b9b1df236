import { describe, expect, it } from "vitest";
import { pegScore } from "#content/questionnaires/instruments";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { checkDefinition, checkQuestionnaire } from "#lib/intake/publication";
import { type EnableWhen, extensionUrls, type QuestionnaireItem } from "#lib/intake/questionnaire";
import { choices, form, is, item } from "./items";

const a = item("a", "integer");
const most = (valueInteger: number) => ({ url: extensionUrls.maxOccurs, valueInteger });
const readyFrom = (valueCode: string) => ({ url: extensionUrls.offeredFrom, valueCode });
const options = item("c", "choice", { answerOption: choices("yes") });
const hl7 = "http://hl7.org/fhir/StructureDefinition";
const limits = (min: number, max: number) => [
  { url: `${hl7}/minValue`, valueInteger: min },
  { url: `${hl7}/maxValue`, valueDecimal: max },
];
const unit = (code: string) => ({
  url: `${hl7}/questionnaire-unitOption`,
  valueCoding: choices(code)[0]?.valueCoding ?? { code },
});
const when = (enableWhen: EnableWhen, ...more: EnableWhen[]) =>
  item("x", "string", { enableWhen: [enableWhen, ...more] });
const inSpanishOf = (content: string) => ({
  extension: [
    {
      url: `${hl7}/translation`,
      extension: [
        { url: "lang", valueCode: "es" },
        { url: "content", valueString: content },
      ],
    },
  ],
});
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
  ["an option without words", [item("a", "choice", { answerOption: [{ valueCoding: { code: "y" } }] })], ["no-text"]],
  ["Spanish of blanks", [{ ...onlyEnglish, _text: inSpanishOf("  ") }], ["missing-language"]],
  [
    "a unit without Spanish",
    [item("a", "quantity", { extension: [{ ...unit("kg"), valueCoding: { code: "kg", display: "kg" } }] })],
    ["missing-language"],
  ],
  ["a question without words", [{ linkId: "a", type: "string" }], ["no-text"]],
  ["limits of a number", [item("a", "decimal", { extension: limits(0, 10.5) })], []],
  ["limits the wrong way round", [item("a", "integer", { extension: limits(5, 1) })], ["min-max"]],
  ["a limit of a text", [item("a", "string", { extension: limits(0, 9) })], ["limit-type"]],
  [
    "a date as a limit, which nothing would read",
    [item("a", "date", { extension: [{ url: `${hl7}/minValue`, valueDate: "2020" }] })],
    ["limit-type"],
  ],
  ["a limit in one unit", [item("a", "quantity", { extension: [...limits(20, 300), unit("kg")] })], []],
  [
    "a limit in which of two units?",
    [item("a", "quantity", { extension: [...limits(20, 300), unit("kg"), unit("[lb_av]")] })],
    ["limit-unit"],
  ],
  ["an option on no day", [item("a", "choice", { answerOption: [{ valueDate: "2024-02-30" }] })], ["option-date"]],
  [
    "a condition on no day",
    [item("a", "date"), when({ question: "a", operator: ">", answerDate: "2024-13" })],
    ["enable-when-date"],
  ],
  ["several texts, of which a page has one", [item("a", "string", { repeats: true })], ["repeating-question"]],
  ["read-only, and shown all the same", [item("a", "string", { readOnly: true })], ["read-only"]],
  [
    "a rule that the forms do not know",
    [item("a", "string", { extension: [{ url: `${hl7}/regex`, valueCode: "x" }] })],
    ["unknown-extension"],
  ],
  ["a linkId that cannot be in a path", [item("a.b", "string")], ["link-id"]],
  [
    "items below a question of several answers",
    [item("p", "attachment", { repeats: true, item: [a] })],
    ["repeating-question-children"],
  ],
];

const b = item("b", "integer");
const gender = item("c", "choice", { answerOption: choices("x", "y", "z") });
const many = { ...gender, repeats: true };
const code = (one: string, operator: "=" | "!=" = "="): EnableWhen => ({
  question: "c",
  operator,
  answerCoding: { code: one },
});
const cmp = (operator: EnableWhen["operator"], answerInteger: number, question = "a"): EnableWhen => ({
  question,
  operator,
  answerInteger,
});
const there = (question: string, answerBoolean = true): EnableWhen => ({ question, operator: "exists", answerBoolean });
const asked = (linkId: string, behavior: "all" | "any", ...enableWhen: EnableWhen[]) =>
  item(linkId, "string", { enableWhen, enableBehavior: behavior });
const onDay = (operator: EnableWhen["operator"], answerDate: string): EnableWhen => ({
  question: "d",
  operator,
  answerDate,
});
const amount = (operator: EnableWhen["operator"], value: number, unitCode = "kg"): EnableWhen => ({
  question: "w",
  operator,
  answerQuantity: { value, code: unitCode },
});
const yes = (answerBoolean: boolean): EnableWhen => ({ question: "f", operator: "=", answerBoolean });
const word = (answerString: string): EnableWhen => ({ question: "t", operator: "=", answerString });
const when2 = (linkId: string, type: QuestionnaireItem["type"], ...enableWhen: EnableWhen[]) =>
  item(linkId, type, { enableWhen });
const weight = item("w", "quantity", { extension: [unit("kg")] });
const ranged = item("a", "integer", { extension: limits(0, 10) });
const list = (...items: QuestionnaireItem[]) => item("g", "group", { repeats: true, item: items });

/** What can never be shown, of items whose conditions are sound one by one. */
const reached: [name: string, items: QuestionnaireItem[], never: string[]][] = [
  ["two answers of one choice at once", [gender, asked("x", "all", code("x"), code("y"))], ["x"]],
  ["either of two answers", [gender, asked("x", "any", code("x"), code("y"))], []],
  ["two answers of a choice that takes several", [many, asked("x", "all", code("x"), code("y"))], []],
  ["an answer and not the same", [many, asked("x", "all", code("x"), code("x", "!="))], ["x"]],
  ["an answer and not another", [gender, asked("x", "all", code("x"), code("y", "!="))], []],
  [
    "an answer that is none of those there are",
    [gender, asked("x", "all", there("c"), code("x", "!="), code("y", "!="), code("z", "!="))],
    ["x"],
  ],
  ["none of those there are, or no answer", [gender, asked("x", "all", code("x", "!="), code("y", "!="))], []],
  ["an answer and none", [a, asked("x", "all", there("a"), there("a", false))], ["x"]],
  ["none, and unequal", [a, asked("x", "all", there("a", false), cmp("!=", 1))], []],
  ["none, and more", [a, asked("x", "all", there("a", false), cmp(">", 1))], ["x"]],
  ["more than 3 and less than 4, in whole numbers", [a, asked("x", "all", cmp(">", 3), cmp("<", 4))], ["x"]],
  ["the same in decimals", [item("a", "decimal"), asked("x", "all", cmp(">", 3), cmp("<", 4))], []],
  ["at least 3 and at most 3", [a, asked("x", "all", cmp(">=", 3), cmp("<=", 3))], []],
  ["less than 3 and more than 5", [a, asked("x", "all", cmp("<", 3), cmp(">", 5))], ["x"]],
  ["beyond the largest", [ranged, asked("x", "all", cmp(">", 10))], ["x"]],
  ["equal to what is out of range", [ranged, asked("x", "any", cmp("=", 99))], ["x"]],
  ["at the largest", [ranged, asked("x", "all", cmp(">=", 10))], []],
  ["one of two that can be", [ranged, asked("x", "any", cmp(">", 10), cmp("=", 3))], []],
  ["days that do not meet", [item("d", "date"), asked("x", "all", onDay(">", "2024"), onDay("<", "2024-05"))], ["x"]],
  ["a year between two", [item("d", "date"), asked("x", "all", onDay(">", "2023"), onDay("<", "2025"))], []],
  [
    "no day between two that follow each other",
    [item("d", "date"), asked("x", "all", onDay(">", "2024-02-28"), onDay("<", "2024-02-29"))],
    ["x"],
  ],
  ["the leap day", [item("d", "date"), asked("x", "all", onDay(">", "2024-02-28"), onDay("<", "2024-03"))], []],
  ["an amount in a unit that is not offered", [weight, asked("x", "all", amount(">", 60, "[lb_av]"))], ["x"]],
  ["amounts that do not meet", [weight, asked("x", "all", amount(">", 60), amount("<=", 60))], ["x"]],
  ["amounts that do", [weight, asked("x", "all", amount(">", 60), amount("<=", 61))], []],
  ["yes and no", [item("f", "boolean"), asked("x", "all", yes(true), yes(false))], ["x"]],
  ["words and others", [item("t", "string"), asked("x", "all", word("p"), word("q"))], ["x"]],
  [
    "a chain that asks at its end what its start rules out",
    [gender, asked("m", "all", code("x")), asked("x", "all", there("m"), code("y"))],
    ["x"],
  ],
  ["a chain that fits", [gender, asked("m", "all", code("x")), asked("x", "all", there("m"), code("x"))], []],
  [
    "a chain that stands on what is not asked: unequal holds of that too",
    [gender, when2("b", "integer", code("x")), asked("x", "all", cmp("!=", 1, "b"), code("y"))],
    [],
  ],
  [
    "what hangs on what can never be shown",
    [gender, asked("m", "all", code("x"), code("y")), asked("x", "all", there("m"))],
    ["m", "x"],
  ],
  [
    "a group, not again what is in it",
    [gender, { ...item("h", "group", { item: [b] }), enableWhen: [code("x"), code("y")], enableBehavior: "all" }],
    ["h"],
  ],
  [
    "in a group that asks for another answer",
    [gender, { ...item("h", "group", { item: [asked("x", "all", code("y")), b] }), enableWhen: [code("x")] }],
    ["x"],
  ],
  ["two answers in the instance of a list", [list(gender, asked("x", "all", code("x"), code("y")))], ["x"]],
  [
    "answers of a list that may be of two instances",
    [asked("m", "all", code("x")), list(gender), asked("x", "all", there("m"), code("y"))],
    [],
  ],
];

describe("checkQuestionnaire", () => {
  it.each(reached)("finds what no answers can show: %s", (_name, items, never) => {
    const found = checkQuestionnaire(form(...items));
    expect(found.map(({ linkId, code }) => `${linkId} ${code}`)).toEqual(
      never.map((linkId) => `${linkId} unreachable`),
    );
  });

  it("looks through as many ways to a question as can be looked through, and lets the rest be", () => {
    const firsts = Array.from({ length: 12 }, (_, n) => ({ ...gender, linkId: `c${n}` }));
    const either = firsts.map(({ linkId }, n) =>
      asked(`m${n}`, "any", { ...code("x"), question: linkId }, { ...code("y"), question: linkId }),
    );
    const all = asked("x", "all", ...either.map(({ linkId }) => there(linkId)));
    expect(checkQuestionnaire(form(...firsts, ...either, all))).toEqual([]);
  });

  it("goes down a chain as long as a form can be, and refuses a longer form", () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, n) => item(`q${n}`, "integer", n > 0 ? { enableWhen: [there(`q${n - 1}`)] } : {}));
    expect(checkQuestionnaire(form(...chain(1000)))).toEqual([]);
    expect(checkQuestionnaire(form(...chain(1001))).map(({ code }) => code)).toEqual(["too-many-items"]);
  });

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
    questionnaire: form(item("s", "group", { item: [a, options, item("l", "group", { repeats: true, item: [b] })] })),
    scores: [],
    flags: [{ code: "f", severity: "attention", text: { en: "f", es: "f" }, source: "s", signOff: true, when }],
  });

  const scored = (...scores: [code: string, items: string[]][]): QuestionnaireDefinition => ({
    ...flag({ linkId: "a", operator: "exists" }),
    scores: scores.map(([code, items]) => ({ ...pegScore, code, items, method: "sum" })),
  });

  const onlyIf = (linkId: string, code: string): QuestionnaireDefinition => ({
    ...flag({ linkId: "a", operator: "exists" }),
    scores: [{ ...pegScore, code: "one", items: ["a"], method: "value", onlyIf: [{ item: linkId, codes: [code] }] }],
  });
  const nested = list(item("inner", "group", { repeats: true, item: [b] }));

  it.each<[string, QuestionnaireDefinition, string[]]>([
    ["a flag on an option", flag({ linkId: "c", operator: "=", value: "yes" }), []],
    ["a flag on an item that does not exist", flag({ anyOf: [{ linkId: "z", operator: "exists" }] }), ["flag-item"]],
    ["a flag on an option that does not exist", flag({ linkId: "c", operator: "=", value: "no" }), ["flag-option"]],
    ["a flag on a score that does not exist", flag({ score: "s", operator: ">", value: 1 }), ["flag-score"]],
    ["scores made of scores", scored(["one", ["a"]], ["two", ["one", "a"]]), []],
    ["scores in a cycle", scored(["one", ["two"]], ["two", ["one"]], ["three", ["a"]]), ["score-cycle", "score-cycle"]],
    ["a score made of itself", scored(["one", ["one"]]), ["score-cycle"]],
    ["a score of an item that does not exist", scored(["one", ["z"]]), ["score-item"]],
    ["a score with the name of an item", scored(["c", ["a"]]), ["score-name"]],
    ["a score of an item of a list", scored(["one", ["b"]]), ["score-item"]],
    ["a score of an item that gives no number", scored(["one", ["c"]]), ["score-item"]],
    ["two scores of one name", scored(["one", ["a"]], ["one", ["a"]]), ["score-twice"]],
    ["a score on an option that does not exist", onlyIf("c", "no"), ["score-condition"]],
    ["a score on an item that does not exist", onlyIf("z", "yes"), ["score-condition"]],
    ["a score on an option", onlyIf("c", "yes"), []],
    ["a flag on yes of a number", flag({ linkId: "a", operator: "=", value: true }), ["flag-option"]],
    ["a flag on more than an option", flag({ linkId: "c", operator: ">", value: "yes" }), ["flag-option"]],
    ["a flag on the number of an option without one", flag({ linkId: "c", operator: ">", value: 1 }), ["flag-option"]],
    ["a flag on a section", flag({ linkId: "s", operator: "exists" }), ["flag-option"]],
    ["a flag on nothing at all", flag({ allOf: [] }), ["flag-empty"]],
    ["a flag on an item of a list", flag({ linkId: "b", operator: ">", value: 1 }), []],
    [
      "a question outside sections",
      { ...flag({ linkId: "a", operator: "exists" }), questionnaire: form(a) },
      ["not-a-section"],
    ],
    [
      "a list inside a list",
      { ...flag({ linkId: "a", operator: "exists" }), questionnaire: form(item("s", "group", { item: [a, nested] })) },
      ["list-in-list"],
    ],
    ["another version inside", { ...flag({ linkId: "a", operator: "exists" }), version: "2" }, ["version"]],
  ])("%s", (_name, definition, codes) => {
    expect(checkDefinition(definition).map(({ code }) => code)).toEqual(codes);
  });
});
