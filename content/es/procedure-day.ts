import { item, link, list, paragraph, section, steps } from "#content/build";
import { afterEmergencyCard, afterTodayCard, checkSigns } from "#content/es/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const procedureDay: EducationPage = {
  slug: "procedure-day",
  title: "El día del procedimiento",
  summary: "Desde la puerta hasta volver a casa: a quién ve, qué le hacen y qué siente.",
  sections: [
    section(
      "morning",
      "¿Qué hace por la mañana?",
      list(
        "Antes de salir de casa:",
        item("tome o deje cada medicina como dice su carta", "signOff"),
        item("coma y beba solo como dice su carta", "asa2017"),
        item("lávese y no se ponga crema en la espalda", "signOff"),
        item("compruebe que su acompañante está en camino", "signOff"),
      ),
      paragraph("¿Tiene fiebre o se siente mal? Llámenos antes de salir.", "signOff"),
    ),
    section(
      "before",
      "¿Qué pasa al llegar?",
      steps(
        [
          [
            "La recepción",
            "Venga 1 o 2 horas antes, a la hora de su carta. Comprobamos su nombre y su fecha de nacimiento.",
          ],
          [
            "Enfermería",
            "Se cambia de ropa. Le toman la presión, el pulso y la temperatura, y le preguntan otra vez por alergias y medicinas.",
          ],
          [
            "Un tubo fino en una vena",
            "Es para la medicina que lo relaja y, muchas veces, para una medicina contra los gérmenes.",
          ],
          [
            "Su médico",
            "Le toca la espalda, revisa la fuerza y el tacto de las piernas y marca el punto. Es el momento de las últimas preguntas.",
          ],
        ],
        "signOff",
      ),
    ),
    section(
      "during",
      "¿Qué pasa en la sala?",
      steps(
        [
          [
            "Se acuesta boca abajo",
            "Hay cojines debajo. Diga si algo aprieta o duele. Le dan oxígeno y le ponen una pinza en el dedo.",
          ],
          ["El equipo se detiene y comprueba", "Dicen en voz alta su nombre, el hueso a tratar y sus alergias."],
          [
            "Le dan calma y le duermen la zona",
            "La medicina en la vena le da sueño. Una inyección le duerme la piel. Arde un momento.",
          ],
          ["Entra la aguja", "Los rayos X en vivo muestran el camino. Puede sentir presión o un golpecito."],
          ["Solo en la cifoplastia: el globo", "Se llena, abre un espacio y se vuelve a sacar."],
          [
            "Entra el cemento",
            "El médico lo mira en la radiografía y para si se sale del hueso. Puede sentir calor o presión.",
          ],
          [
            "Se queda quieto mientras se endurece",
            "Tarda unos 10 a 20 minutos. Luego se saca la aguja y se pone un apósito pequeño. No hay puntos, o solo uno.",
          ],
        ],
        "tsoumakidou2017",
        "signOff",
      ),
      paragraph(
        "El trabajo en sí duró de media 32 minutos en la vertebroplastia en un estudio, y 40 en la cifoplastia. Con más huesos se tarda más.",
        "dohm2014",
      ),
      link("/learn/vertebroplasty#steps", "Dibujos de cada paso: vertebroplastia"),
      link("/learn/kyphoplasty#steps", "Dibujos de cada paso: cifoplastia"),
    ),
    section(
      "feel",
      "¿Y si tiene miedo, o le duele?",
      paragraph(
        "Casi todos tienen algo de miedo. En ningún momento está solo. Alguien vigila su respiración y su corazón, y le habla.",
        "signOff",
      ),
      paragraph(
        "Si le duele o no puede estar quieto, dígalo enseguida. El equipo puede parar, darle más medicina o ayudarle a moverse.",
        "signOff",
      ),
    ),
    section(
      "after",
      "¿Qué pasa justo después?",
      steps(
        [
          [
            "Descansa boca arriba",
            "Durante 1 o 2 horas. Revisamos el pulso, la herida pequeña, y la fuerza y el tacto de las piernas.",
          ],
          ["Se sienta y luego camina", "Con alguien de enfermería al lado. Come y bebe algo."],
          [
            "Se va a casa",
            "Casi todos se van entre 1 y 3 horas después, algunos a las 4 o 6 horas. Unos pocos pasan la noche.",
          ],
        ],
        "signOff",
      ),
      list(
        "Puede irse cuando:",
        item("está despierto y sabe dónde está", "signOff"),
        item("su dolor está controlado", "signOff"),
        item("sus piernas tienen la fuerza de antes", "signOff"),
        item("ha orinado y ha dado unos pasos", "signOff"),
        item("la herida pequeña está seca", "signOff"),
        item("su acompañante está aquí y tiene sus próximas fechas por escrito", "signOff"),
      ),
    ),
    section(
      "wrong",
      "¿Y si algo sale mal?",
      paragraph(
        "Una fuga que se ve en la radiografía casi nunca hace daño, y el equipo para a tiempo. Si se toca un nervio o cuesta respirar, el equipo actúa enseguida. Se puede llamar a un cirujano.",
        "leak2023",
        "signOff",
      ),
      paragraph(
        "A veces el médico para antes de poner cemento, porque algo no se ve bien. Eso es cuidado, no un fracaso. Le dirán por qué.",
        "signOff",
      ),
    ),
    section(
      "helper",
      "¿Qué debe saber su acompañante?",
      list(
        "Para quien lo acompaña:",
        item("traiga algo para leer: la visita dura más o menos medio día", "signOff"),
        item("escuche cuando expliquen qué hacer en casa", "signOff"),
        item("maneje con cuidado y quédese las primeras 24 horas", "signOff"),
        item("conozca las señales de abajo y nuestro teléfono", "signOff"),
      ),
      link("/learn/going-home", "Volver a casa y las primeras seis semanas"),
    ),
    section("help", "¿Cuándo pedir ayuda después?", afterEmergencyCard, afterTodayCard, checkSigns),
  ],
  glossary: [
    { term: "procedimiento", meaning: "Algo que un médico le hace a su cuerpo para tratarlo." },
    { term: "vertebroplastia", meaning: "Se pone cemento directo en un hueso roto de la columna." },
    { term: "cifoplastia", meaning: "Un globo hace espacio en el hueso antes de poner el cemento." },
    { term: "alergias", meaning: "Malas reacciones del cuerpo a algo que casi todos toleran." },
    { term: "apósito", meaning: "Una gasa limpia que cubre una herida." },
  ],
  references: ["asa2017", "tsoumakidou2017", "dohm2014", "leak2023"],
  related: ["getting-ready", "going-home", "vertebroplasty", "kyphoplasty"],
  funding: ownFunds.es,
  review: draft,
};
