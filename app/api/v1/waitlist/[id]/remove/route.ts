import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { removeFromWaitlist } from "#lib/waitlist/entry-mutations";

export const POST = endpoint(operations.removeFromWaitlist, async ({ actor, params, body }) => {
  await removeFromWaitlist(actor, { ...params, ...body });
  return ok({ ok: true });
});
