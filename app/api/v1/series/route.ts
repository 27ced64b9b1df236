import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { createSeries } from "#lib/series/mutations";

export const POST = endpoint(operations.createSeries, async ({ actor, body }) => ({
  status: 201,
  body: { series: await createSeries(actor, body) },
}));
