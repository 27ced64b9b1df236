import { describe, expect, it } from "vitest";
import {
  type Answers,
  answersAt,
  fromResponseItems,
  isAnswerValue,
  pathOf,
  positionOf,
  toResponseItems,
  wellFormedAnswers,
} from "#lib/intake/answers";
import { indexed, item } from "./items";

const medicines = item("meds", "group", {
  repeats: true,
  item: [item("name", "string"), item("doses", "group", { repeats: true, item: [item("dose", "decimal")] })],
});
const child = item("child", "integer");
const index = indexed(item("s", "group", { item: [item("parent", "boolean", { item: [child] })] }), medicines);
const text = (valueString: string) => [{ valueString }];

describe("positionOf", () => {
  it.each(["s", "parent", "child", "meds[0]", "meds[99].name", "meds[1].doses[2]", "meds[1].doses[2].dose"])(
    "finds %s and names it alike",
    (path) => {
      const position = positionOf(index, path);
      expect(position && pathOf(position.entry, position.instances)).toBe(path);
    },
  );

  it.each([
    "",
    ".",
    "meds",
    "name",
    "s.parent",
    "meds[0].doses.dose",
    "meds[0][1].name",
    "other[0].name",
    "meds[-1].name",
    "toString",
  ])("refuses %j", (path) => expect(positionOf(index, path)).toBeNull());
});

describe("answersAt", () => {
  it("finds nothing at a key of Object.prototype", () => expect(answersAt({}, "constructor")).toEqual([]));
  it("takes blank text for no answer", () => expect(answersAt({ a: text(" ") }, "a")).toEqual([]));
});

describe("FHIR response items", () => {
  it("puts children of a group under it, and children of a question under its answer", () => {
    const answers: Answers = { parent: [{ valueBoolean: true }], child: [{ valueInteger: 2 }] };
    expect(toResponseItems(index, answers)).toEqual([
      {
        linkId: "s",
        item: [
          {
            linkId: "parent",
            answer: [{ valueBoolean: true, item: [{ linkId: "child", answer: [{ valueInteger: 2 }] }] }],
          },
        ],
      },
    ]);
  });

  it("gives each instance of a repeating group an item of its own", () => {
    const answers: Answers = { "meds[0].name": text("A"), "meds[1].name": text("B") };
    expect(toResponseItems(index, answers).map(({ linkId, item: items }) => [linkId, items])).toEqual([
      ["meds", [{ linkId: "name", answer: text("A") }]],
      ["meds", [{ linkId: "name", answer: text("B") }]],
    ]);
  });

  it("closes up an instance without answers", () => {
    const items = toResponseItems(index, { "meds[1].name": text("B") });
    expect(fromResponseItems(index, items)).toEqual({ "meds[0].name": text("B") });
  });

  it("comes back as it went, nested instances and a child without its parent's answer too", () => {
    const answers: Answers = {
      child: [{ valueInteger: 2 }],
      "meds[0].name": text("A"),
      "meds[0].doses[0].dose": [{ valueDecimal: 0.5 }],
      "meds[0].doses[1].dose": [{ valueDecimal: 1 }],
      "meds[1].doses[0].dose": [{ valueDecimal: 2 }],
    };
    expect(fromResponseItems(index, toResponseItems(index, answers))).toEqual(answers);
  });

  it("leaves out what stands in the wrong place", () => {
    expect(fromResponseItems(index, [{ linkId: "child", answer: [{ valueInteger: 1 }] }])).toEqual({});
  });
});

describe("well-formed answers", () => {
  it.each([
    ["no value", {}],
    ["a value of FHIR that is not asked for", { valueUri: "x" }],
    ["a coding without a code", { valueCoding: { display: "x" } }],
    ["a quantity without a number", { valueQuantity: { unit: "kg" } }],
    ["NaN", { valueDecimal: Number.NaN }],
    ["a list", [{ valueInteger: 1 }]],
    ["a key of Object.prototype", { constructor: "x" }],
  ])("are not %s", (_, value) => expect(isAnswerValue(value)).toBe(false));

  it("keep the rest of a broken object", () => {
    expect(wellFormedAnswers({ a: text("x"), b: "x", c: [{ valueInteger: "1" }], d: [] })).toEqual({ a: text("x") });
  });

  it("are nothing where there is no object", () =>
    expect([null, 1, "x", []].map(wellFormedAnswers)).toEqual([{}, {}, {}, {}]));
});
