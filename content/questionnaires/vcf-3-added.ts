import {
  ask,
  chooseMany,
  chooseOne,
  no,
  option,
  t,
  unknown,
  whenAnswered,
  whenIs,
  yes,
} from "#content/questionnaires/build";
import { whenAnyOf } from "#content/questionnaires/vcf-2/kept";
import type { QuestionnaireItem } from "#lib/intake/questionnaire";

/** Item bank 1.1 A4. Phone and email are known from the booking. */
const address = ask("address", "string", t("What is your home address?", "¿Cuál es su dirección?"), {
  maxLength: 200,
  hint: t("Street, town and ZIP code.", "Calle, ciudad y código postal."),
});

/** Item bank 1.2 P9. */
const stand = chooseOne("stand", t("How long can you stand?", "¿Cuánto tiempo puede estar de pie?"), [
  option("under-5", t("Less than 5 minutes", "Menos de 5 minutos")),
  option("5-15", t("5 to 15 minutes", "De 5 a 15 minutos")),
  option("over-15", t("More than 15 minutes", "Más de 15 minutos")),
  unknown,
]);
const cook = chooseOne(
  "cook",
  t("Do you need help to cook or shop?", "¿Necesita ayuda para cocinar o hacer compras?"),
  [
    no,
    option("some", t("Some help", "Algo de ayuda")),
    option("full", t("Help with most of it", "Ayuda con casi todo")),
  ],
);

/** Item bank 1.3 B2 and B6. */
const dxaSite = chooseMany(
  "dxa-site",
  t("Where did they measure it?", "¿Dónde la midieron?"),
  [
    option("spine", t("Spine", "Columna")),
    option("hip", t("Hip", "Cadera")),
    option("forearm", t("Forearm", "Antebrazo")),
    unknown,
  ],
  { when: [whenAnswered("dxa-t-score")] },
);
const stopped = ask(
  "bone-medicine-stopped",
  "string",
  t("If you stopped one: which, and why?", "Si dejó alguna: ¿cuál y por qué?"),
  {
    ...whenAnyOf("bone-medicine", [
      "alendronate",
      "risedronate",
      "ibandronate",
      "zoledronic-acid",
      "denosumab",
      "teriparatide",
      "abaloparatide",
      "romosozumab",
      "raloxifene",
      "other",
    ]),
    maxLength: 200,
    hint: t(
      "Do not stop or start any medicine because of this question.",
      "No suspenda ni empiece ninguna medicina por esta pregunta.",
    ),
  },
);

/** Item bank 1.8: pregnancy, and what MRI and the anesthesia team ask about stents. */
const lastPeriod = ask(
  "last-period",
  "date",
  t("When was your last period, about?", "¿Cuándo fue su última menstruación, más o menos?"),
  { ...whenAnyOf("pregnancy", ["yes", "unknown"]) },
);
const stentPlaced = ask(
  "stent-placed",
  "date",
  t("When was the stent put in, about?", "¿Cuándo le pusieron el stent, más o menos?"),
  {
    when: [whenIs("heart-lung", "stent")],
  },
);

/** Item bank 1.9. */
const table = chooseOne("exam-table", t("Can you get onto an exam table?", "¿Puede subir a una camilla de examen?"), [
  yes,
  option("with-help", t("With help", "Con ayuda")),
  no,
  unknown,
]);

/** What version 2 left out of the item bank, each after the question that it belongs to. */
const after: Readonly<Record<string, readonly QuestionnaireItem[]>> = {
  "preferred-name": [address],
  walk: [stand],
  "self-care": [cook],
  "dxa-t-score": [dxaSite],
  "bone-medicine-when": [stopped],
  pregnancy: [lastPeriod],
  "heart-lung": [stentPlaced],
  "prone-why": [table],
};

/** Items whose options grew. */
const stents = option("stent", t("A stent", "Un stent"));

function grown(item: QuestionnaireItem): QuestionnaireItem {
  if (item.linkId !== "heart-lung") return item;
  const options = item.answerOption ?? [];
  const alone = options.filter(({ extension }) => extension !== undefined);
  return { ...item, answerOption: [...options.filter((one) => !alone.includes(one)), stents, ...alone] };
}

/** The items of version 2 with what it lacked, at any depth. */
export const completed = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => {
    const whole = item.item ? { ...grown(item), item: completed(item.item) } : grown(item);
    return [whole, ...(after[item.linkId] ?? [])];
  });
