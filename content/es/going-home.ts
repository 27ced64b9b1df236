import { figure, item, link, list, paragraph, row, section, table } from "#content/build";
import { afterEmergencyCard, afterTodayCard, checkSigns, noSigns } from "#content/es/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const goingHome: EducationPage = {
  slug: "going-home",
  title: "Volver a casa y las primeras seis semanas",
  summary: "Qué hacer día a día después del cemento, qué es normal y cuándo llamar.",
  sections: [
    section("help", "¿Cuándo debe pedir ayuda?", afterEmergencyCard, afterTodayCard, noSigns, checkSigns),
    section(
      "overview",
      "¿Cómo son las semanas?",
      figure(
        "recovery",
        "Las semanas después de un procedimiento con cemento. Su camino puede ser más lento o más rápido.",
        "signOff",
      ),
    ),
    section(
      "first-day",
      "¿Qué hace en las primeras 24 horas?",
      list(
        "Con su acompañante en casa:",
        item("descanse y levántese para paseos cortos", "signOff"),
        item("coma y beba como quiera, pero nada de alcohol", "signOff"),
        item("no maneje ni firme nada importante: la medicina puede seguir actuando", "signOff"),
        item("ponga una bolsa fría en un paño sobre el punto, de 15 a 20 minutos cada vez", "signOff"),
        item("mantenga seco el apósito", "signOff"),
      ),
      paragraph("Lo llamamos al día siguiente, y otra vez a los 2 o 3 días. Tenga listas sus preguntas.", "signOff"),
    ),
    section(
      "normal",
      "¿Qué es normal?",
      paragraph(
        "El punto por donde entró la aguja puede doler de 2 a 3 días. El dolor de antes puede irse en horas o tardar hasta 3 días. En algunas personas cede más tarde, o solo en parte.",
        "signOff",
      ),
      paragraph("Puede estar cansado o sin ánimo unos días. Si sigue así, díganoslo.", "signOff"),
    ),
    section(
      "daily",
      "¿Cuándo puede volver a hacer cada cosa?",
      table(
        "Su día, paso a paso. Lo primero es su propia carta",
        ["Qué", "Cuándo"],
        row("Caminar", ["Desde el primer día, poco y muchas veces"], "signOff"),
        row("Quitar el apósito", ["Después de 24 a 48 horas"], "signOff"),
        row("Ducharse", ["Después de 24 a 48 horas"], "signOff"),
        row("Bañera o piscina", ["Cuando digamos que la piel se ha cerrado"], "signOff"),
        row("Manejar", ["No en 24 a 48 horas, y nunca con medicina fuerte para el dolor"], "signOff"),
        row("Tareas ligeras en casa", ["Después de 24 a 48 horas"], "signOff"),
        row(
          "Cargar más que una tetera llena",
          ["Cuando se lo digamos. Los consejos van de unas semanas a 3 meses"],
          "signOff",
        ),
        row("Terapia", ["Casi siempre en las primeras semanas"], "signOff"),
        row("Todo lo que hacía antes", ["Puede tardar hasta 6 semanas"], "signOff"),
      ),
      paragraph("Doble las rodillas, no la cintura. Gire todo el cuerpo, no solo la espalda.", "signOff"),
    ),
    section(
      "medicine",
      "¿Y sus medicinas?",
      paragraph(
        "Vuelva a tomar un anticoagulante solo cuando lo diga el plan de su carta. Pregunte si la carta no está clara.",
        "patel2019",
        "signOff",
      ),
      paragraph(
        "Quizá necesite menos medicina para el dolor. No deje una fuerte de golpe por su cuenta. Pregunte a su médico cómo dejarla.",
        "signOff",
      ),
      paragraph(
        "La medicina para el hueso sigue, o empieza ahora. El cemento sostiene un hueso. La medicina es para todos.",
        "leboff2022",
      ),
    ),
    section(
      "visits",
      "¿Cuándo lo vemos?",
      table(
        "Sus fechas después del procedimiento",
        ["Cuándo", "Qué"],
        row("Día 1, y día 2 o 3", ["Una llamada: dolor, piel, piernas, preguntas"], "signOff"),
        row("Días 7 a 14", ["Una cita: la piel, la fuerza, cómo se mueve"], "signOff"),
        row("Semanas 4 a 6", ["Una cita: su día, su medicina para el dolor, sus huesos"], "signOff"),
        row(
          "3, 6 y 12 meses",
          ["Una cita o un formulario: dolor, caídas, fracturas nuevas, medicina para el hueso"],
          "signOff",
        ),
      ),
      paragraph("Puede cambiar estas fechas con el enlace de nuestro mensaje o por teléfono."),
    ),
    section(
      "therapy",
      "¿Cómo recupera la fuerza?",
      paragraph(
        "Un fisioterapeuta trabaja su espalda, sus piernas y su equilibrio. El ejercicio puede ayudar a moverse, calmar el dolor y tener menos miedo a caer.",
        "ebeling2019",
      ),
      paragraph("Si el dolor crece durante un ejercicio, pare y pregunte.", "signOff"),
    ),
    section(
      "new-pain",
      "¿Y si aparece un dolor nuevo?",
      paragraph(
        "Llámenos el mismo día. Puede ser otra fractura. El riesgo es mayor en el primer año, con cemento o sin él.",
        "leboff2022",
        "klazen2010",
      ),
      link("/learn/bone-health", "Cómo hacer menos probable la próxima fractura"),
    ),
    section(
      "not-better",
      "¿Y si no ayudó?",
      paragraph(
        "Entonces el dolor puede venir de otra parte, o necesitar más tiempo. Díganoslo en la cita, o antes. Volvemos a mirar y repasamos con usted los otros caminos.",
        "signOff",
      ),
      link("/book", "Pedir una cita"),
    ),
  ],
  glossary: [
    { term: "procedimiento", meaning: "Algo que un médico le hace a su cuerpo para tratarlo." },
    { term: "apósito", meaning: "Una gasa limpia que cubre una herida." },
    { term: "anticoagulante", meaning: "Una medicina que evita coágulos, como la warfarina o el apixabán." },
    { term: "fisioterapeuta", meaning: "Una persona preparada para ayudarle a moverse y a ganar fuerza." },
  ],
  references: ["patel2019", "leboff2022", "ebeling2019", "klazen2010"],
  related: ["bone-health", "first-weeks", "procedure-day"],
  funding: ownFunds.es,
  review: draft,
};
