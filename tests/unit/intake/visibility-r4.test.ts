import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers, AnswerValue } from "#lib/intake/answers";
import type { EnableWhen, QuestionnaireItem } from "#lib/intake/questionnaire";
import { visibleItems, withoutHidden } from "#lib/intake/visibility";
import { choices, indexed, is, item } from "./items";

const n = (...values: number[]): AnswerValue[] => values.map((valueInteger) => ({ valueInteger }));
const words = (...values: string[]): AnswerValue[] => values.map((valueString) => ({ valueString }));
const dates = (...values: string[]): AnswerValue[] => values.map((valueDate) => ({ valueDate }));
const codes = (...values: string[]): AnswerValue[] => values.map((code) => ({ valueCoding: { code } }));
const amount = (value: number, code?: string, unit?: string): AnswerValue[] => [
  { valueQuantity: { value, ...(code === undefined ? {} : { code }), ...(unit === undefined ? {} : { unit }) } },
];

type Condition = Omit<EnableWhen, "question">;
const on = (condition: Condition, question = "a"): EnableWhen => ({ question, ...condition });
const x = (conditions: EnableWhen[], enableBehavior?: "all" | "any") =>
  item("x", "string", { enableWhen: conditions, ...(enableBehavior ? { enableBehavior } : {}) });
const there: Condition = { operator: "exists", answerBoolean: true };
const absent: Condition = { operator: "exists", answerBoolean: false };
const equal = (answerInteger: number): Condition => ({ operator: "=", answerInteger });
const unequal = (answerInteger: number): Condition => ({ operator: "!=", answerInteger });

/**
 * What FHIR R4 says of each operator (Questionnaire, value set questionnaire-enable-operator): `exists` compares
 * whether there is an answer, `=` and the orderings need at least one answer that fits, `!=` that none is equal.
 */
type Meeting = [
  what: string,
  type: QuestionnaireItem["type"],
  given: AnswerValue[],
  condition: Condition,
  shown: boolean,
];
const operators: Meeting[] = [
  ["exists true, nothing", "integer", [], there, false],
  ["exists true, one answer", "integer", n(5), there, true],
  ["exists true, zero", "integer", n(0), there, true],
  ["exists true, no", "boolean", [{ valueBoolean: false }], there, true],
  ["exists true, blank", "string", words("   "), there, false],
  ["exists true, blank beside words", "string", words(" ", "y"), there, true],
  ["exists false, nothing", "integer", [], absent, true],
  ["exists false, one answer", "integer", n(5), absent, false],
  ["exists false, blank", "string", words("\t"), absent, true],
  [
    "exists true, a file",
    "attachment",
    [{ valueAttachment: { contentType: "image/png", title: "a", size: 1, url: "u" } }],
    there,
    true,
  ],
  ["= nothing", "integer", [], equal(1), false],
  ["= the same", "integer", n(1), equal(1), true],
  ["= another", "integer", n(2), equal(1), false],
  ["= one of several", "integer", n(3, 2, 1), equal(1), true],
  ["= none of several", "integer", n(3, 2), equal(1), false],
  ["!= nothing", "integer", [], unequal(1), true],
  ["!= the same", "integer", n(1), unequal(1), false],
  ["!= another", "integer", n(2), unequal(1), true],
  ["!= one of several is equal", "integer", n(2, 1), unequal(1), false],
  ["!= none of several is equal", "integer", n(2, 3), unequal(1), true],
  ["> nothing", "integer", [], { operator: ">", answerInteger: 1 }, false],
  ["> the same", "integer", n(1), { operator: ">", answerInteger: 1 }, false],
  ["> one of several", "integer", n(0, 2), { operator: ">", answerInteger: 1 }, true],
  [">= the same", "integer", n(1), { operator: ">=", answerInteger: 1 }, true],
  [">= less", "integer", n(0), { operator: ">=", answerInteger: 1 }, false],
  ["< the same", "integer", n(1), { operator: "<", answerInteger: 1 }, false],
  ["< one of several", "integer", n(5, 0), { operator: "<", answerInteger: 1 }, true],
  ["<= the same", "integer", n(1), { operator: "<=", answerInteger: 1 }, true],
  ["<= nothing", "integer", [], { operator: "<=", answerInteger: 1 }, false],
  ["< and > may both hold of several", "integer", n(0, 9), { operator: "<", answerInteger: 1 }, true],
  ["below zero", "decimal", [{ valueDecimal: -2.6 }], { operator: "<=", answerDecimal: -2.5 }, true],
  ["a whole number is the same decimal", "decimal", n(2), { operator: "=", answerDecimal: 2 }, true],
  ["a decimal against a whole number", "decimal", [{ valueDecimal: 2.5 }], { operator: ">", answerInteger: 2 }, true],
  ["yes", "boolean", [{ valueBoolean: true }], { operator: "=", answerBoolean: true }, true],
  ["yes is not no", "boolean", [{ valueBoolean: true }], { operator: "=", answerBoolean: false }, false],
  ["nothing is not no", "boolean", [], { operator: "=", answerBoolean: false }, false],
  ["nothing is unequal to yes", "boolean", [], { operator: "!=", answerBoolean: true }, true],
  ["words are compared with case", "string", words("Yes"), { operator: "=", answerString: "yes" }, false],
  ["words with their accents", "string", words("sí"), { operator: "=", answerString: "si" }, false],
  ["words that are a number", "string", words("1"), equal(1), false],
  ["a day", "date", dates("2024-05-01"), { operator: "=", answerDate: "2024-05-01" }, true],
  ["a day is not its month", "date", dates("2024-05-01"), { operator: "=", answerDate: "2024-05" }, false],
  ["a month before a later day", "date", dates("2024-04"), { operator: "<", answerDate: "2024-05-01" }, true],
  [
    "a month has no order to a day in it",
    "date",
    dates("2024-05"),
    { operator: "<=", answerDate: "2024-05-15" },
    false,
  ],
  ["a year after an earlier day", "date", dates("2025"), { operator: ">", answerDate: "2024-12-31" }, true],
  ["years apart in digits", "date", dates("1999-12-31"), { operator: "<", answerDate: "2000" }, true],
  ["one date of several", "date", dates("2020", "2025"), { operator: ">", answerDate: "2024" }, true],
  ["a code", "choice", codes("y"), { operator: "=", answerCoding: { code: "y" } }, true],
  ["another code", "choice", codes("z"), { operator: "=", answerCoding: { code: "y" } }, false],
  ["one code of several", "choice", codes("z", "y"), { operator: "=", answerCoding: { code: "y" } }, true],
  ["!= one code of several", "choice", codes("z", "y"), { operator: "!=", answerCoding: { code: "y" } }, false],
  ["codes have case", "choice", codes("Y"), { operator: "=", answerCoding: { code: "y" } }, false],
  [
    "a system on one side",
    "choice",
    [{ valueCoding: { system: "s", code: "y" } }],
    { operator: "=", answerCoding: { code: "y" } },
    true,
  ],
  ["own words are no code", "open-choice", words("y"), { operator: "=", answerCoding: { code: "y" } }, false],
  [
    "own words beside a code",
    "open-choice",
    [...codes("y"), ...words("q")],
    { operator: "=", answerString: "q" },
    true,
  ],
  [
    "an amount in its unit",
    "quantity",
    amount(5, "kg"),
    { operator: ">=", answerQuantity: { value: 5, code: "kg" } },
    true,
  ],
  [
    "an amount in another unit",
    "quantity",
    amount(5000, "g"),
    { operator: ">=", answerQuantity: { value: 5, code: "kg" } },
    false,
  ],
  [
    "an amount in another unit is not equal",
    "quantity",
    amount(5, "g"),
    { operator: "!=", answerQuantity: { value: 5, code: "kg" } },
    true,
  ],
  [
    "amounts with units in words",
    "quantity",
    amount(6, undefined, "tablets"),
    { operator: ">", answerQuantity: { value: 5, unit: "tablets" } },
    true,
  ],
  [
    "amounts of two systems",
    "quantity",
    [{ valueQuantity: { value: 6, system: "s", code: "u" } }],
    { operator: ">", answerQuantity: { value: 5, system: "t", code: "u" } },
    false,
  ],
];

describe("operators, as R4 says", () => {
  it.each(operators)("%s", (_, type, given, condition, shown) => {
    const control = item("a", type, {
      repeats: true,
      ...(/choice/.test(type) ? { answerOption: choices("y", "z", "Y") } : {}),
    });
    const answers: Answers = given.length > 0 ? { a: given } : {};
    expect(visibleItems(indexed(control, x([on(condition)])), answers).has("x")).toBe(shown);
  });

  it.each<[string, [boolean, boolean], boolean, boolean]>([
    ["both", [true, true], true, true],
    ["the first", [true, false], false, true],
    ["the second", [false, true], false, true],
    ["neither", [false, false], false, false],
  ])("all and any: %s", (_, [first, second], all, any) => {
    const answers: Answers = { ...(first ? { a: n(1) } : {}), ...(second ? { b: n(1) } : {}) };
    const shown = (behavior?: "all" | "any") => {
      const items = [item("a", "integer"), item("b", "integer"), x([is("a", 1), is("b", 1)], behavior)];
      return visibleItems(indexed(...items), answers).has("x");
    };
    expect([shown("all"), shown("any"), shown()]).toEqual([all, any, all]);
  });

  it.each<["all" | "any", Condition, boolean]>([
    ["all", there, false],
    ["all", absent, true],
    ["any", unequal(1), true],
    ["any", equal(1), false],
  ])("%s of one condition on nothing: %o", (behavior, condition, shown) => {
    expect(visibleItems(indexed(item("a", "integer"), x([on(condition)], behavior)), {}).has("x")).toBe(shown);
  });
});

const a = item("a", "integer");
const b = item("b", "integer");
const list = (linkId: string, ...items: QuestionnaireItem[]) => item(linkId, "group", { repeats: true, item: items });
const part = (linkId: string, ...items: QuestionnaireItem[]) => item(linkId, "group", { item: items });
const when = (one: QuestionnaireItem, ...enableWhen: EnableWhen[]): QuestionnaireItem => ({ ...one, enableWhen });

type Place = [what: string, items: QuestionnaireItem[], answers: Answers, path: string, shown: boolean];
/** A question that is hidden has no answer, at any distance; what is in a hidden item is hidden. */
const hidden: Place[] = [
  ["exists true of a hidden answer", [a, when(b, is("a", 1)), x([on(there, "b")])], { b: n(1) }, "x", false],
  ["!= of a hidden answer", [a, when(b, is("a", 1)), x([on(unequal(1), "b")])], { b: n(1) }, "x", true],
  [
    "> of a hidden answer",
    [a, when(b, is("a", 1)), x([on({ operator: ">", answerInteger: 0 }, "b")])],
    { b: n(1) },
    "x",
    false,
  ],
  [
    "any of a hidden and a shown one",
    [a, when(b, is("a", 9)), x([is("a", 1), is("b", 1)], "any")],
    { a: n(1), b: n(1) },
    "x",
    true,
  ],
  [
    "all of a hidden and a shown one",
    [a, when(b, is("a", 9)), x([is("a", 1), is("b", 1)], "all")],
    { a: n(1), b: n(1) },
    "x",
    false,
  ],
  [
    "the end of a chain of four",
    [a, when(b, is("a", 1)), when(item("c", "integer"), is("b", 1)), x([is("c", 1)])],
    { a: n(1), b: n(1), c: n(1) },
    "x",
    true,
  ],
  [
    "the end of a chain broken at the start",
    [a, when(b, is("a", 1)), when(item("c", "integer"), is("b", 1)), x([is("c", 1)])],
    { a: n(2), b: n(1), c: n(1) },
    "x",
    false,
  ],
  [
    "a chain asked backwards",
    [x([is("c", 1)]), when(item("c", "integer"), is("b", 1)), when(b, is("a", 1)), a],
    { a: n(1), b: n(1), c: n(1) },
    "x",
    true,
  ],
  [
    "a question three groups down in a hidden one",
    [a, when(part("g", part("h", part("i", b))), is("a", 1)), x([is("b", 1)])],
    { b: n(1) },
    "x",
    false,
  ],
  [
    "the same with the outer one shown",
    [a, when(part("g", part("h", part("i", b))), is("a", 1)), x([is("b", 1)])],
    { a: n(1), b: n(1) },
    "x",
    true,
  ],
  [
    "a hidden inner group in a shown one",
    [a, part("g", when(part("h", b), is("a", 1))), x([is("b", 1)])],
    { b: n(1) },
    "x",
    false,
  ],
  [
    "own condition met in a hidden group",
    [a, b, when(part("g", x([is("b", 1)])), is("a", 1))],
    { b: n(1) },
    "x",
    false,
  ],
  [
    "a question under a hidden question",
    [a, when(item("p", "boolean", { item: [x([])] }), is("a", 1))],
    { x: words("y") },
    "x",
    false,
  ],
  [
    "a question under a question without an answer",
    [item("p", "boolean", { item: [item("x", "string")] })],
    {},
    "x",
    true,
  ],
  [
    "a question that hangs on what it stands under",
    [item("p", "boolean", { item: [x([on({ operator: "=", answerBoolean: true }, "p")])] })],
    { p: [{ valueBoolean: true }] },
    "x",
    true,
  ],
  ["a text hangs on an answer", [a, item("x", "display", { enableWhen: [is("a", 1)] })], { a: n(1) }, "x", true],
  ["a group in which all is hidden is shown itself", [a, part("g", when(b, is("a", 1)))], {}, "g", true],
];

/** "The nearest question occurrence": in the own instance, then before, then after. What is hidden did not occur. */
const repeated: Place[] = [
  ["own instance, met", [list("g", b, x([is("b", 1)]))], { "g[0].b": n(0), "g[1].b": n(1) }, "g[1].x", true],
  [
    "own instance, not that of another",
    [list("g", b, x([is("b", 1)]))],
    { "g[0].b": n(1), "g[1].b": n(0) },
    "g[1].x",
    false,
  ],
  [
    "own instance without an answer, not the one before",
    [list("g", b, item("c", "integer"), x([is("b", 1)]))],
    { "g[0].b": n(1), "g[1].c": n(1) },
    "g[1].x",
    false,
  ],
  [
    "own instance, asked before its control",
    [list("g", x([is("b", 1)]), b)],
    { "g[0].b": n(0), "g[1].b": n(1) },
    "g[1].x",
    true,
  ],
  [
    "own instance, hidden control",
    [list("g", item("c", "integer"), when(b, is("c", 1)), x([is("b", 1)]))],
    { "g[0].c": n(1), "g[0].b": n(1), "g[1].c": n(0), "g[1].b": n(1) },
    "g[1].x",
    false,
  ],
  [
    "own instance through a plain group in it",
    [list("g", part("h", b), part("i", x([is("b", 1)])))],
    { "g[1].b": n(1), "g[0].b": n(0) },
    "g[1].x",
    true,
  ],
  [
    "from inside to a question outside",
    [a, list("g", b, x([is("a", 1)]))],
    { a: n(1), "g[0].b": n(0), "g[1].b": n(0) },
    "g[1].x",
    true,
  ],
  ["from outside to the last before", [list("g", b), x([is("b", 1)])], { "g[0].b": n(0), "g[1].b": n(1) }, "x", true],
  [
    "from outside, not the first of several before",
    [list("g", b), x([is("b", 1)])],
    { "g[0].b": n(1), "g[1].b": n(0) },
    "x",
    false,
  ],
  ["from outside to the first after", [x([is("b", 1)]), list("g", b)], { "g[0].b": n(1), "g[1].b": n(0) }, "x", true],
  [
    "from outside, not the last of several after",
    [x([is("b", 1)]), list("g", b)],
    { "g[0].b": n(0), "g[1].b": n(1) },
    "x",
    false,
  ],
  [
    "the first after, where earlier ones were taken away",
    [x([is("b", 1)]), list("g", b)],
    { "g[3].b": n(1), "g[5].b": n(0) },
    "x",
    true,
  ],
  [
    "the last before, where later ones were taken away",
    [list("g", b), x([is("b", 1)])],
    { "g[0].b": n(0), "g[3].b": n(1) },
    "x",
    true,
  ],
  [
    "the last before in which it is asked",
    [list("g", item("c", "integer"), when(b, is("c", 1))), x([is("b", 1)])],
    { "g[0].c": n(1), "g[0].b": n(1), "g[1].c": n(0) },
    "x",
    true,
  ],
  [
    "the first after in which it is asked",
    [x([is("b", 1)]), list("g", item("c", "integer"), when(b, is("c", 1)))],
    { "g[0].c": n(0), "g[1].c": n(1), "g[1].b": n(1) },
    "x",
    true,
  ],
  [
    "no instance in which it is asked",
    [list("g", item("c", "integer"), when(b, is("c", 1))), x([is("b", 1)])],
    { "g[0].c": n(0), "g[0].b": n(1) },
    "x",
    false,
  ],
  ["no instance at all, exists false", [list("g", b), x([on(absent, "b")])], {}, "x", true],
  [
    "between two lists: the one that has it, from the other",
    [list("g", b), list("h", item("c", "integer"), x([is("b", 1)]))],
    { "g[0].b": n(0), "g[1].b": n(1), "h[0].c": n(1) },
    "h[0].x",
    true,
  ],
  [
    "a hidden list counts as none",
    [a, when(list("g", b), is("a", 1)), x([is("b", 1)])],
    { "g[0].b": n(1) },
    "x",
    false,
  ],
  [
    "nested: own inner instance",
    [list("g", list("h", b, x([is("b", 1)])))],
    { "g[0].h[0].b": n(1), "g[1].h[0].b": n(0), "g[1].h[1].b": n(1) },
    "g[1].h[1].x",
    true,
  ],
  [
    "nested: not the same inner number of another outer one",
    [list("g", list("h", b, x([is("b", 1)])))],
    { "g[0].h[0].b": n(1), "g[1].h[0].b": n(0) },
    "g[1].h[0].x",
    false,
  ],
  [
    "nested: from inner to its outer instance",
    [list("g", b, list("h", item("c", "integer"), x([is("b", 1)])))],
    { "g[0].b": n(0), "g[1].b": n(1), "g[1].h[0].c": n(1), "g[1].h[1].c": n(1) },
    "g[1].h[1].x",
    true,
  ],
  [
    "nested: from outer to the last inner of its own instance",
    [list("g", list("h", b), x([is("b", 1)]))],
    { "g[0].h[0].b": n(0), "g[0].h[1].b": n(1), "g[1].h[0].b": n(0) },
    "g[0].x",
    true,
  ],
  [
    "nested: not the inner ones of another instance",
    [list("g", list("h", b), item("c", "integer"), x([is("b", 1)]))],
    { "g[0].h[0].b": n(1), "g[1].c": n(1) },
    "g[1].x",
    false,
  ],
  [
    "nested: from outside to the very last",
    [list("g", list("h", b)), x([is("b", 1)])],
    { "g[0].h[4].b": n(0), "g[1].h[0].b": n(0), "g[1].h[2].b": n(1) },
    "x",
    true,
  ],
  [
    "nested: from before to the very first",
    [x([is("b", 1)]), list("g", list("h", b))],
    { "g[1].h[3].b": n(1), "g[2].h[0].b": n(0) },
    "x",
    true,
  ],
  [
    "nested: the last in which it is asked, in an earlier outer one",
    [list("g", item("c", "integer"), list("h", when(b, is("c", 1)))), x([is("b", 1)])],
    { "g[0].c": n(1), "g[0].h[1].b": n(1), "g[1].c": n(0) },
    "x",
    true,
  ],
];

describe("hidden questions, groups and lists, as R4 says", () => {
  it.each([...hidden, ...repeated])("%s", (_, items, answers, path, shown) => {
    expect(visibleItems(indexed(...items), answers).has(path)).toBe(shown);
  });

  it("is the table of at least 60 cases besides the 12", () => {
    expect(operators.length + hidden.length + repeated.length).toBeGreaterThanOrEqual(60);
    expect(new Set([...operators, ...hidden, ...repeated].map(([what]) => what)).size).toBe(
      operators.length + hidden.length + repeated.length,
    );
  });
});

/** The rule in its plainest form, without memory: for questions that repeat nothing. */
function isShown(items: readonly QuestionnaireItem[], answers: Answers, linkId: string): boolean {
  const one = items.find((candidate) => candidate.linkId === linkId);
  const conditions = one?.enableWhen ?? [];
  const met = conditions.map(({ question, operator, answerInteger = 0, answerBoolean = true }) => {
    const given = isShown(items, answers, question) ? (answers[question] ?? []) : [];
    const numbers = given.flatMap((value) => ("valueInteger" in value ? [value.valueInteger] : []));
    if (operator === "exists") return numbers.length > 0 === answerBoolean;
    if (operator === "=") return numbers.includes(answerInteger);
    if (operator === "!=") return !numbers.includes(answerInteger);
    return numbers.some((number) => (operator === ">" ? number > answerInteger : number <= answerInteger));
  });
  return one?.enableBehavior === "any" ? conditions.length === 0 || met.includes(true) : !met.includes(false);
}

describe("laws", () => {
  const size = 7;
  const condition = (upTo: number) =>
    fc.record({
      question: fc.integer({ min: 0, max: upTo - 1 }).map((at) => `q${at}`),
      operator: fc.constantFrom("exists" as const, "=" as const, "!=" as const, ">" as const, "<=" as const),
      value: fc.integer({ min: 0, max: 2 }),
    });
  const asWhen = ({
    question,
    operator,
    value,
  }: {
    question: string;
    operator: EnableWhen["operator"];
    value: number;
  }): EnableWhen =>
    operator === "exists"
      ? { question, operator, answerBoolean: value > 0 }
      : { question, operator, answerInteger: value };
  const questions = fc
    .tuple(
      ...Array.from({ length: size }, (_, at) =>
        fc.tuple(fc.array(condition(Math.max(1, at)), { maxLength: at === 0 ? 0 : 3 }), fc.boolean()),
      ),
    )
    .chain((parts) =>
      fc.shuffledSubarray(
        parts.map(([conditions, isAny], at) =>
          item(`q${at}`, "integer", {
            repeats: true,
            ...(conditions.length > 0
              ? { enableWhen: conditions.map(asWhen), enableBehavior: isAny ? "any" : "all" }
              : {}),
          }),
        ),
        { minLength: size },
      ),
    );
  const given = fc
    .array(fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }), { minLength: size, maxLength: size })
    .map((values) => Object.fromEntries(values.flatMap((one, at) => (one.length > 0 ? [[`q${at}`, n(...one)]] : []))));

  it("shows what the plainest reading of the rule shows, in any order of the questions", () => {
    fc.assert(
      fc.property(questions, given, (items, answers) => {
        const visible = visibleItems(indexed(...items), answers);
        for (const { linkId } of items)
          expect([linkId, visible.has(linkId)]).toEqual([linkId, isShown(items, answers, linkId)]);
      }),
      { numRuns: 300 },
    );
  });

  it("shows the same when what is hidden was dropped", () => {
    fc.assert(
      fc.property(questions, given, (items, answers) => {
        const index = indexed(...items);
        expect([...visibleItems(index, withoutHidden(index, answers).answers)]).toEqual([
          ...visibleItems(index, answers),
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
