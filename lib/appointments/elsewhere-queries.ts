import { occupying } from "#lib/appointments/rules";
import { db, type Tx } from "#lib/db";

export type PatientBusy = { ok: false; reason: "patient_busy"; appointmentId: string };

/** Thrown inside a transaction so that all of it is undone; its transport is `busyOf`. */
export class PatientElsewhere extends Error {
  readonly appointmentId: string;
  constructor(appointmentId: string) {
    super();
    this.appointmentId = appointmentId;
  }
}

/** The answer behind `PatientElsewhere`; whatever else was thrown is thrown again. */
export function busyOf(error: unknown): PatientBusy {
  if (!(error instanceof PatientElsewhere)) throw error;
  return { ok: false, reason: "patient_busy", appointmentId: error.appointmentId };
}

type Stretch = { patientId: string; startsAt: Date; endsAt: Date; without?: string };

/**
 * Throws `PatientElsewhere` where the person has another visit that meets this time: nobody is in two rooms at once.
 * `without` is the visit that moves. Call it while that person's row is locked, so that two at once see each other.
 */
export async function refuseElsewhere(tx: Tx, { patientId, startsAt, endsAt, without }: Stretch): Promise<void> {
  const other = await tx.appointment.findFirst({
    where: {
      patientId,
      status: { in: [...occupying] },
      startsAt: { lt: endsAt },
      endsAt: { gt: startsAt },
      ...(without !== undefined && { id: { not: without } }),
    },
    select: { id: true },
  });
  if (other) throw new PatientElsewhere(other.id);
}

/** A visit, and another of the same person that it meets. */
export type Meeting = { id: string; otherId: string };

/** Where any of these appointments, as they stand by now, meet another of the same person. */
export const meetingsOf = (appointmentIds: readonly string[]): Promise<Meeting[]> =>
  db().$queryRaw<Meeting[]>`
    SELECT a.id, b.id AS "otherId" FROM "Appointment" a JOIN "Appointment" b
      ON b."patientId" = a."patientId" AND b.id <> a.id AND b."startsAt" < a."endsAt" AND b."endsAt" > a."startsAt"
    WHERE a.id = ANY(${appointmentIds}::uuid[]) AND b.status = ANY(${[...occupying]}::"AppointmentStatus"[])
    ORDER BY a."startsAt", a.id`;
