import { care, item, link, list, paragraph, row, section, steps, table } from "#content/build";
import { checkSigns, emergencyCard, noSigns, todayCard } from "#content/es/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const firstWeeks: EducationPage = {
  slug: "first-weeks",
  title: "Las primeras semanas después de una fractura de columna",
  summary: "Descanso, movimiento, medicinas para el dolor, corsé y terapia. Qué puede esperar la mayoría.",
  sections: [
    section(
      "expect",
      "¿Qué puede esperar?",
      paragraph(
        "La mayoría mejora poco a poco entre 2 y 12 semanas. Cuánto se vuelve a poder hacer cambia de una persona a otra.",
        "acr2018",
      ),
      paragraph(
        "El dolor suele bajar después de 2 a 3 semanas. A las 6 semanas, a muchas personas ya no les duele la fractura.",
        "nice2013",
      ),
      paragraph(
        "No siempre es así. Entre personas mayores que estuvieron en el hospital por esta fractura, la mayoría aún tenía mucho dolor a los 3 meses. A los 6 meses lo tenían más de 33 de cada 100.",
        "aomrc2020",
      ),
      steps(
        [
          ["Días 1 a 3", "Descanse cuando lo necesite. Levántese a dar paseos cortos en cuanto pueda."],
          ["Semanas 1 a 2", "Muévase un poco más cada día. Vemos cómo sigue a las 2 semanas."],
          [
            "Semanas 3 a 6",
            "A muchas personas el dolor ya les va bajando. La terapia puede avanzar. Lo vemos otra vez a las 6 semanas.",
          ],
          [
            "Semanas 7 a 12",
            "Vuelve a hacer más cosas de su día. Si el dolor aún lo frena, hablamos de qué más puede ayudar.",
          ],
        ],
        "signOff",
      ),
    ),
    section(
      "rest",
      "¿Cuánto debe descansar?",
      paragraph(
        "Quédese poco tiempo en cama. Estar mucho tiempo en cama debilita los músculos y los huesos.",
        "ebeling2019",
      ),
      list(
        "Esto puede ayudarle a descansar:",
        item("Acuéstese boca arriba con una almohada debajo de las rodillas.", "signOff"),
        item("O acuéstese de lado con una almohada entre las rodillas.", "signOff"),
        item("Para levantarse, gire primero de lado. Luego empuje con los brazos.", "signOff"),
      ),
    ),
    section(
      "move",
      "¿Cómo debe moverse?",
      paragraph(
        "Camine un poco, muchas veces al día. Pare antes de que el dolor sea fuerte. Use un bastón o un andador si le da seguridad.",
        "signOff",
      ),
      list(
        "Hasta que su equipo le diga que puede, no:",
        item("se agache para levantar cosas", "signOff"),
        item("gire la espalda con peso en las manos", "signOff"),
        item("haga abdominales ni se toque los pies", "signOff"),
      ),
      paragraph(
        "Haga más segura su casa. Quite tapetes y cables sueltos, ilumine el camino al baño y use zapatos que no resbalen.",
        "leboff2022",
        "signOff",
      ),
    ),
    section(
      "medicine",
      "¿Y las medicinas para el dolor?",
      paragraph(
        "La medicina para el dolor ayuda a moverse, dormir y respirar bien mientras el hueso sana. Hay más de un tipo. Cada uno tiene sus riesgos. Pregunte a su médico o farmacéutico cuál es seguro para usted.",
        "signOff",
      ),
      table(
        "Tipos de medicina para el dolor y qué preguntar",
        ["Tipo", "Bueno saber", "Pregunte"],
        row(
          "Acetaminofén",
          [
            "Está también en muchas pastillas para el resfriado y la gripe. Demasiado daña el hígado.",
            "¿Cuánto es seguro para mí en un día, con todas las pastillas?",
          ],
          "signOff",
        ),
        row(
          "Antiinflamatorios (AINE)",
          [
            "Pueden dañar el estómago, los riñones y el corazón, y causar sangrado. El riesgo crece con los años.",
            "¿Son seguros con mi corazón, mis riñones y mis otras pastillas?",
          ],
          "signOff",
        ),
        row(
          "Opioides",
          [
            "Son para un dolor muy fuerte. Pueden dar sueño, confusión o estreñimiento, y causar caídas. El cuerpo puede acostumbrarse.",
            "¿Cuánto tiempo los tomo y cómo los dejo?",
          ],
          "signOff",
        ),
      ),
      paragraph(
        "No empiece, deje ni cambie ninguna medicina por su cuenta, y menos un anticoagulante. Pregunte antes a su médico o farmacéutico.",
        "signOff",
      ),
    ),
    section(
      "brace",
      "¿Ayuda un corsé?",
      paragraph(
        "Un corsé sostiene la espalda y le recuerda que no se doble. Ayuda a algunas personas por poco tiempo. Los estudios no dejan claro que calme el dolor o ayude a sanar.",
        "ebeling2019",
        "aomrc2020",
      ),
      paragraph(
        "Si prueba uno, debe quedarle bien y no rozar. Pregunte cuánto llevarlo al día y cuándo dejarlo. Si se usa mucho tiempo, los músculos de la espalda pierden fuerza.",
        "signOff",
      ),
    ),
    section(
      "therapy",
      "¿Cuándo empieza la terapia?",
      paragraph(
        "Un fisioterapeuta le enseña a moverse, pararse y levantar cosas sin peligro. Luego se entrenan los músculos que sostienen la columna. Casi todos empiezan por caminar y unos pocos ejercicios en casa, y van a más.",
        "signOff",
      ),
      paragraph(
        "El ejercicio después de esta fractura puede ayudar a moverse, calmar el dolor y tener menos miedo a caer. No se ha demostrado que evite caídas ni fracturas nuevas. Su equipo le dirá cuándo puede empezar.",
        "ebeling2019",
      ),
    ),
    section(
      "without",
      "¿Puede sanar sin procedimiento?",
      paragraph(
        "Sí. La mayoría sana así. El hueso se une y el dolor se va, pero el hueso queda con su nueva forma. Puede quedar algo más bajo o más encorvado.",
        "acr2018",
        "signOff",
      ),
      paragraph(
        "Puede tardar más de lo que quisiera, y algunos días son peores que el anterior. Lo que cuenta es cómo va en semanas: caminar algo más, con algo menos de dolor.",
        "signOff",
      ),
    ),
    section(
      "more",
      "¿Y si el dolor no cede?",
      list(
        "Díganos si, con buen cuidado:",
        item("el dolor sigue fuerte después de unas semanas, o va a peor", "nice2013"),
        item("no puede moverse, dormir o hacer terapia por el dolor", "signOff"),
        item("la medicina para el dolor es demasiado para usted", "signOff"),
      ),
      paragraph(
        "Entonces una imagen nueva puede mostrar si la fractura aún está sanando, o si hay otra. Puede valer la pena hablar de un procedimiento con cemento. El momento importa: no espere meses para llamar.",
        "nice2013",
        "clark2016",
      ),
      link("/learn/cement-procedures", "Vertebroplastia y cifoplastia, una al lado de la otra"),
    ),
    section(
      "bones",
      "¿Y sus huesos?",
      paragraph(
        "Una fractura en la columna hace que la siguiente sea unas 5 veces más probable. El primer año es el de más riesgo. Pregunte ahora por la prueba de densidad ósea y la medicina para el hueso.",
        "leboff2022",
      ),
      link("/learn/bone-health", "Huesos más fuertes después de una fractura"),
    ),
    section(
      "help",
      "¿Cuándo debe pedir ayuda?",
      emergencyCard,
      care("emergency", "Con medicina fuerte para el dolor, llame al 911 si:", [
        "tiene mucho sueño, confusión o respira despacio",
      ]),
      todayCard,
      care("urgent", "Llámenos hoy también si:", ["el dolor es mucho peor, o hay un dolor nuevo en otro lugar"]),
      noSigns,
      checkSigns,
    ),
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
  references: ["acr2018", "nice2013", "aomrc2020", "ebeling2019", "leboff2022", "clark2016"],
  related: ["bone-health", "back-pain", "cement-procedures"],
  funding: ownFunds.es,
  review: draft,
};
