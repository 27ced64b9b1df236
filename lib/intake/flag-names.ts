/** Short names of flags for a line of a list; the full text and its source stand in the form's review. */
const names: Readonly<Record<string, string>> = {
  "nerve-emergency": "Nerve signs, emergency",
  "nerve-signs": "Nerve signs",
  "fever-infection": "Fever or infection",
  "infection-unsure": "Infection not sure",
  "cancer-history": "Cancer history",
  "major-trauma": "Major accident",
  denosumab: "Denosumab late or stopped",
  "blood-thinner": "Blood thinner",
  "blood-thinner-unsure": "Blood thinner not sure",
  "cement-allergy": "Cement reaction",
  "contrast-allergy": "Contrast reaction",
  "other-allergy": "Other allergy",
  "cannot-lie-prone": "Cannot lie face down",
  "sleep-apnea-opioid": "Sleep apnea with opioid",
  "sleep-apnea": "Sleep apnea",
  pregnancy: "Pregnancy possible",
  implants: "Implant",
  "phq-2-positive": "PHQ-2 3 or more",
  "height-loss": "Height loss",
  steroids: "Steroid tablets",
  kidney: "Kidney disease",
  "no-escort": "No escort",
  helper: "Helper filled in the form",
};

/** The short name of a flag; for one that has none, its text up to the first stop. */
export const flagName = ({ code, text }: { code: string; text: string }): string =>
  Object.hasOwn(names, code) ? (names[code] ?? text) : (text.split(/[:;]/)[0] ?? text);
