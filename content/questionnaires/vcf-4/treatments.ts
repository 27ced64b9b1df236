import { ask, option, t, whenIs } from "#content/questionnaires/build";
import { kept, noneOfThese } from "#content/questionnaires/vcf-2/kept";
import { treatments as before } from "#content/questionnaires/vcf-2/treatments";
import type { AnswerOption, QuestionnaireItem } from "#lib/intake/questionnaire";

const first = (kept("treatments").answerOption ?? []).filter(
  ({ valueCoding }) => !["medicine", "none"].includes(valueCoding?.code ?? ""),
);

/** Item bank 1.5: each kind of pain medicine is a row of its own, for one may have helped and another harmed. */
const rows: readonly AnswerOption[] = [
  option("acetaminophen", t("acetaminophen (Tylenol)", "acetaminofén (Tylenol)")),
  option("nsaid", t("ibuprofen or naproxen", "ibuprofeno o naproxeno")),
  option("opioid", t("An opioid", "Un opioide")),
  option("nerve", t("gabapentin or pregabalin (Lyrica)", "gabapentina o pregabalina (Lyrica)")),
  option("topical", t("A pain patch or cream", "Un parche o crema para el dolor")),
  option("calcitonin", t("Calcitonin nose spray", "Calcitonina en aerosol nasal")),
  ...first,
  option("heat", t("Heat, cold or a TENS device", "Calor, frío o un aparato TENS")),
];
const codes = rows.flatMap(({ valueCoding }) => valueCoding?.code ?? []);

const details: Readonly<Record<string, readonly QuestionnaireItem[]>> = {
  "treatment-kind": [
    ask("treatment-start", "date", t("When did you start, about?", "¿Cuándo empezó, más o menos?")),
    ask(
      "brace-use",
      "string",
      t("What kind of brace, and how many hours a day?", "¿Qué tipo de corsé y cuántas horas al día?"),
      {
        when: [whenIs("treatment-kind", "brace")],
        maxLength: 160,
      },
    ),
    ask("therapy-visits", "integer", t("How many visits?", "¿Cuántas sesiones?"), {
      when: [whenIs("treatment-kind", "therapy")],
    }),
    ask("cement-level", "string", t("Which bone, and in which hospital?", "¿Qué hueso y en qué hospital?"), {
      when: [whenIs("treatment-kind", "cement")],
      maxLength: 160,
    }),
  ],
};

function grown(item: QuestionnaireItem): QuestionnaireItem {
  if (item.linkId === "treatments") return { ...item, answerOption: [...rows, noneOfThese] };
  if (item.linkId === "treatment-kind") return { ...item, answerOption: rows };
  if (item.linkId !== "treatment-list") return item;
  return {
    ...item,
    enableWhen: codes.map((code) => whenIs("treatments", code)),
    enableBehavior: "any",
    item: (item.item ?? []).flatMap((one) => [grown(one), ...(details[one.linkId] ?? [])]),
  };
}

export const treatments: QuestionnaireItem = { ...before, item: (before.item ?? []).map(grown) };
