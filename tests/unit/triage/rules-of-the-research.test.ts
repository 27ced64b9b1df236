import { describe, expect, test } from "vitest";
import { triageMessages } from "#content/triage/messages";
import { warningSigns1 } from "#content/triage/warning-signs-1";
import type { Locale, Text } from "#lib/locale";
import {
  evaluateWarningSigns,
  type PageAnswer,
  signsOnPage,
  type Tier,
  type WarningSignAnswers,
} from "#lib/triage/rules";
import { currentWarningSigns, warningSignsOf } from "#lib/triage/schema";

/**
 * The rules of the clinical research, section 2, line by line: which signs ask for each, its tier alone, and what
 * raises it. RF-M1 is asked by no list: it is what staff do when somebody speaks of harming themselves.
 */
const rules: readonly {
  rule: string;
  signs: readonly string[];
  tier: Tier;
  words: RegExp;
  raised?: Readonly<Record<string, Tier>>;
}[] = [
  {
    rule: "RF-N1",
    signs: ["RF-N1"],
    tier: "emergency",
    words: /numbness or tingling between your legs.*genitals.*thighs/i,
  },
  {
    rule: "RF-N2",
    signs: ["RF-N2"],
    tier: "emergency",
    words: /last 2 weeks.*start to pee.*feel or stop.*cannot pee/i,
  },
  { rule: "RF-N3", signs: ["RF-N3"], tier: "emergency", words: /leak pee or poop.*cannot feel/i },
  { rule: "RF-N4", signs: ["RF-N4"], tier: "emergency", words: /pain, tingling, numbness or weakness in both legs/i },
  { rule: "RF-N5", signs: ["RF-N5"], tier: "emergency", words: /leg or an arm.*weaker, gives way.*control/i },
  {
    rule: "RF-N6",
    signs: ["RF-N6"],
    tier: "same_day",
    words: /sexual feeling or function.*back pain/i,
    raised: {
      "RF-N1": "emergency",
      "RF-N2": "emergency",
      "RF-N3": "emergency",
      "RF-N4": "emergency",
      "RF-N5": "emergency",
      "RF-N7": "emergency",
      "RF-C2": "same_day",
    },
  },
  {
    rule: "RF-N7",
    signs: ["RF-N7"],
    tier: "same_day",
    words: /band around your chest or belly.*shocks down your spine.*unsteady walking/i,
    raised: { "RF-C1": "emergency", "RF-N4": "emergency", "RF-N5": "emergency", "RF-C2": "same_day" },
  },
  {
    rule: "RF-T1",
    signs: ["RF-T1-recent"],
    tier: "emergency",
    words: /accident in the last 48 hours.*No one has examined you/i,
  },
  {
    rule: "RF-T1",
    signs: ["RF-T1-older"],
    tier: "same_day",
    words: /more than 48 hours ago, or one you were already examined/i,
  },
  { rule: "RF-T2", signs: ["RF-T2"], tier: "emergency", words: /any fall.*ankylosing spondylitis or DISH.*fusion/i },
  {
    rule: "RF-X1",
    signs: ["RF-X1"],
    tier: "emergency",
    words: /chest pain, trouble breathing, fainting, coughing up blood.*one side/i,
  },
  { rule: "RF-X2", signs: ["RF-X2"], tier: "emergency", words: /tearing pain.*lump in your belly/i },
  {
    rule: "RF-I1",
    signs: ["RF-I1-ill"],
    tier: "emergency",
    words: /100\.4.*very ill, are confused or have a stiff neck/i,
  },
  {
    rule: "RF-I1",
    signs: ["RF-I1-well"],
    tier: "same_day",
    words: /100\.4.*chills, along with back pain/i,
    raised: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((number) => [`RF-N${number}`, "emergency" as const])),
  },
  {
    rule: "RF-I2",
    signs: ["RF-I2"],
    tier: "same_day",
    words: /weak immune system, dialysis, diabetes.*injected drugs.*blood or heart infection.*injection or surgery/i,
    raised: { "RF-I1-well": "emergency", "RF-I1-ill": "emergency", "RF-C1": "same_day" },
  },
  {
    rule: "RF-C1",
    signs: ["RF-C1"],
    tier: "same_day",
    words: /back pain.*ever had cancer.*other than common skin cancer/i,
    raised: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((number) => [`RF-N${number}`, "emergency" as const])),
  },
  { rule: "RF-C2", signs: ["RF-C2"], tier: "same_day", words: /never stops.*night or lying down.*worse.*lost weight/i },
  { rule: "RF-P1", signs: ["RF-P1"], tier: "same_day", words: /even with medicine.*out of bed, eating, drinking/i },
  {
    rule: "RF-P2",
    signs: ["RF-P2"],
    tier: "clinician_review",
    words: /suddenly.*severe.*70 or older.*osteoporosis.*steroid/i,
    raised: { "RF-C1": "same_day", "RF-N5": "emergency" },
  },
  {
    rule: "RF-G1",
    signs: ["RF-G1"],
    tier: "emergency",
    words: /cement procedure.*weak or numb leg.*pee or poop, chest pain, or trouble breathing/i,
  },
  {
    rule: "RF-G2",
    signs: ["RF-G2"],
    tier: "same_day",
    words: /cement procedure.*fever of 100\.4.*redness, pus or bleeding.*rash.*severe back pain/i,
  },
  { rule: "RF-G3", signs: ["RF-G2"], tier: "same_day", words: /severe headache when you sit up/i },
  { rule: "RF-O1", signs: ["RF-O1"], tier: "emergency", words: /sleepy, breathing slowly or confused.*opioids/i },
];

const ticking = (...ids: string[]): WarningSignAnswers => {
  const on = (page: "emergency" | "today"): PageAnswer => {
    const ticked = signsOnPage(currentWarningSigns, page).flatMap(({ id }) => (ids.includes(id) ? [id] : []));
    return { ticked, answer: ticked.length > 0 ? "some" : "none" };
  };
  return { emergency: on("emergency"), today: on("today") };
};
const tierOf = (...ids: string[]) => evaluateWarningSigns(currentWarningSigns, ticking(...ids)).tier;
const signOf = (id: string) => currentWarningSigns.signs.find((sign) => sign.id === id);

describe.each(rules)("$rule, asked by $signs", ({ signs: [id = ""], tier, words, raised = {} }) => {
  test("asks what the research asks, with its source", () => {
    expect(signOf(id)?.question.en).toMatch(words);
    expect(signOf(id)?.question.es.length).toBeGreaterThan(20);
    expect(signOf(id)?.source).toMatch(/\w{4}/);
  });

  test(`is ${tier} alone, on the page of its tier`, () => {
    expect(tierOf(id)).toBe(tier);
    expect(signOf(id)?.page).toBe(tier === "emergency" ? "emergency" : "today");
  });

  test("is raised by what the research names, and only by it", () => {
    for (const [other, together] of Object.entries(raised))
      expect(tierOf(id, other), `${id} and ${other}`).toBe(together);
  });

  test("not sure: a call today with the emergency text on the first page, a clinician on the second", () => {
    const isEmergency = signOf(id)?.page === "emergency";
    const unsure: PageAnswer = { ticked: [], answer: "unsure" };
    const answers = isEmergency ? { ...ticking(), emergency: unsure } : { ...ticking(), today: unsure };
    const result = evaluateWarningSigns(currentWarningSigns, answers);
    expect([result.tier, result.showEmergencyText]).toEqual(
      isEmergency ? ["same_day", true] : ["clinician_review", false],
    );
  });
});

test("there is no sign that the research does not name", () => {
  const named = new Set(rules.flatMap(({ signs }) => signs));
  expect(currentWarningSigns.signs.filter(({ id }) => !named.has(id))).toEqual([]);
  expect([...named].filter((id) => !signOf(id))).toEqual([]);
});

const vectors: readonly [string, readonly string[], Tier][] = [
  ["N1 yes", ["RF-N1"], "emergency"],
  ["N4 yes, others no", ["RF-N4"], "emergency"],
  ["one-leg pain only, no weakness", [], "routine"],
  ["fever 38.5, back pain, well", ["RF-I1-well"], "same_day"],
  ["fever and N5", ["RF-I1-well", "RF-N5"], "emergency"],
  ["cancer history and new pain", ["RF-C1"], "same_day"],
  ["cancer and N5", ["RF-C1", "RF-N5"], "emergency"],
  ["car crash yesterday, unseen", ["RF-T1-recent"], "emergency"],
  ["car crash 10 days ago, X-ray done", ["RF-T1-older"], "same_day"],
  ["age 78, cough-onset pain 3 days, none else", ["RF-P2"], "clinician_review"],
  ["all no", [], "routine"],
  ["post-op day 2, fever 38.2", ["RF-G2"], "same_day"],
  ["post-op breathless", ["RF-G1"], "emergency"],
];
test.each(vectors)("%s", (_, ids, tier) => expect(tierOf(...ids)).toBe(tier));
test("N2 not sure", () => {
  const answers: WarningSignAnswers = { ...ticking(), emergency: { ticked: [], answer: "unsure" } };
  expect(evaluateWarningSigns(currentWarningSigns, answers)).toMatchObject({
    tier: "same_day",
    showEmergencyText: true,
  });
});

test("answers to an older version keep its words and tiers", () => {
  expect(warningSignsOf("1")).toBe(warningSigns1);
  expect(warningSignsOf("2")).toBe(currentWarningSigns);
  expect(warningSignsOf("9")).toBe(currentWarningSigns);
  const { signs } = warningSignsOf("1");
  expect(signs.some(({ id }) => id === "RF-G1")).toBe(false);
});

const substance: readonly [keyof typeof triageMessages, Locale, readonly RegExp[]][] = [
  [
    "emergency",
    "en",
    [/help right now/, /Call \{emergencyNumber\}.*nearest emergency/, /not drive/, /Do not wait for this clinic/],
  ],
  [
    "emergency",
    "en",
    [/cannot book a visit/, /Tell them that you have back pain/, /Print this page/, /No one.*watches/],
  ],
  ["emergency", "es", [/ayuda ahora mismo/, /Llame al \{emergencyNumber\}.*emergencias/, /No maneje/, /No espere/]],
  ["emergency", "es", [/No puede reservar/, /dolor de espalda, y/, /Imprima/, /Nadie.*vigila/]],
  [
    "same_day",
    "en",
    [/Call us today on \{phone\}/, /closed.*after-hours/, /numbness between your legs/, /trouble peeing/],
  ],
  ["same_day", "en", [/weak legs/, /fever and feel very ill/, /no one watches/, /not sure.*\{emergencyNumber\}/]],
  [
    "same_day",
    "es",
    [/Llámenos hoy al \{phone\}/, /cerrado.*fuera de horario/, /adormecimiento entre/, /orinar o evacuar/],
  ],
  [
    "same_day",
    "es",
    [/piernas débiles/, /fiebre y se siente muy mal/, /nadie las vigila/, /dudas.*\{emergencyNumber\}/],
  ],
  ["clinician_review", "en", [/clinician will look/, /within 1 working day/, /call \{emergencyNumber\}/]],
  ["clinician_review", "es", [/profesional clínico revisará/, /en 1 día hábil/, /llame al \{emergencyNumber\}/]],
  ["routine", "en", [/did not tick any/, /does not rule out/, /start later, call \{emergencyNumber\} or call us/]],
  ["routine", "es", [/no marcó ninguna/, /no descarta/, /más tarde, llame al \{emergencyNumber\} o llámenos/]],
];
test.each(substance)("the message for %s in %s says what the research wants", (tier, locale, wanted) => {
  const texts = Object.values(triageMessages[tier]).flat() as Text[];
  const said = texts.map((text) => text[locale]).join(" ");
  for (const words of wanted) expect(said).toMatch(words);
});

test("no message promises safety, and a routine one says that it rules nothing out", () => {
  const all = JSON.stringify(triageMessages);
  expect(all).not.toMatch(/you are safe|nothing serious|all is well|no need to worry|está a salvo|no es nada grave/i);
  expect(JSON.stringify(triageMessages.routine)).toMatch(/does not rule out/i);
});
