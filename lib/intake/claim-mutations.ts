import { recordAudit } from "#lib/audit/mutations";
import { db, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { actionsIn, responseTransitions, stateAfter } from "#lib/intake/rules";
import { type Actor, requirePermission } from "#lib/session";

/** A claim lasts so long; the page of who reads renews it while it is open. */
export const claimMinutes = 10;

export type Claimed = { ok: true; until: Date } | { ok: false; by: string; until: Date };

/**
 * Takes a form into review for one person: until the claim ends nobody else decides about it. Answers who has it where
 * a colleague does; with `takeOver` it changes hands, and the log says so. `not_found` for an unknown form,
 * `illegal_transition` where there is nothing to decide.
 */
export async function claimReview(actor: Actor, id: string, takeOver = false, now = new Date()): Promise<Claimed> {
  const { staffId } = requirePermission(actor, "intake.review");
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "QuestionnaireResponse" WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.questionnaireResponse.findUnique({
      where: { id },
      select: {
        status: true,
        claimedById: true,
        claimedUntil: true,
        patientId: true,
        claimedBy: { select: { name: true } },
      },
    });
    if (!row) throw new AppError("not_found");
    const { status } = row;
    if (stateAfter("claim", status) === null)
      throw new AppError("illegal_transition", {
        extra: { status, allowed: responseTransitions[status], actions: actionsIn(status) },
      });
    const { claimedById, claimedUntil, claimedBy } = row;
    const isTaken = claimedUntil !== null && claimedUntil > now && claimedById !== staffId;
    if (isTaken && !takeOver) return { ok: false, by: claimedBy?.name ?? "", until: claimedUntil };
    const until = new Date(now.getTime() + claimMinutes * 60_000);
    const isNew = claimedById !== staffId || claimedUntil === null;
    await tx.questionnaireResponse.update({
      where: { id },
      data: { status: "in_review", claimedById: staffId, claimedUntil: until },
    });
    if (isNew) {
      const action = isTaken ? "intake.take_over" : "intake.claim";
      const about = { entity: "QuestionnaireResponse", entityId: id, patientId: row.patientId };
      await recordAudit(actor, [{ action, ...about }]);
    }
    return { ok: true, until };
  });
}

/** Puts a form back into the queue, by who had it. Nothing happens where somebody else has it by now. */
export async function releaseReview(actor: Actor, id: string): Promise<void> {
  const { staffId } = requirePermission(actor, "intake.review");
  await db().questionnaireResponse.updateMany({
    where: { id, status: "in_review", claimedById: staffId },
    data: { status: "submitted", claimedById: null, claimedUntil: null },
  });
}

/** The sweeper: forms whose reader went away are in the queue again. Answers how many. */
export async function releaseOldClaims(): Promise<number> {
  const { count } = await db().questionnaireResponse.updateMany({
    where: { status: "in_review", claimedUntil: { lt: new Date() } },
    data: { status: "submitted", claimedById: null, claimedUntil: null },
  });
  return count;
}
