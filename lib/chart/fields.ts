/** The parts of a chart, in the order in which a physician reads them. */
export const chartGroups = [
  { code: "safety", label: "Allergies and implants" },
  { code: "medicines", label: "Medicines" },
  { code: "history", label: "Conditions and history" },
  { code: "body", label: "Body" },
  { code: "person", label: "Person and contact" },
  { code: "care", label: "Care team and coverage" },
] as const;
export type ChartGroup = (typeof chartGroups)[number]["code"];

/** Everything that the chart can hold. A field with several values keeps each under an item of its own. */
const fields = {
  allergy: { label: "Allergies and reactions", group: "safety", hasSeveral: true },
  implant: { label: "Implants", group: "safety", hasSeveral: true },
  "mri-limit": { label: "MRI limits", group: "safety", hasSeveral: true },
  medicine: { label: "Medicines", group: "medicines", hasSeveral: true },
  "bone-medicine": { label: "Bone medicines, now or before", group: "medicines", hasSeveral: true },
  condition: { label: "Conditions", group: "history", hasSeveral: true },
  fracture: { label: "Broken bones since age 50", group: "history", hasSeveral: true },
  "spine-history": { label: "Spine", group: "history", hasSeveral: true },
  sedation: { label: "Sedation and anesthesia", group: "history", hasSeveral: true },
  height: { label: "Height", group: "body", hasSeveral: false },
  "height-young": { label: "Height as a young adult", group: "body", hasSeveral: false },
  weight: { label: "Weight", group: "body", hasSeveral: false },
  sex: { label: "Sex at birth", group: "person", hasSeveral: false },
  gender: { label: "Gender and pronouns", group: "person", hasSeveral: false },
  "preferred-name": { label: "Likes to be called", group: "person", hasSeveral: false },
  language: { label: "Language of the form", group: "person", hasSeveral: false },
  address: { label: "Address", group: "person", hasSeveral: false },
  interpreter: { label: "Interpreter for", group: "person", hasSeveral: false },
  support: { label: "Help at the clinic", group: "person", hasSeveral: true },
  "contact-way": { label: "May be reached by", group: "person", hasSeveral: true },
  "contact-time": { label: "Best time to call", group: "person", hasSeveral: false },
  "emergency-contact": { label: "Emergency contact", group: "person", hasSeveral: false },
  directive: { label: "Papers", group: "person", hasSeveral: true },
  "primary-doctor": { label: "Family doctor", group: "care", hasSeveral: false },
  "other-doctors": { label: "Other doctors", group: "care", hasSeveral: false },
  prescriber: { label: "Prescribes the blood thinner", group: "care", hasSeveral: false },
  pharmacy: { label: "Pharmacy", group: "care", hasSeveral: false },
  insurance: { label: "Insurance", group: "care", hasSeveral: false },
} as const satisfies Record<string, { label: string; group: ChartGroup; hasSeveral: boolean }>;

export type ChartField = keyof typeof fields;
export const chartFields = Object.keys(fields) as ChartField[];

export const isChartField = (code: string): code is ChartField => Object.hasOwn(fields, code);
export const chartFieldOf = (code: ChartField): { label: string; group: ChartGroup; hasSeveral: boolean } =>
  fields[code];

/** The item that says that there is none of a kind: it counts only while it stands alone. */
export const noneItem = "none";
