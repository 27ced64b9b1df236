import type { Tx } from "#lib/db";
import type { MessageKind } from "#prisma/generated/client";

/** What a message is about: an appointment, a place on the waitlist, or (an offer) both. */
type Subject = { version: number; responseId?: string; cause?: string } & (
  | { appointmentId: string; waitlistId?: string }
  | { appointmentId?: undefined; waitlistId: string }
);

/**
 * Writes a message to the outbox, in the transaction that causes it. It names the version of the appointment
 * that it speaks of: the worker sends it only while that is still the version.
 */
export const queueMessage = (tx: Tx, kind: MessageKind, about: Subject): Promise<void> =>
  queueMessages(tx, kind, [about]);

/** The same for many at once. */
export async function queueMessages(tx: Tx, kind: MessageKind, abouts: readonly Subject[]): Promise<void> {
  const data = abouts.map(
    ({ appointmentId = null, waitlistId = null, version, responseId = null, cause = "" }) =>
      ({ kind, appointmentId, waitlistId, appointmentVersion: version, responseId, cause }) as const,
  );
  await tx.outboxMessage.createMany({ data });
}
