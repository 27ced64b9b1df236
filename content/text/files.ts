import type { Text } from "#lib/locale";

/** The pages on which a patient sends letters, cards and reports. */
export const filesText = {
  title: { en: "Send a letter, card or report", es: "Enviar una carta, tarjeta o informe" },
  lede: {
    en: "Take a photo of the paper, or choose a file that you have. We read it before your visit.",
    es: "Tome una foto del papel o elija un archivo que ya tenga. Lo leemos antes de su cita.",
  },
  optional: {
    en: "You do not have to send anything. You can bring the papers with you instead.",
    es: "No tiene que enviar nada. También puede traer los papeles.",
  },
  kind: { en: "What is it?", es: "¿Qué es?" },
  kinds: {
    referral_letter: { en: "Letter from my doctor", es: "Carta de mi médico" },
    card_front: { en: "Insurance card, front", es: "Tarjeta de seguro, frente" },
    card_back: { en: "Insurance card, back", es: "Tarjeta de seguro, reverso" },
    imaging_report: {
      en: "Report of an X-ray, MRI, CT or bone scan",
      es: "Informe de radiografía, resonancia, tomografía o densitometría",
    },
    other: { en: "Something else", es: "Otra cosa" },
  },
  file: { en: "Photo or file", es: "Foto o archivo" },
  fileHint: { en: "A photo or a PDF, up to 20 MB, one at a time", es: "Una foto o un PDF, hasta 20 MB, uno a la vez" },
  fileText: { en: "On a phone you can take the photo now.", es: "Con el teléfono puede tomar la foto ahora." },
  send: { en: "Send this file", es: "Enviar este archivo" },
  sending: {
    en: "Sending can take a minute. Wait until this page says that we have your file.",
    es: "El envío puede tardar un minuto. Espere hasta que esta página diga que tenemos su archivo.",
  },
  add: { en: "Add a photo or file", es: "Añadir foto o archivo" },
  addAnother: { en: "Add or remove", es: "Añadir o quitar" },
  backToForm: { en: "Go back to the form", es: "Volver al formulario" },
  sentTitle: { en: "What you sent", es: "Lo que envió" },
  nothing: { en: "Nothing yet.", es: "Nada todavía." },
  sentOn: { en: "Sent {date}", es: "Enviado el {date}" },
  byClinic: { en: "Added by the clinic", es: "Añadido por la clínica" },
  remove: { en: "Remove", es: "Quitar" },
  removeWhat: { en: "{kind}, {name}", es: "{kind}, {name}" },
  keptWithForm: {
    en: "It is part of the health form that you sent.",
    es: "Es parte del formulario de salud que envió.",
  },
  doneTitle: { en: "We have your file", es: "Ya tenemos su archivo" },
  doneText: {
    en: "It is in the list below. You can send another one, or leave this page.",
    es: "Está en la lista de abajo. Puede enviar otro o salir de esta página.",
  },
  sameTitle: { en: "We had this file already", es: "Ya teníamos este archivo" },
  sameText: {
    en: "You sent the same file before. There is nothing more to do.",
    es: "Ya envió este mismo archivo. No tiene que hacer nada más.",
  },
  removedTitle: { en: "The file is removed", es: "El archivo se quitó" },
  removedText: { en: "We do not have it any more.", es: "Ya no lo tenemos." },
  closed: {
    en: "Files for this visit can no longer be sent here. Bring the papers with you, or call us on {phone}.",
    es: "Ya no se pueden enviar archivos para esta cita. Traiga los papeles o llámenos al {phone}.",
  },
  full: {
    en: "This visit has 10 files, which is the most it can have. Remove one to send another, or call us on {phone}.",
    es: "Esta cita tiene 10 archivos, que es el máximo. Quite uno para enviar otro o llámenos al {phone}.",
  },
  visitTitle: { en: "Letters, cards and reports", es: "Cartas, tarjetas e informes" },
  visitText: {
    en: "If you have a letter from your doctor or a report of a scan, you can send a photo of it now.",
    es: "Si tiene una carta de su médico o un informe de imágenes, puede enviar una foto ahora.",
  },
  privacy: {
    en: "Only the clinic's staff can open it. We take out where and when a photo was taken.",
    es: "Solo el personal de la clínica puede abrirlo. Borramos dónde y cuándo se tomó la foto.",
  },
} as const satisfies Record<string, Text | Record<string, Text>>;

/** What to do about each reason for which a file is not taken. */
export const fileErrors = {
  kind: { en: "Choose what it is", es: "Elija qué es" },
  missing: { en: "Choose a photo or a file to send", es: "Elija una foto o un archivo para enviar" },
  empty: {
    en: "This file is empty. Choose another one",
    es: "Este archivo está vacío. Elija otro",
  },
  too_large: {
    en: "This file is larger than 20 MB. Take a photo of the page and send that",
    es: "Este archivo pesa más de 20 MB. Tome una foto de la página y envíela",
  },
  unsupported: {
    en: "We cannot open this kind of file. Send a photo (JPEG, PNG or HEIC) or a PDF",
    es: "No podemos abrir este tipo de archivo. Envíe una foto (JPEG, PNG o HEIC) o un PDF",
  },
  damaged: {
    en: "This file is broken, or not all of it came. Take a new photo and send that",
    es: "Este archivo está dañado o no llegó completo. Tome una foto nueva y envíela",
  },
  locked: {
    en: "This PDF has a password. Send one without a password, or a photo of the page",
    es: "Este PDF tiene contraseña. Envíe uno sin contraseña o una foto de la página",
  },
  too_many_pixels: {
    en: "This picture is too large for us to open. Take a new photo with your phone and send that",
    es: "Esta imagen es demasiado grande. Tome una foto nueva con su teléfono y envíela",
  },
  too_many_pages: {
    en: "This PDF has more than 100 pages. Send only the pages that we need, or call us",
    es: "Este PDF tiene más de 100 páginas. Envíe solo las páginas necesarias o llámenos",
  },
  too_many_files: {
    en: "This visit cannot have more files. Remove one first, or bring the paper with you",
    es: "Esta cita no puede tener más archivos. Quite uno primero o traiga el papel",
  },
  visit_over: {
    en: "Files for this visit can no longer be sent here. Bring the papers with you",
    es: "Ya no se pueden enviar archivos para esta cita. Traiga los papeles",
  },
} as const satisfies Record<string, Text>;
