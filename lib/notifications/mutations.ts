import type { Tx } from "#lib/db";
import type { MessageKind } from "#prisma/generated/client";

/**
 * Writes a message to the outbox, in the transaction that causes it. It names the version of the appointment
 * that it speaks of: the worker sends it only while that is still the version.
 */
export async function queueMessage(
  tx: Tx,
  kind: MessageKind,
  about: { appointmentId: string; version: number; responseId?: string; cause?: string },
): Promise<void> {
  const { appointmentId, version, responseId = null, cause = "" } = about;
  await tx.outboxMessage.create({ data: { kind, appointmentId, appointmentVersion: version, responseId, cause } });
}
