import { type ChecklistCode, checklist } from "#lib/procedures/checklist";

export type ItemStatus = "open" | "met" | "not_applicable" | "blocked";
export type Readiness = {
  state: "ready" | "tentative" | "blocked";
  met: number;
  total: number;
  /** Labels of what is not met, in the order of the checklist. */
  missing: string[];
};

const isMet = (status: ItemStatus | undefined): boolean => status === "met" || status === "not_applicable";

/**
 * Whether a procedure slot may be kept: `ready` when all twelve gate items are met or do not apply, `blocked`
 * as soon as one is blocked, else `tentative`. A missing row is open; unknown codes count for nothing.
 * Source: research, clinical.md 4.6, gate rule.
 */
export function readinessOf(items: readonly { code: string; status: ItemStatus }[]): Readiness {
  const statusOf = new Map(items.map(({ code, status }) => [code, status]));
  const missing = checklist.filter(({ code }) => !isMet(statusOf.get(code)));
  const blocked = missing.some(({ code }) => statusOf.get(code) === "blocked");
  return {
    state: blocked ? "blocked" : missing.length === 0 ? "ready" : "tentative",
    met: checklist.length - missing.length,
    total: checklist.length,
    missing: missing.map(({ label }) => label),
  };
}

/** Readiness as lists of visits show it: not what is missing, which is clinical. */
export type ReadinessMark = Pick<Readiness, "state" | "met" | "total">;

/** Whether the slot of a visit is ready, where the visit is a procedure; null for every other visit. */
export function readinessMark(
  procedureCase: { items: readonly { code: string; status: ItemStatus }[] } | null,
): ReadinessMark | null {
  if (!procedureCase) return null;
  const { state, met, total } = readinessOf(procedureCase.items);
  return { state, met, total };
}

export type TechniqueName = "vertebroplasty" | "kyphoplasty";

/** A procedure as it is planned; `levels` from the top down. */
export type Plan = {
  technique: TechniqueName;
  levels: readonly string[];
  anesthesia: string;
  additions: readonly string[];
};

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

/**
 * Items of the checklist that a change puts in doubt, so that somebody confirms them again: what was confirmed and
 * consented to was another operation. A clinic proposal that waits for the medical lead.
 */
export function itemsInDoubt(before: Plan, after: Plan): ChecklistCode[] {
  const isOther = before.technique !== after.technique || !same(before.levels, after.levels);
  return [
    ...(isOther ? (["indication", "imaging", "consent"] as const) : []),
    ...(before.anesthesia === after.anesthesia ? [] : (["sedation"] as const)),
    ...(before.additions.includes("biopsy") === after.additions.includes("biopsy") ? [] : (["pathology"] as const)),
  ];
}

/** Minutes in the suite: those of the technique and number of levels, and what each addition adds (clinical.md 4.8). */
export const suiteMinutes = (visitMinutes: number, additions: readonly { minutes: number }[]): number =>
  additions.reduce((sum, { minutes }) => sum + minutes, visitMinutes);
