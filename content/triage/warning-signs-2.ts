import { warningSigns1 } from "#content/triage/warning-signs-1";
import type { WarningSign, WarningSignRules } from "#lib/triage/rules";

/** Rule RF-G1: version 1 asked for these signs only where they would be an emergency without a procedure. */
const afterProcedure: WarningSign = {
  id: "RF-G1",
  page: "emergency",
  tier: "emergency",
  question: {
    en: "You had a cement procedure on your spine. Now you have a newly weak or numb leg, a change in how you pee or poop, chest pain, or trouble breathing",
    es: "Le hicieron un procedimiento con cemento en la columna. Ahora tiene una pierna débil o adormecida, un cambio al orinar o evacuar, dolor de pecho o dificultad para respirar",
  },
  escalations: [],
  source: "Rule RF-G1: discharge leaflets (BayCare, Drugs.com)",
  signOff: true,
};

const changed: Readonly<Record<string, Partial<WarningSign>>> = {
  // "Or leg symptoms": unsteady walking is one.
  "RF-N6": {
    escalations: [{ whenAny: ["RF-N1", "RF-N2", "RF-N3", "RF-N4", "RF-N5", "RF-N7"], tier: "emergency" }],
  },
  "RF-G2": {
    question: {
      en: "You had a cement procedure on your spine. Now you have a fever of 100.4°F (38°C) or more, redness, pus or bleeding at the wound, a rash, new severe back pain, or a severe headache when you sit up",
      es: "Le hicieron un procedimiento con cemento en la columna. Ahora tiene fiebre de 100.4 °F (38 °C) o más, enrojecimiento, pus o sangrado en la herida, sarpullido, dolor de espalda nuevo y fuerte, o dolor de cabeza fuerte al sentarse",
    },
  },
};

/** Version 2: after a procedure, a fever alone is a call today, and a new sign in one leg is an emergency. */
export const warningSigns2: WarningSignRules = {
  version: "2",
  unsure: warningSigns1.unsure,
  signs: warningSigns1.signs
    .map((sign) => ({ ...sign, ...changed[sign.id] }))
    .flatMap((sign) => (sign.id === "RF-O1" ? [sign, afterProcedure] : [sign])),
};
