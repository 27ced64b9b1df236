import { ask, chooseMany, chooseOne, no, option, section, t, whenIs, yes } from "#content/questionnaires/build";
import { kept, noneOfThese, unsaid } from "#content/questionnaires/vcf-2/kept";

const isHelped = {
  when: [
    { question: "filler", operator: "exists" as const, answerBoolean: true },
    { question: "filler", operator: "!=" as const, answerCoding: { code: "self" } },
  ],
  behavior: "all" as const,
};

/** Item bank 1.1. Name, birth date, phone and email are known from the booking and are not asked. */
export const about = section(
  "about",
  {
    title: t("You and who helps you", "Usted y quien le ayuda"),
    why: t(
      "So that we talk to the right person, in the right way.",
      "Para hablar con la persona correcta, de la forma correcta.",
    ),
    minutes: 2,
  },
  [
    kept("filler"),
    kept("helper-name"),
    chooseOne(
      "helper-relation",
      t("How are you related to the patient?", "¿Qué relación tiene con el paciente?"),
      [
        option("partner", t("Wife, husband or partner", "Esposo, esposa o pareja")),
        option("child", t("Son or daughter", "Hijo o hija")),
        option("relative", t("Another relative", "Otro familiar")),
        option("friend", t("Friend or neighbor", "Amigo o vecino")),
        option("paid", t("Paid caregiver or staff", "Cuidador pagado o personal")),
      ],
      isHelped,
    ),
    chooseOne(
      "helper-authority",
      t(
        "Do you make health decisions for the patient by law?",
        "¿Toma usted decisiones de salud por el paciente, según la ley?",
      ),
      [
        no,
        option(
          "proxy",
          t("Yes, as health-care proxy or power of attorney", "Sí, como representante o con poder notarial"),
        ),
        option("guardian", t("Yes, as legal guardian", "Sí, como tutor legal")),
      ],
      { ...isHelped, hint: t("Bring a copy of the paper to the visit.", "Traiga una copia del documento a la cita.") },
    ),
    ask("preferred-name", "string", t("What would you like us to call you?", "¿Cómo le gusta que le llamen?"), {
      maxLength: 80,
    }),
    chooseOne(
      "sex",
      t("What sex was written down when you were born?", "¿Qué sexo le pusieron al nacer?"),
      [option("female", t("Female", "Femenino")), option("male", t("Male", "Masculino")), unsaid],
      {
        required: t(
          "Select the sex written down at birth, or that you would rather not say",
          "Seleccione el sexo al nacer, o que prefiere no decirlo",
        ),
        hint: t(
          "Some bone and X-ray questions depend on it.",
          "Algunas preguntas sobre huesos y rayos X dependen de esto.",
        ),
      },
    ),
    ask(
      "gender",
      "string",
      t(
        "How do you describe your gender, and which pronouns do you use?",
        "¿Cómo describe su género y qué pronombres usa?",
      ),
      { maxLength: 80 },
    ),
    chooseMany(
      "support",
      t("What help do you need at the clinic?", "¿Qué ayuda necesita en la clínica?"),
      [
        option("interpreter", t("An interpreter", "Un intérprete")),
        option("hearing", t("Help with hearing", "Ayuda para oír")),
        option("vision", t("Help with seeing or reading", "Ayuda para ver o leer")),
        option("memory", t("Help with remembering", "Ayuda para recordar")),
        option("wheelchair", t("A wheelchair", "Una silla de ruedas")),
        option("stretcher", t("A stretcher: I cannot sit", "Una camilla: no puedo sentarme")),
        noneOfThese,
      ],
      { hint: t("We plan more time for you.", "Así reservamos más tiempo para usted.") },
    ),
    ask("interpreter-language", "string", t("For which language?", "¿Para qué idioma?"), {
      when: [whenIs("support", "interpreter")],
      maxLength: 60,
    }),
    chooseMany("contact-ways", t("How may we reach you?", "¿Cómo podemos comunicarnos con usted?"), [
      option("call", t("Phone call", "Llamada")),
      option("voicemail", t("Voice message", "Mensaje de voz")),
      option("text", t("Text message", "Mensaje de texto")),
      option("email", t("Email", "Correo electrónico")),
    ]),
    chooseOne("contact-time", t("When is the best time?", "¿Cuál es la mejor hora?"), [
      option("morning", t("Morning", "Mañana")),
      option("afternoon", t("Afternoon", "Tarde")),
      option("any", t("Any time", "A cualquier hora")),
    ]),
    chooseOne(
      "emergency-contact",
      t("Is there someone we may call in an emergency?", "¿Hay alguien a quien podamos llamar en una emergencia?"),
      [yes, no],
      {
        required: t("Select whether there is someone we may call", "Seleccione si hay alguien a quien podamos llamar"),
      },
    ),
    ask(
      "emergency-name",
      "string",
      t("What is their name, and who are they to you?", "¿Cómo se llama y qué es de usted?"),
      {
        when: [whenIs("emergency-contact", "yes")],
        required: t(
          "Enter the name of the person we may call",
          "Escriba el nombre de la persona a quien podemos llamar",
        ),
        maxLength: 160,
      },
    ),
    ask("emergency-phone", "string", t("What is their phone number?", "¿Cuál es su teléfono?"), {
      when: [whenIs("emergency-contact", "yes")],
      required: t(
        "Enter the phone number of the person we may call",
        "Escriba el teléfono de la persona a quien podemos llamar",
      ),
      maxLength: 40,
    }),
    chooseOne(
      "emergency-talk",
      t("May we talk with them about your care?", "¿Podemos hablar con esa persona de su atención?"),
      [yes, no],
      {
        when: [whenIs("emergency-contact", "yes")],
      },
    ),
    chooseMany("directives", t("Do you have any of these papers?", "¿Tiene alguno de estos documentos?"), [
      option("proxy", t("Health-care proxy or power of attorney", "Representante de salud o poder notarial")),
      option("directive", t("Advance directive or living will", "Voluntad anticipada o testamento en vida")),
      noneOfThese,
      option("unknown", t("I do not know", "No sé"), { alone: true }),
    ]),
  ],
);
