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
  kinds: {
    en: "Four bones of the spine from the side: a whole one; a wedge, squashed at the front; one pressed in at the middle; and a crushed one, low all over.",
    es: "Cuatro huesos de la columna vistos de lado: uno entero; una cuña, aplastada por delante; uno hundido en el centro; y uno aplastado, bajo por todas partes.",
  },
  biconcave: { en: "Pressed-in middle", es: "Centro hundido" },
  crush: { en: "Crushed all over", es: "Aplastado entero" },
  levels: {
    en: "Side view of the spine beside a plumb line with the name of each bone: T1 to T12 in the chest, L1 to L5 in the low back. T12 and L1, where chest and low back meet, are marked: they break most often.",
    es: "Vista lateral de la columna junto a una plomada con el nombre de cada hueso: T1 a T12 en el pecho, L1 a L5 en la espalda baja. Están marcados T12 y L1, donde se unen: son los que más se rompen.",
  },
  chest: { en: "Chest", es: "Pecho" },
  lowBack: { en: "Low back", es: "Espalda baja" },
  needle: { en: "Needle", es: "Aguja" },
  tube: { en: "Tube", es: "Tubo" },
  balloon: { en: "Balloon", es: "Globo" },
  cement: { en: "Cement", es: "Cemento" },
  skin: { en: "Skin", es: "Piel" },
  xray: { en: "X-ray", es: "Rayos X" },
  brokenBone: { en: "Broken bone", es: "Hueso roto" },
  whole: { en: "Whole bone", es: "Hueso entero" },
  wedge: { en: "Squashed in front", es: "Aplastado delante" },
  fractured: { en: "Spinal fracture", es: "Fractura" },
  front: { en: "front", es: "delante" },
  back: { en: "back", es: "detrás" },
} as const;

/** What is in one scene of a procedure, in drawing order; `lift` is how much of its lost height the bone has back. */
type Scene = Readonly<{
  needle?: boolean;
  balloon?: boolean;
  space?: boolean;
  cement?: "some" | "full";
  lift?: number;
}>;
export type ProcedureStep = Readonly<{ scene: Scene | "table"; title: Text; text: Text; alternative: Text }>;

const onTheTable: ProcedureStep = {
  scene: "table",
  title: { en: "You lie on your front", es: "Se acuesta boca abajo" },
  text: {
    en: "The team makes you comfortable, cleans your skin and numbs it. A live X-ray shows the bone the whole time.",
    es: "El equipo le acomoda, le limpia la piel y se la duerme. Una radiografía en vivo muestra el hueso todo el tiempo.",
  },
  alternative: {
    en: "A person lies face down on a table. An X-ray machine shaped like a C reaches around the table.",
    es: "Una persona está acostada boca abajo en una mesa. Un aparato de rayos X en forma de C rodea la mesa.",
  },
};

const needleOut: Omit<ProcedureStep, "scene" | "alternative"> = {
  title: { en: "The cement sets", es: "El cemento se endurece" },
  text: {
    en: "It gets hard in about 10 to 20 minutes. The needle comes out. A small dressing covers the spot.",
    es: "Se pone duro en unos 10 a 20 minutos. Se saca la aguja. Un apósito pequeño cubre el punto.",
  },
};

/** Each step of both procedures, as it is drawn and told (research/clinical.md 4.6b, to be signed off). */
export const procedureSteps: Readonly<Record<"vertebroplasty" | "kyphoplasty", readonly ProcedureStep[]>> = {
  vertebroplasty: [
    onTheTable,
    {
      scene: { needle: true },
      title: { en: "A needle goes into the bone", es: "Una aguja entra en el hueso" },
      text: {
        en: "The doctor guides a thin, hollow needle through the skin of your back into the broken bone.",
        es: "El médico guía una aguja fina y hueca por la piel de la espalda hasta el hueso roto.",
      },
      alternative: {
        en: "A needle comes from the back, through the skin, into the middle of a squashed bone.",
        es: "Una aguja entra por la espalda, atraviesa la piel y llega al centro de un hueso aplastado.",
      },
    },
    {
      scene: { needle: true, cement: "some" },
      title: { en: "Cement goes in", es: "Entra el cemento" },
      text: {
        en: "Soft bone cement flows through the needle and fills gaps in the bone. The doctor watches on X-ray and stops if cement moves out.",
        es: "El cemento blando pasa por la aguja y llena los huecos del hueso. El médico lo mira en la radiografía y para si el cemento se sale.",
      },
      alternative: {
        en: "Cement flows from the tip of the needle and spreads inside the squashed bone.",
        es: "El cemento sale por la punta de la aguja y se extiende dentro del hueso aplastado.",
      },
    },
    {
      ...needleOut,
      scene: { cement: "full" },
      alternative: {
        en: "The needle is gone. Cement holds the bone, which keeps most of its squashed shape.",
        es: "La aguja ya no está. El cemento sostiene el hueso, que conserva casi toda su forma aplastada.",
      },
    },
  ],
  kyphoplasty: [
    onTheTable,
    {
      scene: { needle: true },
      title: { en: "A tube goes into the bone", es: "Un tubo entra en el hueso" },
      text: {
        en: "Through a small cut, the doctor guides a thin tube into the broken bone. Often one goes in on each side.",
        es: "Por un corte pequeño, el médico guía un tubo fino hasta el hueso roto. Muchas veces entra uno por cada lado.",
      },
      alternative: {
        en: "A thin tube comes from the back, through the skin, into the middle of a squashed bone.",
        es: "Un tubo fino entra por la espalda, atraviesa la piel y llega al centro de un hueso aplastado.",
      },
    },
    {
      scene: { needle: true, balloon: true, lift: 0.5 },
      title: { en: "A balloon makes space", es: "Un globo abre espacio" },
      text: {
        en: "A small balloon is filled inside the bone. It presses the bone apart. Some height may come back.",
        es: "Un globo pequeño se llena dentro del hueso. Empuja el hueso desde dentro. Puede volver algo de altura.",
      },
      alternative: {
        en: "A round balloon at the tip of the tube pushes the top of the squashed bone up a little.",
        es: "Un globo redondo en la punta del tubo empuja un poco hacia arriba la parte alta del hueso aplastado.",
      },
    },
    {
      scene: { needle: true, space: true, cement: "some", lift: 0.5 },
      title: { en: "Cement fills the space", es: "El cemento llena el espacio" },
      text: {
        en: "The balloon comes out. Thick cement goes into the space that it left. The doctor watches on X-ray.",
        es: "Se saca el globo. Un cemento espeso entra en el espacio que dejó. El médico lo mira en la radiografía.",
      },
      alternative: {
        en: "The balloon is gone. Cement from the tube fills the round space that it left in the bone.",
        es: "El globo ya no está. El cemento del tubo llena el espacio redondo que quedó en el hueso.",
      },
    },
    {
      ...needleOut,
      scene: { cement: "full", space: true, lift: 0.4 },
      alternative: {
        en: "The tube is gone. Cement holds the bone, a little taller than before.",
        es: "El tubo ya no está. El cemento sostiene el hueso, un poco más alto que antes.",
      },
    },
  ],
};

export type RecoveryPose = "lie" | "walk" | "cane" | "reach" | "garden";

/** Recovery after cement, along the plumb line (research/clinical.md 4.6b, to be signed off). */
export const recoverySteps: readonly Readonly<{ pose: RecoveryPose; title: Text; text: Text }>[] = [
  {
    pose: "lie",
    title: { en: "The first hours", es: "Las primeras horas" },
    text: {
      en: "You lie flat for 1 to 2 hours. Then you sit, stand and walk. Most people go home the same day, with someone.",
      es: "Se queda acostado 1 o 2 horas. Luego se sienta, se levanta y camina. Casi todos van a casa el mismo día, con alguien.",
    },
  },
  {
    pose: "walk",
    title: { en: "Days 1 to 3", es: "Días 1 a 3" },
    text: {
      en: "Short walks at home. The spot may be sore. We call you to ask how you are.",
      es: "Paseos cortos en casa. El punto puede doler. Le llamamos para saber cómo está.",
    },
  },
  {
    pose: "cane",
    title: { en: "Weeks 1 and 2", es: "Semanas 1 y 2" },
    text: {
      en: "A bit more each day. Nothing heavy. We see you once to check the skin, the pain and your strength.",
      es: "Un poco más cada día. Nada pesado. Le vemos una vez para revisar la piel, el dolor y la fuerza.",
    },
  },
  {
    pose: "reach",
    title: { en: "Weeks 3 to 6", es: "Semanas 3 a 6" },
    text: {
      en: "Therapy can build up your back. Many people are back to most of their day by week 6. We check again.",
      es: "La terapia fortalece la espalda. En la semana 6 muchas personas hacen ya casi toda su vida. Revisamos otra vez.",
    },
  },
  {
    pose: "garden",
    title: { en: "Months 3 to 12", es: "Meses 3 a 12" },
    text: {
      en: "Care for your bones goes on. We ask how you are at 3, 6 and 12 months.",
      es: "El cuidado de los huesos sigue. Le preguntamos cómo está a los 3, 6 y 12 meses.",
    },
  },
];
