import type { ProcedureSlot } from "#lib/procedures/queries";

/** "T12", "L1 and L2", "T11, T12 and L1". */
export const levelsWords = (levels: readonly string[]): string =>
  new Intl.ListFormat("en-US", { type: "conjunction" }).format(levels).replace(", and", " and");

export const techniqueNames: Readonly<Record<ProcedureSlot["technique"], string>> = {
  vertebroplasty: "Vertebroplasty",
  kyphoplasty: "Kyphoplasty",
};

export const itemStatusWords = {
  open: { word: "Open", mark: "empty", tone: "wait" },
  met: { word: "Met", mark: "check", tone: "good" },
  not_applicable: { word: "Does not apply", mark: "bar", tone: "calm" },
  blocked: { word: "Blocked", mark: "triangle", tone: "alarm" },
} as const;

/** Whether a slot can be kept, in words with a mark: one list for every page that shows a procedure. */
export const readinessWords = {
  ready: { word: "Ready", mark: "check", tone: "good" },
  tentative: { word: "Tentative", mark: "half", tone: "wait" },
  blocked: { word: "Blocked", mark: "triangle", tone: "alarm" },
} as const;
