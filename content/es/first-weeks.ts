import { draft } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const firstWeeks: EducationPage = {
  slug: "first-weeks",
  title: "Las primeras semanas después de una fractura de columna",
  summary: "Descanso, movimiento, medicinas para el dolor, corsé y terapia. Qué puede esperar la mayoría.",
  sections: [
    {
      id: "expect",
      heading: "¿Qué puede esperar?",
      blocks: [
        {
          kind: "paragraph",
          text: "La mayoría mejora poco a poco entre 2 y 12 semanas. Cuánto se vuelve a poder hacer cambia de una persona a otra.",
          sources: ["acr2018"],
        },
        {
          kind: "paragraph",
          text: "El dolor suele bajar después de 2 a 3 semanas. A las 6 semanas, a muchas personas ya no les duele la fractura.",
          sources: ["nice2013"],
        },
        {
          kind: "paragraph",
          text: "No siempre es así. Entre personas mayores que estuvieron en el hospital por esta fractura, la mayoría aún tenía mucho dolor a los 3 meses. A los 6 meses lo tenían más de 33 de cada 100.",
          sources: ["aomrc2025"],
        },
        {
          kind: "steps",
          steps: [
            {
              title: "Días 1 a 3",
              text: "Descanse cuando lo necesite. Levántese a dar paseos cortos en cuanto pueda.",
            },
            { title: "Semanas 1 a 2", text: "Muévase un poco más cada día. Vemos cómo sigue a las 2 semanas." },
            {
              title: "Semanas 3 a 6",
              text: "A muchas personas el dolor ya les va bajando. La terapia puede avanzar. Lo vemos otra vez a las 6 semanas.",
            },
            {
              title: "Semanas 7 a 12",
              text: "Vuelve a hacer más cosas de su día. Si el dolor aún lo frena, hablamos de qué más puede ayudar.",
            },
          ],
          signOff: true,
        },
      ],
    },
    {
      id: "rest",
      heading: "¿Cuánto debe descansar?",
      blocks: [
        {
          kind: "paragraph",
          text: "Quédese poco tiempo en cama. Estar mucho tiempo en cama debilita los músculos y los huesos.",
          sources: ["ebeling2019"],
        },
        {
          kind: "list",
          lead: "Esto puede ayudarle a descansar:",
          items: [
            { text: "Acuéstese boca arriba con una almohada debajo de las rodillas.", signOff: true },
            { text: "O acuéstese de lado con una almohada entre las rodillas.", signOff: true },
            { text: "Para levantarse, gire primero de lado. Luego empuje con los brazos.", signOff: true },
          ],
        },
      ],
    },
    {
      id: "move",
      heading: "¿Cómo debe moverse?",
      blocks: [
        {
          kind: "paragraph",
          text: "Camine un poco, muchas veces al día. Pare antes de que el dolor sea fuerte. Use un bastón o un andador si le da seguridad.",
          signOff: true,
        },
        {
          kind: "list",
          lead: "Hasta que su equipo le diga que puede, no:",
          items: [
            { text: "se agache para levantar cosas", signOff: true },
            { text: "gire la espalda con peso en las manos", signOff: true },
            { text: "haga abdominales ni se toque los pies", signOff: true },
          ],
        },
        {
          kind: "paragraph",
          text: "Haga más segura su casa. Quite tapetes y cables sueltos, ilumine el camino al baño y use zapatos que no resbalen.",
          sources: ["leboff2022"],
          signOff: true,
        },
      ],
    },
    {
      id: "medicine",
      heading: "¿Y las medicinas para el dolor?",
      blocks: [
        {
          kind: "paragraph",
          text: "Las medicinas para el dolor le ayudan a moverse, dormir y respirar bien mientras el hueso sana. Hay varias clases. Cada una tiene sus riesgos.",
          signOff: true,
        },
        {
          kind: "table",
          caption: "Clases de medicinas para el dolor, y qué preguntar",
          columns: ["Clase", "Es bueno saber", "Pregunte"],
          rows: [
            {
              label: "Acetaminofén",
              cells: ["También está en muchas pastillas para la gripe y el resfriado.", "¿Cuánto puedo tomar al día?"],
              signOff: true,
            },
            {
              label: "Antiinflamatorios (AINE)",
              cells: [
                "Pueden dañar el estómago, los riñones y el corazón, más con la edad.",
                "¿Puedo tomarlos con mis otras pastillas?",
              ],
              signOff: true,
            },
            {
              label: "Opioides",
              cells: ["Pueden dar sueño, confusión o estreñimiento, y causar caídas.", "¿Cuánto tiempo debo tomarlos?"],
              signOff: true,
            },
          ],
        },
        {
          kind: "paragraph",
          text: "No empiece, deje ni cambie ninguna medicina por su cuenta, y menos un anticoagulante. Pregunte primero a su médico o farmacéutico.",
          signOff: true,
        },
      ],
    },
    {
      id: "brace",
      heading: "¿Ayuda un corsé?",
      blocks: [
        {
          kind: "paragraph",
          text: "Un corsé ayuda a algunas personas por poco tiempo. Los estudios no lo dejan claro.",
          sources: ["ebeling2019"],
        },
        {
          kind: "paragraph",
          text: "Si lo prueba, debe quedarle bien y no rozar. Pregunte cuánto usarlo cada día y cuándo dejarlo.",
          signOff: true,
        },
      ],
    },
    {
      id: "therapy",
      heading: "¿Cuándo empieza la terapia?",
      blocks: [
        {
          kind: "paragraph",
          text: "Un fisioterapeuta puede enseñarle a moverse sin riesgo y a fortalecer la espalda. El ejercicio puede ayudarle a moverse, calmar el dolor y tener menos miedo a caer.",
          sources: ["ebeling2019"],
        },
        {
          kind: "paragraph",
          text: "No se ha demostrado que evite caídas ni fracturas nuevas. Su equipo le dirá cuándo puede empezar.",
          sources: ["ebeling2019"],
        },
      ],
    },
    {
      id: "bones",
      heading: "¿Y sus huesos?",
      blocks: [
        {
          kind: "paragraph",
          text: "Después de una fractura en la columna, otra es unas 5 veces más probable. El primer año es el de más riesgo. Pregunte ya por la densidad ósea y las medicinas para el hueso.",
          sources: ["leboff2022"],
        },
        {
          kind: "list",
          lead: "Los expertos de Estados Unidos aconsejan, a la mayoría de los mayores de 50 años:",
          items: [
            { text: "1,200 mg de calcio al día para las mujeres, primero de los alimentos", sources: ["leboff2022"] },
            { text: "1,000 mg al día para los hombres hasta los 70 años, después 1,200 mg", sources: ["leboff2022"] },
            { text: "de 800 a 1,000 unidades de vitamina D al día, si hacen falta", sources: ["leboff2022"] },
            { text: "ejercicios de equilibrio y fuerza, no fumar y poco alcohol", sources: ["leboff2022"] },
          ],
        },
        { kind: "paragraph", text: "Pregunte a su médico qué es adecuado para usted.", signOff: true },
      ],
    },
    {
      id: "help",
      heading: "¿Cuándo debe pedir ayuda?",
      blocks: [
        {
          kind: "care",
          urgency: "emergency",
          title: "Llame al 911 ahora mismo si:",
          items: [
            "tiene adormecimiento nuevo entre las piernas",
            "de pronto le cuesta orinar, o se le escapan la orina o las heces",
            "una pierna está cada vez más débil o no lo sostiene",
            "tiene dolor de pecho o le cuesta respirar",
            "tiene mucho sueño, confusión o respira lento después de una medicina para el dolor",
          ],
          after: "No maneje. No espere a que esta clínica lo llame.",
          signOff: true,
        },
        {
          kind: "care",
          urgency: "urgent",
          title: "Llámenos hoy si:",
          items: [
            "tiene fiebre de 100.4 °F (38 °C) o más",
            "el dolor es mucho peor, o hay un dolor nuevo en otro lugar",
            "no puede levantarse, comer o beber por el dolor",
          ],
          signOff: true,
        },
      ],
    },
  ],
  glossary: [
    { term: "acetaminofén", meaning: "Una medicina para el dolor. Una marca es Tylenol." },
    { term: "AINE", meaning: "Medicinas para el dolor como el ibuprofeno y el naproxeno." },
    { term: "opioides", meaning: "Medicinas fuertes para el dolor, como el tramadol y la oxicodona." },
    { term: "fisioterapeuta", meaning: "Una persona preparada para ayudarle a moverse y a ganar fuerza." },
    {
      term: "densidad ósea",
      meaning:
        "Una radiografía rápida y de baja dosis que muestra qué tan fuertes son los huesos. También se llama DXA.",
    },
  ],
  references: ["acr2018", "nice2013", "aomrc2025", "ebeling2019", "leboff2022"],
  funding: "Escrito por la clínica. Ninguna empresa lo pagó ni lo vio antes.",
  review: draft,
};
