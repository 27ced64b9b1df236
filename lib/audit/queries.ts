import { db } from "#lib/db";
import { type Actor, requirePermission } from "#lib/session";

export type AuditLine = {
  seq: string;
  at: string;
  who: string;
  action: string;
  entity: string;
  entityId: string | null;
  patientId: string | null;
  reason: string | null;
};

/** The newest audit rows, and whether the chain is whole. Names of staff, ids of everything else. */
export async function listAudit(actor: Actor, limit = 100): Promise<{ lines: AuditLine[]; broken: number }> {
  requirePermission(actor, "audit.read");
  const [rows, staff, broken] = await Promise.all([
    db().auditEvent.findMany({ orderBy: { seq: "desc" }, take: limit, omit: { hash: true, prevHash: true } }),
    db().staffMember.findMany({ select: { id: true, name: true } }),
    db().$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM broken_audit_events()`,
  ]);
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  const lines = rows.map(({ seq, at, actorKind, staffId, ...row }) => ({
    ...row,
    seq: String(seq),
    at: at.toISOString(),
    who: staffId ? (names.get(staffId) ?? "") : actorKind,
  }));
  return { lines, broken: Number(broken[0]?.count ?? 0) };
}
