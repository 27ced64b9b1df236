import { offeredFrom, option, questionnaire, t, unknown, whenIs, whenIsNot } from "#content/questionnaires/build";
import { changed, withHint, withOptions } from "#content/questionnaires/vcf-4/changes";
import * as consents from "#content/questionnaires/vcf-5/consents";
import * as goals from "#content/questionnaires/vcf-5/goals";
import { vcfIntake4 } from "#content/questionnaires/vcf-intake-4";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import type { FlagCondition } from "#lib/intake/flags";

const title = t("Health form before your first visit", "Formulario de salud antes de su primera cita");

/** The person to call in an emergency was named and has a number: who drives is most often the same. */
const driver = [
  option("contact", t("Yes, the person to call in an emergency", "Sí, la persona para emergencias")),
  option("yes", t("Yes, someone else", "Sí, otra persona")),
];

const leaveEmpty = t("Leave it empty if you do not know", "Déjelo vacío si no sabe");

const both = (...parts: readonly [linkId: string, value: string][]): FlagCondition => ({
  allOf: parts.map(([linkId, value]) => ({ linkId, operator: "=", value })),
});

/** What version 5 can tell besides, by flag. */
const also: Readonly<Record<string, FlagCondition>> = {
  // Who does not know whether they were examined has not been, as far as the team can tell.
  "trauma-unseen": both(["pain-cause", "major"], ["trauma-seen", "unknown"]),
  // Nobody was named.
  "no-escort": both(["driver", "contact"], ["emergency-contact", "no"]),
};

/** Goals as the item bank has them, nobody named twice, and "I do not know" wherever somebody may not. */
const items = changed(vcfIntake4.questionnaire.item, {
  after: { "goal-own": goals.goalsNow, "consent-images": [consents.photo] },
  instead: {
    goals: () => goals.goals,
    "consent-images": () => consents.images,
    "goal-own": goals.goalOwn,
    driver: (item) => ({
      ...item,
      answerOption: [...driver, ...(item.answerOption ?? []).filter(({ valueCoding }) => valueCoding?.code !== "yes")],
    }),
    "helper-authority": withOptions(unknown),
    "trauma-seen": withOptions(unknown),
    "bed-bound": withOptions(unknown),
    posture: withOptions(unknown),
    cpap: withOptions(unknown),
    work: withOptions(unknown),
    "treatment-still": withOptions(unknown),
    "treatment-effects": withOptions(unknown),
    forms: withOptions(unknown),
    "weight-loss": withHint(leaveEmpty),
    "scan-kind": (item) => offeredFrom("imaging")(withOptions(unknown)(item)),
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
  flags: vcfIntake4.flags.map((flag) => {
    const more = also[flag.code];
    return more ? { ...flag, when: { anyOf: [flag.when, more] } } : flag;
  }),
};
