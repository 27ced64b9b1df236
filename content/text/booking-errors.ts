import type { Text } from "#lib/locale";

/** What the booking pages say about an answer: what to do, in the words of the field. */
export const bookingErrors = {
  givenName: { en: "Enter your first name", es: "Escriba su nombre" },
  familyName: { en: "Enter your last name", es: "Escriba su apellido" },
  nameTooLong: { en: "Name must be 128 characters or fewer", es: "El nombre debe tener 128 caracteres o menos" },
  birthDate: { en: "Enter your date of birth", es: "Escriba su fecha de nacimiento" },
  birthDateDay: { en: "Date of birth must include a day", es: "La fecha de nacimiento debe incluir el día" },
  birthDateMonth: { en: "Date of birth must include a month", es: "La fecha de nacimiento debe incluir el mes" },
  birthDateYear: { en: "Date of birth must include a year", es: "La fecha de nacimiento debe incluir el año" },
  birthDateYearDigits: { en: "Year must have 4 numbers, such as 1948", es: "El año debe tener 4 números, como 1948" },
  birthDateReal: { en: "Date of birth must be a real date", es: "La fecha de nacimiento debe ser una fecha real" },
  birthDatePast: { en: "Date of birth must be in the past", es: "La fecha de nacimiento debe estar en el pasado" },
  birthDateAdult: {
    en: "Online booking is for adults. Call us to book for someone under 18",
    es: "La cita en línea es para adultos. Llámenos para una persona menor de 18 años",
  },
  phone: { en: "Enter your phone number", es: "Escriba su número de teléfono" },
  phoneFormat: {
    en: "Enter a phone number with its area code, such as 312-555-0142",
    es: "Escriba un número de teléfono con código de área, como 312-555-0142",
  },
  emailFormat: {
    en: "Enter an email address in the format name@example.com, or leave it empty",
    es: "Escriba un correo como nombre@ejemplo.com, o déjelo vacío",
  },
  visitType: { en: "Select the kind of visit you want", es: "Seleccione el tipo de cita que desea" },
} as const satisfies Record<string, Text>;
