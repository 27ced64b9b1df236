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
import { kept, keptWith, noneOfThese, whenAnyOf } from "#content/questionnaires/vcf-2/kept";

const taken = ["xray", "mri", "ct", "bone-scan", "dxa", "pet"] as const;
const pet = option("pet", t("PET scan", "PET"));

const scanList = listOf(
  "scan-list",
  t("Your scans", "Sus estudios"),
  { noun: t("scan", "estudio"), ...whenAnyOf("imaging", taken) },
  [
    chooseOne(
      "scan-kind",
      t("What kind of picture is it?", "¿Qué tipo de imagen es?"),
      [
        ...(kept("imaging").answerOption ?? []).filter((one) => taken.some((code) => code === one.valueCoding?.code)),
        pet,
      ],
      { required: t("Select the kind of picture", "Seleccione el tipo de imagen") },
    ),
    ask("scan-date", "date", t("When was it taken?", "¿Cuándo se la hicieron?")),
    ask("scan-place", "string", t("Where was it taken?", "¿Dónde se la hicieron?"), { maxLength: 160 }),
    chooseOne("scan-dye", t("Did you get dye (contrast) for it?", "¿Le pusieron contraste?"), [yes, no, unknown]),
    chooseOne(
      "scan-request",
      t(
        "May we ask that place for the pictures and the report?",
        "¿Podemos pedir las imágenes y el informe a ese lugar?",
      ),
      [yes, no],
    ),
  ],
);

/** Item bank 1.4. What a scan shows is read by staff from the report. */
export const scans = section(
  "scans",
  {
    title: t("Your scans", "Sus estudios"),
    why: t(
      "Scans show which bone is broken, and whether it is still healing.",
      "Los estudios muestran qué hueso está roto y si todavía está sanando.",
    ),
    minutes: 1,
  },
  [
    keptWith("imaging", pet),
    scanList,
    chooseMany(
      "mri-limits",
      t("Is there anything that makes an MRI hard for you?", "¿Hay algo que le haga difícil una resonancia?"),
      [
        option("closed-spaces", t("I fear closed spaces", "Me dan miedo los espacios cerrados")),
        option("lying-still", t("I cannot lie still on my back", "No puedo estar quieto acostado")),
        option("told-no", t("I was told not to have one", "Me dijeron que no me la haga")),
        option("size", t("I may not fit in the machine", "Quizás no quepa en la máquina")),
        noneOfThese,
        unknown,
      ],
    ),
    ask("mri-why", "string", t("What were you told?", "¿Qué le dijeron?"), {
      ...whenAnyOf("mri-limits", ["told-no"]),
      maxLength: 200,
    }),
  ],
);
