import { getPatientPapers } from "#lib/files/queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.listPatientFiles, async ({ actor, params }) =>
  ok(await getPatientPapers(actor, params.id)),
);
