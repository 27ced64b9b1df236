import {
  ask,
  chooseOne,
  no,
  option,
  section,
  t,
  whenIs,
  whenIsNot,
  yes,
  zeroToTen,
} from "#content/questionnaires/build";
import { kept, unsaid } from "#content/questionnaires/vcf-2/kept";

/** Item bank 1.9. A video visit needs no way home. */
export const plans = section(
  "plans",
  {
    title: t("Your home and your goals", "Su casa y sus metas"),
    why: t(
      "We plan your visit around your days and what matters to you.",
      "Preparamos su cita según su día a día y lo que le importa.",
    ),
    minutes: 1,
  },
  [
    chooseOne("lives-with", t("Who lives with you?", "¿Quién vive con usted?"), [
      option("alone", t("I live alone", "Vivo solo")),
      option("partner", t("My partner", "Mi pareja")),
      option("family", t("Family or friends", "Familia o amigos")),
      option("home", t("I live in a care home", "Vivo en una residencia")),
    ]),
    chooseOne(
      "home-stairs",
      t("Are there stairs that you have to use at home?", "¿Hay escaleras que deba usar en casa?"),
      [yes, no],
    ),
    { ...kept("driver"), enableWhen: [whenIsNot("known-visit", "first-visit-video")] },
    ask("driver-name", "string", t("What is their name and phone number?", "¿Cuál es su nombre y teléfono?"), {
      when: [whenIs("driver", "yes")],
      maxLength: 160,
    }),
    { ...kept("adult-24-hours"), enableWhen: [whenIsNot("known-visit", "first-visit-video")] },
    chooseOne(
      "travel",
      t("How long is the way to the clinic?", "¿Cuánto tarda en llegar a la clínica?"),
      [
        option("under-30", t("Under 30 minutes", "Menos de 30 minutos")),
        option("30-60", t("30 to 60 minutes", "De 30 a 60 minutos")),
        option("over-60", t("More than an hour", "Más de una hora")),
      ],
      { when: [whenIsNot("known-visit", "first-visit-video")] },
    ),
    chooseOne(
      "forms",
      t("Do you need papers for work or leave?", "¿Necesita papeles para el trabajo o una licencia?"),
      [yes, no],
    ),
    chooseOne("safe-home", t("Do you feel safe at home?", "¿Se siente seguro en su casa?"), [yes, no, unsaid], {
      hint: t(
        "Only the care team sees this answer. Leave it empty if someone else reads along.",
        "Solo el equipo de atención ve esta respuesta. Déjela vacía si alguien más está leyendo.",
      ),
    }),
    kept("goals"),
    kept("goal-own"),
    chooseOne(
      "goal-now",
      t("How well can you do what matters most to you today?", "¿Qué tan bien puede hacer hoy lo que más le importa?"),
      zeroToTen(t("Not at all", "Nada"), t("As well as I wish", "Tan bien como quiero")),
    ),
    chooseOne("preferred-plan", t("What do you hope for from this visit?", "¿Qué espera de esta cita?"), [
      option("open", t("I am not sure yet", "Todavía no sé")),
      option("avoid", t("I would like to avoid a procedure", "Me gustaría evitar un procedimiento")),
      option("discuss", t("I would like to talk about a procedure", "Me gustaría hablar de un procedimiento")),
    ]),
    kept("worry"),
  ],
);
