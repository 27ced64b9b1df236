import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { restoreOccurrence } from "#lib/series/drop-mutations";

export const POST = endpoint(operations.restoreOccurrence, async ({ actor, params: { id }, body }) =>
  ok({ series: (await restoreOccurrence(actor, { id, ...body })).series }),
);
