import { item, link, list, paragraph, row, section, table } from "#content/build";
import { checkSigns, emergencyCard, todayCard } from "#content/es/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const research: EducationPage = {
  slug: "research",
  title: "Qué dicen los estudios sobre el cemento",
  summary:
    "Los estudios principales en palabras claras, en qué coinciden y en qué no se ponen de acuerdo los expertos.",
  sections: [
    section(
      "short",
      "¿Cuál es la respuesta corta?",
      paragraph(
        "Los expertos no están del todo de acuerdo. Cuando la gente no sabía si recibió cemento, la mayoría de los estudios vio poca diferencia en el dolor. Un estudio en personas con dolor muy fuerte en las primeras semanas vio una clara.",
        "buchbinder2018",
        "clark2016",
      ),
      paragraph(
        "Cuando la gente sabía qué recibía, quienes tuvieron cemento estaban mejor que quienes tuvieron el cuidado usual. Sin procedimiento, el dolor suele ceder en 2 a 12 semanas.",
        "sanli2020",
        "acr2018",
      ),
      paragraph(
        "Por eso importa su caso: cuánto duele, qué tan nueva es la fractura y qué muestra la imagen. Ningún estudio puede decir cómo le irá a usted.",
        "signOff",
      ),
    ),
    section(
      "fair",
      "¿Qué hace justa una prueba?",
      paragraph(
        "El dolor mejora por más de una razón. Las fracturas sanan. A un mal día le sigue muchas veces uno mejor. Y el cuidado y la esperanza ya calman el dolor.",
        "signOff",
      ),
      paragraph(
        "Por eso, en los estudios más justos, al azar unas personas reciben cemento y otras un procedimiento simulado. Todo se ve y se siente igual. Nadie que mide el dolor sabe quién recibió qué. Lo que queda es el efecto del cemento.",
        "kallmes2009",
        "firanescu2018",
      ),
      paragraph(
        "En un estudio abierto, todos saben quién recibió qué. Muestra lo que pasa en la práctica diaria. Pero no puede separar el cemento de la esperanza.",
        "signOff",
      ),
    ),
    section(
      "pretend",
      "¿Qué vieron los estudios con procedimiento simulado?",
      table(
        "Vertebroplastia frente a un procedimiento simulado",
        ["Estudio", "Quién participó", "Qué halló"],
        row(
          "INVEST, 2009",
          [
            "131 personas",
            "Sin diferencia clara en dolor ni en la vida diaria al mes. Al año, el dolor era 1 punto de 10 menor con cemento; para entonces muchos habían cambiado de grupo.",
          ],
          "kallmes2009",
        ),
        row(
          "Buchbinder, 2009",
          ["78 personas con dolor de menos de 12 meses", "Ninguna ventaja del cemento entre 1 semana y 6 meses."],
          "buchbinder2009",
          "signOff",
        ),
        row(
          "VAPOUR, 2016",
          [
            "120 personas con dolor muy fuerte de menos de 6 semanas",
            "Poco dolor a los 14 días: 44 de cada 100 con cemento, 21 de cada 100 sin él.",
          ],
          "clark2016",
        ),
        row(
          "VERTOS IV, 2018",
          [
            "180 personas con fracturas nuevas",
            "Sin diferencia clara en dolor en ningún momento hasta los 12 meses. Sin cemento, el hueso tratado se hundió más veces.",
          ],
          "firanescu2018",
          "firanescu2019",
        ),
        row(
          "VERTOS V, 2023",
          [
            "80 personas con dolor de más de 3 meses; a las otras les pusieron anestesia local",
            "Al año, el dolor era 1.3 puntos de 10 menor con cemento. La vida diaria era más o menos igual.",
          ],
          "vertosV2023",
        ),
      ),
      paragraph(
        "En todos estos estudios mejoraron los dos grupos, y muchas personas enseguida.",
        "kallmes2009",
        "firanescu2018",
      ),
    ),
    section(
      "open",
      "¿Qué vieron los estudios abiertos?",
      table(
        "Cemento frente al cuidado usual, o sin grupo para comparar",
        ["Estudio", "Quién participó", "Qué halló"],
        row(
          "VERTOS II, 2010",
          [
            "202 personas con dolor de 6 semanas o menos. Vertebroplastia o cuidado usual",
            "Más alivio con cemento, unos 2 puntos de 10. Fracturas nuevas: sin diferencia clara.",
          ],
          "klazenLancet2010",
          "klazen2010",
          "signOff",
        ),
        row(
          "FREE, 2009",
          [
            "300 personas. Cifoplastia o cuidado usual",
            "Mejor vida diaria al mes con cifoplastia; luego menos diferencia, durante 2 años.",
          ],
          "wardlaw2009",
          "vanMeirhaeghe2013",
        ),
        row(
          "CAFE, 2011",
          ["134 personas con cáncer. Cifoplastia o cuidado usual", "Mejor vida diaria al mes con cifoplastia."],
          "berenson2011",
        ),
        row(
          "KAVIAR, 2014",
          [
            "381 personas. Cifoplastia o vertebroplastia. Se detuvo antes de tiempo",
            "El dolor y la vida diaria fueron más o menos iguales con las dos.",
          ],
          "dohm2014",
        ),
        row(
          "EVOLVE, 2019",
          [
            "350 personas, todas con cifoplastia. Nadie para comparar",
            "El dolor medio bajó de 8.7 sobre 10 en 6.3 puntos en un año. En ese año murieron 26 de ellas. Sin un grupo para comparar, nadie puede decir por qué.",
          ],
          "beall2019",
        ),
      ),
      paragraph(
        "FREE, CAFE y EVOLVE los pagó una empresa que fabrica los globos, o tenían lazos con ella.",
        "wardlaw2009",
        "berenson2011",
        "beall2019",
      ),
    ),
    section(
      "together",
      "¿Qué dicen todos los estudios juntos?",
      paragraph(
        "Una revisión Cochrane juntó 21 estudios de vertebroplastia. En 5 de ellos, 541 personas recibieron cemento o un procedimiento simulado. No apoya la vertebroplastia como rutina.",
        "buchbinder2018",
      ),
      paragraph(
        "Otra revisión de 18 estudios con 2,165 personas halló menos dolor con cemento que con el cuidado usual. Frente a un procedimiento simulado no halló una diferencia clara.",
        "sanli2020",
      ),
      paragraph(
        "En fracturas nuevas, los estudios no vieron una diferencia clara. En el hueso tratado, vieron que se hunde menos con cemento.",
        "klazen2010",
        "firanescu2019",
      ),
      paragraph(
        "Algunos informes dicen que con cemento se vive más. No eran pruebas justas: quizá lo recibió la gente más sana. No los usamos.",
        "signOff",
      ),
    ),
    section(
      "guides",
      "¿Qué aconsejan los expertos?",
      table(
        "Posición de los grupos de expertos",
        ["Grupo", "Qué dice"],
        row(
          "NICE, Reino Unido, 2013",
          [
            "Las dos se pueden ofrecer para un dolor grave por una fractura reciente que no ha sanado, si el buen cuidado del dolor no bastó. El examen y la imagen deben mostrar el mismo hueso.",
          ],
          "nice2013",
        ),
        row(
          "Academy of Medical Royal Colleges, Reino Unido, 2020",
          ["Se pueden ofrecer si se cumplen ciertas condiciones, junto con el cuidado de los huesos."],
          "aomrc2020",
        ),
        row(
          "American College of Radiology, 2018",
          [
            "Para una fractura por hueso débil sin señales de alarma, pueden servir tanto el cuidado médico como el cemento.",
          ],
          "acr2018",
        ),
        row(
          "Declaración de grupos de Estados Unidos y Canadá que hacen estos procedimientos, 2014",
          ["Seguros y útiles en las personas adecuadas, cuando otro cuidado no bastó."],
          "barr2014",
        ),
        row(
          "Panel de expertos con el método RAND, 2018. Lo pagó un fabricante de globos",
          ["Sirve si la imagen muestra una fractura fresca y el dolor empeora, o si hay dos o más señales más."],
          "hirsch2018",
        ),
        row(
          "Sociedad de investigación ósea de Estados Unidos (ASBMR), 2019",
          [
            "Vertebroplastia: ninguna ventaja clara frente a un procedimiento simulado. Cifoplastia: faltan pruebas. No se puede descartar que haga daño.",
          ],
          "ebeling2019",
        ),
        row(
          "Cirujanos de huesos de Estados Unidos (AAOS), 2010",
          ["Aconsejaron no hacer vertebroplastia. La cifoplastia era una opción débil."],
          "signOff",
        ),
      ),
      paragraph(
        "¿Por qué no coinciden? Unos dan más peso a las pruebas justas. Otros, a lo que ven en personas con dolor muy fuerte, que eran pocas en esas pruebas. Todos leen los mismos estudios.",
        "signOff",
      ),
    ),
    section(
      "sure",
      "¿Qué es seguro y qué no?",
      list(
        "Bien demostrado:",
        item("la mayoría mejora en semanas, con o sin cemento", "acr2018"),
        item("el cemento hace menos probable que el hueso tratado se aplaste más", "firanescu2019"),
        item("las fugas pequeñas son comunes y casi todas no hacen daño", "dohm2014", "leak2023"),
        item(
          "la medicina para el hueso hace menos probable la próxima fractura; el cemento no",
          "leboff2022",
          "klazen2010",
        ),
      ),
      list(
        "Sin resolver:",
        item("quién gana más, aunque parecen contar el dolor muy fuerte y la fractura muy nueva", "clark2016"),
        item("si la cifoplastia es mejor que un procedimiento simulado", "ebeling2019", "signOff"),
        item("si ganar algo de altura en el hueso cambia la vida diaria", "signOff"),
      ),
    ),
    section(
      "ask",
      "¿Qué nos puede preguntar?",
      list(
        "Estas preguntas ayudan:",
        item("¿Cuál de estos estudios trata de alguien como yo?"),
        item("¿Qué espera en mi caso con cemento, y qué sin él?"),
        item("¿Qué le haría aconsejarme que no?"),
      ),
      link("/learn/vertebroplasty", "La vertebroplastia, paso a paso"),
      link("/learn/kyphoplasty", "La cifoplastia, paso a paso"),
    ),
    section("help", "¿Cuándo debe pedir ayuda?", emergencyCard, todayCard, checkSigns),
  ],
  glossary: [
    { term: "vertebroplastia", meaning: "Se pone cemento directo en un hueso roto de la columna." },
    { term: "cifoplastia", meaning: "Un globo hace espacio en el hueso antes de poner el cemento." },
    { term: "procedimiento", meaning: "Algo que un médico le hace a su cuerpo para tratarlo." },
    { term: "procedimiento simulado", meaning: "Todo se ve y se siente igual, pero no se pone cemento." },
    { term: "estudio abierto", meaning: "Un estudio en el que todos saben quién recibió qué cuidado." },
    { term: "revisión", meaning: "Un trabajo que junta muchos estudios." },
    { term: "cuidado usual", meaning: "Reposo, medicina para el dolor, corsé y terapia, como es común." },
  ],
  references: [
    "buchbinder2018",
    "clark2016",
    "sanli2020",
    "acr2018",
    "kallmes2009",
    "firanescu2018",
    "buchbinder2009",
    "firanescu2019",
    "vertosV2023",
    "klazenLancet2010",
    "klazen2010",
    "wardlaw2009",
    "vanMeirhaeghe2013",
    "berenson2011",
    "dohm2014",
    "beall2019",
    "nice2013",
    "aomrc2020",
    "barr2014",
    "hirsch2018",
    "ebeling2019",
    "leak2023",
    "leboff2022",
  ],
  related: ["vertebroplasty", "kyphoplasty", "cement-procedures", "first-weeks"],
  funding: ownFunds.es,
  review: draft,
};
