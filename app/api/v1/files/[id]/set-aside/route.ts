import { setFileAside } from "#lib/files/standing-mutations";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.setFileAside, async ({ actor, params, body }) => {
  await setFileAside(actor, params.id, body.reason);
  return ok({ ok: true });
});
