import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { markReadiness } from "#lib/procedures/mutations";

export const POST = endpoint(operations.markReadiness, async ({ actor, params, body }) =>
  ok(await markReadiness(actor, { caseId: params.id, ...body })),
);
