import type { Answers } from "#lib/intake/answers";

const coded = (code: string) => ({ valueCoding: { code } });

/** Every answer that version 2 of the health form must have, with nothing to worry about. */
export const healthy: Answers = {
  filler: [coded("self")],
  sex: [coded("female")],
  "emergency-contact": [coded("no")],
  insurance: [coded("medicare")],
  referral: [coded("self")],
  "nerve-signs": [coded("none")],
  "blood-thinner": [coded("no")],
  cancer: [coded("no")],
  infection: [coded("none")],
  allergies: [coded("none")],
  prone: [coded("yes")],
  implants: [coded("none")],
  "peg-pain": [coded("6")],
  "peg-enjoyment": [coded("7")],
  "peg-activity": [coded("8")],
  "consent-privacy": [coded("agreed")],
  "consent-not-watched": [coded("agreed")],
  signature: [{ valueString: "Ana Ruiz" }],
};

/** The same for version 4, which also wants an address. */
export const healthy4: Answers = { ...healthy, address: [{ valueString: "18 Linden St, Evanston 60201" }] };
