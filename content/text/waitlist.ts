import type { Text } from "#lib/locale";

type Tree = Text | readonly Text[] | { readonly [name: string]: Tree };

/** Words of the waitlist: how to join it, one's place on it, the offer of a time. */
export const waitlistText = {
  link: { en: "No time suits you? Join the waitlist", es: "¿Ninguna hora le sirve? Únase a la lista de espera" },
  linkWhere: { en: "Join the waitlist for this visit", es: "Unirse a la lista de espera para esta cita" },
  linkWhy: {
    en: "If a time becomes free, we keep it for you and tell you.",
    es: "Si queda libre una hora, se la guardamos y le avisamos.",
  },
  step: { en: "Check and join", es: "Revisar y unirse" },
  start: {
    title: { en: "Join the waitlist", es: "Únase a la lista de espera" },
    lede: {
      en: "Tell us when you could come. When a time like that becomes free, we keep it for you.",
      es: "Díganos cuándo podría venir. Cuando quede libre una hora así, se la guardamos.",
    },
    how: { en: "How it works", es: "Cómo funciona" },
    steps: [
      { en: "You tell us the days and times that suit you.", es: "Usted nos dice qué días y horas le sirven." },
      {
        en: "When one becomes free, we keep it for you. We send an email, or call if you have none.",
        es: "Cuando quede libre una, se la guardamos. Le enviamos un correo, o le llamamos si no tiene.",
      },
      {
        en: "You have up to {hours} hours to say yes, counted from {from} to {until} only. Less, if the visit is soon.",
        es: "Tiene hasta {hours} horas para decir que sí, contadas solo de {from} a {until}. Menos, si la cita es pronto.",
      },
      {
        en: "If you say no, or do not answer, the time goes to the next person. You stay on the list.",
        es: "Si dice que no, o no responde, la hora pasa a otra persona. Usted sigue en la lista.",
      },
    ],
    notSure: {
      en: "We cannot promise a time. If you can take one of the free times, book it now. You can wait for an earlier one after that.",
      es: "No podemos prometer una hora. Si puede tomar una de las horas libres, resérvela ahora. Después puede esperar otra más temprana.",
    },
    times: { en: "See the free times again", es: "Ver otra vez las horas libres" },
  },
  place: {
    title: { en: "Where could you come?", es: "¿A qué lugares podría venir?" },
    any: { en: "Any of these places", es: "Cualquiera de estos lugares" },
    nothing: {
      en: "Select the places you could come to, or select any of these places",
      es: "Seleccione los lugares a los que podría venir, o seleccione cualquiera",
    },
    both: {
      en: "Untick “Any of these places”, or untick the single places",
      es: "Quite la marca de «Cualquiera de estos lugares» o la de cada lugar",
    },
  },
  days: {
    title: { en: "Which days could you come?", es: "¿Qué días podría venir?" },
    any: { en: "Any day", es: "Cualquier día" },
    nothing: {
      en: "Select the days you could come, or select any day",
      es: "Seleccione los días en que podría venir, o seleccione cualquier día",
    },
    both: {
      en: "Untick “Any day”, or untick the single days",
      es: "Quite la marca de «Cualquier día» o la de cada día",
    },
  },
  time: {
    title: { en: "What time of day suits you?", es: "¿Qué hora del día le sirve?" },
    any: { en: "Any time", es: "Cualquier hora" },
    morning: { en: "Mornings, before midday", es: "Por la mañana, antes del mediodía" },
    afternoon: { en: "Afternoons, from midday", es: "Por la tarde, desde el mediodía" },
    between: { en: "Only between two times", es: "Solo entre dos horas" },
    nothing: { en: "Select what time of day suits you", es: "Seleccione qué hora del día le sirve" },
  },
  hours: {
    title: { en: "Between which times?", es: "¿Entre qué horas?" },
    from: { en: "The visit begins at this time or later", es: "La cita empieza a esta hora o después" },
    until: { en: "And before", es: "Y antes de" },
    choose: { en: "Choose a time", es: "Elija una hora" },
    nothingFrom: { en: "Select the first time that suits you", es: "Seleccione la primera hora que le sirve" },
    nothingUntil: { en: "Select the last time that suits you", es: "Seleccione la última hora que le sirve" },
    order: {
      en: "The second time must be later than the first",
      es: "La segunda hora debe ser más tarde que la primera",
    },
  },
  doctor: {
    title: { en: "Which doctor would you see?", es: "¿Con qué médico vendría?" },
    any: { en: "Any doctor", es: "Cualquier médico" },
    nothing: {
      en: "Select the doctors you would see, or select any doctor",
      es: "Seleccione con qué médicos vendría, o seleccione cualquiera",
    },
    both: {
      en: "Untick “Any doctor”, or untick the single doctors",
      es: "Quite la marca de «Cualquier médico» o la de cada médico",
    },
  },
  span: {
    title: { en: "Until when could you wait?", es: "¿Hasta cuándo podría esperar?" },
    two_weeks: { en: "2 weeks", es: "2 semanas" },
    month: { en: "1 month", es: "1 mes" },
    any: { en: "3 months", es: "3 meses" },
    between: { en: "I can only come between two dates", es: "Solo puedo venir entre dos fechas" },
    nothing: { en: "Select until when you could wait", es: "Seleccione hasta cuándo podría esperar" },
  },
  dates: {
    title: { en: "Between which dates?", es: "¿Entre qué fechas?" },
    first: { en: "First day you could come", es: "Primer día en que podría venir" },
    last: { en: "Last day you could come", es: "Último día en que podría venir" },
    hint: { en: "For example, {example}", es: "Por ejemplo, {example}" },
    missing: {
      first: {
        en: "Enter the month, day and year of the first day",
        es: "Escriba el mes, el día y el año del primer día",
      },
      last: {
        en: "Enter the month, day and year of the last day",
        es: "Escriba el mes, el día y el año del último día",
      },
    },
    real: {
      first: {
        en: "The first day must be a real date, such as {example}",
        es: "El primer día debe ser una fecha real, como {example}",
      },
      last: {
        en: "The last day must be a real date, such as {example}",
        es: "El último día debe ser una fecha real, como {example}",
      },
    },
    past: { en: "The last day must still be to come", es: "El último día no puede haber pasado" },
    order: { en: "The last day must not be before the first", es: "El último día no puede ser antes del primero" },
    far: { en: "Both days must be within the next year", es: "Los dos días deben estar dentro del próximo año" },
  },
  person: {
    title: { en: "Who is waiting for the visit?", es: "¿Quién espera la cita?" },
    emailHint: {
      en: "We write when a time is free; without it, we call",
      es: "Le escribimos cuando haya hora; sin él, le llamamos",
    },
  },
  check: {
    title: { en: "Check your answers, then join", es: "Revise sus respuestas y únase" },
    notYet: {
      en: "You are not on the list until you press the button below.",
      es: "No está en la lista hasta que pulse el botón.",
    },
    join: { en: "Join the waitlist", es: "Unirme a la lista de espera" },
    tooMany: { en: "You are on the waitlist already", es: "Ya está en la lista de espera" },
    tooManyText: {
      en: "One person can wait for {limit} visits here. Use the links in our mails to leave one, or call us on {phone}.",
      es: "Aquí cada persona puede esperar {limit} citas. Use los enlaces de nuestros correos para dejar una, o llámenos al {phone}.",
    },
    changeWhat: {
      place: { en: "the places", es: "los lugares" },
      days: { en: "the days", es: "los días" },
      time: { en: "the time of day", es: "la hora del día" },
      doctor: { en: "the doctors", es: "los médicos" },
      span: { en: "the dates", es: "las fechas" },
    },
  },
  rows: {
    visit: { en: "Visit", es: "Cita" },
    place: { en: "Where", es: "Dónde" },
    days: { en: "Days", es: "Días" },
    time: { en: "Time of day", es: "Hora del día" },
    doctor: { en: "Doctor", es: "Médico" },
    dates: { en: "Dates", es: "Fechas" },
    replaces: { en: "In place of", es: "En lugar de" },
  },
  words: {
    anyPlace: { en: "Any place", es: "Cualquier lugar" },
    anyDay: { en: "Any day", es: "Cualquier día" },
    anyTime: { en: "Any time", es: "Cualquier hora" },
    mornings: { en: "Mornings", es: "Por la mañana" },
    afternoons: { en: "Afternoons", es: "Por la tarde" },
    between: { en: "From {from}, before {until}", es: "Desde {from}, antes de {until}" },
    from: { en: "From {from}", es: "Desde {from}" },
    until: { en: "Before {until}", es: "Antes de {until}" },
    anyDoctor: { en: "Any doctor", es: "Cualquier médico" },
    dates: { en: "{first} to {last}", es: "Del {first} al {last}" },
    oneDay: { en: "Only on {first}", es: "Solo el {first}" },
  },
  entry: {
    joinedTitle: { en: "You are on the waitlist", es: "Está en la lista de espera" },
    title: { en: "Your place on the waitlist", es: "Su lugar en la lista de espera" },
    keep: {
      en: "Keep this page’s address: it opens your place on the list.",
      es: "Guarde la dirección de esta página: abre su lugar en la lista.",
    },
    next: { en: "What happens next", es: "Qué sigue" },
    looking: { en: "We look for a time that suits you", es: "Buscamos una hora que le sirva" },
    lookingDetail: {
      en: "Each time that becomes free goes to the first person it suits.",
      es: "Cada hora que queda libre es para la primera persona a la que le sirve.",
    },
    weWrite: { en: "We keep it for you and write to you", es: "Se la guardamos y le escribimos" },
    weCall: { en: "We keep it for you and call you", es: "Se la guardamos y le llamamos" },
    answer: { en: "You say yes or no", es: "Usted dice sí o no" },
    answerDetail: {
      en: "On this page or by phone, within {hours} hours between {from} and {until}. Less, if the visit is soon.",
      es: "En esta página o por teléfono, en {hours} horas entre las {from} y las {until}. Menos, si la cita es pronto.",
    },
    wishes: { en: "What you are waiting for", es: "Lo que está esperando" },
    offer: { en: "We keep this time for you:", es: "Le guardamos esta hora:" },
    until: { en: "It is yours until {until}.", es: "Es suya hasta el {until}." },
    replaces: {
      en: "If you take it, it replaces your visit on {now}.",
      es: "Si la toma, reemplaza su cita del {now}.",
    },
    keepsVisit: {
      en: "Your visit on {now} stays as it is until you say yes to an earlier time.",
      es: "Su cita del {now} sigue igual hasta que diga que sí a una hora más temprana.",
    },
    accept: { en: "Take this time", es: "Tomar esta hora" },
    decline: { en: "I cannot come then: pass it on", es: "No puedo ir entonces: pásenla" },
    passed: { en: "The time has passed on", es: "La hora pasó a otra persona" },
    passedText: {
      en: "We no longer keep {time} for you. You are still on the list.",
      es: "Ya no le guardamos la hora del {time}. Sigue en la lista.",
    },
    declined: { en: "We have passed that time on", es: "Pasamos esa hora a otra persona" },
    declinedText: {
      en: "You said no to {time}. You are still on the list.",
      es: "Dijo que no a la hora del {time}. Sigue en la lista.",
    },
    tooLate: { en: "It is too late to change your visit online", es: "Ya es tarde para cambiar su cita en línea" },
    tooLateText: {
      en: "Your visit is too near to be moved here. Call us on {phone}.",
      es: "Su cita es muy pronto para cambiarla aquí. Llámenos al {phone}.",
    },
    busy: { en: "You have another visit at that time", es: "Usted tiene otra cita a esa hora" },
    busyText: {
      en: "The time is still held for you. Move or cancel your other visit first, or call us on {phone}.",
      es: "La hora sigue guardada para usted. Primero cambie o cancele su otra cita, o llámenos al {phone}.",
    },
    tooMany: { en: "You have {limit} visits booked already", es: "Ya tiene {limit} citas reservadas" },
    tooManyText: {
      en: "Cancel one of them, or call us on {phone}. We still keep the time for you.",
      es: "Cancele una de ellas, o llámenos al {phone}. Todavía le guardamos la hora.",
    },
    bookedTitle: { en: "You took a time", es: "Usted tomó una hora" },
    bookedText: {
      en: "Your visit is booked. You are off the waitlist.",
      es: "Su cita está reservada. Ya no está en la lista.",
    },
    bookedLink: { en: "See your visit", es: "Ver mi cita" },
    leftTitle: { en: "You have left the waitlist", es: "Dejó la lista de espera" },
    leftText: { en: "We offer you no more times.", es: "Ya no le ofreceremos horas." },
    endedTitle: { en: "Your wait has ended", es: "Su espera terminó" },
    endedText: {
      en: "The dates you gave us are over, or the visit you wanted to move is no longer ahead.",
      es: "Las fechas que nos dio ya pasaron, o la cita que quería cambiar ya no está por venir.",
    },
    removedTitle: { en: "You are no longer on the waitlist", es: "Ya no está en la lista de espera" },
    removedText: {
      en: "We took you off the list. If you have not heard from us, call us on {phone}.",
      es: "Le quitamos de la lista. Si no le hemos llamado, llámenos al {phone}.",
    },
    again: { en: "Book a visit", es: "Pedir cita" },
    change: { en: "Change your mind", es: "Cambiar de idea" },
    changeText: {
      en: "To wait for other days or times, leave the list and join again, or call us on {phone}.",
      es: "Para esperar otros días u horas, deje la lista y únase otra vez, o llámenos al {phone}.",
    },
    leave: { en: "Leave the waitlist", es: "Dejar la lista de espera" },
    worse: {
      en: "If a warning sign starts, do not wait for a time.",
      es: "Si aparece una señal de alarma, no espere una hora.",
    },
  },
  signs: {
    why: {
      en: "You answered these when you joined the list. Answer them once more, then the time is yours.",
      es: "Respondió esto cuando entró en la lista. Responda una vez más y la hora es suya.",
    },
    send: { en: "Send my answers and take this time", es: "Enviar mis respuestas y tomar esta hora" },
  },
  leave: {
    title: { en: "Do you want to leave the waitlist?", es: "¿Desea dejar la lista de espera?" },
    text: {
      en: "We will offer you no more times. You can join again, at the end of the list.",
      es: "Ya no le ofreceremos horas. Puede unirse otra vez, al final de la lista.",
    },
    offer: {
      en: "The time that we keep for you goes to the next person.",
      es: "La hora que le guardamos pasa a otra persona.",
    },
    yes: { en: "Yes, leave the waitlist", es: "Sí, dejar la lista de espera" },
    no: { en: "Stay on the waitlist", es: "Seguir en la lista de espera" },
  },
  earlier: {
    link: { en: "Ask for an earlier time", es: "Pedir una hora más temprana" },
    title: { en: "Ask for an earlier time", es: "Pida una hora más temprana" },
    lede: {
      en: "You keep your visit on {now}. If an earlier time becomes free, we keep it for you.",
      es: "Conserva su cita del {now}. Si queda libre una hora más temprana, se la guardamos.",
    },
    steps: [
      {
        en: "You tell us the days and times that suit you.",
        es: "Usted nos dice qué días y horas le sirven.",
      },
      {
        en: "When an earlier one becomes free, you have up to {hours} hours to say yes, counted from {from} to {until} only.",
        es: "Cuando quede libre una más temprana, tiene hasta {hours} horas para decir que sí, contadas solo de {from} a {until}.",
      },
      {
        en: "If you say yes, your visit moves there. If not, nothing changes.",
        es: "Si dice que sí, su cita pasa a esa hora. Si no, nada cambia.",
      },
    ],
  },
} as const satisfies Tree;
