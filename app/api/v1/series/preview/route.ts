import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { previewSeries } from "#lib/series/recurring-queries";

export const POST = endpoint(operations.previewSeries, async ({ actor, body }) =>
  ok({ visits: await previewSeries(actor, body) }),
);
