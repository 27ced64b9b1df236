import {
  ask,
  chooseMany,
  chooseOne,
  no,
  option,
  section,
  t,
  unknown,
  whenIs,
  whenIsNot,
  yes,
} from "#content/questionnaires/build";
import { kept, noneOfThese, notSure, whenAnyOf } from "#content/questionnaires/vcf-2/kept";
import type { QuestionnaireItem } from "#lib/intake/questionnaire";

const cancer: readonly QuestionnaireItem[] = [
  kept("cancer"),
  kept("cancer-kind"),
  chooseMany(
    "cancer-now",
    t("Do any of these apply?", "¿Algo de esto corresponde?"),
    [
      option("treated-now", t("I am being treated now", "Me están tratando ahora")),
      option("spread", t("It has spread", "Se ha extendido")),
      option("bones", t("It is in my bones, or is a myeloma", "Está en los huesos, o es un mieloma")),
      option("radiation", t("I had radiation to my spine", "Me dieron radiación en la columna")),
      noneOfThese,
      unknown,
    ],
    { when: [whenIs("cancer", "yes")] },
  ),
  ask("cancer-team", "string", t("Who treats your cancer, and where?", "¿Quién trata su cáncer y dónde?"), {
    when: [whenIs("known-visit", "cancer-related-visit")],
    maxLength: 200,
  }),
];

const infection: readonly QuestionnaireItem[] = [
  kept("infection"),
  kept("fever-today"),
  chooseMany("infection-risks", t("Do any of these apply to you?", "¿Algo de esto corresponde a su caso?"), [
    option("diabetes", t("Diabetes", "Diabetes")),
    option("immune", t("Medicine that lowers the immune system", "Medicina que baja las defensas")),
    option("hiv", t("HIV", "VIH")),
    option("dialysis", t("Dialysis, or a line in a vein", "Diálisis, o un catéter en una vena")),
    option("injected", t("Injected drugs", "Drogas inyectadas")),
    option(
      "surgery",
      t(
        "Surgery or a spine injection in the last 3 months",
        "Cirugía o inyección en la columna en los últimos 3 meses",
      ),
    ),
    option(
      "blood",
      t("A blood or heart-valve infection, ever", "Una infección de la sangre o de una válvula, alguna vez"),
    ),
    option("tb", t("Tuberculosis, ever", "Tuberculosis, alguna vez")),
    noneOfThese,
    unknown,
  ]),
];

const bleedingAndHeart: readonly QuestionnaireItem[] = [
  chooseMany("bleeding", t("Have you ever had any of these?", "¿Ha tenido alguna vez alguno de estos?"), [
    option("bruising", t("Easy bruising or heavy bleeding", "Moretones fáciles o sangrados fuertes")),
    option("disorder", t("A bleeding disorder, such as hemophilia", "Un trastorno de sangrado, como hemofilia")),
    option("platelets", t("Low platelets", "Plaquetas bajas")),
    option("liver", t("Liver disease", "Enfermedad del hígado")),
    noneOfThese,
    unknown,
  ]),
  chooseMany(
    "heart-lung",
    t("Do you have a heart or lung problem?", "¿Tiene un problema del corazón o de los pulmones?"),
    [
      option("clot", t("A blood clot in a leg or lung", "Un coágulo en una pierna o un pulmón")),
      option("failure", t("Heart failure", "Insuficiencia cardíaca")),
      option("rhythm", t("An uneven heartbeat", "Latido irregular")),
      option("valve", t("A heart valve problem", "Un problema de una válvula")),
      option("hole", t("A hole in the heart (PFO)", "Un orificio en el corazón (FOP)")),
      option("copd", t("COPD or bad asthma", "EPOC o asma fuerte")),
      option("oxygen", t("Oxygen at home", "Oxígeno en casa")),
      option("pulmonary", t("High pressure in the lungs", "Presión alta en los pulmones")),
      noneOfThese,
      unknown,
    ],
  ),
  kept("kidney"),
];

/** Whether age leaves the question open; the booking knows the birth date. */
const pregnancy: QuestionnaireItem = {
  ...ask("pregnancy-age", "group", t("Pregnancy", "Embarazo"), {
    when: [
      { question: "known-age", operator: "<=", answerInteger: 55 },
      { question: "known-age", operator: "exists", answerBoolean: false },
    ],
    behavior: "any",
  }),
  item: [{ ...kept("pregnancy"), enableWhen: [whenIsNot("sex", "male")] }],
};

const sedation: readonly QuestionnaireItem[] = [
  chooseMany(
    "spine-history",
    t("Have you been told that you have any of these?", "¿Le han dicho que tiene alguno de estos?"),
    [
      option("fusion", t("A spinal fusion, or other spine surgery", "Una fusión u otra cirugía de la columna")),
      option(
        "stiff-spine",
        t("Ankylosing spondylitis or DISH (a stiff spine)", "Espondilitis anquilosante o DISH (columna rígida)"),
      ),
      option("scoliosis", t("Scoliosis", "Escoliosis")),
      noneOfThese,
      unknown,
    ],
  ),
  chooseMany(
    "sedation",
    t(
      "Have you or your family had trouble with sedation or anesthesia?",
      "¿Usted o su familia han tenido problemas con la sedación o la anestesia?",
    ),
    [
      option("own", t("I had a problem", "Yo tuve un problema")),
      option("family", t("A close relative had a high fever from it", "A un familiar cercano le dio fiebre alta")),
      option("airway", t("It was hard to put in a breathing tube", "Fue difícil ponerme el tubo para respirar")),
      option("reflux", t("Bad heartburn or reflux", "Acidez o reflujo fuerte")),
      noneOfThese,
      unknown,
    ],
  ),
  kept("sleep-apnea"),
  kept("cpap"),
  chooseOne(
    "breathing-stops",
    t("Does anyone say that you stop breathing in your sleep?", "¿Alguien dice que usted deja de respirar al dormir?"),
    [yes, no, unknown],
    {
      when: [whenIsNot("sleep-apnea", "yes")],
    },
  ),
  chooseOne(
    "stairs",
    t(
      "Could you climb one flight of stairs before this pain?",
      "¿Podía subir un piso por la escalera antes de este dolor?",
    ),
    [yes, option("breathless", t("Only with a stop to breathe", "Solo parando a respirar")), no, unknown],
  ),
  chooseMany("habits", t("Do any of these apply to you?", "¿Algo de esto corresponde a su caso?"), [
    option("alcohol", t("Alcohol on most days", "Alcohol casi todos los días")),
    option("drugs", t("Cannabis or other drugs", "Cannabis u otras drogas")),
    option(
      "memory",
      t("Memory trouble, or confusion after surgery", "Problemas de memoria, o confusión tras una cirugía"),
    ),
    noneOfThese,
    option("unsaid", t("I would rather not say", "Prefiero no decirlo"), { alone: true }),
  ]),
  kept("prone"),
  chooseMany(
    "prone-why",
    t("What makes it hard?", "¿Qué se lo dificulta?"),
    [
      option("breathing", t("Breathing", "La respiración")),
      option("shoulder", t("A shoulder or the neck", "Un hombro o el cuello")),
      option("hip", t("A hip", "Una cadera")),
      option("belly", t("The belly, or a stoma", "El vientre, o una ostomía")),
      option("worry", t("Fear or worry", "Miedo o preocupación")),
      option("pain", t("The back pain itself", "El mismo dolor de espalda")),
      notSure,
    ],
    whenAnyOf("prone", ["with-help", "no", "unknown"]),
  ),
];

/** Item bank 1.8. */
export const history = section(
  "history",
  {
    title: t("Your health", "Su salud"),
    why: t(
      "The team needs this to keep you safe before any test or procedure.",
      "El equipo lo necesita para cuidarle antes de cualquier examen o procedimiento.",
    ),
    minutes: 2,
  },
  [...cancer, ...infection, ...bleedingAndHeart, pregnancy, kept("implants"), ...sedation],
);
