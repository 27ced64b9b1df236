import { deactivateClaims } from "#lib/appointments/claims";
import { refuseElsewhere } from "#lib/appointments/elsewhere-queries";
import { recordEvents } from "#lib/appointments/event-mutations";
import { afterMove } from "#lib/appointments/move-mutations";
import type { Tx } from "#lib/db";
import type { Actor } from "#lib/session";

/**
 * Moves a booked visit into a time that is held for it: the hold's claims become the visit's own, so the time is never
 * free in between, and the visit's old time comes free. The visit keeps its row, reference and links. False, and
 * nothing changed, where the hold has run out or the visit is no longer booked. Throws `PatientElsewhere` where the
 * person has another visit then.
 */
export async function moveIntoHold(
  tx: Tx,
  actor: Actor,
  { visitId, holdId }: { visitId: string; holdId: string },
): Promise<boolean> {
  // Holds before visits, in every transaction that takes both, and between them the person, as in every move.
  const [hold] = await tx.$queryRaw<{ startsAt: Date; endsAt: Date; locationId: string; practitionerId: string }[]>`
    SELECT "startsAt", "endsAt", "locationId", "practitionerId" FROM "Appointment"
    WHERE id = ${holdId}::uuid AND status = 'held' AND "holdExpiresAt" > clock_timestamp() FOR UPDATE`;
  await tx.$queryRaw`
    SELECT 1 FROM "Patient" WHERE id = (SELECT "patientId" FROM "Appointment" WHERE id = ${visitId}::uuid)
    FOR NO KEY UPDATE`;
  const [visit] = await tx.$queryRaw<{ patientId: string | null }[]>`
    SELECT "patientId" FROM "Appointment" WHERE id = ${visitId}::uuid AND status = 'booked' FOR UPDATE`;
  if (!hold || !visit) return false;
  const { startsAt, endsAt } = hold;
  if (visit.patientId) await refuseElsewhere(tx, { patientId: visit.patientId, startsAt, endsAt, without: visitId });
  await deactivateClaims(tx, [visitId]);
  await tx.$executeRaw`
    UPDATE "Claim" SET "appointmentId" = ${visitId}::uuid WHERE active AND "appointmentId" = ${holdId}::uuid`;
  await tx.appointment.update({
    where: { id: visitId },
    data: { ...hold, overbookReason: null, version: { increment: 1 } },
  });
  await tx.appointment.update({ where: { id: holdId }, data: { status: "cancelled", version: { increment: 1 } } });
  await recordEvents(tx, actor, [holdId], { from: "held", to: "cancelled", reason: "accepted for a booked visit" });
  await afterMove(tx, actor, [visitId], "moved to a time from the waitlist");
  return true;
}
