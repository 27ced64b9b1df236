import { undoMinutes } from "#lib/appointments/rules";
import type { Tx } from "#lib/db";

/**
 * Called where claims are given back, in that transaction and before they are: notes the time that comes free, so
 * that it can be offered, and lets an offer lapse whose held time it was.
 */
export async function noteFreed(tx: Tx, appointmentIds: string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "WaitlistOffer" SET status = 'lapsed', "endedAt" = now()
    WHERE status = 'offered' AND "appointmentId" = ANY(${appointmentIds}::uuid[])`;
  await tx.$executeRaw`
    INSERT INTO "FreedTime" (id, "locationId", "startsAt", "endsAt", "appointmentId")
    SELECT gen_random_uuid(), a."locationId", min(lower(c.during)), max(upper(c.during)), a.id
    FROM "Claim" c JOIN "Appointment" a ON a.id = c."appointmentId"
    WHERE c.active AND upper(c.during) > now() AND a.id = ANY(${appointmentIds}::uuid[])
    GROUP BY a.id`;
}

export type OpenedHours = { locationId: string; startsAt: Date; endsAt: Date };

/** The same for hours that an administrator opens: call it in the transaction that changes them. */
export async function noteOpened(tx: Tx, hours: readonly OpenedHours[]): Promise<void> {
  await tx.freedTime.createMany({ data: [...hours] });
}

/**
 * Takes what was noted since the last look, for the job that offers it. What staff freed waits as long as they may
 * take it back: nobody is offered a time that a slip of the hand gave away.
 */
export async function takeFreedTimes(tx: Tx): Promise<string[]> {
  const taken = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "FreedTime" SET "handedOverAt" = now()
    WHERE id IN (
      SELECT f.id FROM "FreedTime" f
      WHERE f."handedOverAt" IS NULL AND NOT EXISTS (
        SELECT 1 FROM "AppointmentEvent" e
        WHERE e."appointmentId" = f."appointmentId" AND e."actorKind" = 'staff'
          AND e.at > now() - make_interval(mins => ${undoMinutes}::int))
      ORDER BY f."createdAt" LIMIT 50 FOR UPDATE OF f SKIP LOCKED)
    RETURNING id`;
  return taken.map(({ id }) => id);
}

/** What was handed over and never finished is looked at again; what is past is forgotten. Answers how many rows changed. */
export async function recoverFreedTimes(tx: Tx): Promise<number> {
  const again = await tx.$executeRaw`
    UPDATE "FreedTime" SET "handedOverAt" = NULL WHERE "handedOverAt" < now() - interval '15 minutes'`;
  const past = await tx.$executeRaw`DELETE FROM "FreedTime" WHERE "endsAt" <= now()`;
  return again + past;
}
