import { figure, link, paragraph, row, section, table } from "#content/build";
import { afterEmergencyCard, afterTodayCard, checkSigns } from "#content/es/cards";
import {
  alternatives,
  commonAnswers,
  leaks,
  notSuits,
  questionsToAsk,
  rareHarms,
  recovery,
  sedation,
  suits,
} from "#content/es/procedure-parts";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const vertebroplasty: EducationPage = {
  slug: "vertebroplasty",
  title: "Vertebroplastia: cemento para un hueso roto de la espalda",
  summary:
    "Qué se hace, paso a paso. A quién puede servir, qué puede aportar, qué puede salir mal y las semanas después.",
  sections: [
    section(
      "what",
      "¿Qué es?",
      paragraph(
        "En una vertebroplastia, un médico pone cemento en el hueso roto con una aguja. El cemento se endurece en minutos y sostiene el hueso por dentro. No hay una herida abierta.",
        "tsoumakidou2017",
      ),
      paragraph(
        "Lo que se busca es menos dolor, para que pueda moverse, y un hueso que no se hunda más. Se puede hacer en la parte alta, media o baja de la espalda.",
        "tsoumakidou2017",
      ),
      paragraph(
        "El trabajo en sí duró 32 minutos de media en un estudio. Con todo lo de antes y después, cuente con medio día.",
        "dohm2014",
        "signOff",
      ),
    ),
    section(
      "steps",
      "¿Qué pasa, paso a paso?",
      figure("vertebroplasty", "La vertebroplastia en cuatro pasos, vista de lado.", "tsoumakidou2017", "signOff"),
      link("/learn/procedure-day", "El día completo, desde la puerta hasta volver a casa"),
    ),
    section(
      "sedation",
      "¿Duele? ¿Estará dormido?",
      sedation,
      paragraph("Rara vez hace falta dormir del todo (anestesia general) para esto.", "signOff"),
    ),
    section("suits", "¿A quién le puede servir?", ...suits),
    section("not-suits", "¿A quién quizá no le sirva?", ...notSuits),
    section(
      "benefits",
      "¿Qué tan bien funciona?",
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
        row(
          "Una fractura nueva de la columna en 12 meses. 180 personas. La diferencia podría ser solo azar",
          ["16 tuvieron una. 84 no.", "22 tuvieron una. 78 no."],
          "firanescu2019",
        ),
      ),
      paragraph(
        "Así, hace menos probable que el hueso tratado se aplaste más. No se ha demostrado que evite fracturas nuevas en otros huesos. La medicina para el hueso sí.",
        "firanescu2019",
        "klazen2010",
        "leboff2022",
      ),
      paragraph("Puede volver algo de altura. No es seguro, y es poca.", "signOff"),
      paragraph(
        "Lo que más se conoce son las fracturas recientes que no han sanado. Para el dolor de más de 3 meses, un estudio de 80 personas halló 1.3 puntos menos de dolor, en una escala de 10, al cabo de un año.",
        "clark2016",
        "vertosV2023",
      ),
      link("/learn/research", "Qué dicen los estudios, uno por uno"),
    ),
    section(
      "risks",
      "¿Qué puede salir mal?",
      leaks,
      table(
        "De cada 100: lo que se vio después de la vertebroplastia",
        ["Qué se vio", "Vertebroplastia"],
        row("Una fuga en una imagen, por 100 procedimientos, en una revisión", ["40 tuvieron una. 60 no."], "leak2023"),
        row("Una fuga en la tomografía, que ve más, por 100 huesos tratados", ["82 tuvieron una. 18 no."], "dohm2014"),
        row("Dolor de espalda en 30 días, por 100 personas", ["15 lo tuvieron. 85 no."], "dohm2014"),
        row("Una fractura nueva de la columna en 30 días, por 100 personas", ["9 tuvieron una. 91 no."], "dohm2014"),
        row("Dolor por el procedimiento mismo, por 100 personas", ["5 lo tuvieron. 95 no."], "dohm2014"),
      ),
      rareHarms,
    ),
    section("alternatives", "¿Qué otra cosa puede hacer?", ...alternatives),
    section("recovery", "¿Cómo es la recuperación, por días y semanas?", ...recovery),
    section(
      "questions",
      "¿Qué pregunta la gente?",
      table(
        "Preguntas y respuestas cortas",
        ["Pregunta", "Respuesta"],
        row(
          "¿En qué se diferencia de la cifoplastia?",
          ["No hay globo. El dolor y la vida diaria después son más o menos iguales."],
          "dohm2014",
        ),
        ...commonAnswers,
      ),
      questionsToAsk,
      link("/learn/cement-procedures", "Los dos procedimientos, uno al lado del otro"),
    ),
    section("help", "¿Cuándo pedir ayuda después?", afterEmergencyCard, afterTodayCard, checkSigns),
  ],
  glossary: [
    { term: "vertebroplastia", meaning: "Se pone cemento directo en un hueso roto de la columna." },
    { term: "cifoplastia", meaning: "Un globo hace espacio en el hueso antes de poner el cemento." },
    { term: "procedimiento", meaning: "Algo que un médico le hace a su cuerpo para tratarlo." },
    { term: "sedación", meaning: "Una medicina en la vena que da calma y sueño." },
    { term: "anestesia general", meaning: "Medicinas que lo duermen del todo." },
    {
      term: "procedimiento simulado",
      meaning:
        "En un estudio: todo se ve y se siente igual, pero no se pone cemento. Muestra qué aporta el cemento en sí.",
    },
    { term: "médula", meaning: "El grueso haz de nervios que va dentro de la columna." },
    { term: "tumor", meaning: "Un bulto que crece en el cuerpo. Unos son cáncer y otros no." },
  ],
  references: [
    "tsoumakidou2017",
    "dohm2014",
    "nice2013",
    "barr2014",
    "patel2019",
    "kallmes2009",
    "firanescu2018",
    "clark2016",
    "firanescu2019",
    "klazen2010",
    "leboff2022",
    "vertosV2023",
    "leak2023",
    "acr2018",
    "ebeling2019",
    "aomrc2020",
  ],
  related: ["kyphoplasty", "cement-procedures", "research", "getting-ready"],
  funding: ownFunds.es,
  review: draft,
};
