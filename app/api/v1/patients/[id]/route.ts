import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { getPatientSummary } from "#lib/patients/queries";

export const GET = endpoint(operations.getPatientSummary, async ({ actor, params }) =>
  ok(await getPatientSummary(actor, params.id)),
);
