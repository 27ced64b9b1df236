import type { Text } from "#lib/locale";

/** The words of the home page. */
export const homeText = {
  title: {
    en: "Sudden back pain? It may be a broken bone.",
    es: "¿Dolor de espalda repentino? Puede ser un hueso roto.",
  },
  lede: {
    en: "This clinic treats broken bones in the spine. Read what helps, check the warning signs and choose a time. You do not need an account.",
    es: "Esta clínica trata huesos rotos de la columna. Lea qué ayuda, revise las señales de alarma y elija una hora. No necesita una cuenta.",
  },
  book: { en: "Book a first visit", es: "Pedir la primera cita" },
  understand: { en: "Understand a spinal fracture", es: "Entender una fractura de columna" },
  firstFree: { en: "First free time", es: "Primera hora libre" },
  caption: {
    en: "Level T12 has given way at the front. The bones above it lean off the plumb line.",
    es: "El nivel T12 ha cedido por delante. Los huesos de arriba se apartan de la plomada.",
  },
  emergencyTitle: { en: "now if you have:", es: "ahora mismo si tiene:" },
  emergencyCall: { en: "Call", es: "Llame al" },
  checkSigns: { en: "Check all the warning signs", es: "Revise todas las señales de alarma" },
  readTitle: { en: "Read before you decide", es: "Lea antes de decidir" },
  readText: {
    en: "Plain facts with their sources. What helps, what may not, and what can go wrong.",
    es: "Hechos claros con sus fuentes. Qué ayuda, qué quizá no, y qué puede salir mal.",
  },
  howTitle: { en: "How it goes", es: "Cómo funciona" },
  howText: {
    en: "Booking takes a few minutes. The health form can be done at home, in as many sittings as you like.",
    es: "Pedir la cita toma unos minutos. El formulario de salud se puede llenar en casa, en varias veces.",
  },
} as const satisfies Record<string, Text>;

/** Emergency signs, shortened from research/clinical.md section 2, rules RF-N1 to RF-N5 and RF-I1. */
export const homeEmergencySigns: readonly Text[] = [
  { en: "new numbness between your legs", es: "adormecimiento nuevo entre las piernas" },
  {
    en: "new trouble starting or holding your pee or poo",
    es: "problemas nuevos para orinar o para aguantar la orina o las heces",
  },
  { en: "legs that are getting weaker or give way", es: "piernas cada vez más débiles o que no lo sostienen" },
  { en: "fever or chills, and you feel very ill", es: "fiebre o escalofríos, y se siente muy mal" },
];

export const homeSteps: readonly Readonly<{ title: Text; text: Text }>[] = [
  {
    title: { en: "Check the warning signs", es: "Revise las señales de alarma" },
    text: {
      en: "Short questions come first. If something needs help today, we tell you how to get it.",
      es: "Primero hay preguntas cortas. Si algo necesita ayuda hoy, le decimos cómo conseguirla.",
    },
  },
  {
    title: { en: "Choose a time", es: "Elija una hora" },
    text: { en: "We hold it for you while you answer.", es: "Se la guardamos mientras responde." },
  },
  {
    title: { en: "Fill in your health form at home", es: "Llene el formulario de salud en casa" },
    text: {
      en: "Stop and come back by the link we send. A relative or friend can help.",
      es: "Puede parar y volver con el enlace que le enviamos. Un familiar o amigo puede ayudar.",
    },
  },
  {
    title: { en: "See the specialist", es: "Vea al especialista" },
    text: {
      en: "Bring your scans and a list of your medicines. Bring someone with you if you can.",
      es: "Traiga sus estudios y una lista de sus medicinas. Venga con alguien si puede.",
    },
  },
  {
    title: { en: "Decide together", es: "Decidan juntos" },
    text: {
      en: "Time and exercise, medicine, a brace or a cement procedure. Nothing is decided before you talk.",
      es: "Tiempo y ejercicio, medicinas, un corsé o un procedimiento con cemento. Nada se decide antes de hablar.",
    },
  },
];
