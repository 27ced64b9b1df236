import { codesOf, type MedicineClass } from "#content/medicines";
import { t } from "#content/questionnaires/build";
import { vcfIntake1Flags } from "#content/questionnaires/vcf-intake-1-flags";
import type { FlagCondition, FlagRule } from "#lib/intake/flags";

const is = (linkId: string, ...values: readonly string[]): FlagCondition => ({
  anyOf: values.map((value) => ({ linkId, operator: "=", value })),
});
const takes = (...classes: readonly MedicineClass[]) => is("med-name", ...codesOf(...classes));
const anyOf = (...conditions: readonly FlagCondition[]): FlagCondition => ({ anyOf: conditions });

/** What version 2 can tell besides: from the medicine list, measured heights, and answers with new options. */
const also: Readonly<Record<string, FlagCondition>> = {
  "fever-infection": is("infection-risks", "surgery", "injected"),
  denosumab: { allOf: [takes("denosumab"), is("med-last", "longer"), is("denosumab-last", "over-7-months")] },
  "blood-thinner": takes("anticoagulant", "antiplatelet"),
  "contrast-allergy": is("allergies", "gadolinium"),
  "other-allergy": is("allergies", "sedative", "other"),
  "sleep-apnea-opioid": {
    allOf: [
      anyOf(is("sleep-apnea", "yes"), is("breathing-stops", "yes")),
      anyOf(takes("opioid"), is("pain-medicine", "opioid")),
    ],
  },
  "sleep-apnea": is("breathing-stops", "yes"),
  "height-loss": { score: "height-loss-cm", operator: ">=", value: 4 },
  steroids: takes("steroid"),
};

/** Version 1's flag, raised by what version 2 asks too. */
const carried = vcfIntake1Flags.map((flag): FlagRule => {
  const more = also[flag.code];
  return more ? { ...flag, when: anyOf(flag.when, more) } : flag;
});

const added: readonly FlagRule[] = [
  {
    code: "pain-all-the-time",
    severity: "urgent",
    text: t(
      "Pain all the time, worse at night or lying down, or weight loss without trying",
      "Dolor constante, peor de noche o al acostarse, o bajó de peso sin querer",
    ),
    source: "Warning sign RF-C2: NHS 111 list; NICE NG234, from memory",
    signOff: true,
    when: anyOf(is("pain-night", "yes"), { linkId: "weight-loss", operator: "=", value: true }),
  },
  {
    code: "trauma-unseen",
    severity: "urgent",
    text: t("A major accident, not examined since", "Accidente grave, sin examen desde entonces"),
    source: "Warning sign RF-T1: NHS list, Downie BMJ 2013; the time limit is a proposal",
    signOff: true,
    when: is("trauma-seen", "no"),
  },
  {
    code: "stiff-spine-fall",
    severity: "urgent",
    text: t(
      "Stiff or fused spine, and the pain began with a fall or an accident",
      "Columna rígida o fusionada, y el dolor empezó con una caída o un accidente",
    ),
    source: "Warning sign RF-T2: unstable until proven otherwise (from memory)",
    signOff: true,
    when: { allOf: [is("spine-history", "fusion", "stiff-spine"), is("pain-cause", "simple-fall", "major")] },
  },
  {
    code: "cancer-spread",
    severity: "urgent",
    text: t(
      "Cancer that is treated now, has spread or is in the bones",
      "Cáncer en tratamiento, extendido o en los huesos",
    ),
    source: "Item bank 1.8, RF-C; NICE NG234 (time limits from memory)",
    signOff: true,
    when: is("cancer-now", "treated-now", "spread", "bones"),
  },
  {
    code: "infection-risk",
    severity: "attention",
    text: t("Has a risk of infection: look at the details", "Tiene un riesgo de infección: ver los detalles"),
    source: "Item bank 1.8, RF-I2: IDSA 2015; others from memory",
    signOff: true,
    when: anyOf(is("infection-risks", "diabetes", "immune", "hiv", "dialysis", "blood", "tb"), takes("immune")),
  },
  {
    code: "upper-pain",
    severity: "attention",
    text: t(
      "Pain in the neck or upper back: clinician review of the level",
      "Dolor en el cuello o la parte alta de la espalda: revisión clínica del nivel",
    ),
    source: "Item bank 1.2 P3: cervical and T1 to T4 (eviCore, secondary source)",
    signOff: true,
    when: anyOf(is("pain-region", "neck", "upper-back"), is("levels", "t1", "t2", "t3", "t4")),
  },
  {
    code: "bleeding",
    severity: "attention",
    text: t("Bleeding history or liver disease: labs", "Antecedentes de sangrado o enfermedad del hígado: análisis"),
    source: "Item bank 1.8, bleeding (from memory)",
    signOff: true,
    when: is("bleeding", "bruising", "disorder", "platelets", "liver"),
  },
  {
    code: "recent-stent",
    severity: "attention",
    text: t(
      "Takes a blood thinner for a stent or a valve: cardiology before any hold plan",
      "Toma un anticoagulante por un stent o una válvula: cardiología antes de cualquier plan",
    ),
    source: "Checklist 4.6, item 7 (from memory)",
    signOff: true,
    when: is("blood-thinner-why", "stent", "valve"),
  },
  {
    code: "heart-lung",
    severity: "attention",
    text: t("Heart or lung problem: anesthesia review", "Problema del corazón o los pulmones: revisión de anestesia"),
    source: "Item bank 1.8: cement embolism and sedation risk (from memory)",
    signOff: true,
    when: is("heart-lung", "clot", "failure", "valve", "hole", "copd", "oxygen", "pulmonary"),
  },
  {
    code: "sedation-history",
    severity: "attention",
    text: t("Trouble with sedation before, or in the family", "Problemas con la sedación antes, o en la familia"),
    source: "Item bank 1.8, sedation (from memory)",
    signOff: true,
    when: anyOf(is("sedation", "own", "family", "airway"), is("habits", "memory")),
  },
  {
    code: "opioid-sedative",
    severity: "attention",
    text: t(
      "An opioid together with a sedating medicine: sedation review",
      "Un opioide junto con una medicina que da sueño: revisión de sedación",
    ),
    source: "Item bank 1.6 (from memory)",
    signOff: true,
    when: { allOf: [anyOf(takes("opioid"), is("pain-medicine", "opioid")), takes("sedating")] },
  },
  {
    code: "fasting-medicine",
    severity: "attention",
    text: t(
      "Takes a diabetes or weight medicine: fasting plan by anesthesia",
      "Toma una medicina para la diabetes o el peso: plan de ayuno por anestesia",
    ),
    source: "Item bank 1.6: insulin, SGLT2, GLP-1 (from memory)",
    signOff: true,
    when: takes("fasting-relevant"),
  },
  {
    code: "severe-reaction",
    severity: "attention",
    text: t(
      "A reaction with swelling, trouble breathing or a hospital stay",
      "Una reacción con hinchazón, dificultad para respirar u hospital",
    ),
    source: "Item bank 1.7 (proposal)",
    signOff: true,
    when: anyOf(is("reaction-kind", "swelling", "breathing", "fainting"), is("reaction-severity", "hospital")),
  },
  {
    code: "mri-limits",
    severity: "attention",
    text: t("Something stands against an MRI, or makes it hard", "Algo impide o dificulta una resonancia"),
    source: "Item bank 1.4 and 1.8, MRI safety",
    signOff: true,
    when: is("mri-limits", "closed-spaces", "lying-still", "told-no", "size"),
  },
  {
    code: "bone-health-gap",
    severity: "attention",
    text: t(
      "A broken spine bone or a fracture since 50, no bone medicine, no bone density scan in 2 years",
      "Vértebra rota o fractura desde los 50, sin medicina para los huesos ni densitometría en 2 años",
    ),
    source: "Flag BH-T: BHOF 2022 in principle; the threshold is a proposal",
    signOff: true,
    when: {
      allOf: [
        anyOf(is("levels-told", "yes"), is("fractures", "spine", "hip", "wrist", "shoulder", "pelvis", "ribs")),
        is("bone-medicine", "none"),
        is("dxa", "no", "over-2-years"),
      ],
    },
  },
  {
    code: "ost-low",
    severity: "attention",
    text: t(
      "OST is below its cut-point: this simple sum suggests asking about a bone density scan",
      "OST por debajo del punto de corte: esta suma sencilla sugiere preguntar por una densitometría",
    ),
    source: "Koh 2001 (from memory); cut-points below 2 for women, below 4 for men: UW; Adler 2003",
    signOff: true,
    when: anyOf(
      { allOf: [is("sex", "female"), { score: "ost", operator: "<", value: 2 }] },
      { allOf: [is("sex", "male"), { score: "ost", operator: "<", value: 4 }] },
    ),
  },
  {
    code: "rmdq-severe",
    severity: "attention",
    text: t(
      "RMDQ-24 is above 17: daily life is badly affected",
      "RMDQ-24 mayor de 17: la vida diaria está muy afectada",
    ),
    source: "Medicare LCD family (secondary source); Roland and Morris 1983",
    signOff: true,
    when: { score: "rmdq-24", operator: ">", value: 17 },
  },
  {
    code: "bed-bound",
    severity: "urgent",
    text: t(
      "In bed most of the day, or in hospital, because of the pain",
      "En cama casi todo el día, o en el hospital, por el dolor",
    ),
    source: "Item bank 1.2 P10; warning sign RF-P1 (proposal)",
    signOff: true,
    when: is("bed-bound", "bed", "hospital"),
  },
  {
    code: "dental",
    severity: "attention",
    text: t(
      "Tooth trouble or a tooth to be pulled: before a bone medicine",
      "Problemas dentales o un diente por sacar: antes de una medicina para los huesos",
    ),
    source: "Item bank 1.3 B7: jaw safety (from memory)",
    signOff: true,
    when: is("dental", "yes"),
  },
  {
    code: "falls",
    severity: "attention",
    text: t(
      "2 falls or more in a year, or hurt in a fall: falls plan",
      "2 caídas o más en un año, o lesión en una caída: plan de caídas",
    ),
    source: "Item bank 1.2 P14 (threshold is a proposal)",
    signOff: true,
    when: anyOf({ linkId: "falls", operator: ">=", value: 2 }, is("fall-injury", "yes")),
  },
  {
    code: "not-safe-home",
    severity: "urgent",
    text: t(
      "Does not feel safe at home: speak with the patient alone",
      "No se siente seguro en casa: hablar con el paciente a solas",
    ),
    source: "Item bank 1.9 (proposal)",
    signOff: true,
    when: is("safe-home", "no"),
  },
  {
    code: "support",
    severity: "attention",
    text: t(
      "Needs an interpreter, help or a stretcher: 15 minutes more",
      "Necesita intérprete, ayuda o camilla: 15 minutos más",
    ),
    source: "Item bank 1.1 A5 (proposal)",
    signOff: true,
    when: is("support", "interpreter", "hearing", "vision", "memory", "wheelchair", "stretcher"),
  },
];

/** Texts are for staff to read and for the patient's record; none tells the patient what to do. */
export const vcfIntake2Flags: readonly FlagRule[] = [...carried, ...added];
