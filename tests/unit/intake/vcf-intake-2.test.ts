import { describe, expect, it } from "vitest";
import { codesOf, medicines } from "#content/medicines";
import { vcfIntake1 } from "#content/questionnaires/vcf-intake-1";
import { vcfIntake2 } from "#content/questionnaires/vcf-intake-2";
import { fingerprintOf } from "#lib/fingerprint";
import type { Answers } from "#lib/intake/answers";
import { raiseFlags } from "#lib/intake/flags";
import { knownAnswers } from "#lib/intake/known";
import { extensionNumber, extensionOf, extensionUrls, isKnown, optionLabel } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { computeScores } from "#lib/intake/scoring";
import { isQuestion, pathsIn } from "#lib/intake/sections";
import { validateAnswers } from "#lib/intake/validation";
import { visibleItems } from "#lib/intake/visibility";
import { healthy } from "#tests/support/healthy";
import { coded } from "./items";

const index = indexQuestionnaire(vcfIntake2.questionnaire);
const sections = vcfIntake2.questionnaire.item.filter((item) => !isKnown(item));
const booked = (visitType: string, birthDate = "1948-03-01"): Answers =>
  knownAnswers(vcfIntake2.questionnaire, {
    birthDate,
    visitType,
    visitAt: new Date("2026-11-24T15:00:00Z"),
    zone: "America/Chicago",
  });
const asks = (answers: Answers, linkId: string) => visibleItems(index, answers).has(linkId);
const flagsOf = (answers: Answers) => raiseFlags(vcfIntake2, answers).map(({ code }) => code);
const scores = (answers: Answers) =>
  Object.fromEntries(computeScores(vcfIntake2, answers).map(({ code, value }) => [code, value]));
const quantity = (value: number, code: string) => [{ valueQuantity: { value, code } }];

describe("published versions", () => {
  it("stay as they were: version 1 has the hash it was published with", () => {
    expect(fingerprintOf(vcfIntake1)).toBe("a91e9d7a46b68257be3d79753bbeb23b08a622d62665236de0573526c1eeb077");
  });
});

describe("the median path", () => {
  /** Seconds that a person of 75 takes for one, on a phone: a proposal, to be measured with patients. */
  const seconds = (linkId: string): number => {
    const item = index.items.get(linkId)?.item;
    if (item?.type === "choice") return linkId === "rmdq" ? 110 : item.repeats ? 11 : 8;
    // Half of the optional boxes stay empty.
    return item?.required ? 15 : 7;
  };
  const typical: Answers = {
    ...booked("first-visit"),
    ...healthy,
    "blood-thinner": [coded("yes")],
    "emergency-contact": [coded("yes")],
    "more-medicines": [coded("yes")],
    imaging: [coded("mri")],
    "levels-told": [coded("yes")],
  };
  const asked = sections.flatMap(({ linkId }) =>
    pathsIn(index, typical, linkId).filter((path) => isQuestion(index, path)),
  );
  const inLists = 3 * 35 + 2 * 25;

  it("asks at most 110 questions besides its lists", () => {
    expect(asked.length).toBeLessThanOrEqual(110);
  });

  it("takes at most 20 minutes, with three medicines and two scans, and the form says so", () => {
    expect(asked.reduce((sum, path) => sum + seconds(path), inLists)).toBeLessThanOrEqual(20 * 60);
    const said = sections.map((section) => extensionNumber(section, extensionUrls.minutes) ?? 0);
    expect(said.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(20);
  });

  it("can be sent in with what is required alone, and raises nothing then", () => {
    expect(validateAnswers(index, { ...booked("first-visit"), ...healthy }, { mode: "submit" })).toEqual([]);
    expect(flagsOf({ ...booked("first-visit"), ...healthy })).toEqual([]);
  });
});

describe("what the booking knows", () => {
  it("is the age on the day of the visit in the clinic's zone, and the visit", () => {
    expect(booked("first-visit-video", "1948-11-25")).toEqual({
      "known-age": [{ valueInteger: 77 }],
      "known-visit": [coded("first-visit-video")],
    });
  });

  it("is not asked again: no name, birth date, phone or email of the patient", () => {
    const own = /^(name|birth|phone|email|date-of-birth)/;
    expect([...index.items.keys()].filter((linkId) => own.test(linkId))).toEqual([]);
  });

  it.each<[string, Answers, string, boolean]>([
    ["pregnancy at 78", booked("first-visit"), "pregnancy", false],
    ["pregnancy at 50", booked("first-visit", "1976-01-01"), "pregnancy", true],
    ["pregnancy of a man of 50", { ...booked("first-visit", "1976-01-01"), sex: [coded("male")] }, "pregnancy", false],
    ["pregnancy when the age is not known", {}, "pregnancy", true],
    ["the 24 sentences before a first visit", booked("first-visit"), "rmdq", true],
    ["the 24 sentences before an urgent visit", booked("urgent-visit"), "rmdq", false],
    ["a driver for a visit by video", booked("first-visit-video"), "driver", false],
    ["a driver for a visit in person", booked("first-visit"), "driver", true],
    ["consent to video in person", booked("first-visit"), "consent-video", false],
    ["consent to video by video", booked("first-visit-video"), "consent-video", true],
    ["the cancer team at a cancer visit", booked("cancer-related-visit"), "cancer-team", true],
    ["the cancer team at a first visit", booked("first-visit"), "cancer-team", false],
  ])("decides: %s", (_, answers, linkId, isAsked) => expect(asks(answers, linkId)).toBe(isAsked));
});

describe("RMDQ-24", () => {
  const item = index.items.get("rmdq")?.item;
  const ticked = (...codes: (number | string)[]): Answers => ({ rmdq: codes.map((code) => coded(String(code))) });

  it("has the 24 sentences of 1983, cited, its Spanish marked for review", () => {
    const words = (item?.answerOption ?? []).map((option) => optionLabel(option, "en"));
    expect(words).toHaveLength(25);
    expect(words[6]).toBe("Because of my back, I have to hold on to something to get out of an easy chair.");
    expect(words[9]).toBe("I only stand for short periods of time because of my back.");
    expect(words[15]).toBe("I have trouble putting on my socks (or stockings) because of the pain in my back.");
    expect(words[23]).toBe("I stay in bed most of the time because of my back.");
    expect(item && extensionOf(item, extensionUrls.citation)?.valueString).toMatch(/Spine 1983;8:141-144/);
    expect(item && extensionOf(item, extensionUrls.translationReview)?.valueBoolean).toBe(true);
  });

  it.each<[string, Answers, number | null]>([
    ["nothing ticked", {}, null],
    ["none, confirmed", ticked("none"), 0],
    ["all", ticked(...Array.from({ length: 24 }, (_, n) => n + 1)), 24],
    ["1 to 12", ticked(...Array.from({ length: 12 }, (_, n) => n + 1)), 12],
    ["3, 9, 13, 18, 21", ticked(3, 9, 13, 18, 21), 5],
    ["24", ticked(24), 1],
  ])("%s scores %s", (_, answers, value) => expect(scores(answers)["rmdq-24"]).toBe(value));

  it("is flagged above 17, not at 17", () => {
    const first = (count: number) => ticked(...Array.from({ length: count }, (_, n) => n + 1));
    expect([flagsOf(first(17)), flagsOf(first(18))]).toEqual([[], ["rmdq-severe"]]);
  });
});

describe("OST", () => {
  const of = (weight: number, age: string, more: Answers = {}): Answers => ({
    ...booked("first-visit", age),
    sex: [coded("female")],
    "levels-told": [coded("no")],
    fractures: [coded("none")],
    weight: quantity(weight, "kg"),
    ...more,
  });

  it("is (weight - age) / 5 without decimals, and flagged below 2 for a woman", () => {
    expect(scores(of(69, "1966-01-01")).ost).toBe(1);
    expect(flagsOf(of(69, "1966-01-01"))).toContain("ost-low");
    expect(flagsOf(of(70, "1966-01-01"))).not.toContain("ost-low");
  });

  it("is left out with a broken bone, where it adds nothing", () => {
    expect(scores(of(45, "1946-01-01", { "levels-told": [coded("yes")] })).ost).toBeNull();
    expect(scores(of(45, "1946-01-01", { fractures: [coded("wrist")] })).ost).toBeNull();
  });
});

describe("flags of version 2", () => {
  it.each<[string, Answers, string[]]>([
    [
      "a blood thinner in the medicine list",
      { "more-medicines": [coded("yes")], "medicine-list[0].med-name": [coded("med-apixaban")] },
      ["blood-thinner"],
    ],
    [
      "any of several medicines",
      {
        "more-medicines": [coded("yes")],
        "medicine-list[0].med-name": [coded("med-calcium")],
        "medicine-list[3].med-name": [coded("med-prednisone")],
      },
      ["steroids"],
    ],
    [
      "a medicine that we do not know",
      { "more-medicines": [coded("yes")], "medicine-list[0].med-name": [{ valueString: "Herbs" }] },
      [],
    ],
    [
      "medicines hidden again",
      { "more-medicines": [coded("no")], "medicine-list[0].med-name": [coded("med-apixaban")] },
      [],
    ],
    [
      "1.5 inches of height lost",
      { "height-young": quantity(66, "[in_i]"), "height-now": quantity(64.4, "[in_i]") },
      ["height-loss"],
    ],
    ["3.9 cm lost", { "height-young": quantity(166, "cm"), "height-now": quantity(162.1, "cm") }, []],
    [
      "an opioid with stops in breathing",
      { "pain-medicine": [coded("opioid")], "breathing-stops": [coded("yes")] },
      ["sleep-apnea-opioid", "sleep-apnea"],
    ],
    ["pain all night", { "pain-night": [coded("yes")] }, ["pain-all-the-time"]],
    [
      "a stiff spine and a fall",
      { "pain-cause": [coded("simple-fall")], "spine-history": [coded("stiff-spine")] },
      ["stiff-spine-fall"],
    ],
    [
      "an accident not examined",
      { "pain-cause": [coded("major")], "trauma-seen": [coded("no")] },
      ["major-trauma", "trauma-unseen"],
    ],
    ["not safe at home", { "safe-home": [coded("no")] }, ["not-safe-home"]],
    [
      "no bone medicine and no scan after a fracture",
      { fractures: [coded("hip")], "bone-medicine": [coded("none")], dxa: [coded("no")] },
      ["bone-health-gap"],
    ],
    [
      "a shot for diabetes",
      { "more-medicines": [coded("yes")], "medicine-list[0].med-name": [coded("med-semaglutide")] },
      ["fasting-medicine"],
    ],
  ])("%s", (_, answers, codes) => expect(flagsOf({ ...booked("first-visit"), ...healthy, ...answers })).toEqual(codes));

  it("has every flag of version 1, and every severity, source and mark for sign-off", () => {
    const codes = vcfIntake2.flags.map(({ code }) => code);
    expect(vcfIntake1.flags.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([]);
    const unsigned = vcfIntake2.flags.filter(({ source, signOff }) => /memory|proposal/.test(source) && !signOff);
    expect(unsigned).toEqual([]);
  });
});

describe("the list of medicines", () => {
  it("has each code and each brand once", () => {
    const codes = medicines.map(({ code }) => code);
    const brands = medicines.flatMap((medicine) => medicine.brands);
    expect([new Set(codes).size, new Set(brands).size]).toEqual([codes.length, brands.length]);
  });

  it("knows the blood thinners that version 1 asks for by name", () => {
    const asked = index.items.get("blood-thinner-which")?.item.answerOption ?? [];
    const generic = asked.map((option) => optionLabel(option, "en").split(" ")[0] ?? "");
    const known = medicines.filter(({ code }) => codesOf("anticoagulant", "antiplatelet").includes(code));
    const missing = generic.filter((name) => !known.some(({ name: { en } }) => en.startsWith(name)));
    expect(missing).toEqual(["Another", "I"]);
  });
});
