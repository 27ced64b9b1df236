import { questionnaire, t } from "#content/questionnaires/build";
import { painScores, pegScore, phqScore } from "#content/questionnaires/instruments";
import { rmdqScore } from "#content/questionnaires/rmdq";
import { about } from "#content/questionnaires/vcf-2/about";
import { allergies } from "#content/questionnaires/vcf-2/allergies";
import { bones } from "#content/questionnaires/vcf-2/bones";
import { coverage } from "#content/questionnaires/vcf-2/coverage";
import { dailyLife } from "#content/questionnaires/vcf-2/daily-life";
import { history } from "#content/questionnaires/vcf-2/history";
import { known } from "#content/questionnaires/vcf-2/known";
import { medicines } from "#content/questionnaires/vcf-2/medicines";
import { pain } from "#content/questionnaires/vcf-2/pain";
import { plans } from "#content/questionnaires/vcf-2/plans";
import { scans } from "#content/questionnaires/vcf-2/scans";
import { sign } from "#content/questionnaires/vcf-2/sign";
import { treatments } from "#content/questionnaires/vcf-2/treatments";
import { vcfIntake2Flags } from "#content/questionnaires/vcf-intake-2-flags";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import type { ScoreDefinition } from "#lib/intake/scoring";

const heightLoss: ScoreDefinition = {
  code: "height-loss-cm",
  title: t("Height lost since young, cm", "Estatura perdida desde joven, cm"),
  method: "difference",
  items: ["height-young", "height-now"],
  range: [-5, 40],
  shownDecimals: 1,
  citation: "Siminoski 2006 (more than 6 cm); BHOF 2022, from memory (4 cm)",
  bands: [],
  bandNote: "As remembered by the patient, not measured",
  signOff: true,
};

const ost: ScoreDefinition = {
  code: "ost",
  title: t("OST: weight and age", "OST: peso y edad"),
  method: "ost",
  items: ["weight", "known-age"],
  // With a low-trauma fracture it adds nothing and is left out.
  onlyIf: [
    { item: "levels-told", codes: ["no"] },
    { item: "fractures", codes: ["none"] },
  ],
  range: [-20, 30],
  shownDecimals: 0,
  citation: "Koh 2001, Osteoporos Int (from memory); Adler 2003, Mayo Clin Proc 78:723",
  bands: [],
  bandNote:
    "Cut-points differ by population: below 2 for women, below 4 for men. It suggests asking about a scan, no more",
  signOff: true,
};

const title = t("Health form before your first visit", "Formulario de salud antes de su primera cita");

/**
 * The whole item bank (research on the clinic's questions, sections 1 and 3). What the booking knows decides what is
 * asked; version 1's questions keep their linkIds. Documents are sent on a page of their own.
 */
export const vcfIntake2: QuestionnaireDefinition = {
  slug: "vcf-intake",
  version: "2",
  title,
  questionnaire: questionnaire("vcf-intake", "2", title, [
    known,
    about,
    pain,
    medicines,
    allergies,
    history,
    dailyLife,
    bones,
    scans,
    treatments,
    plans,
    coverage,
    sign,
  ]),
  scores: [...painScores, pegScore, rmdqScore, phqScore, heightLoss, ost],
  flags: vcfIntake2Flags,
};
