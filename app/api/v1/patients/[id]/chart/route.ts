import { getChart } from "#lib/chart/queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.getPatientChart, async ({ actor, params }) =>
  ok(await getChart(actor, params.id)),
);
