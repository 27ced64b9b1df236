import { describe, expect, it } from "vitest";
import { vcfIntake4 } from "#content/questionnaires/vcf-intake-4";
import { differencesOf, isCorrectable } from "#lib/intake/amendments";
import { type Answers, positionOf } from "#lib/intake/answers";
import { correctableAt, correcting, displaced, moved, type Typing } from "#lib/intake/correcting";
import { type FormFields, fieldName, otherName } from "#lib/intake/forms";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { healthy4 } from "#tests/support/healthy";
import { coded } from "./items";

const index = indexQuestionnaire(vcfIntake4.questionnaire);
const nameOf = (path: string): string => {
  const position = positionOf(index, path);
  if (!position) throw new Error(`the form has no ${path}`);
  return fieldName(position);
};
const typed = (answers: Record<string, FormFields>, removed: string[] = []): Typing => ({ typed: answers, removed });
const chosen = (path: string, ...codes: string[]) => ({ [path]: { [nameOf(path)]: codes } });

const withMedicine: Answers = {
  ...healthy4,
  "more-medicines": [coded("yes")],
  "medicine-list[0].med-name": [coded("med-apixaban")],
  "medicine-list[1].med-name": [{ valueString: "Herbs" }],
};

describe("correcting a form", () => {
  it("sends nothing before anything differs, also where the same was chosen again", () => {
    const same = correcting(vcfIntake4, healthy4, typed(chosen("blood-thinner", "no")));
    expect([same.changes, same.differences, [...same.asked]]).toEqual([{}, [], []]);
  });

  it("asks what the new answer calls for, and sends both", () => {
    const one = correcting(vcfIntake4, healthy4, typed(chosen("blood-thinner", "yes")));
    expect(one.asked).toContain("blood-thinner-which");
    const both = correcting(
      vcfIntake4,
      healthy4,
      typed({ ...chosen("blood-thinner", "yes"), ...chosen("blood-thinner-which", "apixaban") }),
    );
    expect(both.changes).toEqual({ "blood-thinner": [coded("yes")], "blood-thinner-which": [coded("apixaban")] });
    expect(both.differences[0]).toMatchObject({ before: ["No"], now: ["Yes"] });
  });

  it("does not send what was typed into a question that is not asked any more", () => {
    const answers = { ...chosen("blood-thinner", "no"), ...chosen("blood-thinner-which", "apixaban") };
    expect(correcting(vcfIntake4, healthy4, typed(answers)).changes).toEqual({});
  });

  it("keeps what is no answer out, and says so at its question", () => {
    const state = correcting(vcfIntake4, healthy4, typed(chosen("height-now", "tall")));
    expect(state.changes).toEqual({});
    expect(state.findings).toMatchObject([{ path: "height-now", code: "type" }]);
  });

  it("keeps a new entry apart from the one that a colleague added in its place meanwhile", () => {
    const mine = "medicine-list[2]";
    const path = `${mine}.med-name`;
    const entry = { [path]: { [otherName(nameOf(path))]: ["Calcium from the market"] } };
    const meanwhile: Answers = {
      ...withMedicine,
      "medicine-list[2].med-name": [coded("med-aspirin")],
      "medicine-list[2].med-dose": [{ valueString: "81 mg" }],
    };
    const mineAlone = { index, added: [mine], typing: typed(entry) };
    expect(displaced(withMedicine, mineAlone).size).toBe(0);
    expect(displaced({ ...withMedicine, [path]: [{ valueString: "Calcium from the market" }] }, mineAlone).size).toBe(
      0,
    );
    const moves = displaced(meanwhile, { ...mineAlone, added: [mine, "medicine-list[3]"] });
    expect([...moves]).toEqual([[mine, "medicine-list[4]"]]);
    expect(correcting(vcfIntake4, meanwhile, moved(typed(entry), moves)).changes).toEqual({
      "medicine-list[4].med-name": [{ valueString: "Calcium from the market" }],
    });
  });

  it("adds an entry of a list and takes another away", () => {
    const path = "medicine-list[2].med-name";
    const added = { [path]: { [otherName(nameOf(path))]: ["Calcium from the market"] } };
    const { changes, differences } = correcting(vcfIntake4, withMedicine, typed(added, ["medicine-list[0]"]));
    expect(changes).toMatchObject({ "medicine-list[0].med-name": [] });
    expect(changes[path]).toHaveLength(1);
    expect(differences.some(({ before, now }) => before.length > 0 && now.length === 0)).toBe(true);
  });
});

describe("what staff may correct for a patient", () => {
  it.each([
    ["blood-thinner", true],
    ["allergies", true],
    ["address", true],
    ["signature", false],
    ["filler", false],
    ["consent-privacy", false],
    ["consent-messages", false],
    ["known-age", false],
    ["no-such-question", false],
  ])("%s: %s", (path, allowed) => expect(correctableAt(index, path) !== null).toBe(allowed));

  it("is no file and no group", () => {
    const kept = [...index.items.values()].filter(({ item }) => ["attachment", "group", "display"].includes(item.type));
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter(({ item }) => isCorrectable(item))).toEqual([]);
  });
});

describe("what corrections changed", () => {
  it("stands against what was there before each, the first against what was sent", () => {
    const first = { ...healthy4, cancer: [coded("unknown")] };
    const second = { ...first, prone: [coded("no")] };
    const amendments = [
      { number: 2, answers: second },
      { number: 1, answers: first },
    ];
    const found = differencesOf(vcfIntake4, "es", { sent: healthy4, amendments });
    expect([1, 2].map((number) => found.get(number)?.map(({ path }) => path))).toEqual([["cancer"], ["prone"]]);
    expect(found.get(1)?.[0]?.before).toEqual(["No"]);
    expect(found.get(1)?.[0]?.now).toEqual(["Tengo dudas"]);
  });
});
