import { bookForCaller } from "#lib/appointments/caller-mutations";
import { AppError } from "#lib/errors";
import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { refusedByScreening } from "#lib/triage/refusal";

export const POST = endpoint(operations.bookForCaller, async ({ actor, body }) => {
  const booked = await bookForCaller(actor, body);
  if (booked.ok) {
    const { appointmentId: id, reference, manageToken, intakeToken, appointment } = booked;
    return { status: 201, body: { id, reference, manageToken, intakeToken, appointment } };
  }
  // An answer value, not a throw: the screening that raised an alert must be kept.
  if (booked.reason === "screening") return refusedByScreening(booked.tier);
  if (booked.reason === "patient_busy") throw new AppError("patient_busy", { extra: { id: booked.appointmentId } });
  throw new AppError("slot_taken", { extra: { alternatives: booked.alternatives } });
});
