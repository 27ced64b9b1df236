import { announce } from "#lib/announcements";
import { writeLast } from "#lib/db";
import type { Actor } from "#lib/session";
import { topicOf } from "#lib/topics";

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
 * Appends to the audit chain, at the end of the running transaction: there with all that it did, or not at all.
 * What changed is announced to the open pages of staff when the transaction stands.
 */
export async function recordAudit(actor: Actor, entries: AuditEntry[]): Promise<void> {
  const staffId = actor.kind === "staff" ? actor.staffId : null;
  const unhashed = new Uint8Array();
  const data = entries.map((entry) => ({
    ...entry,
    actorKind: actor.kind,
    staffId,
    prevHash: unhashed,
    hash: unhashed,
  }));
  for (const { action, entity } of entries) {
    const topic = topicOf(action, entity);
    if (topic) announce(topic);
  }
  await writeLast(async (tx) => {
    await tx.auditEvent.createMany({ data });
  });
}
