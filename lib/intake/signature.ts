import { fingerprintOf } from "#lib/fingerprint";
import { type Answers, answersAt } from "#lib/intake/answers";

/** The item in which the person who sends the form writes their name. */
export const signatureItem = "signature";

export function signedName(answers: Answers): string {
  const value = answersAt(answers, signatureItem)[0];
  return value && "valueString" in value ? value.valueString.trim() : "";
}

/** Who signs, by what the form asks first; the patient where it does not ask. */
export function signedAs(answers: Answers): string {
  const value = answersAt(answers, "filler")[0];
  return value && "valueCoding" in value ? value.valueCoding.code : "self";
}

/** Paths whose answer would be another one after these changes. */
export const changedPaths = (answers: Answers, changes: Answers): string[] =>
  Object.keys(changes).filter((path) => fingerprintOf(answers[path] ?? []) !== fingerprintOf(changes[path] ?? []));

/** Paths of signed answers that these changes would make other ones. */
export const changedSigned = (answers: Answers, changes: Answers): string[] =>
  changedPaths(answers, changes).filter((path) => path !== signatureItem);

/**
 * Changes of a signed form: where they touch what was signed, they take the name away, so that the form asks for it
 * again. A name that is written in the same breath stays.
 */
export function askingToSignAgain(answers: Answers, changes: Answers): Answers {
  if (changedSigned(answers, changes).length === 0) return changes;
  const isSignedAnew = (changes[signatureItem] ?? []).length > 0;
  return isSignedAnew ? changes : { ...changes, [signatureItem]: [] };
}
