import type { Text } from "#lib/locale";

const listed = (levels: readonly string[], and: string): string =>
  levels.length < 2 ? levels.join("") : `${levels.slice(0, -1).join(", ")} ${and} ${levels.at(-1)}`;

/** What the drawings of the spine say to those who do not see them, and the words that stand in them. */
export const spineText = {
  spine: (from: string, to: string, broken: readonly string[]): Text => ({
    en: `Side view of the spine from ${from} to ${to} beside a plumb line. ${listed(broken, "and")} squashed at the front. The bones above lean forward, away from the line.`,
    es: `Vista lateral de la columna, de ${from} a ${to}, junto a una plomada. Aplastamiento por delante: ${listed(broken, "y")}. Los huesos de arriba se inclinan hacia delante y se apartan de la línea.`,
  }),
  segment: (broken: readonly string[]): Text => ({
    en: `Five bones of the spine. Marked: ${listed(broken, "and")}.`,
    es: `Cinco huesos de la columna. Marcados: ${listed(broken, "y")}.`,
  }),
  pair: {
    en: "Two bones of the spine from the side. The first is whole. The second is squashed at the front and looks like a wedge.",
    es: "Dos huesos de la columna vistos de lado. El primero está entero. El segundo está aplastado por delante y parece una cuña.",
  },
  whole: { en: "Whole bone", es: "Hueso entero" },
  wedge: { en: "Spinal fracture", es: "Fractura" },
  front: { en: "front", es: "delante" },
  back: { en: "back", es: "detrás" },
} as const;
