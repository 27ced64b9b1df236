import type { Tx } from "#lib/db";
import type { Actor } from "#lib/session";
import type { AppointmentStatus } from "#prisma/generated/client";

export type Step = { from: AppointmentStatus | null; to: AppointmentStatus; reason?: string | null | undefined };

/**
 * Writes one line of history for each appointment, in the transaction that changed it: who did what and why, and
 * when, with whom and where the appointment stands from then on. Call it after the row was written.
 */
export async function recordEvents(tx: Tx, actor: Actor, appointmentIds: string[], step: Step): Promise<void> {
  const rows = await tx.appointment.findMany({
    where: { id: { in: appointmentIds } },
    select: {
      id: true,
      startsAt: true,
      endsAt: true,
      practitionerId: true,
      locationId: true,
      overbookReason: true,
      version: true,
    },
  });
  await tx.appointmentEvent.createMany({
    data: rows.map(({ id: appointmentId, ...standing }) => ({
      appointmentId,
      ...standing,
      from: step.from,
      to: step.to,
      reason: step.reason ?? null,
      actorKind: actor.kind,
      staffId: actor.kind === "staff" ? actor.staffId : null,
    })),
  });
}
