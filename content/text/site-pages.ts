import type { Text } from "#lib/locale";

/** Names of the pages about the clinic and around the articles, as links and as titles. */
export const pageNames = {
  learn: { en: "Learn", es: "Aprender" },
  compare: { en: "Compare your choices", es: "Compare sus opciones" },
  answers: { en: "Questions and answers", es: "Preguntas y respuestas" },
  glossary: { en: "Glossary", es: "Glosario" },
  search: { en: "Search", es: "Buscar" },
  about: { en: "About the clinic", es: "Sobre la clínica" },
  doctors: { en: "Our doctors", es: "Nuestros médicos" },
  locations: { en: "Where we are", es: "Dónde estamos" },
  accessibility: { en: "Accessibility", es: "Accesibilidad" },
  privacy: { en: "Privacy", es: "Privacidad" },
} as const satisfies Record<string, Text>;

export const clinicText = {
  footerRead: { en: "Read", es: "Leer" },
  footerClinic: { en: "The clinic", es: "La clínica" },
  aboutLede: {
    en: "We care for people with broken bones in the spine, and for the weak bones behind them.",
    es: "Atendemos a personas con huesos rotos de la columna, y los huesos débiles que están detrás.",
  },
  doctorsLede: {
    en: "You can ask for one of them when you book, or take the first free time.",
    es: "Puede pedir a uno de ellos al sacar su cita, o tomar la primera hora libre.",
  },
  doctorsNone: {
    en: "The clinic has not listed its doctors yet. Call us and we tell you who is here.",
    es: "La clínica todavía no ha publicado sus médicos. Llámenos y le decimos quién está.",
  },
  locationsLede: {
    en: "Addresses, opening hours, parking and the way in.",
    es: "Direcciones, horario, estacionamiento y entrada.",
  },
  locationsNone: {
    en: "The clinic has not listed its addresses yet. Call us and we tell you the way.",
    es: "La clínica todavía no ha publicado sus direcciones. Llámenos y le indicamos el camino.",
  },
  speaks: { en: "Speaks", es: "Habla" },
  seesAt: { en: "Sees people at", es: "Atiende en" },
  training: { en: "Field", es: "Especialidad" },
  address: { en: "Address", es: "Dirección" },
  phone: { en: "Phone", es: "Teléfono" },
  hours: { en: "Open", es: "Horario" },
  arrival: { en: "How to get in", es: "Cómo entrar" },
  directions: { en: "Directions in Google Maps", es: "Cómo llegar con Google Maps" },
  directionsNote: {
    en: "This link leaves our site. We do not tell the map who you are.",
    es: "Este enlace sale de nuestro sitio. No le decimos al mapa quién es usted.",
  },
  closed: { en: "Closed", es: "Cerrado" },
  range: { en: "{from} to {to}", es: "{from} a {to}" },
  book: { en: "Book a first visit", es: "Pedir la primera cita" },
} as const satisfies Record<string, Text>;

/** Languages that doctors speak, in both of ours. */
export const languageNames: Readonly<Record<string, Text>> = {
  en: { en: "English", es: "inglés" },
  es: { en: "Spanish", es: "español" },
  fr: { en: "French", es: "francés" },
  pl: { en: "Polish", es: "polaco" },
  hi: { en: "Hindi", es: "hindi" },
  zh: { en: "Chinese", es: "chino" },
  de: { en: "German", es: "alemán" },
  he: { en: "Hebrew", es: "hebreo" },
  pt: { en: "Portuguese", es: "portugués" },
  vi: { en: "Vietnamese", es: "vietnamita" },
  tl: { en: "Tagalog", es: "tagalo" },
  ar: { en: "Arabic", es: "árabe" },
  ru: { en: "Russian", es: "ruso" },
  sv: { en: "Swedish", es: "sueco" },
  yo: { en: "Yoruba", es: "yoruba" },
  sw: { en: "Swahili", es: "suajili" },
  ta: { en: "Tamil", es: "tamil" },
};

export const searchText = {
  title: { en: "Search", es: "Buscar" },
  label: { en: "What are you looking for?", es: "¿Qué está buscando?" },
  hint: { en: "A word or two is enough", es: "Basta con una o dos palabras" },
  button: { en: "Search", es: "Buscar" },
  found: { en: "{n} pages about “{words}”", es: "{n} páginas sobre «{words}»" },
  foundOne: { en: "1 page about “{words}”", es: "1 página sobre «{words}»" },
  none: { en: "Nothing found for “{words}”", es: "No hallamos nada sobre «{words}»" },
  noneText: {
    en: "Try another word, or a shorter one. Many people look for these pages:",
    es: "Pruebe con otra palabra, o con una más corta. Muchas personas buscan estas páginas:",
  },
  noneCall: {
    en: "Or call us at {phone}. {hours}.",
    es: "O llámenos al {phone}. {hours}.",
  },
  start: { en: "Many people look for these pages:", es: "Muchas personas buscan estas páginas:" },
  emergency: {
    en: "If you need help now, do not search. Check the warning signs.",
    es: "Si necesita ayuda ahora, no busque. Revise las señales de alarma.",
  },
} as const satisfies Record<string, Text>;

export const glossaryText = {
  lede: {
    en: "Words that doctors use, in plain words. Each leads to the pages that use it.",
    es: "Palabras que usan los médicos, dichas con sencillez. Cada una lleva a las páginas que la usan.",
  },
  usedIn: { en: "On:", es: "En:" },
} as const satisfies Record<string, Text>;

export const shareText = {
  title: { en: "Share or print this page", es: "Compartir o imprimir esta página" },
  text: {
    en: "Its address is below. Copy it, or send it by email. To print, use the menu of your browser.",
    es: "Abajo está su dirección. Cópiela o envíela por correo. Para imprimir, use el menú de su navegador.",
  },
  mail: { en: "Send this page by email", es: "Enviar esta página por correo" },
  imageAlt: {
    en: "A drawing of a spine beside a plumb line. One bone is squashed in front.",
    es: "Dibujo de una columna junto a una plomada. Un hueso está aplastado por delante.",
  },
} as const satisfies Record<string, Text>;
