import { applyChange } from "#lib/clinic/change-mutations";
import { listChanges } from "#lib/clinic/configuration-queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.listConfigurationChanges, async ({ actor }) =>
  ok({ changes: await listChanges(actor) }),
);

export const POST = endpoint(operations.changeConfiguration, async ({ actor, body }) => ({
  status: 201,
  body: await applyChange(actor, body),
}));
