import { recordAudit } from "#lib/audit/mutations";
import { type Tx, transaction } from "#lib/db";
import { fingerprintOf } from "#lib/fingerprint";
import { keptFromStaff } from "#lib/intake/amendments";
import { type Answers, positionOf, wellFormedAnswers, withChanges } from "#lib/intake/answers";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { type ChangedAt, lastSent, reconcileFlags, sentFields } from "#lib/intake/editing-mutations";
import { messageFor } from "#lib/intake/finding-messages";
import { asAnswers, voidSignature } from "#lib/intake/mutations";
import { indexQuestionnaire, type QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { renderSubmission } from "#lib/intake/rendering";
import { loadDecidable, refusal } from "#lib/intake/review-mutations";
import { changedPaths } from "#lib/intake/signature";
import { recordScores } from "#lib/intake/submit-mutations";
import { type Finding, validateAnswers } from "#lib/intake/validation";
import { definitionOf } from "#lib/intake/versions";
import { withoutHidden } from "#lib/intake/visibility";
import { isLocale } from "#lib/locale";
import { type Actor, requirePermission, type StaffActor } from "#lib/session";
import type { ResponseStatus } from "#prisma/generated/client";

export type AmendmentInput = {
  id: string;
  /** Answers by path as they came in; an empty list takes an answer away. */
  changes: Readonly<Record<string, readonly unknown[]>>;
  reason: string;
  revision: number;
};
export type Amended =
  | { ok: true; status: ResponseStatus; revision: number }
  | { ok: false; reason: "invalid"; findings: Finding[] };

type Corrected = { answers: Answers; changed: string[]; dropped: readonly string[] };

/** The answers after the correction, or what stands against it: by the same rules as when the patient sends the form. */
function correct(index: QuestionnaireIndex, before: Answers, given: AmendmentInput["changes"]): Corrected | Finding[] {
  const drafts = validateAnswers(index, given, { mode: "draft" }).filter(({ path }) => (given[path]?.length ?? 0) > 0);
  const changes = asAnswers(given);
  const kept = keptFromStaff(index, changes).map((path): Finding => {
    const item = positionOf(index, path)?.entry.item ?? null;
    return { linkId: item?.linkId ?? path, path, code: "read-only", message: messageFor("read-only", item) };
  });
  if (drafts.length + kept.length > 0)
    return [...kept, ...drafts.filter(({ path }) => kept.every((one) => one.path !== path))];
  const { answers, dropped } = withoutHidden(index, withChanges(before, changes));
  const findings = validateAnswers(index, answers, { mode: "submit" });
  if (findings.length > 0) return findings;
  const gone = Object.fromEntries(Object.keys(before).map((path) => [path, []]));
  return { answers, changed: changedPaths(before, { ...gone, ...answers }), dropped };
}

type Standing = { id: string; patientId: string; locale: string; definition: QuestionnaireDefinition };

/** The new revision beside what was sent, with the decision that says who, when, why and which answers. */
async function keepAmendment(tx: Tx, staffId: string, form: Standing, corrected: Corrected & { reason: string }) {
  const { id: responseId, definition } = form;
  const { answers, changed, dropped, reason } = corrected;
  const locale = isLocale(form.locale) ? form.locale : "en";
  const rendered = renderSubmission(definition, answers, locale);
  const { id: decisionId } = await tx.reviewDecision.create({
    data: { responseId, staffId, decision: "amend", note: reason, items: changed },
    select: { id: true },
  });
  const number = (await tx.amendment.count({ where: { responseId } })) + 1;
  await tx.amendment.create({
    data: {
      ...{ responseId, number, decisionId, rendered, locale, dropped: [...dropped] },
      ...{ answers: answers as object, hash: fingerprintOf(rendered) },
    },
  });
}

async function write(tx: Tx, staff: StaffActor, form: Standing, corrected: Corrected & { reason: string }) {
  const { id } = form;
  const { answers, changed } = corrected;
  const row = await tx.questionnaireResponse.findUniqueOrThrow({
    where: { id },
    select: { revision: true, changedAt: true, submissions: sentFields },
  });
  const revision = row.revision + 1;
  const touched = changed.map((path) => [path, revision] as const);
  await voidSignature(tx, staff, { ...form, sent: lastSent(row.submissions) }, changed);
  await keepAmendment(tx, staff.staffId, form, corrected);
  await recordScores(tx, form, answers);
  await reconcileFlags(tx, form, answers);
  await recordAudit(staff, [
    { action: "intake.amend", entity: "QuestionnaireResponse", entityId: id, patientId: form.patientId },
  ]);
  return tx.questionnaireResponse.update({
    where: { id },
    data: {
      ...{ answers: answers as object, revision, status: "amended", correctedAt: new Date() },
      changedAt: { ...(row.changedAt as ChangedAt), ...Object.fromEntries(touched) },
    },
    select: { status: true, revision: true },
  });
}

/**
 * Corrects answers of an accepted form that somebody told were different: a new revision beside what was sent and signed,
 * checked against the form's own version as a sending is, with flags and scores raised again. The signature counts no
 * more; the chart stays as it is until the correction is accepted. The findings where the answers would not be
 * valid; `validation_failed` without a reason or a change; `conflict` where it changed since `revision`;
 * `illegal_transition` with what is legal where the form was not accepted.
 */
export async function amendIntake(actor: Actor, input: AmendmentInput): Promise<Amended> {
  const staff = requirePermission(actor, "intake.review");
  const { id, changes, revision } = input;
  const reason = input.reason.trim();
  if (!reason) throw refusal("/reason", "required", "Say who told you, and why it is different");
  return transaction(async (tx) => {
    const { row } = await loadDecidable(tx, staff.staffId, { id, decision: "amend", revision });
    const definition = await definitionOf(row.versionId);
    const corrected = correct(indexQuestionnaire(definition.questionnaire), wellFormedAnswers(row.answers), changes);
    if (Array.isArray(corrected)) return { ok: false, reason: "invalid", findings: corrected };
    if (corrected.changed.length === 0) throw refusal("/answers", "unchanged", "Change at least one answer");
    return { ok: true, ...(await write(tx, staff, { ...row, definition }, { ...corrected, reason })) };
  });
}
