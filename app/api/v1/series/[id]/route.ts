import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { getSeries } from "#lib/series/queries";

export const GET = endpoint(operations.getSeries, async ({ actor, params: { id } }) =>
  ok({ series: await getSeries(actor, id) }),
);
