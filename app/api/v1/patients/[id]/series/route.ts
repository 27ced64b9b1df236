import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { listPatientSeries } from "#lib/series/queries";

export const GET = endpoint(operations.listPatientSeries, async ({ actor, params: { id } }) =>
  ok({ series: await listPatientSeries(actor, id) }),
);
