import type { Text } from "#lib/locale";

/** Words of the printed copy of a health form. */
export const formDocumentText = {
  clinicCopy: { en: "Copy of what was sent to {clinic}", es: "Copia de lo que se envió a {clinic}" },
  patient: { en: "Patient", es: "Paciente" },
  born: { en: "Born", es: "Fecha de nacimiento" },
  sent: { en: "Sent", es: "Enviado" },
  signed: { en: "Signed by", es: "Firmado por" },
  times: { en: "{date}, {time} ({place} time)", es: "{date}, {time} (hora de {place})" },
  again: { en: "This is sending number {number} of it", es: "Este es el envío número {number}" },
  unanswered: { en: "Not answered", es: "Sin respuesta" },
  page: { en: "Page {page} of {pages}", es: "Página {page} de {pages}" },
  mark: {
    en: "Mark of the exact questions and answers (SHA-256): {hash}",
    es: "Marca de las preguntas y respuestas exactas (SHA-256): {hash}",
  },
} as const satisfies Record<string, Text>;
