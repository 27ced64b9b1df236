import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vcfIntake1 } from "#content/questionnaires/vcf-intake-1";
import { type Answers, type AnswerValue, pathOf, positionOf } from "#lib/intake/answers";
import { dateParts, readDate, writeDate } from "#lib/intake/form-dates";
import { askedIn, marksOf, mergeForm } from "#lib/intake/form-merge";
import { asFormFields, fieldName, fieldsOf, fieldsOfAnswers, otherChoice, readField } from "#lib/intake/forms";
import type { QuestionnaireItem } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { choices, coded, indexed, item } from "#tests/unit/intake/items";

const unit = (code: string) => ({
  url: "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
  valueCoding: { system: "http://unitsofmeasure.org", code, display: `${code} words` },
});
const searched = {
  url: "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
  valueCode: "autocomplete",
};
const index = indexed(
  item("all", "group", {
    item: [
      item("boolean", "boolean"),
      item("integer", "integer"),
      item("decimal", "decimal"),
      item("date", "date"),
      item("string", "string"),
      item("text", "text"),
      item("one", "choice", { answerOption: choices("a", "b", "none") }),
      item("many", "choice", { repeats: true, answerOption: choices("a", "b", "none") }),
      item("number-list", "choice", { answerOption: [{ valueInteger: 1 }, { valueInteger: 2 }] }),
      item("open", "open-choice", { answerOption: choices("a", "b") }),
      item("open-many", "open-choice", { repeats: true, answerOption: choices("a", "b") }),
      item("weight", "quantity", { extension: [unit("kg"), unit("lb")] }),
      item("height", "quantity", { extension: [unit("cm")] }),
      item("found", "open-choice", { answerOption: choices("a", "b"), extension: [searched] }),
      item("strings", "string", { repeats: true }),
      item("dates", "date", { repeats: true }),
      item("meds", "group", { repeats: true, item: [item("med-name", "string")] }),
    ],
  }),
);

const place = (path: string) => {
  const position = positionOf(index, path);
  if (!position) throw new Error(path);
  return position;
};
const read = (path: string, fields: Record<string, string[]>) => {
  const name = fieldName(place(path));
  const named = Object.fromEntries(Object.entries(fields).map(([end, values]) => [`${name}${end}`, values]));
  return readField(place(path), path, named);
};

const words = fc
  .string({ minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() !== "" && !["a", "b"].includes(text));
const date = fc.tuple(
  fc.integer({ min: 1900, max: 2099 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
  fc.integer({ min: 1, max: 3 }),
);
const dateText = date.map(([year, month, day, known]) =>
  [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].slice(0, known).join("-"),
);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0));
const one = (value: fc.Arbitrary<AnswerValue>) => value.map((only) => [only]);
const code = fc.constantFrom("a", "b").map(coded);
const own = words.map((valueString) => ({ valueString }));

const answers: fc.Arbitrary<Answers> = fc.record(
  {
    boolean: one(fc.boolean().map((valueBoolean) => ({ valueBoolean }))),
    integer: one(
      fc
        .maxSafeInteger()
        .filter((number) => !Object.is(number, -0))
        .map((valueInteger) => ({ valueInteger })),
    ),
    decimal: one(finite.map((valueDecimal) => ({ valueDecimal }))),
    date: one(dateText.map((valueDate) => ({ valueDate }))),
    string: one(own),
    text: one(own),
    one: one(code),
    many: fc.constantFrom([coded("a")], [coded("a"), coded("b")], [coded("none")]),
    "number-list": one(fc.constantFrom(1, 2).map((valueInteger) => ({ valueInteger }))),
    open: one(fc.oneof(code, own)),
    "open-many": fc.tuple(code, own).map((both): AnswerValue[] => both),
    weight: one(
      fc.tuple(finite, fc.constantFrom("kg", "lb")).map(([value, code]) => ({
        valueQuantity: { value, unit: `${code} words`, system: "http://unitsofmeasure.org", code },
      })),
    ),
    strings: fc.array(own, { minLength: 1, maxLength: 3 }),
    dates: fc.array(
      dateText.map((valueDate) => ({ valueDate })),
      { minLength: 1, maxLength: 3 },
    ),
    "meds[0].med-name": one(own),
    "meds[1].med-name": one(own),
  },
  { requiredKeys: [] },
);

/** As a browser sends it: one value of a name is a text, several are a list. */
const overTheWire = (fields: Readonly<Record<string, readonly string[]>>) =>
  asFormFields(
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, values]) =>
        values.length === 0 ? [] : [[name, values.length === 1 ? (values[0] ?? "") : [...values]]],
      ),
    ),
  );

describe("a form's fields and its answers", () => {
  it("come back as the answers that filled them, for every type of question", () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const [path, values] of Object.entries(given)) {
          const fields = overTheWire(fieldsOf(place(path), values));
          expect(readField(place(path), path, fields)).toEqual({ values, findings: [] });
        }
      }),
    );
  });

  it("never share a control between two questions", () => {
    const names = [...index.items.values()].flatMap((entry) => {
      const path = pathOf(
        entry,
        entry.repeating.map(() => 0),
      );
      return entry.item.type === "group" ? [] : Object.keys(fieldsOf(place(path), []));
    });
    expect(new Set(names).size).toBe(names.length);
  });

  it("keep what nobody typed empty: no field, blank text, no option", () => {
    for (const path of Object.keys({ boolean: 0, integer: 0, date: 0, string: 0, one: 0, many: 0, open: 0, weight: 0 }))
      expect(read(path, { "": [" "].filter(() => path === "string" || path === "integer") })).toEqual({
        values: [],
        findings: [],
      });
  });

  it("hold no hidden name from a prototype", () => {
    expect(readField(place("string"), "string", {})).toEqual({ values: [], findings: [] });
    expect(askedIn(index, "toString:1 __proto__:1 q999:1 q1:!").length).toBe(0);
  });
});

describe("what is typed", () => {
  it.each([
    ["2", 2],
    [" 12 ", 12],
    ["1,000", 1000],
    ["+3", 3],
  ])("whole number %j is %d", (typed, number) => {
    expect(read("integer", { "": [typed] }).values).toEqual([{ valueInteger: number }]);
  });

  it.each([["two"], ["2.5"], ["9007199254740993"], ["1,00,0"], ["0x10"]])(
    "%j is no whole number, and says so",
    (typed) => {
      const { values, findings } = read("integer", { "": [typed] });
      expect(values).toEqual([]);
      expect(findings.map(({ code, path }) => [code, path])).toEqual([["type", "integer"]]);
    },
  );

  it("a decimal comma is read as in Spanish, a thousand that could be one is asked about", () => {
    expect(read("decimal", { "": ["2,5"] }).values).toEqual([{ valueDecimal: 2.5 }]);
    expect(read("decimal", { "": ["1,000"] }).findings).toHaveLength(1);
  });

  it("an option that the form does not have is passed on to be refused", () => {
    expect(read("one", { "": ["zzz"] }).values).toEqual([coded("zzz")]);
  });

  it("“Other” without words asks for words, and words without “Other” still count", () => {
    expect(read("open", { "": [otherChoice] }).findings).toHaveLength(1);
    expect(read("open", { "-other": ["My own"] }).values).toEqual([{ valueString: "My own" }]);
  });

  it("a quantity has the unit that was chosen", () => {
    expect(read("weight", { "": ["70"], "-unit": ["lb"] }).values).toMatchObject([
      { valueQuantity: { value: 70, code: "lb" } },
    ]);
  });
});

describe("what no page of ours sends", () => {
  it("is neither yes nor no", () => {
    for (const forged of ["banana", "TRUE", "1"]) {
      const { values, findings } = read("boolean", { "": [forged] });
      expect([values, findings.map(({ code }) => code)]).toEqual([[], ["type"]]);
    }
    expect(read("boolean", { "": ["false"] }).values).toEqual([{ valueBoolean: false }]);
  });

  it("is a unit that the one which is asked for does not stand in for", () => {
    expect(read("height", { "": ["70"] }).values).toMatchObject([{ valueQuantity: { value: 70, code: "cm" } }]);
    expect(read("height", { "": ["70"], "-unit": ["[in_i]"] }).values).toEqual([{ valueQuantity: { value: 70 } }]);
  });

  it("is two names where one is asked for: both are read, and refused together", () => {
    expect(read("found", { "": ["a", "b"], "-other": ["c"] }).values).toEqual([coded("a"), coded("b")]);
    expect(read("found", { "": [otherChoice], "-other": ["own"] }).values).toEqual([{ valueString: "own" }]);
  });

  it("is one question many times: it is asked once", () => {
    expect(askedIn(index, "q1:a q1:b q2:c q1:a").map(({ path, drawnWith }) => [path, drawnWith])).toEqual([
      ["boolean", "a"],
      ["integer", "c"],
    ]);
  });
});

describe("a date in three boxes", () => {
  it.each([
    ["", "", "2024", "2024"],
    ["3", "", "2024", "2024-03"],
    ["03", "9", "2024", "2024-03-09"],
    ["mar", "09", "2024", "2024-03-09"],
    ["Marzo", "9", "2024", "2024-03-09"],
    ["ene", "31", "2024", "2024-01-31"],
    ["Feb.", "29", "2024", "2024-02-29"],
  ])("%j %j %j is %s", (month, day, year, expected) => {
    expect(readDate({ month, day, year })).toEqual({ date: expected });
  });

  it.each([
    ["3", "9", "", "no-year", ["year"]],
    ["", "9", "2024", "no-month", ["month"]],
    ["3", "9", "24", "year-digits", ["year"]],
    ["3", "9", "1824", "year-digits", ["year"]],
    ["13", "9", "2024", "not-real", ["month"]],
    ["spring", "1", "2024", "not-real", ["month"]],
    ["3", "x", "2024", "not-real", ["day"]],
    ["2", "29", "2023", "not-real", ["day"]],
  ])("%j %j %j is %s at %j", (month, day, year, problem, parts) => {
    expect(readDate({ month, day, year })).toEqual({ problem, parts });
  });

  it("writes what it reads", () => {
    fc.assert(
      fc.property(dateText, (text) => {
        expect(readDate(writeDate(text))).toEqual({ date: text });
      }),
    );
    expect(dateParts).toEqual(["month", "day", "year"]);
  });
});

describe("two people at one form", () => {
  const paths = ["string", "one", "date"];
  const before: Answers = { string: [{ valueString: "old" }], one: [coded("a")] };
  const asked = askedIn(index, marksOf(index, before, paths));
  const page = (mine: Answers) => fieldsOfAnswers(index, mine, paths);

  it("remembers which questions a page asked", () => {
    expect(asked.map(({ path }) => path)).toEqual(paths);
  });

  it("saves what only this page changed", () => {
    const mine = { ...before, string: [{ valueString: "new" }] };
    expect(mergeForm(before, asked, page(mine))).toMatchObject({ changes: { string: mine.string }, conflicts: [] });
  });

  it("keeps what only the other one changed, and shows it", () => {
    const theirs: Answers = { ...before, one: [coded("b")], date: [{ valueDate: "2024-05" }] };
    const merged = mergeForm(theirs, asked, page(before));
    expect(merged).toMatchObject({ changes: {}, conflicts: [] });
    expect(merged.fields).toEqual(page(theirs));
  });

  it("calls it a conflict only where both changed the same question to something else", () => {
    const theirs: Answers = { string: [{ valueString: "theirs" }], one: [coded("b")] };
    const mine: Answers = { string: [{ valueString: "mine" }], one: [coded("b")] };
    const merged = mergeForm(theirs, asked, page(mine));
    expect(merged.conflicts).toEqual(["string"]);
    expect(merged.changes).toEqual({ string: mine.string });
    expect(merged.fields).toEqual(page(mine));
  });

  it("takes an answer away when its field is emptied", () => {
    expect(mergeForm(before, asked, page({ one: before.one ?? [] })).changes).toEqual({ string: [] });
  });

  it("keeps malformed text on the page and out of the answers", () => {
    const name = fieldName(place("date"));
    const fields = { ...page(before), [`${name}-month`]: ["5"], [`${name}-day`]: ["1"], [`${name}-year`]: [""] };
    const merged = mergeForm(before, asked, fields);
    expect(merged.changes).toEqual({});
    expect(merged.findings).toMatchObject([{ path: "date", code: "bad-date", parts: ["year"] }]);
    expect(merged.fields[`${name}-month`]).toEqual(["5"]);
  });
});

describe("the first intake", () => {
  const intake = indexQuestionnaire(vcfIntake1.questionnaire);
  it("draws every question with controls of its own", () => {
    const questions: QuestionnaireItem[] = [...intake.items.values()].map(({ item: one }) => one);
    const names = questions
      .filter(({ type }) => type !== "group" && type !== "display")
      .flatMap(({ linkId }) => {
        const position = positionOf(intake, linkId);
        return position ? Object.keys(fieldsOf(position, [])) : [];
      });
    expect(names.length).toBeGreaterThan(40);
    expect(new Set(names).size).toBe(names.length);
  });
});
