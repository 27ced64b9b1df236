import { draft } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const spinalFracture: EducationPage = {
  slug: "spinal-fracture",
  title: "¿Qué es una fractura de columna?",
  summary: "Por qué puede romperse un hueso de la espalda, qué se siente y cuándo pedir ayuda.",
  sections: [
    {
      id: "bone",
      heading: "¿Qué pasa en el hueso?",
      blocks: [
        {
          kind: "paragraph",
          text: "Su columna es una pila de huesos. En una fractura de columna (fractura vertebral por compresión), uno de ellos se agrieta y se aplasta.",
          sources: ["mccarthy2016"],
        },
        {
          kind: "figure",
          drawing: "fracture",
          caption: "Muchas veces cede primero la parte de delante. Visto de lado, el hueso parece una cuña.",
        },
        {
          kind: "paragraph",
          text: "Los huesos tienen nombre. De T1 a T12 están detrás del pecho. De L1 a L5 están en la parte baja de la espalda. La mayoría de las fracturas está cerca de T7, T8, T12 y L1.",
          signOff: true,
        },
      ],
    },
    {
      id: "causes",
      heading: "¿Por qué ocurre?",
      blocks: [
        {
          kind: "list",
          lead: "Las causas principales son:",
          items: [
            {
              text: "hueso delgado y débil (osteoporosis), que es la causa más común",
              sources: ["mccarthy2016", "leboff2022"],
            },
            { text: "una caída fuerte o un choque" },
            { text: "un cáncer que ha llegado al hueso" },
            { text: "una infección en el hueso" },
          ],
        },
        {
          kind: "paragraph",
          text: "Cuando el hueso es débil, se rompe con muy poco. Puede pasar al toser, estornudar, levantar una bolsa o darse vuelta en la cama. Algunas personas no saben cuándo empezó.",
          sources: ["mccarthy2016"],
        },
        {
          kind: "paragraph",
          text: "Si un hueso de la espalda se rompió con una caída pequeña o sin caída, es señal de hueso débil. Pida que revisen sus huesos.",
          sources: ["leboff2022"],
        },
      ],
    },
    {
      id: "symptoms",
      heading: "¿Qué se siente?",
      blocks: [
        {
          kind: "list",
          lead: "Usted puede tener:",
          items: [
            { text: "dolor repentino en un punto del centro de la espalda", sources: ["mccarthy2016"] },
            { text: "dolor que empeora al estar de pie, caminar, girar o toser", signOff: true },
            { text: "dolor que se calma al acostarse", signOff: true },
            { text: "dolor al tocar la espalda sobre el hueso", sources: ["mccarthy2016"] },
          ],
        },
        {
          kind: "paragraph",
          text: "El dolor casi siempre viene del hueso roto y de los músculos de al lado. El dolor, el adormecimiento o la debilidad en una pierna pueden venir de un nervio. Díganoslo.",
          signOff: true,
        },
      ],
    },
    {
      id: "silent",
      heading: "¿Se puede tener una sin saberlo?",
      blocks: [
        {
          kind: "paragraph",
          text: "Sí. Cada año hay más de 700,000 de estas fracturas en Estados Unidos. Más de 2 de cada 3 se descubren por casualidad, sin dolor que las delate.",
          sources: ["mccarthy2016"],
        },
        {
          kind: "list",
          lead: "Estas señales pueden aparecer poco a poco:",
          items: [
            {
              text: "mide 1.5 pulgadas (4 cm) menos que cuando era joven",
              sources: ["siminoski2006", "leboff2022"],
              signOff: true,
            },
            { text: "tiene la espalda alta más encorvada que antes", sources: ["mccarthy2016"] },
            { text: "la ropa le queda distinta, o las costillas están cerca de la cadera", signOff: true },
          ],
        },
        {
          kind: "paragraph",
          text: "Perder altura también tiene otras causas. Cuanta más altura ha perdido, más sentido tiene tomar una imagen de la columna.",
          sources: ["siminoski2006"],
        },
      ],
    },
    {
      id: "found",
      heading: "¿Cómo se descubre?",
      blocks: [
        {
          kind: "paragraph",
          text: "Le preguntamos por su dolor y su salud. Vemos cómo se para y camina, y tocamos su espalda con cuidado. Después miramos imágenes.",
          signOff: true,
        },
        {
          kind: "table",
          caption: "Imágenes y pruebas que le pueden hacer",
          columns: ["Prueba", "Qué puede mostrar"],
          rows: [
            {
              label: "Radiografía",
              cells: ["La forma de los huesos. Suele ser la primera imagen."],
              sources: ["mccarthy2016"],
            },
            {
              label: "Resonancia (MRI)",
              cells: ["Si la fractura es nueva o aún sana, y si hay un nervio apretado."],
              sources: ["acr2018"],
            },
            {
              label: "Tomografía (CT)",
              cells: ["La fractura con gran detalle. Sirve si no puede hacerse una resonancia."],
              sources: ["acr2018"],
            },
            { label: "Densidad ósea (DXA)", cells: ["Qué tan fuertes son sus huesos."], sources: ["leboff2022"] },
          ],
        },
        {
          kind: "paragraph",
          text: "El equipo puede medir cuánta altura ha perdido el hueso. Leve es de 20 a 25 partes de 100. Moderada es de 25 a 40. Grave es más de 40.",
        },
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
            "tiene dolor, hormigueo o adormecimiento nuevo en las dos piernas",
            "una pierna está cada vez más débil o no lo sostiene",
            "tiene dolor de pecho o le cuesta respirar",
            "tiene fiebre o escalofríos y se siente muy mal",
            "empezó con un choque o una caída fuerte en los últimos 2 días y nadie lo ha examinado",
          ],
          after: "No maneje. No espere a que esta clínica lo llame.",
          signOff: true,
        },
        {
          kind: "care",
          urgency: "urgent",
          title: "Llámenos hoy si:",
          items: [
            "ha tenido cáncer y su dolor de espalda es nuevo",
            "tiene fiebre de 100.4 °F (38 °C) o más",
            "el dolor no se quita nunca, empeora de noche o es cada vez mayor",
            "baja de peso y no sabe por qué",
            "no puede levantarse, comer o beber por el dolor",
          ],
          signOff: true,
        },
        {
          kind: "care",
          urgency: "non-urgent",
          title: "Pida una cita si:",
          items: [
            "le duele la espalda desde una caída pequeña, al levantar algo o al toser",
            "ha perdido altura o su espalda está más encorvada",
            "alguien le ha dicho que tiene una fractura de columna",
          ],
          signOff: true,
        },
      ],
    },
    {
      id: "next",
      heading: "¿Qué viene después?",
      blocks: [
        {
          kind: "paragraph",
          text: "La mayoría mejora poco a poco entre 2 y 12 semanas. Cuánto se vuelve a poder hacer cambia de una persona a otra.",
          sources: ["acr2018"],
        },
        {
          kind: "paragraph",
          text: "Después de una fractura en la columna, otra es unas 5 veces más probable. El riesgo es mayor en el primer año. Por eso el cuidado del hueso empieza ya.",
          sources: ["leboff2022"],
        },
        {
          kind: "list",
          lead: "Su equipo hablará con usted de:",
          items: [
            { text: "cómo moverse, descansar y calmar el dolor en las primeras semanas" },
            { text: "si vale la pena hablar de un procedimiento con cemento" },
            { text: "cómo fortalecer sus huesos y evitar caídas", sources: ["leboff2022"] },
          ],
        },
      ],
    },
  ],
  glossary: [
    { term: "fractura vertebral por compresión", meaning: "Un hueso de la columna que se ha agrietado y aplastado." },
    { term: "osteoporosis", meaning: "Hueso delgado y débil que se rompe con poca fuerza." },
    {
      term: "densidad ósea",
      meaning:
        "Una radiografía rápida y de baja dosis que muestra qué tan fuertes son los huesos. También se llama DXA.",
    },
    { term: "resonancia", meaning: "Imágenes hechas con un imán, sin rayos X. También se llama MRI." },
  ],
  references: ["mccarthy2016", "leboff2022", "acr2018", "siminoski2006"],
  funding: "Escrito por la clínica. Ninguna empresa lo pagó ni lo vio antes.",
  review: draft,
};
