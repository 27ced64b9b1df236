import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { getJoined } from "#lib/patients/merge-queries";

export const GET = endpoint(operations.listPatientMerges, async ({ actor, params }) =>
  ok(await getJoined(actor, params.id)),
);
