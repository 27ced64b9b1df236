import { paper, questionnaire, t } from "#content/questionnaires/build";
import { whenAnyOf } from "#content/questionnaires/vcf-2/kept";
import { vcfIntake2 } from "#content/questionnaires/vcf-intake-2";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import type { QuestionnaireItem } from "#lib/intake/questionnaire";

const title = t("Health form before your first visit", "Formulario de salud antes de su primera cita");

const insured = whenAnyOf("insurance", ["medicare", "medicare-advantage", "medicaid", "private", "va"]);
const scanned = whenAnyOf("imaging", ["xray", "mri", "ct", "bone-scan", "dxa", "pet"]);

/** Item bank 1.1 A8 and A10, 1.4: papers that the desk would otherwise ask for at the counter. None is required. */
const papers: readonly { after: string; items: readonly QuestionnaireItem[] }[] = [
  {
    after: "insurance-second",
    items: [
      paper("card-front", t("A photo of your insurance card, front", "Una foto de su tarjeta de seguro, frente"), {
        ...insured,
        hint: t("You can bring the card instead.", "También puede traer la tarjeta."),
      }),
      paper(
        "card-back",
        t("A photo of your insurance card, back", "Una foto de su tarjeta de seguro, reverso"),
        insured,
      ),
    ],
  },
  {
    after: "referrer",
    items: [
      paper(
        "referral-letter",
        t("A letter from the doctor who sent you, if you have one", "Una carta del médico que le envió, si la tiene"),
        {
          hint: t("A photo of each page is enough.", "Basta una foto de cada página."),
          ...whenAnyOf("referral", ["primary", "emergency", "hospital", "oncologist", "other"]),
        },
      ),
    ],
  },
  {
    after: "imaging",
    items: [
      paper("imaging-report", t("The report of your scan, if you have it", "El informe de su estudio, si lo tiene"), {
        ...scanned,
        hint: t("The paper with words, not the pictures on a disc.", "El papel con texto, no las imágenes en disco."),
      }),
    ],
  },
];

const withPapers = (item: QuestionnaireItem): QuestionnaireItem[] => [
  item.item ? { ...item, item: item.item.flatMap(withPapers) } : item,
  ...papers.filter(({ after }) => after === item.linkId).flatMap(({ items }) => items),
];

/** Version 2, and beside its questions about cards, letters and scans the papers themselves. Nothing else differs. */
export const vcfIntake3: QuestionnaireDefinition = {
  ...vcfIntake2,
  version: "3",
  questionnaire: questionnaire("vcf-intake", "3", title, vcfIntake2.questionnaire.item.flatMap(withPapers)),
};
