export const responseStatuses = [
  "assigned",
  "in_progress",
  "submitted",
  "in_review",
  "changes_requested",
  "accepted",
  "amended",
  "withdrawn",
  "entered_in_error",
] as const;
export type ResponseStatus = (typeof responseStatuses)[number];

/** Every move that a questionnaire response may make. There is no other table. */
export const responseTransitions: Readonly<Record<ResponseStatus, readonly ResponseStatus[]>> = {
  assigned: ["in_progress", "withdrawn", "entered_in_error"],
  in_progress: ["submitted", "withdrawn", "entered_in_error"],
  submitted: ["in_review", "withdrawn", "entered_in_error"],
  // Back to submitted when a reviewer lets go of the claim, or it expires.
  in_review: ["submitted", "accepted", "changes_requested", "withdrawn", "entered_in_error"],
  changes_requested: ["in_progress", "withdrawn", "entered_in_error"],
  accepted: ["amended", "entered_in_error"],
  // Corrected once more, or what was corrected is taken into the chart.
  amended: ["amended", "entered_in_error"],
  withdrawn: [],
  entered_in_error: [],
};

/** Whether a response may move from one status to another; the legal ones are `responseTransitions[from]`. */
export const canMove = (from: ResponseStatus, to: ResponseStatus): boolean => responseTransitions[from].includes(to);

/** States in which the patient may still change answers. */
export const isEditable = (status: ResponseStatus): boolean =>
  status === "assigned" || status === "in_progress" || status === "changes_requested";

/** States in which nobody answers or reads it by its link any more. */
export const isClosed = (status: ResponseStatus): boolean => status === "withdrawn" || status === "entered_in_error";

/** What a reviewer can do with a response. */
export const reviewActions = [
  "claim",
  "accept",
  "request_changes",
  "call",
  "amend",
  "withdraw",
  "enter_in_error",
] as const;
export type ReviewAction = (typeof reviewActions)[number];

const waiting: readonly ResponseStatus[] = ["submitted", "in_review"];
const unfinished: readonly ResponseStatus[] = ["assigned", "in_progress", "changes_requested"];
const decided: readonly ResponseStatus[] = ["accepted", "amended"];

/** In which states each can be done. Whoever is called may not have sent the form yet. */
const possibleIn: Readonly<Record<ReviewAction, readonly ResponseStatus[]>> = {
  claim: waiting,
  // Of an accepted form that was corrected: what it says now is taken into the chart.
  accept: [...waiting, "amended"],
  request_changes: waiting,
  call: [...unfinished, ...waiting],
  amend: decided,
  withdraw: [...unfinished, ...waiting],
  enter_in_error: [...unfinished, ...waiting, ...decided],
};

/** An amended form can be accepted again once: `isCorrected` until somebody has read what was corrected. */
const isLegal = (action: ReviewAction, status: ResponseStatus, isCorrected: boolean): boolean =>
  possibleIn[action].includes(status) && (action !== "accept" || status !== "amended" || isCorrected);

/** The actions that are legal in a state: what a refusal names. */
export const actionsIn = (status: ResponseStatus, isCorrected = false): ReviewAction[] =>
  reviewActions.filter((action) => isLegal(action, status, isCorrected));

/** Where an action leads; null where it is not legal. Asking for a call puts a form that is being read back into the queue. */
export function stateAfter(action: ReviewAction, from: ResponseStatus, isCorrected = false): ResponseStatus | null {
  if (!isLegal(action, from, isCorrected)) return null;
  if (action === "call") return from === "in_review" ? "submitted" : from;
  if (action === "accept") return from === "amended" ? "amended" : "accepted";
  const targets = {
    claim: "in_review",
    request_changes: "changes_requested",
    amend: "amended",
    withdraw: "withdrawn",
    enter_in_error: "entered_in_error",
  } as const;
  return targets[action];
}
