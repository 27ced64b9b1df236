import { ask, chooseOne, option, t, unknown, whenAnswered, whenIs } from "#content/questionnaires/build";
import { kept, whenAnyOf } from "#content/questionnaires/vcf-2/kept";
import { withOptions, withoutHint } from "#content/questionnaires/vcf-4/changes";
import type { AnswerOption, QuestionnaireItem } from "#lib/intake/questionnaire";

const doNotStop = t(
  "Do not stop or start any medicine because of this question.",
  "No suspenda ni empiece ninguna medicina por esta pregunta.",
);
const requiredLast = t(
  "Select when the last shot was, or I do not know",
  "Seleccione cuándo fue la última inyección, o no sé",
);
const requiredStopped = t(
  "Select whether the shots were stopped, or I do not know",
  "Seleccione si se suspendieron las inyecciones, o no sé",
);

/** The same two questions about denosumab, asked where it was ticked or where it was named in the list. */
export const denosumabQuestions = (
  [last, stopped]: readonly [string, string],
  when: Parameters<typeof chooseOne>[3],
): QuestionnaireItem[] => [
  chooseOne(
    last,
    t("When was your last denosumab (Prolia) shot?", "¿Cuándo fue su última inyección de denosumab (Prolia)?"),
    kept("denosumab-last").answerOption ?? [],
    { ...when, required: requiredLast },
  ),
  chooseOne(
    stopped,
    t("Have the denosumab (Prolia) shots been stopped?", "¿Se suspendieron las inyecciones de denosumab (Prolia)?"),
    kept("denosumab-stopped").answerOption ?? [],
    { ...when, required: requiredStopped, hint: doNotStop },
  ),
];

const denosumabNamed = option(
  "denosumab",
  t("denosumab shot (Prolia, Jubbonti or another brand)", "inyección de denosumab (Prolia, Jubbonti u otra marca)"),
);
const renamed = (one: AnswerOption): AnswerOption => (one.valueCoding?.code === "denosumab" ? denosumabNamed : one);

const given = kept("bone-medicine").answerOption ?? [];
const taken = given.flatMap(({ valueCoding }) => valueCoding?.code ?? []).filter((code) => !/none|unknown/.test(code));

/** Item bank 1.3 B6, asked with the other medicines: what is told by name here is not told again in the list. */
export const boneMedicine: readonly QuestionnaireItem[] = [
  { ...kept("bone-medicine"), answerOption: given.map(renamed) },
  ...denosumabQuestions(["denosumab-last", "denosumab-stopped"], { when: [whenIs("bone-medicine", "denosumab")] }),
  ask("bone-medicine-when", "string", t("Since when, and until when?", "¿Desde cuándo y hasta cuándo?"), {
    ...whenAnyOf("bone-medicine", taken),
    maxLength: 200,
    hint: t("About is fine, such as 2019 to 2023.", "Basta aproximado, como de 2019 a 2023."),
  }),
  ask(
    "bone-medicine-stopped",
    "string",
    t("If you stopped one: which one, and why?", "Si dejó alguna: ¿cuál y por qué?"),
    {
      ...whenAnyOf("bone-medicine", taken),
      maxLength: 200,
      hint: t("Leave it empty if you still take it.", "Déjelo vacío si todavía la toma."),
    },
  ),
  ask(
    "bone-medicine-next",
    "date",
    t("When is the next shot or drip due?", "¿Cuándo le toca la próxima inyección o suero?"),
    {
      ...whenAnyOf("bone-medicine", ["zoledronic-acid", "denosumab", "romosozumab"]),
      hint: t("Leave it empty if you do not know.", "Déjelo vacío si no sabe."),
    },
  ),
];

const scanned = whenAnyOf("dxa", ["under-2-years", "over-2-years"]);

/** Item bank 1.3 B2: when and where, and which bone the T-score is of. */
export const dxaWhere: readonly QuestionnaireItem[] = [
  ask("dxa-date", "date", t("When was it, about?", "¿Cuándo fue, más o menos?"), scanned),
  ask("dxa-place", "string", t("Where was it done?", "¿Dónde se la hicieron?"), {
    ...scanned,
    maxLength: 160,
    hint: t("The clinic or hospital, and the town.", "La clínica u hospital, y la ciudad."),
  }),
];
export const dxaBone: readonly QuestionnaireItem[] = [
  chooseOne(
    "dxa-bone",
    t("Which bone was that number for?", "¿De qué hueso era ese número?"),
    [
      option("spine", t("Spine", "Columna")),
      option("hip", t("Hip", "Cadera")),
      option("forearm", t("Forearm", "Antebrazo")),
      unknown,
    ],
    { when: [whenAnswered("dxa-t-score")] },
  ),
];

/** Item bank 1.3 B1 and B4. */
export const moreBoneAnswers = {
  osteoporosis: (item: QuestionnaireItem): QuestionnaireItem => {
    const [first, ...more] = item.answerOption ?? [];
    const thin = option("osteopenia", t("Thin bones, but not osteoporosis", "Huesos delgados, pero no osteoporosis"));
    return { ...item, answerOption: [...(first ? [first] : []), thin, ...more] };
  },
  // The same help stands one question above.
  "height-now": withoutHint,
  "bone-risks": withOptions(
    option("acid", t("Medicine for stomach acid for a year or more", "Medicina para la acidez por un año o más")),
  ),
};
