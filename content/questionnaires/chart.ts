import type { ChartRule } from "#lib/chart/proposals";

const unsure = ["none", "unknown", "no", "unsaid", "not-applicable"] as const;

/** Which answers of the health form go into the chart, by linkId; those that only some versions ask are skipped elsewhere. */
const vcfIntake: readonly ChartRule[] = [
  {
    field: "allergy",
    from: "reaction-to",
    with: ["reaction-kind", "reaction-severity", "reaction-when"],
  },
  { field: "allergy", from: "allergies", skip: ["unknown"], says: { none: "None that the patient knows of" } },
  { field: "implant", from: "implants", skip: ["unknown"], says: { none: "None that the patient knows of" } },
  {
    field: "mri-limit",
    from: "mri-limits",
    skip: unsure,
    says: {
      "closed-spaces": "Fears closed spaces",
      "lying-still": "Cannot lie still on the back",
      "told-no": "Was told not to have an MRI",
      size: "May not fit in the machine",
    },
    with: ["mri-why"],
  },
  { field: "medicine", from: "med-name", with: ["med-dose", "med-often", "med-why"] },
  {
    field: "medicine",
    from: "blood-thinner-which",
    prefix: "med-",
    skip: ["unknown"],
    with: ["blood-thinner-why", "stent-date"],
  },
  { field: "bone-medicine", from: "bone-medicine", skip: unsure, with: ["bone-medicine-when"] },
  {
    field: "condition",
    from: "osteoporosis",
    only: ["yes", "osteopenia"],
    says: { yes: "Osteoporosis", osteopenia: "Thin bones (osteopenia)" },
  },
  { field: "condition", from: "cancer", only: ["yes"], says: { yes: "Cancer" }, with: ["cancer-kind", "cancer-now"] },
  {
    field: "condition",
    from: "infection-risks",
    skip: [...unsure, "surgery"],
    says: { dialysis: "Dialysis, or a line in a vein" },
  },
  { field: "condition", from: "bleeding", skip: unsure },
  { field: "condition", from: "heart-lung", skip: unsure },
  {
    field: "condition",
    from: "kidney",
    only: ["yes", "dialysis"],
    says: { yes: "Kidney disease", dialysis: "Kidney disease, on dialysis" },
  },
  { field: "condition", from: "sleep-apnea", only: ["yes"], says: { yes: "Sleep apnea" }, with: ["cpap"] },
  {
    field: "condition",
    from: "bone-risks",
    skip: [...unsure, "parent-hip", "smoking", "alcohol", "thin", "still", "menopause", "acid"],
  },
  { field: "fracture", from: "fracture-bone", with: ["fracture-year", "fracture-how"] },
  { field: "fracture", from: "fractures", skip: unsure },
  { field: "spine-history", from: "spine-history", skip: unsure },
  {
    field: "sedation",
    from: "sedation",
    skip: unsure,
    says: { own: "Had a problem", family: "A close relative had a high fever from it", airway: "Hard to intubate" },
  },
  { field: "height", from: "height-now" },
  { field: "height-young", from: "height-young" },
  { field: "weight", from: "weight" },
  { field: "sex", from: "sex", skip: unsure },
  { field: "gender", from: "gender" },
  { field: "preferred-name", from: "preferred-name" },
  { field: "address", from: "address" },
  { field: "interpreter", from: "interpreter-language" },
  { field: "support", from: "support", skip: unsure, says: { stretcher: "A stretcher: cannot sit" } },
  { field: "contact-way", from: "contact-ways" },
  { field: "contact-time", from: "contact-time" },
  { field: "emergency-contact", from: "emergency-name", with: ["emergency-phone"] },
  { field: "directive", from: "directives", skip: unsure },
  { field: "primary-doctor", from: "primary-doctor" },
  { field: "other-doctors", from: "other-doctors" },
  { field: "prescriber", from: "blood-thinner-who" },
  { field: "pharmacy", from: "pharmacy" },
  {
    field: "insurance",
    from: "insurance",
    skip: ["unknown"],
    with: ["insurance-plan", "insurance-member", "insurance-group"],
    says: { self: "Pays without insurance" },
  },
];

/** By questionnaire. A follow-up tells how somebody is today, which is no part of the standing record. */
const rules: Readonly<Record<string, readonly ChartRule[]>> = { "vcf-intake": vcfIntake };

export const chartRulesOf = (slug: string): readonly ChartRule[] =>
  Object.hasOwn(rules, slug) ? (rules[slug] ?? []) : [];
