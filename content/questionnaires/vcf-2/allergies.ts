import { ask, chooseMany, chooseOne, listOf, option, section, t, unknown } from "#content/questionnaires/build";
import { keptWith, whenAnyOf } from "#content/questionnaires/vcf-2/kept";

const reactsTo = keptWith(
  "allergies",
  option("gadolinium", t("MRI dye (gadolinium)", "Contraste de resonancia (gadolinio)")),
  option("sedative", t("A sedative or strong pain medicine", "Un sedante o una medicina fuerte para el dolor")),
  option("other", t("Something else, or a food", "Otra cosa o un alimento")),
);
const codes = (reactsTo.answerOption ?? [])
  .flatMap(({ valueCoding }) => valueCoding?.code ?? [])
  .filter((code) => code !== "none" && code !== "unknown");

const reactionList = listOf(
  "reactions",
  t("Your reactions", "Sus reacciones"),
  { noun: t("reaction", "reacción"), ...whenAnyOf("allergies", codes) },
  [
    ask("reaction-to", "string", t("What did you react to?", "¿A qué tuvo la reacción?"), {
      required: t("Enter what you reacted to", "Escriba a qué tuvo la reacción"),
      maxLength: 120,
    }),
    chooseMany("reaction-kind", t("What happened?", "¿Qué le pasó?"), [
      option("rash", t("Rash, hives or itching", "Sarpullido, ronchas o comezón")),
      option("swelling", t("Swelling of the face, lips or throat", "Hinchazón de la cara, los labios o la garganta")),
      option("breathing", t("Trouble breathing", "Dificultad para respirar")),
      option("fainting", t("Fainting or low blood pressure", "Desmayo o presión baja")),
      option("stomach", t("Upset stomach", "Malestar de estómago")),
      option("other", t("Something else", "Otra cosa")),
      unknown,
    ]),
    chooseOne("reaction-severity", t("How bad was it?", "¿Qué tan fuerte fue?"), [
      option("mild", t("Mild: it went away by itself", "Leve: pasó sola")),
      option("treated", t("I needed medicine or a doctor", "Necesité medicina o un médico")),
      option("hospital", t("I needed a hospital", "Necesité un hospital")),
      unknown,
    ]),
    ask("reaction-when", "date", t("When, about?", "¿Cuándo, más o menos?")),
  ],
);

/** Item bank 1.7. */
export const allergies = section(
  "allergy",
  {
    title: t("Allergies and reactions", "Alergias y reacciones"),
    why: t("The team needs this to keep you safe.", "El equipo lo necesita para cuidarle."),
    minutes: 1,
  },
  [reactsTo, reactionList],
);
