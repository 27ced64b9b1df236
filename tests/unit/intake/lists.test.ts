import { describe, expect, it } from "vitest";
import { vcfIntake2 } from "#content/questionnaires/vcf-intake-2";
import { vcfIntake5 } from "#content/questionnaires/vcf-intake-5";
import type { Answers } from "#lib/intake/answers";
import { positionOf } from "#lib/intake/answers";
import { fieldsOf, otherChoice, otherName, readField } from "#lib/intake/forms";
import { instanceIn, listsIn, offeredInRow, pathsOfInstance, removal, wordsOfInstance } from "#lib/intake/lists";
import { findOptions, optionNamed } from "#lib/intake/option-search";
import { optionCode } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { renderSubmission } from "#lib/intake/rendering";
import { coded } from "./items";

const index = indexQuestionnaire(vcfIntake2.questionnaire);
const text = (valueString: string) => [{ valueString }];
const answers: Answers = {
  "more-medicines": [coded("yes")],
  "medicine-list[0].med-name": [coded("med-apixaban")],
  "medicine-list[0].med-dose": text("5 mg"),
  "medicine-list[4].med-name": text("Herbs"),
};

describe("what stands ready in a row", () => {
  const newest = indexQuestionnaire(vcfIntake5.questionnaire);
  const kind = (row: number) => `scan-list[${row}].scan-kind`;
  const ticked = { imaging: [coded("xray"), coded("mri"), coded("dxa")] };
  const ready = (given: Answers, row: number) => {
    const [list] = listsIn(newest, given, "scans");
    return list && offeredInRow(given, list, row);
  };

  it.each<[string, Answers, number, Answers]>([
    ["the only one that was ticked", { imaging: [coded("mri")] }, 0, { [kind(0)]: [coded("mri")] }],
    ["the only one left", { ...ticked, [kind(0)]: [coded("xray")] }, 1, { [kind(1)]: [coded("mri")] }],
    ["nothing where it may be one or the other", ticked, 0, {}],
    ["nothing where all have a row", { ...ticked, [kind(0)]: [coded("xray")], [kind(1)]: [coded("mri")] }, 2, {}],
    ["none but what the list offers", { imaging: [coded("mri"), coded("dxa")] }, 0, { [kind(0)]: [coded("mri")] }],
  ])("%s", (_, given, row, offered) => expect(ready(given, row)).toEqual(offered));
});

describe("a list", () => {
  it("is shown when its question calls for it, with what is filled in and where the next one goes", () => {
    expect(listsIn(index, {}, "medicines")).toEqual([]);
    expect(listsIn(index, answers, "medicines")).toMatchObject([{ filled: [0, 4], next: 5, noun: { en: "medicine" } }]);
  });

  it.each([
    ["0", true],
    ["4", true],
    ["5", true],
    ["2", false],
    ["99", true],
    ["100", false],
    ["-1", false],
    ["0x1", false],
  ])("has an entry %s: %s", (instance, isThere) => {
    const found = instanceIn(index, answers, { section: "medicines", list: "medicine-list", instance });
    expect(found !== null).toBe(isThere);
  });

  it("is not found in another section, nor is a group that does not repeat", () => {
    expect(instanceIn(index, answers, { section: "pain", list: "medicine-list", instance: "0" })).toBeNull();
    expect(instanceIn(index, answers, { section: "history", list: "pregnancy-age", instance: "0" })).toBeNull();
  });

  it("asks the same of a new entry as of an old one", () => {
    const of = (instance: number) =>
      pathsOfInstance(index, answers, "medicine-list", instance).map((path) => path.split(".").at(-1));
    expect(of(5)).toEqual(["med-name", "med-dose", "med-often", "med-last", "med-why"]);
    expect(of(0)).toEqual(of(5));
  });

  it("loses one entry without touching the others", () => {
    expect(removal(answers, "medicine-list", 0)).toEqual({
      "medicine-list[0].med-name": [],
      "medicine-list[0].med-dose": [],
    });
  });

  it("is told in words, and numbered in the record without the gap", () => {
    expect(wordsOfInstance(index, answers, { path: "medicine-list[0]", locale: "es" })).toEqual([
      "apixabán (Eliquis)",
      "5 mg",
    ]);
    const record = renderSubmission(vcfIntake2, answers, "en").find(({ linkId }) => linkId === "medicines");
    const named = (record?.items ?? []).filter(({ path }) => path.endsWith("med-name"));
    expect(named.map(({ question, answers: given }) => [question, given])).toEqual([
      ["Medicine 1: What is it called?", ["apixaban (Eliquis)"]],
      ["Medicine 2: What is it called?", ["Herbs"]],
    ]);
  });

  it("without entries leaves nothing in the record", () => {
    const record = renderSubmission(vcfIntake2, { "more-medicines": [coded("yes")] }, "en");
    expect(record.flatMap(({ items }) => items).filter(({ path }) => path.includes("["))).toEqual([]);
  });
});

describe("the search for a medicine", () => {
  const item = index.items.get("med-name")?.item;
  if (!item) throw new Error("no med-name");
  const found = (typed: string) => findOptions(item, typed).map(optionCode);

  it.each([
    ["warfarin", "med-warfarin"],
    ["Coumadin", "med-warfarin"],
    ["eliqis", "med-apixaban"],
    ["xarelto", "med-rivaroxaban"],
    ["ACIDO ZOLEDRONICO", "med-zoledronic-acid"],
    ["tylenol", "med-acetaminophen"],
    ["prolia shot", "med-denosumab"],
    ["ibuprofeno", "med-ibuprofen"],
    ["gabapentn", "med-gabapentin"],
  ])("finds %s", (typed, code) => expect(found(typed)[0]).toBe(code));

  it.each(["", "a", "zzzzqqq", "(", "%"])("finds nothing for %j", (typed) => expect(found(typed)).toEqual([]));

  it("ends soon on a very long text", () => expect(found("x".repeat(100_000))).toEqual([]));

  it("knows a full name or brand, and leaves a part of one as it was typed", () => {
    expect(optionNamed(item, "eliquis")?.valueCoding?.code).toBe("med-apixaban");
    expect(optionNamed(item, "apixabán (Eliquis)")?.valueCoding?.code).toBe("med-apixaban");
    expect(optionNamed(item, "Eliq")).toBeNull();
  });

  const position = positionOf(index, "medicine-list[0].med-name");
  if (!position) throw new Error("no position");
  const name = Object.keys(fieldsOf(position, []))[0] ?? "";
  const read = (fields: Record<string, string[]>) => readField(position, "medicine-list[0].med-name", fields).values;

  it.each<[string, Record<string, string[]>, object[]]>([
    ["a name we know", { [otherName(name)]: ["Eliquis"] }, [coded("med-apixaban")]],
    ["a name we do not know", { [otherName(name)]: ["Herbs"] }, text("Herbs")],
    ["one that was found", { [name]: ["med-warfarin"], [otherName(name)]: ["warfa"] }, [coded("med-warfarin")]],
    ["the words as typed", { [name]: [otherChoice], [otherName(name)]: ["warfa"] }, text("warfa")],
    ["nothing", { [otherName(name)]: [" "] }, []],
    ["a code that nobody offered", { [name]: ["med-made-up"], [otherName(name)]: ["x"] }, [coded("med-made-up")]],
  ])("reads %s", (_, fields, values) => expect(read(fields)).toEqual(values));
});
