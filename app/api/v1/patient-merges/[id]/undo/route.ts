import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { undoMerge } from "#lib/patients/matching-mutations";

export const POST = endpoint(operations.undoMerge, async ({ actor, params }) => {
  await undoMerge(actor, params.id);
  return ok({ ok: true });
});
