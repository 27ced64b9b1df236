import { t } from "#content/questionnaires/build";
import type { FlagCondition, FlagRule } from "#lib/intake/flags";

const is = (linkId: string, ...values: readonly string[]): FlagCondition =>
  values.length === 1 && values[0] !== undefined
    ? { linkId, operator: "=", value: values[0] }
    : { anyOf: values.map((value) => ({ linkId, operator: "=", value })) };

/** Texts are for staff to read and for the patient's record; none tells the patient what to do. */
export const vcfIntake1Flags: readonly FlagRule[] = [
  {
    code: "nerve-emergency",
    severity: "emergency",
    text: t(
      "Reports nerve signs that need an emergency check: a weakening limb, both legs, saddle area, bladder or bowel",
      "Indica señales nerviosas que necesitan revisión de emergencia: debilidad que avanza, ambas piernas, zona entre las piernas, vejiga o intestino",
    ),
    source: "Warning signs RF-N1 to RF-N5 (NHS, GIRFT 2023; N5 partly from memory)",
    signOff: true,
    when: is("nerve-signs", "leg-weaker", "both-legs", "saddle", "bladder"),
  },
  {
    code: "nerve-signs",
    severity: "urgent",
    text: t(
      "Reports numbness or weakness in one leg, or is not sure about nerve signs",
      "Indica adormecimiento o debilidad en una pierna, o tiene dudas sobre las señales nerviosas",
    ),
    source: "Item P8, rule RF-N; “not sure” on an emergency sign is a same-day call",
    signOff: true,
    when: is("nerve-signs", "one-leg-numb", "leg-weak", "unknown"),
  },
  {
    code: "fever-infection",
    severity: "urgent",
    text: t(
      "Reports fever, infection, antibiotics or an open sore on the back",
      "Indica fiebre, infección, antibióticos o una herida abierta en la espalda",
    ),
    source: "IDSA 2015 native vertebral osteomyelitis; rules RF-I1, RF-I2",
    signOff: true,
    when: is("infection", "fever", "infection", "antibiotics", "sore"),
  },
  {
    code: "infection-unsure",
    severity: "attention",
    text: t("Is not sure about fever or infection", "Tiene dudas sobre fiebre o infección"),
    source: "Rules RF-I1, RF-I2: “not sure” is asked again by staff (proposal)",
    signOff: true,
    when: is("infection", "unknown"),
  },
  {
    code: "cancer-history",
    severity: "urgent",
    text: t(
      "Has had cancer, or is not sure: clinician review before any procedure slot",
      "Ha tenido cáncer, o tiene dudas: revisión clínica antes de reservar un procedimiento",
    ),
    source: "Downie BMJ 2013; NICE NG234 (time limits from memory); rule RF-C1",
    signOff: true,
    when: is("cancer", "yes", "unknown"),
  },
  {
    code: "major-trauma",
    severity: "urgent",
    text: t("The pain began with a major accident", "El dolor empezó con un accidente grave"),
    source: "Rule RF-T1: NHS list, Downie BMJ 2013",
    signOff: true,
    when: is("pain-cause", "major"),
  },
  {
    code: "denosumab",
    severity: "urgent",
    text: t(
      "Denosumab (Prolia) is late, stopped without another bone medicine, or not known: message the prescriber",
      "Denosumab (Prolia) atrasado, suspendido sin otra medicina, o sin datos: avisar a quien lo recetó",
    ),
    source: "ECTS 2021 (Tsourdi): rebound fractures; the 4-week margin after 6 months is a proposal. Flag BH-D",
    signOff: true,
    when: {
      anyOf: [is("denosumab-last", "over-7-months", "unknown"), is("denosumab-stopped", "stopped", "unknown")],
    },
  },
  {
    code: "blood-thinner",
    severity: "attention",
    text: t(
      "Takes a blood thinner or antiplatelet: hold plan with the prescriber",
      "Toma un anticoagulante o antiplaquetario: plan con quien lo recetó",
    ),
    source: "Item bank 1.6: HOLD-PLAN task for any anticoagulant or antiplatelet (list from memory)",
    signOff: true,
    when: {
      anyOf: [is("blood-thinner", "yes"), { linkId: "blood-thinner-which", operator: "!=", value: "unknown" }],
    },
  },
  {
    code: "blood-thinner-unsure",
    severity: "attention",
    text: t(
      "Is not sure about blood thinners: check the medicine list",
      "Tiene dudas sobre los anticoagulantes: revisar la lista de medicinas",
    ),
    source: "Item bank 1.6 (proposal)",
    signOff: true,
    when: { anyOf: [is("blood-thinner", "unknown"), is("blood-thinner-which", "unknown")] },
  },
  {
    code: "cement-allergy",
    severity: "attention",
    text: t("Reports a reaction to bone cement or acrylic", "Indica reacción al cemento óseo o al acrílico"),
    source: "Item bank 1.7: absolute contraindication in most lists, relative in Medicare LCDs (secondary sources)",
    signOff: true,
    when: is("allergies", "cement"),
  },
  {
    code: "contrast-allergy",
    severity: "attention",
    text: t("Reports a reaction to X-ray dye (contrast)", "Indica reacción al líquido de contraste"),
    source: "Item bank 1.7: balloon fluid and venography use contrast (from memory)",
    signOff: true,
    when: is("allergies", "contrast"),
  },
  {
    code: "other-allergy",
    severity: "attention",
    text: t("Reports another allergy, or is not sure", "Indica otra alergia, o tiene dudas"),
    source: "Item bank 1.7",
    signOff: true,
    when: is("allergies", "latex", "antibiotic", "numbing", "skin-prep", "metal", "unknown"),
  },
  {
    code: "cannot-lie-prone",
    severity: "attention",
    text: t(
      "Cannot lie on the front for an hour, needs help, or is not sure: position plan",
      "No puede estar boca abajo una hora, necesita ayuda o tiene dudas: plan de posición",
    ),
    source: "Item bank 1.8, position (proposal)",
    signOff: true,
    when: is("prone", "no", "with-help", "unknown"),
  },
  {
    code: "sleep-apnea-opioid",
    severity: "urgent",
    text: t(
      "Sleep apnea together with an opioid: sedation review",
      "Apnea del sueño junto con un opioide: revisión de sedación",
    ),
    source: "Item bank 1.6: opioid with sleep apnea (from memory)",
    signOff: true,
    when: { allOf: [is("sleep-apnea", "yes"), is("pain-medicine", "opioid")] },
  },
  {
    code: "sleep-apnea",
    severity: "attention",
    text: t("Has sleep apnea: tell anesthesia", "Tiene apnea del sueño: avisar a anestesia"),
    source: "Section 3.9: unscored history, any yes goes to anesthesia (proposal)",
    signOff: true,
    when: is("sleep-apnea", "yes"),
  },
  {
    code: "pregnancy",
    severity: "urgent",
    text: t("Could be pregnant, or is not sure", "Podría estar embarazada, o tiene dudas"),
    source: "Item bank 1.8: pregnancy excludes (Medicare LCD, secondary source); test on the day",
    signOff: true,
    when: is("pregnancy", "yes", "unknown"),
  },
  {
    code: "implants",
    severity: "attention",
    text: t(
      "Has an implant, or is not sure: MRI desk needs the device card",
      "Tiene un implante, o tiene dudas: resonancia necesita la tarjeta del dispositivo",
    ),
    source: "Item bank 1.8, MRI safety",
    signOff: true,
    when: is("implants", "pacemaker", "stimulator", "pump", "cochlear", "clip", "metal", "spine-hardware", "unknown"),
  },
  {
    code: "phq-2-positive",
    severity: "attention",
    text: t(
      "PHQ-2 is 3 or more: offer a talk about mood (PHQ-9 with a clinician)",
      "PHQ-2 de 3 o más: ofrecer hablar del ánimo (PHQ-9 con un profesional)",
    ),
    source: "Kroenke 2003; Arroll 2010: cut-point 3. Not a diagnosis",
    signOff: false,
    when: { score: "phq-2", operator: ">=", value: 3 },
  },
  {
    code: "height-loss",
    severity: "attention",
    text: t("Height loss of 1.5 in (4 cm) or more", "Pérdida de estatura de 1.5 pulgadas (4 cm) o más"),
    source: "BHOF 2022 (from memory and secondary source)",
    signOff: true,
    when: is("height-loss", "4-cm-or-more"),
  },
  {
    code: "steroids",
    severity: "attention",
    text: t("Takes steroid tablets: bone and wound healing", "Toma pastillas de esteroides: huesos y cicatrización"),
    source: "Item bank 1.3 B4, 1.6 (from memory)",
    signOff: true,
    when: is("steroids", "now"),
  },
  {
    code: "kidney",
    severity: "attention",
    text: t(
      "Has kidney disease: medicine and contrast limits",
      "Tiene enfermedad de los riñones: límites de medicinas y contraste",
    ),
    source: "Item bank 1.3 B8, 1.8 (from memory)",
    signOff: true,
    when: is("kidney", "yes", "dialysis"),
  },
  {
    code: "no-escort",
    severity: "attention",
    text: t(
      "Has no adult to drive home or to stay 24 hours, or is not sure",
      "No tiene un adulto que le lleve a casa o se quede 24 horas, o tiene dudas",
    ),
    source: "Item bank 1.9 (proposal)",
    signOff: true,
    when: { anyOf: [is("driver", "no", "unknown"), is("adult-24-hours", "no", "unknown")] },
  },
  {
    code: "helper",
    severity: "attention",
    text: t("Someone else filled in this form", "Otra persona llenó este formulario"),
    source: "Item A1: name, relation and authority of a helper are kept",
    signOff: true,
    when: is("filler", "family", "carer", "interpreter", "staff"),
  },
];
