import type { Text } from "#lib/locale";

/** Words of the mails. No reason, no diagnosis, no kind of visit: a mail is read by others too. */
export const mailText = {
  greeting: { en: "Hello,", es: "Hola:" },
  booked: {
    subject: { en: "Your appointment is booked", es: "Su cita está reservada" },
    body: { en: "You have an appointment on {time}, at {place}.", es: "Tiene una cita el {time}, en {place}." },
  },
  changed: {
    subject: { en: "Your appointment has a new time", es: "Su cita tiene una nueva hora" },
    body: { en: "Your appointment is now on {time}, at {place}.", es: "Su cita es ahora el {time}, en {place}." },
  },
  cancelled: {
    subject: { en: "Your appointment is cancelled", es: "Su cita está cancelada" },
    body: {
      en: "Your appointment on {time} is cancelled. You do not need to do anything else.",
      es: "Su cita del {time} está cancelada. No necesita hacer nada más.",
    },
  },
  intake_request: {
    subject: { en: "A form to fill in before your appointment", es: "Un formulario para antes de su cita" },
    body: {
      en: "Please fill in your form before your appointment on {time}. You can stop and come back by the same link.",
      es: "Llene su formulario antes de su cita del {time}. Puede parar y volver con el mismo enlace.",
    },
  },
  reminder: {
    subject: { en: "Your appointment is coming up", es: "Se acerca su cita" },
    body: { en: "You have an appointment on {time}, at {place}.", es: "Tiene una cita el {time}, en {place}." },
  },
  beforeVisit: {
    en: "Please answer a few short questions before you come:",
    es: "Responda unas preguntas cortas antes de venir:",
  },
  seeVisit: { en: "See, change or cancel it here:", es: "Véala, cámbiela o cancélela aquí:" },
  openForm: { en: "Open the form here:", es: "Abra el formulario aquí:" },
  reference: { en: "Reference: {reference}", es: "Referencia: {reference}" },
  call: { en: "Questions? Call us on {phone}. {hours}.", es: "¿Preguntas? Llámenos al {phone}. {hours}." },
  private: {
    en: "This link is yours. Share it only with someone who helps you.",
    es: "Este enlace es suyo. Compártalo solo con quien le ayuda.",
  },
  notWatched: {
    en: "Nobody reads replies to this mail. In an emergency call {emergencyNumber}.",
    es: "Nadie lee las respuestas a este correo. En una emergencia llame al {emergencyNumber}.",
  },
} as const satisfies Record<string, Text | { subject: Text; body: Text }>;

/** Mails to people on the waitlist: a time and a place at most, never for what. */
export const waitlistMailText = {
  joined: {
    subject: { en: "You are on our waitlist", es: "Está en nuestra lista de espera" },
    body: {
      en: "You are on the list. When a time that suits you becomes free, we keep it for you and write to you.",
      es: "Está en la lista. Cuando quede libre una hora que le sirva, se la guardamos y le escribimos.",
    },
    see: { en: "See your place on the list, or leave it, here:", es: "Vea su lugar en la lista, o déjela, aquí:" },
  },
  offer: {
    subject: { en: "A time has become free for you", es: "Hay una hora libre para usted" },
    body: {
      en: "We keep {time}, at {place}, for you until {until}. After that it goes to the next person.",
      es: "Le guardamos la hora del {time}, en {place}, hasta el {until}. Después pasa a la siguiente persona.",
    },
    see: { en: "Say yes or no here:", es: "Diga sí o no aquí:" },
  },
} as const satisfies Record<string, { subject: Text; body: Text; see: Text }>;

/** The page of the demonstration clinic that shows its mails. */
export const mailPageText = {
  title: { en: "Mails of the demonstration clinic", es: "Correos de la clínica de demostración" },
  lede: {
    en: "No mail server is set up, so each mail is written to a file and shown here, the newest first.",
    es: "No hay servidor de correo, así que cada correo se guarda en un archivo y se muestra aquí, el más nuevo primero.",
  },
  none: {
    en: "No mail yet. Book a visit with an email address, and it appears here within seconds.",
    es: "Todavía no hay correos. Reserve una cita con un correo electrónico y aparecerá aquí en segundos.",
  },
  to: { en: "To", es: "Para" },
} as const satisfies Record<string, Text>;
