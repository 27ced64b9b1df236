import { recordAudit } from "#lib/audit/mutations";
import { transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { type ChecklistCode, checklist } from "#lib/procedures/checklist";
import { type Readiness, readinessOf } from "#lib/procedures/rules";
import { type Actor, requirePermission } from "#lib/session";
import type { ReadinessStatus } from "#prisma/generated/client";

export type ReadinessInput = { caseId: string; code: string; status: ReadinessStatus; note?: string | undefined };

export const isChecklistCode = (code: string): code is ChecklistCode => checklist.some((item) => item.code === code);

/** Marks one line of the readiness checklist, with who and when. What does not apply or is blocked needs a note. */
export async function markReadiness(actor: Actor, { caseId, code, status, note }: ReadinessInput): Promise<Readiness> {
  const staff = requirePermission(actor, "readiness.update");
  const needsNote = status === "blocked" || status === "not_applicable";
  if (needsNote && !note?.trim()) {
    throw new AppError("validation_failed", { errors: [{ pointer: "/note", code: "required", message: "Say why" }] });
  }
  if (!isChecklistCode(code)) throw new AppError("not_found");
  return transaction(async (tx) => {
    const found = await tx.procedureCase.findUnique({
      where: { id: caseId },
      select: { appointment: { select: { patientId: true } } },
    });
    if (!found) throw new AppError("not_found");
    const change = { status, note: note?.trim() || null, staffId: staff.staffId, updatedAt: new Date() };
    await tx.readinessItem.upsert({
      where: { caseId_code: { caseId, code } },
      create: { caseId, code, ...change },
      update: change,
    });
    const items = await tx.readinessItem.findMany({ where: { caseId }, select: { code: true, status: true } });
    const { patientId } = found.appointment;
    await recordAudit(actor, [
      { action: `readiness.${status}`, entity: "ProcedureCase", entityId: caseId, ...(patientId && { patientId }) },
    ]);
    return readinessOf(items);
  });
}
