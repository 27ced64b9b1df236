import {
  ask,
  chooseMany,
  chooseOne,
  no,
  option,
  paper,
  t,
  unknown,
  whenIs,
  whenIsNot,
  yes,
} from "#content/questionnaires/build";
import { whenAnyOf } from "#content/questionnaires/vcf-2/kept";
import { withHint, withOptions } from "#content/questionnaires/vcf-4/changes";
import type { EnableWhen, QuestionnaireItem } from "#lib/intake/questionnaire";

/** Item bank 1.1 A4. The booking knows phone and email. */
export const address = ask("address", "string", t("What is your home address?", "¿Cuál es su dirección?"), {
  required: t("Enter your home address, or where you stay now", "Escriba su dirección, o dónde se queda ahora"),
  maxLength: 200,
  hint: t("Street, town and ZIP code", "Calle, ciudad y código postal"),
});

/** Item bank 1.1 A7. */
export const directivePaper = paper(
  "directive-paper",
  t("A photo of that paper, if you have it", "Una foto de ese documento, si lo tiene"),
  whenAnyOf("directives", ["proxy", "directive"]),
);

/** Item bank 1.2 P9. */
export const stand = chooseOne("stand", t("How long can you stand?", "¿Cuánto tiempo puede estar de pie?"), [
  option("under-5", t("Less than 5 minutes", "Menos de 5 minutos")),
  option("5-15", t("5 to 15 minutes", "De 5 a 15 minutos")),
  option("over-15", t("More than 15 minutes", "Más de 15 minutos")),
  unknown,
]);
export const cook = chooseOne("cook", t("Do you need help to cook?", "¿Necesita ayuda para cocinar?"), [
  no,
  option("some", t("Some help", "Algo de ayuda")),
  option("full", t("Help with most of it", "Ayuda con casi todo")),
]);
export const homeHelp = chooseMany(
  "home-help",
  t("Who helps you at home now?", "¿Quién le ayuda ahora en casa?"),
  [
    option("family", t("Family or friends", "Familia o amigos")),
    option("paid", t("A paid caregiver", "Un cuidador pagado")),
    option("more", t("I need more help than I have", "Necesito más ayuda de la que tengo")),
    option("nobody", t("Nobody", "Nadie"), { alone: true }),
  ],
  {
    when: ["self-care", "cook"].flatMap((question) => [whenIs(question, "some"), whenIs(question, "full")]),
    behavior: "any",
  },
);

/** Item bank 1.8: cancer and the blood. */
export const cancerHint = withHint(t("Myeloma and MGUS count too.", "El mieloma y la GMSI también cuentan."));

/** Item bank 1.8 and 1.3 B8. */
export const kidneyNumber = ask(
  "kidney-number",
  "string",
  t(
    "If you know it: what was your last kidney test (eGFR)?",
    "Si lo sabe: ¿cuál fue su última prueba del riñón (eGFR)?",
  ),
  { when: [whenIs("kidney", "yes")], maxLength: 60 },
);

/** Item bank 1.8: asked where the question about pregnancy is, and where it was not answered with "does not apply". */
export const lastPeriod = ask(
  "last-period",
  "date",
  t("When did your last period start?", "¿Cuándo empezó su última menstruación?"),
  {
    ...whenAnyOf("pregnancy", ["no", "yes", "unknown"]),
    hint: t("The month is enough. Leave it empty if you do not know.", "Basta el mes. Déjelo vacío si no sabe."),
  },
);

const devices = ["pacemaker", "stimulator", "pump", "cochlear", "clip", "stent"] as const;

/** Item bank 1.8, MRI safety. */
export const moreImplants = withOptions(
  option("stent", t("A stent in the heart or a blood vessel", "Un stent en el corazón o en un vaso")),
  option("patch", t("A medicine patch, or a large tattoo", "Un parche de medicina o un tatuaje grande")),
);
export const afterImplants: readonly QuestionnaireItem[] = [
  ask(
    "implant-stent-date",
    "date",
    t("When was the stent put in, about?", "¿Cuándo le pusieron el stent, más o menos?"),
    {
      when: [whenIs("implants", "stent"), whenIsNot("blood-thinner-why", "stent")],
      behavior: "all",
      hint: t("The year is enough.", "Basta el año."),
    },
  ),
  paper(
    "implant-card",
    t("A photo of the card for it, if you have one", "Una foto de la tarjeta del implante, si la tiene"),
    {
      ...whenAnyOf("implants", devices),
      hint: t("You can bring the card instead.", "También puede traer la tarjeta."),
    },
  ),
];

/** Item bank 1.9. By video nobody gets onto a table. */
export const examTable = chooseOne(
  "exam-table",
  t("Can you get onto an exam table?", "¿Puede subir a una camilla de examen?"),
  [yes, option("with-help", t("With help", "Con ayuda")), no, unknown],
  { when: [whenIsNot("known-visit", "first-visit-video")] },
);
export const stayName = ask(
  "adult-24-name",
  "string",
  t("Who can stay with you?", "¿Quién puede quedarse con usted?"),
  {
    when: [whenIs("adult-24-hours", "yes"), whenIsNot("driver", "yes")],
    behavior: "all",
    maxLength: 160,
    hint: t("A name and a phone number.", "Un nombre y un teléfono."),
  },
);

/** Item bank 1.7. */
export const cementPowder = withOptions(
  option("barium", t("Barium or zirconium (also in bone cement)", "Bario o zirconio (también en el cemento óseo)")),
);

/** Work is asked of those who may have some: the booking knows the age. */
export const ofWorkingAge = (item: QuestionnaireItem): QuestionnaireItem => ({
  ...item,
  enableWhen: [
    { question: "known-age", operator: "<=", answerInteger: 74 },
    { question: "known-age", operator: "exists", answerBoolean: false },
  ],
  enableBehavior: "any",
});
export const reactedToBarium: EnableWhen = whenIs("allergies", "barium");

/** Whoever has had one for this pain can have one; what is in the body is asked of everybody. */
export const beforeMri = (item: QuestionnaireItem): QuestionnaireItem => ({
  ...item,
  enableWhen: [whenIsNot("imaging", "mri")],
});
