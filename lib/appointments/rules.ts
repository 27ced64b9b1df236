import type { AppointmentStatus, StaffRole } from "#prisma/generated/client";

/** Who takes a step: a role of staff, the patient by a link, anybody who books, or the clinic's own jobs. */
export type Stepper = StaffRole | "patient" | "public" | "system";

type Edge = {
  from: AppointmentStatus;
  to: AppointmentStatus;
  by: readonly Stepper[];
  needsReason?: true;
  /** Not before the visit begins */
  afterStart?: true;
  /** Taken by a function of its own (a booking, the release of a hold, an undo), never as a plain step */
  own?: true;
};

const desk = ["front_desk", "nurse"] as const;
const clinical = ["front_desk", "nurse", "physician"] as const;
const booking = ["public", "front_desk", "nurse", "system"] as const;

/** Every move that an appointment can make. The ways back undo a slip of the hand. */
const edges: readonly Edge[] = [
  { from: "held", to: "booked", by: booking, own: true },
  { from: "held", to: "cancelled", by: [...booking, "patient"], own: true },
  { from: "booked", to: "arrived", by: desk },
  { from: "booked", to: "in_progress", by: clinical },
  { from: "arrived", to: "roomed", by: clinical },
  { from: "roomed", to: "in_progress", by: clinical },
  { from: "in_progress", to: "fulfilled", by: clinical },
  { from: "booked", to: "no_show", by: desk, afterStart: true },
  { from: "booked", to: "cancelled", by: [...desk, "administrator"], needsReason: true },
  { from: "booked", to: "cancelled", by: ["patient"], own: true },
  // Only as a visit that is dropped from its plan: who plans the visits around a procedure may take one out again.
  { from: "booked", to: "cancelled", by: ["physician"], needsReason: true, own: true },
  { from: "arrived", to: "cancelled", by: desk, needsReason: true },
  { from: "arrived", to: "booked", by: desk },
  { from: "roomed", to: "arrived", by: clinical },
  { from: "in_progress", to: "roomed", by: clinical },
  { from: "fulfilled", to: "in_progress", by: clinical },
  { from: "booked", to: "entered_in_error", by: desk, needsReason: true },
  { from: "arrived", to: "entered_in_error", by: desk, needsReason: true },
  { from: "no_show", to: "entered_in_error", by: desk, needsReason: true },
  { from: "cancelled", to: "entered_in_error", by: desk, needsReason: true },
  { from: "in_progress", to: "booked", by: clinical, own: true },
  { from: "no_show", to: "booked", by: desk, own: true },
  { from: "cancelled", to: "booked", by: [...clinical, "administrator"], own: true },
  { from: "cancelled", to: "arrived", by: desk, own: true },
  { from: "entered_in_error", to: "booked", by: desk, own: true },
  { from: "entered_in_error", to: "arrived", by: desk, own: true },
  { from: "entered_in_error", to: "no_show", by: desk, own: true },
  { from: "entered_in_error", to: "cancelled", by: desk, own: true },
];

/** For so long whoever took a step can take it back. */
export const undoMinutes = 3;

export const undoneReason = "undone";
/** A change of a procedure's plan, with or without another time: not taken back by itself. */
export const procedureChangedReason = "plan of the procedure changed";

export type TakenStep = {
  from: AppointmentStatus | null;
  to: AppointmentStatus;
  reason: string | null;
  staffId: string | null;
};

/** Whether the person who took this step may take it back: a move, or a step whose way back stands in the table. */
export function isUndoable(
  { from, to, reason, staffId }: TakenStep,
  by: { staffId: string; role: StaffRole },
): boolean {
  if (!from || staffId !== by.staffId || reason === undoneReason || reason === procedureChangedReason) return false;
  const isMove = from === "booked" && to === "booked";
  return isMove || edges.some((edge) => edge.from === to && edge.to === from && edge.by.includes(by.role));
}

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
  edges.filter((edge) => edge.from === from && !edge.own && edge.by.includes(role)).map(({ to }) => to);

/** Whether this role may cancel a visit by dropping it from its plan. */
export const mayDrop = (from: AppointmentStatus, role: StaffRole): boolean =>
  edges.some((edge) => edge.from === from && edge.to === "cancelled" && edge.by.includes(role));

export type TransitionRefusal =
  | { reason: "illegal_transition"; allowed: AppointmentStatus[] }
  | { reason: "reason_missing" }
  | { reason: "too_early" };

export type WantedStep = {
  from: AppointmentStatus;
  to: AppointmentStatus;
  role: StaffRole;
  reason: string | undefined;
  startsAt: Date;
  now: Date;
};

/** Whether staff of this role may take this step, and what is missing where not. Null means yes. */
export function refuseTransition({ from, to, role, reason, startsAt, now }: WantedStep): TransitionRefusal | null {
  const edge = edges.find((known) => known.from === from && known.to === to && !known.own && known.by.includes(role));
  if (!edge) return { reason: "illegal_transition", allowed: nextStates(from, role) };
  if (edge.afterStart && now < startsAt) return { reason: "too_early" };
  return edge.needsReason && !reason?.trim() ? { reason: "reason_missing" } : null;
}

/** How many visits ahead a person may have booked for themselves. */
export const futureBookingsLimit = 3;

export const linkDays = 30;

/** A patient's links work until 30 days after the visit. */
export const linksEnd = (endsAt: Date): Date => new Date(endsAt.getTime() + linkDays * 86_400_000);

export const holdMinutes = 15;
/** Answers outlive the hold: research/ux.md A11 asks for 20 hours. */
export const draftHours = 24;

/** Whether a patient may still move or cancel a visit that starts at `startsAt`, given the notice it needs. */
export const isEarlyEnough = (startsAt: Date, now: Date, noticeMinutes: number): boolean =>
  startsAt.getTime() - now.getTime() >= noticeMinutes * 60_000;
