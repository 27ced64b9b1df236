import type { Text } from "#lib/locale";

/** Words that the document shell and the form components say themselves. */
export const siteText = {
  skip: { en: "Skip to main content", es: "Ir al contenido principal" },
  description: {
    en: "Care for broken bones in the spine.",
    es: "Atención para huesos rotos de la columna.",
  },
  home: { en: "home page", es: "página de inicio" },
  call: { en: "Call", es: "Llame al" },
  navigation: { en: "Main", es: "Principal" },
  otherLanguage: { en: "Español", es: "English" },
  demonstration: {
    en: "A demonstration: use made-up details.",
    es: "Demostración: use datos inventados.",
  },
  footerStaff: { en: "For staff: sign in", es: "Para el personal: entrar" },
  footerHelp: { en: "Talk to us", es: "Hable con nosotros" },
  footerEmergency: { en: "In an emergency", es: "En una emergencia" },
  footerEmergencyText: {
    en: "This site is not watched day and night. In an emergency, call:",
    es: "Nadie vigila este sitio día y noche. En una emergencia, llame al:",
  },
  footerPhone: {
    en: "You can do every step on this site by phone too.",
    es: "También puede hacer por teléfono todo lo que ofrece este sitio.",
  },
  notFound: { en: "Page not found", es: "No encontramos la página" },
  notFoundText: {
    en: "If you typed the address, check it. If you followed a link from us, call us and we will help you.",
    es: "Si escribió la dirección, revísela. Si siguió un enlace nuestro, llámenos y le ayudamos.",
  },
  notFoundHome: { en: "Go to the home page", es: "Ir a la página de inicio" },
  navBook: { en: "Book a visit", es: "Pedir cita" },
  navLearn: { en: "Learn", es: "Aprender" },
  navWarningSigns: { en: "Warning signs", es: "Señales de alarma" },
} as const satisfies Record<string, Text>;

export const formText = {
  back: { en: "Back", es: "Atrás" },
  problem: { en: "There is a problem", es: "Hay un problema" },
  errorPrefix: { en: "Error:", es: "Error:" },
  optional: { en: "(optional)", es: "(opcional)" },
  or: { en: "or", es: "o" },
  change: { en: "Change", es: "Cambiar" },
  notProvided: { en: "Not provided", es: "Sin respuesta" },
  month: { en: "Month", es: "Mes" },
  day: { en: "Day", es: "Día" },
  year: { en: "Year", es: "Año" },
  continue: { en: "Continue", es: "Continuar" },
  important: { en: "Important", es: "Importante" },
  stepDone: { en: "Done:", es: "Hecho:" },
  stepNow: { en: "You are here:", es: "Está aquí:" },
  emergency: { en: "Emergency advice:", es: "Emergencia:" },
  urgent: { en: "Urgent advice:", es: "Urgente:" },
  nonUrgent: { en: "Non-urgent advice:", es: "Sin urgencia:" },
} as const satisfies Record<string, Text>;
