import { ask, chooseOne, option, t, zeroToTen } from "#content/questionnaires/build";
import type { QuestionnaireItem } from "#lib/intake/questionnaire";
import type { ScoreDefinition } from "#lib/intake/scoring";
import type { Text } from "#lib/locale";

/**
 * Published instruments: English items verbatim, never reworded. The Spanish is our own translation and is marked
 * for review until the official versions are in.
 */
const peg = "Krebs EE et al., J Gen Intern Med 2009;24:733-738 (PEG)";
const phq = "Kroenke K, Spitzer RL, Williams JBW, Med Care 2003;41:1284-1292 (PHQ-2)";

const noPain = t("No pain", "Sin dolor");
const worstPain = t("Worst pain you can imagine", "El peor dolor que pueda imaginar");

const painNow = (linkId: string, english: string, spanish: string, required?: Text): QuestionnaireItem =>
  chooseOne(
    linkId,
    t(
      `On a scale of 0 to 10, where 0 is no pain and 10 is the worst pain you can imagine, how bad is your back pain ${english}?`,
      `En una escala de 0 a 10, donde 0 es ningún dolor y 10 es el peor dolor que pueda imaginar, ¿qué tan fuerte es su dolor de espalda ${spanish}?`,
    ),
    zeroToTen(noPain, worstPain),
    { citation: "Numeric rating scale 0 to 10, generic", ...(required ? { required } : {}) },
  );

/** Numeric rating scale: at rest, moving, and at its worst. */
export const painScales: readonly QuestionnaireItem[] = [
  painNow("pain-rest", "right now at rest", "ahora mismo en reposo"),
  painNow("pain-moving", "when you move or stand up", "cuando se mueve o se pone de pie"),
  painNow("pain-worst", "at its worst in the last 24 hours", "en su peor momento de las últimas 24 horas"),
];

const interferes = zeroToTen(
  t("Does not interfere", "No interfiere"),
  t("Completely interferes", "Interfiere por completo"),
);

/** PEG-3. */
export const pegItems: readonly QuestionnaireItem[] = [
  chooseOne(
    "peg-pain",
    t(
      "What number best describes your pain on average in the past week?",
      "¿Qué número describe mejor su dolor en promedio durante la última semana?",
    ),
    zeroToTen(noPain, t("Pain as bad as you can imagine", "El dolor más fuerte que pueda imaginar")),
    { citation: peg, translationReview: true },
  ),
  chooseOne(
    "peg-enjoyment",
    t(
      "What number best describes how, during the past week, pain has interfered with your enjoyment of life?",
      "¿Qué número describe mejor cuánto ha interferido el dolor, durante la última semana, con su disfrute de la vida?",
    ),
    interferes,
    { citation: peg, translationReview: true },
  ),
  chooseOne(
    "peg-activity",
    t(
      "What number best describes how, during the past week, pain has interfered with your general activity?",
      "¿Qué número describe mejor cuánto ha interferido el dolor, durante la última semana, con su actividad general?",
    ),
    interferes,
    { citation: peg, translationReview: true },
  ),
];

const howOften = [
  option("0", t("Not at all", "Ningún día"), { ordinal: 0 }),
  option("1", t("Several days", "Varios días"), { ordinal: 1 }),
  option("2", t("More than half the days", "Más de la mitad de los días"), { ordinal: 2 }),
  option("3", t("Nearly every day", "Casi todos los días"), { ordinal: 3 }),
];

/** PHQ-2 with its stem, and where to turn in a crisis: shown whatever the answers. */
export const phqItems: readonly QuestionnaireItem[] = [
  {
    ...ask(
      "phq-stem",
      "display",
      t(
        "Over the last 2 weeks, how often have you been bothered by the following problems?",
        "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?",
      ),
      { citation: phq, translationReview: true },
    ),
  },
  chooseOne(
    "phq-interest",
    t("Little interest or pleasure in doing things", "Poco interés o placer en hacer cosas"),
    howOften,
    { citation: phq, translationReview: true },
  ),
  chooseOne(
    "phq-down",
    t("Feeling down, depressed, or hopeless", "Se ha sentido decaído(a), deprimido(a) o sin esperanzas"),
    howOften,
    { citation: phq, translationReview: true },
  ),
  ask(
    "crisis-line",
    "display",
    t(
      "If you think about hurting yourself, call or text 988 at any time. In danger now? Call 911.",
      "Si piensa en hacerse daño, llame o envíe un mensaje al 988 a cualquier hora. ¿Está en peligro ahora? Llame al 911.",
    ),
  ),
];

const painScale = (code: string, item: string, title: Text): ScoreDefinition => ({
  code,
  title,
  method: "value",
  items: [item],
  range: [0, 10],
  shownDecimals: 0,
  citation: "Numeric rating scale 0 to 10, generic; change: Ostelo 2008, Farrar 2001",
  bands: [
    { from: 0, to: 0, label: t("No pain", "Sin dolor") },
    { from: 1, to: 3, label: t("Mild", "Leve") },
    { from: 4, to: 6, label: t("Moderate", "Moderado") },
    { from: 7, to: 10, label: t("Severe", "Fuerte") },
  ],
  bandNote: "A common convention, from memory; other cut-points exist (Serlin 1995, cancer pain: 1-4, 5-6, 7-10)",
  meaningfulChange: { points: 2, percent: 30 },
  signOff: true,
});

export const painScores: readonly ScoreDefinition[] = [
  painScale("nrs-rest", "pain-rest", t("Pain at rest", "Dolor en reposo")),
  painScale("nrs-moving", "pain-moving", t("Pain when moving", "Dolor al moverse")),
  painScale("nrs-worst", "pain-worst", t("Worst pain in 24 hours", "Peor dolor en 24 horas")),
];

export const pegScore: ScoreDefinition = {
  code: "peg-3",
  title: t("PEG: pain, enjoyment, activity", "PEG: dolor, disfrute, actividad"),
  method: "mean",
  items: ["peg-pain", "peg-enjoyment", "peg-activity"],
  range: [0, 10],
  shownDecimals: 1,
  citation: peg,
  bands: [],
  bandNote:
    "No official bands. Change that matters: about 1.0 to 1.75 points (Reed 2023); 30% is often used, from memory",
  meaningfulChange: { points: 1, percent: 30 },
  signOff: true,
};

export const phqScore: ScoreDefinition = {
  code: "phq-2",
  title: t("PHQ-2: mood", "PHQ-2: estado de ánimo"),
  method: "sum",
  items: ["phq-interest", "phq-down"],
  range: [0, 6],
  shownDecimals: 0,
  citation: phq,
  bands: [
    { from: 0, to: 2, label: t("Below the cut-point", "Por debajo del punto de corte") },
    {
      from: 3,
      to: 6,
      label: t("At or above the cut-point: talk about mood", "En el punto de corte o más: hablar del ánimo"),
    },
  ],
  bandNote: "Cut-point 3: 61% sensitivity, 92% specificity; cut-point 2: 86% and 78% (Arroll 2010). Not a diagnosis",
  signOff: false,
};
