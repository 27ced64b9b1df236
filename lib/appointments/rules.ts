import type { AppointmentStatus, StaffRole } from "#prisma/generated/client";

type Edge = { from: AppointmentStatus; to: AppointmentStatus; roles: readonly StaffRole[]; needsReason?: true };

const desk = ["front_desk", "nurse"] as const;
const clinical = ["front_desk", "nurse", "physician"] as const;

/**
 * Every move an appointment can make by staff. Booking, moving and the release of a hold have
 * functions of their own. The way back undoes a slip of the hand.
 */
const edges: readonly Edge[] = [
  { from: "booked", to: "arrived", roles: desk },
  { from: "booked", to: "in_progress", roles: clinical },
  { from: "arrived", to: "roomed", roles: clinical },
  { from: "roomed", to: "in_progress", roles: clinical },
  { from: "in_progress", to: "fulfilled", roles: clinical },
  { from: "booked", to: "no_show", roles: desk },
  { from: "booked", to: "cancelled", roles: desk, needsReason: true },
  { from: "arrived", to: "cancelled", roles: desk, needsReason: true },
  { from: "arrived", to: "booked", roles: desk },
  { from: "roomed", to: "arrived", roles: clinical },
  { from: "in_progress", to: "roomed", roles: clinical },
  { from: "fulfilled", to: "in_progress", roles: clinical },
  { from: "booked", to: "entered_in_error", roles: desk, needsReason: true },
  { from: "arrived", to: "entered_in_error", roles: desk, needsReason: true },
  { from: "no_show", to: "entered_in_error", roles: desk, needsReason: true },
  { from: "cancelled", to: "entered_in_error", roles: desk, needsReason: true },
];

/** In these states an appointment takes its resources' time; in the others its claims are not active. */
export const occupying: readonly AppointmentStatus[] = [
  "held",
  "booked",
  "arrived",
  "roomed",
  "in_progress",
  "fulfilled",
];

export const isOccupying = (status: AppointmentStatus): boolean => occupying.includes(status);

/** The states that this role can move an appointment to from here. */
export const nextStates = (from: AppointmentStatus, role: StaffRole): AppointmentStatus[] =>
  edges.filter((edge) => edge.from === from && edge.roles.includes(role)).map(({ to }) => to);

export type TransitionRefusal =
  | { reason: "illegal_transition"; allowed: AppointmentStatus[] }
  | { reason: "reason_missing" };

/** Whether staff of this role may make this move, and what is missing where not. Null means yes. */
export function refuseTransition(
  from: AppointmentStatus,
  to: AppointmentStatus,
  role: StaffRole,
  reason: string | undefined,
): TransitionRefusal | null {
  const edge = edges.find(
    (candidate) => candidate.from === from && candidate.to === to && candidate.roles.includes(role),
  );
  if (!edge) return { reason: "illegal_transition", allowed: nextStates(from, role) };
  return edge.needsReason && !reason?.trim() ? { reason: "reason_missing" } : null;
}

const linkDays = 30;

/** A patient's links work until 30 days after the visit. */
export const linksEnd = (endsAt: Date): Date => new Date(endsAt.getTime() + linkDays * 86_400_000);

export const holdMinutes = 15;
/** Answers outlive the hold: research/ux.md A11 asks for 20 hours. */
export const draftHours = 24;

/** Whether a patient may still move or cancel a visit that starts at `startsAt`, given the notice it needs. */
export const isEarlyEnough = (startsAt: Date, now: Date, noticeMinutes: number): boolean =>
  startsAt.getTime() - now.getTime() >= noticeMinutes * 60_000;
