import type { Answers } from "#lib/intake/answers";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { type Submitted, submitIntake } from "#lib/intake/submit-mutations";
import { actorOfLink, type PatientActor } from "#lib/session";
import { recordVisitScreening } from "#lib/triage/visit-mutations";
import { at, book, newDay, noSigns } from "#tests/support/clinic";
import { healthy } from "#tests/support/healthy";

export const coded = (code: string) => ({ valueCoding: { code } });

export { healthy } from "#tests/support/healthy";

export type AssignedForm = {
  patient: PatientActor;
  responseId: string;
  appointmentId: string;
  intakeToken: string;
  manageToken: string;
};

/** Answers the warning signs again by this link, with nothing ticked. */
export const askAgain = (actor: PatientActor) => recordVisitScreening(actor, { answers: noSigns, locale: "en" });

/** A booked visit with its health form, not begun; the warning signs were asked again. */
export async function assignedForm(): Promise<AssignedForm> {
  const { intakeToken, manageToken, appointmentId } = await book(at(newDay(), "9:00"));
  const patient = await actorOfLink("intake", intakeToken);
  await askAgain(patient);
  return { patient, responseId: patient.responseId ?? "", appointmentId, intakeToken, manageToken };
}

/** A form that was sent in with these answers on top of the healthy ones; it is at revision 2. */
export async function sentForm(more: Answers = {}): Promise<AssignedForm> {
  const form = await assignedForm();
  await saveIntakeAnswers(form.patient, { revision: 0, changes: { ...healthy, ...more } });
  const sent = await submitIntake(form.patient, { revision: 1, locale: "en" });
  assertSent(sent);
  return form;
}

/** Fails a test whose form was refused, and says what stood against it. */
export function assertSent(sent: Submitted): asserts sent is Extract<Submitted, { ok: true }> {
  if (sent.ok) return;
  const against = sent.reason === "invalid" ? sent.findings.map(({ path, code }) => `${path} ${code}`) : sent.reason;
  throw new Error(`not sent: ${against}`);
}
