import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { getProcedure } from "#lib/procedures/queries";
import { getSeriesOfCase } from "#lib/series/queries";

export const GET = endpoint(operations.getProcedure, async ({ actor, params: { id } }) =>
  ok({ procedure: await getProcedure(actor, id), series: await getSeriesOfCase(actor, id) }),
);
