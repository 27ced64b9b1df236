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
  in_review: ["submitted", "accepted", "changes_requested", "entered_in_error"],
  changes_requested: ["in_progress", "withdrawn", "entered_in_error"],
  accepted: ["amended", "entered_in_error"],
  amended: ["amended", "entered_in_error"],
  withdrawn: [],
  entered_in_error: [],
};

/** Whether a response may move from one status to another; the legal ones are `responseTransitions[from]`. */
export const canMove = (from: ResponseStatus, to: ResponseStatus): boolean => responseTransitions[from].includes(to);

/** States in which the patient may still change answers. */
export const isEditable = (status: ResponseStatus): boolean =>
  status === "assigned" || status === "in_progress" || status === "changes_requested";
