import { restoreFile } from "#lib/files/standing-mutations";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.restoreFile, async ({ actor, params }) => {
  await restoreFile(actor, params.id);
  return ok({ ok: true });
});
