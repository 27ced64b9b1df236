import type { Text } from "#lib/locale";

type Words = { title: Text; body: readonly Text[] };

/** Pages that say what went wrong and what to do. `{phone}` and `{hours}` are the clinic's. */
export const problemTexts = {
  not_found: {
    title: { en: "We cannot find this page", es: "No encontramos esta página" },
    body: [
      {
        en: "Check that the whole address was copied. A link from the clinic works until some weeks after the visit.",
        es: "Compruebe que copió la dirección completa. Un enlace de la clínica funciona hasta unas semanas después de la cita.",
      },
      {
        en: "If you need help with a visit or a form, call us on {phone}. {hours}.",
        es: "Si necesita ayuda con una cita o un formulario, llámenos al {phone}. {hours}.",
      },
    ],
  },
  form_closed: {
    title: { en: "This form is closed", es: "Este formulario está cerrado" },
    body: [
      {
        en: "We do not need this form any more. You do not have to do anything with it.",
        es: "Ya no necesitamos este formulario. No tiene que hacer nada con él.",
      },
      {
        en: "If you have a visit coming up, or think that this is a mistake, call us on {phone}. {hours}.",
        es: "Si tiene una cita próxima o cree que es un error, llámenos al {phone}. {hours}.",
      },
    ],
  },
  forbidden: {
    title: { en: "Start again from the first step", es: "Empiece de nuevo desde el primer paso" },
    body: [
      {
        en: "This step cannot be opened on its own. Nothing was changed.",
        es: "Este paso no se puede abrir por separado. No se cambió nada.",
      },
      {
        en: "You can start a booking again, or call us on {phone}.",
        es: "Puede empezar la cita de nuevo o llamarnos al {phone}.",
      },
    ],
  },
  too_large: {
    title: { en: "Your answers are too long to send", es: "Sus respuestas son demasiado largas" },
    body: [
      {
        en: "Go back, shorten the longest answer, and send it again. You can tell us the rest at the visit.",
        es: "Vuelva atrás, acorte la respuesta más larga y envíela de nuevo. Puede contarnos el resto en la cita.",
      },
    ],
  },
  bad_request: {
    title: { en: "We could not read what was sent", es: "No pudimos leer lo que se envió" },
    body: [
      {
        en: "Go back and try again. If it happens again, call us on {phone}. {hours}.",
        es: "Vuelva atrás e inténtelo de nuevo. Si vuelve a pasar, llámenos al {phone}. {hours}.",
      },
    ],
  },
  conflict: {
    title: { en: "This was changed a moment ago", es: "Esto cambió hace un momento" },
    body: [
      {
        en: "Somebody changed it while you were looking at it. Open it again to see how it is now.",
        es: "Alguien lo cambió mientras usted lo veía. Ábralo de nuevo para ver cómo está ahora.",
      },
      { en: "If you need help, call us on {phone}. {hours}.", es: "Si necesita ayuda, llámenos al {phone}. {hours}." },
    ],
  },
  unavailable: {
    title: { en: "The service is not available just now", es: "El servicio no está disponible en este momento" },
    body: [
      {
        en: "Try again in a few minutes. What you sent before this page is saved.",
        es: "Inténtelo de nuevo en unos minutos. Lo que envió antes de esta página está guardado.",
      },
      { en: "You can also call us on {phone}. {hours}.", es: "También puede llamarnos al {phone}. {hours}." },
    ],
  },
  internal: {
    title: { en: "Sorry, there is a problem with the service", es: "Lo sentimos, hay un problema con el servicio" },
    body: [
      {
        en: "Try again in a few minutes. What you sent before this page is saved.",
        es: "Inténtelo de nuevo en unos minutos. Lo que envió antes de esta página está guardado.",
      },
      { en: "You can also call us on {phone}. {hours}.", es: "También puede llamarnos al {phone}. {hours}." },
    ],
  },
} as const satisfies Record<string, Words>;

/** Words that came with a link that leads nowhere. */
export const problemLost = {
  title: { en: "What you typed", es: "Lo que escribió" },
  words: {
    en: "This was not saved. You can copy it from here, or read it to us on {phone}.",
    es: "Esto no se guardó. Puede copiarlo de aquí o leérnoslo en el {phone}.",
  },
} satisfies Record<string, Text>;

/** Where a form could not be taken just now: it is on the page again, whole, behind one button. */
export const problemAgain = {
  words: {
    en: "What you typed is not lost. Wait a minute, then press the button. It sends the same words again.",
    es: "Lo que escribió no se perdió. Espere un minuto y oprima el botón. Se enviarán otra vez las mismas palabras.",
  },
  button: { en: "Send it again", es: "Enviarlo otra vez" },
} as const satisfies Record<string, Text>;

export const problemLinks = {
  home: { en: "Go to the home page", es: "Ir a la página de inicio" },
  book: { en: "Book a visit", es: "Pedir una cita" },
  ways: { en: "What were you looking for?", es: "¿Qué estaba buscando?" },
} as const satisfies Record<string, Text>;

/** From an address that leads nowhere. */
export const problemWays: readonly Readonly<{ href: string; label: Text }>[] = [
  { href: "/warning-signs", label: { en: "When to get help now", es: "Cuándo pedir ayuda ahora" } },
  { href: "/book", label: problemLinks.book },
  { href: "/learn", label: { en: "Read about spinal fractures", es: "Leer sobre las fracturas de columna" } },
  { href: "/search", label: { en: "Search these pages", es: "Buscar en estas páginas" } },
  { href: "/locations", label: { en: "Where we are", es: "Dónde estamos" } },
];
