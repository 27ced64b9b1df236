import { describe, expect, it } from "vitest";
import { followUp1 } from "#content/questionnaires/follow-up-1";
import { vcfIntake1 } from "#content/questionnaires/vcf-intake-1";
import { vcfIntake2 } from "#content/questionnaires/vcf-intake-2";
import { vcfIntake3 } from "#content/questionnaires/vcf-intake-3";
import { vcfIntake4 } from "#content/questionnaires/vcf-intake-4";
import { vcfIntake5 } from "#content/questionnaires/vcf-intake-5";
import type { Answers } from "#lib/intake/answers";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { raiseFlags } from "#lib/intake/flags";
import { checkDefinition } from "#lib/intake/publication";
import {
  extensionNumber,
  extensionOf,
  extensionText,
  extensionUrls,
  isKnown,
  optionLabel,
  textOf,
} from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { questionnaireDefinitionSchema } from "#lib/intake/schema";
import { validateAnswers } from "#lib/intake/validation";
import { coded } from "./items";

const definitions: [string, QuestionnaireDefinition][] = [
  ["vcf-intake", vcfIntake1],
  ["vcf-intake, version 2", vcfIntake2],
  ["vcf-intake, version 3", vcfIntake3],
  ["vcf-intake, version 4", vcfIntake4],
  ["vcf-intake, version 5", vcfIntake5],
  ["follow-up", followUp1],
];
const intake = indexQuestionnaire(vcfIntake1.questionnaire);
const wordsOf = ({ questionnaire }: QuestionnaireDefinition): string[] =>
  [...indexQuestionnaire(questionnaire).items.values()].flatMap(({ item }) => {
    const elsewhere = [extensionUrls.hint, extensionUrls.why, extensionUrls.requiredMessage];
    const extras = elsewhere.flatMap((url) => Object.values(extensionText(item, url) ?? {}));
    const options = (item.answerOption ?? []).flatMap((option) => [
      optionLabel(option, "en"),
      optionLabel(option, "es"),
    ]);
    return [textOf(item, "en"), textOf(item, "es"), ...options, ...extras];
  });

const healthy: Answers = {
  filler: [coded("self")],
  "nerve-signs": [coded("none")],
  "blood-thinner": [coded("no")],
  cancer: [coded("no")],
  infection: [coded("none")],
  allergies: [coded("none")],
  prone: [coded("yes")],
  implants: [coded("none")],
  pregnancy: [coded("not-applicable")],
  "consent-privacy": [coded("agreed")],
  "consent-not-watched": [coded("agreed")],
  signature: [{ valueString: "Ana Ruiz" }],
};

describe.each(definitions)("%s", (_, definition) => {
  it("may be published", () => expect(checkDefinition(definition)).toEqual([]));

  it("comes back from the database as it went in", () => {
    expect(questionnaireDefinitionSchema.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
  });

  it("gives each section a reason and minutes", () => {
    const bare = definition.questionnaire.item.filter(
      (section) =>
        !isKnown(section) &&
        (section.type !== "group" ||
          !extensionText(section, extensionUrls.why) ||
          !extensionNumber(section, extensionUrls.minutes)),
    );
    expect(bare).toEqual([]);
  });

  it("keeps to our words", () => {
    const banned = /\b(please|sorry|invalid|elderly|senior|victim|suffer|complain|por favor|lo siento|inválid[oa])\b/i;
    expect(wordsOf(definition).filter((text) => banned.test(text))).toEqual([]);
  });

  it("names each flag and score once, with a source", () => {
    const codes = [...definition.flags, ...definition.scores].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(definition.flags.filter(({ source }) => source === "")).toEqual([]);
  });
});

describe("the first intake", () => {
  it("has 6 sections and takes at most 20 minutes", () => {
    const minutes = vcfIntake1.questionnaire.item.map(
      (section) => extensionNumber(section, extensionUrls.minutes) ?? 0,
    );
    expect(minutes).toHaveLength(6);
    expect(minutes.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(20);
  });

  it.each([
    ["peg-pain", "What number best describes your pain on average in the past week?"],
    [
      "peg-enjoyment",
      "What number best describes how, during the past week, pain has interfered with your enjoyment of life?",
    ],
    [
      "peg-activity",
      "What number best describes how, during the past week, pain has interfered with your general activity?",
    ],
    ["phq-stem", "Over the last 2 weeks, how often have you been bothered by the following problems?"],
    ["phq-interest", "Little interest or pleasure in doing things"],
    ["phq-down", "Feeling down, depressed, or hopeless"],
  ])("keeps %s verbatim, cited, its Spanish marked for review", (linkId, words) => {
    const item = intake.items.get(linkId)?.item;
    expect(item && textOf(item, "en")).toBe(words);
    expect(item && extensionOf(item, extensionUrls.citation)?.valueString).toMatch(/Krebs|Kroenke/);
    expect(item && extensionOf(item, extensionUrls.translationReview)?.valueBoolean).toBe(true);
  });

  it("can be sent in with its required answers alone, and raises nothing then", () => {
    expect(validateAnswers(intake, healthy, { mode: "submit" })).toEqual([]);
    expect(raiseFlags(vcfIntake1, healthy)).toEqual([]);
  });

  it("requires each of those answers", () => {
    const missing = validateAnswers(intake, {}, { mode: "submit" }).map(({ path, code }) => [path, code]);
    expect(missing).toEqual(Object.keys(healthy).map((path) => [path, "required"]));
  });

  it("asks for the helper's name when someone helps, and only then", () => {
    const helped = { ...healthy, filler: [coded("family")] };
    expect(validateAnswers(intake, helped, { mode: "submit" }).map(({ path }) => path)).toEqual(["helper-name"]);
  });

  it.each<[string, Answers, string[]]>([
    [
      "a blood thinner",
      { "blood-thinner": [coded("yes")], "blood-thinner-which": [coded("apixaban")] },
      ["blood-thinner"],
    ],
    [
      "a blood thinner not known",
      { "blood-thinner": [coded("unknown")], "blood-thinner-which": [coded("unknown")] },
      ["blood-thinner-unsure"],
    ],
    [
      "denosumab late",
      { "bone-medicine": [coded("denosumab")], "denosumab-last": [coded("over-7-months")] },
      ["denosumab"],
    ],
    ["denosumab in time", { "bone-medicine": [coded("denosumab")], "denosumab-last": [coded("under-6-months")] }, []],
    [
      "denosumab stopped",
      { "bone-medicine": [coded("denosumab")], "denosumab-stopped": [coded("stopped")] },
      ["denosumab"],
    ],
    ["denosumab hidden again", { "bone-medicine": [coded("none")], "denosumab-stopped": [coded("stopped")] }, []],
    ["cement and dye", { allergies: [coded("cement"), coded("contrast")] }, ["cement-allergy", "contrast-allergy"]],
    ["fever", { infection: [coded("fever")] }, ["fever-infection"]],
    ["cancer", { cancer: [coded("yes")] }, ["cancer-history"]],
    ["cannot lie on the front", { prone: [coded("no")] }, ["cannot-lie-prone"]],
    ["sleep apnea alone", { "sleep-apnea": [coded("yes")] }, ["sleep-apnea"]],
    [
      "sleep apnea with an opioid",
      { "sleep-apnea": [coded("yes")], "pain-medicine": [coded("opioid")] },
      ["sleep-apnea-opioid", "sleep-apnea"],
    ],
    ["pregnancy not sure", { pregnancy: [coded("unknown")] }, ["pregnancy"]],
    ["a pacemaker", { implants: [coded("pacemaker")] }, ["implants"]],
    ["PHQ-2 of 2", { "phq-interest": [coded("1")], "phq-down": [coded("1")] }, []],
    ["PHQ-2 of 3", { "phq-interest": [coded("1")], "phq-down": [coded("2")] }, ["phq-2-positive"]],
    ["PHQ-2 half answered", { "phq-down": [coded("3")] }, []],
    ["height loss", { "height-loss": [coded("4-cm-or-more")] }, ["height-loss"]],
    ["numb leg", { "nerve-signs": [coded("one-leg-numb")] }, ["nerve-signs"]],
    ["saddle numbness", { "nerve-signs": [coded("saddle")] }, ["nerve-emergency"]],
    ["a helper", { filler: [coded("family")], "helper-name": [{ valueString: "Luis" }] }, ["helper"]],
  ])("flags %s", (_, answers, codes) => {
    expect(raiseFlags(vcfIntake1, { ...healthy, ...answers }).map(({ code }) => code)).toEqual(codes);
    const codesOf = validateAnswers(intake, { ...healthy, ...answers }, { mode: "draft" });
    expect(codesOf).toEqual([]);
  });

  it("says which answers raised a flag", () => {
    const answers = { ...healthy, "phq-interest": [coded("3")], "phq-down": [coded("0")] };
    expect(raiseFlags(vcfIntake1, answers)).toMatchObject([
      { code: "phq-2-positive", linkIds: ["phq-interest", "phq-down"] },
    ]);
  });

  it("shows the emergency words beside emergency signs", () => {
    const conditions = intake.items.get("nerve-emergency")?.item.enableWhen ?? [];
    const flag = vcfIntake1.flags.find(({ code }) => code === "nerve-emergency");
    const flagged =
      flag && "anyOf" in flag.when ? flag.when.anyOf.map((part) => ("value" in part ? part.value : null)) : [];
    expect(conditions.map(({ answerCoding }) => answerCoding?.code)).toEqual(flagged);
  });
});
