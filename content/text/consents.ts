import type { Text } from "#lib/locale";

/** The pages of a visit on which a patient sees and changes what they agreed to. `{…}` are filled in. */
export const consentText = {
  link: { en: "What you agreed to", es: "Lo que usted aceptó" },
  linkHelp: {
    en: "See each thing you agreed to, and take back what you want.",
    es: "Vea cada cosa que aceptó y retire lo que quiera.",
  },
  title: { en: "What you agreed to", es: "Lo que usted aceptó" },
  lede: {
    en: "Each one stands alone. You can take one back and still get care.",
    es: "Cada una es independiente. Puede retirar una y recibir atención igual.",
  },
  byPhone: {
    en: "You can also tell us by phone: {phone}.",
    es: "También puede decírnoslo por teléfono: {phone}.",
  },
  agreed: { en: "You agreed", es: "Usted aceptó" },
  withdrawn: { en: "You took this back", es: "Usted lo retiró" },
  open: { en: "Not agreed", es: "Sin aceptar" },
  said: { en: "{decision} on {date}, {time}", es: "{decision} el {date}, {time}" },
  on: {
    given: { en: "Agreed", es: "Aceptado" },
    withdrawn: { en: "Taken back", es: "Retirado" },
  },
  by: { en: "By {name}, {relation}", es: "Por {name}, {relation}" },
  byLink: { en: "By the link to a visit", es: "Con el enlace de una cita" },
  channel: {
    form: { en: "with the health form", es: "con el formulario de salud" },
    link: { en: "by the link to a visit", es: "con el enlace de una cita" },
    phone: { en: "by phone", es: "por teléfono" },
    counter: { en: "at the clinic", es: "en la clínica" },
  },
  relation: {
    self: { en: "the patient", es: "el paciente" },
    family: { en: "a family member or friend", es: "un familiar o amigo" },
    carer: { en: "a caregiver", es: "un cuidador" },
    interpreter: { en: "an interpreter", es: "un intérprete" },
    staff: { en: "clinic staff", es: "el personal de la clínica" },
  },
  exactWords: { en: "The words that you saw", es: "Las palabras que usted vio" },
  history: { en: "What was said before", es: "Lo que se dijo antes" },
  takeBack: { en: "Take this back", es: "Retirar" },
  agree: { en: "Agree to this", es: "Aceptar" },
  takeBackTitle: { en: "Do you want to take this back?", es: "¿Quiere retirar esto?" },
  followsTitle: { en: "What follows from it", es: "Qué pasa después" },
  takeBackYes: { en: "Yes, take it back", es: "Sí, retirarlo" },
  takeBackNo: { en: "No, leave it as it is", es: "No, dejarlo como está" },
  stays: {
    en: "What was done before stays. You can agree again at any time.",
    es: "Lo hecho antes no cambia. Puede aceptar otra vez cuando quiera.",
  },
  agreeTitle: { en: "Do you agree to this?", es: "¿Acepta esto?" },
  name: { en: "Type your full name to sign", es: "Escriba su nombre completo para firmar" },
  nameHint: { en: "If you are helping, type your own name", es: "Si usted está ayudando, escriba su propio nombre" },
  who: { en: "Who are you?", es: "¿Quién es usted?" },
  agreeYes: { en: "Yes, I agree", es: "Sí, acepto" },
  nameMissing: { en: "Type your full name to sign", es: "Escriba su nombre completo para firmar" },
  nameLong: { en: "Use 120 letters or fewer for your name", es: "Use 120 letras o menos para su nombre" },
  relationMissing: {
    en: "Select whether you are the patient or a helper",
    es: "Seleccione si usted es el paciente o alguien que ayuda",
  },
  doneWithdrawn: { en: "You took this back", es: "Usted lo retiró" },
  doneGiven: { en: "You agreed to this", es: "Usted aceptó esto" },
  back: { en: "Back to what you agreed to", es: "Volver a lo que usted aceptó" },
  backToVisit: { en: "Back to your visit", es: "Volver a su cita" },
} as const satisfies Record<string, Text | Record<string, Text>>;
