import type { OfferedSlot } from "#lib/availability/schema";
import { AppError } from "#lib/errors";

/** The answer of the API to a time that cannot be had: the field, and the nearest times that can. */
export const slotTaken = (alternatives: OfferedSlot[]): AppError =>
  new AppError("slot_taken", {
    errors: [{ pointer: "/start", code: "not_free", message: "Choose one of the alternatives: this time is not free" }],
    extra: { alternatives },
  });
