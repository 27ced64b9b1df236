import { describe, expect, it, test } from "vitest";
import { medicines4, otherNames } from "#content/medicines-4";
import { vcfIntake2 } from "#content/questionnaires/vcf-intake-2";
import { vcfIntake3 } from "#content/questionnaires/vcf-intake-3";
import { vcfIntake4 } from "#content/questionnaires/vcf-intake-4";
import { vcfIntake5 } from "#content/questionnaires/vcf-intake-5";
import { intakeText } from "#content/text/intake";
import { warningSignPageTexts } from "#content/triage/messages";
import { warningSigns2 } from "#content/triage/warning-signs-2";
import { fingerprintOf } from "#lib/fingerprint";
import type { Answers } from "#lib/intake/answers";
import { raiseFlags } from "#lib/intake/flags";
import { knownAnswers, offeredAnswers } from "#lib/intake/known";
import {
  extensionNumber,
  extensionText,
  extensionUrls,
  isKnown,
  optionCode,
  optionLabel,
  type QuestionnaireItem,
  textOf,
} from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { isQuestion, pathsIn } from "#lib/intake/sections";
import { validateAnswers } from "#lib/intake/validation";
import { visibleItems } from "#lib/intake/visibility";
import { locales } from "#lib/locale";
import { signsOnPage, warningSignPages } from "#lib/triage/rules";
import { currentWarningSigns } from "#lib/triage/schema";
import { healthy4 } from "#tests/support/healthy";
import { secondsIn, secondsToRead, words } from "#tests/unit/intake/form-time";
import { itemBank, redFlagBank } from "#tests/unit/intake/item-bank";
import { typical } from "#tests/unit/intake/median";
import { coded } from "./items";

const before = indexQuestionnaire(vcfIntake3.questionnaire);
const fourth = indexQuestionnaire(vcfIntake4.questionnaire);
const index = indexQuestionnaire(vcfIntake5.questionnaire);
const sections = vcfIntake5.questionnaire.item.filter((item) => !isKnown(item));
const one = (...codes: string[]) => codes.map((code) => coded(code));
const booked = (visitType = "first-visit", birthDate = "1948-03-01"): Answers =>
  knownAnswers(vcfIntake5.questionnaire, {
    birthDate,
    visitType,
    visitAt: new Date("2026-11-24T15:00:00Z"),
    zone: "America/Chicago",
  });
const asks = (answers: Answers, path: string) => visibleItems(index, answers).has(path);

test("versions 2 to 4 stay as they were published", () => {
  expect(fingerprintOf(vcfIntake2)).toBe("5a9a8a860fbbf8971d6d30c4b708e01c46655507f9e16f1abfb057d2413f0a57");
  expect(fingerprintOf(vcfIntake3)).toBe("98c795cee6c16330b7711bfda97690bb45ad784f9ffa3f721b54bc140e04b6b0");
  expect(fingerprintOf(vcfIntake4)).toBe("46cd3ec98a251370d40e999d8288338b49d4eb9016c0bcd9ff398a3c2d36c226");
});

describe("the item bank", () => {
  it.each(itemBank)("%s", (_, asked, why) => {
    expect(asked.filter((linkId) => !index.items.has(linkId))).toEqual([]);
    expect(asked.length > 0 || why !== undefined).toBe(true);
  });

  it("has every question of the form in one of its rows", () => {
    const named = new Set([...itemBank.flatMap(([, asked]) => asked), ...redFlagBank.flatMap(([, asked]) => asked)]);
    const beside = ["medicine-note", "nerve-emergency", "nerve-unsure", "fever-today", "known-visit", "signature"];
    const lost = [...index.items.values()].filter(({ item }) => item.type !== "group" && !named.has(item.linkId));
    expect(lost.map(({ item }) => item.linkId).filter((linkId) => !beside.includes(linkId))).toEqual(["rmdq-stem"]);
  });

  it.each(redFlagBank)("warning sign %s", (sign, inForm) => {
    expect(warningSigns2.signs.map(({ id }) => id)).toContain(sign);
    expect(inForm.filter((linkId) => !index.items.has(linkId))).toEqual([]);
  });

  it("names every warning sign that is asked", () => {
    const named: readonly string[] = redFlagBank.map(([sign]) => sign);
    expect(warningSigns2.signs.map(({ id }) => id).filter((id) => !named.includes(id))).toEqual([]);
  });
});

describe("what versions 4 and 5 changed", () => {
  const said = ({ text, _text }: QuestionnaireItem) => JSON.stringify([text, _text]);

  it("asks nothing in other words that version 3 asked", () => {
    const reworded = [...before.items].filter(([linkId, { item }]) => {
      const now = index.items.get(linkId)?.item;
      // The words of a consent have versions of their own.
      return now && item.type !== "group" && linkId !== "consent-images" && said(now) !== said(item);
    });
    expect(reworded.map(([linkId]) => linkId)).toEqual([]);
  });

  it("left out two questions: the consent to records asks one, the goals have the other each", () => {
    expect([...before.items.keys()].filter((linkId) => !index.items.has(linkId))).toEqual(["scan-request", "goal-now"]);
  });

  it("kept the codes of every answer that version 4 offers", () => {
    const codes = (item: QuestionnaireItem) => (item.answerOption ?? []).map(optionCode);
    const lost = [...fourth.items.values()].flatMap(({ item }) => {
      const now = index.items.get(item.linkId)?.item;
      return now ? codes(item).filter((code) => !codes(now).includes(code)) : [];
    });
    expect(lost).toEqual([]);
  });

  it("lets everything new stay open but the address and when a denosumab was given last", () => {
    const added = [...index.items].filter(([linkId, { item }]) => !before.items.has(linkId) && item.required);
    expect(added.map(([linkId]) => linkId)).toEqual(["address", "med-denosumab-last", "med-denosumab-stopped"]);
  });

  it("lets people say that they do not know what they now have to choose", () => {
    const asked = [...index.items.values()].filter(
      ({ item }) => item.type === "choice" && item.required && !before.items.get(item.linkId)?.item.required,
    );
    expect(asked.map(({ item }) => item.linkId)).toContain("denosumab-last");
    const codes = (item: QuestionnaireItem) => (item.answerOption ?? []).map(({ valueCoding }) => valueCoding?.code);
    expect(asked.filter(({ item }) => !codes(item).includes("unknown")).map(({ item }) => item.linkId)).toEqual([]);
  });
});

describe("what is asked of whom", () => {
  const young = booked("first-visit", "1980-01-01");
  it.each<[string, Answers, string, boolean]>([
    ["a last period at 46", { ...young, pregnancy: one("no") }, "last-period", true],
    ["a last period not sure", { ...young, pregnancy: one("unknown") }, "last-period", true],
    ["a last period that does not apply", { ...young, pregnancy: one("not-applicable") }, "last-period", false],
    ["a last period before the other question", young, "last-period", false],
    ["a last period of a man", { ...young, sex: one("male"), pregnancy: one("no") }, "last-period", false],
    ["a last period at 78", { ...booked(), pregnancy: one("no") }, "last-period", false],
    ["a stent", { implants: one("stent") }, "implant-stent-date", true],
    [
      "a stent told with the blood thinner",
      { implants: one("stent"), "blood-thinner": one("yes"), "blood-thinner-why": one("stent") },
      "implant-stent-date",
      false,
    ],
    ["a card of a pacemaker", { implants: one("pacemaker") }, "implant-card", true],
    ["a card of nothing", { implants: one("none") }, "implant-card", false],
    ["the table in person", booked(), "exam-table", true],
    ["the table by video", booked("first-visit-video"), "exam-table", false],
    ["why a bone medicine stopped", { "bone-medicine": one("alendronate") }, "bone-medicine-stopped", true],
    ["why none stopped", { "bone-medicine": one("none") }, "bone-medicine-stopped", false],
    ["the next dose of a drip", { "bone-medicine": one("zoledronic-acid") }, "bone-medicine-next", true],
    ["the next dose of a tablet", { "bone-medicine": one("alendronate") }, "bone-medicine-next", false],
    ["where the DXA was", { dxa: one("over-2-years") }, "dxa-place", true],
    ["where no DXA was", { dxa: one("no") }, "dxa-place", false],
    [
      "which bone of a T-score",
      { dxa: one("over-2-years"), "dxa-t-score": [{ valueDecimal: -2.5 }] },
      "dxa-bone",
      true,
    ],
    ["which bone without one", { dxa: one("over-2-years") }, "dxa-bone", false],
    ["work at 60", booked("first-visit", "1966-01-01"), "work", true],
    ["work at 78", booked(), "work", false],
    ["work when the age is not known", {}, "work", true],
    ["help at home", { cook: one("some") }, "home-help", true],
    ["help at home of none", { cook: one("no"), "self-care": one("no") }, "home-help", false],
    ["limits of an MRI to come", { imaging: one("xray") }, "mri-limits", true],
    ["limits of an MRI that was", { imaging: one("xray", "mri") }, "mri-limits", false],
    [
      "a brace",
      { treatments: one("brace"), "treatment-list[1].treatment-kind": one("brace") },
      "treatment-list[1].brace-use",
      true,
    ],
    [
      "a brace of another row",
      {
        treatments: one("brace"),
        "treatment-list[0].treatment-kind": one("brace"),
        "treatment-list[1].treatment-kind": one("rest"),
      },
      "treatment-list[1].brace-use",
      false,
    ],
    ["the number of the kidney", { kidney: one("yes") }, "kidney-number", true],
    ["how long an opioid", { "pain-medicine": one("opioid") }, "opioid-time", true],
    ["the name of a driver who was named already", { driver: one("contact") }, "driver-name", false],
    ["the name of another driver", { driver: one("yes") }, "driver-name", true],
    [
      "who stays, where the person for an emergency drives",
      { driver: one("contact"), "adult-24-hours": one("yes") },
      "adult-24-name",
      false,
    ],
    ["how near a goal is", { goals: one("walk") }, "goal-now-walk", true],
    ["how near another goal is", { goals: one("walk") }, "goal-now-sleep", false],
    ["a goal in own words", { goals: one("own") }, "goal-own", true],
    ["a goal in own words of who has none", { goals: one("walk") }, "goal-own", false],
    ["who stays, with a driver named", { driver: one("yes"), "adult-24-hours": one("yes") }, "adult-24-name", false],
    ["who stays, without", { driver: one("no"), "adult-24-hours": one("yes") }, "adult-24-name", true],
  ])("%s", (_, answers, path, isAsked) => expect(asks(answers, path)).toBe(isAsked));
});

describe("“I do not know”", () => {
  /** Published instruments keep their answers; the rest everybody knows of themselves, or is a wish or an agreement. */
  const known = [
    ...["filler", "helper-relation", "support", "contact-ways", "contact-time", "emergency-contact", "emergency-talk"],
    ...["pain-rest", "pain-moving", "pain-worst", "peg-pain", "peg-enjoyment", "peg-activity", "rmdq"],
    ...["phq-interest", "phq-down", "walk", "self-care", "cook", "home-help", "walking", "fracture-bone", "treatments"],
    ...["treatment-kind", "lives-with", "home-stairs", "travel", "goals", "preferred-plan"],
  ];
  const isExempt = (linkId: string) =>
    known.includes(linkId) || /^(known|consent|goal-now)-/.test(linkId) || linkId === "signature";

  it("or “I would rather not say” is offered wherever somebody may not know", () => {
    const codes = (item: QuestionnaireItem) => (item.answerOption ?? []).map(optionCode);
    const without = [...index.items.values()].filter(
      ({ item }) => item.type === "choice" && !codes(item).some((code) => code === "unknown" || code === "unsaid"),
    );
    expect(without.map(({ item }) => item.linkId).filter((linkId) => !isExempt(linkId))).toEqual([]);
    expect(known.filter((linkId) => !index.items.has(linkId))).toEqual([]);
  });

  it("is to leave a box empty: no box has to be filled in but those that a form cannot do without", () => {
    const boxes = ["boolean", "integer", "decimal", "date", "string", "text", "quantity", "open-choice", "attachment"];
    const required = [...index.items.values()].filter(({ item }) => boxes.includes(item.type) && item.required);
    expect(required.map(({ item }) => item.linkId)).toEqual([
      ...["helper-name", "address", "emergency-name", "emergency-phone", "med-name", "reaction-to", "signature"],
    ]);
  });

  const raised = (answers: Answers) => raiseFlags(vcfIntake5, answers).map(({ code }) => code);

  it("whether one was examined after an accident counts as not", () => {
    expect(raised({ "pain-cause": one("major"), "trauma-seen": one("unknown") })).toContain("trauma-unseen");
    expect(raised({ "pain-cause": one("major"), "trauma-seen": one("yes") })).not.toContain("trauma-unseen");
  });

  it("counts for nobody to drive where the person for an emergency drives and none was named", () => {
    expect(raised({ "emergency-contact": one("no"), driver: one("contact") })).toContain("no-escort");
    expect(raised({ "emergency-contact": one("yes"), driver: one("contact") })).not.toContain("no-escort");
  });
});

describe("goals", () => {
  const codes = (index.items.get("goals")?.item.answerOption ?? []).map(optionCode);

  it("are rated 0 to 10, each by itself", () => {
    const ratings = codes.map((code) => index.items.get(`goal-now-${code}`)?.item);
    const zeroToTen = Array.from({ length: 11 }, (_, n) => String(n));
    expect(ratings.map((item) => item?.answerOption?.map(optionCode))).toEqual(codes.map(() => zeroToTen));
  });

  it("are three at most", () => {
    const findings = (...chosen: string[]) =>
      validateAnswers(index, { goals: one(...chosen) }, { mode: "draft" }).map(({ path, code }) => [path, code]);
    expect(findings(...codes.slice(0, 3))).toEqual([]);
    expect(findings(...codes.slice(0, 4))).toEqual([["goals", "too-many"]]);
  });
});

describe("denosumab named in the list", () => {
  const named: Answers = { "more-medicines": one("yes"), "medicine-list[0].med-name": one("med-denosumab") };
  const row = (name: string) => `medicine-list[0].${name}`;

  it("is asked in months, not for today or yesterday, and has to be answered", () => {
    expect(asks(named, row("med-last"))).toBe(false);
    const missing = validateAnswers(index, { ...booked(), ...healthy4, ...named }, { mode: "submit" });
    expect(missing.map(({ path, code }) => [path, code])).toEqual([
      [row("med-denosumab-last"), "required"],
      [row("med-denosumab-stopped"), "required"],
    ]);
  });

  it("is not asked twice where it was told above, nor of any other medicine", () => {
    expect(asks({ ...named, "bone-medicine": one("denosumab") }, row("med-denosumab-last"))).toBe(false);
    expect(
      asks({ ...named, "medicine-list[1].med-name": one("med-calcium") }, "medicine-list[1].med-denosumab-last"),
    ).toBe(false);
    expect(asks({ ...named, "medicine-list[1].med-name": one("med-calcium") }, "medicine-list[1].med-last")).toBe(true);
  });
});

describe("what the booking knows", () => {
  const words = ({ item }: { item: QuestionnaireItem }) =>
    locales.flatMap((locale) => [textOf(item, locale), extensionText(item, extensionUrls.hint)?.[locale] ?? ""]);
  /** Of somebody else, or the act of signing. */
  const ofOthers = [
    ...[
      "helper-name",
      "preferred-name",
      "emergency-name",
      "emergency-phone",
      "driver-name",
      "adult-24-name",
      "referrer",
    ],
    ...["signature", "insurance-plan", "insurance-holder", "med-name", "other-doctors", "contact-ways", "levels"],
  ];

  it("is asked in no question: name, birth date, phone, email, reason", () => {
    const known =
      /\b(name|names|born|birth|birthday|phone|telephone|e-?mail|reason|why do you come|nombres?|nació|nacimiento|tel[eé]fono|correo|motivo)\b/i;
    const found = [...index.items.values()].filter((entry) => words(entry).some((text) => known.test(text)));
    expect(found.map(({ item }) => item.linkId).filter((linkId) => !ofOthers.includes(linkId))).toEqual(["sex"]);
    const sex = index.items.get("sex");
    expect(sex && words(sex).join(" ")).not.toMatch(/date|fecha/);
  });

  it("is age and kind of visit in questions that nobody sees", () => {
    expect(Object.keys(booked()).map((linkId) => index.items.get(linkId)?.item.readOnly)).toEqual([true, true]);
    expect(
      sections.flatMap(({ linkId }) => pathsIn(index, booked(), linkId)).filter((path) => path.startsWith("known")),
    ).toEqual([]);
  });

  it("is offered where only a person can say it: who booked is most likely who helps", () => {
    expect(offeredAnswers("Karen Whitlock")).toEqual({ "helper-name": [{ valueString: "Karen Whitlock" }] });
    expect(offeredAnswers(null)).toEqual({});
    expect(index.items.get("helper-name")?.item.type).toBe("string");
  });
});

describe("the median path", () => {
  const answers = { ...booked(), ...typical };
  const seconds = (section: string, locale: "en" | "es") => secondsIn(index, answers, section, locale);
  const total = (locale: "en" | "es") => sections.reduce((sum, { linkId }) => sum + seconds(linkId, locale), 0);
  const said = (section: QuestionnaireItem) => extensionNumber(section, extensionUrls.minutes) ?? 0;

  it("is one that can be sent", () => expect(validateAnswers(index, answers, { mode: "submit" })).toEqual([]));

  it.each(locales)("takes at most 20 minutes (%s)", (locale) => {
    expect(total(locale)).toBeLessThanOrEqual(20 * 60);
    expect(total(locale)).toBeGreaterThan(15 * 60);
  });

  it("takes what the list of parts tells: in all to the minute, each part to less than a minute", () => {
    expect(sections.reduce((sum, section) => sum + said(section), 0)).toBe(Math.ceil(total("en") / 60));
    const off = sections.filter((section) => Math.abs(said(section) - seconds(section.linkId, "en") / 60) >= 1);
    expect(off.map(({ linkId }) => linkId)).toEqual([]);
  });

  it("tells the minutes of the warning signs, which are read once more before the form is sent", () => {
    const read = warningSignPages.flatMap((page) => [
      ...Object.values(warningSignPageTexts[page]),
      ...signsOnPage(currentWarningSigns, page).map(({ question }) => question),
    ]);
    const count = (locale: "en" | "es") => read.reduce((sum, text) => sum + words(text[locale]), 0);
    for (const locale of locales) {
      const minutes = Math.round(secondsToRead(count(locale), warningSignPages.length + 1) / 60);
      expect(intakeText.signsAgain.taskHint[locale]).toContain(` ${minutes} `);
    }
  });

  it("asks at most 110 questions besides its lists", () => {
    const asked = sections.flatMap(({ linkId }) =>
      pathsIn(index, answers, linkId).filter((path) => isQuestion(index, path)),
    );
    expect(asked.length).toBeLessThanOrEqual(110);
  });
});

describe("the medicines of version 5", () => {
  it("have each name once, the ones that are only searched for too", () => {
    const shown = medicines4.flatMap(({ name, brands }) => [...new Set([name.en, name.es]), ...brands]);
    const all = [...shown, ...Object.values(otherNames).flat()].map((name) => name.toLowerCase());
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    expect(Object.keys(otherNames).filter((code) => !medicines4.some((medicine) => medicine.code === code))).toEqual(
      [],
    );
  });

  it("are options with words in both languages", () => {
    const options = index.items.get("med-name")?.item.answerOption ?? [];
    expect(options).toHaveLength(medicines4.length);
    expect(options.filter((option) => locales.some((locale) => optionLabel(option, locale) === ""))).toEqual([]);
  });
});
