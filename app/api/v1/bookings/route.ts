import { refusal } from "#lib/api";
import { bookForCaller } from "#lib/appointments/caller-mutations";
import { slotTaken } from "#lib/availability/refusal";
import { AppError } from "#lib/errors";
import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { refusedByScreening } from "#lib/triage/refusal";
import { bookFromWaitlist } from "#lib/waitlist/booking-mutations";

export const POST = endpoint(operations.bookForCaller, async ({ actor, body }) => {
  const { waitlistEntryId, ...booking } = body;
  const booked = waitlistEntryId
    ? await bookFromWaitlist(actor, waitlistEntryId, booking)
    : await bookForCaller(actor, booking);
  if (booked.ok) {
    const { appointmentId: id, reference, manageToken, intakeToken, appointment } = booked;
    return { status: 201, body: { id, reference, manageToken, intakeToken, appointment } };
  }
  // Answers, not throws: the warning signs that were asked stay, whatever becomes of the booking.
  if (booked.reason === "screening") return refusedByScreening(booked.tier);
  if (booked.reason === "patient_busy")
    return refusal(new AppError("patient_busy", { extra: { id: booked.appointmentId } }));
  return refusal(slotTaken(booked.alternatives));
});
