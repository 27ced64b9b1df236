import { slotTaken } from "#lib/availability/refusal";
import { AppError } from "#lib/errors";
import type { Answer } from "#lib/idempotency";
import { refusedByScreening } from "#lib/triage/refusal";
import type { Accepted, AcceptRefusal } from "#lib/waitlist/answer-mutations";
import type { OfferRefusal } from "#lib/waitlist/offer-mutations";

const details = {
  not_waiting: "This person does not wait any more.",
  has_offer: "A time is held for them already.",
} as const;

/** An offer by hand that could not be made, as the problem that the API answers. */
export function refusedOffer(refusal: OfferRefusal): AppError {
  if (refusal.reason === "slot_taken") return slotTaken(refusal.alternatives);
  if (refusal.reason !== "too_near")
    return new AppError("conflict", { detail: details[refusal.reason], extra: { reason: refusal.reason } });
  return new AppError("validation_failed", {
    errors: [{ pointer: "/start", code: "too_near", message: "This time is too near for an offer: book it instead" }],
  });
}

/** What taking an offered time answers. The screening that stopped it is kept, so that this is a value, not a throw. */
export function acceptedAnswer(taken: Accepted | AcceptRefusal): Answer {
  if (taken.ok) {
    const { manageToken, intakeToken } = taken;
    return { status: 200, body: { manageToken, intakeToken } };
  }
  if (taken.reason === "screening") return refusedByScreening(taken.tier);
  if (taken.reason === "patient_busy") throw new AppError("patient_busy");
  if (taken.reason === "offer_ended") throw new AppError("offer_ended");
  if (taken.reason === "too_many_bookings") throw new AppError("too_many_bookings", { extra: { limit: taken.limit } });
  if (taken.reason === "too_late")
    throw new AppError("validation_failed", { detail: "It is too late to move this visit online. Call the clinic." });
  throw new AppError("validation_failed", {
    errors: [{ pointer: "/screening", code: "missing", message: "Ask about the warning signs again" }],
  });
}
