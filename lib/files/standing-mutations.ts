import { recordAudit } from "#lib/audit/mutations";
import { db, type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { erase } from "#lib/files/mutations";
import { listOwnFiles } from "#lib/files/queries";
import { abandonedDays } from "#lib/files/rules";
import type { SetAsideReason } from "#lib/files/schema";
import { type Actor, type PatientActor, requirePermission, systemActor } from "#lib/session";

/** Takes back a file that one sent oneself, before the visit: its name and bytes go, that there was one stays. */
export async function takeBackFile(actor: PatientActor, id: string): Promise<{ ok: boolean }> {
  const { files } = await listOwnFiles(actor);
  const file = files.find((one) => one.id === id);
  if (!file) throw new AppError("not_found");
  if (!file.canRemove) return { ok: false };
  await transaction(async (tx) => {
    const data = { status: "removed", removedAt: new Date(), name: "" } as const;
    const { count } = await tx.visitFile.updateMany({ where: { id, status: "kept" }, data });
    if (count === 0) throw new AppError("not_found");
    await recordAudit(actor, [{ action: "file.take_back", entity: "VisitFile", ...(await subjectOf(tx, id)) }]);
  });
  // It is taken back from now on. Where the store cannot be reached, its bytes go with `eraseAbandonedFiles`.
  await erase(id).catch(() => undefined);
  return { ok: true };
}

async function subjectOf(tx: Tx, id: string) {
  const { appointment } = await tx.visitFile.findUniqueOrThrow({
    where: { id },
    select: { appointment: { select: { patientId: true } } },
  });
  return { entityId: id, ...(appointment.patientId && { patientId: appointment.patientId }) };
}

/** Marks a file that does not belong here: kept, out of the way, with who and why. `conflict` where it is so already. */
export async function setFileAside(actor: Actor, id: string, reason: SetAsideReason): Promise<void> {
  const staff = requirePermission(actor, "file.set_aside");
  await transaction(async (tx) => {
    await requireFile(tx, id);
    const { count } = await tx.visitFile.updateMany({
      where: { id, status: "kept" },
      data: { status: "set_aside", setAsideById: staff.staffId, setAsideAt: new Date(), setAsideWhy: reason },
    });
    if (count === 0) throw new AppError("conflict");
    await recordAudit(actor, [{ action: "file.set_aside", entity: "VisitFile", reason, ...(await subjectOf(tx, id)) }]);
  });
}

/** Puts a file back among the others. */
export async function restoreFile(actor: Actor, id: string): Promise<void> {
  requirePermission(actor, "file.set_aside");
  await transaction(async (tx) => {
    await requireFile(tx, id);
    const { count } = await tx.visitFile.updateMany({
      where: { id, status: "set_aside" },
      data: { status: "kept", setAsideById: null, setAsideAt: null, setAsideWhy: null },
    });
    if (count === 0) throw new AppError("conflict");
    await recordAudit(actor, [{ action: "file.restore", entity: "VisitFile", ...(await subjectOf(tx, id)) }]);
  });
}

async function requireFile(tx: Tx, id: string): Promise<void> {
  const file = await tx.visitFile.findFirst({
    where: { id, status: { in: ["kept", "set_aside"] } },
    select: { id: true },
  });
  if (!file) throw new AppError("not_found");
}

const hour = 3_600_000;

/**
 * Erases what nobody will need: uploads that never arrived whole, files of visits called off 30 days ago, and bytes of
 * removed files that the store could not be asked about at the time. How many.
 */
export async function eraseAbandonedFiles(now = new Date()): Promise<number> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  await db().visitFile.updateMany({
    where: { status: "arriving", createdAt: { lt: before(hour) } },
    data: { status: "removed", removedAt: now, name: "" },
  });
  const calledOff = {
    status: { in: ["cancelled" as const, "entered_in_error" as const] },
    endsAt: { lt: before(abandonedDays * 24 * hour) },
    responses: { none: { submissions: { some: {} } } },
  };
  await db().visitFile.updateMany({
    where: { status: { in: ["kept", "set_aside"] }, appointment: calledOff },
    data: { status: "removed", removedAt: now, name: "" },
  });
  const rows = await db().visitFile.findMany({
    where: { status: "removed", erasedAt: null },
    select: { id: true },
    take: 100,
  });
  for (const { id } of rows) {
    await erase(id);
    await recordAudit(systemActor, [{ action: "file.erase", entity: "VisitFile", entityId: id }]);
  }
  return rows.length;
}
