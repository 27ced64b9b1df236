import { ask, chooseMany, option, t } from "#content/questionnaires/build";
import type { QuestionnaireItem } from "#lib/intake/questionnaire";
import type { ScoreDefinition } from "#lib/intake/scoring";

/**
 * Roland-Morris Disability Questionnaire, 24 items, original English, verbatim: it may be used without permission as
 * printed (Roland and Fairbank 2000). Our Spanish waits for the published version.
 */
const citation = "Roland M, Morris R, Spine 1983;8:141-144 (RMDQ-24, original English version)";

const sentences: readonly (readonly [en: string, es: string])[] = [
  ["I stay at home most of the time because of my back.", "Me quedo en casa la mayor parte del tiempo por mi espalda."],
  [
    "I change position frequently to try and get my back comfortable.",
    "Cambio de postura con frecuencia para tratar de aliviar la espalda.",
  ],
  ["I walk more slowly than usual because of my back.", "Camino más despacio que de costumbre por mi espalda."],
  [
    "Because of my back I am not doing any of the jobs that I usually do around the house.",
    "Por mi espalda no hago ninguna de las tareas que suelo hacer en casa.",
  ],
  ["Because of my back, I use a handrail to get upstairs.", "Por mi espalda, uso el pasamanos para subir escaleras."],
  ["Because of my back, I lie down to rest more often.", "Por mi espalda, me acuesto a descansar más a menudo."],
  [
    "Because of my back, I have to hold on to something to get out of an easy chair.",
    "Por mi espalda, tengo que agarrarme de algo para levantarme de un sillón.",
  ],
  [
    "Because of my back, I try to get other people to do things for me.",
    "Por mi espalda, trato de que otras personas hagan cosas por mí.",
  ],
  [
    "I get dressed more slowly than usual because of my back.",
    "Me visto más despacio que de costumbre por mi espalda.",
  ],
  [
    "I only stand for short periods of time because of my back.",
    "Solo estoy de pie por periodos cortos por mi espalda.",
  ],
  ["Because of my back, I try not to bend or kneel down.", "Por mi espalda, trato de no agacharme ni arrodillarme."],
  [
    "I find it difficult to get out of a chair because of my back.",
    "Me cuesta levantarme de una silla por mi espalda.",
  ],
  ["My back is painful almost all the time.", "Me duele la espalda casi todo el tiempo."],
  ["I find it difficult to turn over in bed because of my back.", "Me cuesta darme vuelta en la cama por mi espalda."],
  ["My appetite is not very good because of my back pain.", "No tengo buen apetito por mi dolor de espalda."],
  [
    "I have trouble putting on my socks (or stockings) because of the pain in my back.",
    "Me cuesta ponerme los calcetines (o las medias) por el dolor de espalda.",
  ],
  ["I only walk short distances because of my back.", "Solo camino distancias cortas por mi espalda."],
  ["I sleep less well because of my back.", "Duermo peor por mi espalda."],
  [
    "Because of my back pain, I get dressed with help from someone else.",
    "Por mi dolor de espalda, me visto con ayuda de otra persona.",
  ],
  ["I sit down for most of the day because of my back.", "Paso sentado la mayor parte del día por mi espalda."],
  ["I avoid heavy jobs around the house because of my back.", "Evito los trabajos pesados de la casa por mi espalda."],
  [
    "Because of my back pain, I am more irritable and bad tempered with people than usual.",
    "Por mi dolor de espalda, estoy más irritable y de peor humor que de costumbre con los demás.",
  ],
  [
    "Because of my back, I go upstairs more slowly than usual.",
    "Por mi espalda, subo las escaleras más despacio que de costumbre.",
  ],
  ["I stay in bed most of the time because of my back.", "Me quedo en cama la mayor parte del tiempo por mi espalda."],
];

/** Tick or blank, as printed; a page with no tick counts only where somebody says that none fits. */
export const rmdqItems: readonly QuestionnaireItem[] = [
  ask(
    "rmdq-stem",
    "display",
    t(
      "When your back hurts, you may find it difficult to do some of the things you normally do. This list contains some sentences that people have used to describe themselves when they have back pain. When you read them, you may find that some stand out because they describe you today. As you read the list, think of yourself today. When you read a sentence that describes you today, put a tick against it. If the sentence does not describe you, then leave the space blank and go on to the next one. Remember, only tick the sentence if you are sure it describes you today.",
      "Cuando le duele la espalda, puede costarle hacer algunas de las cosas que hace normalmente. Esta lista contiene frases que otras personas han usado para describirse cuando tienen dolor de espalda. Al leerlas, quizás note que algunas le describen hoy. Mientras lee la lista, piense en cómo está usted hoy. Cuando lea una frase que le describe hoy, márquela. Si la frase no le describe, déjela sin marcar y pase a la siguiente. Recuerde: marque la frase solo si está seguro de que le describe hoy.",
    ),
    { citation, translationReview: true },
  ),
  chooseMany(
    "rmdq",
    t("Which sentences describe you today?", "¿Qué frases le describen hoy?"),
    [
      ...sentences.map(([en, es], index) => option(String(index + 1), t(en, es), { ordinal: 1 })),
      option("none", t("None of these describe me today", "Ninguna de estas me describe hoy"), {
        alone: true,
        ordinal: 0,
      }),
    ],
    { citation, translationReview: true },
  ),
];

export const rmdqScore: ScoreDefinition = {
  code: "rmdq-24",
  title: t("RMDQ-24: back and daily life", "RMDQ-24: espalda y vida diaria"),
  method: "sum",
  items: ["rmdq"],
  range: [0, 24],
  shownDecimals: 0,
  citation,
  bands: [],
  bandNote:
    "No official bands. Medicare LCDs take more than 17 as severe (secondary source); recovered: 2 or less (Kamper 2010). A change is hard to read from below 4 or above 20",
  meaningfulChange: { points: 5, percent: 30 },
  signOff: true,
};
