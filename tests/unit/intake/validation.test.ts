import { describe, expect, it } from "vitest";
import type { QuestionnaireItem } from "#lib/intake/questionnaire";
import { isPartialDate, validateAnswers } from "#lib/intake/validation";
import { choices, coded, form, indexed, is, item } from "./items";

const limit = (name: "minValue" | "maxValue" | "questionnaire-maxOccurs", valueInteger: number) => ({
  url: `http://hl7.org/fhir/StructureDefinition/${name}`,
  valueInteger,
});
const alone = { url: "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive", valueBoolean: true };
const kilograms = {
  url: "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
  valueCoding: { code: "kg" },
};
const falls = item("a", "integer", { extension: [limit("minValue", 0), limit("maxValue", 50)] });
const choice = item("a", "choice", { answerOption: choices("yes", "no") });
const many = item("a", "choice", {
  repeats: true,
  answerOption: [...choices("x", "y"), { valueCoding: { code: "none" }, extension: [alone] }],
});
const atMostTwo = item("a", "choice", {
  repeats: true,
  answerOption: choices("x", "y", "z"),
  extension: [limit("questionnaire-maxOccurs", 2)],
});
const open = item("a", "open-choice", { answerOption: choices("x"), maxLength: 5 });
const date = item("a", "date");
const text = item("a", "text", { maxLength: 5 });
const required = item("a", "string", { required: true });
const group = item("g", "group", { repeats: true, item: [required, item("b", "string")] });

const numbers = item("a", "open-choice", { answerOption: [{ valueInteger: 1 }, { valueInteger: 2 }] });
const part = item("h", "group", { required: true, item: [item("c", "string")] });
const requiredList = () => ({ ...part, repeats: true });
const holding = (inner: QuestionnaireItem) => item("g", "group", { repeats: true, item: [item("b", "string"), inner] });

const known = { url: "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", valueBoolean: true };
const file = item("a", "attachment", {
  extension: [
    { url: "http://hl7.org/fhir/StructureDefinition/mimeType", valueCode: "application/pdf" },
    { url: "http://hl7.org/fhir/StructureDefinition/maxSize", valueDecimal: 1000 },
  ],
});
const scan = { contentType: "application/pdf", title: "scan.pdf", size: 1000, url: "files/1" };

type Case = [name: string, items: QuestionnaireItem[], input: Record<string, unknown>, codes: string[]];
const cases: Case[] = [
  ["nothing, and nothing required", [falls], {}, []],
  ["required, missing", [required], {}, ["a:required"]],
  ["required, blank", [required], { a: [{ valueString: " \t" }] }, ["a:required"]],
  ["required, an empty list", [required], { a: [] }, ["a:required"]],
  ["required, given", [required], { a: [{ valueString: "x" }] }, []],
  ["required but hidden", [falls, item("x", "string", { required: true, enableWhen: [is("a", 1)] })], {}, []],
  [
    "required in a hidden group",
    [falls, item("g2", "group", { enableWhen: [is("a", 1)], item: [item("x", "string", { required: true })] })],
    {},
    [],
  ],
  ["required in a repeating group with no instance", [group], {}, []],
  ["required in an instance that has an answer", [group], { "g[0].b": [{ valueString: "x" }] }, ["g[0].a:required"]],
  [
    "required in the second instance only",
    [group],
    { "g[0].a": [{ valueString: "x" }], "g[1].b": [{ valueString: "y" }] },
    ["g[1].a:required"],
  ],
  ["a required group without answers", [item("g2", "group", { required: true, item: [text] })], {}, ["g2:required"]],
  ["an unknown linkId", [falls], { zzz: [{ valueInteger: 1 }] }, ["zzz:unknown-link"]],
  ["a prototype key", [falls], { constructor: [{ valueInteger: 1 }] }, ["constructor:unknown-link"]],
  ["a path without its instance", [group], { b: [{ valueString: "x" }] }, ["b:wrong-parent"]],
  ["a path with an instance too many", [falls], { "a[0]": [{ valueInteger: 1 }] }, ["a[0]:wrong-parent"]],
  ["an instance beyond reason", [group], { "g[100].b": [{ valueString: "x" }] }, ["g[100].b:unknown-link"]],
  ["an instance with a leading zero", [group], { "g[00].b": [{ valueString: "x" }] }, ["g[00].b:unknown-link"]],
  ["an answer of the wrong kind in an instance", [group], { "g[0].a": [{ valueInteger: 1 }] }, ["g[0].a:type"]],
  [
    "a child under the wrong parent",
    [group, item("h", "group", { repeats: true, item: [item("c", "string")] })],
    { "h[0].b": [{ valueString: "x" }] },
    ["h[0].b:wrong-parent"],
  ],
  [
    "a child of a group without instances under one",
    [item("h", "group", { item: [date] })],
    { "h[0].a": [{ valueDate: "2024" }] },
    ["h[0].a:wrong-parent"],
  ],
  ["a child under itself", [group], { "g[0].g[0].b": [{ valueString: "x" }] }, ["g[0].g[0].b:wrong-parent"]],
  ["required in the instance after an empty one", [group], { "g[2].b": [{ valueString: "x" }] }, ["g[2].a:required"]],
  ["required of the clinic itself", [item("a", "string", { required: true, extension: [known] })], {}, []],
  ["a file", [file], { a: [{ valueAttachment: scan }] }, []],
  [
    "a file of another kind",
    [file],
    { a: [{ valueAttachment: { ...scan, contentType: "text/html" } }] },
    ["a:file-type"],
  ],
  ["a file too large", [file], { a: [{ valueAttachment: { ...scan, size: 1001 } }] }, ["a:file-size"]],
  ["a file without an address", [file], { a: [{ valueAttachment: { ...scan, url: "" } }] }, ["a:type"]],
  ["a file of a negative size", [file], { a: [{ valueAttachment: { ...scan, size: -1 } }] }, ["a:type"]],
  ["text for a file", [file], { a: [{ valueString: "scan.pdf" }] }, ["a:type"]],
  ["a file for text", [text], { a: [{ valueAttachment: scan }] }, ["a:type"]],
  ["text for a number", [falls], { a: [{ valueString: "two" }] }, ["a:type"]],
  ["a fraction for a whole number", [falls], { a: [{ valueInteger: 1.5 }] }, ["a:type"]],
  ["a whole number for a decimal", [item("a", "decimal")], { a: [{ valueInteger: 2 }] }, []],
  ["infinity", [item("a", "decimal")], { a: [{ valueDecimal: Number.POSITIVE_INFINITY }] }, ["a:type"]],
  ["two kinds of value in one", [falls], { a: [{ valueInteger: 1, valueString: "1" }] }, ["a:type"]],
  ["not a list", [falls], { a: { valueInteger: 1 } }, ["a:type"]],
  ["null", [falls], { a: null }, ["a:type"]],
  ["a NUL in text", [text], { a: [{ valueString: "a\u0000" }] }, ["a:type"]],
  ["a lone surrogate in text", [text], { a: [{ valueString: "\ud800" }] }, ["a:type"]],
  ["an answer to a display", [item("a", "display")], { a: [{ valueString: "x" }] }, ["a:type"]],
  ["an answer to a group", [item("a", "group", { item: [date] })], { a: [{ valueString: "x" }] }, ["a:type"]],
  ["below the smallest", [falls], { a: [{ valueInteger: -1 }] }, ["a:min-value"]],
  ["at the smallest", [falls], { a: [{ valueInteger: 0 }] }, []],
  ["at the largest", [falls], { a: [{ valueInteger: 50 }] }, []],
  ["above the largest", [falls], { a: [{ valueInteger: 51 }] }, ["a:max-value"]],
  ["two answers where one is allowed", [falls], { a: [{ valueInteger: 1 }, { valueInteger: 2 }] }, ["a:too-many"]],
  ["an option that is not offered", [choice], { a: [coded("maybe")] }, ["a:not-in-options"]],
  ["free words for a choice", [choice], { a: [{ valueString: "yes" }] }, ["a:not-in-options"]],
  [
    "an offered option of another system",
    [choice],
    { a: [{ valueCoding: { system: "s", code: "yes" } }] },
    ["a:not-in-options"],
  ],
  ["several of many", [many], { a: [coded("x"), coded("y")] }, []],
  ["as many as may be", [atMostTwo], { a: [coded("x"), coded("y")] }, []],
  ["one more than may be", [atMostTwo], { a: [coded("x"), coded("y"), coded("z")] }, ["a:too-many"]],
  ["the same twice", [many], { a: [coded("x"), coded("x")] }, ["a:repeated"]],
  ["none together with another", [many], { a: [coded("x"), coded("none")] }, ["a:exclusive-option"]],
  ["own words for an open choice", [open], { a: [{ valueString: "other" }] }, []],
  ["own words too long", [open], { a: [{ valueString: "others" }] }, ["a:too-long"]],
  ["text at its longest", [text], { a: [{ valueString: "12345" }] }, []],
  ["text too long", [text], { a: [{ valueString: "123456" }] }, ["a:too-long"]],
  ["text beyond the default", [item("a", "string")], { a: [{ valueString: "x".repeat(501) }] }, ["a:too-long"]],
  ["a year", [date], { a: [{ valueDate: "2024" }] }, []],
  ["a month", [date], { a: [{ valueDate: "2024-02" }] }, []],
  ["February 30", [date], { a: [{ valueDate: "2024-02-30" }] }, ["a:bad-date"]],
  ["a date with a time", [date], { a: [{ valueDate: "2024-02-01T10:00" }] }, ["a:bad-date"]],
  [
    "a unit that is offered",
    [item("a", "quantity", { extension: [kilograms] })],
    { a: [{ valueQuantity: { value: 60, code: "kg" } }] },
    [],
  ],
  [
    "another unit",
    [item("a", "quantity", { extension: [kilograms] })],
    { a: [{ valueQuantity: { value: 60, code: "lb" } }] },
    ["a:unit"],
  ],
  [
    "the code of a unit in another system",
    [item("a", "quantity", { extension: [kilograms] })],
    { a: [{ valueQuantity: { value: 60, code: "kg", system: "urn:other" } }] },
    ["a:unit"],
  ],
  [
    "two answers where one is allowed, of which one is not offered: both are told",
    [choice],
    { a: [coded("maybe"), coded("yes")] },
    ["a:not-in-options", "a:too-many"],
  ],
  [
    "a number of another kind among numbers out of range: each kind once",
    [{ ...falls, repeats: true }],
    { a: [{ valueInteger: -1 }, { valueString: "x" }, { valueInteger: -2 }, { valueInteger: 99 }, null] },
    ["a:type", "a:min-value", "a:max-value"],
  ],
  ["a number that an open choice offers", [numbers], { a: [{ valueInteger: 2 }] }, []],
  ["a number that an open choice does not offer", [numbers], { a: [{ valueInteger: 3 }] }, ["a:not-in-options"]],
  [
    "a typed word beside the option with that code",
    [{ ...open, repeats: true }],
    { a: [coded("x"), { valueString: "x" }] },
    [],
  ],
  [
    "a typed word that is the code of what rules others out",
    [{ ...many, type: "open-choice" }],
    { a: [coded("x"), { valueString: "none" }] },
    [],
  ],
  [
    "amounts that differ in what they are called only",
    [item("a", "quantity", { repeats: true, extension: [kilograms] })],
    { a: [{ valueQuantity: { value: 60, code: "kg" } }, { valueQuantity: { code: "kg", value: 60, unit: "kilo" } }] },
    ["a:repeated"],
  ],
  ["a required list without an instance", [requiredList()], {}, ["h[0]:required"]],
  ["a required list with a later instance", [requiredList()], { "h[3].c": [{ valueString: "x" }] }, []],
  ["a required group in a list that nobody began", [holding(part)], {}, []],
  [
    "a required group in the instance that lacks it",
    [holding(part)],
    { "g[0].c": [{ valueString: "x" }], "g[1].b": [{ valueString: "x" }] },
    ["g[1].h:required"],
  ],
  ["a required list in a list that nobody began", [holding(requiredList())], {}, []],
  [
    "a required list in the instance that lacks it",
    [holding(requiredList())],
    { "g[0].h[1].c": [{ valueString: "x" }], "g[1].b": [{ valueString: "x" }] },
    ["g[1].h[0]:required"],
  ],
  [
    "an answer to a hidden question",
    [falls, item("x", "string", { enableWhen: [is("a", 1)] })],
    { x: [{ valueString: "y" }] },
    ["x:hidden"],
  ],
];

const found = (items: QuestionnaireItem[], input: Record<string, unknown>, mode: "draft" | "submit") =>
  validateAnswers(indexed(...items), input, { mode }).map(({ path, code }) => `${path}:${code}`);

describe("validateAnswers", () => {
  it.each(cases)("%s", (_, items, input, codes) => {
    expect(found(items, input, "submit")).toEqual(codes);
  });

  it("lets a draft be incomplete and keep hidden answers, and no more", () => {
    const hidden = item("x", "string", { enableWhen: [is("b", 1)] });
    const input = { x: [{ valueString: "y" }], b: [{ valueString: "two" }] };
    expect(found([required, item("b", "integer"), hidden], input, "draft")).toEqual(["b:type"]);
  });

  it("looks at one section only when asked to", () => {
    const index = indexed(
      item("s1", "group", { item: [required] }),
      item("s2", "group", { item: [item("b", "string", { required: true })] }),
    );
    expect(validateAnswers(index, {}, { scope: "s2", mode: "submit" }).map(({ path }) => path)).toEqual(["b"]);
  });

  it("lists findings in the order of the questionnaire, unknown ones last", () => {
    const input = { zzz: [], b: [{ valueString: "x" }] };
    expect(found([required, item("b", "integer")], input, "submit")).toEqual([
      "a:required",
      "b:type",
      "zzz:unknown-link",
    ]);
  });

  it("says what to do in the item's own words where it has some", () => {
    const words = {
      url: "https://plumbline.example/fhir/StructureDefinition/required-message",
      valueString: "Enter how many falls you had",
    };
    const [finding] = validateAnswers(
      indexed(item("a", "integer", { required: true, extension: [words] })),
      {},
      { mode: "submit" },
    );
    expect(finding?.message.en).toBe("Enter how many falls you had");
  });

  it.each([
    [
      "min-value",
      falls,
      { a: [{ valueInteger: -1 }] },
      "Enter a number from 0 to 50 for “a”",
      "Escriba un número de 0 a 50 en «a (es)»",
    ],
    [
      "required",
      item("a", "choice", { required: true, answerOption: choices("x") }),
      {},
      "Select an answer to “a”",
      "Seleccione una respuesta a «a (es)»",
    ],
    [
      "too-long",
      text,
      { a: [{ valueString: "123456" }] },
      "Use 5 characters or fewer for “a”",
      "Use 5 caracteres o menos en «a (es)»",
    ],
  ])("says what to do about %s with the question's words", (code, question, input, en, es) => {
    const findings = validateAnswers(indexed(question), input, { mode: "submit" });
    expect(findings).toEqual([{ linkId: "a", path: "a", code, message: { en, es } }]);
  });
});

describe("isPartialDate", () => {
  it.each(["1899", "2023-02-29", "2024-13", "24", "", "2024-2-1", "0000-01-01"])("refuses %j", (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
  it("knows leap days", () => expect(isPartialDate("2024-02-29")).toBe(true));
});

describe("speed", () => {
  it("validates a full response of 300 items well within 20 ms", () => {
    const items = Array.from({ length: 300 }, (_, n) =>
      item(
        `q${n}`,
        "integer",
        n > 0 ? { enableWhen: [{ question: `q${n - 1}`, operator: "exists", answerBoolean: true }] } : {},
      ),
    );
    const index = indexed(...form(...items).item);
    const input = Object.fromEntries(items.map(({ linkId }) => [linkId, [{ valueInteger: 1 }]]));
    validateAnswers(index, input, { mode: "submit" });
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      validateAnswers(index, input, { mode: "submit" });
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(20);
  });
});
