import { db } from "#lib/db";
import type { Actor } from "#lib/session";

export type AuditEntry = {
  /** Entity and verb: "appointment.book", "patient.read" */
  action: string;
  entity: string;
  entityId?: string;
  patientId?: string;
  /** A reason that staff gave; never an answer of a patient */
  reason?: string;
};

/**
 * Appends to the audit chain in the running transaction. Call it last: the chain has one lock,
 * held until the transaction ends.
 */
export async function recordAudit(actor: Actor, entries: AuditEntry[]): Promise<void> {
  const staffId = actor.kind === "staff" ? actor.staffId : null;
  const unhashed = new Uint8Array();
  await db().auditEvent.createMany({
    data: entries.map((entry) => ({ ...entry, actorKind: actor.kind, staffId, prevHash: unhashed, hash: unhashed })),
  });
}
