import { AppError } from "#lib/errors";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { undoDrop } from "#lib/series/drop-mutations";

export const POST = endpoint(operations.undoDrop, async ({ actor, params: { id }, body }) => {
  const undone = await undoDrop(actor, { id, ...body });
  if (!undone.ok) throw new AppError(undone.reason);
  return ok({ series: undone.series });
});
