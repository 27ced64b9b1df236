import { extendHoldOf } from "#lib/appointments/hold-mutations";
import { AppError } from "#lib/errors";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.extendHold, async ({ params }) => {
  const extended = await extendHoldOf(params.holdToken);
  if (extended.ok) return ok({ expiresAt: extended.expiresAt.toISOString(), appointment: extended.appointment });
  if (extended.reason === "hold_expired") throw new AppError("hold_expired");
  throw new AppError("conflict", { detail: "This time has been held longer once already." });
});
