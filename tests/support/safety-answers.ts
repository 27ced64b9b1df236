import type { Answers } from "#lib/intake/answers";

const coded = (code: string) => ({ valueCoding: { code } });
const one = (linkId: string, ...codes: string[]): Answers => ({ [linkId]: codes.map(coded) });
const listed = (code: string): Answers => ({
  ...one("more-medicines", "yes"),
  "medicine-list[0].med-name": [coded(code)],
});
const typed = (valueString: string): Answers => ({
  ...one("more-medicines", "yes"),
  "medicine-list[0].med-name": [{ valueString }],
});
const heights = (young: number, now: number): Answers => ({
  "height-young": [{ valueQuantity: { value: young, code: "cm" } }],
  "height-now": [{ valueQuantity: { value: now, code: "cm" } }],
});
const all = (...parts: readonly Answers[]): Answers => Object.assign({}, ...parts);
const age = (years: number): Answers => ({ "known-age": [{ valueInteger: years }] });
const noMedicines = one("more-medicines", "no");

export type SafetyCase = {
  readonly flag: string;
  readonly severity: "urgent" | "attention";
  /** Each of these raises it. */
  readonly raised: readonly Answers[];
  /** None of these does. */
  readonly notRaised: readonly Answers[];
  /** The answer that would raise it, to a question that is not asked any more; or the question, where it is always asked. */
  readonly hidden: readonly Answers[] | { readonly alwaysAsked: string };
};

/** Issue 4, sentence 7: what raises each flag in version 4 of the health form, what does not, and what is hidden. */
export const safetyCases: readonly SafetyCase[] = [
  {
    flag: "blood-thinner",
    severity: "attention",
    raised: [
      one("blood-thinner", "yes"),
      all(one("blood-thinner", "yes"), one("blood-thinner-which", "warfarin")),
      all(one("blood-thinner", "unknown"), one("blood-thinner-which", "aspirin")),
      all(one("blood-thinner", "no"), listed("med-bivalirudin")),
      typed("Eliquis 5 mg twice a day"),
      typed("Plavix tablets"),
      typed("una aspirina cada noche"),
      typed("Xarelo"),
    ],
    notRaised: [
      one("blood-thinner", "no"),
      all(one("blood-thinner", "unknown"), one("blood-thinner-which", "unknown")),
      listed("med-calcium"),
      typed("Grandmother’s tea"),
    ],
    hidden: [
      all(one("blood-thinner", "no"), one("blood-thinner-which", "warfarin")),
      all(noMedicines, { "medicine-list[0].med-name": [coded("med-apixaban")] }),
      all(noMedicines, { "medicine-list[0].med-name": [{ valueString: "Eliquis 5 mg" }] }),
    ],
  },
  {
    flag: "denosumab",
    severity: "urgent",
    raised: [
      all(one("bone-medicine", "denosumab"), one("denosumab-last", "over-7-months")),
      all(one("bone-medicine", "denosumab"), one("denosumab-last", "unknown")),
      all(one("bone-medicine", "denosumab"), one("denosumab-stopped", "stopped")),
      all(one("bone-medicine", "denosumab"), one("denosumab-stopped", "unknown")),
      all(listed("med-denosumab"), { "medicine-list[0].med-denosumab-last": [coded("over-7-months")] }),
      all(listed("med-denosumab"), { "medicine-list[0].med-denosumab-last": [coded("unknown")] }),
      all(listed("med-denosumab"), { "medicine-list[0].med-denosumab-stopped": [coded("stopped")] }),
      typed("Prolia shot"),
      typed("Xgeva 120 mg"),
      typed("inyección de Stoboclo"),
      typed("denosumab-bmwo"),
    ],
    notRaised: [
      one("bone-medicine", "denosumab"),
      all(one("bone-medicine", "denosumab"), one("denosumab-last", "under-6-months"), one("denosumab-stopped", "no")),
      all(one("bone-medicine", "denosumab"), one("denosumab-last", "6-7-months")),
      all(one("bone-medicine", "denosumab"), one("denosumab-stopped", "switched")),
      all(listed("med-denosumab"), {
        "medicine-list[0].med-denosumab-last": [coded("under-6-months")],
        "medicine-list[0].med-denosumab-stopped": [coded("no")],
      }),
      listed("med-alendronate"),
    ],
    hidden: [
      all(one("bone-medicine", "none"), one("denosumab-last", "over-7-months")),
      all(one("bone-medicine", "none"), one("denosumab-stopped", "stopped")),
      all(listed("med-calcium"), { "medicine-list[0].med-denosumab-last": [coded("over-7-months")] }),
      all(one("bone-medicine", "denosumab"), listed("med-denosumab"), {
        "medicine-list[0].med-denosumab-last": [coded("unknown")],
      }),
    ],
  },
  {
    flag: "cement-allergy",
    severity: "attention",
    raised: [one("allergies", "cement"), one("allergies", "barium"), one("allergies", "latex", "cement")],
    notRaised: [one("allergies", "none"), one("allergies", "latex"), one("allergies", "unknown")],
    hidden: { alwaysAsked: "allergies" },
  },
  {
    flag: "contrast-allergy",
    severity: "attention",
    raised: [one("allergies", "contrast"), one("allergies", "gadolinium")],
    notRaised: [one("allergies", "none"), one("allergies", "barium"), one("allergies", "other")],
    hidden: { alwaysAsked: "allergies" },
  },
  {
    flag: "fever-infection",
    severity: "urgent",
    raised: [
      one("infection", "fever"),
      one("infection", "infection"),
      one("infection", "antibiotics"),
      one("infection", "sore"),
      one("infection-risks", "surgery"),
      one("infection-risks", "injected"),
    ],
    notRaised: [one("infection", "none"), one("infection", "unknown"), one("infection-risks", "diabetes")],
    hidden: { alwaysAsked: "infection" },
  },
  {
    flag: "cancer-history",
    severity: "urgent",
    raised: [one("cancer", "yes"), one("cancer", "unknown")],
    notRaised: [one("cancer", "no")],
    hidden: { alwaysAsked: "cancer" },
  },
  {
    flag: "cannot-lie-prone",
    severity: "attention",
    raised: [one("prone", "no"), one("prone", "with-help"), one("prone", "unknown")],
    notRaised: [one("prone", "yes")],
    hidden: { alwaysAsked: "prone" },
  },
  {
    flag: "sleep-apnea-opioid",
    severity: "urgent",
    raised: [
      all(one("sleep-apnea", "yes"), one("pain-medicine", "opioid")),
      all(one("sleep-apnea", "yes"), listed("med-oxycodone")),
      all(one("breathing-stops", "yes"), listed("med-fentanyl-patch")),
      all(one("breathing-stops", "yes"), one("pain-medicine", "opioid")),
      all(one("sleep-apnea", "yes"), typed("hydrocodone 5/325")),
      all(one("sleep-apnea", "yes"), typed("parche de fentanilo 25")),
    ],
    notRaised: [
      one("sleep-apnea", "yes"),
      one("pain-medicine", "opioid"),
      all(one("sleep-apnea", "no"), one("breathing-stops", "no"), listed("med-oxycodone")),
      all(one("sleep-apnea", "yes"), one("pain-medicine", "nsaid"), listed("med-naproxen")),
    ],
    hidden: [
      all(one("sleep-apnea", "yes"), noMedicines, { "medicine-list[0].med-name": [coded("med-oxycodone")] }),
      all(one("sleep-apnea", "yes"), noMedicines, { "medicine-list[0].med-name": [{ valueString: "Norco" }] }),
    ],
  },
  {
    flag: "pregnancy",
    severity: "urgent",
    raised: [
      all(age(40), one("sex", "female"), one("pregnancy", "yes")),
      all(age(55), one("pregnancy", "unknown")),
      one("pregnancy", "yes"),
    ],
    notRaised: [all(age(40), one("pregnancy", "no")), all(age(40), one("pregnancy", "not-applicable"))],
    hidden: [all(age(56), one("pregnancy", "yes")), all(age(40), one("sex", "male"), one("pregnancy", "yes"))],
  },
  {
    flag: "implants",
    severity: "attention",
    raised: [
      "pacemaker",
      "stimulator",
      "pump",
      "cochlear",
      "clip",
      "metal",
      "spine-hardware",
      "stent",
      "patch",
      "unknown",
    ].map((code) => one("implants", code)),
    notRaised: [one("implants", "none")],
    hidden: { alwaysAsked: "implants" },
  },
  {
    flag: "phq-2-positive",
    severity: "attention",
    raised: [
      all(one("phq-interest", "1"), one("phq-down", "2")),
      all(one("phq-interest", "3"), one("phq-down", "0")),
      all(one("phq-interest", "3"), one("phq-down", "3")),
    ],
    notRaised: [all(one("phq-interest", "1"), one("phq-down", "1")), one("phq-interest", "3")],
    hidden: { alwaysAsked: "phq-interest" },
  },
  {
    flag: "height-loss",
    severity: "attention",
    raised: [heights(166, 162), heights(170, 158), one("height-loss", "4-cm-or-more")],
    notRaised: [heights(166, 162.1), one("height-loss", "under-4-cm"), one("height-loss", "unknown")],
    hidden: [all(heights(166, 165), one("height-loss", "4-cm-or-more"))],
  },
];
