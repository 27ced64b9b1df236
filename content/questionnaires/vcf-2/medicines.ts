import { medicines as known } from "#content/medicines";
import {
  ask,
  chooseMany,
  chooseOne,
  listOf,
  no,
  option,
  section,
  shownAs,
  t,
  unknown,
  whenIs,
  yes,
} from "#content/questionnaires/build";
import { kept, notSure, whenAnyOf } from "#content/questionnaires/vcf-2/kept";

const named = known.map(({ code, name, brands }) => {
  const more = brands.length > 0 ? ` (${brands.join(", ")})` : "";
  return option(code, t(`${name.en}${more}`, `${name.es}${more}`));
});

const takesThinner = whenAnyOf("blood-thinner", ["yes"]);

const medicineList = listOf(
  "medicine-list",
  t("Your medicines", "Sus medicinas"),
  { noun: t("medicine", "medicina"), when: [whenIs("more-medicines", "yes")] },
  [
    shownAs("autocomplete", {
      ...chooseOne("med-name", t("What is it called?", "¿Cómo se llama?"), named, {
        required: t("Enter the name of the medicine", "Escriba el nombre de la medicina"),
        hint: t("The name on the box: the medicine or the brand.", "El nombre de la caja: la medicina o la marca."),
        maxLength: 120,
      }),
      type: "open-choice",
    }),
    ask("med-dose", "string", t("How much do you take, as the label says?", "¿Cuánto toma, según la etiqueta?"), {
      maxLength: 120,
      hint: t("Such as 1 tablet of 5 mg.", "Como 1 tableta de 5 mg."),
    }),
    chooseOne("med-often", t("How often?", "¿Cada cuánto?"), [
      option("daily", t("Once a day", "Una vez al día")),
      option("several", t("More than once a day", "Más de una vez al día")),
      option("weekly", t("Once a week or less", "Una vez por semana o menos")),
      option("when-needed", t("When I need it", "Cuando la necesito")),
      unknown,
    ]),
    chooseOne("med-last", t("When did you last take it?", "¿Cuándo la tomó por última vez?"), [
      option("today", t("Today", "Hoy")),
      option("yesterday", t("Yesterday", "Ayer")),
      option("week", t("This week", "Esta semana")),
      option("longer", t("Longer ago", "Hace más tiempo")),
      unknown,
    ]),
    ask(
      "med-why",
      "string",
      t("What do you take it for, and who prescribed it?", "¿Para qué la toma y quién se la recetó?"),
      { maxLength: 160 },
    ),
  ],
);

/** Item bank 1.6. Blood thinners are asked for by name first: no list is long enough to leave them to memory. */
export const medicines = section(
  "medicines",
  {
    title: t("Your medicines", "Sus medicinas"),
    why: t(
      "Some medicines change what is safe for a test or procedure.",
      "Algunas medicinas cambian lo que es seguro en un examen o procedimiento.",
    ),
    minutes: 2,
  },
  [
    kept("medicine-note"),
    kept("blood-thinner"),
    kept("blood-thinner-which"),
    chooseMany(
      "blood-thinner-why",
      t("Why do you take it?", "¿Por qué lo toma?"),
      [
        option("rhythm", t("An uneven heartbeat (atrial fibrillation)", "Latido irregular (fibrilación auricular)")),
        option("clot", t("A blood clot in a leg or lung", "Un coágulo en una pierna o un pulmón")),
        option("stent", t("A stent", "Un stent")),
        option("valve", t("A heart valve", "Una válvula del corazón")),
        option("stroke", t("A stroke", "Un derrame cerebral")),
        option("prevention", t("To prevent a heart attack", "Para prevenir un infarto")),
        option("other", t("Something else", "Otra cosa")),
        unknown,
      ],
      takesThinner,
    ),
    ask("stent-date", "date", t("When was the stent put in?", "¿Cuándo le pusieron el stent?"), {
      when: [whenIs("blood-thinner-why", "stent")],
    }),
    ask("blood-thinner-who", "string", t("Who prescribes it?", "¿Quién se lo receta?"), {
      ...takesThinner,
      maxLength: 160,
    }),
    kept("pain-medicine"),
    chooseOne(
      "more-medicines",
      t(
        "Do you take any other medicine, vitamin or herbal product?",
        "¿Toma alguna otra medicina, vitamina o producto natural?",
      ),
      [yes, no, notSure],
      { hint: t("Also shots, patches, inhalers and eye drops.", "También inyecciones, parches, inhaladores y gotas.") },
    ),
    medicineList,
  ],
);
