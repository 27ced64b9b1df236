import { expect, test } from "vitest";
import { vcfIntake2 } from "#content/questionnaires/vcf-intake-2";
import { vcfIntake3 } from "#content/questionnaires/vcf-intake-3";
import type { Answers } from "#lib/intake/answers";
import { fileKindOf } from "#lib/intake/attachments";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { visibleItems } from "#lib/intake/visibility";

const before = indexQuestionnaire(vcfIntake2.questionnaire);
const index = indexQuestionnaire(vcfIntake3.questionnaire);
const coded = (code: string) => [{ valueCoding: { code } }];

test("version 3 asks what version 2 asked, word for word, and four papers besides", () => {
  const added = [...index.items.keys()].filter((linkId) => !before.items.has(linkId));
  expect(added).toEqual(["imaging-report", "card-front", "card-back", "referral-letter"]);
  expect(added.map((linkId) => index.items.get(linkId)?.item.required ?? false)).toEqual([false, false, false, false]);
  expect(added.map(fileKindOf)).toEqual(["imaging_report", "card_front", "card_back", "referral_letter"]);
  for (const [linkId, { item }] of before.items)
    if (item.type !== "group") expect(index.items.get(linkId)?.item).toEqual(item);
});

test.each<[string, Answers, readonly string[]]>([
  ["nobody who has none", { insurance: coded("self"), referral: coded("self"), imaging: coded("none") }, []],
  ["cards of the insured", { insurance: coded("medicare") }, ["card-front", "card-back"]],
  ["a letter of who was sent", { referral: coded("hospital") }, ["referral-letter"]],
  ["a report of who was scanned", { imaging: coded("mri") }, ["imaging-report"]],
])("papers are asked of those who may have them: %s", (_, answers, asked) => {
  const visible = visibleItems(index, answers);
  expect(["card-front", "card-back", "referral-letter", "imaging-report"].filter((one) => visible.has(one))).toEqual(
    asked,
  );
});
