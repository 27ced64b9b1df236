import { chooseOne, no, option, section, t, unknown, whenIsNot, yes } from "#content/questionnaires/build";
import { pegItems, phqItems } from "#content/questionnaires/instruments";
import { rmdqItems } from "#content/questionnaires/rmdq";

/** Item bank 1.2 P9, with PEG-3, RMDQ-24 and PHQ-2. An urgent visit does without the long list. */
export const dailyLife = section(
  "daily-life",
  {
    title: t("How pain affects you", "Cómo le afecta el dolor"),
    why: t(
      "We ask these again later, to see whether things change.",
      "Las repetimos más adelante, para ver si algo cambia.",
    ),
    minutes: 3,
  },
  [
    ...pegItems,
    ...rmdqItems.map((item) => ({ ...item, enableWhen: [whenIsNot("known-visit", "urgent-visit")] })),
    chooseOne("walk", t("How far can you walk?", "¿Cuánto puede caminar?"), [
      option("none", t("I cannot walk now", "Ahora no puedo caminar")),
      option("room", t("Inside the house", "Dentro de la casa")),
      option("block", t("About one block", "Más o menos una cuadra")),
      option("more", t("More than one block", "Más de una cuadra")),
    ]),
    chooseOne("sleep-hours", t("How many hours do you sleep at night?", "¿Cuántas horas duerme por la noche?"), [
      option("under-4", t("Less than 4", "Menos de 4")),
      option("4-6", t("4 to 6", "De 4 a 6")),
      option("over-6", t("More than 6", "Más de 6")),
      unknown,
    ]),
    chooseOne("self-care", t("Do you need help to wash or dress?", "¿Necesita ayuda para bañarse o vestirse?"), [
      no,
      option("some", t("Some help", "Algo de ayuda")),
      option("full", t("Help with most of it", "Ayuda con casi todo")),
    ]),
    chooseOne(
      "work",
      t(
        "Does the pain keep you from work or from caring for someone?",
        "¿El dolor le impide trabajar o cuidar a alguien?",
      ),
      [yes, no, option("not-applicable", t("This does not apply to me", "No corresponde a mi caso"))],
    ),
    ...phqItems,
  ],
);
