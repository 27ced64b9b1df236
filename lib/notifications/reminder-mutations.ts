import { transaction } from "#lib/db";
import { reminders } from "#lib/notifications/rules";

/** Not on the heels of a booking or a move, which sends a mail of its own. */
const quietHours = 24;
const atOnce = 20;

const hours = (now: Date, count: number) => new Date(now.getTime() + count * 3_600_000);

/**
 * Writes the reminders that are due to the outbox, once for each visit at each of its times, and says how many. The
 * mail leads to the warning signs, asked again before the visit; it names neither them nor the reason of the visit.
 */
export async function queueReminders(now = new Date()): Promise<number> {
  return transaction(async (tx) => {
    let written = 0;
    for (const { cause, from, until } of reminders)
      written += await tx.$executeRaw`
      INSERT INTO "OutboxMessage" (id, kind, "appointmentId", "appointmentVersion", cause)
      SELECT gen_random_uuid(), 'reminder', a.id, a.version, ${cause}
      FROM "Appointment" a JOIN "Patient" p ON p.id = a."patientId"
      WHERE a.status = 'booked' AND p.email IS NOT NULL
        AND a."startsAt" BETWEEN ${hours(now, until)} AND ${hours(now, from)}
        AND NOT EXISTS (SELECT 1 FROM "AppointmentEvent" e WHERE e."appointmentId" = a.id AND e.at > ${hours(now, -quietHours)})
        AND NOT EXISTS (SELECT 1 FROM "OutboxMessage" m
          WHERE m."appointmentId" = a.id AND m.kind = 'reminder' AND m."appointmentVersion" = a.version AND m.cause = ${cause})
      ORDER BY a."startsAt" LIMIT ${atOnce}
      ON CONFLICT DO NOTHING`;
    return written;
  });
}
