import { item, link, list, paragraph, row, section, steps, table } from "#content/build";
import { checkSigns, emergencyCard, todayCard } from "#content/es/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const gettingReady: EducationPage = {
  slug: "getting-ready",
  title: "Prepararse para un procedimiento con cemento",
  summary: "Qué revisamos, qué hacer con las medicinas, la comida y la bebida, y quién lo acompaña.",
  sections: [
    section(
      "time",
      "¿Qué pasa antes del día?",
      steps(
        [
          [
            "La charla",
            "Su médico le explica el procedimiento, sus ventajas y riesgos, y los otros caminos. Firme solo cuando tenga respuesta a sus preguntas.",
          ],
          [
            "Imágenes y análisis",
            "Una imagen reciente muestra que la fractura no ha sanado. Los análisis muestran si su sangre coagula bien.",
          ],
          ["La llamada de enfermería", "Repasan su salud, sus medicinas y sus alergias. Tenga su lista a mano."],
          ["Su carta", "Dice cuándo venir, cuándo dejar de comer y beber, y qué hacer con cada medicina."],
          ["El día antes", "Lo llamamos y le preguntamos cómo está. Díganos si hay algo nuevo."],
        ],
        "signOff",
      ),
    ),
    section(
      "checks",
      "¿Qué revisamos y por qué?",
      table(
        "Lo que revisa su equipo",
        ["Revisión", "Por qué"],
        row("Dónde duele, y la imagen", ["Las dos deben señalar el mismo hueso."], "nice2013"),
        row(
          "Señales de infección",
          ["No se debe poner cemento si puede haber gérmenes en el cuerpo."],
          "tsoumakidou2017",
          "berbari2015",
        ),
        row("Cómo coagula su sangre", ["Para que el riesgo de sangrado sea bajo."], "patel2019"),
        row("Alergias", ["Al cemento, contraste, látex, limpiador de piel, cinta o medicinas."], "signOff"),
        row("Corazón, pulmones y apnea del sueño", ["Para elegir cómo darle calma y quitarle el dolor."], "signOff"),
        row("Estar boca abajo", ["Estará así hasta una hora. Tenemos cojines. Díganos si no puede."], "signOff"),
        row("Si podría estar embarazada", ["Los rayos X pueden dañar al bebé."], "signOff"),
        row("Sus huesos", ["Para que empiece también la medicina para el hueso."], "leboff2022"),
      ),
      paragraph("Algunas cosas las preguntamos dos veces. Es a propósito: en una semana cambian las cosas.", "signOff"),
    ),
    section(
      "medicines",
      "¿Y sus medicinas?",
      paragraph(
        "Haga una lista de todo lo que toma: pastillas, inyecciones, parches, gotas, hierbas y vitaminas. Escriba cuánto y cuándo. Tráigala siempre.",
        "signOff",
      ),
      paragraph(
        "Los anticoagulantes necesitan un plan. Lo hacen juntos el médico que se lo da y el nuestro. Usted lo recibe por escrito.",
        "patel2019",
        "signOff",
      ),
      paragraph(
        "No deje, salte ni cambie ninguna medicina por su cuenta. Si su carta no dice qué hacer con una, llámenos.",
        "signOff",
      ),
      list(
        "Díganos sobre todo si toma:",
        item("un anticoagulante, aspirina u otra pastilla contra los coágulos", "patel2019"),
        item("medicina para la diabetes, o inyecciones para bajar de peso", "signOff"),
        item("medicina fuerte para el dolor, o pastillas para dormir", "signOff"),
        item("denosumab (Prolia), y cuándo le toca la próxima inyección", "signOff"),
      ),
    ),
    section(
      "food",
      "¿Cuándo deja de comer y beber?",
      paragraph(
        "Su carta le dice las horas exactas. Siga su carta: su plan puede ser distinto de la regla.",
        "signOff",
      ),
      paragraph(
        "La regla común: una comida ligera hasta 6 horas antes, nada frito ni con grasa desde 8 horas antes. Bebidas claras como el agua se pueden tomar hasta 2 horas antes.",
        "asa2017",
        "signOff",
      ),
    ),
    section(
      "escort",
      "¿Quién lo acompaña?",
      paragraph(
        "Necesita un adulto que lo lleve a casa y se quede con usted las primeras 24 horas. No puede manejar ni irse solo. Sin esa persona, hay que elegir otro día.",
        "signOff",
      ),
      paragraph("¿No hay nadie? Díganoslo pronto. Le ayudamos a buscar una forma.", "signOff"),
    ),
    section(
      "home",
      "¿Cómo prepara su casa?",
      list(
        "Una semana antes:",
        item("ponga lo que usa cada día a la altura de la cadera, para no doblarse", "signOff"),
        item("quite alfombras y cables de los pasos", "leboff2022"),
        item("deje comida hecha y compre lo que necesite de la farmacia", "signOff"),
        item("tenga una bolsa fría y un teléfono cerca de la cama", "signOff"),
      ),
    ),
    section(
      "bring",
      "¿Qué trae?",
      list(
        "Prepárelo el día antes:",
        item("su carta, su identificación y su tarjeta del seguro"),
        item("su lista de medicinas y alergias"),
        item("las imágenes que aún no tenemos"),
        item("sus lentes, audífonos y dentadura, con sus cajas"),
        item("su bastón o andador, su corsé y zapatos que no resbalen"),
        item("ropa suelta que se abra por delante"),
      ),
      paragraph("Deje en casa anillos, dinero y otras cosas de valor."),
    ),
    section(
      "call",
      "¿Cuándo llama antes del día?",
      list(
        "Llámenos si, antes del día:",
        item("tiene fiebre, tos, ardor al orinar o una herida que supura", "signOff"),
        item("su dolor ha mejorado mucho o ha cambiado de lugar", "signOff"),
        item("tomó una pastilla que su carta decía que no", "signOff"),
        item("su acompañante no puede venir", "signOff"),
        item("tiene dudas. Puede cambiar de idea en cualquier momento"),
      ),
      link("/learn/procedure-day", "El día mismo"),
    ),
    section("help", "¿Cuándo debe pedir ayuda?", emergencyCard, todayCard, checkSigns),
  ],
  glossary: [
    { term: "procedimiento", meaning: "Algo que un médico le hace a su cuerpo para tratarlo." },
    { term: "alergias", meaning: "Malas reacciones del cuerpo a algo que casi todos toleran." },
    { term: "infección", meaning: "Una enfermedad causada por gérmenes." },
    { term: "apnea del sueño", meaning: "Deja de respirar por ratos cortos mientras duerme." },
    { term: "anticoagulante", meaning: "Una medicina que evita coágulos, como la warfarina o el apixabán." },
    { term: "denosumab", meaning: "Una medicina para el hueso en inyección. Una marca es Prolia." },
  ],
  references: ["nice2013", "tsoumakidou2017", "berbari2015", "patel2019", "leboff2022", "asa2017"],
  related: ["procedure-day", "going-home", "vertebroplasty", "kyphoplasty"],
  funding: ownFunds.es,
  review: draft,
};
