import { item, link, list, paragraph, row, section, table } from "#content/build";
import { checkSigns, emergencyCard, todayCard } from "#content/es/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const surgery: EducationPage = {
  slug: "surgery",
  title: "¿Cuándo hace falta una operación?",
  summary:
    "Casi ninguna fractura de columna necesita una operación. Cuándo se habla de ella, qué se hace y qué preguntar.",
  sections: [
    section(
      "most",
      "¿La mayoría necesita una operación?",
      paragraph(
        "No. Casi todas las fracturas de columna por hueso débil sanan con tiempo, cuidado y movimiento. Algunas se tratan con cemento por una aguja. La operación abierta es para pocas personas.",
        "acr2018",
      ),
    ),
    section(
      "suits",
      "¿Cuándo se habla de ella?",
      list(
        "Su equipo llama a un cirujano de columna si:",
        item("un nervio o la médula están apretados, y una pierna está débil o dormida", "nice2023", "signOff"),
        item("se pierde el control de la orina o de las heces", "finucane2020"),
        item("la columna no está estable, como tras una caída fuerte o un choque", "signOff"),
        item("la espalda se dobla cada vez más y otro cuidado no ha ayudado", "signOff"),
        item("un cáncer aprieta la médula o debilita la columna", "nice2023"),
      ),
      paragraph(
        "Si la médula o muchos nervios están apretados, cuentan las horas. Por eso una debilidad nueva, o problemas con la orina o las heces, son motivo para llamar al 911.",
        "finucane2020",
      ),
      paragraph("El cemento por una aguja no reemplaza una operación cuando la médula está apretada.", "signOff"),
    ),
    section(
      "not-suits",
      "¿Cuándo quizá no conviene?",
      list(
        "Una operación es dura para el cuerpo. Quizá no conviene si:",
        item("su dolor está cediendo sin ella", "signOff"),
        item("el hueso es tan débil que los tornillos quizá no agarren", "signOff"),
        item("su corazón, sus pulmones o una infección la hacen ahora demasiado riesgosa", "signOff"),
      ),
    ),
    section(
      "what",
      "¿Qué se hace?",
      table(
        "Los tipos principales de operación de columna",
        ["Tipo", "Qué hace"],
        row("Descompresión", ["Se quita hueso o tejido que aprieta un nervio."], "signOff"),
        row("Fusión", ["Barras y tornillos sujetan huesos de la columna para que se unan."], "signOff"),
        row("Las dos a la vez", ["Primero sitio para el nervio, luego sujeción firme."], "signOff"),
      ),
      paragraph(
        "Está dormido del todo (anestesia general). Hay un corte en la espalda, a veces de lado o por delante. Casi todos se quedan unos días en el hospital.",
        "signOff",
      ),
    ),
    section(
      "benefits",
      "¿En qué puede ayudar?",
      paragraph(
        "Puede quitar la presión de los nervios, evitar que la columna se mueva y evitar que una pierna débil empeore. Quizá no devuelva toda la fuerza. Cuanto antes se libera un nervio, más puede volver.",
        "signOff",
      ),
    ),
    section(
      "risks",
      "¿Qué puede salir mal?",
      paragraph(
        "Una operación tiene más riesgo que un procedimiento con cemento. Puede haber infección, sangrado, coágulos, daño a un nervio, problemas de pulmón o corazón, y confusión después del sueño largo. Los tornillos se pueden soltar en hueso débil. Algunas personas necesitan otra operación, y algunas mueren.",
        "signOff",
      ),
      paragraph(
        "Qué tan probable es cada cosa depende de su edad, su salud y el tipo de operación. Pida sus propias cifras.",
        "signOff",
      ),
    ),
    section(
      "alternatives",
      "¿Qué otra cosa puede hacer?",
      list(
        "Cuando ningún nervio corre peligro, otros caminos son:",
        item("tiempo, movimiento y medicina para el dolor que sea segura para usted", "acr2018"),
        item("un corsé y terapia", "ebeling2019"),
        item("un procedimiento con cemento", "nice2013"),
        item("para un cáncer en el hueso: también radiación o medicinas", "acr2018"),
      ),
      link("/learn/cement-procedures", "Vertebroplastia y cifoplastia, una al lado de la otra"),
    ),
    section(
      "recovery",
      "¿Cómo es la recuperación?",
      paragraph(
        "Es más lenta que después del cemento. Se empieza a caminar pronto, con ayuda. Doblarse, cargar y manejar esperan semanas. La terapia sigue durante meses. El cuidado del hueso débil sigue siempre.",
        "signOff",
      ),
    ),
    section(
      "ask",
      "¿Qué puede preguntar al cirujano?",
      list(
        "Puede llevar estas preguntas:",
        item("¿Qué pasa si esperamos, y cuánto tiempo es seguro?"),
        item("¿Qué espera ganar para mí: menos dolor, más fuerza, una espalda más recta?"),
        item("¿Qué riesgos hay a mi edad, en cifras?"),
        item("¿Cómo va a sujetar los tornillos un hueso débil?"),
        item("¿Quién me va a cuidar en casa, y cuánto tiempo?"),
      ),
      link("/book", "Pedir una cita"),
    ),
    section("help", "¿Cuándo debe pedir ayuda?", emergencyCard, todayCard, checkSigns),
  ],
  glossary: [
    { term: "operación", meaning: "Tratar con un corte, con la persona dormida." },
    { term: "médula", meaning: "El grueso haz de nervios que va dentro de la columna." },
    { term: "descompresión", meaning: "Quitar lo que aprieta un nervio." },
    { term: "fusión", meaning: "Hacer que huesos de la columna se unan." },
    { term: "anestesia general", meaning: "Medicinas que lo duermen del todo." },
    { term: "radiación", meaning: "Rayos fuertes que encogen un cáncer." },
    { term: "procedimiento", meaning: "Algo que un médico le hace a su cuerpo para tratarlo." },
  ],
  references: ["acr2018", "nice2023", "finucane2020", "ebeling2019", "nice2013"],
  related: ["back-pain", "cement-procedures", "bone-health"],
  funding: ownFunds.es,
  review: draft,
};
