import { describe, expect, it } from "vitest";
import { codesOf4, medicines4, otherNames } from "#content/medicines-4";
import { vcfIntake4 } from "#content/questionnaires/vcf-intake-4";
import type { Answers } from "#lib/intake/answers";
import { raiseFlags } from "#lib/intake/flags";
import { findOptions, isMentioned, optionNamed } from "#lib/intake/option-search";
import { optionCode } from "#lib/intake/questionnaire";
import { type IndexedItem, indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { validateAnswers } from "#lib/intake/validation";
import { safetyCases } from "#tests/support/safety-answers";
import { coded, item } from "./items";

const index = indexQuestionnaire(vcfIntake4.questionnaire);
const raised = (answers: Answers) => new Map(raiseFlags(vcfIntake4, answers).map((flag) => [flag.code, flag]));
const rows = safetyCases.flatMap(({ flag, severity, raised: yes, notRaised, hidden }) => [
  ...yes.map((answers) => ({ flag, answers, severity, what: "raised" })),
  ...notRaised.map((answers) => ({ flag, answers, severity: undefined, what: "not raised" })),
  ...("alwaysAsked" in hidden ? [] : hidden.map((answers) => ({ flag, answers, severity: undefined, what: "hidden" }))),
]);
const isConditional = (entry: IndexedItem | null): boolean =>
  entry !== null && (entry.item.enableWhen !== undefined || isConditional(entry.parent));

describe("the flags of issue 4, sentence 7, in version 4", () => {
  it.each(rows)("$flag $what: $answers", ({ flag, answers, severity }) => {
    expect(
      validateAnswers(index, answers, { mode: "submit" }).filter(({ code }) => !/required|hidden/.test(code)),
    ).toEqual([]);
    expect(raised(answers).get(flag)?.severity).toBe(severity);
  });

  it.each(safetyCases)("$flag: what is hidden is tried, or its question is asked of everybody", ({ hidden }) => {
    if ("alwaysAsked" in hidden) expect(isConditional(index.items.get(hidden.alwaysAsked) ?? null)).toBe(false);
    else expect(hidden.length).toBeGreaterThan(0);
    const findings =
      "alwaysAsked" in hidden ? [] : hidden.map((answers) => validateAnswers(index, answers, { mode: "submit" }));
    expect(findings.filter((found) => !found.some(({ code }) => code === "hidden"))).toEqual([]);
  });

  it("each tell in both languages what it is, and where the rule comes from", () => {
    for (const { flag } of safetyCases) {
      const rule = vcfIntake4.flags.find(({ code }) => code === flag);
      expect(rule?.text.en.length, flag).toBeGreaterThan(10);
      expect(rule?.text.es, flag).not.toBe(rule?.text.en);
      expect(rule?.source, flag).toMatch(/\w/);
    }
  });
});

const listed = (name: Answers[string]): Answers => ({
  "more-medicines": [coded("yes")],
  "sleep-apnea": [coded("yes")],
  "medicine-list[0].med-name": name,
});
const namesOf = (codes: readonly string[]) =>
  medicines4
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ code, name, brands }) =>
      [...new Set([name.en, name.es]), ...brands, ...(otherNames[code] ?? [])].map((typed) => ({ code, typed })),
    );

describe("medicines by every name of the list", () => {
  const thinners = namesOf(codesOf4("anticoagulant", "antiplatelet"));
  const opioids = namesOf(codesOf4("opioid"));

  it.each(thinners)("$typed is a blood thinner, chosen or typed with its dose", ({ code, typed }) => {
    expect(raised(listed([coded(code)])).has("blood-thinner")).toBe(true);
    expect(raised(listed([{ valueString: `${typed} 5 mg, daily` }])).has("blood-thinner")).toBe(true);
  });

  it.each(opioids)("$typed is an opioid, chosen or typed with its dose", ({ code, typed }) => {
    expect(raised(listed([coded(code)])).has("sleep-apnea-opioid")).toBe(true);
    expect(raised(listed([{ valueString: `${typed.toUpperCase()} 5 mg` }])).has("sleep-apnea-opioid")).toBe(true);
  });

  it.each(namesOf(["med-denosumab"]))("$typed is denosumab, found, named or typed", ({ typed }) => {
    const name = index.items.get("med-name")?.item ?? item("x", "choice");
    expect(findOptions(name, typed).map(optionCode)).toContain("med-denosumab");
    expect(optionCode(optionNamed(name, typed) ?? {})).toBe("med-denosumab");
    expect(raised(listed([{ valueString: `${typed} shot` }])).has("denosumab")).toBe(true);
  });

  it("no other medicine raises them, however it is typed", () => {
    const others = medicines4.filter(
      ({ classes }) => !classes.some((one) => ["anticoagulant", "antiplatelet", "opioid", "denosumab"].includes(one)),
    );
    const wrong = namesOf(others.map(({ code }) => code)).filter(({ typed }) => {
      const flags = raised(listed([{ valueString: `${typed} 10 mg` }]));
      return ["blood-thinner", "sleep-apnea-opioid", "denosumab"].some((code) => flags.has(code));
    });
    expect(wrong).toEqual([]);
  });
});

describe("words that name an option", () => {
  const name = index.items.get("med-name")?.item ?? item("x", "choice");
  const found = (typed: string) =>
    (name.answerOption ?? []).filter((option) => isMentioned(option, typed)).map(optionCode);
  it.each<[string, string[]]>([
    ["", []],
    ["   ", []],
    ["tea", []],
    ["my blood pressure pill", []],
    ["Prolia", ["med-denosumab"]],
    ["PROLIA!!!", ["med-denosumab"]],
    ["I stopped Prolia in May", ["med-denosumab"]],
    ["prolea shot", ["med-denosumab"]],
    ["Proliant", []],
    ["Eliquis and Xarelto", ["med-apixaban", "med-rivaroxaban"]],
    ["ácido zoledrónico", ["med-zoledronic-acid"]],
    ["acido zoledronico 5 mg", ["med-zoledronic-acid"]],
    ["MS Contin 15", ["med-morphine"]],
    ["ms. contin", ["med-morphine"]],
    [`${"x".repeat(490)} Prolia`, ["med-denosumab"]],
    ["constructor __proto__ toString", []],
  ])("%s", (typed, codes) => expect(found(typed)).toEqual(codes));

  it("does not take long over a million letters", () => {
    expect(found("prolia ".repeat(200_000)).length).toBe(1);
  });
});
