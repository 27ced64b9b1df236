import { describe, expect, it } from "vitest";
import { codesOf } from "#content/medicines";
import { vcfIntake2 } from "#content/questionnaires/vcf-intake-2";
import type { Answers } from "#lib/intake/answers";
import { raiseFlags } from "#lib/intake/flags";
import { coded } from "./items";

const flagsOf = (answers: Answers) =>
  Object.fromEntries(raiseFlags(vcfIntake2, answers).map(({ code, severity }) => [code, severity]));
const chosen = (linkId: string, ...codes: string[]): Answers => ({ [linkId]: codes.map((code) => coded(code)) });
const listed = (code: string, more: Answers = {}): Answers => ({
  "more-medicines": [coded("yes")],
  "medicine-list[0].med-name": [coded(code)],
  ...more,
});
const height = (young: number, now: number): Answers => ({
  "height-young": [{ valueQuantity: { value: young, code: "cm" } }],
  "height-now": [{ valueQuantity: { value: now, code: "cm" } }],
});

/** Issue 4, sentence 7, one by one: every way to say it, and the answers that do not say it. */
const table: [what: string, answers: Answers, code: string, severity: string | undefined][] = [
  ["anticoagulant: yes", chosen("blood-thinner", "yes"), "blood-thinner", "attention"],
  [
    "anticoagulant: by name",
    { ...chosen("blood-thinner", "yes"), ...chosen("blood-thinner-which", "warfarin") },
    "blood-thinner",
    "attention",
  ],
  ["anticoagulant: not sure", chosen("blood-thinner", "unknown"), "blood-thinner-unsure", "attention"],
  ["anticoagulant: no", chosen("blood-thinner", "no"), "blood-thinner", undefined],
  ...codesOf("anticoagulant", "antiplatelet").map((code): (typeof table)[number] => [
    `anticoagulant: ${code} in the list`,
    listed(code),
    "blood-thinner",
    "attention",
  ]),
  [
    "denosumab: late",
    { ...chosen("bone-medicine", "denosumab"), ...chosen("denosumab-last", "over-7-months") },
    "denosumab",
    "urgent",
  ],
  [
    "denosumab: 6 to 7 months",
    { ...chosen("bone-medicine", "denosumab"), ...chosen("denosumab-last", "6-7-months") },
    "denosumab",
    undefined,
  ],
  [
    "denosumab: not known when",
    { ...chosen("bone-medicine", "denosumab"), ...chosen("denosumab-last", "unknown") },
    "denosumab",
    "urgent",
  ],
  [
    "denosumab: stopped",
    { ...chosen("bone-medicine", "denosumab"), ...chosen("denosumab-stopped", "stopped") },
    "denosumab",
    "urgent",
  ],
  [
    "denosumab: switched",
    { ...chosen("bone-medicine", "denosumab"), ...chosen("denosumab-stopped", "switched") },
    "denosumab",
    undefined,
  ],
  [
    "denosumab: on time",
    { ...chosen("bone-medicine", "denosumab"), ...chosen("denosumab-last", "under-6-months") },
    "denosumab",
    undefined,
  ],
  ["cement allergy", chosen("allergies", "cement"), "cement-allergy", "attention"],
  ["contrast allergy: X-ray dye", chosen("allergies", "contrast"), "contrast-allergy", "attention"],
  ["contrast allergy: MRI dye", chosen("allergies", "gadolinium"), "contrast-allergy", "attention"],
  ["allergies: none", chosen("allergies", "none"), "cement-allergy", undefined],
  ...["fever", "infection", "antibiotics", "sore"].map((code): (typeof table)[number] => [
    `infection: ${code}`,
    chosen("infection", code),
    "fever-infection",
    "urgent",
  ]),
  ["infection: not sure", chosen("infection", "unknown"), "infection-unsure", "attention"],
  ["infection: none", chosen("infection", "none"), "fever-infection", undefined],
  ["cancer history: yes", chosen("cancer", "yes"), "cancer-history", "urgent"],
  ["cancer history: not sure", chosen("cancer", "unknown"), "cancer-history", "urgent"],
  ["cancer history: no", chosen("cancer", "no"), "cancer-history", undefined],
  ...["no", "with-help", "unknown"].map((code): (typeof table)[number] => [
    `cannot lie prone: ${code}`,
    chosen("prone", code),
    "cannot-lie-prone",
    "attention",
  ]),
  ["can lie prone", chosen("prone", "yes"), "cannot-lie-prone", undefined],
  [
    "sleep apnea with an opioid",
    { ...chosen("sleep-apnea", "yes"), ...chosen("pain-medicine", "opioid") },
    "sleep-apnea-opioid",
    "urgent",
  ],
  [
    "sleep apnea with an opioid in the list",
    { ...chosen("sleep-apnea", "yes"), ...listed("med-oxycodone") },
    "sleep-apnea-opioid",
    "urgent",
  ],
  [
    "stops breathing, with an opioid",
    { ...chosen("breathing-stops", "yes"), ...chosen("pain-medicine", "opioid") },
    "sleep-apnea-opioid",
    "urgent",
  ],
  ["sleep apnea alone", chosen("sleep-apnea", "yes"), "sleep-apnea-opioid", undefined],
  ["an opioid alone", chosen("pain-medicine", "opioid"), "sleep-apnea-opioid", undefined],
  ["pregnancy: could be", chosen("pregnancy", "yes"), "pregnancy", "urgent"],
  ["pregnancy: not sure", chosen("pregnancy", "unknown"), "pregnancy", "urgent"],
  ["pregnancy: no", chosen("pregnancy", "no"), "pregnancy", undefined],
  ...["pacemaker", "stimulator", "pump", "cochlear", "clip", "metal", "spine-hardware", "unknown"].map(
    (code): (typeof table)[number] => [`implant: ${code}`, chosen("implants", code), "implants", "attention"],
  ),
  ["implants: none", chosen("implants", "none"), "implants", undefined],
  ["PHQ-2 of 3", { ...chosen("phq-interest", "1"), ...chosen("phq-down", "2") }, "phq-2-positive", "attention"],
  ["PHQ-2 of 6", { ...chosen("phq-interest", "3"), ...chosen("phq-down", "3") }, "phq-2-positive", "attention"],
  ["PHQ-2 of 2", { ...chosen("phq-interest", "1"), ...chosen("phq-down", "1") }, "phq-2-positive", undefined],
  ["PHQ-2 with one answer missing", chosen("phq-interest", "3"), "phq-2-positive", undefined],
  ["height loss of 4 cm, measured", height(166, 162), "height-loss", "attention"],
  ["height loss of 3.9 cm, measured", height(166, 162.1), "height-loss", undefined],
  ["height loss of 4 cm or more, told", chosen("height-loss", "4-cm-or-more"), "height-loss", "attention"],
  ["height loss of less, told", chosen("height-loss", "under-4-cm"), "height-loss", undefined],
];

describe("the flags that every form must raise", () => {
  it.each(table)("%s", (_, answers, code, severity) => expect(flagsOf(answers)[code]).toBe(severity));

  it("tell in both languages what it is, and where the rule comes from", () => {
    const named = vcfIntake2.flags.filter(({ code }) => table.some(([, , asked]) => asked === code));
    expect(new Set(named.map(({ code }) => code)).size).toBe(new Set(table.map(([, , code]) => code)).size);
    for (const { text, source } of named) {
      expect(text.en.length, text.en).toBeGreaterThan(10);
      expect(text.es).not.toBe(text.en);
      expect(source).toMatch(/\w/);
    }
  });
});
