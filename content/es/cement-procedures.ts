import { link, paragraph, row, section, table } from "#content/build";
import { afterEmergencyCard, afterTodayCard, checkSigns } from "#content/es/cards";
import { alternatives, notSuits, questionsToAsk, suits } from "#content/es/procedure-parts";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const cementProcedures: EducationPage = {
  slug: "cement-procedures",
  title: "Vertebroplastia y cifoplastia, una al lado de la otra",
  summary:
    "Dos formas de poner cemento en un hueso roto: qué se hace, qué hallaron los estudios y qué puede salir mal.",
  sections: [
    section(
      "what",
      "¿Qué se hace?",
      paragraph(
        "Las dos ponen cemento para hueso en el hueso roto con una aguja fina. Usted se acuesta boca abajo. El equipo ve la aguja con rayos X en vivo. El cemento se endurece en unos 10 a 20 minutos.",
        "signOff",
      ),
      table(
        "Los dos procedimientos",
        ["", "Vertebroplastia", "Cifoplastia"],
        row("Cómo", [
          "El cemento va directo al hueso.",
          "Un globo pequeño hace espacio primero. Luego entra el cemento.",
        ]),
        row("Duración media en un estudio", ["32 minutos", "40 minutos"], "dohm2014"),
        row(
          "Para que no le duela",
          ["Casi siempre anestesia local y una medicina para relajarse", "Lo mismo, o dormido del todo"],
          "signOff",
        ),
        row(
          "Altura del hueso",
          ["Se recupera poca.", "Se recupera algo más. Una parte suele perderse otra vez."],
          "signOff",
        ),
        row(
          "Dolor y vida diaria después",
          ["Más o menos igual que con la cifoplastia", "Más o menos igual que con la vertebroplastia"],
          "dohm2014",
        ),
        row("Costo", ["Más bajo", "Más alto"], "signOff"),
      ),
      paragraph("La mayoría vuelve a casa el mismo día. Alguien debe llevarlo a casa.", "signOff"),
    ),
    section("suits", "¿A quién le puede servir?", ...suits),
    section("not-suits", "¿A quién quizá no le sirva?", ...notSuits),
    section(
      "benefits",
      "¿En qué puede ayudar?",
      paragraph(
        "Muchas personas se sienten mejor en unos días. En los estudios, quienes tuvieron un procedimiento simulado muchas veces mejoraron casi igual. Pregunte qué es probable en su caso.",
        "kallmes2009",
        "firanescu2018",
      ),
      table(
        "De cada 100 personas: vertebroplastia y procedimiento simulado",
        ["Qué se contó", "Vertebroplastia", "Procedimiento simulado"],
        row(
          "Poco dolor a los 14 días. 120 personas con dolor muy fuerte, tratadas en las primeras 6 semanas",
          ["44 tenían poco dolor. 56 no.", "21 tenían poco dolor. 79 no."],
          "clark2016",
        ),
        row(
          "Más altura perdida en el hueso tratado en 12 meses. 180 personas",
          ["8 perdieron más. 92 no.", "45 perdieron más. 55 no."],
          "firanescu2019",
        ),
      ),
      paragraph(
        "No se ha demostrado que evite fracturas nuevas en otros huesos. Las medicinas para el hueso sí lo hacen.",
        "klazen2010",
        "leboff2022",
      ),
    ),
    section(
      "risks",
      "¿Qué puede salir mal?",
      paragraph(
        "Algo de cemento puede salirse del hueso. Las imágenes muestran fugas pequeñas en muchas personas. La mayoría no hace daño. En una revisión de 1,025 procedimientos, ninguna fuga dañó un nervio, llegó a los pulmones con daño ni llevó a una operación.",
        "leak2023",
        "signOff",
      ),
      table(
        "De cada 100: qué se vio después de cada procedimiento",
        ["Qué se vio", "Vertebroplastia", "Cifoplastia"],
        row(
          "Una fuga en una imagen, en una revisión de estudios",
          ["40 la tuvieron. 60 no.", "29 la tuvieron. 71 no."],
          "leak2023",
        ),
        row(
          "Una fuga en la tomografía, de cada 100 huesos tratados",
          ["82 la tuvieron. 18 no.", "73 la tuvieron. 27 no."],
          "dohm2014",
        ),
        row("Dolor de espalda en 30 días", ["15 lo tuvieron. 85 no.", "7 lo tuvieron. 93 no."], "dohm2014"),
        row("Una fractura de columna nueva en 30 días", ["9 la tuvieron. 91 no.", "5 la tuvieron. 95 no."], "dohm2014"),
        row(
          "Una fractura nueva en la radiografía en 12 meses",
          ["44 la tuvieron. 56 no.", "36 la tuvieron. 64 no."],
          "dohm2014",
        ),
      ),
      paragraph(
        "En la fila de 12 meses, la diferencia podría ser solo azar. Otros riesgos son infección, sangrado, daño a un nervio y muerte. Se cree que cada uno es menos de 1 por cada 100 personas cuando la causa es hueso débil. Con cáncer es más.",
        "dohm2014",
        "signOff",
      ),
    ),
    section("alternatives", "¿Qué más puede hacer?", ...alternatives),
    section(
      "studies",
      "¿Qué hallaron los estudios?",
      paragraph(
        "Un estudio comparó las dos en 381 personas. El dolor y la vida diaria después fueron más o menos iguales. Se detuvo antes de tiempo, así que una diferencia pequeña pudo escaparse.",
        "dohm2014",
      ),
      paragraph(
        "Frente a un procedimiento simulado, la mayoría de los estudios de vertebroplastia halló poca diferencia en el dolor. La cifoplastia no se ha probado así. Los expertos no están del todo de acuerdo.",
        "buchbinder2018",
        "ebeling2019",
        "signOff",
      ),
      link("/learn/research", "Qué dicen los estudios, uno por uno"),
    ),
    section(
      "questions",
      "¿Qué puede preguntar?",
      questionsToAsk,
      link("/learn/vertebroplasty", "La vertebroplastia, paso a paso"),
      link("/learn/kyphoplasty", "La cifoplastia, paso a paso"),
    ),
    section("help", "¿Cuándo pedir ayuda después?", afterEmergencyCard, afterTodayCard, checkSigns),
  ],
  glossary: [
    { term: "vertebroplastia", meaning: "Se pone cemento directo en un hueso roto de la columna." },
    { term: "cifoplastia", meaning: "Un globo hace espacio en el hueso antes de que entre el cemento." },
    { term: "procedimiento", meaning: "Algo que un médico hace en su cuerpo para tratarlo." },
    {
      term: "procedimiento simulado",
      meaning: "En un estudio: todo parece igual, pero no entra cemento. Muestra qué añade el cemento mismo.",
    },
    { term: "médula", meaning: "El grueso haz de nervios dentro de la columna." },
  ],
  references: [
    "dohm2014",
    "nice2013",
    "barr2014",
    "tsoumakidou2017",
    "patel2019",
    "kallmes2009",
    "firanescu2018",
    "clark2016",
    "firanescu2019",
    "klazen2010",
    "leboff2022",
    "leak2023",
    "acr2018",
    "ebeling2019",
    "aomrc2020",
    "buchbinder2018",
  ],
  related: ["vertebroplasty", "kyphoplasty", "research", "first-weeks"],
  funding: ownFunds.es,
  review: draft,
};
