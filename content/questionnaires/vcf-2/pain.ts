import {
  ask,
  chooseMany,
  chooseOne,
  no,
  option,
  section,
  shownAs,
  t,
  unknown,
  whenIs,
  yes,
} from "#content/questionnaires/build";
import { painScales } from "#content/questionnaires/instruments";
import { kept, keptWith, noneOfThese, notSure, whenAnyOf, yesNo } from "#content/questionnaires/vcf-2/kept";

const levels = [
  ...Array.from({ length: 12 }, (_, index) => `T${index + 1}`),
  ...Array.from({ length: 5 }, (_, index) => `L${index + 1}`),
].map((level) => option(level.toLowerCase(), t(level, level)));

/** Item bank 1.2, P1 to P8, P10 and P12. */
export const pain = section(
  "pain",
  {
    title: t("Your pain", "Su dolor"),
    why: t(
      "This tells the team how your pain began and what it is like now.",
      "Así el equipo sabe cómo empezó su dolor y cómo es ahora.",
    ),
    minutes: 3,
  },
  [
    kept("pain-onset"),
    ask("pain-started", "date", t("If you know it: on which day did it start?", "Si lo sabe: ¿qué día empezó?"), {
      ...whenAnyOf("pain-onset", ["under-2-weeks", "2-6-weeks", "6-12-weeks"]),
    }),
    kept("pain-cause"),
    chooseOne(
      "trauma-seen",
      t("Were you examined after that accident?", "¿Le examinaron después de ese accidente?"),
      yesNo,
      {
        when: [whenIs("pain-cause", "major")],
      },
    ),
    shownAs("body", kept("pain-region")),
    chooseOne(
      "levels-told",
      t(
        "Has anyone told you that a bone in your spine is broken?",
        "¿Alguien le ha dicho que tiene roto un hueso de la columna?",
      ),
      [yes, no, unknown],
    ),
    chooseMany(
      "levels",
      t("Which bones did they name?", "¿Qué huesos le nombraron?"),
      [...levels, option("sacrum", t("Sacrum or tailbone", "Sacro o cóccix")), unknown],
      {
        when: [whenIs("levels-told", "yes")],
        hint: t("They are often called T12 or L1 in the report.", "En el informe suelen llamarse T12 o L1."),
      },
    ),
    ...painScales,
    chooseMany("pain-worse", t("What makes the pain worse?", "¿Qué empeora el dolor?"), [
      option("standing", t("Standing or walking", "Estar de pie o caminar")),
      option("sitting", t("Sitting", "Sentarse")),
      option("turning", t("Turning in bed", "Darse vuelta en la cama")),
      option("getting-up", t("Getting up", "Levantarse")),
      option("coughing", t("Coughing or sneezing", "Toser o estornudar")),
      option("lying", t("Lying flat", "Acostarse")),
      option("nothing", t("Nothing makes it worse", "Nada lo empeora"), { alone: true }),
      unknown,
    ]),
    kept("pain-eases"),
    chooseOne(
      "pain-night",
      t(
        "Is the pain there all the time, and worse at night or lying down?",
        "¿El dolor está siempre, y es peor de noche o al acostarse?",
      ),
      [yes, no, notSure],
    ),
    keptWith("pain-spread", option("below-knee", t("Below the knee", "Por debajo de la rodilla"))),
    kept("nerve-signs"),
    kept("nerve-emergency"),
    kept("nerve-unsure"),
    ask("nerve-since", "string", t("Where is it, and since when?", "¿Dónde es y desde cuándo?"), {
      ...whenAnyOf("nerve-signs", ["one-leg-numb", "leg-weak", "leg-weaker", "both-legs"]),
      maxLength: 200,
    }),
    chooseOne(
      "bed-bound",
      t("Has this pain kept you in bed or in a hospital?", "¿Este dolor le ha tenido en cama o en un hospital?"),
      [
        no,
        option("bed", t("Yes, in bed most of the day", "Sí, en cama casi todo el día")),
        option("hospital", t("Yes, in a hospital", "Sí, en un hospital")),
      ],
    ),
    chooseMany("posture", t("Have you noticed any of these?", "¿Ha notado alguno de estos?"), [
      option("stooped", t("I am more bent over than before", "Estoy más encorvado que antes")),
      option("ribs", t("My ribs touch my hips", "Las costillas me tocan las caderas")),
      option("breath", t("I get short of breath more easily", "Me falta el aire más fácilmente")),
      option("full", t("I feel full after little food", "Me lleno con poca comida")),
      noneOfThese,
    ]),
  ],
);
