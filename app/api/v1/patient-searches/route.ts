import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { searchPatients } from "#lib/patients/search-queries";

export const POST = endpoint(operations.searchPatients, async ({ actor, body }) =>
  ok({ patients: await searchPatients(actor, body.search) }),
);
