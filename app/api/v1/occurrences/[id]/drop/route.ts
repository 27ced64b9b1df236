import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { dropOccurrence } from "#lib/series/drop-mutations";

export const POST = endpoint(operations.dropOccurrence, async ({ actor, params: { id }, body }) =>
  ok({ series: (await dropOccurrence(actor, { id, ...body })).series }),
);
