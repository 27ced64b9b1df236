import { describe, expect, it } from "vitest";
import { followUp1 } from "#content/questionnaires/follow-up-1";
import { vcfIntake1 } from "#content/questionnaires/vcf-intake-1";
import { vcfIntake2 } from "#content/questionnaires/vcf-intake-2";
import { vcfIntake3 } from "#content/questionnaires/vcf-intake-3";
import { vcfIntake4 } from "#content/questionnaires/vcf-intake-4";
import { vcfIntake5 } from "#content/questionnaires/vcf-intake-5";
import { pathOf, valueOfOption } from "#lib/intake/answers";
import type { FindingCode } from "#lib/intake/finding-messages";
import {
  extensionNumber,
  extensionUrls,
  isExclusive,
  isKnown,
  maxLengthOf,
  mostAnswersOf,
  type QuestionnaireItem,
} from "#lib/intake/questionnaire";
import { type IndexedItem, indexQuestionnaire, type QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { validateAnswers } from "#lib/intake/validation";
import { visibleItems } from "#lib/intake/visibility";
import { coded } from "#tests/unit/intake/items";

type Mutation = readonly [values: unknown, code: FindingCode];

const nothing = { valueFoo: 1 };
/** A value that no question of this type takes. */
const ofAnotherType = ({ type }: QuestionnaireItem) => (type === "boolean" ? coded("x") : { valueBoolean: true });
const file = { contentType: "application/pdf", title: "a.pdf", size: 1, url: "files/1" };

function mutationsOfType(item: QuestionnaireItem): Mutation[] {
  const word = (length: number) => [{ valueString: "x".repeat(length) }];
  switch (item.type) {
    case "string":
    case "text":
      return [[word(maxLengthOf(item) + 1), "too-long"]];
    case "choice":
      return [
        [[coded("no-such-option")], "not-in-options"],
        [word(3), "not-in-options"],
      ];
    case "open-choice":
      return [
        [[coded("no-such-option")], "not-in-options"],
        [word(maxLengthOf(item) + 1), "too-long"],
      ];
    case "date":
      return [[[{ valueDate: "2026-02-30" }], "bad-date"]];
    case "integer":
      return [[[{ valueInteger: 1.5 }], "type"]];
    case "quantity":
      return [[[{ valueQuantity: { value: 1, code: "[stone_av]" } }], "unit"]];
    case "attachment":
      return [[[{ valueAttachment: { ...file, contentType: "text/html" } }], "file-type"]];
    default:
      return [];
  }
}

function mutationsOfLimits(item: QuestionnaireItem): Mutation[] {
  const options = (item.answerOption ?? []).map(valueOfOption);
  const [one] = options;
  const alone = item.answerOption?.find(isExclusive);
  const other = item.answerOption?.find((option) => !isExclusive(option));
  const min = extensionNumber(item, extensionUrls.minValue);
  const max = extensionNumber(item, extensionUrls.maxValue);
  const most = mostAnswersOf(item);
  return [
    ...(min === null ? [] : [[[{ valueInteger: min - 1 }], "min-value"] as const]),
    ...(max === null ? [] : [[[{ valueInteger: max + 1 }], "max-value"] as const]),
    ...(most === 1 && options.length > 1 ? [[options.slice(0, 2), "too-many"] as const] : []),
    ...(most > 1 && options.length > most ? [[options.slice(0, most + 1), "too-many"] as const] : []),
    ...(item.repeats && one ? [[[one, one], "repeated"] as const] : []),
    ...(item.repeats && alone && other
      ? [[[valueOfOption(alone), valueOfOption(other)], "exclusive-option"] as const]
      : []),
  ];
}

/** Every way to answer a question wrongly that its type and limits have. */
const mutationsOf = (item: QuestionnaireItem): Mutation[] => [
  [[ofAnotherType(item)], "type"],
  [[nothing], "type"],
  [[null], "type"],
  ["no list", "type"],
  ...mutationsOfType(item),
  ...mutationsOfLimits(item),
];

const placeOf = (entry: IndexedItem): string =>
  pathOf(
    entry,
    entry.repeating.map(() => 0),
  );
const found = (index: QuestionnaireIndex, input: Record<string, unknown>, mode: "draft" | "submit") =>
  validateAnswers(index, input, { mode }).map(({ linkId, path, code }) => `${linkId} ${path} ${code}`);

describe.each([
  ["follow-up", followUp1],
  ["version 1", vcfIntake1],
  ["version 2", vcfIntake2],
  ["version 3", vcfIntake3],
  ["version 4", vcfIntake4],
  ["version 5", vcfIntake5],
])("a wrong answer to %s", (_, { questionnaire }) => {
  const index = indexQuestionnaire(questionnaire);
  const entries = [...index.items.values()];
  const questions = entries.filter(({ item }) => item.type !== "group" && item.type !== "display");

  it("is refused at every question, in every way there is, where it is saved", () => {
    let count = 0;
    for (const entry of questions.filter(({ item }) => !isKnown(item)))
      for (const [values, code] of mutationsOf(entry.item)) {
        const path = placeOf(entry);
        count += 1;
        expect(found(index, { [path]: values }, "draft"), path).toEqual([`${entry.item.linkId} ${path} ${code}`]);
      }
    expect(count).toBeGreaterThan(20);
  });

  it("is refused where it is sent: what is asked for its kind, what is not asked for being there", () => {
    for (const entry of questions)
      for (const [values, code] of mutationsOf(entry.item)) {
        const path = placeOf(entry);
        const isAsked = visibleItems(index, {}).has(path);
        const told = found(index, { [path]: values }, "submit").filter((one) => one.includes(` ${path} `));
        expect(told, path).toEqual([`${entry.item.linkId} ${path} ${isAsked ? code : "hidden"}`]);
      }
  });

  it("is refused under another parent, in a group, and where there is no question", () => {
    for (const entry of entries) {
      const path = placeOf(entry);
      const { linkId, type } = entry.item;
      const elsewhere = `${path.includes("[") ? linkId : `${path}[0].${linkId}`}`;
      if (elsewhere !== path)
        expect(found(index, { [elsewhere]: [coded("x")] }, "draft")).toEqual([`${linkId} ${elsewhere} wrong-parent`]);
      if (type === "group" || type === "display")
        expect(found(index, { [path]: [coded("x")] }, "draft")[0], path).toMatch(/ (?:type|read-only)$/);
      const nowhere = `${linkId}-no-such`;
      expect(found(index, { [nowhere]: [coded("x")] }, "draft")).toEqual([`${nowhere} ${nowhere} unknown-link`]);
    }
  });
});
