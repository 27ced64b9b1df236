import type { Text } from "#lib/locale";

export const importances = ["a_lot", "some", "little", "unsure"] as const;
export type Importance = (typeof importances)[number];

export const importanceNames: Readonly<Record<Importance, Text>> = {
  a_lot: { en: "It matters a lot", es: "Me importa mucho" },
  some: { en: "It matters some", es: "Me importa algo" },
  little: { en: "It does not matter much", es: "No me importa mucho" },
  unsure: { en: "I am not sure", es: "No lo sé" },
};

/** What people weigh: as many that speak for doing less as for doing more. */
export const valueStatements = [
  {
    id: "less-pain-soon",
    text: { en: "Having less pain within days", es: "Tener menos dolor en unos días" },
  },
  {
    id: "no-procedure",
    text: { en: "Not having a needle or a procedure", es: "Evitar una aguja o un procedimiento" },
  },
  {
    id: "own-things",
    text: { en: "Doing things by myself again soon", es: "Volver pronto a hacer mis cosas solo" },
  },
  {
    id: "avoid-risk",
    text: { en: "Keeping away from rare but serious harm", es: "Evitar daños raros pero graves" },
  },
  {
    id: "less-medicine",
    text: { en: "Taking less strong pain medicine", es: "Tomar menos medicina fuerte para el dolor" },
  },
  {
    id: "wait-and-see",
    text: { en: "Seeing first if it heals by itself", es: "Ver primero si sana solo" },
  },
] as const satisfies readonly Readonly<{ id: string; text: Text }>[];
export type ValueId = (typeof valueStatements)[number]["id"];

export const decisionQuestions = [
  {
    id: "healing",
    text: { en: "Is my break still healing? How do you know?", es: "¿Mi fractura sigue sanando? ¿Cómo lo sabe?" },
  },
  {
    id: "waiting",
    text: { en: "What is likely if I wait some weeks?", es: "¿Qué es probable si espero unas semanas?" },
  },
  {
    id: "fit",
    text: {
      en: "Which of these ways fit my break, and which do not?",
      es: "¿Cuáles de estos caminos sirven para mi fractura y cuáles no?",
    },
  },
  {
    id: "harm",
    text: {
      en: "What could go wrong for me, and how often does it?",
      es: "¿Qué podría salirme mal y con qué frecuencia pasa?",
    },
  },
  {
    id: "experience",
    text: { en: "How many have you done, and how did they go?", es: "¿Cuántos ha hecho usted y cómo fueron?" },
  },
  {
    id: "medicines",
    text: { en: "What happens with the medicines that I take?", es: "¿Qué pasa con las medicinas que tomo?" },
  },
  {
    id: "help",
    text: {
      en: "What help will I need at home, and for how long?",
      es: "¿Qué ayuda necesitaré en casa y por cuánto tiempo?",
    },
  },
  { id: "cost", text: { en: "What will it cost me?", es: "¿Cuánto me va a costar?" } },
  {
    id: "bones",
    text: { en: "What is the plan to make my bones stronger?", es: "¿Cuál es el plan para fortalecer mis huesos?" },
  },
] as const satisfies readonly Readonly<{ id: string; text: Text }>[];
export type DecisionQuestionId = (typeof decisionQuestions)[number]["id"];
