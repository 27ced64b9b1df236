import { recordAudit } from "#lib/audit/mutations";
import { transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import type { Locale } from "#lib/locale";
import { type Actor, requirePermission } from "#lib/session";
import { evaluateWarningSigns, type TriageResult, type WarningSignAnswers } from "#lib/triage/rules";
import { currentWarningSigns } from "#lib/triage/schema";

export type RecordedScreening = { id: string; result: TriageResult };

/**
 * Keeps the warning-sign answers with the version of the rules, and sorts them. What is above routine opens
 * an entry in the desk's list. An earlier screening of the same sitting that raised an alert stays open. With
 * `isChange` the answers are given after an emergency in the same sitting: kept, and a second alert only where they
 * are one again.
 */
export async function recordScreening(
  actor: Actor,
  { answers, locale, isChange = false }: { answers: WarningSignAnswers; locale: Locale; isChange?: boolean },
): Promise<RecordedScreening> {
  const result = evaluateWarningSigns(currentWarningSigns, answers);
  return transaction(async (tx) => {
    const { id } = await tx.screening.create({
      data: {
        ruleVersion: result.version,
        answers: answers as object,
        tier: result.tier,
        raisedBy: [...result.raisedBy],
        locale,
        open: isChange ? result.tier === "emergency" : result.tier !== "routine",
      },
      select: { id: true },
    });
    await recordAudit(actor, [{ action: "screening.record", entity: "Screening", entityId: id }]);
    return { id, result };
  });
}

export type CallbackDetails = { givenName: string; familyName: string; birthDate: string; phone: string };

/** Adds who to call to an open screening, so that the desk can act on it. */
export async function leaveCallback(actor: Actor, screeningId: string, details: CallbackDetails): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.screening.updateMany({
      where: { id: screeningId, open: true },
      data: { ...details, birthDate: new Date(details.birthDate) },
    });
    if (count === 0) throw new AppError("not_found");
    await recordAudit(actor, [{ action: "screening.callback", entity: "Screening", entityId: screeningId }]);
  });
}

/** Closes an entry of the desk's list with a note of what was done. `conflict` where a colleague already did. */
export async function handleScreening(actor: Actor, { id, note }: { id: string; note: string }): Promise<void> {
  const staff = requirePermission(actor, "screening.handle");
  await transaction(async (tx) => {
    const { count } = await tx.screening.updateMany({
      where: { id, open: true },
      data: { open: false, handledById: staff.staffId, handledAt: new Date(), note },
    });
    if (count === 0) throw new AppError("conflict");
    await recordAudit(actor, [{ action: "screening.handle", entity: "Screening", entityId: id }]);
  });
}
