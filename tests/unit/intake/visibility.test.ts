import { describe, expect, it } from "vitest";
import type { Answers, AnswerValue } from "#lib/intake/answers";
import type { EnableWhen, QuestionnaireItem } from "#lib/intake/questionnaire";
import { meets, visibleItems, withoutHidden } from "#lib/intake/visibility";
import { choices, coded, indexed, is, item } from "./items";

const n = (...values: number[]): AnswerValue[] => values.map((valueInteger) => ({ valueInteger }));
const dependent = (enableWhen: EnableWhen[], enableBehavior?: "all" | "any") =>
  item("x", "string", { enableWhen, ...(enableBehavior ? { enableBehavior } : {}) });

type Case = [name: string, items: QuestionnaireItem[], answers: Answers, shown: boolean];
const a = item("a", "integer", { repeats: true });
const b = item("b", "integer");
const exists = (answerBoolean: boolean): EnableWhen => ({ question: "a", operator: "exists", answerBoolean });
const not = (answerInteger: number): EnableWhen => ({ question: "a", operator: "!=", answerInteger });

/** The 12 cases that a widely used hook gets partly wrong; research on questionnaires, 2.3. */
const conformance: Case[] = [
  ["single =, controlling unanswered", [a, dependent([is("a", 1)])], {}, false],
  ["all, one =, controlling unanswered", [a, dependent([is("a", 1)], "all")], {}, false],
  ["all, two =, one unanswered", [a, b, dependent([is("a", 1), is("b", 1)], "all")], { a: n(1) }, false],
  ["all, = on several answers, one matches", [a, dependent([is("a", 1)], "all")], { a: n(2, 1) }, true],
  ["any, != on several answers, one equals", [a, dependent([not(1)], "any")], { a: n(2, 1) }, false],
  ["exists=false, unanswered", [a, dependent([exists(false)])], {}, true],
  [
    "exists=true, blank answer",
    [item("a", "string"), dependent([exists(true)])],
    { a: [{ valueString: "  " }] },
    false,
  ],
  ["all, exists=true, unanswered", [a, dependent([exists(true)], "all")], {}, false],
  ["> on integers", [a, dependent([{ question: "a", operator: ">", answerInteger: 3 }])], { a: n(4) }, true],
  [
    "coding equality ignores the display",
    [
      item("a", "choice", { answerOption: choices("yes") }),
      dependent([{ question: "a", operator: "=", answerCoding: { code: "yes", display: "Yes" } }]),
    ],
    { a: [{ valueCoding: { code: "yes", display: "Sí" } }] },
    true,
  ],
  [
    "controlling question nested under a question",
    [item("p", "boolean", { item: [b] }), dependent([is("b", 1)])],
    { b: n(1) },
    true,
  ],
  [
    "match only in the 2nd instance, asked from outside: the nearest preceding",
    [item("g", "group", { repeats: true, item: [b] }), dependent([is("b", 1)])],
    { "g[0].b": n(0), "g[1].b": n(1) },
    true,
  ],
];

const inGroup = (control: EnableWhen) => [item("g", "group", { repeats: true, item: [b, dependent([control])] })];
const hiddenGroup = item("g", "group", { enableWhen: [is("a", 1)], item: [b] });
const flag = item("a", "boolean");
const date = item("a", "date");
const on = (operator: EnableWhen["operator"], answerDate: string) =>
  dependent([{ question: "a", operator, answerDate }]);
const weight = item("a", "quantity");
const kg = (value: number, code = "kg"): AnswerValue[] => [{ valueQuantity: { value, code } }];
const over = dependent([{ question: "a", operator: ">", answerQuantity: { value: 60, code: "kg" } }]);

const more: Case[] = [
  ["no condition", [item("x", "string")], {}, true],
  ["!= unanswered holds: no answer is equal", [a, dependent([not(1)])], {}, true],
  ["!= with another answer", [a, dependent([not(1)])], { a: n(2) }, true],
  ["exists=false, answered", [a, dependent([exists(false)])], { a: n(0) }, false],
  ["exists=true, answered with 0", [a, dependent([exists(true)])], { a: n(0) }, true],
  ["exists=true, answered with false", [flag, dependent([exists(true)])], { a: [{ valueBoolean: false }] }, true],
  ["any, second holds", [a, b, dependent([is("a", 1), is("b", 1)], "any")], { b: n(1) }, true],
  ["any, none holds", [a, b, dependent([is("a", 1), is("b", 1)], "any")], { a: n(2) }, false],
  ["all, both hold", [a, b, dependent([is("a", 1), is("b", 1)], "all")], { a: n(1), b: n(1) }, true],
  [">= at the edge", [a, dependent([{ question: "a", operator: ">=", answerInteger: 3 }])], { a: n(3) }, true],
  ["< unanswered", [a, dependent([{ question: "a", operator: "<", answerInteger: 3 }])], {}, false],
  [
    "an integer against a decimal",
    [a, dependent([{ question: "a", operator: "<=", answerDecimal: 2.5 }])],
    { a: n(2) },
    true,
  ],
  [
    "a boolean",
    [flag, dependent([{ question: "a", operator: "=", answerBoolean: false }])],
    { a: [{ valueBoolean: false }] },
    true,
  ],
  ["an answer of another type", [a, dependent([is("a", 1)])], { a: [{ valueString: "1" }] }, false],
  [
    "codes of different systems",
    [item("a", "choice"), dependent([{ question: "a", operator: "=", answerCoding: { system: "s", code: "y" } }])],
    { a: [{ valueCoding: { system: "t", code: "y" } }] },
    false,
  ],
  ["a later date", [date, on(">", "2024-05-01")], { a: [{ valueDate: "2024-05-02" }] }, true],
  ["a year against a month in it has no order", [date, on(">=", "2024-05")], { a: [{ valueDate: "2024" }] }, false],
  ["a year before a month", [date, on("<", "2024-05")], { a: [{ valueDate: "2023" }] }, true],
  ["quantities of one unit", [weight, over], { a: kg(61) }, true],
  ["quantities of different units", [weight, over], { a: kg(150, "[lb_av]") }, false],
  [
    "a chain whose middle is hidden",
    [a, item("m", "integer", { enableWhen: [is("a", 1)] }), dependent([is("m", 1)])],
    { m: n(1) },
    false,
  ],
  [
    "a chain whose middle is shown",
    [a, item("m", "integer", { enableWhen: [is("a", 1)] }), dependent([is("m", 1)])],
    { a: n(1), m: n(1) },
    true,
  ],
  [
    "hidden controlling question, exists=false",
    [
      a,
      item("m", "integer", { enableWhen: [is("a", 1)] }),
      dependent([{ question: "m", operator: "exists", answerBoolean: false }]),
    ],
    { m: n(1) },
    true,
  ],
  ["a question in a hidden group counts as unanswered", [a, hiddenGroup, dependent([is("b", 1)])], { b: n(1) }, false],
  ["a question in a shown group", [a, hiddenGroup, dependent([is("b", 1)])], { a: n(1), b: n(1) }, true],
  [
    "a child of a hidden group",
    [a, item("g", "group", { enableWhen: [is("a", 1)], item: [item("x", "string")] })],
    {},
    false,
  ],
  ["a condition on a later question", [dependent([is("b", 1)]), b], { b: n(1) }, true],
  [
    "asked before the group: the first instance",
    [dependent([is("b", 1)]), item("g", "group", { repeats: true, item: [b] })],
    { "g[0].b": n(1), "g[1].b": n(0) },
    true,
  ],
  ["an unknown controlling question", [dependent([is("nowhere", 1)])], {}, false],
  [
    "a condition on itself ends and hides",
    [dependent([{ question: "x", operator: "exists", answerBoolean: true }])],
    { x: [{ valueString: "y" }] },
    false,
  ],
  [
    "a key of Object.prototype as linkId",
    [a, dependent([{ question: "constructor", operator: "exists", answerBoolean: true }])],
    {},
    false,
  ],
];

describe("visibleItems", () => {
  it.each([...conformance, ...more])("%s", (_, items, answers, shown) => {
    expect(visibleItems(indexed(...items), answers).has("x")).toBe(shown);
  });

  it("looks at its own instance inside a repeating group", () => {
    const visible = visibleItems(indexed(...inGroup(is("b", 1))), { "g[0].b": n(0), "g[1].b": n(1) });
    expect([...visible]).toEqual(["g[0]", "g[1]", "g[0].b", "g[1].b", "g[1].x"]);
  });

  it("shows a first instance of a repeating group to fill in", () => {
    expect([...visibleItems(indexed(item("g", "group", { repeats: true, item: [b] })), {})]).toEqual([
      "g[0]",
      "g[0].b",
    ]);
  });

  it("keeps instances of nested groups apart", () => {
    const inner = item("i", "group", { repeats: true, item: [b, dependent([is("b", 1)])] });
    const index = indexed(item("g", "group", { repeats: true, item: [inner] }));
    const visible = visibleItems(index, { "g[0].i[1].b": n(1), "g[1].i[0].b": n(1) });
    expect([...visible].filter((path) => path.endsWith("x"))).toEqual(["g[0].i[1].x", "g[1].i[0].x"]);
  });

  it("ends on a cycle of two", () => {
    const index = indexed(
      item("p", "integer", { enableWhen: [is("q", 1)] }),
      item("q", "integer", { enableWhen: [is("p", 1)] }),
    );
    expect([...visibleItems(index, { p: n(1), q: n(1) })]).toEqual([]);
  });

  it("is not led into growing by an instance that no one has", () => {
    const index = indexed(item("g", "group", { repeats: true, item: [b] }));
    expect(visibleItems(index, { "g[999999999].b": n(1) }).size).toBe(2);
  });
});

describe("meets", () => {
  it("finds text as it was typed", () => {
    expect(meets([{ valueString: "Yes" }], "=", { answerString: "yes" })).toBe(false);
  });

  it("compares a code with a coding only", () => {
    expect(meets([coded("yes")], "=", { answerString: "yes" })).toBe(false);
  });
});

describe("withoutHidden", () => {
  it("drops hidden answers along a chain, and says which", () => {
    const index = indexed(a, item("m", "integer", { enableWhen: [is("a", 1)] }), dependent([is("m", 1)]));
    const answers: Answers = { a: n(2), m: n(1), x: [{ valueString: "old" }] };
    expect(withoutHidden(index, answers)).toEqual({ answers: { a: n(2) }, dropped: ["m", "x"] });
  });

  it("goes on when a dropped answer takes an instance with it", () => {
    const inner = item("extra", "integer", { enableWhen: [is("a", 1)] });
    const group = item("g", "group", { repeats: true, item: [b, inner] });
    const index = indexed(a, group, dependent([{ question: "b", operator: "exists", answerBoolean: false }]));
    const answers: Answers = { "g[0].b": n(1), "g[1].extra": n(1), x: [{ valueString: "y" }] };
    expect(withoutHidden(index, answers)).toEqual({ answers: { "g[0].b": n(1) }, dropped: ["g[1].extra", "x"] });
  });
});
