import {
  ask,
  chooseMany,
  chooseOne,
  listOf,
  no,
  option,
  section,
  t,
  unknown,
  yes,
} from "#content/questionnaires/build";
import { keptWith, noneOfThese, whenAnyOf } from "#content/questionnaires/vcf-2/kept";

const tried = keptWith(
  "treatments",
  option("heat", t("Heat, cold or a TENS device", "Calor, frío o un aparato TENS")),
  option("calcitonin", t("Calcitonin nose spray", "Calcitonina en aerosol nasal")),
);
const codes = (tried.answerOption ?? [])
  .flatMap(({ valueCoding }) => valueCoding?.code ?? [])
  .filter((code) => code !== "none");

const treatmentList = listOf(
  "treatment-list",
  t("What you have tried", "Lo que ha probado"),
  { noun: t("treatment", "tratamiento"), ...whenAnyOf("treatments", codes) },
  [
    chooseOne(
      "treatment-kind",
      t("What did you try?", "¿Qué probó?"),
      (tried.answerOption ?? []).filter(({ valueCoding }) => valueCoding?.code !== "none"),
      {
        required: t("Select what you tried", "Seleccione lo que probó"),
      },
    ),
    ask("treatment-weeks", "integer", t("For how many weeks?", "¿Por cuántas semanas?"), { min: 0, max: 520 }),
    chooseOne("treatment-still", t("Do you still do it?", "¿Todavía lo hace?"), [yes, no]),
    chooseOne("treatment-helped", t("How much did it help?", "¿Cuánto le ayudó?"), [
      option("none", t("Not at all", "Nada")),
      option("some", t("Some", "Algo")),
      option("lot", t("A lot", "Mucho")),
      unknown,
    ]),
    chooseMany("treatment-effects", t("Did it cause any of these?", "¿Le causó alguno de estos?"), [
      option("sleepy", t("Sleepiness", "Sueño")),
      option("confused", t("Confusion", "Confusión")),
      option("constipation", t("Constipation", "Estreñimiento")),
      option("fall", t("A fall", "Una caída")),
      option("stomach", t("An upset stomach", "Malestar de estómago")),
      option("skin", t("Sore skin", "Piel irritada")),
      noneOfThese,
    ]),
    ask(
      "treatment-note",
      "string",
      t("Is there anything else to know, such as when and where?", "¿Algo más, como cuándo y dónde?"),
      { maxLength: 200 },
    ),
  ],
);

/** Item bank 1.5. */
export const treatments = section(
  "tried",
  {
    title: t("What you have tried", "Lo que ha probado"),
    why: t("So that we do not repeat what did not help.", "Para no repetir lo que no ayudó."),
    minutes: 1,
  },
  [tried, treatmentList],
);
