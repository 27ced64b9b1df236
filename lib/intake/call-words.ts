import type { CallReason } from "#lib/intake/calls";
import type { CallOutcome } from "#lib/intake/schema";

export const outcomeWords: Readonly<Record<CallOutcome, string>> = {
  reached: "Reached",
  left_message: "Left a message",
  no_answer: "No answer",
  call_again: "Call again later",
};

export const reasonWords: Readonly<Record<CallReason, string>> = {
  asked: "A reviewer asked for a call",
  changes: "Changes asked for, not sent yet",
  unfinished: "Form not finished, given",
  not_begun: "Form not begun, given",
};
