import {
  ask,
  chooseMany,
  chooseOne,
  no,
  option,
  questionnaire,
  section,
  t,
  unknown,
  whenIs,
  yes,
} from "#content/questionnaires/build";
import { painScales, painScores, pegItems, pegScore } from "#content/questionnaires/instruments";
import type { QuestionnaireDefinition } from "#lib/intake/definition";

const title = t("Short form before your follow-up visit", "Formulario breve antes de su cita de seguimiento");
const emergencySigns = ["nerves", "breathing"] as const;

const changes = section(
  "changes",
  {
    title: t("What is new", "Qué hay de nuevo"),
    why: t(
      "New falls, fractures or signs change what we check.",
      "Las caídas, fracturas o señales nuevas cambian lo que revisamos.",
    ),
    minutes: 1,
  },
  [
    chooseOne("new-falls", t("Have you fallen since your last visit?", "¿Se ha caído desde su última cita?"), [
      yes,
      no,
      unknown,
    ]),
    chooseOne(
      "new-fractures",
      t("Have you broken a bone since your last visit?", "¿Se ha roto un hueso desde su última cita?"),
      [yes, no, unknown],
    ),
    chooseMany(
      "new-signs",
      t("Do you have any of these now?", "¿Tiene ahora alguno de estos?"),
      [
        option(
          "nerves",
          t(
            "New leg weakness or numbness, numbness between the legs, or trouble peeing or pooping",
            "Debilidad o adormecimiento nuevo en las piernas, adormecimiento entre ellas, o dificultad para orinar o evacuar",
          ),
        ),
        option("breathing", t("Chest pain or trouble breathing", "Dolor de pecho o dificultad para respirar")),
        option(
          "fever-wound",
          t("Fever, or redness, pus or bleeding at a wound", "Fiebre, o enrojecimiento, pus o sangrado en una herida"),
        ),
        option("new-pain", t("New severe back pain", "Dolor de espalda nuevo y fuerte")),
        option("none", t("None of these", "Ninguno de estos"), { alone: true }),
        option("unknown", t("I am not sure", "Tengo dudas"), { alone: true }),
      ],
      {
        required: t(
          "Select the signs you have, or none of these",
          "Seleccione las señales que tiene, o ninguno de estos",
        ),
      },
    ),
    ask(
      "new-emergency",
      "display",
      t(
        "This can need help right now. Call 911 or go to the nearest emergency department. Do not wait for us to read this form.",
        "Esto puede necesitar ayuda ahora mismo. Llame al 911 o vaya a la sala de emergencias más cercana. No espere a que leamos este formulario.",
      ),
      { when: emergencySigns.map((sign) => whenIs("new-signs", sign)), behavior: "any" },
    ),
    ask(
      "new-call-today",
      "display",
      t(
        "Call the clinic today about this. If you feel very ill, or think it is an emergency, call 911.",
        "Llame hoy a la clínica por esto. Si se siente muy mal, o cree que es una emergencia, llame al 911.",
      ),
      { when: ["fever-wound", "new-pain", "unknown"].map((sign) => whenIs("new-signs", sign)), behavior: "any" },
    ),
    ask("new-note", "text", t("What else is new?", "¿Qué más hay de nuevo?"), { maxLength: 1000 }),
  ],
);

const pain = section(
  "pain",
  {
    title: t("Your pain now", "Su dolor ahora"),
    why: t("We compare these with your first answers.", "Las comparamos con sus primeras respuestas."),
    minutes: 2,
  },
  [...painScales, ...pegItems],
);

/** Before a follow-up visit: pain scales, PEG-3, and what is new. */
export const followUp1: QuestionnaireDefinition = {
  slug: "follow-up",
  version: "1",
  title,
  questionnaire: questionnaire("follow-up", "1", title, [changes, pain]),
  scores: [...painScores, pegScore],
  flags: [
    {
      code: "new-emergency-signs",
      severity: "emergency",
      text: t(
        "Reports new nerve signs, chest pain or trouble breathing",
        "Indica señales nerviosas nuevas, dolor de pecho o dificultad para respirar",
      ),
      source: "Rules RF-N1 to RF-N5, RF-X1, RF-G1: discharge leaflets (BayCare, Drugs.com)",
      signOff: true,
      when: { anyOf: emergencySigns.map((value) => ({ linkId: "new-signs", operator: "=", value })) },
    },
    {
      code: "new-signs",
      severity: "urgent",
      text: t(
        "Reports fever, a wound problem or new severe pain, or is not sure",
        "Indica fiebre, un problema en la herida o dolor nuevo y fuerte, o tiene dudas",
      ),
      source: "Rule RF-G2: discharge leaflets (BayCare, Drugs.com)",
      signOff: true,
      when: {
        anyOf: ["fever-wound", "new-pain", "unknown"].map((value) => ({ linkId: "new-signs", operator: "=", value })),
      },
    },
    {
      code: "new-fracture",
      severity: "urgent",
      text: t("Reports a new fracture", "Indica una fractura nueva"),
      source: "Item P13 (proposal)",
      signOff: true,
      when: { linkId: "new-fractures", operator: "=", value: "yes" },
    },
    {
      code: "new-fall",
      severity: "attention",
      text: t("Reports a new fall", "Indica una caída nueva"),
      source: "Item P14: falls task (proposal)",
      signOff: true,
      when: { linkId: "new-falls", operator: "=", value: "yes" },
    },
  ],
};
