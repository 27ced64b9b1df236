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

export const kyphoplasty: EducationPage = {
  slug: "kyphoplasty",
  title: "Cifoplastia: un globo y luego cemento",
  summary: "Qué se hace, paso a paso. Qué añade el globo, qué puede salir mal y las semanas después.",
  sections: [
    section(
      "what",
      "¿Qué es?",
      paragraph(
        "En una cifoplastia, un médico pone primero un globo pequeño en el hueso roto. El globo abre un espacio. Luego se saca el globo y el cemento llena ese espacio.",
        "tsoumakidou2017",
      ),
      paragraph(
        "Lo que se busca es menos dolor, un hueso que no se hunda más y recuperar algo de su altura, para que la espalda se doble menos.",
        "tsoumakidou2017",
      ),
      paragraph(
        "El trabajo en sí duró 40 minutos de media en un estudio. Con todo lo de antes y después, cuente con medio día.",
        "dohm2014",
        "signOff",
      ),
    ),
    section(
      "steps",
      "¿Qué pasa, paso a paso?",
      figure("kyphoplasty", "La cifoplastia en cinco pasos, vista de lado.", "tsoumakidou2017", "signOff"),
      link("/learn/procedure-day", "El día completo, desde la puerta hasta volver a casa"),
    ),
    section(
      "sedation",
      "¿Duele? ¿Estará dormido?",
      sedation,
      paragraph(
        "A algunas personas las duermen del todo (anestesia general). Cuál se planea depende de su salud y de cuántos huesos se tratan.",
        "signOff",
      ),
    ),
    section("suits", "¿A quién le puede servir?", ...suits),
    section("not-suits", "¿A quién quizá no le sirva?", ...notSuits),
    section(
      "benefits",
      "¿Qué tan bien funciona?",
      paragraph(
        "Muchas personas se sienten mejor en unos días. En un estudio de 300 personas que sabían qué recibían, al mes estaban mejor las de la cifoplastia que las del cuidado usual. Luego la diferencia fue menor. Lo pagó un fabricante de globos.",
        "wardlaw2009",
      ),
      paragraph(
        "En estudios así, la esperanza y la atención también ayudan. Hasta ahora, la cifoplastia no se ha comparado con un procedimiento simulado, como sí la vertebroplastia. Un grupo de expertos en huesos de Estados Unidos dice que faltan pruebas para estar seguros.",
        "ebeling2019",
        "signOff",
      ),
      paragraph(
        "En un estudio de 350 personas, todas con cifoplastia, el dolor medio bajó de 8.7 sobre 10 en 5.2 puntos en una semana y en 6.3 en un año. Nadie tuvo otro cuidado para comparar. Las fracturas suelen mejorar con el tiempo, así que no todo se debe al globo. Lo pagó el fabricante.",
        "beall2019",
      ),
      paragraph(
        "No se ha demostrado que evite fracturas nuevas en otros huesos. La medicina para el hueso sí.",
        "dohm2014",
        "leboff2022",
      ),
    ),
    section(
      "height",
      "¿Recupera el hueso su altura?",
      paragraph(
        "Puede volver algo de altura; no es seguro. Suele ser un poco más que con la vertebroplastia, y una parte se pierde muchas veces. No está claro qué significa para la vida diaria.",
        "signOff",
      ),
      paragraph(
        "Cuanto más nueva es la fractura, más se puede mover. Un hueso que ya sanó aplastado no vuelve a subir.",
        "nice2013",
      ),
    ),
    section(
      "risks",
      "¿Qué puede salir mal?",
      leaks,
      table(
        "De cada 100: lo que se vio después de la cifoplastia",
        ["Qué se vio", "Cifoplastia"],
        row("Una fuga en una imagen, por 100 procedimientos, en una revisión", ["29 tuvieron una. 71 no."], "leak2023"),
        row("Una fuga en la tomografía, que ve más, por 100 huesos tratados", ["73 tuvieron una. 27 no."], "dohm2014"),
        row("Dolor de espalda en 30 días, por 100 personas", ["7 lo tuvieron. 93 no."], "dohm2014"),
        row("Una fractura nueva de la columna en 30 días, por 100 personas", ["5 tuvieron una. 95 no."], "dohm2014"),
        row("Dolor por el procedimiento mismo, por 100 personas", ["6 lo tuvieron. 94 no."], "dohm2014"),
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
          "¿En qué se diferencia de la vertebroplastia?",
          ["Un globo abre espacio primero. Dura algo más. El dolor y la vida diaria después son más o menos iguales."],
          "dohm2014",
        ),
        row("¿El globo se queda dentro?", ["No. Se saca antes de poner el cemento."], "tsoumakidou2017"),
        ...commonAnswers,
      ),
      questionsToAsk,
      link("/learn/cement-procedures", "Los dos procedimientos, uno al lado del otro"),
    ),
    section("help", "¿Cuándo pedir ayuda después?", afterEmergencyCard, afterTodayCard, checkSigns),
  ],
  glossary: [
    { term: "cifoplastia", meaning: "Un globo hace espacio en el hueso antes de poner el cemento." },
    { term: "vertebroplastia", meaning: "Se pone cemento directo en un hueso roto de la columna." },
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
    "wardlaw2009",
    "ebeling2019",
    "beall2019",
    "leboff2022",
    "leak2023",
    "acr2018",
    "aomrc2020",
    "klazen2010",
    "firanescu2019",
  ],
  related: ["vertebroplasty", "cement-procedures", "research", "getting-ready"],
  funding: ownFunds.es,
  review: draft,
};
