import type { Text } from "#lib/locale";

/** What the decision aid says around its options, numbers and questions. */
export const compareText = {
  title: { en: "Compare your choices", es: "Compare sus opciones" },
  lede: {
    en: "Five ways to care for a spinal fracture, side by side. No way is best for all.",
    es: "Cinco caminos para cuidar una fractura de columna, uno al lado del otro. Ninguno es el mejor para todos.",
  },
  conditionTitle: { en: "What is this about?", es: "¿De qué se trata?" },
  condition: {
    en: "A bone of your spine has cracked or been squashed (a vertebral compression fracture). Weak bone is the most common cause. It can hurt a lot. Without a procedure, most people get better bit by bit over 2 to 12 weeks. Some have pain for longer.",
    es: "Un hueso de la columna se rompió o se aplastó (una fractura por compresión vertebral). La causa más común es el hueso débil. Puede doler mucho. Sin un procedimiento, casi todos mejoran poco a poco en 2 a 12 semanas. Algunos tienen dolor más tiempo.",
  },
  decisionTitle: { en: "What is there to decide?", es: "¿Qué hay que decidir?" },
  decision: {
    en: "How to care for the break now: give it time, add a brace and therapy, have cement put in, or have surgery. You can also wait and decide later, unless a nerve is in danger. Whatever you choose, your bones need care too.",
    es: "Cómo cuidar la fractura ahora: darle tiempo, añadir corsé y terapia, poner cemento u operar. También puede esperar y decidir después, salvo que un nervio esté en peligro. Elija lo que elija, sus huesos también necesitan cuidado.",
  },
  notAdvice: {
    en: "This page does not tell you which way to choose. It helps you talk it over with your care team, who know your scans.",
    es: "Esta página no le dice qué elegir. Le ayuda a hablarlo con su equipo médico, que conoce sus imágenes.",
  },
  optionsTitle: { en: "The five ways, side by side", es: "Los cinco caminos, uno al lado del otro" },
  optionsCaption: {
    en: "The same questions for each way, from least done to most",
    es: "Las mismas preguntas para cada camino, de lo menos a lo más",
  },
  question: { en: "Question", es: "Pregunta" },
  numbersTitle: { en: "The numbers, out of 100 people", es: "Los números, de cada 100 personas" },
  numbersLede: {
    en: "Each square is 1 person out of 100. Filled squares are those it happened to. Rings are those it did not. Numbers from two studies cannot be set against each other.",
    es: "Cada figura es 1 persona de cada 100. Los cuadros llenos son a quienes les pasó. Los anillos, a quienes no. Los números de dos estudios no se pueden comparar entre sí.",
  },
  painTitle: { en: "How much did pain change?", es: "¿Cuánto cambió el dolor?" },
  pain: {
    en: "Pain was asked on a scale from 0 to 10. In one study of 131 people, it was 0.7 points lower with cement than with a pretend procedure after 1 month. In another of 180 people, the gap was less than 0.5 points at each check, up to 12 months. Chance alone could explain both gaps. In both groups, most people felt better than before.",
    es: "El dolor se midió de 0 a 10. En un estudio de 131 personas, al mes era 0.7 puntos menor con cemento que con un procedimiento simulado. En otro de 180 personas, la diferencia fue de menos de 0.5 puntos en cada control, hasta los 12 meses. El azar solo puede explicar las dos. En los dos grupos, casi todos estaban mejor que antes.",
  },
  painMore: {
    en: "In studies where all knew what they got, cement did better than usual care. Experts and guides do not agree on what this means.",
    es: "En los estudios donde todos sabían qué recibían, el cemento dio mejor resultado que los cuidados de siempre. Los expertos y las guías no están de acuerdo en qué significa.",
  },
  pretend: { en: "Pretend procedure", es: "Procedimiento simulado" },
  outOf: { en: "{n} out of 100 {had}. {rest} {hadNot}.", es: "{n} de cada 100 {had}. {rest} {hadNot}." },
  noNumber: { en: "We found no number like this for:", es: "No hallamos un número así para:" },
  certainty: { en: "How sure is this?", es: "¿Qué tan seguro es?" },
  high: { en: "High", es: "Alto" },
  moderate: { en: "Moderate", es: "Medio" },
  low: { en: "Low", es: "Bajo" },
  certaintyHelp: {
    en: "High: new studies are not likely to change it. Moderate: they could. Low: they are likely to.",
    es: "Alto: es poco probable que estudios nuevos lo cambien. Medio: podrían. Bajo: es probable.",
  },
  mattersTitle: { en: "What matters to you?", es: "¿Qué le importa a usted?" },
  mattersLede: {
    en: "A few questions help you see what counts for you. You can print your answers, or give them to your care team.",
    es: "Unas preguntas le ayudan a ver lo que cuenta para usted. Puede imprimir sus respuestas o darlas a su equipo médico.",
  },
  mattersStart: { en: "Say what matters to me", es: "Decir lo que me importa" },
  askTitle: { en: "Questions to ask", es: "Preguntas que puede hacer" },
  aboutTitle: { en: "About this decision aid", es: "Sobre esta ayuda para decidir" },
  updates: { en: "How it is kept up to date", es: "Cómo se mantiene al día" },
  madeBy: { en: "How it was made", es: "Cómo se hizo" },
  madeByText: {
    en: "It follows the 12 points of the International Patient Decision Aid Standards. Numbers come from published studies. How sure they are is our own first judgment.",
    es: "Sigue los 12 puntos de las normas internacionales de ayudas para decidir (IPDAS). Los números vienen de estudios publicados. Qué tan seguros son es nuestro primer juicio.",
  },
  bookTitle: { en: "Talk it over", es: "Háblelo" },
} as const satisfies Record<string, Text>;

/** The questions about what matters, and the page that shows the answers. */
export const valuesText = {
  title: { en: "What matters to you?", es: "¿Qué le importa a usted?" },
  lede: {
    en: "Answer what you like and leave out the rest. There are no right answers. It takes about 3 minutes.",
    es: "Conteste lo que quiera y deje el resto. No hay respuestas correctas. Lleva unos 3 minutos.",
  },
  privacy: {
    en: "We keep your answers for 24 hours, for this browser only, unless you give them to your care team.",
    es: "Guardamos sus respuestas 24 horas, solo para este navegador, salvo que las dé a su equipo médico.",
  },
  how: { en: "How much does this matter to you?", es: "¿Cuánto le importa esto?" },
  leaning: { en: "Where do you stand now?", es: "¿Qué piensa ahora?" },
  leaningHint: { en: "You can change your mind at any time", es: "Puede cambiar de idea en cualquier momento" },
  leaningUnsure: { en: "I am not sure yet", es: "Todavía no lo sé" },
  ask: { en: "What do you want to ask?", es: "¿Qué quiere preguntar?" },
  words: { en: "What else matters to you?", es: "¿Qué más le importa?" },
  wordsLong: {
    en: "Make it shorter: at most 1,000 letters",
    es: "Escríbalo más corto: no más de 1,000 letras",
  },
  show: { en: "Show my answers", es: "Ver mis respuestas" },
  summaryTitle: { en: "Your answers", es: "Sus respuestas" },
  print: {
    en: "To keep them, print this page or save it as a file with your browser.",
    es: "Para guardarlas, imprima esta página o guárdela como archivo con su navegador.",
  },
  none: { en: "You have not answered anything yet.", es: "Todavía no ha contestado nada." },
  change: { en: "Change my answers", es: "Cambiar mis respuestas" },
  giveTitle: { en: "Give them to your care team?", es: "¿Darlas a su equipo médico?" },
  giveVisit: {
    en: "We can add them to your visit on {when}. Your doctor sees them with your health form.",
    es: "Podemos añadirlas a su cita del {when}. Su médico las ve junto con su formulario de salud.",
  },
  give: { en: "Add them to my visit", es: "Añadirlas a mi cita" },
  giveLater: {
    en: "You have no visit in this browser yet. If you book one here in the next 24 hours, we can add your answers to it.",
    es: "Todavía no tiene una cita en este navegador. Si la pide aquí en las próximas 24 horas, podemos añadir sus respuestas.",
  },
  giveWhenBooked: { en: "Add them when I book", es: "Añadirlas cuando pida cita" },
  waiting: {
    en: "When you book a visit here in the next 24 hours, we add your answers to it.",
    es: "Cuando pida una cita aquí en las próximas 24 horas, añadiremos sus respuestas.",
  },
  haveLink: {
    en: "Do you have a link to a visit? Open it and choose “What matters to me”.",
    es: "¿Tiene un enlace a una cita? Ábralo y elija «Lo que me importa».",
  },
  given: { en: "Your care team has your answers", es: "Su equipo médico tiene sus respuestas" },
  givenText: {
    en: "Your doctor can read them before your visit. You do not need to do anything else.",
    es: "Su médico puede leerlas antes de su cita. No tiene que hacer nada más.",
  },
  visitLink: { en: "What matters to me", es: "Lo que me importa" },
  visitLinkText: {
    en: "Tell your doctor what counts for you, and what you want to ask.",
    es: "Diga a su médico lo que cuenta para usted y lo que quiere preguntar.",
  },
  toVisit: { en: "Back to my visit", es: "Volver a mi cita" },
  send: { en: "Give these to my care team", es: "Dar esto a mi equipo médico" },
} as const satisfies Record<string, Text>;
