import { recordAudit } from "#lib/audit/mutations";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { type Answers, positionOf, wellFormedAnswers, withChanges } from "#lib/intake/answers";
import { type Editable, loadEditable, reconcileFlags } from "#lib/intake/editing-mutations";
import { messageFor } from "#lib/intake/finding-messages";
import { indexQuestionnaire, type QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { askingToSignAgain, changedPaths, changedSigned } from "#lib/intake/signature";
import { type Finding, validateAnswers } from "#lib/intake/validation";
import { withoutHidden } from "#lib/intake/visibility";
import type { Actor, PatientActor } from "#lib/session";

export type SaveInput = {
  revision: number;
  /** Answers by path as they came in; an empty list takes an answer away. */
  changes: Readonly<Record<string, readonly unknown[]>>;
  section?: { linkId: string; done: boolean };
  /** Saves to an older revision too, as long as nobody changed the same answers since. */
  mayMerge?: boolean;
  /** The answers with files come from what is kept; from anybody else they are refused. */
  hasFiles?: boolean;
};
/** An answer that somebody else changed after this caller read it. */
export type Conflict = { linkId: string; path: string; saved: Answers[string]; revision: number };
export type Saved =
  | { ok: true; revision: number }
  | { ok: false; reason: "invalid"; findings: Finding[] }
  | { ok: false; reason: "conflict"; revision: number; conflicts: Conflict[] };

/** A file is an answer only where the product itself keeps it: a form that names one says nothing. */
const claimedFiles = (index: QuestionnaireIndex, { changes, hasFiles }: SaveInput): Finding[] =>
  Object.keys(changes).flatMap((path) => {
    const item = positionOf(index, path)?.entry.item;
    if (hasFiles || item?.type !== "attachment") return [];
    return [{ linkId: item.linkId, path, code: "read-only", message: messageFor("read-only", item) }];
  });

/** What fits the form, as answers; an empty list stays one. */
export const asAnswers = (changes: SaveInput["changes"]): Answers => ({
  ...Object.fromEntries(Object.keys(changes).map((path) => [path, []])),
  ...wellFormedAnswers(changes),
});

/** Changes that meet one that was saved after `revision`, each to something else. */
function conflictsOf(response: Editable, index: QuestionnaireIndex, changes: Answers, revision: number): Conflict[] {
  return changedPaths(response.answers, changes)
    .filter((path) => (response.changedAt[path] ?? 0) > revision)
    .map((path) => ({
      linkId: positionOf(index, path)?.entry.item.linkId ?? path,
      path,
      saved: response.answers[path] ?? [],
      revision: response.changedAt[path] ?? 0,
    }));
}

const completedAfter = ({ completed }: Editable, section: SaveInput["section"]): string[] =>
  section
    ? [...completed.filter((linkId) => linkId !== section.linkId), ...(section.done ? [section.linkId] : [])]
    : completed;

/** A signature stands for the answers that it was given for: where one of them changes, it counts no more. */
export async function voidSignature(
  tx: Tx,
  actor: Actor,
  { sent, ...response }: Pick<Editable, "id" | "patientId" | "sent">,
  changed: string[],
): Promise<void> {
  if (!sent?.isSigned || changed.length === 0) return;
  await tx.signatureVoid.create({ data: { submissionId: sent.id, changed } });
  const entry = { action: "signature.void", entity: "QuestionnaireResponse", entityId: response.id };
  await recordAudit(actor, [{ ...entry, patientId: response.patientId }]);
}

async function write(tx: Tx, actor: PatientActor, response: Editable, given: Answers, section: SaveInput["section"]) {
  const changes = response.sent?.isSigned ? askingToSignAgain(response.answers, given) : given;
  const answers = withChanges(response.answers, changes);
  const revision = response.revision + 1;
  const touched = changedPaths(response.answers, changes).map((path) => [path, revision] as const);
  await voidSignature(tx, actor, response, changedSigned(response.answers, changes));
  await tx.questionnaireResponse.update({
    where: { id: response.id },
    data: {
      answers: answers as object,
      changedAt: { ...response.changedAt, ...Object.fromEntries(touched) },
      completed: completedAfter(response, section),
      status: "in_progress",
      revision,
    },
  });
  await reconcileFlags(
    tx,
    response,
    withoutHidden(indexQuestionnaire(response.definition.questionnaire), answers).answers,
  );
  await recordAudit(actor, [
    { action: "intake.save", entity: "QuestionnaireResponse", entityId: response.id, patientId: response.patientId },
  ]);
  return revision;
}

/**
 * Saves answers field by field. The findings where an answer does not fit its question, the fields in conflict where
 * somebody changed the same ones since `revision` (nothing is written in either case); `precondition_failed` for any
 * other revision than the present one unless `mayMerge`. Safety flags are raised at once. Where a signed answer
 * changes, the signature counts no more and its name is asked for again.
 */
export async function saveIntakeAnswers(actor: PatientActor, input: SaveInput): Promise<Saved> {
  return transaction(async (tx) => {
    const response = await loadEditable(tx, actor);
    const { section, revision } = input;
    const isOlder = revision < response.revision && input.mayMerge;
    if (revision !== response.revision && !isOlder)
      throw new AppError("precondition_failed", { extra: { revision: response.revision } });
    const index = indexQuestionnaire(response.definition.questionnaire);
    if (section && index.items.get(section.linkId)?.section !== section.linkId) throw new AppError("bad_request");
    const findings = validateAnswers(index, input.changes, { mode: "draft" }).filter(
      ({ path }) => (input.changes[path]?.length ?? 0) > 0,
    );
    findings.push(...claimedFiles(index, input));
    if (findings.length > 0) return { ok: false, reason: "invalid", findings };
    const changes = asAnswers(input.changes);
    const conflicts = isOlder ? conflictsOf(response, index, changes, revision) : [];
    if (conflicts.length > 0) return { ok: false, reason: "conflict", revision: response.revision, conflicts };
    return { ok: true, revision: await write(tx, actor, response, changes, section) };
  });
}
