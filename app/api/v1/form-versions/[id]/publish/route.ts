import { publishVersion } from "#lib/forms/mutations";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.publishForm, async ({ actor, params, body }) => {
  await publishVersion(actor, { id: params.id, ...body });
  return ok({ ok: true });
});
