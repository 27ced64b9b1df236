import { undoLastStep } from "#lib/appointments/undo-mutations";
import { AppError } from "#lib/errors";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.undoLastStep, async ({ actor, params: { id }, body }) => {
  const undone = await undoLastStep(actor, { id, version: body.version });
  if (!undone.ok) throw new AppError(undone.reason);
  return ok({ id, status: undone.status, version: undone.version });
});
