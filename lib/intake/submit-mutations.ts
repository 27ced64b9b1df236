import { recordAudit } from "#lib/audit/mutations";
import { keepConsentsOfForm } from "#lib/consents/form-mutations";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { fingerprintOf } from "#lib/fingerprint";
import { type Answers, positionOf } from "#lib/intake/answers";
import { type Editable, loadEditable, reconcileFlags } from "#lib/intake/editing-mutations";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { renderSubmission } from "#lib/intake/rendering";
import { canMove } from "#lib/intake/rules";
import { computeScores } from "#lib/intake/scoring";
import { signedAs, signedName } from "#lib/intake/signature";
import { type Finding, validateAnswers } from "#lib/intake/validation";
import { withoutHidden } from "#lib/intake/visibility";
import type { Locale } from "#lib/locale";
import type { PatientActor } from "#lib/session";
import { wasAskedAgain } from "#lib/triage/visit-queries";

export type Submitted =
  /** `dropped`: answers that were not kept because their question is hidden */
  | { ok: true; dropped: { linkId: string; path: string }[] }
  | { ok: false; reason: "invalid"; findings: Finding[] }
  /** The warning signs have to be asked again first */
  | { ok: false; reason: "signs" };

/** Writes the scores of these answers in place of those before. */
export async function recordScores(
  tx: Tx,
  { id, definition }: Pick<Editable, "id" | "definition">,
  answers: Answers,
): Promise<void> {
  await tx.score.deleteMany({ where: { responseId: id } });
  await tx.score.createMany({
    data: computeScores(definition, answers).map(({ code, value }) => ({ responseId: id, code, value })),
  });
}

/** Of whom and where, as it stands at the moment of sending. */
async function aboutNow(tx: Tx, { patientId, appointmentId }: Editable) {
  const [patient, clinic, visit] = await Promise.all([
    tx.patient.findUniqueOrThrow({
      where: { id: patientId },
      select: { givenName: true, familyName: true, birthDate: true },
    }),
    tx.clinic.findFirstOrThrow({ select: { name: true, timeZone: true } }),
    appointmentId &&
      tx.appointment.findUnique({ where: { id: appointmentId }, select: { location: { select: { timeZone: true } } } }),
  ]);
  return {
    patientName: `${patient.givenName} ${patient.familyName}`,
    birthDate: patient.birthDate,
    clinicName: clinic.name,
    timeZone: visit ? visit.location.timeZone : clinic.timeZone,
  };
}

/** A snapshot of questions and answers as they were shown, hashed, with who signed it; and the consents in it. */
async function keepSnapshot(
  tx: Tx,
  actor: PatientActor,
  response: Editable,
  { answers, dropped, locale }: { answers: Answers; dropped: readonly string[]; locale: Locale },
): Promise<void> {
  const { id: responseId, patientId, definition, sent } = response;
  const rendered = renderSubmission(definition, answers, locale);
  const [name, relation] = [signedName(answers), signedAs(answers)];
  await tx.submission.create({
    data: {
      ...{ responseId, rendered, locale, number: (sent?.number ?? 0) + 1, answers: answers as object },
      ...{ hash: fingerprintOf(rendered), signedName: name, signedAs: relation, dropped: [...dropped] },
      ...(await aboutNow(tx, response)),
    },
  });
  const before = sent?.answers ?? null;
  await keepConsentsOfForm(tx, actor, { responseId, patientId, definition, answers, before, locale, name, relation });
}

/** A form that was sent back and not touched again is taken up and sent in one step: each is an edge of the table. */
function checkSendable({ status, revision }: Editable, wanted: number): void {
  if (revision !== wanted) throw new AppError("precondition_failed", { extra: { revision } });
  if (!canMove(status, "submitted") && !canMove(status, "in_progress"))
    throw new AppError("illegal_transition", { extra: { status } });
}

/**
 * Sends the form in: hidden answers dropped (and noted), everything else checked against the pinned version,
 * a snapshot of questions and answers as they were shown, hashed; scores, flags and consents. Never `submitted` while
 * anything stands against it, or before the warning signs of a visit ahead were asked again: then nothing is written.
 */
export async function submitIntake(
  actor: PatientActor,
  input: { revision: number; locale: Locale },
): Promise<Submitted> {
  return transaction(async (tx) => {
    const response = await loadEditable(tx, actor);
    checkSendable(response, input.revision);
    const index = indexQuestionnaire(response.definition.questionnaire);
    const { answers, dropped } = withoutHidden(index, response.answers);
    const findings = validateAnswers(index, answers, { mode: "submit" });
    if (findings.length > 0) return { ok: false, reason: "invalid", findings };
    if (response.appointmentId && (await wasAskedAgain(response.appointmentId)) === false)
      return { ok: false, reason: "signs" };
    await keepSnapshot(tx, actor, response, { answers, dropped, locale: input.locale });
    const revision = response.revision + 1;
    const changedAt = { ...response.changedAt, ...Object.fromEntries(dropped.map((path) => [path, revision])) };
    await tx.questionnaireResponse.update({
      where: { id: response.id },
      data: {
        ...{ answers: answers as object, changedAt, revision },
        ...{ status: "submitted", submittedAt: new Date(), locale: input.locale },
      },
    });
    await recordScores(tx, response, answers);
    await reconcileFlags(tx, response, answers);
    const entry = { action: "intake.submit", entity: "QuestionnaireResponse", entityId: response.id };
    await recordAudit(actor, [{ ...entry, patientId: response.patientId }]);
    return {
      ok: true,
      dropped: dropped.map((path) => ({ linkId: positionOf(index, path)?.entry.item.linkId ?? path, path })),
    };
  });
}
