import type { z } from "zod";
import { createPatient } from "#lib/appointments/booking-mutations";
import type { Booked } from "#lib/appointments/confirmation-mutations";
import { bookForPatient } from "#lib/appointments/direct-mutations";
import type { PatientBusy } from "#lib/appointments/elsewhere-queries";
import type { directBookingRequest } from "#lib/appointments/schema";
import type { Taken } from "#lib/appointments/time-mutations";
import { db, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { type Actor, requirePermission } from "#lib/session";
import { recordScreening } from "#lib/triage/mutations";
import type { Tier } from "#lib/triage/rules";

export type CallerBooking = Omit<z.output<typeof directBookingRequest>, "waitlistEntryId">;
type Refused = Taken | PatientBusy;

/** Thrown to undo the new patient's row with the booking that failed; never leaves this file. */
class NotBooked extends Error {
  readonly refusal: Refused;
  constructor(refusal: Refused) {
    super();
    this.refusal = refusal;
  }
}

const screeningLivesHours = 24;

/** The warning signs asked of this caller: as they come with the booking, or as they were kept when they were given. */
async function screeningOf(actor: Actor, input: CallerBooking): Promise<{ id: string; tier: Tier } | null> {
  if (input.screening) {
    const { id, result } = await recordScreening(actor, { answers: input.screening, locale: input.language });
    return { id, tier: result.tier };
  }
  if (!input.screeningId) return null;
  const since = new Date(Date.now() - screeningLivesHours * 3_600_000);
  const kept = await db().screening.findFirst({
    where: { id: input.screeningId, at: { gte: since }, appointmentId: null },
    select: { id: true, tier: true },
  });
  if (!kept) throw usedScreening();
  return kept;
}

const usedScreening = () =>
  new AppError("validation_failed", {
    errors: [{ pointer: "/screeningId", code: "unknown", message: "Ask about the warning signs again" }],
  });

/**
 * Books for somebody at the counter or on the line: a known patient, or a new one whose row is made with the booking.
 * Warning signs asked of the caller are kept; an emergency among them never books (design.md section 2, rule 5).
 */
export async function bookForCaller(
  actor: Actor,
  input: CallerBooking,
): Promise<Booked | Refused | { ok: false; reason: "screening"; tier: Tier }> {
  requirePermission(actor, "appointment.book");
  const { language: locale } = input;
  const screening = await screeningOf(actor, input);
  if (screening?.tier === "emergency") return { ok: false, reason: "screening", tier: "emergency" };
  try {
    return await transaction(async (tx) => {
      const patientId = input.patient ? (await createPatient(tx, input.patient, locale)).id : (input.patientId ?? "");
      const { visitType, physician, location, reason, overbook } = input;
      const booked = await bookForPatient(actor, {
        ...{ patientId, visitType, physician, location, reason, locale },
        start: new Date(input.start),
        overbook: overbook?.reason,
        holdToken: input.holdToken,
      });
      if (!booked.ok) throw new NotBooked(booked);
      const { appointmentId } = booked;
      if (screening) {
        const unused = { id: screening.id, appointmentId: null };
        const { count } = await tx.screening.updateMany({ where: unused, data: { appointmentId } });
        if (count === 0) throw usedScreening();
      }
      return booked;
    });
  } catch (error) {
    if (error instanceof NotBooked) return error.refusal;
    throw error;
  }
}
