import { recordAudit } from "#lib/audit/mutations";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { canMove, responseTransitions } from "#lib/intake/rules";
import { queueMessage } from "#lib/notifications/mutations";
import { type Actor, requirePermission } from "#lib/session";
import type { Decision, ResponseStatus } from "#prisma/generated/client";

const reached: Record<Decision, ResponseStatus> = { accept: "accepted", request_changes: "changes_requested" };

/** A response that was only submitted is taken into review first: every step is an edge of the table. */
function checkMove(from: ResponseStatus, to: ResponseStatus): void {
  if (canMove(from, to) || (canMove(from, "in_review") && canMove("in_review", to))) return;
  throw new AppError("illegal_transition", { extra: { status: from, allowed: responseTransitions[from] } });
}

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

export type DecisionInput = {
  id: string;
  decision: Decision;
  note?: string | undefined;
  revision?: number | undefined;
};

/**
 * Accepts a submitted health form, or asks the patient for changes with a note that they will read (and a
 * mail that says only that the form needs another look). `conflict` when it changed since `revision`;
 * `illegal_transition` with the allowed states; open urgent flags do not stop acceptance but stay open.
 */
export async function decideIntake(
  actor: Actor,
  { id, decision, note, revision }: DecisionInput,
): Promise<{ status: ResponseStatus; revision: number }> {
  const staff = requirePermission(actor, "intake.review");
  if (decision === "request_changes" && !note?.trim()) {
    throw new AppError("validation_failed", {
      errors: [{ pointer: "/note", code: "required", message: "Say what the patient should change" }],
    });
  }
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "QuestionnaireResponse" WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.questionnaireResponse.findUnique({
      where: { id },
      select: {
        status: true,
        revision: true,
        patientId: true,
        claimedById: true,
        claimedUntil: true,
        claimedBy: { select: { name: true } },
      },
    });
    if (!row) throw new AppError("not_found");
    checkMove(row.status, reached[decision]);
    if (revision !== undefined && revision !== row.revision)
      throw new AppError("conflict", { extra: { revision: row.revision } });
    const isClaimed = row.claimedUntil !== null && row.claimedUntil > new Date();
    if (isClaimed && row.claimedById !== staff.staffId)
      throw new AppError("conflict", { extra: { reader: row.claimedBy?.name } });
    const updated = await tx.questionnaireResponse.update({
      where: { id },
      data: {
        status: reached[decision],
        revision: { increment: 1 },
        claimedById: null,
        claimedUntil: null,
      },
      select: { status: true, revision: true },
    });
    await tx.reviewDecision.create({
      data: { responseId: id, staffId: staff.staffId, decision, note: note?.trim() || null },
    });
    if (decision === "request_changes") await tellPatient(tx, id, updated.revision);
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
