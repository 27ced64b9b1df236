/** What is said on the queue after each decision. */
export const decidedWords = {
  accept: "The form is accepted.",
  request_changes: "The form went back to the patient with your words.",
  call: "The patient is on the call list.",
  withdraw: "The form is put away. It is in the queue only while an urgent flag in it is open.",
  enter_in_error: "The form is out as an error. It is in the queue only while an urgent flag in it is open.",
} as const;
export type Decided = keyof typeof decidedWords;

export const isDecided = (word: unknown): word is Decided =>
  typeof word === "string" && Object.hasOwn(decidedWords, word);
