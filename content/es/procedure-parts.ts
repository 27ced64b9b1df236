import { item, link, list, paragraph, row, steps } from "#content/build";

/** What the pages on vertebroplasty and on kyphoplasty have in common, said once. */
export const suits = [
  paragraph(
    "Ninguna página puede decirle si esto es para usted. Su equipo mira con usted su dolor, sus imágenes y su salud. El momento importa: las imágenes muestran si la fractura aún está sanando.",
    "nice2013",
  ),
  list(
    "Su equipo revisará si:",
    item("el dolor es fuerte y sigue, aun con buen tratamiento", "nice2013"),
    item("la fractura es nueva o no ha sanado", "nice2013"),
    item("el punto que duele y la imagen muestran el mismo hueso", "nice2013"),
    item("el dolor le impide moverse, dormir o hacer terapia", "signOff"),
    item("el hueso se rompió por hueso débil, una lesión o un cáncer", "barr2014"),
    item("una operación abierta sería demasiado dura para usted", "signOff"),
  ),
] as const;

export const notSuits = [
  list(
    "Su equipo también revisará si:",
    item("tiene ahora una infección, en la columna o en otra parte", "tsoumakidou2017"),
    item("su sangre no coagula bien, o toma un anticoagulante", "tsoumakidou2017", "patel2019"),
    item("tiene reacción al cemento o al contraste", "tsoumakidou2017"),
    item("está embarazada, o podría estarlo", "signOff"),
    item("su dolor viene de otra cosa, o está mejorando solo", "nice2013"),
    item("la fractura aprieta un nervio o la médula, o la columna no está estable", "tsoumakidou2017"),
    item("hay en el hueso un tumor de un tipo que necesita otro cuidado", "signOff"),
    item("no puede acostarse boca abajo, o relajarlo con medicinas no es seguro para usted", "signOff"),
  ),
  paragraph(
    "Cualquiera de estas cosas puede querer decir: ahora no, no de esta forma, o antes hay que hablar con otro médico. No deje un anticoagulante por su cuenta. Sus médicos lo planearán con usted.",
    "signOff",
  ),
] as const;

export const alternatives = [
  list(
    "Puede elegir no poner cemento ahora. Otros caminos son:",
    item("tiempo, con poco reposo y moverse cada vez más. La mayoría mejora en 2 a 12 semanas", "acr2018"),
    item("medicina para el dolor que sea segura para usted", "signOff"),
    item("un corsé por poco tiempo. Los estudios no son claros", "ebeling2019"),
    item("terapia, que puede ayudar a moverse y calmar el dolor", "ebeling2019"),
    item("una operación abierta, si hay un nervio apretado o la columna no está estable", "signOff"),
  ),
  paragraph(
    "Esperar es una elección de verdad, y puede cambiar de idea. Sin procedimiento, algunas personas tienen dolor durante meses. Todos estos caminos necesitan también cuidado de los huesos.",
    "aomrc2020",
    "leboff2022",
  ),
  link("/learn/first-weeks", "Cómo es la recuperación sin procedimiento"),
] as const;

export const sedation = paragraph(
  "Una inyección le duerme la piel y el camino hasta el hueso. Casi todos reciben además en la vena una medicina que da calma y sueño (sedación). Puede oír voces y sentir algo de presión. Si le duele, dígalo.",
  "signOff",
);

export const recovery = [
  steps(
    [
      [
        "Las primeras horas",
        "Se queda acostado 1 o 2 horas. Luego se sienta, se levanta y camina. Casi todos van a casa el mismo día.",
      ],
      [
        "Días 1 y 2",
        "Movimientos suaves y paseos cortos. El punto puede doler. Muchos ya tienen menos dolor; otros, más tarde.",
      ],
      ["Semanas 1 y 2", "Un poco más cada día. Nada de peso. Revisamos la piel, el dolor y la fuerza."],
      ["Semanas 3 a 6", "La terapia le da fuerza. Puede tardar hasta 6 semanas en hacer todo lo que hacía antes."],
    ],
    "signOff",
  ),
  paragraph("La rapidez depende de su salud y de lo grave que sea la fractura.", "signOff"),
  link("/learn/going-home", "Volver a casa y las primeras seis semanas"),
] as const;

export const rareHarms = paragraph(
  "Otros daños son infección, sangrado, una costilla rota, una reacción alérgica, daño a un nervio o a la médula, un coágulo o cemento en los pulmones, y la muerte. Se cree que cada uno le pasa a menos de 1 persona por cada 100 cuando la causa es hueso débil. Con cáncer en el hueso es más.",
  "signOff",
);

export const leaks = paragraph(
  "Un poco de cemento puede salirse del hueso. Las fugas pequeñas son comunes en las imágenes. Las que hacen daño son poco comunes. En una revisión de 1,025 procedimientos, ninguna fuga dañó un nervio, llegó a los pulmones con daño ni llevó a una operación. Eso no quiere decir que nunca pueda pasar.",
  "leak2023",
);

/** The answers that both pages give; what differs comes in front. */
export const commonAnswers = [
  row(
    "¿Estaré despierto?",
    ["Casi siempre tendrá sueño, pero no estará dormido del todo. Pregunte qué está previsto para usted."],
    "signOff",
  ),
  row(
    "¿Se puede tratar más de un hueso?",
    ["Sí, muchas veces hasta 3 de una vez. El equipo lo decide con usted."],
    "signOff",
  ),
  row("¿El cemento se queda?", ["Sí. Se endurece y se queda en el hueso para siempre."], "signOff"),
  row(
    "¿Se puede romper después el hueso de al lado?",
    [
      "Sí, como después de cualquier fractura de columna. En dos estudios no fue más común con cemento. La causa es el hueso débil; por eso importa la medicina para el hueso.",
    ],
    "klazen2010",
    "firanescu2019",
  ),
  row(
    "¿Y si no me ayuda?",
    ["Díganoslo. El dolor puede venir de otra parte. Puede seguir con todos los demás cuidados."],
    "signOff",
  ),
  row(
    "¿Cuánto me va a costar?",
    [
      "Depende de su seguro, que muchas veces pide antes imágenes y otros cuidados. Pregunte en recepción antes de decidir.",
    ],
    "signOff",
  ),
] as const;

export const questionsToAsk = list(
  "En su cita puede preguntar:",
  item("¿Mi fractura aún está sanando? ¿Cómo lo saben?"),
  item("¿Qué es probable si espero unas semanas?"),
  item("¿Qué procedimiento haría usted, y por qué?"),
  item("¿Cuántos ha hecho y cómo salieron?"),
  item("¿Cuál es el plan para mis huesos?"),
);
