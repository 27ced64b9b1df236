import { releaseHoldOf } from "#lib/appointments/hold-mutations";
import { AppError } from "#lib/errors";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const DELETE = endpoint(operations.releaseHold, async ({ params }) => {
  if (!(await releaseHoldOf(params.holdToken))) throw new AppError("not_found");
  return ok({ ok: true });
});
