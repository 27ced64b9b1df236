import { item, link, list, paragraph, row, section, table } from "#content/build";
import { checkSigns, emergencyCard, noSigns, todayCard, visitCard } from "#content/es/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const backPain: EducationPage = {
  slug: "back-pain",
  title: "Dolor de espalda: ¿qué puede ser?",
  summary: "Los tipos de dolor de espalda, qué puede significar cada uno y cómo saber si necesita ayuda hoy.",
  sections: [
    section(
      "help",
      "¿Cuándo debe pedir ayuda?",
      paragraph(
        "Casi todo dolor de espalda no es una emergencia. Unas pocas señales no pueden esperar. Léalas primero y luego el resto de la página.",
        "finucane2020",
      ),
      emergencyCard,
      todayCard,
      visitCard,
      noSigns,
      checkSigns,
    ),
    section(
      "where",
      "¿De dónde viene el dolor de espalda?",
      paragraph(
        "La espalda está hecha de huesos, con discos blandos entre ellos. Los sostienen músculos y bandas firmes (ligamentos). Los nervios bajan por el centro y salen a los lados. Todo eso puede doler.",
        "signOff",
      ),
      table(
        "Tipos de dolor de espalda",
        ["Tipo", "Cómo suele sentirse", "Qué puede significar"],
        row(
          "Músculos y ligamentos",
          [
            "Un dolor amplio o rigidez. Puede empezar tras un esfuerzo o un mal gesto.",
            "Un tirón. Suele pasar en días o semanas.",
          ],
          "signOff",
        ),
        row(
          "Hueso",
          [
            "Dolor repentino en un punto. Peor de pie o al girar, mejor acostado.",
            "Puede ser una fractura de columna, sobre todo si sus huesos son débiles.",
          ],
          "mccarthy2016",
        ),
        row(
          "Un nervio, una pierna",
          [
            "Dolor que baja por una pierna (ciática), con hormigueo o una zona dormida.",
            "Puede que un nervio esté apretado.",
          ],
          "signOff",
        ),
        row(
          "Nervios de las dos piernas o entre las piernas",
          [
            "Piernas débiles o dormidas, zona dormida entre las piernas, problemas con la orina o las heces.",
            "Es una emergencia. Llame al 911.",
          ],
          "finucane2020",
        ),
        row(
          "Articulaciones y discos gastados",
          ["Rigidez por la mañana. Va y viene durante años.", "Desgaste de la edad. Es común."],
          "signOff",
        ),
        row(
          "Infección o cáncer",
          ["Dolor de día y de noche, con fiebre o con pérdida de peso.", "Hay que revisarlo pronto. Llámenos hoy."],
          "finucane2020",
          "berbari2015",
        ),
        row(
          "No es la espalda",
          [
            "Dolor como un desgarro en el vientre o el pecho, o dolor con falta de aire.",
            "Es una emergencia. Llame al 911.",
          ],
          "signOff",
        ),
      ),
      paragraph(
        "Esta tabla no puede decirle qué tiene. Los dolores se parecen, y puede haber dos a la vez. Sí puede ayudarle a explicar lo que siente.",
        "signOff",
      ),
    ),
    section(
      "fracture",
      "¿Cuándo puede ser un hueso roto?",
      list(
        "Una fractura de columna es más probable si:",
        item("tiene más de 70 años", "downie2013"),
        item("tomó pastillas de esteroides mucho tiempo", "downie2013"),
        item("el dolor empezó con una caída o un golpe fuerte, o hay un moretón", "downie2013"),
        item("tiene los huesos débiles (osteoporosis) o ya se rompió un hueso antes", "leboff2022"),
        item("ha perdido altura o tiene la espalda más encorvada", "siminoski2006"),
      ),
      paragraph(
        "Una de estas señales no prueba que haya fractura, y puede haberla sin ninguna. Solo un médico con una imagen de su columna puede saberlo.",
        "downie2013",
      ),
      link("/learn/spinal-fracture", "¿Qué es una fractura de columna?"),
    ),
    section(
      "legs",
      "¿Y si el dolor baja por las piernas?",
      paragraph(
        "El dolor, el adormecimiento o la debilidad en una pierna casi siempre vienen de un nervio. Una fractura de columna sola rara vez los causa. Puede ser otra cosa, o algo más.",
        "signOff",
      ),
      paragraph(
        "Díganos qué pierna es, hasta dónde baja y desde cuándo. Si una pierna pierde fuerza, o las dos están afectadas desde hace poco, no espere. Llame al 911.",
        "finucane2020",
      ),
    ),
    section(
      "cancer",
      "¿Y si ha tenido cáncer o una infección?",
      paragraph(
        "Si ha tenido cáncer, un dolor de espalda nuevo necesita un médico en el plazo de un día. Si además una pierna está débil o dormida, es una emergencia.",
        "nice2023",
        "signOff",
      ),
      paragraph(
        "La fiebre con un dolor de espalda nuevo o peor puede ser una infección de la columna. El riesgo es mayor si sus defensas están bajas, si recibe diálisis o si hace poco le hallaron gérmenes en la sangre.",
        "berbari2015",
      ),
    ),
    section(
      "ready",
      "¿Cómo puede explicarnos su dolor?",
      list(
        "Ayuda anotar:",
        item("el día en que empezó y qué estaba haciendo"),
        item("dónde está y si se mueve"),
        item("qué lo empeora y qué lo alivia"),
        item("cuánto duele de 0 a 10, en reposo y al caminar"),
        item("qué ya no puede hacer por el dolor"),
        item("qué ha probado y si ayudó"),
      ),
      paragraph(
        "Si pide una cita, nuestro formulario de salud pregunta esto. Alguien cercano puede llenarlo con usted.",
      ),
      link("/book", "Pedir la primera cita"),
    ),
  ],
  glossary: [
    { term: "ligamentos", meaning: "Bandas firmes que unen los huesos." },
    { term: "ciática", meaning: "Dolor a lo largo de un nervio, de la espalda a una pierna." },
    { term: "osteoporosis", meaning: "Hueso delgado y débil que se rompe con poca fuerza." },
    { term: "defensas", meaning: "Lo que usa el cuerpo para luchar contra los gérmenes." },
    { term: "diálisis", meaning: "Una máquina que limpia la sangre cuando los riñones no pueden." },
    { term: "infección", meaning: "Una enfermedad causada por gérmenes." },
  ],
  references: ["finucane2020", "mccarthy2016", "berbari2015", "downie2013", "leboff2022", "siminoski2006", "nice2023"],
  related: ["spinal-fracture", "first-weeks"],
  funding: ownFunds.es,
  review: draft,
};
