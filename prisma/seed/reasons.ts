import type { Text } from "#lib/locale";
import type { Random } from "#prisma/seed/random";
import type { Visit } from "#prisma/seed/visits";

/** Why people say they come, in their own words. */
const first: readonly Text[] = [
  {
    en: "I bent to pick up a pan and felt a crack in my back. The X-ray showed a broken bone.",
    es: "Me agaché por una olla y sentí un tronido en la espalda. La radiografía mostró un hueso roto.",
  },
  {
    en: "Slipped in the kitchen three weeks ago. Standing hurts the most.",
    es: "Me resbalé en la cocina hace tres semanas. Lo peor es estar de pie.",
  },
  {
    en: "My doctor found a fracture at L1 and sent me to you.",
    es: "Mi doctora encontró una fractura en L1 y me mandó con ustedes.",
  },
  {
    en: "Pain in the middle of my back since a coughing fit.",
    es: "Dolor en medio de la espalda desde que tosí muy fuerte.",
  },
  {
    en: "I want to know if I need a procedure or if it will heal.",
    es: "Quiero saber si necesito un procedimiento o si va a sanar.",
  },
  {
    en: "The brace helps a little. I cannot sleep on my back.",
    es: "El corsé ayuda un poco. No puedo dormir boca arriba.",
  },
  { en: "Second fracture this year. I have osteoporosis.", es: "Es la segunda fractura este año. Tengo osteoporosis." },
  {
    en: "I have lost two inches of height and my back aches all day.",
    es: "Perdí dos pulgadas de estatura y me duele la espalda todo el día.",
  },
];
const later: readonly Text[] = [
  { en: "Check on how I am healing.", es: "Ver cómo voy sanando." },
  { en: "Less pain, but I still need help to get up.", es: "Menos dolor, pero aún necesito ayuda para levantarme." },
  { en: "Questions about my exercises.", es: "Preguntas sobre mis ejercicios." },
  { en: "I would like to talk about my bone medicine.", es: "Quisiera hablar de mi medicina para los huesos." },
];

export function reasonFor(random: Random, { code, bookedBy, patient }: Visit): string | null {
  const isFirst = ["NP", "NP-TV", "NP-U", "ONC"].includes(code);
  if (!patient || (!isFirst && (bookedBy === "staff" || random.chance(0.4)))) return null;
  return random.pick(isFirst ? first : later)[patient.locale];
}
