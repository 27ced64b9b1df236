import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { decideMatch } from "#lib/patients/matching-mutations";

export const POST = endpoint(operations.decideMatch, async ({ actor, params, body }) => {
  await decideMatch(actor, params.id, body);
  return ok({ ok: true });
});
