import type { z } from "zod";
import { createPatient } from "#lib/appointments/booking-mutations";
import type { Booked } from "#lib/appointments/confirmation-mutations";
import { bookForPatient, type PatientBusy } from "#lib/appointments/direct-mutations";
import type { directBookingRequest } from "#lib/appointments/schema";
import type { Taken } from "#lib/appointments/time-mutations";
import { transaction } from "#lib/db";
import { type Actor, requirePermission } from "#lib/session";
import { recordScreening } from "#lib/triage/mutations";
import type { Tier } from "#lib/triage/rules";

type CallerBooking = z.output<typeof directBookingRequest>;
type Refused = Taken | PatientBusy;

/** Thrown to undo the new patient's row with the booking that failed; never leaves this file. */
class NotBooked extends Error {
  readonly refusal: Refused;
  constructor(refusal: Refused) {
    super();
    this.refusal = refusal;
  }
}

/**
 * Books for somebody at the counter or on the line: a known patient, or a new one whose row is made with the booking.
 * Warning signs asked of the caller are kept; an emergency among them never books (design.md section 2, rule 5).
 */
export async function bookForCaller(
  actor: Actor,
  input: CallerBooking,
): Promise<Booked | Refused | { ok: false; reason: "screening"; tier: Tier }> {
  requirePermission(actor, "appointment.book");
  const { language: locale, screening: answers } = input;
  const screening = answers && (await recordScreening(actor, { answers, locale }));
  if (screening?.result.tier === "emergency") return { ok: false, reason: "screening", tier: "emergency" };
  try {
    return await transaction(async (tx) => {
      const patientId = input.patient ? (await createPatient(tx, input.patient, locale)).id : (input.patientId ?? "");
      const { visitType, physician, location, reason, overbook } = input;
      const booked = await bookForPatient(actor, {
        ...{ patientId, visitType, physician, location, reason, locale },
        start: new Date(input.start),
        overbook: overbook?.reason,
      });
      if (!booked.ok) throw new NotBooked(booked);
      const { appointmentId } = booked;
      if (screening) await tx.screening.update({ where: { id: screening.id }, data: { appointmentId } });
      return booked;
    });
  } catch (error) {
    if (error instanceof NotBooked) return error.refusal;
    throw error;
  }
}
