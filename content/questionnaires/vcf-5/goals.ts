import { chooseMany, chooseOne, option, t, whenIs, zeroToTen } from "#content/questionnaires/build";
import type { QuestionnaireItem } from "#lib/intake/questionnaire";
import type { Text } from "#lib/locale";

/**
 * Item bank 1.9: up to three goals, and how near each is today (a patient-specific scale of 0 to 10; a proposal there).
 */
const rated: readonly [code: string, goal: Text, now: Text][] = [
  [
    "walk",
    t("Walk to the store", "Caminar a la tienda"),
    t("How well can you walk to the store today?", "¿Qué tan bien puede caminar a la tienda hoy?"),
  ],
  [
    "sleep",
    t("Sleep through the night", "Dormir toda la noche"),
    t("How well can you sleep through the night now?", "¿Qué tan bien puede dormir toda la noche ahora?"),
  ],
  [
    "self-care",
    t("Wash, dress and cook on my own", "Bañarme, vestirme y cocinar por mi cuenta"),
    t(
      "How well can you wash, dress and cook on your own today?",
      "¿Qué tan bien puede bañarse, vestirse y cocinar por su cuenta hoy?",
    ),
  ],
  [
    "family",
    t("Spend time with family and friends", "Pasar tiempo con familia y amigos"),
    t(
      "How well can you spend time with family and friends today?",
      "¿Qué tan bien puede pasar tiempo con familia y amigos hoy?",
    ),
  ],
  [
    "less-medicine",
    t("Take less pain medicine", "Tomar menos medicina para el dolor"),
    t(
      "How well do you get by with little pain medicine today?",
      "¿Qué tan bien le va hoy con poca medicina para el dolor?",
    ),
  ],
  [
    "no-procedure",
    t("Get better without a procedure", "Mejorar sin un procedimiento"),
    t("How well do you get by without a procedure today?", "¿Qué tan bien le va hoy sin un procedimiento?"),
  ],
  [
    "own",
    t("Something else, in my own words", "Otra cosa, en mis palabras"),
    t("How well can you do what you wrote today?", "¿Qué tan bien puede hacer hoy lo que escribió?"),
  ],
];

export const goals = chooseMany(
  "goals",
  t("What would you most like to do again?", "¿Qué es lo que más le gustaría volver a hacer?"),
  rated.map(([code, goal]) => option(code, goal)),
  { most: 3, hint: t("Choose up to three", "Elija hasta tres") },
);

export const goalOwn = (item: QuestionnaireItem): QuestionnaireItem => ({
  ...item,
  enableWhen: [whenIs("goals", "own")],
});

export const goalsNow: readonly QuestionnaireItem[] = rated.map(([code, , now]) =>
  chooseOne(`goal-now-${code}`, now, zeroToTen(t("Not at all", "Nada"), t("As well as I wish", "Como quiero")), {
    when: [whenIs("goals", code)],
  }),
);
