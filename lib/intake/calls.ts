import { type Urgency, urgencies } from "#lib/intake/queue";
import type { ResponseStatus } from "#lib/intake/rules";
import type { CallOutcome } from "#lib/intake/schema";
import { addDays, formatDay, formatTime, localDate } from "#lib/time";
import { instantOf } from "#lib/wall-time";

/** Why somebody should call: a reviewer asked, changes were not made, the form is not finished, or not begun. */
export const callReasons = ["asked", "changes", "unfinished", "not_begun"] as const;
export type CallReason = (typeof callReasons)[number];

export type MadeCall = { readonly at: string; readonly outcome: CallOutcome; readonly againAt: string | null };

/** A form that might need a call; instants as ISO, `calls` newest first. */
export type CallCandidate = {
  readonly id: string;
  readonly status: ResponseStatus;
  readonly urgency: Urgency;
  readonly visitStart: string | null;
  /** The last time a reviewer asked for a call */
  readonly askedAt: string | null;
  /** The last time the patient was asked for changes */
  readonly changesAt: string | null;
  readonly createdAt: string;
  readonly calls: readonly MadeCall[];
};

/** How many days before the visit an unfinished form is worth a call, unless the page says otherwise. */
export const usualDays = 3;
const hour = 3_600_000;

const open: readonly ResponseStatus[] = ["assigned", "in_progress", "submitted", "in_review", "changes_requested"];

/** Since when a reviewer's wish stands: until the patient was reached after it. */
function wishOf({ askedAt, status, calls }: CallCandidate): string | null {
  if (askedAt === null || !open.includes(status)) return null;
  return calls.some(({ at, outcome }) => outcome === "reached" && at > askedAt) ? null : askedAt;
}

const isSoon = (visitStart: string | null, now: Date, days: number): boolean =>
  visitStart !== null &&
  Date.parse(visitStart) > now.getTime() &&
  Date.parse(visitStart) <= now.getTime() + days * 24 * hour;

/** Why to call about a form now, and since when that is so; null where there is no need. Changes have a day to be made. */
export function reasonToCall(
  candidate: CallCandidate,
  { now, days }: { now: Date; days: number },
): { reason: CallReason; since: string } | null {
  const { status, visitStart, changesAt, createdAt } = candidate;
  const wish = wishOf(candidate);
  if (wish) return { reason: "asked", since: wish };
  const soon = isSoon(visitStart, now, days);
  if (status === "changes_requested") {
    const since = changesAt ?? createdAt;
    const isLate = now.getTime() - Date.parse(since) >= 24 * hour;
    const isAhead = visitStart === null || Date.parse(visitStart) > now.getTime();
    return (isLate && isAhead) || soon ? { reason: "changes", since } : null;
  }
  if (!soon) return null;
  if (status === "in_progress") return { reason: "unfinished", since: createdAt };
  return status === "assigned" ? { reason: "not_begun", since: createdAt } : null;
}

/** Hours after which a call is worth another; a proposal. */
const restHours: Readonly<Record<Exclude<CallOutcome, "call_again">, number>> = {
  reached: 24,
  left_message: 20,
  no_answer: 3,
};

/** Nobody who was not spoken with rests later than this before the visit. */
const lastChanceHours = 4;

/** Until when the last call lets the patient be; null where it is time, or none was made. */
export function restsUntil(
  { calls: [last], visitStart }: Pick<CallCandidate, "calls" | "visitStart">,
  now: Date,
): string | null {
  if (!last) return null;
  const { outcome, at, againAt } = last;
  const rest = outcome === "call_again" ? Date.parse(againAt ?? at) : Date.parse(at) + restHours[outcome] * hour;
  const isSpoken = outcome === "reached" || outcome === "call_again" || visitStart === null;
  const until = isSpoken ? rest : Math.min(rest, Date.parse(visitStart) - lastChanceHours * hour);
  return until > now.getTime() ? new Date(until).toISOString() : null;
}

type Listed = { candidate: CallCandidate; reason: CallReason; since: string };

/** The most urgent flag first, then the soonest visit, then what a reviewer asked for, then the longest wait. */
export const byNeed = (a: Listed, b: Listed): number =>
  urgencies.indexOf(a.candidate.urgency) - urgencies.indexOf(b.candidate.urgency) ||
  (a.candidate.visitStart ?? "9999").localeCompare(b.candidate.visitStart ?? "9999") ||
  callReasons.indexOf(a.reason) - callReasons.indexOf(b.reason) ||
  a.since.localeCompare(b.since);

/** Times to call again, in the clinic's wall clock: soon, and mornings and afternoons of the next days. */
export function timesToCallAgain(now: Date, zone: string): { at: string; words: string }[] {
  const soon = [1, 3].map((hours) => ({
    at: new Date(now.getTime() + hours * hour).toISOString(),
    words: hours === 1 ? "In 1 hour" : `In ${hours} hours`,
  }));
  const today = localDate(now, zone);
  const later = Array.from({ length: 7 }, (_, day) => addDays(today, day + 1)).flatMap((date) =>
    (["09:30", "14:00"] as const).flatMap((clock) => {
      const at = instantOf(date, clock, zone);
      const half = clock === "09:30" ? "morning" : "afternoon";
      return at ? [{ at: at.toISOString(), words: `${formatDay(at, zone)}, ${half} (${formatTime(at, zone)})` }] : [];
    }),
  );
  return [...soon, ...later];
}
