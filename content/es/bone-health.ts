import { item, link, list, paragraph, row, section, table } from "#content/build";
import { checkSigns, emergencyCard, todayCard } from "#content/es/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const boneHealth: EducationPage = {
  slug: "bone-health",
  title: "Huesos más fuertes después de una fractura",
  summary: "La prueba, las medicinas por grupos, calcio y vitamina D, ejercicio y menos caídas. Qué puede pedir ahora.",
  sections: [
    section(
      "why",
      "¿Por qué importa ahora?",
      paragraph(
        "Un hueso que se rompió con poca fuerza es un aviso. Después de una fractura de columna, la siguiente es unas 5 veces más probable. Otras fracturas son de 2 a 3 veces más probables. El primer año es el de más riesgo.",
        "leboff2022",
      ),
      paragraph(
        "La buena noticia: esto se puede tratar. El cemento, el corsé o el reposo no hacen más fuertes los otros huesos. La medicina para el hueso sí, y también cómo come, se mueve y vive.",
        "leboff2022",
      ),
      paragraph(
        "Elija lo que elija para el dolor, pregunte quién va a cuidar sus huesos. Puede ser su médico, una clínica de huesos o nosotros.",
        "hirsch2018",
      ),
    ),
    section(
      "scan",
      "¿Qué pruebas le pueden hacer?",
      list(
        "Pregunte por:",
        item("una prueba de densidad ósea (DXA). Es rápida y no duele", "leboff2022"),
        item("análisis de sangre, para buscar otras causas de hueso débil", "leboff2022"),
        item("una revisión de sus otras medicinas. Algunas debilitan los huesos", "leboff2022"),
        item("su riesgo de caídas", "leboff2022"),
      ),
      paragraph(
        "La prueba da un número que se llama T-score. Con -2.5 o menos, los médicos hablan de hueso débil (osteoporosis). Pero una fractura de columna por una caída pequeña también cuenta, sea cual sea el número.",
        "leboff2022",
      ),
    ),
    section(
      "ost",
      "¿Aún no le han hecho la prueba?",
      paragraph(
        "A veces los médicos hacen una cuenta corta para ver quién puede necesitar la prueba. Se llama OST y solo usa la edad y el peso. No dice nada seguro sobre sus huesos.",
        "adler2003",
      ),
      paragraph(
        "No tiene que hacer la cuenta. Puede preguntar: “Con mi edad y mi peso, ¿debo hacerme una prueba de densidad ósea?” Si ya tuvo una fractura de columna, vale la pena pedirla de todos modos.",
        "leboff2022",
      ),
    ),
    section(
      "medicines",
      "¿Qué medicinas hay para los huesos?",
      paragraph(
        "Hay dos tipos. Unas frenan la pérdida de hueso. Otras forman hueso nuevo. Cuál y cuándo lo deciden usted y su médico.",
        "camacho2020",
        "shoback2020",
      ),
      table(
        "Medicinas para los huesos, por grupos",
        ["Grupo", "Qué hace y cómo se toma", "Pregunte"],
        row(
          "Bifosfonatos",
          [
            "Frenan la pérdida de hueso. Una pastilla por semana o por mes, o un suero una vez al año.",
            "¿Mis riñones y mis dientes están bien para eso? ¿Cuánto tiempo lo tomo?",
          ],
          "leboff2022",
        ),
        row(
          "Denosumab",
          [
            "Frena la pérdida de hueso. Una inyección cada 6 meses.",
            "¿Quién se encarga de que la próxima llegue a tiempo?",
          ],
          "leboff2022",
        ),
        row(
          "Raloxifeno (un SERM)",
          [
            "Frena la pérdida de hueso en la columna. Una pastilla al día, para mujeres.",
            "¿Qué significa para los coágulos de sangre?",
          ],
          "leboff2022",
        ),
        row(
          "Teriparatida y abaloparatida",
          [
            "Forman hueso. Una inyección al día, por un tiempo limitado. Después sigue otra medicina.",
            "¿Qué viene después?",
          ],
          "camacho2020",
          "shoback2020",
        ),
        row(
          "Romosozumab",
          [
            "Forma hueso y frena la pérdida. Inyecciones una vez al mes durante un año. En Estados Unidos lleva un aviso sobre ataques al corazón y al cerebro.",
            "¿Es seguro para mi corazón?",
          ],
          "camacho2020",
          "signOff",
        ),
      ),
      paragraph(
        "Cuando el riesgo de otra fractura es muy alto, los médicos suelen empezar con una medicina que forma hueso. Luego siguen con una que lo conserva.",
        "camacho2020",
        "shoback2020",
      ),
    ),
    section(
      "denosumab",
      "¿Le ponen denosumab (Prolia)?",
      paragraph(
        "Cuando las inyecciones se dejan o se retrasan, el hueso se puede perder rápido. A algunas personas se les rompen varios huesos de la columna. No se salte ninguna y no la deje sin un plan de su médico.",
        "tsourdi2021",
      ),
      paragraph("¿Su inyección va tarde, o falta poco? Llame al médico que se la pone, o llámenos hoy.", "signOff"),
    ),
    section(
      "food",
      "¿Cuánto calcio y vitamina D?",
      table(
        "Lo que aconsejan los expertos de Estados Unidos, comida y pastillas juntas",
        ["Para", "Cuánto al día"],
        row("Mujeres desde 51 años, hombres desde 71", ["1,200 mg de calcio"], "leboff2022"),
        row("Hombres de 50 a 70", ["1,000 mg de calcio"], "leboff2022"),
        row("Casi todos después de los 50", ["800 a 1,000 unidades de vitamina D, si la necesita"], "leboff2022"),
      ),
      paragraph(
        "La comida va primero. La leche, el yogur, el queso, el tofu, las hojas verdes y los peces pequeños con espinas tienen calcio. La pastilla solo cubre lo que falta.",
        "leboff2022",
      ),
      paragraph(
        "Son cifras para la gente en general. Las piedras en el riñón y otras enfermedades las cambian. Pregunte a su médico qué es lo suyo.",
        "signOff",
      ),
    ),
    section(
      "exercise",
      "¿Qué ejercicio ayuda?",
      paragraph(
        "Los huesos y los músculos siguen fuertes cuando cargan su peso. Caminar, bailar y subir escaleras lo hacen. Sume fuerza y equilibrio dos o tres veces por semana, cuando su equipo diga que puede.",
        "leboff2022",
        "signOff",
      ),
      paragraph(
        "Después de una fractura de columna, el ejercicio puede ayudar a moverse, calmar el dolor y tener menos miedo a caer. No se ha demostrado que evite caídas ni fracturas en quien ya tuvo una.",
        "ebeling2019",
      ),
      list(
        "Hasta que su equipo diga que puede, no:",
        item("se doble por la cintura para levantar cosas", "signOff"),
        item("gire la espalda con una carga en las manos", "signOff"),
        item("haga abdominales ni se toque los pies", "signOff"),
      ),
    ),
    section(
      "habits",
      "¿Y el tabaco y el alcohol?",
      paragraph(
        "Fumar debilita los huesos y los hace sanar más despacio. Dejarlo ayuda a cualquier edad. Pídanos ayuda, o a su médico.",
        "leboff2022",
      ),
      paragraph(
        "El alcohol debilita el hueso y hace más fácil caerse. Tome poco. Tres tragos al día o más son demasiado para el hueso.",
        "leboff2022",
        "signOff",
      ),
    ),
    section(
      "falls",
      "¿Cómo puede caerse menos?",
      list(
        "En casa:",
        item("quite alfombras sueltas, cables y estorbos", "leboff2022"),
        item("ponga una luz en el camino al baño", "leboff2022"),
        item("ponga barras junto al inodoro y la ducha", "leboff2022"),
        item("use zapatos que no resbalen, también en casa", "signOff"),
      ),
      list(
        "Y pregunte a su médico:",
        item("¿Alguna de mis medicinas me marea o me da sueño?", "leboff2022"),
        item("¿Cuándo me revisaron la vista por última vez?", "leboff2022"),
        item("¿Me ayudaría un bastón, un andador o entrenar el equilibrio?", "leboff2022"),
      ),
    ),
    section(
      "ask",
      "¿Qué puede preguntar en su cita?",
      list(
        "Puede llevar estas preguntas:",
        item("¿Por qué se me rompió el hueso?"),
        item("¿Cuándo me harán la prueba de densidad ósea?"),
        item("¿Qué medicina para el hueso me conviene y por cuánto tiempo?"),
        item("¿Quién va a seguir mi caso, y cuándo?"),
      ),
      link("/book", "Pedir una cita"),
    ),
    section(
      "help",
      "¿Cuándo debe pedir ayuda?",
      paragraph("Un dolor nuevo y repentino en la espalda puede ser otra fractura. Díganoslo el mismo día.", "signOff"),
      emergencyCard,
      todayCard,
      checkSigns,
    ),
  ],
  glossary: [
    { term: "osteoporosis", meaning: "Hueso delgado y débil que se rompe con poca fuerza." },
    {
      term: "densidad ósea",
      meaning: "Una radiografía rápida de baja dosis que muestra qué tan fuertes son los huesos. También se llama DXA.",
    },
    { term: "bifosfonatos", meaning: "Medicinas para el hueso como el alendronato y el ácido zoledrónico." },
    { term: "denosumab", meaning: "Una medicina para el hueso en inyección. Una marca es Prolia." },
    { term: "raloxifeno", meaning: "Una pastilla para mujeres que actúa en el hueso como una hormona." },
    { term: "teriparatida", meaning: "Una inyección diaria que forma hueso." },
    { term: "abaloparatida", meaning: "Una inyección diaria que forma hueso." },
    { term: "romosozumab", meaning: "Una inyección mensual que forma hueso." },
    { term: "calcio", meaning: "De lo que están hechos los huesos. Está en la leche, las verduras y otras comidas." },
    { term: "medicina", meaning: "Una pastilla, una inyección o un suero que trata una enfermedad." },
  ],
  references: ["leboff2022", "hirsch2018", "adler2003", "camacho2020", "shoback2020", "tsourdi2021", "ebeling2019"],
  related: ["first-weeks", "spinal-fracture", "going-home"],
  funding: ownFunds.es,
  review: draft,
};
