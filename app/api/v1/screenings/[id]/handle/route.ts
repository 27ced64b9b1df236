import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { handleScreening } from "#lib/triage/mutations";

export const POST = endpoint(operations.handleScreening, async ({ actor, params, body }) => {
  await handleScreening(actor, { ...params, ...body });
  return ok({ ok: true });
});
