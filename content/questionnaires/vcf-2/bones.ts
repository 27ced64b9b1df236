import {
  ask,
  chooseMany,
  chooseOne,
  listOf,
  measure,
  no,
  option,
  section,
  t,
  unknown,
  yes,
} from "#content/questionnaires/build";
import { kept, noneOfThese, whenAnyOf } from "#content/questionnaires/vcf-2/kept";

const broken = ["spine", "hip", "wrist", "shoulder", "pelvis", "ribs", "other"] as const;

const fractureList = listOf(
  "fracture-list",
  t("Bones you have broken since age 50", "Huesos que se ha roto desde los 50 años"),
  { noun: t("broken bone", "hueso roto"), ...whenAnyOf("fractures", broken) },
  [
    chooseOne(
      "fracture-bone",
      t("Which bone?", "¿Qué hueso?"),
      (kept("fractures").answerOption ?? []).filter((one) => broken.some((code) => code === one.valueCoding?.code)),
      {
        required: t("Select the bone", "Seleccione el hueso"),
      },
    ),
    ask("fracture-year", "date", t("When, about?", "¿Cuándo, más o menos?")),
    chooseOne("fracture-how", t("How did it happen?", "¿Cómo ocurrió?"), [
      option("simple-fall", t("A slip, or a fall from standing", "Un resbalón o una caída estando de pie")),
      option("major", t("A bigger accident", "Un accidente mayor")),
      option("no-cause", t("No clear cause", "Sin una causa clara")),
      unknown,
    ]),
  ],
);

const heightsMissing = {
  when: [
    { question: "height-young", operator: "exists" as const, answerBoolean: false },
    { question: "height-now", operator: "exists" as const, answerBoolean: false },
  ],
  behavior: "any" as const,
};
const inchesHint = t(
  "5 feet are 60 inches; add the inches over. Leave it empty if you do not know.",
  "5 pies son 60 pulgadas; sume las que sobran. Déjelo vacío si no sabe.",
);

/** Item bank 1.3, and P11, P13, P14. */
export const bones = section(
  "bones",
  {
    title: t("Bones and falls", "Huesos y caídas"),
    why: t(
      "A spinal fracture can be a sign of weak bones, and weak bones can be treated.",
      "Una fractura de la columna puede ser señal de huesos débiles, y eso se puede tratar.",
    ),
    minutes: 2,
  },
  [
    kept("osteoporosis"),
    kept("bone-medicine"),
    kept("denosumab-last"),
    kept("denosumab-stopped"),
    ask("bone-medicine-when", "string", t("Since when, and until when?", "¿Desde cuándo y hasta cuándo?"), {
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
      hint: t("About is fine, such as 2019 to 2023.", "Basta aproximado, como de 2019 a 2023."),
    }),
    chooseOne("dxa", t("Have you had a bone density scan (DXA)?", "¿Le han hecho una densitometría ósea (DXA)?"), [
      option("under-2-years", t("Yes, in the last 2 years", "Sí, en los últimos 2 años")),
      option("over-2-years", t("Yes, longer ago", "Sí, hace más tiempo")),
      no,
      unknown,
    ]),
    ask(
      "dxa-t-score",
      "decimal",
      t("What was the lowest T-score, if you know it?", "¿Cuál fue el valor T más bajo, si lo sabe?"),
      {
        ...whenAnyOf("dxa", ["under-2-years", "over-2-years"]),
        min: -6,
        max: 4,
        hint: t("It is often below zero, such as -2.5.", "Suele ser menor que cero, como -2.5."),
      },
    ),
    ask(
      "frax",
      "string",
      t("If someone gave you a FRAX result: what was it?", "Si alguien le dio un resultado FRAX: ¿cuál fue?"),
      {
        ...whenAnyOf("dxa", ["under-2-years", "over-2-years"]),
        maxLength: 120,
      },
    ),
    chooseMany("bone-risks", t("Do any of these apply to you?", "¿Algo de esto corresponde a su caso?"), [
      option("parent-hip", t("A parent broke a hip", "Su padre o su madre se rompió la cadera")),
      option("smoking", t("I smoke", "Fumo")),
      option("alcohol", t("3 or more drinks with alcohol a day", "3 o más bebidas con alcohol al día")),
      option("arthritis", t("Rheumatoid arthritis", "Artritis reumatoide")),
      option("menopause", t("Menopause before age 45", "Menopausia antes de los 45 años")),
      option("thin", t("Low body weight", "Bajo peso")),
      option(
        "gut",
        t(
          "Celiac disease, or stomach or weight-loss surgery",
          "Enfermedad celíaca, o cirugía del estómago o para bajar de peso",
        ),
      ),
      option("type-1", t("Type 1 diabetes", "Diabetes tipo 1")),
      option("thyroid", t("Overactive thyroid or parathyroid", "Tiroides o paratiroides muy activa")),
      option(
        "hormone-therapy",
        t("Hormone treatment for breast or prostate cancer", "Tratamiento hormonal para cáncer de mama o próstata"),
      ),
      option("seizure", t("Seizure medicine", "Medicina para convulsiones")),
      option("still", t("Long time in bed or without moving", "Mucho tiempo en cama o sin moverse")),
      noneOfThese,
      unknown,
    ]),
    kept("steroids"),
    chooseOne("calcium", t("Do you take calcium or vitamin D?", "¿Toma calcio o vitamina D?"), [yes, no, unknown]),
    chooseOne(
      "dental",
      t(
        "Do you have tooth trouble, or is a tooth to be pulled?",
        "¿Tiene problemas dentales o le van a sacar un diente?",
      ),
      [yes, no, unknown],
      {
        hint: t("Some bone medicines have to wait for it.", "Algunas medicinas para los huesos deben esperar."),
      },
    ),
    kept("fractures"),
    fractureList,
    kept("falls"),
    kept("fall-injury"),
    chooseMany("walking", t("Do you use or feel any of these?", "¿Usa o siente alguno de estos?"), [
      option("cane", t("A cane", "Un bastón")),
      option("walker", t("A walker", "Un andador")),
      option("wheelchair", t("A wheelchair", "Una silla de ruedas")),
      option("dizzy", t("I get dizzy when I stand up", "Me mareo al levantarme")),
      noneOfThese,
    ]),
    measure("height-young", t("How tall were you as a young adult?", "¿Cuánto medía de joven?"), ["[in_i]", "cm"], {
      hint: inchesHint,
    }),
    measure("height-now", t("How tall are you now?", "¿Cuánto mide ahora?"), ["[in_i]", "cm"], { hint: inchesHint }),
    { ...kept("height-loss"), enableWhen: heightsMissing.when, enableBehavior: heightsMissing.behavior },
    measure("weight", t("How much do you weigh?", "¿Cuánto pesa?"), ["[lb_av]", "kg"]),
    ask("weight-loss", "boolean", t("Have you lost weight without trying?", "¿Ha bajado de peso sin querer?")),
    ask("weight-loss-how", "string", t("How much, and since when?", "¿Cuánto y desde cuándo?"), {
      when: [{ question: "weight-loss", operator: "=", answerBoolean: true }],
      maxLength: 120,
    }),
  ],
);
