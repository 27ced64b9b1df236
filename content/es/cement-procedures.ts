import { item, list, paragraph, row, section, table } from "#content/build";
import { afterEmergencyCard, afterTodayCard, checkSigns } from "#content/es/cards";
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
    section(
      "suits",
      "¿A quién le puede servir?",
      paragraph(
        "Ninguna página puede decirle si esto es para usted. El momento importa. Las imágenes muestran si la fractura aún está sanando.",
        "nice2013",
      ),
      list(
        "Su equipo revisará si:",
        item("el dolor es fuerte y sigue, aun con buen tratamiento", "nice2013"),
        item("la fractura es nueva o no ha sanado", "nice2013"),
        item("el punto que duele y la imagen muestran el mismo hueso", "nice2013"),
        item("el dolor le impide moverse o hacer terapia", "signOff"),
      ),
    ),
    section(
      "not-suits",
      "¿A quién quizá no le sirva?",
      list(
        "Su equipo también revisará si:",
        item("tiene ahora una infección", "signOff"),
        item("su sangre no coagula bien, o toma un anticoagulante", "signOff"),
        item("tiene reacción al cemento o al contraste", "signOff"),
        item("está embarazada, o podría estarlo", "signOff"),
        item("su dolor viene de otra cosa, o está mejorando", "signOff"),
        item("la fractura aprieta un nervio o la médula", "signOff"),
        item("no puede acostarse boca abajo, o relajarlo con medicinas no es seguro para usted", "signOff"),
      ),
      paragraph("No deje un anticoagulante por su cuenta. Sus médicos lo planearán con usted.", "signOff"),
    ),
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
          "firanescu2018",
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
        "Algo de cemento puede salirse del hueso. Las imágenes muestran fugas pequeñas en muchas personas. La mayoría no hace daño. En una revisión de 1,025 personas tratadas, ninguna fuga dañó un nervio, llegó a los pulmones con daño ni llevó a una operación.",
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
    section(
      "alternatives",
      "¿Qué más puede hacer?",
      list(
        "Puede elegir no ponerse cemento por ahora. Otros caminos son:",
        item("tiempo, con poco reposo y más movimiento poco a poco. La mayoría mejora en 2 a 12 semanas", "acr2018"),
        item("medicinas para el dolor que sean seguras para usted", "signOff"),
        item("un corsé por poco tiempo. Los estudios no lo dejan claro", "ebeling2019"),
        item("terapia, que puede ayudarle a moverse y calmar el dolor", "ebeling2019"),
        item("una operación abierta, si hay un nervio apretado o la columna no es estable", "signOff"),
      ),
      paragraph(
        "Sin un procedimiento, algunas personas tienen dolor durante meses. En un estudio de fracturas recientes, 25 de cada 100 personas sin cemento tuvieron otra fractura en unos 11 meses. Con cemento fueron 16. La diferencia podría ser solo azar.",
        "klazen2010",
      ),
      paragraph("En todos estos caminos hay que cuidar también el hueso.", "leboff2022"),
    ),
    section(
      "studies",
      "¿Qué hallaron los estudios?",
      paragraph(
        "Los expertos no están del todo de acuerdo. La mejor prueba es cuando nadie sabe quién recibió cemento. En la mayoría de esos estudios hubo poca diferencia en el dolor.",
        "buchbinder2018",
        "kallmes2009",
        "firanescu2018",
      ),
      list(
        "Lo que hallaron, uno por uno:",
        item("INVEST, 131 personas: sin diferencia clara en dolor o vida diaria al mes.", "kallmes2009"),
        item(
          "VERTOS IV, 180 personas con fracturas nuevas: sin diferencia clara en el dolor en ningún momento hasta los 12 meses.",
          "firanescu2018",
        ),
        item(
          "VAPOUR, 120 personas con dolor muy fuerte desde hacía menos de 6 semanas: a los 14 días tenían poco dolor 44 de cada 100 con cemento y 21 sin él.",
          "clark2016",
        ),
        item(
          "VERTOS V, 80 personas con dolor de más de 3 meses: en una escala de 10, el dolor fue 1.3 puntos menor a los 12 meses. La vida diaria fue más o menos igual.",
          "carli2023",
        ),
        item(
          "FREE, 300 personas que sabían si tenían cifoplastia: más mejoría al mes que con el cuidado habitual; después la diferencia fue menor. Lo pagó un fabricante de globos.",
          "wardlaw2009",
        ),
      ),
      paragraph(
        "Una revisión Cochrane de 21 estudios no apoya la vertebroplastia como rutina. Un grupo de expertos en hueso de Estados Unidos opina igual. La guía británica permite las dos si una fractura nueva duele mucho y el buen cuidado no la calmó. Los radiólogos de Estados Unidos dicen que los dos caminos pueden servir.",
        "buchbinder2018",
        "ebeling2019",
        "nice2013",
        "acr2018",
      ),
    ),
    section(
      "questions",
      "¿Qué puede preguntar?",
      list(
        "",
        item("¿Mi fractura aún está sanando? ¿Cómo lo saben?"),
        item("¿Qué es probable si espero unas semanas?"),
        item("¿Cuál de las dos haría usted, y por qué?"),
        item("¿Cuántas ha hecho, y cómo salieron?"),
        item("¿Cuál es el plan para mis huesos?"),
      ),
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
    "nice2013",
    "dohm2014",
    "kallmes2009",
    "firanescu2018",
    "clark2016",
    "klazen2010",
    "leak2023",
    "acr2018",
    "ebeling2019",
    "buchbinder2018",
    "carli2023",
    "wardlaw2009",
    "leboff2022",
  ],
  related: ["first-weeks", "bone-health"],
  funding: ownFunds.es,
  review: draft,
};
