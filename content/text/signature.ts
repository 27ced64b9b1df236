import type { Text } from "#lib/locale";

/** What the form says about its signature. `{date}` is when it was signed, or when that ended. */
export const signatureText = {
  stands: {
    en: "You signed these answers on {date}. If you change an answer, you need to sign again.",
    es: "Usted firmó estas respuestas el {date}. Si cambia una respuesta, tendrá que firmar otra vez.",
  },
  changing: {
    en: "You signed these answers. Changing an answer means that you sign again.",
    es: "Usted firmó estas respuestas. Cambiar una respuesta significa firmar otra vez.",
  },
  void: {
    en: "You changed an answer on {date}. Your signature no longer counts. Sign again, then send the form.",
    es: "Usted cambió una respuesta el {date}. Su firma ya no vale. Firme otra vez y envíe el formulario.",
  },
  signAgain: { en: "Sign again", es: "Firmar otra vez" },
} as const satisfies Record<string, Text>;
