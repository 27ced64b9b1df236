import { editChart } from "#lib/chart/edit-mutations";
import { getChart } from "#lib/chart/queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.getPatientChart, async ({ actor, params }) =>
  ok(await getChart(actor, params.id)),
);

export const POST = endpoint(operations.editPatientChart, async ({ actor, params, body }) => ({
  status: 201,
  body: await editChart(actor, params.id, body),
}));
