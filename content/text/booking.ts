import type { Text } from "#lib/locale";

/** Words of the booking journey, in the order of its pages. */
export const bookingText = {
  steps: {
    signs: { en: "Warning signs", es: "Señales de alarma" },
    visitType: { en: "Kind of visit", es: "Tipo de cita" },
    time: { en: "Time", es: "Hora" },
    person: { en: "About you", es: "Sus datos" },
    check: { en: "Check and book", es: "Revisar y confirmar" },
    stepOf: { en: "Step {n} of 5", es: "Paso {n} de 5" },
  },
  signs: {
    lede: {
      en: "Two short pages. We ask first, so that you get the right help.",
      es: "Dos páginas cortas. Preguntamos primero para que reciba la ayuda correcta.",
    },
  },
  warningSigns: {
    page: { en: "Warning signs with back pain", es: "Señales de alarma con dolor de espalda" },
    callNow: { en: "Call {emergencyNumber} now if you have:", es: "Llame al {emergencyNumber} ahora si tiene:" },
    callToday: { en: "Call us today on {phone} if:", es: "Llámenos hoy al {phone} si:" },
    firstReview: {
      en: "A clinician looks at your answers first if:",
      es: "Un profesional clínico revisa primero sus respuestas si:",
    },
    again: { en: "Read the warning signs again", es: "Leer otra vez las señales de alarma" },
    check: { en: "Check your signs and book a visit", es: "Revisar mis señales y pedir cita" },
  },
  visitType: {
    title: { en: "What kind of visit do you want?", es: "¿Qué tipo de cita desea?" },
    minutes: { en: "{n} minutes", es: "{n} minutos" },
    mode: {
      in_person: { en: "in person", es: "en persona" },
      video: { en: "by video", es: "por video" },
      phone: { en: "by phone", es: "por teléfono" },
    },
    none: { en: "No visit can be booked online just now", es: "Ahora no se puede pedir cita en línea" },
    noneHelp: {
      en: "Call us on {phone}. We will look for a time with you.",
      es: "Llámenos al {phone}. Buscaremos una hora con usted.",
    },
    help: {
      en: "Not sure? Choose the first visit, or call us on {phone}.",
      es: "¿No está seguro? Elija la primera visita o llámenos al {phone}.",
    },
  },
  times: {
    title: { en: "Choose a time", es: "Elija una hora" },
    lede: {
      en: "{visit}, {minutes} minutes. We hold your choice for 15 minutes while you answer.",
      es: "{visit}, {minutes} minutos. Guardamos su elección 15 minutos mientras responde.",
    },
    zone: { en: "All times are {place} time.", es: "Todas las horas son de {place}." },
    first: { en: "First free time:", es: "Primera hora libre:" },
    choose: { en: "Choose this time", es: "Elegir esta hora" },
    with: { en: "with {name}", es: "con {name}" },
    narrow: { en: "Time of day and doctor", es: "Parte del día y médico" },
    filters: { en: "Show", es: "Mostrar" },
    anyTime: { en: "Any time", es: "Cualquier hora" },
    mornings: { en: "Mornings", es: "Mañanas" },
    afternoons: { en: "Afternoons", es: "Tardes" },
    doctors: { en: "Doctor", es: "Médico" },
    anyDoctor: { en: "Any doctor", es: "Cualquiera" },
    places: { en: "Place", es: "Lugar" },
    count: { en: "{n} times", es: "{n} horas" },
    countOne: { en: "1 time", es: "1 hora" },
    allOfDay: { en: "Show all {n} times on {day}", es: "Ver las {n} horas del {day}" },
    later: { en: "Show later days", es: "Ver días siguientes" },
    earliest: { en: "Back to the first days", es: "Volver a los primeros días" },
    closed: { en: "The clinic is closed on {day}: {name}.", es: "La clínica cierra el {day}: {name}." },
    none: { en: "There is no free time here", es: "No hay horas libres aquí" },
    noneOn: { en: "There is no free time on {day}", es: "No hay horas libres el {day}" },
    instead: { en: "You can:", es: "Usted puede:" },
    nextDay: { en: "See {day}, the next day with free times", es: "Ver el {day}, el siguiente día con horas libres" },
    anyHere: {
      en: "See any doctor at any time, from {time}",
      es: "Ver cualquier médico a cualquier hora, desde {time}",
    },
    otherPlace: { en: "Go to {place}, from {time}", es: "Ir a {place}, desde {time}" },
    callUs: {
      en: "Call us on {phone}. We will look for a time with you.",
      es: "Llamarnos al {phone}. Buscaremos una hora con usted.",
    },
    week: { en: "Choose a day", es: "Elija un día" },
    noTimes: { en: "No times", es: "Sin horas" },
    earlierWeek: { en: "Earlier week", es: "Semana anterior" },
    laterWeek: { en: "Later week", es: "Semana siguiente" },
    gone: { en: "That time has just been taken", es: "Esa hora se acaba de ocupar" },
    goneText: {
      en: "Your answers are saved. These are the nearest free times:",
      es: "Sus respuestas están guardadas. Estas son las horas libres más cercanas:",
    },
    busy: { en: "You have another visit at that time", es: "Usted tiene otra cita a esa hora" },
    busyText: {
      en: "Nothing has changed. Choose another time below, or call us.",
      es: "No cambió nada. Elija otra hora abajo o llámenos.",
    },
    ended: { en: "We no longer hold your time", es: "Ya no guardamos su hora" },
    endedText: {
      en: "The 15 minutes are over. Your answers are saved. These are the nearest free times:",
      es: "Pasaron los 15 minutos. Sus respuestas están guardadas. Estas son las horas libres más cercanas:",
    },
    spoken: { en: "{day}, {minutes} minutes, {place}", es: "{day}, {minutes} minutos, {place}" },
  },
  held: {
    until: { en: "We hold this time for you until {time}.", es: "Le guardamos esta hora hasta las {time}." },
    extend: { en: "Keep it for 15 more minutes", es: "Guardarla 15 minutos más" },
    change: { en: "Choose another time", es: "Elegir otra hora" },
  },
  person: {
    title: { en: "Who is the visit for?", es: "¿Para quién es la cita?" },
    lede: {
      en: "If you book for someone else, give that person’s name and date of birth, and a phone number where we reach you.",
      es: "Si pide la cita para otra persona, escriba el nombre y la fecha de nacimiento de esa persona, y un teléfono donde le encontremos.",
    },
    helperName: {
      en: "Your name, if you book for someone else",
      es: "Quién es usted, si pide la cita para otra persona",
    },
    helperHint: { en: "Leave it empty if the visit is for you", es: "Déjelo vacío si la cita es para usted" },
    givenName: { en: "First name", es: "Nombre" },
    familyName: { en: "Last name", es: "Apellido" },
    birthDate: { en: "Date of birth", es: "Fecha de nacimiento" },
    birthDateHint: { en: "For example, March 27 1948", es: "Por ejemplo, marzo 27 1948" },
    phone: { en: "Phone number", es: "Número de teléfono" },
    phoneHint: { en: "We call only if something changes", es: "Solo llamamos si algo cambia" },
    email: { en: "Email address", es: "Correo electrónico" },
    emailHint: { en: "To send you the links to your visit", es: "Para enviarle los enlaces de su cita" },
  },
  check: {
    title: { en: "Check your answers, then book", es: "Revise sus respuestas y confirme" },
    notYet: {
      en: "Nothing is booked until you press the button below.",
      es: "Nada queda reservado hasta que pulse el botón.",
    },
    visit: { en: "Visit", es: "Cita" },
    time: { en: "Time", es: "Hora" },
    place: { en: "Place", es: "Lugar" },
    doctor: { en: "With", es: "Con" },
    name: { en: "Name", es: "Nombre" },
    helper: { en: "Booked by", es: "Pedida por" },
    helperSelf: { en: "The person who comes", es: "La persona que viene" },
    signs: { en: "Warning signs", es: "Señales de alarma" },
    noSigns: { en: "None ticked", es: "Ninguna marcada" },
    changeWhat: {
      visit: { en: "the kind of visit", es: "el tipo de cita" },
      time: { en: "the time", es: "la hora" },
      doctor: { en: "the doctor", es: "el médico" },
      place: { en: "the place", es: "el lugar" },
      name: { en: "the name", es: "el nombre" },
      helper: { en: "who books", es: "quién pide la cita" },
      birthDate: { en: "the date of birth", es: "la fecha de nacimiento" },
      phone: { en: "the phone number", es: "el número de teléfono" },
      email: { en: "the email address", es: "el correo electrónico" },
      signs: { en: "the warning signs", es: "las señales de alarma" },
    },
    consent: {
      en: "We use these details to run your visit, and for nothing else.",
      es: "Usamos estos datos para su cita y para nada más.",
    },
    emailTitle: { en: "Is your email address right?", es: "¿Es correcto su correo?" },
    emailText: {
      en: "You typed {email}. Many addresses end in {likely}. If yours is right, go on.",
      es: "Escribió {email}. Muchos correos terminan en {likely}. Si el suyo es correcto, siga.",
    },
    emailChange: { en: "Change the email address", es: "Cambiar el correo electrónico" },
    book: { en: "Book this visit", es: "Reservar esta cita" },
  },
} as const;

/** The page for somebody whose answers a clinician looks at first. */
export const reviewText = {
  title: { en: "Who should we call?", es: "¿A quién llamamos?" },
  send: { en: "Ask for a call", es: "Pedir una llamada" },
  sentTitle: { en: "We will call you", es: "Le llamaremos" },
  sent: {
    en: "A clinician will look at your answers and call you within 1 working day.",
    es: "Un profesional clínico revisará sus respuestas y le llamará en 1 día hábil.",
  },
  mistake: {
    en: "Did you tick something by mistake? Call us on {phone}, and we will book with you.",
    es: "¿Marcó algo por error? Llámenos al {phone} y haremos la cita con usted.",
  },
  ticked: { en: "You ticked", es: "Usted marcó" },
} as const satisfies Record<string, Text>;

/** The pages of a visit by link. */
export const visitText = {
  bookedTitle: { en: "Your visit is booked", es: "Su cita está reservada" },
  reference: { en: "Reference, if you call us", es: "Referencia, si nos llama" },
  referenceHelp: {
    en: "Keep the address of this page: it opens your visit again.",
    es: "Guarde la dirección de esta página: vuelve a abrir su cita.",
  },
  alarm: {
    en: "You told us of a sign that cannot wait. To move this visit, call us on {phone}.",
    es: "Nos habló de una señal que no puede esperar. Para cambiar esta cita, llámenos al {phone}.",
  },
  title: { en: "Your visit", es: "Su cita" },
  cancelledTitle: { en: "Your visit is cancelled", es: "Su cita está cancelada" },
  cancelledText: {
    en: "The time is free again. You do not need to do anything else.",
    es: "La hora queda libre. No necesita hacer nada más.",
  },
  movedTitle: { en: "Your visit is moved", es: "Su cita cambió de hora" },
  next: { en: "What happens next", es: "Qué sigue" },
  whom: { en: "For", es: "Para" },
  formStep: {
    en: "Now, or any day before the visit: your health form",
    es: "Ahora o antes de la cita: su formulario de salud",
  },
  formNow: {
    en: "It takes about 20 minutes, in as many sittings as you like. Somebody can help you.",
    es: "Toma unos 20 minutos, en las veces que quiera. Alguien puede ayudarle.",
  },
  formLink: { en: "Fill in your health form", es: "Llenar mi formulario de salud" },
  formSent: { en: "We have your health form.", es: "Ya tenemos su formulario de salud." },
  mail: {
    en: "If you gave an email address, we sent you the links to this page and to the form.",
    es: "Si dio un correo electrónico, le enviamos los enlaces a esta página y al formulario.",
  },
  demonstrationMail: {
    en: "See the mails of the demonstration clinic",
    es: "Ver los correos de la clínica de demostración",
  },
  arrive: {
    en: "Come 10 minutes early. A family member or friend can come with you.",
    es: "Llegue 10 minutos antes. Un familiar o amigo puede acompañarle.",
  },
  arriveVideo: {
    en: "Sit in a quiet place with your phone, tablet or computer, 5 minutes early. Call {phone} if you need help with the video.",
    es: "Siéntese en un lugar tranquilo con su teléfono, tableta o computadora, 5 minutos antes. Llame al {phone} si necesita ayuda con el video.",
  },
  arrivePhone: {
    en: "We call you on the number you gave us. Keep your phone near you.",
    es: "Le llamamos al número que nos dio. Tenga el teléfono cerca.",
  },
  after: { en: "After the visit", es: "Después de la cita" },
  afterText: {
    en: "You and your doctor agree on what comes next. Nothing is decided before you talk.",
    es: "Usted y su médico acuerdan qué sigue. Nada se decide antes de hablar.",
  },
  nothingElse: {
    en: "You do not need to do anything else before the visit.",
    es: "No necesita hacer nada más antes de la cita.",
  },
  bringTitle: { en: "What to bring", es: "Qué traer" },
  bring: [
    { en: "a photo ID and your insurance card", es: "una identificación con foto y su tarjeta de seguro" },
    { en: "a list of your medicines, or the boxes", es: "la lista de sus medicinas, o las cajas" },
    {
      en: "X-ray, MRI or CT pictures or reports, if you have them",
      es: "radiografías, resonancias o informes, si los tiene",
    },
  ],
  atHandTitle: { en: "What to have at hand", es: "Qué tener a mano" },
  atHand: [
    { en: "a list of your medicines, or the boxes", es: "la lista de sus medicinas, o las cajas" },
    {
      en: "reports of X-rays, MRI or CT, if you have them",
      es: "informes de radiografías o resonancias, si los tiene",
    },
    { en: "your questions, written down", es: "sus preguntas, por escrito" },
  ],
  callPlace: { en: "Call this place:", es: "Llamar a este lugar:" },
  beforeTitle: { en: "Before the visit", es: "Antes de la cita" },
  keepText: {
    en: "To have it on paper, print this page with the menu of your browser.",
    es: "Para tenerla en papel, imprima esta página con el menú de su navegador.",
  },
  tell: {
    en: "Was something on this site hard to do or to understand? Tell us, and we will mend it:",
    es: "¿Algo de este sitio fue difícil de hacer o de entender? Díganos y lo arreglamos:",
  },
  missedText: {
    en: "We did not see you at this visit. You can book another one, or call us on {phone}.",
    es: "No le vimos en esta cita. Puede pedir otra o llamarnos al {phone}.",
  },
  overText: {
    en: "This visit has taken place. For questions about it, call us on {phone}.",
    es: "Esta cita ya tuvo lugar. Si tiene preguntas, llámenos al {phone}.",
  },
  underWayText: {
    en: "We know that you are here. For anything you need, ask at the desk, or call {phone}.",
    es: "Ya sabemos que está aquí. Si necesita algo, pregunte en recepción o llame al {phone}.",
  },
  placeTitle: { en: "How to get here", es: "Cómo llegar" },
  calendar: { en: "Add to my calendar", es: "Añadir a mi calendario" },
  change: { en: "Change or cancel", es: "Cambiar o cancelar" },
  move: { en: "Choose another time", es: "Elegir otra hora" },
  cancel: { en: "Cancel this visit", es: "Cancelar esta cita" },
  tooLate: {
    en: "It is too late to change this visit online. Call us on {phone}. {hours}.",
    es: "Ya es tarde para cambiar esta cita en línea. Llámenos al {phone}. {hours}.",
  },
  worse: {
    en: "If a warning sign starts before your visit, do not wait for it.",
    es: "Si aparece una señal de alarma antes de su cita, no espere.",
  },
  worseLink: { en: "See the warning signs", es: "Ver las señales de alarma" },
  cancelTitle: { en: "Do you want to cancel this visit?", es: "¿Desea cancelar esta cita?" },
  cancelText: {
    en: "Somebody else may take the time. You can move the visit instead.",
    es: "Otra persona puede tomar la hora. También puede cambiarla por otra.",
  },
  cancelYes: { en: "Yes, cancel this visit", es: "Sí, cancelar esta cita" },
  cancelNo: { en: "Keep this visit", es: "Conservar esta cita" },
  moveTitle: { en: "Choose another time", es: "Elija otra hora" },
  moveLede: {
    en: "Your visit stays as it is until you choose a new time: {now}.",
    es: "Su cita sigue igual hasta que elija otra hora: {now}.",
  },
  bookAgain: { en: "Book another visit", es: "Pedir otra cita" },
} as const;

/** For a person who has as many visits ahead as one can book alone. */
export const enoughText = {
  title: { en: "You have 3 visits booked already", es: "Ya tiene 3 citas reservadas" },
  body: {
    en: "One person can book {limit} visits ahead here. We did not book one more, and the time is free again.",
    es: "Aquí cada persona puede reservar {limit} citas por adelantado. No hicimos otra cita y la hora quedó libre.",
  },
  changeTitle: { en: "Change one of your visits", es: "Cambiar una de sus citas" },
  change: {
    en: "Use the link in the mail about that visit. You can move it to another day, or cancel it.",
    es: "Use el enlace del correo de esa cita. Puede cambiarla a otro día o cancelarla.",
  },
  callTitle: { en: "Need one more?", es: "¿Necesita una más?" },
  call: {
    en: "Call us. We can find your visits, change them, and book one more.",
    es: "Llámenos. Podemos buscar sus citas, cambiarlas y hacer una más.",
  },
  callButton: { en: "Call {phone}", es: "Llamar al {phone}" },
} as const satisfies Record<string, Text>;
