import { recordAudit } from "#lib/audit/mutations";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { fingerprintOf } from "#lib/fingerprint";
import { type Answers, answersAt, wellFormedAnswers } from "#lib/intake/answers";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { raiseFlags } from "#lib/intake/flags";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { renderSubmission } from "#lib/intake/rendering";
import { canMove, isEditable } from "#lib/intake/rules";
import { computeScores } from "#lib/intake/scoring";
import { type Finding, validateAnswers } from "#lib/intake/validation";
import { definitionOf } from "#lib/intake/versions";
import { withoutHidden } from "#lib/intake/visibility";
import { isLocale, type Locale } from "#lib/locale";
import type { PatientActor } from "#lib/session";

type Loaded = {
  id: string;
  revision: number;
  status: "assigned" | "in_progress" | "changes_requested";
  patientId: string;
  answers: Answers;
  completed: string[];
  locale: Locale;
  definition: QuestionnaireDefinition;
};

/** The response behind the link, locked for this transaction, if the patient may still change it. */
async function loadEditable(tx: Tx, actor: PatientActor): Promise<Loaded> {
  if (actor.purpose !== "intake" || !actor.responseId) throw new AppError("not_found");
  await tx.$queryRaw`SELECT 1 FROM "QuestionnaireResponse" WHERE id = ${actor.responseId}::uuid FOR UPDATE`;
  const row = await tx.questionnaireResponse.findUniqueOrThrow({
    where: { id: actor.responseId },
    select: {
      id: true,
      revision: true,
      status: true,
      patientId: true,
      answers: true,
      completed: true,
      locale: true,
      versionId: true,
    },
  });
  const { versionId, status, locale, answers, ...rest } = row;
  if (!isEditable(status)) throw new AppError("conflict", { detail: "This form has been sent.", extra: { status } });
  return {
    ...rest,
    status: status as Loaded["status"],
    answers: wellFormedAnswers(answers),
    locale: isLocale(locale) ? locale : "en",
    definition: await definitionOf(versionId),
  };
}

/**
 * Brings the flags in line with the answers: new ones open, those whose answers changed are marked so. None is
 * deleted, and an open one stays on every list until somebody acknowledges it (design.md section 6).
 */
async function reconcileFlags(tx: Tx, { id, patientId, definition }: Loaded, answers: Answers): Promise<void> {
  const raised = raiseFlags(definition, answers);
  const kept = await tx.flag.findMany({ where: { responseId: id }, select: { code: true, withdrawnAt: true } });
  const codes = raised.map(({ code }) => code);
  await tx.flag.updateMany({
    where: { responseId: id, withdrawnAt: null, code: { notIn: codes } },
    data: { withdrawnAt: new Date() },
  });
  await tx.flag.updateMany({
    where: { responseId: id, withdrawnAt: { not: null }, code: { in: codes } },
    data: { withdrawnAt: null, raisedAt: new Date(), acknowledgedAt: null, acknowledgedById: null },
  });
  const known = new Set(kept.map(({ code }) => code));
  await tx.flag.createMany({
    data: raised
      .filter(({ code }) => !known.has(code))
      .map(({ code, severity, text, source }) => ({ patientId, responseId: id, code, severity, text, source })),
  });
}

async function recordScores(
  tx: Tx,
  responseId: string,
  definition: QuestionnaireDefinition,
  answers: Answers,
): Promise<void> {
  await tx.score.deleteMany({ where: { responseId } });
  await tx.score.createMany({
    data: computeScores(definition, answers).map(({ code, value }) => ({ responseId, code, value })),
  });
}

export type SaveInput = {
  revision: number;
  /** Answers by path; an empty list takes an answer away. */
  changes: Answers;
  section?: { linkId: string; done: boolean };
};
export type Saved = { ok: true; revision: number } | { ok: false; reason: "invalid"; findings: Finding[] };

const merged = (answers: Answers, changes: Answers): Answers =>
  Object.fromEntries(Object.entries({ ...answers, ...changes }).filter(([, values]) => values.length > 0));

/**
 * Saves answers field by field. `precondition_failed` when somebody saved since `revision`; the findings when
 * an answer does not fit its question (nothing is written then). Safety flags are raised at once.
 */
export async function saveIntakeAnswers(actor: PatientActor, input: SaveInput): Promise<Saved> {
  return transaction(async (tx) => {
    const response = await loadEditable(tx, actor);
    if (response.revision !== input.revision)
      throw new AppError("precondition_failed", { extra: { revision: response.revision } });
    const index = indexQuestionnaire(response.definition.questionnaire);
    const { section } = input;
    if (section && index.items.get(section.linkId)?.section !== section.linkId) throw new AppError("bad_request");
    const findings = validateAnswers(index, input.changes, { mode: "draft" }).filter(
      ({ path }) => (input.changes[path]?.length ?? 0) > 0,
    );
    if (findings.length > 0) return { ok: false, reason: "invalid", findings };
    const answers = merged(response.answers, input.changes);
    const completed = input.section
      ? [
          ...response.completed.filter((linkId) => linkId !== input.section?.linkId),
          ...(input.section.done ? [input.section.linkId] : []),
        ]
      : response.completed;
    await tx.questionnaireResponse.update({
      where: { id: response.id },
      data: { answers: answers as object, completed, status: "in_progress", revision: { increment: 1 } },
    });
    await reconcileFlags(tx, response, withoutHidden(index, answers).answers);
    await recordAudit(actor, [
      { action: "intake.save", entity: "QuestionnaireResponse", entityId: response.id, patientId: response.patientId },
    ]);
    return { ok: true, revision: response.revision + 1 };
  });
}

export type Submitted = { ok: true } | { ok: false; reason: "invalid"; findings: Finding[] };

/** The item in which the person who sends the form writes their name. */
export const signatureItem = "signature";

function signedName(answers: Answers): string {
  const value = answersAt(answers, signatureItem)[0];
  return value && "valueString" in value ? value.valueString.trim() : "";
}

/**
 * Sends the form in: hidden answers dropped (and noted), everything else checked against the pinned version,
 * a snapshot of questions and answers as they were shown, hashed; scores and flags. Never `submitted` while
 * anything stands against it: then the findings, and nothing is written.
 */
export async function submitIntake(
  actor: PatientActor,
  input: { revision: number; locale: Locale },
): Promise<Submitted> {
  return transaction(async (tx) => {
    const response = await loadEditable(tx, actor);
    if (response.revision !== input.revision)
      throw new AppError("precondition_failed", { extra: { revision: response.revision } });
    const index = indexQuestionnaire(response.definition.questionnaire);
    const { answers, dropped } = withoutHidden(index, response.answers);
    const findings = validateAnswers(index, answers, { mode: "submit" });
    if (findings.length > 0) return { ok: false, reason: "invalid", findings };
    // A form that was sent back and not touched again is taken up and sent in one step: each is an edge of the table.
    const isSendable = canMove(response.status, "submitted") || canMove(response.status, "in_progress");
    if (!isSendable) {
      throw new AppError("illegal_transition", { extra: { status: response.status } });
    }
    const rendered = renderSubmission(response.definition, answers, input.locale);
    const hash = fingerprintOf(rendered);
    const number = 1 + (await tx.submission.count({ where: { responseId: response.id } }));
    await tx.submission.create({
      data: {
        responseId: response.id,
        number,
        answers: answers as object,
        rendered,
        hash,
        locale: input.locale,
        signedName: signedName(answers),
        dropped: [...dropped],
      },
    });
    await tx.questionnaireResponse.update({
      where: { id: response.id },
      data: {
        answers: answers as object,
        status: "submitted",
        submittedAt: new Date(),
        locale: input.locale,
        revision: { increment: 1 },
      },
    });
    await recordScores(tx, response.id, response.definition, answers);
    await reconcileFlags(tx, response, answers);
    await recordAudit(actor, [
      {
        action: "intake.submit",
        entity: "QuestionnaireResponse",
        entityId: response.id,
        patientId: response.patientId,
      },
    ]);
    return { ok: true };
  });
}
