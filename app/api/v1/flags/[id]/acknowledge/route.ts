import { acknowledgeFlag } from "#lib/intake/review-mutations";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.acknowledgeFlag, async ({ actor, params, body }) => {
  await acknowledgeFlag(actor, { ...params, ...body });
  return ok({ ok: true });
});
