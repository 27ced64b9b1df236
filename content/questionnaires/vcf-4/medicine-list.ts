import { medicines4, otherNames } from "#content/medicines-4";
import { chooseOne, option, t, unknown, whenIs, whenIsNot } from "#content/questionnaires/build";
import { denosumabQuestions } from "#content/questionnaires/vcf-4/bones";
import type { QuestionnaireItem } from "#lib/intake/questionnaire";

/** Every medicine by its names in both languages; some are found by names that the label does not show. */
export const namedMedicines = medicines4.map(({ code, name, brands }) => {
  const more = brands.length > 0 ? ` (${brands.join(", ")})` : "";
  const found = otherNames[code];
  return option(code, t(`${name.en}${more}`, `${name.es}${more}`), found ? { alsoCalled: found } : {});
});

export const denosumab = "med-denosumab";

/** When a shot twice a year was taken last is asked in months, and only where it was not told above. */
export const denosumabInList: readonly QuestionnaireItem[] = denosumabQuestions(
  ["med-denosumab-last", "med-denosumab-stopped"],
  { when: [whenIs("med-name", denosumab), whenIsNot("bone-medicine", "denosumab")], behavior: "all" },
);
export const notForDenosumab = (item: QuestionnaireItem): QuestionnaireItem => ({
  ...item,
  enableWhen: [whenIsNot("med-name", denosumab)],
});

/** Item bank 1.8: how used the body is to opioids decides how sedation is planned. */
export const opioidTime: readonly QuestionnaireItem[] = [
  chooseOne(
    "opioid-time",
    t("How long have you taken the opioid?", "¿Desde hace cuánto toma el opioide?"),
    [
      option("under-1-month", t("Less than a month", "Menos de un mes")),
      option("1-3-months", t("1 to 3 months", "De 1 a 3 meses")),
      option("over-3-months", t("More than 3 months", "Más de 3 meses")),
      unknown,
    ],
    { when: [whenIs("pain-medicine", "opioid")] },
  ),
];
