export type Anesthesia = { readonly code: string; readonly label: string; readonly addition?: string };

/** How a procedure is done; the words are kept with the case. */
export const anesthesias = [
  { code: "local", label: "Local only" },
  { code: "sedation", label: "Moderate sedation and local" },
  { code: "general", label: "General anesthesia", addition: "general-anesthesia" },
] as const satisfies readonly Anesthesia[];

export type ProcedureAdditionEntry = {
  readonly code: string;
  readonly label: string;
  readonly minutes: number;
  /** Asked for on the form; else it comes with the anesthesia. */
  readonly asked: boolean;
};

/** What makes a procedure longer: 15 minutes each, a proposal that waits for the medical lead (research: clinical.md 4.8). */
export const procedureAdditions = [
  { code: "general-anesthesia", label: "General anesthesia", minutes: 15, asked: false },
  { code: "biopsy", label: "Biopsy", minutes: 15, asked: true },
  { code: "difficult-position", label: "Difficult to position: weight or a strong curve", minutes: 15, asked: true },
] as const satisfies readonly ProcedureAdditionEntry[];
