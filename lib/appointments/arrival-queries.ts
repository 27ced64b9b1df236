import { db } from "#lib/db";

/** What the confirmation page and the letter tell besides the visit itself: where to come, and when to arrive. */
export async function getArrival(appointmentId: string) {
  const row = await db().appointment.findUniqueOrThrow({
    where: { id: appointmentId },
    select: { location: { select: { addressLines: true, arrival: true, phone: true } } },
  });
  return { ...row.location, arrival: row.location.arrival as { en: string; es: string } };
}
