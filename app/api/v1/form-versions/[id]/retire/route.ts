import { retireVersion } from "#lib/forms/mutations";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.retireForm, async ({ actor, params }) => {
  await retireVersion(actor, params.id);
  return ok({ ok: true });
});
