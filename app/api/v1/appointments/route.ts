import { refusal } from "#lib/api";
import { bookAppointment } from "#lib/appointments/booking-mutations";
import { releaseHoldOf } from "#lib/appointments/hold-mutations";
import { isHold } from "#lib/appointments/hold-queries";
import { AppError } from "#lib/errors";
import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { leaveCallback, recordScreening } from "#lib/triage/mutations";
import { refusedByScreening } from "#lib/triage/refusal";
import { evaluateWarningSigns } from "#lib/triage/rules";
import { currentWarningSigns } from "#lib/triage/schema";

const unknownHold = () =>
  new AppError("not_found", {
    errors: [{ pointer: "/holdToken", code: "unknown", message: "There is no such hold" }],
  });

export const POST = endpoint(operations.createAppointment, async ({ actor, body }) => {
  const { holdToken, patient, reason, screening, language: locale } = body;
  // Answers that raise something are kept whatever they came with; others only with a hold that there was.
  const isRoutine = evaluateWarningSigns(currentWarningSigns, screening).tier === "routine";
  if (isRoutine && !(await isHold(holdToken))) throw unknownHold();
  const { id: screeningId, result } = await recordScreening(actor, { answers: screening, locale });
  // Answers, not throws: the warning signs that were asked stay, whatever becomes of the booking.
  if (result.tier === "emergency" || (result.tier !== "routine" && actor.kind !== "staff")) {
    const { givenName, familyName, birthDate, phone } = patient;
    await leaveCallback(actor, screeningId, { givenName, familyName, birthDate, phone });
    await releaseHoldOf(holdToken);
    return refusedByScreening(result.tier);
  }
  const booked = await bookAppointment(actor, { hold: { token: holdToken }, patient, reason, screeningId, locale });
  if (booked.ok) {
    const { reference, manageToken, intakeToken, appointment } = booked;
    return { status: 201, body: { reference, manageToken, intakeToken, appointment } };
  }
  if (booked.reason === "hold_expired")
    return refusal(new AppError("hold_expired", { extra: { alternatives: booked.alternatives } }));
  if (booked.reason === "hold_unknown") return refusal(unknownHold());
  if (booked.reason === "too_many_bookings")
    return refusal(new AppError("too_many_bookings", { extra: { limit: booked.limit } }));
  return refusedByScreening(booked.tier);
});
