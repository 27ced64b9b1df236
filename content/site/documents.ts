import type { Text } from "#lib/locale";

export type SitePart = Readonly<{ id: string; heading: Text; paragraphs: readonly Text[]; list?: readonly Text[] }>;
/** A page of plain text about the site or the clinic. */
export type SiteDocument = Readonly<{
  path: string;
  title: Text;
  lede: Text;
  updated: string;
  parts: readonly SitePart[];
}>;

export const documentText = {
  updated: { en: "Last changed:", es: "Último cambio:" },
  legal: {
    en: "Draft: the clinic has yet to confirm this page.",
    es: "Borrador: la clínica todavía debe confirmar esta página.",
  },
} as const satisfies Record<string, Text>;

export const accessibilityStatement: SiteDocument = {
  path: "/accessibility",
  title: { en: "Accessibility", es: "Accesibilidad" },
  lede: {
    en: "We want you to be able to use this site alone, on any device, at any age.",
    es: "Queremos que pueda usar este sitio sin ayuda, en cualquier aparato y a cualquier edad.",
  },
  updated: "2026-11-21",
  parts: [
    {
      id: "can",
      heading: { en: "What you can do", es: "Qué puede hacer" },
      paragraphs: [{ en: "On every page for patients you can:", es: "En cada página para pacientes puede:" }],
      list: [
        {
          en: "make the text up to 4 times as large and read without scrolling sideways",
          es: "agrandar el texto hasta 4 veces y leer sin moverse de lado",
        },
        { en: "use a keyboard alone, or a screen reader", es: "usar solo el teclado, o un lector de pantalla" },
        {
          en: "use your own colors, high contrast, or less motion",
          es: "usar sus propios colores, alto contraste o menos movimiento",
        },
        {
          en: "turn scripts off: nothing on these pages needs them",
          es: "apagar los scripts: nada en estas páginas los necesita",
        },
        {
          en: "take your time: what you type while booking is kept for 24 hours",
          es: "tomarse su tiempo: lo que escribe al pedir cita se guarda 24 horas",
        },
        { en: "do every step by phone instead, with a person", es: "hacer cada paso por teléfono, con una persona" },
      ],
    },
    {
      id: "standard",
      heading: { en: "The standard we follow", es: "La norma que seguimos" },
      paragraphs: [
        {
          en: "We aim at the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, and go past it in text contrast (7 to 1) and in the size of what you press.",
          es: "Seguimos las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA, y vamos más allá en el contraste del texto (7 a 1) y en el tamaño de lo que se pulsa.",
        },
      ],
    },
    {
      id: "gaps",
      heading: { en: "What we know is not good enough yet", es: "Lo que sabemos que falta" },
      paragraphs: [
        {
          en: "Programs check each page before we publish it. They find only a part of all problems.",
          es: "Unos programas revisan cada página antes de publicarla. Solo encuentran una parte de los problemas.",
        },
      ],
      list: [
        {
          en: "People who use screen readers have not tested the site yet.",
          es: "Todavía no lo han probado personas que usan lectores de pantalla.",
        },
        {
          en: "A native speaker has not yet reviewed all Spanish pages.",
          es: "Una persona nativa no ha revisado todavía todas las páginas en español.",
        },
        {
          en: "Pages for our staff are in English only.",
          es: "Las páginas para nuestro personal están solo en inglés.",
        },
      ],
    },
    {
      id: "tell-us",
      heading: { en: "Tell us", es: "Díganos" },
      paragraphs: [
        {
          en: "If something is hard to use, call us at the number on this page. We help you at once, and write down what has to change.",
          es: "Si algo le cuesta usar, llámenos al número de esta página. Le ayudamos enseguida y anotamos qué hay que cambiar.",
        },
      ],
    },
  ],
};

export const privacyNotice: SiteDocument = {
  path: "/privacy",
  title: { en: "Privacy", es: "Privacidad" },
  lede: {
    en: "What we ask, why we ask it, who sees it, and how long we keep it.",
    es: "Qué preguntamos, para qué, quién lo ve y cuánto tiempo lo guardamos.",
  },
  updated: "2026-11-21",
  parts: [
    {
      id: "reading",
      heading: { en: "When you read", es: "Cuando lee" },
      paragraphs: [
        {
          en: "You can read every page without telling us who you are. We set no cookie for it. No ads, no trackers and no other company are on these pages.",
          es: "Puede leer todas las páginas sin decirnos quién es. No ponemos ninguna cookie para eso. En estas páginas no hay anuncios, rastreadores ni otras empresas.",
        },
      ],
    },
    {
      id: "booking",
      heading: { en: "When you book", es: "Cuando pide cita" },
      paragraphs: [
        {
          en: "We ask for your name, date of birth and phone number, and, if you like, your email. We use them to know who you are, to reach you and to send you a link to your visit. Your answers about warning signs are kept with the visit.",
          es: "Le pedimos su nombre, fecha de nacimiento y teléfono y, si quiere, su correo. Los usamos para saber quién es, para comunicarnos con usted y para enviarle el enlace de su cita. Sus respuestas sobre señales de alarma se guardan con la cita.",
        },
        {
          en: "One cookie holds your place while you book, or while you use the page “Compare your choices”. It ends after 24 hours. What you typed and did not send is then deleted.",
          es: "Una cookie guarda su lugar mientras pide cita o usa la página «Compare sus opciones». Termina a las 24 horas. Lo que escribió y no envió se borra entonces.",
        },
      ],
    },
    {
      id: "form",
      heading: { en: "Your health form", es: "Su formulario de salud" },
      paragraphs: [
        {
          en: "Only the people who care for you and the front desk can read it. Each time one of them opens your record, that is written down. What you sent is kept just as you saw it.",
          es: "Solo pueden leerlo quienes le atienden y la recepción. Cada vez que alguien abre su expediente, queda anotado. Lo que envió se guarda tal como usted lo vio.",
        },
      ],
    },
    {
      id: "mail",
      heading: { en: "Messages from us", es: "Nuestros mensajes" },
      paragraphs: [
        {
          en: "Our emails say when and where, and hold a link. They do not say why you come. Keep the link to yourself: whoever has it can see and change the visit.",
          es: "Nuestros correos dicen cuándo y dónde, y llevan un enlace. No dicen por qué viene. Guarde el enlace para usted: quien lo tiene puede ver y cambiar la cita.",
        },
      ],
    },
    {
      id: "rights",
      heading: { en: "What you can ask of us", es: "Qué puede pedirnos" },
      paragraphs: [
        {
          en: "You can ask to see what we keep about you, to have a mistake mended, and to know who has read it. Call us. We keep medical records for as long as the law says.",
          es: "Puede pedir ver lo que guardamos sobre usted, corregir un error y saber quién lo ha leído. Llámenos. Guardamos los expedientes médicos el tiempo que marca la ley.",
        },
      ],
    },
  ],
};

export const aboutClinic: SiteDocument = {
  path: "/about",
  title: { en: "About the clinic", es: "Sobre la clínica" },
  lede: {
    en: "We care for people with broken bones in the spine, and for the weak bones behind them.",
    es: "Atendemos a personas con huesos rotos de la columna, y cuidamos los huesos débiles que están detrás.",
  },
  updated: "2026-11-21",
  parts: [
    {
      id: "what-we-do",
      heading: { en: "What we do", es: "Qué hacemos" },
      paragraphs: [
        {
          en: "We look at what broke and why. We talk through every way to care for it: time and pain care, a brace and therapy, cement, and surgery elsewhere when it is needed. And we make a plan for your bones, so that the next one is less likely to break.",
          es: "Vemos qué se rompió y por qué. Hablamos de todos los caminos: tiempo y control del dolor, corsé y terapia, cemento, y cirugía en otro lugar cuando hace falta. Y hacemos un plan para sus huesos, para que sea menos probable que se rompa otro.",
        },
      ],
    },
    {
      id: "how-we-work",
      heading: { en: "How we work", es: "Cómo trabajamos" },
      paragraphs: [],
      list: [
        {
          en: "You do not need an account to book, and you can do every step by phone.",
          es: "No necesita cuenta para pedir cita, y puede hacer cada paso por teléfono.",
        },
        {
          en: "We ask about warning signs first, so that what cannot wait does not wait.",
          es: "Primero preguntamos por señales de alarma, para que lo urgente no espere.",
        },
        {
          en: "We show both sides of the research, also where it does not speak for what we offer.",
          es: "Mostramos los dos lados de la investigación, también cuando no favorece lo que ofrecemos.",
        },
        { en: "You decide. Waiting is a choice too.", es: "Usted decide. Esperar también es una opción." },
      ],
    },
    {
      id: "who-pays",
      heading: { en: "Who pays for these pages", es: "Quién paga estas páginas" },
      paragraphs: [
        {
          en: "The clinic does. It offers both cement procedures and earns money when it does them. You should know that when you read about them. No maker of cement, balloons or medicines paid for these pages or saw them first.",
          es: "La clínica. Ofrece los dos procedimientos con cemento y gana dinero cuando los hace. Conviene saberlo al leer sobre ellos. Ningún fabricante de cemento, globos o medicinas pagó estas páginas ni las vio antes.",
        },
      ],
    },
  ],
};
