import { checklist } from "#lib/procedures/checklist";

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

export type TechniqueName = "vertebroplasty" | "kyphoplasty";

/** At most this many levels in one session (research, clinical.md 4.8: payer limit). */
export const mostLevels = 3;

const minutes: Readonly<Record<TechniqueName, readonly [number, number, number]>> = {
  vertebroplasty: [75, 105, 120],
  kyphoplasty: [90, 120, 150],
};

/**
 * Minutes in the suite for 1 to 3 levels, set-up to cleaning, without the visit type's buffer. Throws a RangeError
 * for any other number. Source: research, clinical.md 4.8 (lower end of each template); waits for sign-off.
 */
export function procedureMinutes(technique: TechniqueName, levelCount: number): number {
  const found = minutes[technique][levelCount - 1];
  if (found === undefined) throw new RangeError(`a session treats 1 to ${mostLevels} levels, not ${levelCount}`);
  return found;
}
