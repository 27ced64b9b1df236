import { offeredFrom, option, questionnaire, t, whenIs, whenIsNot } from "#content/questionnaires/build";
import { changed } from "#content/questionnaires/vcf-4/changes";
import * as goals from "#content/questionnaires/vcf-5/goals";
import { vcfIntake4 } from "#content/questionnaires/vcf-intake-4";
import type { QuestionnaireDefinition } from "#lib/intake/definition";

const title = t("Health form before your first visit", "Formulario de salud antes de su primera cita");

/** The person to call in an emergency was named and has a number: who drives is most often the same. */
const driver = [
  option("contact", t("Yes, the person to call in an emergency", "Sí, la persona para emergencias")),
  option("yes", t("Yes, someone else", "Sí, otra persona")),
];

/** Goals as the item bank has them, and nobody named twice. */
const items = changed(vcfIntake4.questionnaire.item, {
  after: { "goal-own": goals.goalsNow },
  instead: {
    goals: () => goals.goals,
    "goal-own": goals.goalOwn,
    driver: (item) => ({
      ...item,
      answerOption: [...driver, ...(item.answerOption ?? []).filter(({ valueCoding }) => valueCoding?.code !== "yes")],
    }),
    "scan-kind": offeredFrom("imaging"),
    "treatment-kind": offeredFrom("treatments"),
    "adult-24-name": (item) => ({
      ...item,
      enableWhen: [whenIs("adult-24-hours", "yes"), whenIsNot("driver", "yes"), whenIsNot("driver", "contact")],
    }),
  },
  gone: ["goal-now"],
});

export const vcfIntake5: QuestionnaireDefinition = {
  ...vcfIntake4,
  version: "5",
  questionnaire: questionnaire("vcf-intake", "5", title, items),
};
