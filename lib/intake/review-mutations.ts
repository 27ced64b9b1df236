import { recordAudit } from "#lib/audit/mutations";
import { acceptIntoChart } from "#lib/chart/mutations";
import type { ChartDecision } from "#lib/chart/schema";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { positionOf } from "#lib/intake/answers";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { actionsIn, responseTransitions, stateAfter } from "#lib/intake/rules";
import { definitionOf } from "#lib/intake/versions";
import { queueMessage } from "#lib/notifications/mutations";
import { type Actor, requirePermission } from "#lib/session";
import type { Decision, ResponseStatus } from "#prisma/generated/client";

/** Decisions that nobody takes without a word of why. */
const wordsFor: Readonly<Partial<Record<Decision, string>>> = {
  request_changes: "Say what the patient should change",
  call: "Say what to speak about",
  withdraw: "Say why it is not needed",
  enter_in_error: "Say why it is an error",
};

export const refusal = (pointer: string, code: string, message: string) =>
  new AppError("validation_failed", { errors: [{ pointer, code, message }] });

async function tellPatient(tx: Tx, responseId: string, revision: number): Promise<void> {
  const { appointment } = await tx.questionnaireResponse.findUniqueOrThrow({
    where: { id: responseId },
    select: { appointment: { select: { id: true, version: true, status: true } } },
  });
  if (appointment?.status !== "booked") return;
  const about = {
    appointmentId: appointment.id,
    version: appointment.version,
    responseId,
    cause: `revision ${revision}`,
  };
  await queueMessage(tx, "intake_request", about);
}

type Deciding = { id: string; decision: Decision; revision?: number | undefined };

export type DecisionInput = Deciding & {
  decision: Exclude<Decision, "amend">;
  note?: string | undefined;
  items?: readonly string[];
  chart?: readonly ChartDecision[];
  chartVersion?: number | undefined;
};

const noClaim = { claimedById: null, claimedUntil: null } as const;

const lockedFields = {
  id: true,
  status: true,
  correctedAt: true,
  revision: true,
  patientId: true,
  versionId: true,
  answers: true,
  locale: true,
  claimedById: true,
  claimedUntil: true,
  claimedBy: { select: { name: true } },
} as const;

/** The form, locked, if this person may take that decision about it now. */
export async function loadDecidable(tx: Tx, staffId: string, { id, decision, revision }: Deciding) {
  await tx.$queryRaw`SELECT 1 FROM "QuestionnaireResponse" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.questionnaireResponse.findUnique({ where: { id }, select: lockedFields });
  if (!row) throw new AppError("not_found");
  const { status, claimedById, claimedUntil, claimedBy } = row;
  const isCorrected = row.correctedAt !== null;
  const to = stateAfter(decision, status, isCorrected);
  if (to === null)
    throw new AppError("illegal_transition", {
      extra: { status, allowed: responseTransitions[status], actions: actionsIn(status, isCorrected) },
    });
  if (revision !== undefined && revision !== row.revision)
    throw new AppError("conflict", { extra: { revision: row.revision } });
  const isClaimed = claimedUntil !== null && claimedUntil > new Date();
  if (isClaimed && claimedById !== staffId) throw new AppError("conflict", { extra: { reader: claimedBy?.name } });
  return { row, to };
}

/** What a form that is of somebody else raised does not speak of this patient; a flag that is open stays until somebody saw it. */
const takeBackFlags = (tx: Tx, responseId: string) =>
  tx.flag.updateMany({ where: { responseId, withdrawnAt: null }, data: { withdrawnAt: new Date() } });

/** Only answers that the form asks for can be named to the patient. */
async function checkItems(versionId: string, items: readonly string[]): Promise<void> {
  const index = indexQuestionnaire((await definitionOf(versionId)).questionnaire);
  const wrong = items.findIndex((path) => positionOf(index, path) === null);
  if (wrong >= 0) throw refusal(`/items/${wrong}`, "unknown", "The form has no such question");
}

/**
 * Accepts a submitted health form and takes its answers into the chart; asks the patient for changes with a note that
 * they will read behind their link (the mail says only that the form needs another look); asks for a call; takes a form
 * that is not needed out of the queue; or takes one out of every list as an error. Of an accepted form that was corrected
 * it accepts the correction. `conflict` when it, or the chart, changed since it was read;
 * `illegal_transition` with the states and actions that are legal; open urgent flags stay open.
 */
export async function decideIntake(
  actor: Actor,
  input: DecisionInput,
): Promise<{ status: ResponseStatus; revision: number }> {
  const { staffId } = requirePermission(actor, "intake.review");
  const { id, decision, items = [], chart = [], chartVersion } = input;
  const note = input.note?.trim() || null;
  const needed = wordsFor[decision];
  if (needed && !note) throw refusal("/note", "required", needed);
  return transaction(async (tx) => {
    const { row, to } = await loadDecidable(tx, staffId, input);
    await checkItems(row.versionId, items);
    if (decision === "accept") await acceptIntoChart(tx, staffId, row, { decisions: chart, version: chartVersion });
    const updated = await tx.questionnaireResponse.update({
      where: { id },
      // Who is being called may be filling it in: what they have open still fits.
      data: { status: to, ...(decision !== "call" && { revision: { increment: 1 } }), ...noClaim, correctedAt: null },
      select: { status: true, revision: true },
    });
    await tx.reviewDecision.create({ data: { responseId: id, staffId, decision, note, items: [...items] } });
    if (decision === "request_changes") await tellPatient(tx, id, updated.revision);
    if (decision === "enter_in_error") await takeBackFlags(tx, id);
    await recordAudit(actor, [
      { action: `intake.${decision}`, entity: "QuestionnaireResponse", entityId: id, patientId: row.patientId },
    ]);
    return updated;
  });
}

/** Acknowledges an open flag with a note by the person signed in. `conflict` where a colleague already did. */
export async function acknowledgeFlag(actor: Actor, { id, note }: { id: string; note: string }): Promise<void> {
  const staff = requirePermission(actor, "flag.acknowledge");
  await transaction(async (tx) => {
    const flag = await tx.flag.findUnique({ where: { id }, select: { patientId: true } });
    if (!flag) throw new AppError("not_found");
    const { count } = await tx.flag.updateMany({
      where: { id, acknowledgedAt: null },
      data: { acknowledgedAt: new Date(), acknowledgedById: staff.staffId, note },
    });
    if (count === 0) throw new AppError("conflict");
    await recordAudit(actor, [{ action: "flag.acknowledge", entity: "Flag", entityId: id, patientId: flag.patientId }]);
  });
}
