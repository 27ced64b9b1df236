import type { ReferenceId } from "#content/references";
import { draft } from "#content/review";
import type { Text } from "#lib/locale";

/** Goes with every answer that is kept: which aid somebody had in front of them. */
export const decisionAidVersion = "decision-aid-0.1";

export const decisionAidReview = draft;

export const decisionAidReferences: readonly ReferenceId[] = [
  "nice2013",
  "acr2018",
  "buchbinder2018",
  "kallmes2009",
  "clark2016",
  "firanescu2018",
  "klazen2010",
  "dohm2014",
  "wardlaw2009",
  "leak2023",
  "ebeling2019",
  "leboff2022",
];

export const decisionAidFunding: Text = {
  en: "Written by the clinic, which offers both cement procedures and earns money when it does them. No company paid for it or saw it first.",
  es: "Escrito por la clínica, que ofrece los dos procedimientos con cemento y gana dinero cuando los hace. Ninguna empresa lo pagó ni lo vio antes.",
};

export const decisionAidUpdates: Text = {
  en: "We look at it again at least every 12 months, and sooner when a new study or guide could change what it says.",
  es: "Lo revisamos al menos cada 12 meses, y antes si un estudio o una guía nueva puede cambiar lo que dice.",
};

/** The 12 items of the International Patient Decision Aid Standards, version 4, and where on the page each is met. */
export const ipdasItems = [
  {
    id: "condition",
    kind: "qualifying",
    item: "describes the condition",
    at: "condition",
    says: { en: "A bone of your spine has cracked", es: "Un hueso de la columna se rompió" },
  },
  {
    id: "decision",
    kind: "qualifying",
    item: "states the decision",
    at: "decision",
    says: { en: "How to care for the break now", es: "Cómo cuidar la fractura ahora" },
  },
  {
    id: "options",
    kind: "qualifying",
    item: "describes the options, with doing nothing now",
    at: "options",
    says: { en: "Time, rest and medicine", es: "Tiempo, reposo y medicina" },
  },
  {
    id: "positive",
    kind: "qualifying",
    item: "positive features of each option",
    at: "row-good",
    says: { en: "What may be good?", es: "¿Qué puede tener de bueno?" },
  },
  {
    id: "negative",
    kind: "qualifying",
    item: "negative features of each option",
    at: "row-bad",
    says: { en: "What may be bad?", es: "¿Qué puede tener de malo?" },
  },
  {
    id: "experience",
    kind: "qualifying",
    item: "what it is like to live with each",
    at: "row-living",
    says: { en: "What is it like to live with?", es: "¿Cómo se vive con esto?" },
  },
  {
    id: "balance",
    kind: "certifying",
    item: "equal detail for positive and negative",
    at: "options",
    says: { en: "The same questions for each way", es: "Las mismas preguntas para cada camino" },
  },
  {
    id: "citations",
    kind: "certifying",
    item: "citations to the evidence",
    at: "references",
    says: { en: "Appropriateness Criteria", es: "Appropriateness Criteria" },
  },
  { id: "date", kind: "certifying", item: "date of publication", at: "aid-date", says: { en: "2026", es: "2026" } },
  {
    id: "updates",
    kind: "certifying",
    item: "update policy",
    at: "aid-updates",
    says: { en: "at least every 12 months", es: "al menos cada 12 meses" },
  },
  {
    id: "uncertainty",
    kind: "certifying",
    item: "levels of uncertainty",
    at: "numbers",
    says: { en: "How sure is this?", es: "¿Qué tan seguro es?" },
  },
  {
    id: "funding",
    kind: "certifying",
    item: "source of funding",
    at: "aid-funding",
    says: { en: "earns money when it does them", es: "gana dinero cuando los hace" },
  },
] as const;
