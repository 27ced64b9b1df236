import { draft } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const cementProcedures: EducationPage = {
  slug: "cement-procedures",
  title: "Vertebroplastia y cifoplastia, una al lado de la otra",
  summary:
    "Dos formas de poner cemento en un hueso roto: qué se hace, qué hallaron los estudios y qué puede salir mal.",
  sections: [
    {
      id: "what",
      heading: "¿Qué se hace?",
      blocks: [
        {
          kind: "paragraph",
          text: "Las dos ponen cemento para hueso en el hueso roto con una aguja fina. Usted se acuesta boca abajo. El equipo ve la aguja con rayos X en vivo. El cemento se endurece en unos 10 a 20 minutos.",
          signOff: true,
        },
        {
          kind: "table",
          caption: "Los dos procedimientos",
          columns: ["", "Vertebroplastia", "Cifoplastia"],
          rows: [
            {
              label: "Cómo",
              cells: [
                "El cemento va directo al hueso.",
                "Un globo pequeño hace espacio primero. Luego entra el cemento.",
              ],
            },
            { label: "Duración media en un estudio", cells: ["32 minutos", "40 minutos"], sources: ["dohm2014"] },
            {
              label: "Para que no le duela",
              cells: ["Casi siempre anestesia local y una medicina para relajarse", "Lo mismo, o dormido del todo"],
              signOff: true,
            },
            {
              label: "Altura del hueso",
              cells: ["Se recupera poca.", "Se recupera algo más. Una parte suele perderse otra vez."],
              signOff: true,
            },
            {
              label: "Dolor y vida diaria después",
              cells: ["Más o menos igual que con la cifoplastia", "Más o menos igual que con la vertebroplastia"],
              sources: ["dohm2014"],
            },
            { label: "Costo", cells: ["Más bajo", "Más alto"], signOff: true },
          ],
        },
        {
          kind: "paragraph",
          text: "La mayoría vuelve a casa el mismo día. Alguien debe llevarlo a casa.",
          signOff: true,
        },
      ],
    },
    {
      id: "suits",
      heading: "¿A quién le puede servir?",
      blocks: [
        {
          kind: "paragraph",
          text: "Ninguna página puede decirle si esto es para usted. El momento importa. Las imágenes muestran si la fractura aún está sanando.",
          sources: ["nice2013"],
        },
        {
          kind: "list",
          lead: "Su equipo revisará si:",
          items: [
            { text: "el dolor es fuerte y sigue, aun con buen tratamiento", sources: ["nice2013"] },
            { text: "la fractura es nueva o no ha sanado", sources: ["nice2013"] },
            { text: "el punto que duele y la imagen muestran el mismo hueso", sources: ["nice2013"] },
            { text: "el dolor le impide moverse o hacer terapia", signOff: true },
          ],
        },
      ],
    },
    {
      id: "not-suits",
      heading: "¿A quién quizá no le sirva?",
      blocks: [
        {
          kind: "list",
          lead: "Su equipo también revisará si:",
          items: [
            { text: "tiene ahora una infección", signOff: true },
            { text: "su sangre no coagula bien, o toma un anticoagulante", signOff: true },
            { text: "tiene reacción al cemento o al contraste", signOff: true },
            { text: "está embarazada, o podría estarlo", signOff: true },
            { text: "su dolor viene de otra cosa, o está mejorando", signOff: true },
            { text: "la fractura aprieta un nervio o la médula", signOff: true },
            { text: "no puede acostarse boca abajo, o relajarlo con medicinas no es seguro para usted", signOff: true },
          ],
        },
        {
          kind: "paragraph",
          text: "No deje un anticoagulante por su cuenta. Sus médicos lo planearán con usted.",
          signOff: true,
        },
      ],
    },
    {
      id: "benefits",
      heading: "¿En qué puede ayudar?",
      blocks: [
        {
          kind: "paragraph",
          text: "Muchas personas se sienten mejor en unos días. En los estudios, quienes tuvieron un procedimiento simulado muchas veces mejoraron casi igual. Pregunte qué es probable en su caso.",
          sources: ["kallmes2009", "firanescu2018"],
        },
        {
          kind: "table",
          caption: "De cada 100 personas: vertebroplastia y procedimiento simulado",
          columns: ["Qué se contó", "Vertebroplastia", "Procedimiento simulado"],
          rows: [
            {
              label: "Poco dolor a los 14 días. 120 personas con dolor muy fuerte, tratadas en las primeras 6 semanas",
              cells: ["44 tenían poco dolor. 56 no.", "21 tenían poco dolor. 79 no."],
              sources: ["clark2016"],
            },
            {
              label: "Más altura perdida en el hueso tratado en 12 meses. 180 personas",
              cells: ["8 perdieron más. 92 no.", "45 perdieron más. 55 no."],
              sources: ["firanescu2018"],
            },
          ],
        },
        {
          kind: "paragraph",
          text: "No se ha demostrado que evite fracturas nuevas en otros huesos. Las medicinas para el hueso sí lo hacen.",
          sources: ["klazen2010", "leboff2022"],
        },
      ],
    },
    {
      id: "risks",
      heading: "¿Qué puede salir mal?",
      blocks: [
        {
          kind: "paragraph",
          text: "Algo de cemento puede salirse del hueso. Las imágenes muestran fugas pequeñas en muchas personas. La mayoría no hace daño. En una revisión de 1,025 personas tratadas, ninguna fuga dañó un nervio, llegó a los pulmones con daño ni llevó a una operación.",
          sources: ["leak2023"],
          signOff: true,
        },
        {
          kind: "table",
          caption: "De cada 100: qué se vio después de cada procedimiento",
          columns: ["Qué se vio", "Vertebroplastia", "Cifoplastia"],
          rows: [
            {
              label: "Una fuga en una imagen, en una revisión de estudios",
              cells: ["40 la tuvieron. 60 no.", "29 la tuvieron. 71 no."],
              sources: ["leak2023"],
            },
            {
              label: "Una fuga en la tomografía, de cada 100 huesos tratados",
              cells: ["82 la tuvieron. 18 no.", "73 la tuvieron. 27 no."],
              sources: ["dohm2014"],
            },
            {
              label: "Dolor de espalda en 30 días",
              cells: ["15 lo tuvieron. 85 no.", "7 lo tuvieron. 93 no."],
              sources: ["dohm2014"],
            },
            {
              label: "Una fractura de columna nueva en 30 días",
              cells: ["9 la tuvieron. 91 no.", "5 la tuvieron. 95 no."],
              sources: ["dohm2014"],
            },
            {
              label: "Una fractura nueva en la radiografía en 12 meses",
              cells: ["44 la tuvieron. 56 no.", "36 la tuvieron. 64 no."],
              sources: ["dohm2014"],
            },
          ],
        },
        {
          kind: "paragraph",
          text: "En la fila de 12 meses, la diferencia podría ser solo azar. Otros riesgos son infección, sangrado, daño a un nervio y muerte. Se cree que cada uno es menos de 1 de cada 100 cuando la causa es hueso débil. Con cáncer es más.",
          sources: ["dohm2014"],
          signOff: true,
        },
      ],
    },
    {
      id: "alternatives",
      heading: "¿Qué más puede hacer?",
      blocks: [
        {
          kind: "list",
          lead: "Puede elegir no ponerse cemento por ahora. Otros caminos son:",
          items: [
            {
              text: "tiempo, con poco reposo y más movimiento poco a poco. La mayoría mejora en 2 a 12 semanas",
              sources: ["acr2018"],
            },
            { text: "medicinas para el dolor que sean seguras para usted", signOff: true },
            { text: "un corsé por poco tiempo. Los estudios no lo dejan claro", sources: ["ebeling2019"] },
            { text: "terapia, que puede ayudarle a moverse y calmar el dolor", sources: ["ebeling2019"] },
            { text: "una operación abierta, si hay un nervio apretado o la columna no es estable", signOff: true },
          ],
        },
        {
          kind: "paragraph",
          text: "Sin un procedimiento, algunas personas tienen dolor durante meses. En un estudio de fracturas recientes, 25 de cada 100 personas sin cemento tuvieron otra fractura en unos 11 meses. Con cemento fueron 16. La diferencia podría ser solo azar.",
          sources: ["klazen2010"],
        },
        {
          kind: "paragraph",
          text: "En todos estos caminos hay que cuidar también el hueso.",
          sources: ["leboff2022"],
        },
      ],
    },
    {
      id: "studies",
      heading: "¿Qué hallaron los estudios?",
      blocks: [
        {
          kind: "paragraph",
          text: "Los expertos no están del todo de acuerdo. La mejor prueba es cuando nadie sabe quién recibió cemento. En la mayoría de esos estudios hubo poca diferencia en el dolor.",
          sources: ["buchbinder2018", "kallmes2009", "firanescu2018"],
        },
        {
          kind: "list",
          lead: "Lo que hallaron, uno por uno:",
          items: [
            {
              text: "INVEST, 131 personas: sin diferencia clara en dolor o vida diaria al mes.",
              sources: ["kallmes2009"],
            },
            {
              text: "VERTOS IV, 180 personas con fracturas nuevas: sin diferencia clara en el dolor en ningún momento hasta los 12 meses.",
              sources: ["firanescu2018"],
            },
            {
              text: "VAPOUR, 120 personas con dolor muy fuerte desde hacía menos de 6 semanas: a los 14 días tenían poco dolor 44 de cada 100 con cemento y 21 sin él.",
              sources: ["clark2016"],
            },
            {
              text: "VERTOS V, 80 personas con dolor de más de 3 meses: en una escala de 10, el dolor fue 1.3 puntos menor a los 12 meses. La vida diaria fue más o menos igual.",
              sources: ["carli2023"],
            },
            {
              text: "FREE, 300 personas que sabían si tenían cifoplastia: más mejoría al mes que con el cuidado habitual; después la diferencia fue menor. Lo pagó un fabricante de globos.",
              sources: ["wardlaw2009"],
            },
          ],
        },
        {
          kind: "paragraph",
          text: "Una revisión Cochrane de 21 estudios no apoya la vertebroplastia como rutina. Un grupo de expertos en hueso de Estados Unidos opina igual. La guía británica permite las dos si una fractura nueva duele mucho y el buen cuidado no la calmó. Los radiólogos de Estados Unidos dicen que los dos caminos pueden servir.",
          sources: ["buchbinder2018", "ebeling2019", "nice2013", "acr2018"],
        },
      ],
    },
    {
      id: "questions",
      heading: "¿Qué puede preguntar?",
      blocks: [
        {
          kind: "list",
          items: [
            { text: "¿Mi fractura aún está sanando? ¿Cómo lo saben?" },
            { text: "¿Qué es probable si espero unas semanas?" },
            { text: "¿Cuál de las dos haría usted, y por qué?" },
            { text: "¿Cuántas ha hecho, y cómo salieron?" },
            { text: "¿Cuál es el plan para mis huesos?" },
          ],
        },
      ],
    },
    {
      id: "help",
      heading: "¿Cuándo pedir ayuda después?",
      blocks: [
        {
          kind: "care",
          urgency: "emergency",
          title: "Llame al 911 ahora mismo si:",
          items: [
            "una pierna está débil o adormecida desde hace poco",
            "de pronto le cuesta orinar, o se le escapan la orina o las heces",
            "tiene dolor de pecho o le cuesta respirar",
          ],
          after: "No maneje. Diga que le pusieron cemento en la columna.",
          signOff: true,
        },
        {
          kind: "care",
          urgency: "urgent",
          title: "Llámenos hoy si:",
          items: [
            "tiene fiebre de 100.4 °F (38 °C) o más",
            "la piel está roja, sangra o le sale pus",
            "tiene un dolor de espalda nuevo y fuerte, un sarpullido, o mucho dolor de cabeza al sentarse",
          ],
          signOff: true,
        },
      ],
    },
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
  funding: "Escrito por la clínica, que ofrece los dos procedimientos. Ninguna empresa lo pagó ni lo vio antes.",
  review: draft,
};
