import { recordAudit } from "#lib/audit/mutations";
import { transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { actionsIn, responseTransitions } from "#lib/intake/rules";
import type { CallOutcome } from "#lib/intake/schema";
import { type Actor, requirePermission } from "#lib/session";

/** The furthest that a call can be put off. */
export const callAheadDays = 60;

export type CallInput = {
  id: string;
  outcome: CallOutcome;
  note?: string | undefined;
  /** ISO instant, with `call_again` */
  againAt?: string | undefined;
};

function readAgain(againAt: string | undefined, now: Date): Date | null {
  if (againAt === undefined) return null;
  const at = new Date(againAt);
  const isAhead = at > now && at.getTime() <= now.getTime() + callAheadDays * 86_400_000;
  if (isAhead) return at;
  throw new AppError("validation_failed", {
    errors: [{ pointer: "/againAt", code: "range", message: `Choose a time in the next ${callAheadDays} days` }],
  });
}

/**
 * Writes down a call about a form and what came of it. The form stays as it is. `illegal_transition`, with what is
 * legal, for one about which there is nothing to call any more.
 */
export async function recordIntakeCall(
  actor: Actor,
  { id, outcome, note, againAt }: CallInput,
  now = new Date(),
): Promise<{ id: string }> {
  const { staffId } = requirePermission(actor, "intake.review");
  const again = readAgain(againAt, now);
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "QuestionnaireResponse" WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.questionnaireResponse.findUnique({ where: { id }, select: { status: true, patientId: true } });
    if (!row) throw new AppError("not_found");
    const { status, patientId } = row;
    if (!actionsIn(status).includes("call"))
      throw new AppError("illegal_transition", {
        extra: { status, allowed: responseTransitions[status], actions: actionsIn(status) },
      });
    const call = await tx.intakeCall.create({
      data: { responseId: id, staffId, outcome, againAt: again, note: note || null, at: now },
      select: { id: true },
    });
    await recordAudit(actor, [
      { action: "intake.telephone", entity: "QuestionnaireResponse", entityId: id, patientId },
    ]);
    return call;
  });
}
