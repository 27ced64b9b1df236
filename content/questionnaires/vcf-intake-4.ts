import { questionnaire, t } from "#content/questionnaires/build";
import * as bones from "#content/questionnaires/vcf-4/bones";
import { changed, withoutCondition, withoutOption } from "#content/questionnaires/vcf-4/changes";
import * as health from "#content/questionnaires/vcf-4/health";
import * as list from "#content/questionnaires/vcf-4/medicine-list";
import { treatments } from "#content/questionnaires/vcf-4/treatments";
import { vcfIntake3 } from "#content/questionnaires/vcf-intake-3";
import { vcfIntake4Flags } from "#content/questionnaires/vcf-intake-4-flags";
import type { QuestionnaireDefinition } from "#lib/intake/definition";

const title = t("Health form before your first visit", "Formulario de salud antes de su primera cita");

/** What version 3 left out of the item bank (1.1 to 1.9), each beside the question that it belongs to. */
const items = changed(vcfIntake3.questionnaire.item, {
  after: {
    "preferred-name": [health.address],
    directives: [health.directivePaper],
    walk: [health.stand],
    "self-care": [health.cook, health.homeHelp],
    "blood-thinner-who": bones.boneMedicine,
    "pain-medicine": list.opioidTime,
    "med-last": list.denosumabInList,
    dxa: bones.dxaWhere,
    "dxa-t-score": bones.dxaBone,
    kidney: [health.kidneyNumber],
    pregnancy: [health.lastPeriod],
    implants: health.afterImplants,
    travel: [health.examTable],
    "adult-24-hours": [health.stayName],
  },
  instead: {
    ...bones.moreBoneAnswers,
    tried: () => treatments,
    "med-name": (item) => ({ ...item, answerOption: list.namedMedicines }),
    "med-last": list.notForDenosumab,
    cancer: health.cancerHint,
    implants: health.moreImplants,
    allergies: health.cementPowder,
    reactions: (item) => ({ ...item, enableWhen: [...(item.enableWhen ?? []), health.reactedToBarium] }),
    work: health.ofWorkingAge,
    forms: health.ofWorkingAge,
    // The bone density scan has its own questions among the bones: when, where, which bone.
    imaging: withoutOption("dxa"),
    "mri-limits": health.beforeMri,
    "scan-kind": withoutOption("dxa"),
    "scan-list": withoutCondition("dxa"),
    "imaging-report": withoutCondition("dxa"),
  },
  // Whether we may ask other places for scans is the consent to records, which asks it once for all of them.
  gone: ["bone-medicine", "denosumab-last", "denosumab-stopped", "bone-medicine-when", "scan-request"],
});

export const vcfIntake4: QuestionnaireDefinition = {
  ...vcfIntake3,
  version: "4",
  questionnaire: questionnaire("vcf-intake", "4", title, items),
  flags: vcfIntake4Flags,
};
