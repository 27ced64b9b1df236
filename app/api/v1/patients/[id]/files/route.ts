import { listPatientFiles } from "#lib/files/queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.listPatientFiles, async ({ actor, params }) =>
  ok({ files: await listPatientFiles(actor, params.id) }),
);
