import { figure, item, link, list, paragraph, row, section, table } from "#content/build";
import { checkSigns, emergencyCard, noSigns, todayCard, visitCard } from "#content/es/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const spinalFracture: EducationPage = {
  slug: "spinal-fracture",
  title: "¿Qué es una fractura de columna?",
  summary: "Por qué puede romperse un hueso de la espalda, qué se siente, cómo se descubre y cuándo pedir ayuda.",
  sections: [
    section(
      "bone",
      "¿Qué pasa en el hueso?",
      paragraph(
        "Su columna es una pila de huesos. En una fractura de columna (fractura vertebral por compresión), uno de ellos se agrieta y se aplasta.",
        "mccarthy2016",
      ),
      figure("fracture", "Muchas veces cede primero la parte de delante. Visto de lado, el hueso parece una cuña."),
      paragraph(
        "Cuando la parte de delante queda más baja, la espalda se inclina hacia delante. Cada hueso aplastado la dobla un poco más. Por eso algunas personas andan encorvadas.",
        "mccarthy2016",
        "nice2013",
      ),
      figure(
        "fracture-kinds",
        "La fractura puede tener más de una forma. El nombre dice qué parte del hueso cedió.",
        "signOff",
      ),
      figure(
        "levels",
        "Los huesos tienen nombre. De T1 a T12 están detrás del pecho; de L1 a L5, en la parte baja. La mayoría de las fracturas está cerca de T7, T8, T12 y L1.",
        "signOff",
      ),
    ),
    section(
      "causes",
      "¿Por qué ocurre?",
      list(
        "Las causas principales son:",
        item("hueso delgado y débil (osteoporosis), que es con mucho la causa más común", "mccarthy2016", "leboff2022"),
        item("una lesión, como una caída fuerte o un choque", "nice2013"),
        item("un cáncer que empezó en el hueso o ha llegado a él", "nice2013"),
        item("una infección u otra enfermedad que debilita el hueso", "signOff"),
      ),
      paragraph(
        "Cuando el hueso es débil, se rompe con muy poco. Puede pasar al toser, estornudar, levantar una bolsa o darse vuelta en la cama. Algunas personas no saben cuándo empezó.",
        "mccarthy2016",
      ),
      paragraph(
        "Es más probable con los años, y después de tomar mucho tiempo pastillas de esteroides como la prednisona.",
        "downie2013",
      ),
      paragraph(
        "Si un hueso de la espalda se rompió con una caída pequeña o sin caída, es señal de hueso débil. Pida que revisen sus huesos.",
        "leboff2022",
      ),
    ),
    section(
      "symptoms",
      "¿Qué se siente?",
      list(
        "Usted puede tener:",
        item("dolor fuerte y repentino en un punto de la espalda", "mccarthy2016"),
        item("dolor que empeora al estar de pie, caminar, girar o toser", "signOff"),
        item("dolor que se calma al acostarse", "signOff"),
        item("dolor al tocar la espalda sobre el hueso", "mccarthy2016"),
      ),
      paragraph(
        "El dolor casi siempre viene del hueso roto y de los músculos de al lado. El dolor, el adormecimiento o la debilidad en una pierna pueden venir de un nervio. Díganoslo.",
        "signOff",
      ),
      paragraph(
        "Una fractura puede hacer más difícil todo el día: dormir, caminar, bañarse, ver a los amigos. Una espalda doblada también deja menos sitio para respirar y comer. No es falta de ánimo. Dígalo en su cita.",
        "nice2013",
      ),
      link("/learn/back-pain", "Tipos de dolor de espalda y qué puede significar cada uno"),
    ),
    section(
      "silent",
      "¿Se puede tener una sin saberlo?",
      paragraph(
        "Sí. Cada año hay más de 700,000 de estas fracturas en Estados Unidos. Más de 2 de cada 3 se descubren por casualidad, sin dolor que las delate.",
        "mccarthy2016",
      ),
      list(
        "Estas señales pueden aparecer poco a poco:",
        item("mide 1.5 pulgadas (4 cm) menos que cuando era joven", "siminoski2006", "leboff2022", "signOff"),
        item("tiene la espalda alta más encorvada que antes", "mccarthy2016"),
        item("la ropa le queda distinta, o las costillas están cerca de la cadera", "signOff"),
      ),
      paragraph(
        "Perder altura también tiene otras causas. Cuanta más altura ha perdido, más sentido tiene tomar una imagen de la columna.",
        "siminoski2006",
      ),
    ),
    section(
      "found",
      "¿Cómo se descubre?",
      paragraph(
        "Le preguntamos por su dolor y su salud. Vemos cómo se para y camina, y tocamos su espalda con cuidado. Después miramos imágenes.",
        "signOff",
      ),
      table(
        "Imágenes y pruebas que le pueden hacer",
        ["Prueba", "Qué puede mostrar"],
        row("Radiografía", ["La forma de los huesos. Suele ser la primera imagen."], "mccarthy2016"),
        row("Resonancia (MRI)", ["Si la fractura es nueva o aún sana, y si hay un nervio apretado."], "acr2018"),
        row("Tomografía (CT)", ["La fractura con gran detalle. Sirve si no puede hacerse una resonancia."], "acr2018"),
        row("Densidad ósea (DXA)", ["Qué tan fuertes son sus huesos."], "leboff2022"),
        row("Análisis de sangre", ["Si otra cosa ha debilitado el hueso."], "leboff2022"),
      ),
      paragraph(
        "La resonancia es un imán muy fuerte. Antes de ella, diga si tiene un marcapasos, una bomba o algo de metal en el cuerpo.",
        "signOff",
      ),
      paragraph(
        "El equipo puede medir cuánta altura ha perdido el hueso. Leve es de 20 a 25 partes de 100. Moderada es de 25 a 40. Grave es más de 40.",
        "signOff",
      ),
      paragraph(
        "Una fractura vieja y una nueva pueden verse igual en la radiografía. Traiga sus imágenes anteriores y sus fechas. Le pueden ahorrar un estudio.",
        "signOff",
      ),
    ),
    section(
      "treated",
      "¿Cómo se trata?",
      paragraph(
        "Hay más de un buen camino. Cuál le conviene depende de cuánto duele, de su salud en general y de por qué se rompió el hueso.",
        "acr2018",
      ),
      list(
        "Los caminos son:",
        item("tiempo, poco reposo, volver a moverse y medicina para el dolor que sea segura para usted", "acr2018"),
        item("un corsé por un tiempo, y fisioterapia", "ebeling2019"),
        item("un procedimiento con cemento, si el dolor fuerte no cede (vertebroplastia o cifoplastia)", "nice2013"),
        item("una operación, para las pocas personas con los nervios o la columna en riesgo", "signOff"),
        item("y en todos ellos: cuidar los huesos, para que no se rompa el siguiente", "leboff2022"),
      ),
      paragraph(
        "Mirar pronto ayuda. Se puede hallar una causa que necesita su propio cuidado, y la medicina para el hueso empieza antes.",
        "leboff2022",
      ),
      link("/learn/first-weeks", "Las primeras semanas, sin procedimiento"),
    ),
    section("help", "¿Cuándo debe pedir ayuda?", emergencyCard, todayCard, visitCard, noSigns, checkSigns),
    section(
      "next",
      "¿Qué viene después?",
      paragraph(
        "La mayoría mejora poco a poco en 2 a 12 semanas. Cuánto se puede volver a hacer cambia de una persona a otra.",
        "acr2018",
      ),
      paragraph(
        "Si ya se le rompió un hueso de la columna, otro es unas 5 veces más probable. El primer año es el de más riesgo. Por eso el cuidado de los huesos empieza ahora.",
        "leboff2022",
      ),
      link("/learn/bone-health", "Cómo hacer más fuertes sus huesos"),
    ),
  ],
  glossary: [
    {
      term: "fractura vertebral por compresión",
      meaning: "Un hueso de la columna que se ha agrietado y aplastado.",
    },
    { term: "osteoporosis", meaning: "Hueso delgado y débil que se rompe con poca fuerza." },
    {
      term: "densidad ósea",
      meaning: "Una radiografía rápida de baja dosis que muestra qué tan fuertes son los huesos. También se llama DXA.",
    },
    { term: "resonancia", meaning: "Imágenes hechas con un imán, sin rayos X." },
    { term: "tomografía", meaning: "Muchas radiografías juntas que muestran un hueso por capas." },
    { term: "fisioterapia", meaning: "Entrenar con alguien que le ayuda a moverse y a ponerse fuerte." },
    { term: "vertebroplastia", meaning: "Se pone cemento directo en un hueso roto de la columna." },
    { term: "cifoplastia", meaning: "Un globo hace espacio en el hueso antes de poner el cemento." },
  ],
  references: ["mccarthy2016", "nice2013", "leboff2022", "downie2013", "siminoski2006", "acr2018", "ebeling2019"],
  related: ["back-pain", "first-weeks", "bone-health"],
  funding: ownFunds.es,
  review: draft,
};
