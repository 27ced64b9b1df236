import { previewChange } from "#lib/clinic/change-mutations";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.previewConfiguration, async ({ actor, body }) =>
  ok(await previewChange(actor, body.proposal)),
);
