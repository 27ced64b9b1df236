import type { Text } from "#lib/locale";

const about =
  (en: (question: string) => string, es: (question: string) => string) =>
  (question: Text): Text => ({ en: en(`“${question.en}”`), es: es(`«${question.es}»`) });

/** What a page says about something typed that is no answer. The question's own words are filled in. */
export const formFindings = {
  otherWords: about(
    (question) => `Enter your own answer to ${question}`,
    (question) => `Escriba su propia respuesta a ${question}`,
  ),
  date: {
    "no-year": about(
      (question) => `The date must include a year: ${question}`,
      (question) => `La fecha debe incluir el año: ${question}`,
    ),
    "no-month": about(
      (question) => `The date must include a month, or leave the day empty: ${question}`,
      (question) => `La fecha debe incluir el mes, o deje vacío el día: ${question}`,
    ),
    "year-digits": about(
      (question) => `The year must have 4 numbers, such as 2024: ${question}`,
      (question) => `El año debe tener 4 números, como 2024: ${question}`,
    ),
    "not-real": about(
      (question) => `Enter a date that exists: ${question}`,
      (question) => `Escriba una fecha que exista: ${question}`,
    ),
  },
} as const;

/** `{…}` are filled in by the pages. */
export const intakeText = {
  title: { en: "Your health form", es: "Su formulario de salud" },
  forVisit: { en: "For your visit:", es: "Para su cita:" },
  visitLine: { en: "{visit}, {date} at {time}, with {physician}", es: "{visit}, {date}, {time}, con {physician}" },
  whyWeAsk: {
    en: "We ask so that the team can prepare your visit and keep you safe.",
    es: "Preguntamos para que el equipo prepare su cita y le cuide bien.",
  },
  howLong: {
    en: "It takes about {minutes} minutes. You can stop and rest.",
    es: "Toma unos {minutes} minutos. Puede parar y descansar.",
  },
  atHand: {
    en: "Have your medicine boxes or list at hand, and the dates of any scans.",
    es: "Tenga a mano sus medicinas o su lista, y las fechas de sus estudios.",
  },
  comeBack: {
    en: "We save each part. Come back at any time with the same link.",
    es: "Guardamos cada parte. Vuelva cuando quiera con el mismo enlace.",
  },
  byPhone: {
    en: "Would you rather talk? Call {phone} and we will fill it in with you.",
    es: "¿Prefiere hablar? Llame al {phone} y lo llenamos con usted.",
  },
  beforeYouStart: { en: "Before you start", es: "Antes de empezar" },
  parts: { en: "The parts of the form", es: "Las partes del formulario" },
  progress: { en: "You have completed {done} of {all} parts.", es: "Ha completado {done} de {all} partes." },
  minutes: { en: "About {minutes} minutes", es: "Unos {minutes} minutos" },
  minute: { en: "About 1 minute", es: "1 minuto más o menos" },
  mayLeaveOut: { en: "optional", es: "opcional" },
  completed: { en: "Completed", es: "Completada" },
  notStarted: { en: "Not started", es: "Sin empezar" },
  inProgress: { en: "In progress", es: "En curso" },
  cannotStart: { en: "Cannot start yet", es: "Todavía no" },
  ready: { en: "Ready", es: "Lista" },
  checkAndSend: { en: "Check your answers and send", es: "Revisar sus respuestas y enviar" },
  checkHint: { en: "Opens when the parts above are completed", es: "Se abre cuando complete las partes de arriba" },
  changesTitle: { en: "The clinic asks you to change something", es: "La clínica le pide cambiar algo" },
  changesItems: { en: "It is about:", es: "Se trata de:" },
  changesNext: {
    en: "Change your answers below, then send the form again.",
    es: "Cambie sus respuestas abajo y envíe otra vez el formulario.",
  },
  saveAndContinue: { en: "Save and continue", es: "Guardar y continuar" },
  saveForLater: { en: "Save and come back later", es: "Guardar y volver después" },
  openedOne: { en: "Your answers opened 1 more question", es: "Sus respuestas abrieron 1 pregunta más" },
  openedMany: { en: "Your answers opened {count} more questions", es: "Sus respuestas abrieron {count} preguntas más" },
  openedHelp: { en: "Look for the mark “New question”.", es: "Busque la marca «Pregunta nueva»." },
  newQuestion: { en: "New question", es: "Pregunta nueva" },
  citation: { en: "Questions from: {citation}.", es: "Preguntas de: {citation}." },
  translationReview: {
    en: "These words are our own translation.",
    es: "Esta traducción es nuestra y espera la versión oficial en español.",
  },
  otherOption: { en: "Other, in your own words", es: "Otra, en sus propias palabras" },
  otherLabel: { en: "Your own answer", es: "Su propia respuesta" },
  unitLabel: { en: "Unit", es: "Unidad" },
  yes: { en: "Yes", es: "Sí" },
  no: { en: "No", es: "No" },
  dateHint: {
    en: "About is fine: the year alone, or the month and year",
    es: "Basta aproximado: solo el año, o el mes y el año",
  },
  scaleEnd: { en: "{number} means: {words}", es: "{number} significa: {words}" },
  conflictTitle: {
    en: "This form was also changed somewhere else",
    es: "Este formulario también se cambió en otro lugar",
  },
  conflictHelp: {
    en: "Look at the marked answers. What this page shows is kept when you press Save and continue.",
    es: "Revise las respuestas marcadas. Al guardar y continuar, queda lo que muestra esta página.",
  },
  conflictSaved: { en: "Saved somewhere else:", es: "Guardado en otro lugar:" },
  conflictHere: { en: "On this page:", es: "En esta página:" },
  noAnswer: { en: "No answer", es: "Sin respuesta" },
  checkChanged: {
    en: "Some answers changed after you opened this page. Check them once more, then send.",
    es: "Algunas respuestas cambiaron después de abrir esta página. Revíselas otra vez y envíe.",
  },
  /** What the script says of what was typed. */
  kept: {
    saving: { en: "Saving…", es: "Guardando…" },
    saved: { en: "Your answers on this page are saved.", es: "Sus respuestas de esta página están guardadas." },
    offline: {
      en: "There is no connection. Your answers stay on this page and are sent when it is back. Leave the page open.",
      es: "No hay conexión. Sus respuestas quedan en esta página y se envían cuando vuelva. Deje la página abierta.",
    },
    stored: {
      en: "There is no connection. Your answers stay on this device, where only this form can read them, and are sent when it is back. If you close the page, open your form again later.",
      es: "No hay conexión. Sus respuestas quedan en este dispositivo, donde solo este formulario puede leerlas, y se envían cuando vuelva. Si cierra la página, abra su formulario otra vez más tarde.",
    },
    unfit: {
      en: "Saved, but for an answer that is not complete or does not fit. The button below shows which.",
      es: "Guardado, menos una respuesta incompleta o que no corresponde. El botón de abajo muestra cuál.",
    },
    late: {
      en: "What you typed here before, and could not send, is saved now.",
      es: "Lo que escribió antes aquí, y no pudo enviar, ya está guardado.",
    },
    waiting: {
      en: "Answers that you typed before are on this device and not saved. Open them.",
      es: "Hay respuestas que escribió antes en este dispositivo y que no están guardadas. Ábralas.",
    },
    conflict: {
      en: "This form was also changed somewhere else. Press Save and continue to see both answers and choose.",
      es: "Este formulario también se cambió en otro lugar. Oprima Guardar y continuar para ver las dos respuestas y elegir.",
    },
    ended: {
      en: "These words could not be saved: the link has ended, or the form was sent. They stay on this page. Call {phone}.",
      es: "No se pudo guardar: el enlace terminó, o el formulario ya se envió. Sus palabras quedan en esta página. Llame al {phone}.",
    },
    advice: {
      en: "Read this first: your answer may need help now.",
      es: "Lea esto primero: su respuesta puede necesitar ayuda ahora.",
    },
  },
  /** The warning signs, asked of somebody who has a visit. */
  signsAgain: {
    title: { en: "Warning signs, once more", es: "Señales de alerta, una vez más" },
    why: {
      en: "Some signs cannot wait for your visit. Things may have changed since you booked.",
      es: "Algunas señales no pueden esperar a su cita. Algo puede haber cambiado desde que reservó.",
    },
    send: { en: "Send my answers", es: "Enviar mis respuestas" },
    answerTitle: { en: "What to do now", es: "Qué hacer ahora" },
    first: {
      en: "Check the warning signs once more before you send the form",
      es: "Revise otra vez las señales de alerta antes de enviar el formulario",
    },
    done: { en: "Checked", es: "Revisadas" },
    taskHint: {
      en: "About 2 minutes more, asked again with each form",
      es: "Unos 2 minutos más, y se pregunta con cada formulario",
    },
    task: { en: "Check the warning signs", es: "Revise las señales de alerta" },
    back: { en: "Go back", es: "Volver" },
    review: {
      body: [
        {
          en: "A clinician will look at your answers and contact you within 1 working day. Keep your visit.",
          es: "Un profesional clínico revisará sus respuestas y se comunicará en 1 día hábil. Conserve su cita.",
        },
        {
          en: "If a warning sign starts before then, call {emergencyNumber}. For all else call {phone}.",
          es: "Si antes empieza una señal de alerta, llame al {emergencyNumber}. Para lo demás, llame al {phone}.",
        },
      ],
    },
  },
  listAdd: { en: "Add a {noun}", es: "Agregar: {noun}" },
  listAddAnother: { en: "Add another {noun}", es: "Agregar otra entrada: {noun}" },
  listNone: { en: "None added yet.", es: "Todavía no hay nada aquí." },
  listTitle: { en: "{noun} {number}", es: "{noun} {number}" },
  listSave: { en: "Save this {noun}", es: "Guardar" },
  listSaveAndAdd: { en: "Save and add another", es: "Guardar y agregar otra" },
  listChange: { en: "Change", es: "Cambiar" },
  listRemove: { en: "Remove", es: "Quitar" },
  removeTitle: { en: "Remove this {noun}?", es: "¿Quitar esta entrada?" },
  removeYes: { en: "Yes, remove it", es: "Sí, quitar" },
  removeNo: { en: "No, keep it", es: "No, dejarla" },
  find: { en: "Search the list", es: "Buscar en la lista" },
  findNone: {
    en: "We do not have this name. You can use it as you typed it.",
    es: "No tenemos ese nombre. Puede usarlo como lo escribió.",
  },
  findLabel: { en: "Which one is it?", es: "¿Cuál es?" },
  findAsTyped: { en: "None of these: use what I typed", es: "Ninguna: usar lo que escribí" },
  findShort: { en: "Type at least 2 letters, then search", es: "Escriba al menos 2 letras y busque" },
  bodyHint: {
    en: "Press the place on the drawing, or use the list",
    es: "Toque el lugar en el dibujo, o use la lista",
  },
  bodyDrawing: { en: "Drawing of a back", es: "Dibujo de una espalda" },
  adviceTitle: { en: "Before you go on", es: "Antes de continuar" },
  adviceSaved: {
    en: "Call first. Your answers are saved, and you can go on with the form later.",
    es: "Primero llame. Sus respuestas están guardadas y puede seguir con el formulario después.",
  },
  adviceLater: { en: "Come back to the form later", es: "Volver al formulario después" },
  adviceGoOn: { en: "Go on with the form", es: "Seguir con el formulario" },
  adviceToday: {
    en: "Someone at the clinic needs to talk with you today about this.",
    es: "Alguien de la clínica debe hablar hoy con usted sobre esto.",
  },
  adviceTell: { en: "Tell us that you answered:", es: "Díganos que respondió:" },
  savedTitle: { en: "Your answers are saved", es: "Sus respuestas están guardadas" },
  savedComeBack: {
    en: "To go on, open the same link again. It is in the message we sent you.",
    es: "Para seguir, abra otra vez el mismo enlace. Está en el mensaje que le enviamos.",
  },
  savedUntil: { en: "The link works until {date}.", es: "El enlace funciona hasta el {date}." },
  savedBefore: {
    en: "Send the form before your visit on {date}.",
    es: "Envíe el formulario antes de su cita del {date}.",
  },
  savedLost: {
    en: "Lost the link? Call {phone} and we will send it again, or fill in the form with you.",
    es: "¿Perdió el enlace? Llame al {phone}: se lo enviamos otra vez o llenamos el formulario con usted.",
  },
  savedNotSent: { en: "The form has not been sent yet.", es: "El formulario todavía no se ha enviado." },
  goOnNow: { en: "Go on now", es: "Seguir ahora" },
  checkTitle: {
    en: "Check your answers before you send the form",
    es: "Revise sus respuestas antes de enviar el formulario",
  },
  checkNotSent: {
    en: "The form is not sent until you press the button at the end.",
    es: "El formulario no se envía hasta que oprima el botón del final.",
  },
  missingOne: { en: "1 question still needs an answer", es: "Falta responder 1 pregunta" },
  missingMany: { en: "{count} questions still need an answer", es: "Faltan por responder {count} preguntas" },
  send: { en: "Send my health form", es: "Enviar mi formulario de salud" },
  backToParts: { en: "Back to the parts of the form", es: "Volver a las partes del formulario" },
  sentTitle: { en: "Health form sent", es: "Formulario de salud enviado" },
  recordFile: { en: "Keep a copy as a file (PDF)", es: "Guardar una copia como archivo (PDF)" },
  sentOn: { en: "Sent on {date}", es: "Enviado el {date}" },
  unsavedTitle: { en: "What you typed was not saved", es: "Lo que escribió no se guardó" },
  unsavedWhy: {
    en: "This form was sent before you pressed the button, from another page or by somebody who helps you.",
    es: "Este formulario se envió antes de que oprimiera el botón, desde otra página o por alguien que le ayuda.",
  },
  unsavedDo: {
    en: "Your words are below. Do you want us to know them? Keep this page open and call {phone}. We can send the form back to you.",
    es: "Abajo están sus palabras. ¿Quiere que las sepamos? Deje esta página abierta y llame al {phone}. Podemos devolverle el formulario.",
  },
  unsavedWords: { en: "What you typed here", es: "Lo que escribió aquí" },
  unsavedOn: { en: "See the form as it was sent", es: "Ver el formulario como se envió" },
  nextTitle: { en: "What happens next", es: "Qué sigue ahora" },
  nextRead: {
    en: "Our staff will read your answers before your visit on {date}.",
    es: "Nuestro personal leerá sus respuestas antes de su cita del {date}.",
  },
  nextReadSoon: { en: "Our staff will read your answers.", es: "Nuestro personal leerá sus respuestas." },
  nextAsk: {
    en: "If they have a question, they will call or write to you.",
    es: "Si tienen una pregunta, le llamarán o le escribirán.",
  },
  nextNothing: { en: "You do not need to do anything else.", es: "No necesita hacer nada más." },
  nextChange: {
    en: "Has something changed, or does it get worse? Call {phone}. In an emergency call {emergencyNumber}.",
    es: "¿Algo cambió o empeora? Llame al {phone}. En una emergencia llame al {emergencyNumber}.",
  },
  corrected: { en: "We changed answers in this form", es: "Cambiamos respuestas de este formulario" },
  correctedOn: {
    en: "Changed on {date}, after somebody told us. If an answer is not right, call {phone}.",
    es: "Cambiadas el {date}, después de que nos lo dijeran. Si una respuesta no es correcta, llame al {phone}.",
  },
  correctedFrom: { en: "Before: {answer}", es: "Antes: {answer}" },
  correctedNone: { en: "no answer", es: "sin respuesta" },
  record: { en: "Your answers", es: "Sus respuestas" },
  recordPrint: {
    en: "To keep a copy, print this page or save it as a PDF in your browser.",
    es: "Para guardar una copia, imprima esta página o guárdela como PDF en su navegador.",
  },
  answerTo: { en: "the answer to: {question}", es: "la respuesta a: {question}" },
} as const satisfies Record<string, Text | Record<string, Text | Record<string, readonly Text[]>>>;
