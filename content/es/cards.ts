import { care, link, paragraph } from "#content/build";

/** The cards on when to get help, once for all pages: the rules behind them are content/triage. */
export const emergencyCard = care(
  "emergency",
  "Llame al 911 ahora si:",
  [
    "tiene adormecimiento nuevo entre las piernas",
    "le cuesta orinar desde hace poco, o se le escapa la orina o las heces",
    "tiene dolor, hormigueo o adormecimiento nuevo en las dos piernas",
    "una pierna está cada vez más débil o no lo sostiene",
    "tiene dolor en el pecho o le cuesta respirar",
    "tiene fiebre o escalofríos y se siente muy mal",
    "empezó con un choque o una mala caída en los últimos 2 días y nadie lo ha revisado",
  ],
  "No maneje. No espere a que esta clínica lo llame.",
);

export const todayCard = care("urgent", "Llámenos hoy si:", [
  "ha tenido cáncer y el dolor de espalda es nuevo",
  "tiene fiebre de 100.4°F (38°C) o más",
  "el dolor no para, empeora de noche o va cada vez peor",
  "está bajando de peso y no sabe por qué",
  "no puede levantarse, comer ni beber por el dolor",
]);

export const visitCard = care("non-urgent", "Pida una cita si:", [
  "le duele la espalda desde una caída pequeña, un esfuerzo o una tos",
  "ha perdido altura o tiene la espalda más encorvada",
  "alguien le ha dicho que tiene una fractura de columna",
]);

export const afterEmergencyCard = care(
  "emergency",
  "Después de un procedimiento, llame al 911 ahora si:",
  [
    "una pierna está débil o dormida desde hace poco",
    "le cuesta orinar desde hace poco, o se le escapa la orina o las heces",
    "tiene dolor en el pecho o le cuesta respirar",
    "tiene mucho sueño, confusión o respira despacio tras tomar medicina para el dolor",
  ],
  "No maneje. Diga que le pusieron cemento en la columna.",
);

export const afterTodayCard = care("urgent", "Después de un procedimiento, llámenos hoy si:", [
  "tiene fiebre de 100.4°F (38°C) o más",
  "la piel está roja, sangra o suelta pus",
  "tiene un dolor de espalda nuevo y fuerte, o un sarpullido",
  "tiene un fuerte dolor de cabeza que empeora al sentarse",
]);

/** How a list of signs ends: it never says that all is well. */
export const noSigns = paragraph(
  "¿Ninguna de estas señales? Eso no descarta un problema serio. Si una aparece más tarde, actúe en ese momento.",
  "signOff",
);

export const checkSigns = link("/warning-signs", "Revise las señales de alarma, pregunta por pregunta");
