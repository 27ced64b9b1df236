import { ask, chooseOne, option, section, t, unknown } from "#content/questionnaires/build";
import { whenAnyOf } from "#content/questionnaires/vcf-2/kept";

const insured = whenAnyOf("insurance", ["medicare", "medicare-advantage", "medicaid", "private", "va"]);

/** Item bank 1.1, A8 to A10. */
export const coverage = section(
  "coverage",
  {
    title: t("Insurance and your doctors", "Seguro y sus médicos"),
    why: t(
      "So that we can ask your plan and your doctors what we need.",
      "Para pedir a su plan y a sus médicos lo que necesitamos.",
    ),
    minutes: 1,
  },
  [
    chooseOne(
      "insurance",
      t("How is your care paid for?", "¿Cómo se paga su atención?"),
      [
        option("medicare", t("Medicare", "Medicare")),
        option("medicare-advantage", t("A Medicare Advantage plan", "Un plan Medicare Advantage")),
        option("medicaid", t("Medicaid", "Medicaid")),
        option("private", t("A plan from work, or one I buy", "Un plan del trabajo o comprado por mi cuenta")),
        option("va", t("Veterans Affairs (VA)", "Asuntos de Veteranos (VA)")),
        option("self", t("I pay myself", "Pago por mi cuenta")),
        unknown,
      ],
      {
        required: t(
          "Select how your care is paid for, or I do not know",
          "Seleccione cómo se paga su atención, o no sé",
        ),
      },
    ),
    ask("insurance-plan", "string", t("What is the name of the plan?", "¿Cómo se llama el plan?"), {
      ...insured,
      maxLength: 120,
      hint: t(
        "As it stands on your card. You can also bring the card.",
        "Como está en su tarjeta. También puede traer la tarjeta.",
      ),
    }),
    ask("insurance-member", "string", t("What is the member number?", "¿Cuál es el número de miembro?"), {
      ...insured,
      maxLength: 60,
    }),
    ask(
      "insurance-group",
      "string",
      t("What is the group number, if there is one?", "¿Cuál es el número de grupo, si lo hay?"),
      {
        ...whenAnyOf("insurance", ["private", "medicare-advantage"]),
        maxLength: 60,
      },
    ),
    ask(
      "insurance-holder",
      "string",
      t("Whose name is the plan in, if not yours?", "¿A nombre de quién está el plan, si no es el suyo?"),
      {
        ...whenAnyOf("insurance", ["private"]),
        maxLength: 120,
      },
    ),
    ask("insurance-second", "string", t("Do you have a second plan? Which one?", "¿Tiene un segundo plan? ¿Cuál?"), {
      ...insured,
      maxLength: 160,
    }),
    chooseOne(
      "referral",
      t("Who sent you to us?", "¿Quién le envió con nosotros?"),
      [
        option("self", t("I came on my own", "Vine por mi cuenta")),
        option("primary", t("My family doctor", "Mi médico de cabecera")),
        option("emergency", t("An emergency department", "Una sala de emergencias")),
        option("hospital", t("A hospital, after a stay", "Un hospital, tras estar internado")),
        option("oncologist", t("My cancer doctor", "Mi médico del cáncer")),
        option("other", t("Someone else", "Otra persona")),
        unknown,
      ],
      { required: t("Select who sent you to us", "Seleccione quién le envió con nosotros") },
    ),
    ask("referrer", "string", t("What is their name and phone number?", "¿Cuál es su nombre y teléfono?"), {
      ...whenAnyOf("referral", ["emergency", "hospital", "oncologist", "other"]),
      maxLength: 160,
    }),
    ask(
      "primary-doctor",
      "string",
      t("Who is your family doctor, and in which town?", "¿Quién es su médico de cabecera y en qué ciudad?"),
      { maxLength: 160 },
    ),
    ask(
      "other-doctors",
      "text",
      t(
        "Which other doctors do you see: bone, heart or cancer doctors?",
        "¿A qué otros médicos ve: de huesos, corazón o cáncer?",
      ),
      {
        maxLength: 500,
        hint: t("Names are enough.", "Bastan los nombres."),
      },
    ),
    ask("pharmacy", "string", t("Which pharmacy do you use?", "¿Qué farmacia usa?"), { maxLength: 160 }),
  ],
);
