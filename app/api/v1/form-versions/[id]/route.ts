import { discardDraft } from "#lib/forms/mutations";
import { getFormVersion } from "#lib/forms/queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.getFormVersion, async ({ actor, params }) =>
  ok(await getFormVersion(actor, params.id)),
);

export const DELETE = endpoint(operations.discardFormDraft, async ({ actor, params }) => {
  await discardDraft(actor, params.id);
  return ok({ ok: true });
});
