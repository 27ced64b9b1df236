import { recordAudit } from "#lib/audit/mutations";
import { planEdit } from "#lib/chart/edits";
import { chartOwner, listChartRows } from "#lib/chart/queries";
import type { ChartEdit } from "#lib/chart/schema";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { type Actor, requirePermission } from "#lib/session";

/** Whose chart is written, locked: who writes into one chart takes turns. */
async function lockOwner(tx: Tx, patientId: string): Promise<string> {
  const owner = await chartOwner(patientId);
  const [row] = await tx.$queryRaw<{ isMerged: boolean }[]>`
    SELECT "mergedIntoId" IS NOT NULL AS "isMerged" FROM "Patient" WHERE id = ${owner}::uuid FOR UPDATE`;
  // Joined with another record while this one waited: the chart is that one's now.
  if (!row || row.isMerged) throw new AppError("conflict");
  return owner;
}

/**
 * Writes into a patient's chart by hand: adds, corrects with a reason, or ends what it says; the old value stays in
 * its history, and an audit row for each entry tells who did what without its words. `conflict` with the present
 * version where the chart has changed since `edit.version`, `validation_failed` where the edit does not fit what it
 * says, `not_found` for a patient whom nobody knows. Answers the new version.
 */
export async function editChart(actor: Actor, patientId: string, edit: ChartEdit): Promise<{ version: number }> {
  const staff = requirePermission(actor, "chart.edit");
  return transaction(async (tx) => {
    const owner = await lockOwner(tx, patientId);
    const rows = await listChartRows(owner, tx);
    if (rows.length !== edit.version) throw new AppError("conflict", { extra: { chartVersion: rows.length } });
    const plan = planEdit(rows, edit);
    if (!plan.ok) {
      const { pointer, code, message } = plan;
      throw new AppError("validation_failed", { errors: [{ pointer, code, message }] });
    }
    const written = await tx.chartEntry.createManyAndReturn({
      data: plan.rows.map(({ value, ...row }) => ({
        ...row,
        value: { ...value },
        patientId: owner,
        staffId: staff.staffId,
      })),
      select: { id: true },
    });
    const did = { action: `chart.${edit.change}`, entity: "ChartEntry", patientId: owner };
    await recordAudit(
      actor,
      written.map(({ id }) => ({ ...did, entityId: id })),
    );
    return { version: rows.length + plan.rows.length };
  });
}
