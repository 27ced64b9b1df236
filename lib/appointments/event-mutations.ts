import type { Tx } from "#lib/db";
import type { Actor } from "#lib/session";
import type { AppointmentStatus } from "#prisma/generated/client";

export type Step = { from: AppointmentStatus | null; to: AppointmentStatus; reason?: string | null | undefined };

/**
 * Writes one line of history for each appointment, in the transaction that changed it: who did what and why, and
 * when, with whom and where the appointment stands from then on. Call it after the row was written.
 */
export async function recordEvents(tx: Tx, actor: Actor, appointmentIds: string[], step: Step): Promise<void> {
  const staffId = actor.kind === "staff" ? actor.staffId : null;
  await tx.$executeRaw`
    INSERT INTO "AppointmentEvent" (id, "appointmentId", at, "from", "to", "startsAt", "endsAt", "practitionerId",
      "locationId", "overbookReason", version, reason, "actorKind", "staffId")
    SELECT gen_random_uuid(), id, clock_timestamp(), ${step.from}::"AppointmentStatus", ${step.to}::"AppointmentStatus",
      "startsAt", "endsAt", "practitionerId", "locationId", "overbookReason", version, ${step.reason ?? null},
      ${actor.kind}::"ActorKind", ${staffId}::uuid
    FROM "Appointment" WHERE id = ANY(${appointmentIds}::uuid[])`;
}
