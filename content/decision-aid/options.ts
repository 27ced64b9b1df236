import type { DecisionOption, OptionRow } from "#lib/decisions/aid";

/** In the order from least done to most, which says nothing about which is better. */
export const decisionOptions: readonly DecisionOption[] = [
  { id: "time", name: { en: "Time, rest and medicine", es: "Tiempo, reposo y medicina" } },
  { id: "brace", name: { en: "Brace and therapy", es: "Corsé y terapia" } },
  { id: "vertebroplasty", name: { en: "Vertebroplasty", es: "Vertebroplastia" } },
  { id: "kyphoplasty", name: { en: "Kyphoplasty", es: "Cifoplastia" } },
  { id: "surgery", name: { en: "Open surgery", es: "Cirugía abierta" } },
];

const unsigned = { signOff: true } as const;

/** The same questions for every option, in the same order and at about the same length. */
export const optionRows: readonly OptionRow[] = [
  {
    id: "what",
    label: { en: "What is done?", es: "¿Qué se hace?" },
    cells: {
      time: {
        text: {
          en: "You rest for short spells, move a bit more each day, and take pain medicine that is safe for you. The bone heals by itself.",
          es: "Descansa ratos cortos, se mueve un poco más cada día y toma una medicina para el dolor que sea segura para usted. El hueso sana solo.",
        },
      },
      brace: {
        text: {
          en: "You wear a support for your back for a short time. A therapist shows you how to move, stand and get strong again.",
          es: "Lleva un soporte en la espalda por un tiempo corto. Un terapeuta le enseña a moverse, a pararse y a recuperar la fuerza.",
        },
      },
      vertebroplasty: {
        text: {
          en: "A doctor puts bone cement into the broken bone through a thin needle. It takes about 1 hour, with drugs to numb and relax you.",
          es: "Un médico pone cemento en el hueso roto por una aguja fina. Dura cerca de 1 hora, con medicinas que duermen la zona y le relajan.",
        },
        ...unsigned,
      },
      kyphoplasty: {
        text: {
          en: "A doctor fills a small balloon in the broken bone to make space, then puts cement in. It takes about 1 hour, asleep or relaxed.",
          es: "Un médico infla un globo pequeño en el hueso roto para abrir espacio y pone cemento. Dura cerca de 1 hora, con usted dormido o relajado.",
        },
        ...unsigned,
      },
      surgery: {
        text: {
          en: "A surgeon opens the back, frees pressed nerves, and holds the bones with screws and rods. You are asleep for some hours.",
          es: "Un cirujano abre la espalda, libera los nervios apretados y sujeta los huesos con tornillos y barras. Usted duerme unas horas.",
        },
        ...unsigned,
      },
    },
  },
  {
    id: "who",
    label: { en: "When is it talked about?", es: "¿Cuándo se habla de esto?" },
    cells: {
      time: {
        text: {
          en: "Most people start here. It is talked about when pain is easing and the legs are strong and feel normal.",
          es: "Casi todos empiezan así. Se habla de esto cuando el dolor va bajando y las piernas tienen fuerza y sienten bien.",
        },
        ...unsigned,
      },
      brace: {
        text: {
          en: "It is talked about when moving hurts and you want to feel held. It goes along with time and medicine.",
          es: "Se habla de esto cuando moverse duele y quiere sentirse sujeto. Va junto con el tiempo y la medicina.",
        },
        ...unsigned,
      },
      vertebroplasty: {
        text: {
          en: "It is talked about when bad pain does not ease with good care, and a scan shows that the bone has not healed.",
          es: "Se habla de esto cuando un dolor fuerte no baja con buenos cuidados y una imagen muestra que el hueso no ha sanado.",
        },
        sources: ["nice2013"],
      },
      kyphoplasty: {
        text: {
          en: "It is talked about when bad pain does not ease with good care, and a scan shows that the bone has not healed.",
          es: "Se habla de esto cuando un dolor fuerte no baja con buenos cuidados y una imagen muestra que el hueso no ha sanado.",
        },
        sources: ["nice2013"],
      },
      surgery: {
        text: {
          en: "It is talked about when a break presses on nerves or the spinal cord, or when the spine is not stable.",
          es: "Se habla de esto cuando la fractura aprieta nervios o la médula, o cuando la columna no está estable.",
        },
        ...unsigned,
      },
    },
  },
  {
    id: "good",
    label: { en: "What may be good?", es: "¿Qué puede tener de bueno?" },
    cells: {
      time: {
        text: {
          en: "No needle and no cut. Most people get better bit by bit over 2 to 12 weeks. You can choose another way later.",
          es: "Sin agujas ni cortes. Casi todos mejoran poco a poco en 2 a 12 semanas. Más adelante puede elegir otro camino.",
        },
        sources: ["acr2018"],
      },
      brace: {
        text: {
          en: "No needle and no cut. Exercise may help you move, ease pain and lower the fear of falls. You can stop any day.",
          es: "Sin agujas ni cortes. El ejercicio puede ayudar a moverse, aliviar el dolor y bajar el miedo a caer. Puede dejarlo cuando quiera.",
        },
        sources: ["ebeling2019"],
      },
      vertebroplasty: {
        text: {
          en: "Many people feel better within days. The treated bone is less likely to lose more height. No large cut is made.",
          es: "Muchas personas se sienten mejor en días. Es menos probable que el hueso tratado pierda más altura. No hay un corte grande.",
        },
        sources: ["firanescu2018"],
      },
      kyphoplasty: {
        text: {
          en: "Many people feel better within days. Some height may come back; this is not certain. No large cut is made.",
          es: "Muchas personas se sienten mejor en días. Puede volver algo de altura; no es seguro. No hay un corte grande.",
        },
        sources: ["wardlaw2009"],
        ...unsigned,
      },
      surgery: {
        text: {
          en: "It can take pressure off nerves and hold the spine in place. For some people it may save strength in the legs.",
          es: "Puede quitar la presión de los nervios y sujetar la columna. A algunas personas les puede salvar la fuerza de las piernas.",
        },
        ...unsigned,
      },
    },
  },
  {
    id: "bad",
    label: { en: "What may be bad?", es: "¿Qué puede tener de malo?" },
    cells: {
      time: {
        text: {
          en: "Pain can last for weeks, for some for months. Long bed rest makes muscles weak. Pain medicine can make you sick, sleepy or unsteady.",
          es: "El dolor puede durar semanas, y a veces meses. Mucha cama debilita los músculos. La medicina puede dar náuseas, sueño o mareo.",
        },
        ...unsigned,
      },
      brace: {
        text: {
          en: "A brace can rub, press and feel hot. Worn for long, it may let muscles get weak. Too much exercise too soon can hurt.",
          es: "Un corsé puede rozar, apretar y dar calor. Si se lleva mucho tiempo, los músculos pueden perder fuerza. Demasiado ejercicio pronto duele.",
        },
        ...unsigned,
      },
      vertebroplasty: {
        text: {
          en: "Cement can leak out; most leaks do no harm. Infection, bleeding, nerve harm or cement in the lungs can happen. Some feel no better.",
          es: "El cemento puede salirse; casi nunca hace daño. Puede haber infección, sangrado, daño en un nervio o cemento en los pulmones. Algunos no mejoran.",
        },
        ...unsigned,
      },
      kyphoplasty: {
        text: {
          en: "Cement can leak out; most leaks do no harm. Infection, bleeding, nerve harm or cement in the lungs can happen. Some feel no better.",
          es: "El cemento puede salirse; casi nunca hace daño. Puede haber infección, sangrado, daño en un nervio o cemento en los pulmones. Algunos no mejoran.",
        },
        ...unsigned,
      },
      surgery: {
        text: {
          en: "More pain at first. Infection, bleeding, blood clots, nerve harm or loose screws can happen. In weak bone, a second surgery may be needed.",
          es: "Más dolor al principio. Puede haber infección, sangrado, coágulos, daño en un nervio o tornillos flojos. A veces hace falta operar otra vez.",
        },
        ...unsigned,
      },
    },
  },
  {
    id: "living",
    label: { en: "What is it like to live with?", es: "¿Cómo se vive con esto?" },
    cells: {
      time: {
        text: {
          en: "You plan the day around short walks and rest. You may need help to shop, wash or lift things for some weeks.",
          es: "Organiza el día entre paseos cortos y descanso. Puede necesitar ayuda para comprar, lavarse o cargar cosas por unas semanas.",
        },
        ...unsigned,
      },
      brace: {
        text: {
          en: "You put the brace on when you get up. You do a few exercises most days, and see a therapist about once a week.",
          es: "Se pone el corsé al levantarse. Hace unos ejercicios casi todos los días y ve a un terapeuta cerca de una vez por semana.",
        },
        ...unsigned,
      },
      vertebroplasty: {
        text: {
          en: "You lie flat for an hour or two after it. The spot may be sore for some days. No heavy lifting for some weeks.",
          es: "Después se queda acostado una o dos horas. El punto puede doler unos días. No carga peso por unas semanas.",
        },
        ...unsigned,
      },
      kyphoplasty: {
        text: {
          en: "You lie flat for an hour or two after it. The spots may be sore for some days. No heavy lifting for some weeks.",
          es: "Después se queda acostado una o dos horas. Los puntos pueden doler unos días. No carga peso por unas semanas.",
        },
        ...unsigned,
      },
      surgery: {
        text: {
          en: "You wake up in a hospital and learn to get up safely. You need help at home for weeks, and therapy for months.",
          es: "Despierta en un hospital y aprende a levantarse sin riesgo. Necesita ayuda en casa por semanas y terapia por meses.",
        },
        ...unsigned,
      },
    },
  },
  {
    id: "time",
    label: { en: "How long does it take?", es: "¿Cuánto tiempo lleva?" },
    cells: {
      time: {
        text: {
          en: "No hospital stay. We check how you are at about 2, 6 and 12 weeks.",
          es: "Sin hospital. Revisamos cómo está a las 2, 6 y 12 semanas.",
        },
        ...unsigned,
      },
      brace: {
        text: {
          en: "No hospital stay. Therapy often takes 6 to 12 weeks. You keep the exercises up.",
          es: "Sin hospital. La terapia suele durar de 6 a 12 semanas. Usted sigue los ejercicios.",
        },
        ...unsigned,
      },
      vertebroplasty: {
        text: {
          en: "Most people go home the same day. Getting back to most things takes up to 6 weeks.",
          es: "Casi todos van a casa el mismo día. Volver a casi todo lleva hasta 6 semanas.",
        },
        ...unsigned,
      },
      kyphoplasty: {
        text: {
          en: "Most people go home the same day. Getting back to most things takes up to 6 weeks.",
          es: "Casi todos van a casa el mismo día. Volver a casi todo lleva hasta 6 semanas.",
        },
        ...unsigned,
      },
      surgery: {
        text: {
          en: "Some days in the hospital. Getting strong again often takes 3 to 6 months or more.",
          es: "Unos días en el hospital. Recuperar la fuerza suele llevar de 3 a 6 meses o más.",
        },
        ...unsigned,
      },
    },
  },
  {
    id: "unsure",
    label: { en: "What is not known?", es: "¿Qué no se sabe?" },
    cells: {
      time: {
        text: {
          en: "No one can say how fast your own pain will ease, or how much height the bone will lose.",
          es: "Nadie puede decir cuándo bajará su dolor ni cuánta altura perderá el hueso.",
        },
        ...unsigned,
      },
      brace: {
        text: {
          en: "It is not clear if a brace helps. Exercise has not been shown to stop falls or new breaks.",
          es: "No está claro si un corsé ayuda. No se ha visto que el ejercicio evite caídas o fracturas.",
        },
        sources: ["ebeling2019"],
      },
      vertebroplasty: {
        text: {
          en: "In most studies, a pretend procedure helped almost as much. It has not been shown to stop new breaks.",
          es: "En casi todos los estudios, un procedimiento simulado ayudó casi igual. No se ha visto que evite fracturas.",
        },
        sources: ["buchbinder2018", "klazen2010"],
      },
      kyphoplasty: {
        text: {
          en: "It is not clear how it does against a pretend procedure, or if the height that comes back will last.",
          es: "No está claro cómo le va frente a un procedimiento simulado, ni si la altura recuperada dura.",
        },
        sources: ["ebeling2019"],
        ...unsigned,
      },
      surgery: {
        text: {
          en: "Few studies set it beside the other ways. How well it holds in weak bone is different for each person.",
          es: "Pocos estudios la comparan con los otros caminos. En huesos débiles, cuánto aguanta cambia con cada persona.",
        },
        ...unsigned,
      },
    },
  },
];
