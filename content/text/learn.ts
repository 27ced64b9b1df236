import type { Text } from "#lib/locale";

/** What the education pages say around their content. */
export const learnText = {
  indexTitle: { en: "Learn about spinal fractures", es: "Aprenda sobre las fracturas de columna" },
  indexLede: {
    en: "Short pages in plain words, each with its sources.",
    es: "Páginas cortas y claras, cada una con sus fuentes.",
  },
  where: { en: "Where are you now?", es: "¿Dónde está usted ahora?" },
  contents: { en: "On this page", es: "En esta página" },
  draft: { en: "Draft, awaiting clinical review", es: "Borrador, en espera de revisión clínica" },
  draftText: {
    en: "No clinician has checked this page yet. Talk with your own care team before you act on it.",
    es: "Ningún profesional clínico ha revisado esta página todavía. Hable con su equipo médico antes de actuar.",
  },
  signOff: { en: "needs clinician sign-off", es: "falta el visto bueno clínico" },
  source: { en: "Source", es: "Fuente" },
  glossary: { en: "Words on this page", es: "Palabras de esta página" },
  references: { en: "Sources", es: "Fuentes" },
  review: { en: "About this page", es: "Sobre esta página" },
  reviewedBy: { en: "Reviewed by", es: "Revisado por" },
  notReviewed: { en: "Not yet reviewed", es: "Aún sin revisar" },
  written: { en: "Written", es: "Escrito" },
  lastReviewed: { en: "Last reviewed", es: "Última revisión" },
  nextReview: { en: "Next review due", es: "Próxima revisión" },
  version: { en: "Version", es: "Versión" },
  funding: { en: "Who paid for it", es: "Quién lo pagó" },
  general: {
    en: "This page gives general information. It does not diagnose, and it does not replace your care team.",
    es: "Esta página da información general. No diagnostica ni reemplaza a su equipo médico.",
  },
  wayOn: { en: "Where to go from here", es: "Por dónde seguir" },
  previous: { en: "Before", es: "Antes" },
  here: { en: "You are here", es: "Usted está aquí" },
  next: { en: "Read next", es: "Siga leyendo" },
  related: { en: "You may also want", es: "También le puede servir" },
  book: { en: "Book a first visit", es: "Pedir la primera cita" },
  warningSigns: { en: "Check the warning signs", es: "Revise las señales de alarma" },
  condition: { en: "Vertebral compression fracture", es: "Fractura por compresión vertebral" },
  tools: { en: "To decide and to look things up", es: "Para decidir y para consultar" },
} as const satisfies Record<string, Text>;
