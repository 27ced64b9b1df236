/** The levels that this clinic treats, from the top down. */
export const spineLevels = [
  "T1",
  "T2",
  "T3",
  "T4",
  "T5",
  "T6",
  "T7",
  "T8",
  "T9",
  "T10",
  "T11",
  "T12",
  "L1",
  "L2",
  "L3",
  "L4",
  "L5",
] as const;
export type SpineLevel = (typeof spineLevels)[number];

/** The same levels from the top down, each once. */
export const inOrder = (levels: readonly string[]): SpineLevel[] =>
  spineLevels.filter((level) => levels.includes(level));
