import type { Text } from "#lib/locale";

/**
 * What a person reads after the warning signs. Proposed wording, awaiting the medical lead's signature.
 * `{emergencyNumber}` and `{phone}` are filled in by `fillText`. No text may promise safety.
 */
export const triageMessages = {
  emergency: {
    title: { en: "Call {emergencyNumber} now", es: "Llame al {emergencyNumber} ahora" },
    body: [
      {
        en: "Your answers could mean a problem that needs help right now.",
        es: "Sus respuestas pueden indicar un problema que necesita ayuda ahora mismo.",
      },
      {
        en: "Call {emergencyNumber}, or go to the nearest emergency department. Do not drive yourself.",
        es: "Llame al {emergencyNumber} o vaya a la sala de emergencias más cercana. No maneje usted.",
      },
      {
        en: "Do not wait for this clinic to call you. You cannot book a visit for this online.",
        es: "No espere a que esta clínica le llame. No puede reservar una cita para esto por internet.",
      },
    ],
    call: { en: "Call {emergencyNumber}", es: "Llamar al {emergencyNumber}" },
    nearest: {
      en: "Find the nearest emergency department (opens Google Maps)",
      es: "Buscar la sala de emergencias más cercana (abre Google Maps)",
    },
    tell: { en: "Tell them that you have back pain, and:", es: "Dígales que tiene dolor de espalda, y:" },
    print: {
      en: "Print this page, or show it to the people who help you.",
      es: "Imprima esta página o muéstrela a las personas que le atiendan.",
    },
    notWatched: {
      en: "No one at the clinic watches this page all day. It does not call for help for you.",
      es: "Nadie en la clínica vigila esta página todo el día. Esta página no pide ayuda por usted.",
    },
  },
  same_day: {
    title: { en: "Call us today on {phone}", es: "Llámenos hoy al {phone}" },
    body: [
      {
        en: "Someone needs to talk with you today, before you book a visit.",
        es: "Alguien debe hablar con usted hoy, antes de que reserve una cita.",
      },
      {
        en: "If we are closed, call your own doctor or their after-hours line. Do not wait until we open.",
        es: "Si está cerrado, llame a su médico o a su línea fuera de horario. No espere a que abramos.",
      },
      {
        en: "Call {emergencyNumber} if you get numbness between your legs, trouble peeing or pooping, or weak legs.",
        es: "Llame al {emergencyNumber} si siente adormecimiento entre las piernas, le cuesta orinar o evacuar, o tiene las piernas débiles.",
      },
      {
        en: "Also call {emergencyNumber} if you have a fever and feel very ill.",
        es: "Llame también al {emergencyNumber} si tiene fiebre y se siente muy mal.",
      },
    ],
    notWatched: {
      en: "The clinic sees your answers, but no one watches for them all day. Do not wait for our call.",
      es: "La clínica ve sus respuestas, pero nadie las vigila todo el día. No espere nuestra llamada.",
    },
    call: { en: "Call {phone}", es: "Llamar al {phone}" },
    tell: { en: "Tell us that you ticked:", es: "Díganos que marcó:" },
    unsure: {
      en: "You were not sure about an emergency sign. If you think you have it, call {emergencyNumber} now.",
      es: "Tenía dudas sobre una señal de emergencia. Si cree que la tiene, llame al {emergencyNumber} ahora.",
    },
  },
  clinician_review: {
    title: {
      en: "A clinician will look at your answers first",
      es: "Primero un profesional clínico revisará sus respuestas",
    },
    body: [
      {
        en: "We will contact you within 1 working day, before you book a visit.",
        es: "Nos comunicaremos con usted en 1 día hábil, antes de que reserve una cita.",
      },
      {
        en: "If you have not heard from us by then, call {phone}.",
        es: "Si para entonces no sabe de nosotros, llame al {phone}.",
      },
      {
        en: "If a warning sign starts before then, call {emergencyNumber}.",
        es: "Si antes de eso empieza una señal de alerta, llame al {emergencyNumber}.",
      },
    ],
  },
  routine: {
    title: { en: "You can go on to book a visit", es: "Puede continuar y reservar una cita" },
    body: [
      {
        en: "You did not tick any of the warning signs. This does not rule out a serious problem.",
        es: "Usted no marcó ninguna de las señales de alerta. Esto no descarta un problema serio.",
      },
      {
        en: "If any of them start later, call {emergencyNumber} or call us on {phone}.",
        es: "Si alguna empieza más tarde, llame al {emergencyNumber} o llámenos al {phone}.",
      },
    ],
  },
} as const satisfies Record<string, Record<string, Text | readonly Text[]>>;

/** Headings of the two pages of signs. */
export const warningSignPageTexts = {
  emergency: {
    title: { en: "Do you have any of these signs now?", es: "¿Tiene ahora alguna de estas señales?" },
    why: { en: "These can need help right away.", es: "Pueden necesitar ayuda inmediata." },
    hint: { en: "Tick all that you have", es: "Marque todas las que tenga" },
  },
  today: {
    title: { en: "Do any of these fit you?", es: "¿Alguna de estas es su situación?" },
    why: {
      en: "We may need to talk with you before a visit.",
      es: "Quizá debamos hablar con usted antes de una cita.",
    },
    hint: { en: "Tick all that fit", es: "Marque todas las que correspondan" },
  },
} as const satisfies Record<string, Record<string, Text>>;

/** Proposed wording, all of it. */
export const triageMessagesNeedSignOff = true;
